import type { Provenance, Report } from '../../report/schema'
import type { Block, Original } from '../blocks'
import type { Place } from '../places'
import { completed, isInHouse } from './bodies'
import { lastYear, periodOf, yearOf } from './dates'
import { type Placed, placeOf } from './place'
import { provenance, type Said, textOf } from './said'
import { signatureOf } from './signature'
import { titleOf } from './title'

/** What a report says about itself. */
export type Identity = {
  title: string
  place: Placed['value']
  year: number
  period: Report['period']
  publisher: Report['publisher']
  published?: string
  /** Where each was read, and whether it is certain. */
  found: Record<string, Provenance>
  /** The blocks that are its title. */
  titled: Block[]
}

/**
 * What a report says about itself: in its head, in its preface, at its end.
 * @param front the blocks above its first section
 */
export function identityOf(front: readonly Block[], original: Original, places: readonly Place[]): Identity {
  const { blocks } = original
  const { blocks: titled, ...title } = titleOf(front, original)
  const { publisher, published } = signatureOf(front, blocks, original)
  const year = yearOf(title.value, [...front, ...blocks]) ?? lastYear(published?.value)
  const inHouse = isInHouse(publisher?.value ?? '')
  const place = placeOf(title.value, inHouse ? '' : (publisher?.value ?? ''), blocks.map(textOf).join('\n'), places)
  const { name, level } = place.value
  const period = periodOf(year.value, blocks)
  const url = front
    .map(textOf)
    .join('')
    .match(/https?:\/\/[\w.-]+(?:\/[\w./-]*)?/)?.[0]
  const inferred: Said<string> = {
    value: name && level !== 'department' ? `${name}人民政府` : name,
    doubt: name ? 'inferred' : 'missing',
  }
  const by = publisher && inHouse ? completed(publisher, place.value) : (publisher ?? inferred)
  return {
    title: title.value || `${name}${year.value}年政府信息公开工作年度报告`,
    place: place.value,
    year: year.value,
    period: period.value,
    publisher: { name: by.value, ...(url === undefined ? {} : { url }) },
    ...(published ? { published: published.value } : {}),
    found: {
      title: provenance(title.value ? title : { ...title, doubt: 'inferred' }),
      place: provenance(place),
      // A year of the title stands where the title does.
      year: provenance(year.at || !title.at ? year : { ...year, at: title.at }),
      period: provenance(period),
      publisher: provenance(by),
      published: provenance(published ?? { doubt: 'missing' }),
    },
    titled,
  }
}
