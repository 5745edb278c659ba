/** What the original of Chuxiong’s report on 2018 prints as numbers that are no quantities. */
export const chuxiong2018 = {
  id: 'chuxiong-2018',
  noQuantities: [
    ['full dates', /\d{4}年\d{1,2}月\d{1,2}日/g],
    ['months and days', /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底)?/g],
    ['years', /\d{4}年?(?=年|至今|《|工作|度)|\d{4}年/g],
    ['numbers of documents', /〔2018〕\d+号/g],
    ['numbers of meetings and issues', /第\d+[次期]/g],
    ['telephone lines', /[“"](?:12345|96128|12315|12331)[”"]|12345(?=政府热线)|12369(?=咨询)/g],
    ['the publisher’s address', /丰胜路667号|电话：[\d-]+|传真：[\d-]+|邮编：\d+/g],
    ['names that hold a number', /“1133”|40证合一/g],
  ] satisfies [what: string, pattern: RegExp][],
}
