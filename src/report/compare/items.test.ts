import { describe, expect, it } from 'vitest'
import { labelledAlike, labelOf } from './items'

describe('items that state a number under a label', () => {
  it('know their label, whichever stands first', () => {
    expect(labelOf('47期：市级')).toBe('市级')
    expect(labelOf('市级：48期')).toBe('市级')
    expect(labelOf('City level: 48')).toBe('citylevel')
    expect(labelOf('沭阳县民政局：1件，880元')).toBe('沭阳县民政局')
  })

  it('without a number, with two, or with a sentence behind it, there is none', () => {
    for (const text of ['市司法局：构建公开的大平台', '2024年：48期', '市级48期', '市级：全年48期。其中多元化的12期。'])
      expect(labelOf(text), text).toBeNull()
  })

  it('are counterparts where the label is the same, whatever the number and the order', () => {
    expect(labelledAlike('47期：市级', '市级：48期')).toBeGreaterThan(0.8)
    expect(labelledAlike('宿城区：2期', '宿豫区：2期')).toBe(0)
    expect(labelledAlike('泗洪县人民政府：2件，290元', '泗洪县半城镇人民政府：1件，270元')).toBe(0)
    expect(labelledAlike('市级：48期', '全年制作简明问答48期')).toBeNull()
  })
})
