import { describe, expect, it } from 'vitest'
import { completed, isBody, isInHouse } from './bodies'

describe('a body by its name', () => {
  it.each(['泗阳县人民政府办公室', '教育局', '县委（本级）办公厅', '甲、乙委员会', `${'大'.repeat(29)}局`])(
    'is %s',
    (words) => {
      expect(isBody(words)).toBe(true)
    },
  )

  it.each(['泗阳县', '泗阳县教育局科', 'A教育局', '教育A局', '由教育局。', `${'大'.repeat(30)}局`, ''])(
    'is not %j',
    (words) => {
      expect(isBody(words)).toBe(false)
    },
  )
})

describe('a body as it is called in its own house', () => {
  const of = (name: string, level: 'county' | 'department') => ({ name, short: name, level })

  it.each([
    ['办公室', '泗阳县人民政府办公室', '教育局办公室'],
    ['局办公室', '泗阳县人民政府办公室', '教育局办公室'],
    ['区政府办公室', '泗阳县人民政府办公室', '教育局办公室'],
    ['人民政府办公厅', '泗阳县人民政府办公厅', '教育局办公厅'],
    ['县政府', '泗阳县人民政府', '教育局'],
    ['本厅办公厅', '泗阳县人民政府办公厅', '教育局办公厅'],
  ])('%s is that of the place, or of the body it belongs to', (value, place, body) => {
    expect(isInHouse(value)).toBe(true)
    const said = { value, at: { line: 3 }, raw: value }
    expect(completed(said, of('泗阳县', 'county'))).toEqual({ ...said, value: place, doubt: 'inferred' })
    expect(completed(said, of('教育局', 'department')).value).toBe(body)
    expect(completed(said, of('', 'county')).value).toBe(value)
  })

  it.each(['泗阳县政府办公室', '教育局', '办公室主任', ''])('is not %j', (name) => {
    expect(isInHouse(name)).toBe(false)
  })
})
