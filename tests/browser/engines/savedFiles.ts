import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files a browser has saved in a folder, but for those it is still writing. */
export async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const names = (await readdir(folder)).filter((name) => !/\.(part|wkdownload)$/.test(name))
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const))
  return new Map(files.filter(([, bytes]) => bytes.length > 0))
}
