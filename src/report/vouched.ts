import type { Report } from './schema'

/**
 * A file the build has validated is not validated again by each reader, as long as it is the same: the page says its
 * fingerprint. What validation would fill in where a report leaves it out is filled in here, without the format.
 */
export function filledIn(file: unknown): Report {
  const { $schema: _, ...report } = file as Report & { $schema?: string }
  return {
    ...report,
    headlines: report.headlines ?? [],
    preface: report.preface ?? [],
    systems: report.systems ?? [],
    charts: (report.charts ?? []).map((chart) => ({
      ...chart,
      topics: chart.topics ?? [],
      labels: chart.labels ?? {},
    })),
    checks: report.checks ?? [],
  }
}

/**
 * A number of 64 bits that another text does not have, short of one in billions of billions, as 16 signs. Against a file
 * changed by hand, not by an adversary: who can change the file can change the page.
 */
export function fingerprint(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  const mixed = (x: number, y: number) => Math.imul(x ^ (x >>> 16), 2246822507) ^ Math.imul(y ^ (y >>> 13), 3266489909)
  return [mixed(a, b), mixed(b, a)].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
