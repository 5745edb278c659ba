import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installing } from '../language/installing'
import { type Lang, words } from '../language/words'

/** The size of the icon that a page names itself, for the home screen of an iPhone. */
const apple = 180

/** The icons drawn from public/icon.svg. `whole`: the ground reaches the edges, for whoever cuts the shape. */
const icons = [
  { file: 'icon-192.png', size: 192, whole: false },
  { file: 'icon-512.png', size: 512, whole: false },
  { file: 'icon-maskable-512.png', size: 512, whole: true },
  { file: 'apple-touch-icon.png', size: apple, whole: true },
] as const

/** What the built page calls its manifest. */
export const manifestFile = 'manifest.webmanifest'

/**
 * What a browser is told so that it can install the page as an app; all addresses are relative to the manifest.
 * @param drawn whether the icons are there as PNG too
 */
export const manifest = (lang: Lang, drawn: boolean) => ({
  name: words[lang].product,
  short_name: installing[lang].short,
  description: installing[lang].description,
  lang: lang === 'zh' ? 'zh-CN' : 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  // The page's paper in the light theme.
  background_color: '#fbfaf7',
  theme_color: '#fbfaf7',
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ...(drawn ? icons : [])
      .filter(({ size }) => size !== apple)
      .map(({ file, size, whole }) => ({
        src: file,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: whole ? 'maskable' : 'any',
      })),
  ],
})

/**
 * Writes the manifest, and the icons as PNG beside the icon.svg that is in `outDir` already. Where they cannot be drawn
 * `warn` says so, and the manifest names the SVG alone.
 */
export async function writeIcons(outDir: string, warn: (line: string) => void): Promise<void> {
  const drawn = await drawIcons(outDir).then(
    () => true,
    (error) => {
      warn(`no icons as PNG: ${error instanceof Error ? error.message : error}`)
      return false
    },
  )
  await writeFile(join(outDir, manifestFile), `${JSON.stringify(manifest('zh', drawn), null, 2)}\n`)
}

async function drawIcons(outDir: string) {
  // Its binary is not there for every machine.
  const { Resvg } = await import('@resvg/resvg-js')
  const svg = await readFile(join(outDir, 'icon.svg'), 'utf8')
  for (const { file, size, whole } of icons) {
    const drawing = new Resvg(whole ? wholeGround(svg) : svg, {
      font: { loadSystemFonts: false },
      fitTo: { mode: 'width', value: size },
    })
    await writeFile(join(outDir, file), drawing.render().asPng())
  }
}

/** The icon with its ground reaching the edges. */
const wholeGround = (svg: string) => svg.replace(/(<rect id="ground"[^>]*?) rx="[^"]*"/, '$1')
