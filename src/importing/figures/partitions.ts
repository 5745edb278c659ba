import { allowed } from '../../report/figure'
import { exactly, gap, type Interval, meets, sumOf } from '../../report/interval'
import type { Figure } from '../../report/schema'
import type { Enumeration } from './enumerations'
import type { Spoken } from './sentences'
import { isCase } from './units'

/** Parts that make up the whole, or are said to, `sum`; or that are only among it. */
export type Division = { kind: 'sum' | 'among'; whole: Spoken; parts: readonly Spoken[] }

/** What a number can be. null: its figure is stated elsewhere as another number, or is not certain. */
export type AmountOf = (mention: Spoken) => Interval | null

/**
 * How an enumeration divides its whole. Parts that add up are its parts. A list that is closed and misses the whole by
 * little is most likely meant to add up as well, and has a slip; one that falls far short names only some of it.
 */
export function divisionsOf(of: Enumeration, amountOf: AmountOf): Division[] {
  const { whole, parts, counted, closed, direct, among } = of
  const all = amountOf(whole)
  const amounts = new Map([...parts, ...counted].map((part) => [part, amountOf(part)]))
  if (!all || ![...amounts.values()].every((a) => a !== null)) return []
  const sum = (some: readonly Spoken[]) => sumOf(some.flatMap((part) => amounts.get(part) ?? []))
  const asSum = (some: readonly Spoken[]): Division => ({ kind: 'sum', whole, parts: some })
  const several = (some: readonly Spoken[]) =>
    some.length > 1 && new Set([whole, ...some].map((part) => part.id)).size === some.length + 1
  const addUp = (some: readonly Spoken[]) => several(some) && isNarrow(all) && meets(all, sum(some))
  const nearly = (some: readonly Spoken[]) => several(some) && closed && isNear(all, sum(some))

  if (addUp(parts)) return [asSum(parts)]
  const { groups, rest } = cutWhereFull(parts, addUp)
  if (groups.length && !rest.length) return groups.map(asSum)
  const bySemicolon = cutAtSemicolons(parts)
  if (bySemicolon.length > 1 && bySemicolon.every((group) => addUp(group) || nearly(group)))
    return bySemicolon.map(asSum)
  if (nearly(parts) && marks(parts).size <= 1) return [asSum(parts)]
  // 回应关切1.8万余条（次），其中：主动回应1144条，接听4820次: cases, each in the word that suits it.
  if (counted.length > parts.length && [whole, ...counted].every((n) => isCase(n.labelled.unit)) && addUp(counted))
    return [asSum(counted)]
  if (groups.length) return groups.map(asSum)
  const isWithin = sum(parts).high.lte(all.high)
  return among && (isWithin || (direct && parts.length === 1))
    ? parts.flatMap((part): Division[] => (part.id === whole.id ? [] : [{ kind: 'among', whole, parts: [part] }]))
    : []
}

/** How far a sum with a slip may be from its whole. */
const nearBy = exactly(0.02)
/** A whole that may be anything between 1000 and 2000 is met by too much. */
const narrowest = exactly(0.1)

/** Whether a sum meets its whole or misses it by little. */
export const isNear = (whole: Interval, sum: Interval): boolean => gap(whole, sum).lte(whole.low.mul(nearBy))
const isNarrow = (of: Interval) => of.high.sub(of.low).lte(of.low.mul(narrowest))

/** A figure's number where a mention states it. */
export const amountIn =
  (figures: Readonly<Record<string, Figure>>): AmountOf =>
  ({ id, value, exact, odd }) => {
    const figure = figures[id]
    const same = figure && figure.value === value && (figure.printed.as === 'exact') === exact
    return same && !odd && value >= 0 ? allowed(figure) : null
  }

/** A list cut wherever the numbers since the last cut add up: a text may divide one whole in several ways. */
function cutWhereFull(parts: readonly Spoken[], addUp: (some: readonly Spoken[]) => boolean) {
  const groups: Spoken[][] = []
  let group: Spoken[] = []
  for (const part of parts) {
    group.push(part)
    if (!addUp(group)) continue
    groups.push(group)
    group = []
  }
  return { groups, rest: group }
}

function cutAtSemicolons(parts: readonly Spoken[]): Spoken[][] {
  const groups: Spoken[][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (last && !/^[；;]/.test(part.gap)) last.push(part)
    else groups.push([part])
  }
  return groups
}

/** The marks between the parts of a list. */
const marks = (parts: readonly Spoken[]) =>
  new Set(parts.slice(1).map(({ gap }) => /^[，,；;]/.exec(gap)?.[0].replace(',', '，').replace(';', '；') ?? '、'))
