// @vitest-environment node
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from './sha256'

it('is the hash everyone else makes, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
    }),
  )
})

it.each([0, 55, 56, 63, 64, 65, 119, 120, 1_000_000])('of %i bytes too', (length) => {
  const bytes = new Uint8Array(length).fill(0xe7)
  expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
})
