import { data } from '../language/data'
import { inLang, plain } from '../language/text'
import type { Lang } from '../language/words'
import { allowed } from '../report/figure'
import { isExact } from '../report/interval'
import { formOf, type Quantity, quantity } from '../report/quantity'
import type { Report } from '../report/schema'
import { citation } from './sources'

/** Where the report stands on the web: its page in this language, and its file. */
type Addresses = { page: string; file: string }

/** Search engines show no more of a description. */
const longestDescription = 5000

/** A headline figure as search engines know one; of a number that is not exact, what it can be. */
function measured(figure: Quantity, lang: Lang) {
  const allows = allowed(figure)
  return {
    '@type': 'PropertyValue',
    name: inLang(figure.label, lang),
    propertyID: figure.id,
    value: figure.value,
    unitText: inLang(figure.unit, lang),
    ...(isExact(allows) ? {} : { minValue: allows.low.valueOf(), maxValue: allows.high.valueOf() }),
  }
}

/**
 * A report as schema.org describes a set of data, for search engines; pure, so that the build writes it into the page
 * of each report. No licence is named: reports name none.
 */
export function datasetOf(report: Report, lang: Lang, { page, file }: Addresses) {
  const other: Lang = lang === 'zh' ? 'en' : 'zh'
  const title = inLang(report.title, lang)
  const otherTitle = inLang(report.title, other)
  const { url, name } = report.publisher
  const publisher = { '@type': 'GovernmentOrganization', name: inLang(name, lang), ...(url ? { url } : {}) }
  const published = report.published ? { datePublished: report.published } : {}
  const headlines = report.headlines.map((h) => plain(h.text, lang))
  const form = formOf(report)?.title[lang]
  const say = data[lang].package
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    ...(otherTitle === title ? {} : { alternateName: otherTitle }),
    description: [say.description(title), ...headlines].join(lang === 'zh' ? '' : ' ').slice(0, longestDescription),
    inLanguage: report.languages.map((l) => (l === 'zh' ? 'zh-CN' : l)),
    identifier: report.id,
    url: page,
    temporalCoverage: `${report.period.from}/${report.period.to}`,
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: inLang(report.place.name, lang),
      ...(report.place.code
        ? { identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: report.place.code } }
        : {}),
    },
    creator: publisher,
    publisher,
    ...published,
    isBasedOn: {
      '@type': 'Report',
      name: title,
      publisher,
      ...published,
      inLanguage: 'zh-CN',
      ...(url ? { url } : {}),
    },
    citation: citation(report, { page: null }, lang),
    ...(form ? { measurementTechnique: form } : {}),
    isAccessibleForFree: true,
    variableMeasured: report.headlines.flatMap((h) => {
      const figure = quantity(report, h.figure)
      return figure ? [measured(figure, lang)] : []
    }),
    distribution: [
      {
        '@type': 'DataDownload',
        name: data[lang].tables.report,
        encodingFormat: 'application/json',
        contentUrl: file,
      },
    ],
    keywords: [
      ...new Set([
        ...say.keywords,
        inLang(report.place.name, lang),
        String(report.year),
        ...report.topics.map((t) => inLang(t.title, lang)),
      ]),
    ],
  }
}
