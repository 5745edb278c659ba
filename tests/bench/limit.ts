/** Whatever of a page only scripts need: themselves, and links that have them, or their data, fetched. */
const forScripts = [
  /<script\b[^>]*>[\s\S]*?<\/script\s*>/gi,
  /<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*>/gi,
  /<link\b[^>]*\bdata-later=[^>]*>/gi,
]

/** A page of the build -> the same without any script: as fast as what it says can be shown at all. */
export const limitOf = (html: string): string => forScripts.reduce((page, part) => page.replace(part, ''), html)
