export const suites = ['load', 'filter', 'export', 'growth', 'memory'] as const
export type Suite = (typeof suites)[number]

/** What is asked of the bench. `dist`: a folder built before; null: it builds one. `compare`: two results, kept before. */
export type Options = {
  runs: number
  suites: readonly Suite[]
  dist: string | null
  name: string | null
  compare: readonly [string, string] | null
}

export const usage = `npm run bench [-- OPTIONS]
  --runs N                 rounds of the load suite, a third of them for the others (9)
  --suite A,B              of ${suites.join(', ')} (all of them)
  --dist DIR               measures this folder instead of building one
  --name NAME              keeps the figures as .cache/bench/NAME.json (the commit)
  --compare A.json B.json  prints what changed from A to B, and measures nothing`

/** The command line -> what it asks, or what is wrong with it. */
export function optionsFrom(args: readonly string[]): Options | string {
  const options: Options = { runs: 9, suites, dist: null, name: null, compare: null }
  for (let i = 0; i < args.length; i++) {
    const option = args[i] ?? ''
    const value = args[++i]
    if (value === undefined) return `${option}: what?`
    if (option === '--runs') {
      options.runs = Number(value)
      if (!Number.isInteger(options.runs) || options.runs < 1) return `--runs ${value}: no number of rounds`
    } else if (option === '--suite') {
      const asked = value.split(',')
      const unknown = asked.find((name) => !suites.some((suite) => suite === name))
      if (unknown !== undefined) return `--suite ${unknown}: there is ${suites.join(', ')}`
      options.suites = suites.filter((suite) => asked.includes(suite))
    } else if (option === '--dist') options.dist = value
    else if (option === '--name') {
      if (!/^[\w.+-]+$/.test(value)) return `--name ${value}: no name of a file`
      options.name = value
    } else if (option === '--compare') {
      const other = args[++i]
      if (other === undefined) return '--compare: takes two results'
      options.compare = [value, other]
    } else return `${option}: not known`
  }
  return options
}
