import { handOver } from '../../takeaway/handOver'
import { useSaid } from '../../ui/useSaid'
import type { Format } from './liking'
import { asPng, asSvg, type Made } from './pictures'

/** Saves a picture that was made, and what is to be said of that. */
export function useSaving(made: Made | null, format: Format, saved: (name: string) => string, failed: string) {
  const [said, setSaid] = useSaid()
  const save = async () => {
    if (!made) return
    setSaid('')
    try {
      const file = format === 'png' ? await asPng(made) : asSvg(made, true)
      handOver(file)
      setSaid(saved(file.name))
    } catch {
      setSaid(failed)
    }
  }
  return { said, setSaid, save }
}
