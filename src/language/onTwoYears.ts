import type { Report } from '../report/schema'
import { inLang } from './text'
import type { Lang } from './words'

/** Two reports of one place by their years: 宿迁2023年 → 2024年; Suqian 2023 → 2024. */
export function onTwoYears(last: Report, now: Report, lang: Lang): string {
  const place = inLang(now.place.short, lang)
  return lang === 'zh' ? `${place}${last.year}年 → ${now.year}年` : `${place} ${last.year} → ${now.year}`
}
