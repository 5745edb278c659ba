import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Locked = {
  version: string
  license?: string
  dev?: boolean
  integrity?: string
  resolved?: string
  link?: boolean
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const others = Object.entries(packages).filter(([place]) => place !== '')

/** Licences under which a package may be part of a site that is given away under MIT; of several one is enough. */
const free = /^(MIT|MIT-0|ISC|0BSD|BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Zlib|CC0-1\.0|BlueOak-1\.0\.0|OFL-1\.1)$/
const allowed = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((part) => free.test(part)))

describe('what the site is made of', () => {
  it.each(others.filter(([, { dev }]) => !dev))('%s may be given away with it', (_, { license }) => {
    expect(license, 'a licence').toBeDefined()
    expect(allowed(license ?? '')).toBe(true)
  })

  it('is locked to one version each, known by what is in it', () => {
    for (const [place, { version, integrity, link }] of others) {
      expect(version, place).toMatch(/^\d+\.\d+\.\d+/)
      expect(integrity, place).toMatch(/^sha512-/)
      expect(link, place).toBeUndefined()
    }
  })
})

it('an offer of several licences is judged by its best, a bundle of several by its worst', () => {
  expect(allowed('(MIT OR GPL-3.0-or-later)')).toBe(true)
  expect(allowed('MIT AND GPL-3.0-only')).toBe(false)
  expect(allowed('UNLICENSED')).toBe(false)
})
