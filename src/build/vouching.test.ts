import { expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { parseReport } from '../report/parse'
import { isIndicator } from '../report/quantity'
import { fingerprint } from '../report/vouched'
import { vouchedFor } from './vouching'

const given = (file: object) => {
  const valid = parseReport(file, isIndicator)
  if (!valid.ok) throw new Error(JSON.stringify(valid.problems))
  return { file: 'reports/small-2018.json', text: JSON.stringify(file), valid: valid.value }
}

it('says which text of a file was validated', () => {
  const one = given({ $schema: '../schema/report.json', ...smallReport() })
  expect(vouchedFor([one])).toBe(`reports/small-2018.json=${fingerprint(one.text)}`)
})

it('leaves out a file of which validation makes something else', () => {
  expect(vouchedFor([given({ ...smallReport(), later: 'of next year' })])).toBe('')
})
