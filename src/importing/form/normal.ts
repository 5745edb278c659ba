/** Words as they are compared: one width, no space, no punctuation. */
export const normal = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '')

/** A name without the remark in brackets that many tables leave out. */
export const withoutRemark = (name: string): string => name.replace(/[（(][^（()）]*[）)]\s*$/u, '')
