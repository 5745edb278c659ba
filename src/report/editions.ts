/** Whose words a report's text is in: ours, written in plain language with every figure kept, or the publisher's. */
export const editions = ['plain-language', 'original'] as const
export type Edition = (typeof editions)[number]
