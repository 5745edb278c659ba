/** What to write into a PDF for tests. */
type Content = {
  /** The drawing of each page, in PDF's own operators; `/F1` is Helvetica, `/S1` a Chinese font that is not embedded. */
  pages: string[]
  /** A drawing that pages may use as `/X1 Do`, twice as large as it is written. */
  form?: string
  /** How often the pages are bound in, one after the other. */
  times?: number
  /** Turns each page by so many degrees. */
  rotate?: number
  encrypted?: boolean
  title?: string
}

/** The bytes of a small PDF of A4 pages: enough of one for pdf.js. */
export function written({ pages, form = '', times = 1, rotate = 0, encrypted, title }: Content): Uint8Array {
  const first = 9
  const kids = pages
    .map((_, i) => `${first + 2 * i} 0 R `)
    .join('')
    .repeat(times)
  const stream = (words: string, more = '') => `<< ${more} /Length ${words.length} >>\nstream\n${words}\nendstream`
  const fonts = '/Font << /F1 4 0 R /S1 5 0 R >>'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length * times} >>`,
    `<< ${title ? `/Title (${title})` : ''} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 ' +
      '/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    stream(form, `/Type /XObject /Subtype /Form /BBox [0 0 297 421] /Matrix [2 0 0 2 0 0] /Resources << ${fonts} >>`),
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${first + 2 * i + 1} 0 R ` +
        `/Resources << ${fonts} /XObject << /X1 8 0 R >> >> >>`,
      stream(page),
    ]),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const place = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const locked = '00'.repeat(32)
  const lock = encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${locked}> /U <${locked}> /P -4 >> /ID [<00> <00>]`
    : ''
  const size = objects.length + 1
  const trailer = `trailer << /Root 1 0 R /Info 3 0 R /Size ${size} ${lock} >>`
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  return new TextEncoder().encode(`${file}${table}${trailer}\nstartxref\n${file.length}\n%%EOF`)
}

/** Latin words at a place, in points from the lower left corner. */
export const latin = (text: string, x: number, y: number, size = 10): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()]/g, '\\$&')}) Tj ET\n`

/** Chinese words at a place. */
export const chinese = (text: string, x: number, y: number, size = 10): string => {
  const codes = Array.from(text, (c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  return `BT /S1 ${size} Tf ${x} ${y} Td <${codes}> Tj ET\n`
}
