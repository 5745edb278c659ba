// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { pageReport } from '../../tests/pageReport'
import { smallReport } from '../../tests/smallReport'
import { datasetOf } from './dataset'

const addresses = { page: 'https://example.org/', file: 'https://example.org/reports/small-2018.json' }

describe('a report for search engines', () => {
  it('is a set of data with its names, time, place, publisher and file', () => {
    expect(datasetOf(pageReport(), 'zh', addresses)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: '小州二〇一八年年报',
      alternateName: 'Small Prefecture, annual report 2018',
      inLanguage: ['zh-CN', 'en'],
      identifier: 'small-2018',
      url: addresses.page,
      temporalCoverage: '2018-01-01/2018-12-31',
      spatialCoverage: {
        '@type': 'AdministrativeArea',
        name: '小州',
        identifier: { propertyID: 'GB/T 2260', value: '532300' },
      },
      creator: { '@type': 'GovernmentOrganization', name: '小州政府', url: 'https://example.org/' },
      publisher: { name: '小州政府' },
      datePublished: '2019-01-18',
      isBasedOn: { '@type': 'Report', name: '小州二〇一八年年报' },
      distribution: [{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: addresses.file }],
    })
  })

  it('is said in the language asked for, and is long enough for them', () => {
    const found = datasetOf(pageReport(), 'en', addresses)
    expect(found).toMatchObject({ name: 'Small Prefecture, annual report 2018', alternateName: '小州二〇一八年年报' })
    expect(JSON.stringify({ ...found, alternateName: '' })).not.toMatch(/\p{Script=Han}/u)
    expect(found.description.length).toBeGreaterThan(50)
    expect(found.description).not.toContain('](')
    expect(found.description.length).toBeLessThanOrEqual(5000)
  })

  it('measures the headline figures: the table’s exact value where it has one', () => {
    expect(datasetOf(pageReport(), 'en', addresses).variableMeasured).toEqual([
      expect.objectContaining({ '@type': 'PropertyValue', propertyID: 'disclosed.total', value: 200 }),
      expect.objectContaining({ '@type': 'PropertyValue', propertyID: 'hotline.calls', value: 10 }),
    ])
  })

  it('of a number that is not exact it says between which bounds it lies', () => {
    const report = smallReport({ headlines: [{ figure: 'hotline.calls', text: { zh: '来电', en: 'Calls' } }] })
    expect(datasetOf(report, 'zh', addresses).variableMeasured).toEqual([
      expect.objectContaining({ value: 40, minValue: 40, maxValue: 50, unitText: '件' }),
    ])
  })

  it('leaves out what the report does not say', () => {
    const { published: _, ...unpublished } = pageReport()
    const report = { ...unpublished, place: { ...unpublished.place }, publisher: { name: '甲' } }
    delete report.place.code
    const found = datasetOf(report, 'zh', addresses)
    expect(found).not.toHaveProperty('datePublished')
    expect(found).not.toHaveProperty('license')
    expect(found.spatialCoverage).not.toHaveProperty('identifier')
    expect(JSON.stringify(found)).not.toContain('undefined')
  })
})
