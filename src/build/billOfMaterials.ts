import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Plugin } from 'vite'
import { afterBuild } from './afterBuild.ts'

const run = promisify(execFile)

/**
 * Writes dist/sbom.cdx.json, the bill of materials of what the site is made of (CycloneDX): npm's own, of what is
 * installed, without what only building and testing take. The same packages give the same file.
 */
export const billOfMaterials = (): Plugin =>
  afterBuild('bill-of-materials', async ({ root, logger }, outDir) => {
    const asked = ['sbom', '--omit=dev', '--sbom-format=cyclonedx']
    const npm = process.env.npm_execpath
    try {
      const { stdout } = npm?.endsWith('.js')
        ? await run(process.execPath, [npm, ...asked], { cwd: root, maxBuffer: 64e6 })
        : await run('npm', asked, { cwd: root, maxBuffer: 64e6, shell: process.platform === 'win32' })
      const { serialNumber: _, ...bill } = JSON.parse(stdout)
      const { timestamp: __, ...metadata } = bill.metadata
      // npm calls the site by the folder it is in.
      const { name } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
      const made = { ...bill, metadata: { ...metadata, component: { ...metadata.component, name } } }
      await writeFile(join(outDir, 'sbom.cdx.json'), `${JSON.stringify(made, null, 2)}\n`)
    } catch (error) {
      logger.warn(`sbom.cdx.json is not written: ${error instanceof Error ? error.message : error}`)
    }
  })
