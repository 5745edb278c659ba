import { afterEach, describe, expect, it, vi } from 'vitest'
import { recall, remember } from './preferences'

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('what the browser remembers of a reader', () => {
  it('is there the next time, under its own name', () => {
    remember('picture', { preset: 'slide' })
    expect(recall('picture')).toEqual({ preset: 'slide' })
    expect(recall('poster')).toBeUndefined()
  })

  it('another page of the same site may keep things under the same name', () => {
    localStorage.setItem('picture', '"theirs"')
    expect(recall('picture')).toBeUndefined()
  })

  it('what cannot be read is as if there were nothing', () => {
    localStorage.setItem('openness-report:picture', '{')
    expect(recall('picture')).toBeUndefined()
  })

  it('a browser that forbids it, or is full, is no error', () => {
    const no = () => {
      throw new DOMException('no', 'QuotaExceededError')
    }
    vi.stubGlobal('localStorage', { getItem: no, setItem: no })
    expect(() => remember('picture', 1)).not.toThrow()
    expect(recall('picture')).toBeUndefined()
    vi.stubGlobal('localStorage', undefined)
    expect(() => remember('picture', 1)).not.toThrow()
    expect(recall('picture')).toBeUndefined()
  })
})
