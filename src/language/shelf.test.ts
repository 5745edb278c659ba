import { expect, it } from 'vitest'
import { shortNames } from './shelf'

const report = (id: string, place: string | null, year: number | null) => ({
  id,
  title: { zh: `标题${id}`, en: `Title ${id}` },
  place: place === null ? null : { zh: place, en: `${place} in English` },
  year,
})

it('reports are called by place and year, by their title where that is not known or not enough', () => {
  const all = [
    report('a', '宿迁市', 2024),
    report('b', '宿迁市', 2023),
    report('c', null, 2024),
    report('d', '南京市', null),
  ]
  expect([...shortNames(all, 'zh').values()]).toEqual(['宿迁市2024年', '宿迁市2023年', '标题c', '标题d'])
  expect(shortNames(all, 'en').get('a')).toBe('宿迁市 in English 2024')
  expect([...shortNames([...all, report('e', '宿迁市', 2024)], 'zh').values()]).toEqual([
    '标题a',
    '宿迁市2023年',
    '标题c',
    '标题d',
    '标题e',
  ])
})
