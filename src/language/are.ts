/** English: a number with the word for one, or for several. `n`: as it is written. */
export const are = (n: string, one: string, many: string): string => `${n} ${n === '1' ? one : many}`
