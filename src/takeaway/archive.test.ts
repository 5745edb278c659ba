// @vitest-environment node
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { archive } from './archive'

const read = async (zip: File) => unzipSync(new Uint8Array(await zip.arrayBuffer()))

it('holds every file under its name, Chinese names too', async () => {
  const zip = await archive(
    [new File(['一'], 'chuxiong-2018-staffing.svg'), new File(['a,b'], '热线.csv'), new File([], 'empty.png')],
    'chuxiong-2018-charts.zip',
  )
  const files = await read(zip)
  expect(Object.keys(files)).toEqual(['chuxiong-2018-staffing.svg', '热线.csv', 'empty.png'])
  expect(Object.values(files).map((bytes) => strFromU8(bytes))).toEqual(['一', 'a,b', ''])
})

it('carries its own name and type', async () => {
  const zip = await archive([], 'small-2018-charts.zip')
  expect([zip.name, zip.type]).toEqual(['small-2018-charts.zip', 'application/zip'])
  expect(await read(zip)).toEqual({})
})

it('whatever the bytes, they come out as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 4 }), async (all) => {
      const files = all.map((bytes, i) => new File([new Uint8Array(bytes)], `${i}.png`))
      expect(await read(await archive(files, 'a.zip'))).toEqual(
        Object.fromEntries(all.map((bytes, i) => [`${i}.png`, new Uint8Array(bytes)])),
      )
    }),
  )
})
