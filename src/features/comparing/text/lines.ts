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
