import chuxiong from '../public/reports/chuxiong-2018.json'
import suqian2023 from '../public/reports/suqian-2023.json'
import suqian2024 from '../public/reports/suqian-2024.json'
import type { Report } from '../src/report/schema'
import { parseReport } from '../src/report/whole'

function valid(json: unknown): Report {
  const parsed = parseReport(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

/** The reports of the library. */
export const bundled = {
  chuxiong2018: valid(chuxiong),
  suqian2023: valid(suqian2023),
  suqian2024: valid(suqian2024),
}
