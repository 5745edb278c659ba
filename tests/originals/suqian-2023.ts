/** What the original of Suqian’s report on 2023 prints as numbers that are no quantities. */
export const suqian2023 = {
  id: 'suqian-2023',
  noQuantities: [
    ['years', /2023年/g],
    ['names that hold a number', /“12345民声在线”|“1\+X”|三个“100”行动/g],
  ] satisfies [what: string, pattern: RegExp][],
}
