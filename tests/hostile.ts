import fc from 'fast-check'

/** What may stand where a report has something else: values of every type, texts that are code elsewhere, bad Unicode. */
const hostileTexts = [
  '',
  ' ',
  '\0',
  '\u0007\u001b[31m',
  '\u202eتيراقت\u202c',
  '\u2066\u2067\u2069\ufeff\u200b',
  '\ud800',
  'x\udfff\ud800y',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '=HYPERLINK("https://example.org","x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '../../etc/passwd',
  'a\r\nb\n\nc',
  '[12](requests.received)[',
  '[](no.such.figure)',
  '[[9](replies.granted)](replies.granted)',
  '$' + '{7*7}{{7*7}}%s%n$&$1',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'table:requests.received@natural',
  'Z̷̧̛̛̤̈́̈́a̴l̵g̶o̷',
  '👩‍👩‍👧‍👦🇨🇳',
  '汉'.repeat(5000),
  '1'.repeat(400),
]

const hostileNumbers = [
  0,
  -0,
  -1,
  0.1 + 0.2,
  1e-320,
  1e15,
  -1e15,
  1e15 + 1,
  1e21,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  2 ** 31,
  2008.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
]

/** Some JSON cannot hold: whatever opens a report some other way may give them. */
const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...hostileTexts),
  fc.constantFrom<unknown>(...hostileNumbers),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double(),
  fc.constantFrom<unknown>(null, true, false, undefined, [], {}, [[]], [null], { zh: '一' }, { zh: 1, en: 2 }),
  fc.anything({ maxDepth: 2 }),
)

/** What is done to one place of a report, found by how far down the tree it stands. */
export type Blow = { at: number; how: (typeof ways)[number]; with: unknown }

const ways = [
  'replace',
  'replaceLike',
  'delete',
  'double',
  'swap',
  'rename',
  'pollute',
  'wrap',
  'many',
  'cycle',
] as const

export const blows: fc.Arbitrary<Blow[]> = fc.array(
  fc.record({ at: fc.nat(), how: fc.constantFrom(...ways), with: hostileValues }),
  { minLength: 1, maxLength: 4 },
)

type Place = { in: Record<string, unknown> | unknown[]; key: string }

/** All places of a tree, each once. */
function placesOf(root: object): Place[] {
  const found: Place[] = []
  const seen = new Set<unknown>([root])
  const walk = (holder: Record<string, unknown> | unknown[]): void => {
    for (const [key, value] of Object.entries(holder)) {
      found.push({ in: holder, key })
      if (typeof value !== 'object' || value === null || seen.has(value)) continue
      seen.add(value)
      walk(value as Record<string, unknown>)
    }
  }
  walk(root as Record<string, unknown>)
  return found
}

const set = (holder: Place['in'], key: string, value: unknown): void => {
  // As JSON.parse does: a key of its own, whatever its name.
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true })
}

/** A report as it is after some blows. `report` stays as it was. */
export function beaten(report: object, all: readonly Blow[]): unknown {
  const copy = structuredClone(report) as object
  for (const blow of all) {
    const places = placesOf(copy)
    const place = places[blow.at % Math.max(1, places.length)]
    if (!place) return copy
    strike(place, blow, places, copy)
  }
  return copy
}

function strike({ in: holder, key }: Place, blow: Blow, places: readonly Place[], root: object): void {
  const before = (holder as Record<string, unknown>)[key]
  const other = places[(blow.at >>> 7) % places.length] as Place
  switch (blow.how) {
    case 'replace':
      set(holder, key, blow.with)
      return
    case 'replaceLike': {
      // Of the same type: what the format lets in goes the whole way.
      if (typeof before === 'string') set(holder, key, hostileTexts[blow.at % hostileTexts.length])
      else if (typeof before === 'number') set(holder, key, hostileNumbers[blow.at % hostileNumbers.length])
      else if (typeof before === 'boolean') set(holder, key, !before)
      return
    }
    case 'delete':
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
      return
    case 'double':
      if (Array.isArray(holder)) holder.splice(Number(key), 0, cloned(before))
      else set(holder, `${key}.2`, before)
      return
    case 'swap': {
      const there = (other.in as Record<string, unknown>)[other.key]
      set(holder, key, there)
      set(other.in, other.key, before)
      return
    }
    case 'rename':
      if (Array.isArray(holder)) return
      delete holder[key]
      set(
        holder,
        typeof blow.with === 'string' ? blow.with : (hostileTexts[blow.at % hostileTexts.length] ?? ''),
        before,
      )
      return
    case 'pollute':
      if (Array.isArray(holder)) return
      set(holder, '__proto__', { polluted: true })
      set(holder, 'constructor', { prototype: { polluted: true } })
      return
    case 'wrap': {
      let deep: unknown = before
      for (let i = 0; i < 1 + (blow.at % 400); i++) deep = i % 2 ? [deep] : { zh: deep }
      set(holder, key, deep)
      return
    }
    case 'many':
      if (Array.isArray(holder)) holder.push(...Array.from({ length: 1 + (blow.at % 8) }, () => before))
      else
        set(
          holder,
          key,
          Array.from({ length: blow.at % 20 }, () => before),
        )
      return
    case 'cycle':
      set(holder, key, root)
  }
}

/** A copy of what JSON can hold of a value. */
const cloned = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null')
  } catch {
    return null
  }
}
