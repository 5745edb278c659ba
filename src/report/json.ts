import type { Problem } from './problem'

/** Text -> the value it stands for, or where it stops being JSON (lines and columns from 1). */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; problems: Problem[] } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    const message = String(error)
    // Browsers word it differently; a position or a line stands in most of them.
    const position = /position (\d+)/.exec(message)?.[1]
    const place = /line (\d+) column (\d+)/.exec(message)
    const cut = /unexpected end|end of data|unterminated|EOF/i.test(message)
    if (place)
      return { ok: false, problems: [{ kind: 'not-json', line: Number(place[1]), column: Number(place[2]), cut }] }
    if (position === undefined) return { ok: false, problems: [{ kind: 'not-json', line: null, column: null, cut }] }
    const before = text.slice(0, Number(position)).split('\n')
    const line = before.length
    const column = (before.at(-1)?.length ?? 0) + 1
    return { ok: false, problems: [{ kind: 'not-json', line, column, cut: cut || Number(position) >= text.length }] }
  }
}
