import type { Text } from './schema'

/** A text as the original has it, which is in Chinese; of nothing, nothing. */
export const zhOf = (text: Text | null): string => (text === null ? '' : typeof text === 'string' ? text : text.zh)
