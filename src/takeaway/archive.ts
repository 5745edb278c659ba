/**
 * Many files -> one ZIP. Pictures are compressed already and are stored as they are; `pressed`: texts, which shrink.
 * fflate loads when used.
 */
export async function archive(files: readonly File[], name: string, pressed = false): Promise<File> {
  const { zipSync } = await import('fflate')
  const entries: Record<string, Uint8Array> = {}
  for (const file of files) entries[file.name] = new Uint8Array(await file.arrayBuffer())
  const zip = zipSync(entries, { level: pressed ? 6 : 0 })
  return new File([zip as Uint8Array<ArrayBuffer>], name, { type: 'application/zip' })
}
