import type { Placed } from './place'
import type { Said } from './said'

/** How the names of bodies that publish reports end. */
export const bodyEnd =
  /(政府(办公厅|办公室)?|办公厅|办公室|局|会|委|厅|院|处|中心|部|镇|乡|所|队|站|社|司|校|馆|银行|集团|大学|中学|小学|兵团)$/

/** A name by itself: 泗阳县人民政府办公室. */
export const isBody = (words: string): boolean =>
  bodyEnd.test(words) && words.length <= 30 && /^[\p{Script=Han}（）()、]+$/u.test(words)

/** 办公厅, 区政府办公室, 局办公室: a name as it is called in its own house. */
const inHouse = /^(?:[省市区县州盟旗镇乡]?(?:人民)?政府(办公室|办公厅)?|[本我]?[局厅委部院会]?(办公室|办公厅))$/

/** Whether a name does not say where the body is. */
export const isInHouse = (name: string): boolean => inHouse.test(name)

/** Such a name with the place or the body it belongs to, marked: it is not what is printed. */
export function completed(said: Said<string>, { name, level }: Placed['value']): Said<string> {
  const office =
    inHouse
      .exec(said.value)
      ?.slice(1)
      .find((part) => part !== undefined) ?? ''
  const value = name === '' ? said.value : `${name}${level === 'department' ? '' : '人民政府'}${office}`
  return { ...said, value, doubt: 'inferred' }
}
