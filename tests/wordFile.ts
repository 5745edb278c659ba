import { strToU8, type Zippable, zipSync } from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const others =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
const part = (name: string, inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${w} ${others}>${inner}</w:${name}>`

/** A paragraph of one run; `properties`: what stands in its `w:pPr`. */
export const p = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
/** What makes a paragraph an item of a list. */
export const inList = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
export const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
export const row = (cells: string, properties = '') =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
/** A level of a list: how it counts, and its text with the count in it. */
export const level = (at: number, way: string, text: string, more = '<w:start w:val="1"/>') =>
  `<w:lvl w:ilvl="${at}">${more}<w:numFmt w:val="${way}"/><w:lvlText w:val="${text}"/></w:lvl>`

/** A Word document of these parts; `more`: further files of its zip, or others in place of its own. */
export function wordFile(
  body: string,
  parts: { numbering?: string; styles?: string; footnotes?: string } = {},
  more: Zippable = {},
) {
  const files: Zippable = {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(part('document', `<w:body>${body}<w:sectPr/></w:body>`)),
  }
  for (const [name, inner] of Object.entries(parts)) files[`word/${name}.xml`] = strToU8(part(name, inner))
  return zipSync({ ...files, ...more })
}
