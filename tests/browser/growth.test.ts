import { describe, expect, it } from 'vitest'
import { byModule, grown, overBudget } from './growth'

const scripts = { 'assets/index-1.js': { react: 300, 'src/main.tsx': 100 }, 'assets/late-2.js': { react: 10 } }

describe('bytes by module', () => {
  it('are each script’s as sent, shared out by what its modules come to', () => {
    expect(byModule({ 'assets/index-1.js': 200 }, scripts)).toEqual({ react: 150, 'src/main.tsx': 50 })
  })

  it('of a package in two scripts are added up', () => {
    const sent = { 'assets/index-1.js': 200, 'assets/late-2.js': 7 }
    expect(byModule(sent, scripts)).toEqual({ react: 157, 'src/main.tsx': 50 })
  })

  it('are not made up for a script of another build', () => {
    expect(() => byModule({ 'assets/index-0.js': 200 }, scripts)).toThrow('assets/index-0.js')
  })
})

describe('what grew', () => {
  it('is named with the most first; what shrank, stayed or went is not', () => {
    const before = { same: 5, smaller: 5, gone: 5, little: 5, much: 5 }
    const now = { same: 5, smaller: 4, little: 6, much: 50, fresh: 20 }
    expect(grown(before, now)).toEqual([
      ['much', 45],
      ['fresh', 20],
      ['little', 1],
    ])
  })
})

describe('a budget that is not kept', () => {
  it('says by how much, names the modules that grew and what to do', () => {
    const said = overBudget('To read', 1000, { 'src/a.ts': 900, 'src/b.ts': 90 }, { 'src/a.ts': 1400, recharts: 700 })
    expect(said.split('\n')).toEqual([
      'To read: 2,100 bytes, 1,100 bytes more than the goal of 1,000 bytes.',
      'Grown since tests/browser/bytes.json was written:',
      '  +700 bytes  recharts (was not loaded)',
      '  +500 bytes  src/a.ts',
      'Load what is not needed yet when it is used (import()), or make it smaller.',
      'Where the goals are kept and the bytes are worth it: npm run bytes writes the list anew.',
    ])
  })

  it('names the largest where nothing grew', () => {
    const said = overBudget('To read', 10, { small: 1, large: 20 }, { small: 1, large: 20 })
    expect(said).toMatch(/No module grew.*\n {2}20 bytes {2}large\n {2}1 bytes {2}small\n/)
  })

  it('names the fifteen that grew most, and how much the others come to', () => {
    const now = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`m${i}`, 100 - i]))
    const said = overBudget('To read', 0, {}, now)
    expect(said).toContain('m14 (')
    expect(said).not.toContain('m15 (')
    expect(said).toContain('  and 5 more, 415 bytes')
  })
})
