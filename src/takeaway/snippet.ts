import { escaped } from './markup'

/** A chart to stand in a page elsewhere. */
export type Embedded = {
  /** The full address of its page. */
  src: string
  title: string
  /** CSS pixels, until its page has said what it needs. */
  height: number
  /** The full address of the script that listens to it. */
  script: string
}

/** What an attribute cannot hold becomes a space, the rest of its markup is written out. */
const attribute = (text: string) => escaped(text.replace(/[\p{Cc}\p{Cs}]+/gu, ' '))

/**
 * The markup that shows a chart in a page elsewhere. Without its script (many editors take scripts out) the chart is
 * there all the same, at its first height. `allow`: links and pictures can be copied and shared from within.
 */
export const snippetOf = ({ src, title, height, script }: Embedded): string =>
  `<iframe src="${attribute(src)}" title="${attribute(title)}" loading="lazy" allow="clipboard-write; web-share" style="width:100%;border:0" height="${height}"></iframe>
<script async src="${attribute(script)}"></script>`
