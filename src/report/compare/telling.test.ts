import { describe, expect, it } from 'vitest'
import { tellingPairs } from './telling'

const own = (text: string) => [...tellingPairs(text).pairs.values()].reduce((sum, told) => sum + told.own, 0)

describe('what a sentence says of its own', () => {
  it('is nothing where it is made of set phrases, in both languages', () => {
    for (const text of ['要加强组织领导，进一步推进政务公开工作。', '不断提升政府信息公开工作水平。'])
      expect(own(text), text).toBe(0)
    expect(own('It will further strengthen government information disclosure.')).toBeLessThan(3)
  })

  it('is its subject, and that counts in full where a set phrase counts a quarter', () => {
    const { pairs, total } = tellingPairs('进一步完善政策文件库。')
    expect(pairs.get('政 策')).toEqual({ weight: 1, own: 1 })
    expect(pairs.get('进 一')).toEqual({ weight: 0.25, own: 0 })
    expect(total).toBe([...pairs.values()].reduce((sum, { weight }) => sum + weight, 0))
  })
})
