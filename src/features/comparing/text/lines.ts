import type { Line } from '../../../report/compare/beside'

/** Lines that are shown as one: a change; what did not change, what stands on one side only, what moved, side by side. */
export type Group =
  | { is: 'changed'; at: number; line: Line }
  | { is: 'same' | 'apart'; at: number; lines: Line[] }
  | { is: 'moved'; at: number; side: 'left' | 'right'; lines: Line[] }

const isOf = ({ is }: Line): Group['is'] => (is === 'removed' || is === 'added' ? 'apart' : is)
const sideOf = ({ left }: Line) => (left ? 'left' : 'right')

/** Lines in their order, neighbours of one kind together. `at`: the place of a group's first line. */
export function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = []
  for (const [at, line] of lines.entries()) {
    const is = isOf(line)
    const last = groups.at(-1)
    if (is === 'changed') groups.push({ is, at, line })
    else if (is === 'moved') {
      if (last?.is === 'moved' && last.side === sideOf(line) && movedAlong(last.lines.at(-1), line))
        last.lines.push(line)
      else groups.push({ is, at, side: sideOf(line), lines: [line] })
    } else if (last && last.is === is) last.lines.push(line)
    else groups.push({ is, at, lines: [line] })
  }
  return groups
}

/** Whether one line stands right behind another in the other report, too. */
const movedAlong = (one: Line | undefined, next: Line) =>
  one?.elsewhere && next.elsewhere ? one.elsewhere.move + 1 === next.elsewhere.move : false

/**
 * What stands on one side only, by turns left and right, so that of a long stretch both sides begin on the same screen;
 * each side stays in its order.
 */
export const byTurns = (lines: readonly Line[]): Line[] =>
  groupsOf(lines).flatMap((group) => {
    if (group.is === 'changed') return [group.line]
    if (group.is !== 'apart') return group.lines
    const [removed, added] = (['removed', 'added'] as const).map((is) => group.lines.filter((line) => line.is === is))
    const longer = Math.max(removed?.length ?? 0, added?.length ?? 0)
    return Array.from({ length: longer }, (_, i) => [removed?.[i] ?? [], added?.[i] ?? []].flat()).flat()
  })
