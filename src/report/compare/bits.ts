/** Work that rests now and then, by yielding null: whoever runs it can let the page answer in between. */
export type Bits<T> = Generator<null, T>

/** As `map`, with a rest every so many. */
export function* mapped<T, R>(all: readonly T[], each: (one: T, i: number) => R, bit = 200): Bits<R[]> {
  const made: R[] = []
  for (const [i, one] of all.entries()) {
    made.push(each(one, i))
    if (i % bit === bit - 1) yield null
  }
  return made
}
