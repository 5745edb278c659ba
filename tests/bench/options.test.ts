import { expect, it } from 'vitest'
import { optionsFrom, suites } from './options'

it('measures everything in nine rounds of a build of its own, where nothing else is asked', () => {
  expect(optionsFrom([])).toEqual({ runs: 9, suites, dist: null, name: null, compare: null })
})

it('takes what is asked', () => {
  expect(
    optionsFrom(['--runs', '3', '--suite', 'memory,load', '--dist', 'elsewhere', '--name', 'before-1.0+']),
  ).toEqual({ runs: 3, suites: ['load', 'memory'], dist: 'elsewhere', name: 'before-1.0+', compare: null })
  expect(optionsFrom(['--compare', 'a.json', 'b.json'])).toMatchObject({ compare: ['a.json', 'b.json'] })
})

it.each([
  [['--runs', '0'], '--runs 0'],
  [['--runs', 'many'], '--runs many'],
  [['--runs'], '--runs'],
  [['--suite', 'load,lode'], '--suite lode'],
  [['--name', '../x'], '--name ../x'],
  [['--compare', 'a.json'], '--compare'],
  [['--fast', '1'], '--fast'],
  [['dist', '--runs'], 'dist'],
])('says what is wrong: %j', (args, begins) => {
  expect(optionsFrom(args)).toEqual(expect.stringMatching(new RegExp(`^${begins.replace(/[.+]/g, '\\$&')}: `)))
})
