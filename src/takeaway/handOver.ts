/** The only door by which bytes leave the page: a download, the clipboard, or the system's share sheet. */

const clickLink = (url: string, name: string) => {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}

/** Saves a file under its name. The object URL lives long enough for slow phones to fetch it. */
export function handOver(file: File, save: (url: string, name: string) => void = clickLink): void {
  const url = URL.createObjectURL(file)
  save(url, file.name)
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Text to the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Whether this browser can put a picture on the clipboard. */
export const canCopyPictures = () =>
  typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function'

/**
 * A picture to the clipboard; false where the browser does not allow it. Called inside the click: Safari wants the
 * item made there, holding a promise of the bytes.
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    return false
  }
}

/** Whether this system has a share sheet, as phones do. */
export const canShare = () => typeof navigator.share === 'function'

/**
 * Opens the system's share sheet with a link; called inside the click. `cancelled`: the reader closed it; `failed`: it
 * did not open, as in an iframe that may not.
 */
export async function share(link: { title: string; url: string }): Promise<'shared' | 'cancelled' | 'failed'> {
  try {
    await navigator.share(link)
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed'
  }
}
