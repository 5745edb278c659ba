import { expect, it } from 'vitest'
import { disputed, phrases, request } from './phrase'

it('a phrase is the whole of a clause, in as many ways as were written down', () => {
  expect(phrases([{ code: 'a', certain: '甲|乙', near: /丙/ }])).toStrictEqual([
    { code: 'a', near: /丙/, certain: /^(?:甲|乙)$/ },
  ])
  expect(
    phrases([
      { code: 'a', ofAll: '甲' },
      { code: 'b', similar: '乙' },
    ]),
  ).toStrictEqual([
    { code: 'a', ofAll: /^(?:甲)$/ },
    { code: 'b', similar: /^(?:乙)$/ },
  ])
})

it.each([
  [request, '政府信息公开申请', true],
  [request, '政府信息依申请公开', true],
  [request, '申请案件', true],
  [request, '政府信息的申请', true],
  [request, '政府信息', false],
  [disputed, '因政府信息公开引发的', true],
  [disputed, '发生政府信息公开', true],
  [disputed, '土地', false],
])('%# words of a phrase: %s, %s', (words, said, are) => {
  expect(new RegExp(`^(?:${words})$`).test(said)).toBe(are)
})
