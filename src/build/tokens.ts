import css from '../ui/tokens.css?raw'

/** `light-dark(#fbfaf7, #15171a)` -> `#fbfaf7`, by the name of its token. */
const light = new Map(
  [...css.matchAll(/(--[\w-]+):\s*light-dark\(\s*([^,)]+?)\s*,/g)].map(([, name = '', value = '']) => [name, value]),
)

/** What a token is worth in the light theme, read from ui/tokens.css; a font's name stands for any font. */
export function lightTheme(token: string): string {
  if (/^--(sans|serif)$/.test(token)) return 'sans-serif'
  const value = light.get(token)
  if (value === undefined) throw new Error(`no colour named ${token} in ui/tokens.css`)
  return value
}
