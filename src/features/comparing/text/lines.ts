import type { Line } from '../../../report/compare/beside'

/** Lines that are shown as one: a change; what did not change; what stands on one side only, side by side. */
export type Group =
  | { is: 'changed'; at: number; line: Line }
  | { is: 'same'; at: number; lines: Line[] }
  | { is: 'apart'; at: number; lines: Line[] }

const isOf = ({ is }: Line): Group['is'] => (is === 'removed' || is === 'added' ? 'apart' : is)

/** Lines in their order, neighbours of one kind together. `at`: the place of a group's first line. */
export function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = []
  for (const [at, line] of lines.entries()) {
    const is = isOf(line)
    const last = groups.at(-1)
    if (is === 'changed') groups.push({ is, at, line })
    else if (last && last.is === is) last.lines.push(line)
    else groups.push({ is, at, lines: [line] })
  }
  return groups
}

/**
 * What stands on one side only, by turns left and right, so that of a long stretch both sides begin on the same screen;
 * each side stays in its order.
 */
export const byTurns = (lines: readonly Line[]): Line[] =>
  groupsOf(lines).flatMap((group) => {
    if (group.is === 'changed') return [group.line]
    if (group.is === 'same') return group.lines
    const [removed, added] = (['removed', 'added'] as const).map((is) => group.lines.filter((line) => line.is === is))
    const longer = Math.max(removed?.length ?? 0, added?.length ?? 0)
    return Array.from({ length: longer }, (_, i) => [removed?.[i] ?? [], added?.[i] ?? []].flat()).flat()
  })
