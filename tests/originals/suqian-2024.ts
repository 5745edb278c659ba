/** What the original of Suqian’s report on 2024 prints as numbers that are no quantities. */
export const suqian2024 = {
  id: 'suqian-2024',
  noQuantities: [
    ['years', /2024年(?!版)/g],
    ['editions of catalogues', /（2024版）/g],
    ['names that hold a number', /“12345民声在线”|“1\+X”/g],
    ['telephone lines', /12329(?=等平台)/g],
  ] satisfies [what: string, pattern: RegExp][],
}
