import type { Form } from './form'

/** The editions of national forms that are here, oldest first. */
let known: readonly Form[] = []
let told: (() => void)[] = []

export const knownForms = (): readonly Form[] => known

/** Calls when there are more. */
export const onMoreForms = (tell: () => void): void => {
  told = [...told, tell]
}

export function knowForms(forms: readonly Form[]): void {
  known = [...new Set([...known, ...forms])].sort((a, b) => a.since - b.since)
  for (const tell of told) tell()
}

/** Where the editions of each form are, by the form a report says it follows; the build looks for files so named. */
const files: Record<string, () => Promise<readonly Form[]>> = {
  '2014': async () => [(await import('./form2014')).form2014],
  '2019': async () => {
    const [{ form2019 }, { form2019first }] = await Promise.all([import('./form2019'), import('./form2019first')])
    return [form2019, form2019first]
  },
}

/** Has the form here that a report follows; rejects where it does not come. What this version does not know has none. */
export async function fetchForm(id: string): Promise<void> {
  knowForms((await files[id]?.()) ?? [])
}
