import { describe, expect, it } from 'vitest'
import { isAsked, sizeMessage, sizeOf } from './embedded'

const size = { chart: 'staffing', width: 700, height: 480 }

describe('the size an embedded chart tells', () => {
  it('is heard as it was told', () => {
    expect(sizeMessage(size)).toEqual({ type: 'openness-report:size', ...size })
    expect(sizeOf(sizeMessage(size))).toEqual(size)
  })

  it.each([
    ['nothing', null],
    ['a word', 'openness-report:size'],
    ['a message of another program', { ...sizeMessage(size), type: 'resize' }],
    ['a height that is no number', { ...sizeMessage(size), height: '480px' }],
    ['no height', { ...sizeMessage(size), height: Number.NaN }],
    ['a height of nothing', sizeMessage({ ...size, height: 0 })],
    ['a height without end', sizeMessage({ ...size, height: 1e9 })],
  ])('%s is not taken for one', (_, message) => {
    expect(sizeOf(message)).toBeNull()
  })

  it('is asked for by one word', () => {
    expect(isAsked({ type: 'openness-report:ask' })).toBe(true)
    for (const other of [null, 'openness-report:ask', {}, sizeMessage(size)]) expect(isAsked(other)).toBe(false)
  })
})
