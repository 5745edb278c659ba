import { fingerprint } from '../report/vouched'

/**
 * Whether the build has validated this text of a file and found it good: it wrote so into the page, on `#root`.
 * @param file within the site, `reports/index.json`
 */
export function isVouchedFor(file: string, text: string): boolean {
  if (typeof document === 'undefined') return false
  const { vouched } = document.getElementById('root')?.dataset ?? {}
  const said = vouched?.split(' ').find((one) => one.startsWith(`${file}=`))
  return said === `${file}=${fingerprint(text)}`
}
