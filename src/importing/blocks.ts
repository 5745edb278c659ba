/** What every reader yields: the document in reading order, nothing recognised yet. */
export type Original = {
  blocks: Block[]
  /** Pages, where the document has them. */
  pages?: number
  /** What the file itself says its title is, such as `<title>`. */
  title?: string
  /** The day a web page says it was published, as an ISO date: `<meta name="PubDate">` of government sites. */
  published?: string
  /** Whom a web page names as its source: `<meta name="ContentSource">`. */
  source?: string
}

export type Block = Line | Paragraph | Table

/** Where something stands. Everything counts from 1. */
export type Spot = {
  page?: number
  /** The block: in a .txt the line of the file, in a PDF the line of the document, elsewhere the paragraph or table. */
  line: number
  /** In a table: the row and column of the cell. */
  row?: number
  column?: number
}

/** A printed line, as .txt and PDF have them: not yet known where a paragraph ends. */
export type Line = {
  kind: 'line'
  line: number
  page?: number
  /** The words, without space at either end; runs of spaces inside are kept. */
  text: string
  /** The line cut where two or more spaces, or as much empty paper, stand between its words. */
  segments: Segment[]
  /** An empty line, or as much empty paper, stands above. */
  apart?: boolean
}

/**
 * Words with where they begin and end on the line: columns of characters (whether a wide one takes one or two,
 * `readers/text/columns.ts` tells by the file), or points on a PDF's page.
 */
export type Segment = {
  text: string
  from: number
  to: number
  /** A number at its end goes on where the page is cut off. */
  cut?: true
}

/** A whole paragraph, as .html and .docx have them. */
export type Paragraph = {
  kind: 'paragraph'
  line: number
  page?: number
  text: string
  /** The document marks it as a heading of this level. */
  heading?: number
}

/** A table with its merged cells; a table that goes on over pages is one. */
export type Table = { kind: 'table'; line: number; page?: number; cells: Cell[] }

/** One cell: its upper left corner and how many rows and columns it spans, counted from 1. */
export type Cell = {
  text: string
  row: number
  column: number
  rows: number
  columns: number
  page?: number
  /** A number in it goes on in the next cell, or where the page is cut off. */
  torn?: true
}

/** The cells of a table as they lie: `grid[row - 1][column - 1]`, a merged cell in every place it covers. */
export function gridOf(table: Table): (Cell | undefined)[][] {
  const grid: (Cell | undefined)[][] = []
  for (const cell of table.cells)
    for (let r = cell.row; r < cell.row + cell.rows; r++)
      for (let c = cell.column; c < cell.column + cell.columns; c++) {
        grid[r - 1] ??= []
        ;(grid[r - 1] as (Cell | undefined)[])[c - 1] ??= cell
      }
  return Array.from(grid, (row) => row ?? [])
}
