import type { Bytes, Scripts } from '../../src/build/modules'

/** How the list of bytes by module is written anew. */
const anew = 'npm run bytes'

/**
 * What was sent, by module: each script's bytes shared out among its modules.
 * @param sent bytes of each script as it was sent
 * @param scripts what the scripts of this build are made of
 */
export function byModule(sent: Bytes, scripts: Scripts): Bytes {
  const modules: Bytes = {}
  for (const [script, bytes] of Object.entries(sent)) {
    const parts = scripts[script]
    if (!parts) throw new Error(`the build did not say what ${script} is made of: npm run build`)
    const whole = sum(parts)
    for (const [name, part] of Object.entries(parts)) modules[name] = (modules[name] ?? 0) + (bytes * part) / whole
  }
  return modules
}

export const sum = (bytes: Bytes): number => Object.values(bytes).reduce((all, one) => all + one, 0)

/** What `now` has more of than `before`, which is in whole bytes; most first. */
export function grown(before: Bytes, now: Bytes): [string, number][] {
  return Object.entries(now)
    .map(([name, bytes]): [string, number] => [name, Math.round(bytes) - (before[name] ?? 0)])
    .filter(([, more]) => more > 0)
    .sort(([, a], [, b]) => b - a)
}

const bytesOf = (n: number) => `${Math.round(n).toLocaleString('en')} bytes`

/** The most that is named of what grew; the rest is told as a number. */
const named = 15

/**
 * What is said of a budget that is not kept: by how much, which modules grew since the list was written, what to do.
 * @param what what may have so many bytes, as a sentence begins
 */
export function overBudget(what: string, goal: number, kept: Bytes, now: Bytes): string {
  const all = sum(now)
  const more = grown(kept, now)
  const rest = more.slice(named)
  const lines = more
    .slice(0, named)
    .map(([name, by]) => `  +${bytesOf(by)}  ${name}${name in kept ? '' : ' (was not loaded)'}`)
  if (rest.length) lines.push(`  and ${rest.length} more, ${bytesOf(sum(Object.fromEntries(rest)))}`)
  const largest = grown({}, now)
    .slice(0, named)
    .map(([name, bytes]) => `  ${bytesOf(bytes)}  ${name}`)
  return [
    `${what}: ${bytesOf(all)}, ${bytesOf(all - goal)} more than the goal of ${bytesOf(goal)}.`,
    ...(lines.length
      ? ['Grown since tests/browser/bytes.json was written:', ...lines]
      : ['No module grew since tests/browser/bytes.json was written. The largest are:', ...largest]),
    'Load what is not needed yet when it is used (import()), or make it smaller.',
    `Where the goals are kept and the bytes are worth it: ${anew} writes the list anew.`,
  ].join('\n')
}
