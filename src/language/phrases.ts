let segmenter: Intl.Segmenter | null | undefined

/**
 * Chinese text cut where a line may end: between its words, never before a closing mark or after an opening one.
 * Joined again the phrases are the text; where the browser knows no words it is one phrase.
 */
export function phrases(text: string): string[] {
  segmenter ??= typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null
  const found: string[] = []
  for (const { segment, isWordLike } of segmenter?.segment(text) ?? [{ segment: text, isWordLike: true }]) {
    const last = found.at(-1)
    const opens = /^[\p{Ps}\p{Pi}]/u.test(segment)
    if (last !== undefined && (/[\p{Ps}\p{Pi}]$/u.test(last) || !(isWordLike || opens)))
      found[found.length - 1] = last + segment
    else found.push(segment)
  }
  return found
}
