import type { Report } from '../../report/schema'
import { findPlace, levelOf, type Place, shortName } from '../places'
import { digit } from './dates'
import type { Said } from './said'

/** Bodies that are no government of a place. */
const department = /(局|会|委|厅|办公室|院|处|中心|部|公司|集团|大学|银行|队|站|所|社|校|司|馆)$/
const township = /(镇|乡|街道|街道办事处)$/

/** By how a place is called, where GB/T 2260 does not have it. */
const levels: readonly [RegExp, Report['place']['level']][] = [
  [department, 'department'],
  [/(省|自治区)$/, 'province'],
  [/(自治州|州|盟|地区|市)$/, 'prefecture'],
  [/(县|区|旗)$/, 'county'],
  [township, 'township'],
]

const name = '((?:[\\p{Script=Han}·、]|[（(][\\p{Script=Han}、]+[）)]){2,40}?)'
const disclosure = '(?:政府信息公开|政务公开|信息公开)'
/** Where a title says whose report it is: before its year, behind it, or before what it is about. */
const inTitle = [
  new RegExp(`^${name}${digit}{4}`, 'u'),
  new RegExp(`^${digit}{4}年度?(?!度)${name}${disclosure}`, 'u'),
  new RegExp(`^${name}${disclosure}`, 'u'),
]
/** What such a pattern finds where the title is silent. */
const noName = /^(政府|政务|关于|工作|度)|信息公开|政务公开/

/** Whose report it is: named in its title, else by its publisher. */
function named(title: string, publisher: string): Said<string> {
  const strip = (of: string) => of.replace(/(人民)?政府(办公室|办公厅)?$/, '')
  // 【年报】新河县…: the part of the site it stands in.
  const bare = title.replace(/\s/g, '').replace(/^[【[][^】\]]{1,8}[】\]]/, '')
  const [, by = '', about = bare] = /^(.*?)关于(?:印发|公布|发布|报送)?《?(.*)$/.exec(bare) ?? []
  const inside = inTitle.map((pattern) => pattern.exec(about)?.[1]).find((found) => found && !noName.test(found))
  const said = inside ?? (/^[\p{Script=Han}（）()、·]{2,30}$/u.test(by) ? by : '')
  if (said) return { value: strip(said), raw: said }
  const from = strip(publisher)
  return from ? { value: from, doubt: 'inferred' } : { value: '', doubt: 'missing' }
}

export type Placed = Said<Omit<Report['place'], 'name' | 'short'> & { name: string; short: string }>

/**
 * The place of a report, with its code and level by GB/T 2260 where it has one.
 * @param text of the report, which tells places of one name apart
 */
export function placeOf(title: string, publisher: string, text: string, places: readonly Place[]): Placed {
  const { value, ...said } = named(title, publisher)
  // 国家税务总局新河县税务局, 中共新河县委办公室: whom it belongs to comes before the place.
  const found = value === '' ? null : findPlace(value.replace(/^(中共|国家税务总局)(?=..)/, ''), text, places)
  if (found?.rest === '') {
    const { code, name: known } = found.place
    return { ...said, value: { name: known, short: shortName(known), code, level: levelOf(code) } }
  }
  // What lies below a county, or works for a place, has the code of that place.
  const kind = value.replace(/[（(][^（()）]*[）)]$/, '')
  const level = levels.find(([pattern]) => pattern.test(kind))?.[1]
  const below = found !== null && (level === 'department' || level === 'township')
  return {
    ...said,
    value: { name: value, short: value, ...(below ? { code: found.place.code } : {}), level: level ?? 'county' },
    ...(said.doubt === undefined && below ? {} : { doubt: said.doubt ?? 'inferred' }),
  }
}
