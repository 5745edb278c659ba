import type { ParseError } from 'jsonc-parser'
import type { Problem } from './problem'

/**
 * Text -> the value it stands for, or where it stops being JSON (lines and columns from 1). Browsers word their own
 * errors differently and often leave the place out, so a parser that tells it reads the text again; it loads then.
 */
export async function parseJson(
  text: string,
): Promise<{ ok: true; value: unknown } | { ok: false; problems: Problem[] }> {
  const json = text.replace(/^\uFEFF/, '')
  try {
    return { ok: true, value: JSON.parse(json) }
  } catch {
    const { parse, printParseErrorCode } = await import('jsonc-parser')
    const errors: ParseError[] = []
    parse(json, errors, { disallowComments: true, allowTrailingComma: false })
    const [first] = errors
    // What reads as JSON there and not here, such as an escape the parser lets pass, has no place.
    if (!first) return { ok: false, problems: [{ kind: 'not-json', line: null, column: null, cut: false }] }
    const before = json.slice(0, first.offset).split('\n')
    // A page of HTML breaks at its first sign, too; only what begins as JSON can have been cut off.
    const cut = /^\s*([[{]|$)/.test(json) && endsInside(json.trimEnd(), first, printParseErrorCode(first.error))
    const column = (before.at(-1)?.length ?? 0) + 1
    return { ok: false, problems: [{ kind: 'not-json', line: before.length, column, cut }] }
  }
}

/** Whether a text breaks only because it ends: between two values, in a string, in a number or in a word. */
function endsInside(text: string, { offset, length }: ParseError, what: string): boolean {
  if (offset >= text.length) return true
  if (offset + length < text.length) return false
  if (what === 'InvalidSymbol') return ['true', 'false', 'null'].some((word) => word.startsWith(text.slice(offset)))
  return /^UnexpectedEnd|^InvalidUnicode|^InvalidEscape/.test(what)
}
