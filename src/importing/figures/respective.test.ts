import { describe, expect, it } from 'vitest'
import type { Labelled } from './labels'
import { respectively } from './respective'

/** The labels of numbers behind these clauses, with these words between them; a number is called by its clause. */
const names = (clauses: readonly string[], gaps: readonly string[]) => {
  const all = clauses.map((name): Labelled => ({ label: name, name, noun: '', role: 'whole', unit: '%', depth: 0 }))
  return respectively(all, gaps, clauses).map(({ label }) => label)
}
const list = '投资类、商事类和社会类审批提速率'

describe('a list of numbers after a list of names', () => {
  it('has each its own', () => {
    expect(names([list, '', ''], [list, '、', '和'])).toEqual([
      '投资类审批提速率',
      '商事类审批提速率',
      '社会类审批提速率',
    ])
  })

  it.each(['、', '，', '和', '及', '与', '、和'])('also with %s between them', (between) => {
    expect(names(['甲类和乙类事项', ''], ['甲类和乙类事项', between])).toEqual(['甲类事项', '乙类事项'])
  })

  it.each(['甲类、乙类事项', '甲类和乙类事项', '甲类及乙类事项', '甲类与乙类事项'])('also after %s', (clause) => {
    expect(names([clause, ''], [clause, '、'])).toEqual(['甲类事项', '乙类事项'])
  })

  it('also where the names end in what they share', () => {
    expect(names(['来电量、来信量', ''], ['', '、'])).toEqual(['来电量', '来信量'])
  })

  it('also as the second list, and behind another number', () => {
    const clauses = ['收到申请', '甲类和乙类事项', '', '丙类和丁类事项', '']
    expect(names(clauses, ['', '件，', '、', '，办理', '、'])).toEqual([
      '收到申请',
      '甲类事项',
      '乙类事项',
      '丙类事项',
      '丁类事项',
    ])
  })

  it('keeps what else is known of a number', () => {
    const labelled: Labelled = { label: '', name: '', noun: '项', role: 'part', unit: '%', depth: 1 }
    expect(respectively([labelled, labelled], ['', '、'], ['甲类和乙类事项', ''])[1]).toEqual({
      ...labelled,
      label: '乙类事项',
      name: '乙类事项',
    })
  })
})

describe('it is no such list', () => {
  it.each([
    ['where words stand between the numbers', ['甲类和乙类事项', '办结'], ['', '件，办结']],
    ['of three numbers and two names', ['甲类和乙类事项', '', ''], ['', '、', '、']],
    ['of two numbers and three names', [list, ''], ['', '、']],
    ['of names that end in nothing alike', ['申请和复议', ''], ['', '、']],
    ['of three names of which one ends otherwise', ['甲类、乙项和丙类事项', '', ''], ['', '、', '、']],
    ['where a name is missing', ['、甲类事项', ''], ['', '、']],
    ['without words', ['', ''], ['', '、']],
    ['of one number', ['甲类和乙类事项'], ['']],
  ])('%s', (_, clauses, gaps) => {
    expect(names(clauses, gaps)).toEqual(clauses)
  })

  it('of one number, whose label is not its clause', () => {
    const labelled: Labelled = { label: '收到申请', name: '收到申请', noun: '', role: 'whole', unit: '件', depth: 0 }
    expect(respectively([labelled], [''], ['申请'])).toEqual([labelled])
  })

  it('of names longer than 24 letters', () => {
    const rest = '事'.repeat(22)
    expect(names([`甲类和乙类${rest}`, ''], ['', '、'])).toEqual([`甲类${rest}`, `乙类${rest}`])
    expect(names([`甲类和乙类${rest}事`, ''], ['', '、'])).toEqual([`甲类和乙类${rest}事`, ''])
    expect(names([`甲乙类和乙类${rest}`, ''], ['', '、'])).toEqual([`甲乙类和乙类${rest}`, ''])
  })
})
