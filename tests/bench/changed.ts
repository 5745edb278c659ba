import { isSame, type Result } from './measured'
import { whole } from './printed'
import { type Spread, spread } from './spread'
import { table } from './table'

/** Which of two is larger beyond doubt: in every round, not in the middle only. */
function direction(before: Spread | null, after: Spread | null): string {
  if (!before || !after) return ''
  if (after.least > before.most) return 'more'
  return after.most < before.least ? 'less' : ''
}

const times = (before: Spread | null, after: Spread | null) =>
  before && after && before.median > 0 ? (after.median / before.median).toFixed(2) : ''

/** What changed from one run to another, for every measure both have. */
export function changed(before: Result, after: Result): string {
  const rows = before.measured.flatMap((was) => {
    const is = after.measured.find((one) => isSame(one, was))
    if (!is) return []
    const [from, to] = [spread(was.values), spread(is.values)]
    const { suite, profile, measure, page, unit } = was
    return [[suite, profile, measure, page, direction(from, to), whole(from, unit), whole(to, unit), times(from, to)]]
  })
  return table(['suite', 'profile', 'measure', 'page', 'now', before.commit, after.commit, 'times'], rows, 5)
}
