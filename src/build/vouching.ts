import { isDeepStrictEqual } from 'node:util'
import { filledIn, fingerprint } from '../report/vouched.ts'

/**
 * What a page says of files it was written from, so that a reader's browser need not validate them again:
 * `reports/index.json=FINGERPRINT reports/ID.json=FINGERPRINT`. A file that validation changes, because it holds what
 * the format does not know, is left out: it is validated by each reader.
 * @param files each with its text, and what validation made of it
 */
export const vouchedFor = (files: readonly { file: string; text: string; valid: object }[]): string =>
  files
    .filter(({ file, text, valid }) => {
      const json: unknown = JSON.parse(text)
      return isDeepStrictEqual(file === 'reports/index.json' ? json : filledIn(json), valid)
    })
    .map(({ file, text }) => `${file}=${fingerprint(text)}`)
    .join(' ')
