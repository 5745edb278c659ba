import { expect, test } from 'vitest'
import { dataIn } from './heap'

test('what a page made is counted, its code and what the browser has beside it are not', () => {
  const meta = {
    node_fields: ['type', 'name', 'self_size'],
    node_types: [['object', 'code', 'string', 'native'], 'string', 'number'] as [string[], ...unknown[]],
  }
  expect(dataIn({ snapshot: { meta }, nodes: [0, 0, 10, 1, 0, 500, 2, 0, 7, 3, 0, 4000] })).toBe(17)
})
