/** Words as they are compared: one width, no space, no punctuation, 其它 as the forms write it. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .replaceAll('其它', '其他')

/** A name, `normal`, without the number of its row: 一, 12. */
export const withoutNumber = (name: string): string => name.replace(/^[一二三四五六七八九十\d]{1,2}(?=\D)/, '')

/** A name without the remark in brackets that many tables leave out. */
export const withoutRemark = (name: string): string => name.replace(/[（(][^（()）]*[）)]\s*$/u, '')
