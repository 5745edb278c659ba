import { describe, expect, it } from 'vitest'
import { labelledAlike, labelOf } from './items'

const like = (a: string, b: string) => labelledAlike({ text: a }, { text: b })

describe('items that state a number under a label', () => {
  it('know their label, whichever stands first', () => {
    expect(labelOf('47期：市级')).toBe('市级')
    expect(labelOf('市级：48期')).toBe('市级')
    expect(labelOf('City level: 48')).toBe('citylevel')
    expect(labelOf('沭阳县民政局：1件，880元')).toBe('沭阳县民政局')
  })

  it('without a number, with two, or with a sentence behind it, there is none', () => {
    for (const text of [
      ...['市司法局：构建公开的大平台', '2024年：48期', '市级48期', '市级：全年48期。其中多元化的12期。'],
      ...['市级：简报：48期', '：48期', '48期： ', ''],
    ])
      expect(labelOf(text), text).toBeNull()
  })

  it('are short', () => {
    const label = '宿'.repeat(86)
    expect(labelOf(`${label}：48期`)).toBe(label)
    expect(labelOf(`${label}城：48期`)).toBeNull()
  })

  it('are as alike as their labels, nearly, or as they are as texts', () => {
    expect(like('47期：市级', '市级：48期')).toBeCloseTo(0.9, 10)
    expect(like('市级：48期', '市级：48期')).toBe(1)
    expect(like('市人民政府办公室：2件', '5件：市人民政府办公')).toBeCloseTo(0.9 * (12 / 13), 10)
  })

  it('are counterparts where the label is the same, whatever the number and the order', () => {
    expect(like('47期：市级', '市级：48期')).toBeGreaterThan(0.8)
    expect(like('宿城区：2期', '宿豫区：2期')).toBe(0)
    expect(like('泗洪县人民政府：2件，290元', '泗洪县半城镇人民政府：1件，270元')).toBe(0)
    expect(like('市级：48期', '全年制作简明问答48期')).toBeNull()
    expect(like('全年制作简明问答48期', '市级：48期')).toBeNull()
  })
})
