import type { Problem } from '../report/problem'

/** Thrown inside `importing/` where a document cannot be read; `open` gives its problem to the reader. */
export class Refusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.kind)
    this.problem = problem
  }
}
