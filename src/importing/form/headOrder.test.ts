import { describe, expect, it } from 'vitest'
import { formRow } from '../../../tests/formRow'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { headOrder } from './headOrder'
import { type FormTable, tablesOf } from './rows'

const of = (form: typeof form2019, id: string) => tablesOf(form).find((t) => t.id === id) as FormTable
const otherwise = (heads: string) => headOrder(of(form2019, 'requests'))(heads)

describe('heads of a table name its columns in another order than the form', () => {
  it('where two of them stand the other way round, whatever words stand between', () => {
    expect(otherwise('商业企业自然人科研机构社会公益组织法律服务机构其他总计')).toBe(true)
    expect(otherwise('自然人科研机构法人商业企业总计')).toBe(true)
    expect(otherwise('自然人商业企业法律服务机构社会公益组织')).toBe(true)
  })

  it('where the total stands before all others', () => {
    expect(otherwise('总计自然人商业企业科研机构')).toBe(true)
    expect(otherwise('总计自然人商业企业')).toBe(true)
  })

  it('not where they stand as in the form, all of them or some', () => {
    expect(otherwise('自然人商业企业科研机构社会公益组织法律服务机构其他总计')).toBe(false)
    expect(otherwise('自然人法人或其他组织商业企业科研机构总计')).toBe(false)
    expect(otherwise('自然人科研机构法律服务机构')).toBe(false)
  })

  it('not where 其他 stands first: it is also part of other heads', () => {
    expect(otherwise('其他自然人商业企业科研机构总计')).toBe(false)
  })

  it('not where too few of them are there to tell', () => {
    expect(otherwise('商业企业自然人')).toBe(false)
    expect(otherwise('总计自然人')).toBe(false)
    expect(otherwise('总计其他')).toBe(false)
    expect(otherwise('')).toBe(false)
  })

  it('never where the form has one column, and without a total by the others alone', () => {
    expect(headOrder(of(form2014, ''))('统计数统计数统计数')).toBe(false)
    const disclosed = headOrder(of(form2019, 'disclosed'))
    expect(disclosed('本年制发件数本年废止件数现行有效件数')).toBe(false)
    expect(disclosed('本年制发件数现行有效件数本年废止件数')).toBe(true)
    expect(disclosed('总计本年制发件数本年废止件数')).toBe(false)
  })

  it('by the columns of its widest row, of which there are three at least', () => {
    const wide = formRow('予以公开', '件', ['甲方', '乙方', '丙方'])
    const pair = formRow('不予公开', '件', ['甲方', '乙方'])
    const order = (...rows: FormTable['rows']) => headOrder({ id: 'requests', rows })('乙方甲方丙方')
    expect(order(formRow('办理结果', null), wide, pair)).toBe(true)
    expect(order(formRow('办理结果', null), pair)).toBe(false)
    expect(headOrder({ id: '', rows: [formRow('甲方')] })('甲方')).toBe(false)
  })
})
