import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Arrival } from '../features/opening/Arrival'
import { inLang } from '../language/text'
import { words as messages } from '../language/words'
import { Failed } from '../pages/Failed'
import { Foot } from '../pages/Foot'
import { ReadPage } from '../pages/ReadPage'
import { chartsOf } from '../report/charts'
import type { Report } from '../report/schema'
import { useIgnored } from '../state/address'
import { useCard } from '../state/card'
import { useChoice } from '../state/choice'
import { useOpened } from '../state/opened'
import { page } from '../state/page'
import { indexFile, indexQuery, reportFile, reportQuery } from '../state/reports'
import { trail, useTrail } from '../state/trail'
import { useLang } from '../state/useLang'
import { Late } from '../ui/Late'
import { lazily } from '../ui/lazily'
import styles from './App.module.css'
import { AtDesk } from './AtDesk'
import { Fenced } from './Fenced'
import { InPlace } from './InPlace'
import { Loading } from './Loading'
import { Masthead } from './Masthead'
import { NewEdition } from './NewEdition'
import { Paper } from './Paper'
import { Trouble } from './Trouble'
import { WayBack } from './WayBack'

const embedPage = lazily(() => import('../pages/EmbedPage'))
const tablePage = lazily(() => import('../pages/TablePage'))
const checksPage = lazily(() => import('../pages/ChecksPage'))
const comparePage = lazily(() => import('../pages/ComparePage'))
const takePage = lazily(() => import('../pages/TakePage'))
const libraryPage = lazily(() => import('../pages/LibraryPage'))
const unknown = lazily(() => import('./Unknown'))
const figureCard = lazily(() => import('../features/checking/FigureCard'))

/** Which report is on screen: the reader's own, the one asked for, the one of this address, or the library's first. */
export function App() {
  const lang = useLang()
  const theme = useChoice((c) => c.theme)
  const viewing = useOpened((o) => o.viewing)
  const desk = useOpened((o) => o.desk)
  const asked = useChoice((c) => c.report)
  // A report saved as one page has no library around it.
  const library = useChoice((c) => c.library && !c.embed) && page.file === null
  const index = useQuery({ ...indexQuery, enabled: viewing === null })
  const list = index.data?.ok ? index.data.value.reports : null
  const known = (id: string | null) => id !== null && (list === null || list.some((r) => r.id === id))
  const id = [asked, page.of?.report ?? null].find(known) ?? list?.[0]?.id ?? null
  const fetched = useQuery({ ...reportQuery(id ?? ''), enabled: viewing === null && id !== null })
  const report = viewing?.report ?? (fetched.data?.ok ? fetched.data.value : null)

  // Now the page answers, and its buttons say so.
  useEffect(() => document.querySelector('[data-waiting]')?.removeAttribute('data-waiting'), [])
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : lang
  }, [lang])
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme
    else delete document.documentElement.dataset.theme
  }, [theme])
  useEffect(() => {
    const say = messages[lang]
    document.title = desk
      ? say.open.mine
      : library
        ? say.masthead.library
        : report
          ? inLang(report.title, lang)
          : say.product
  }, [desk, library, report, lang])

  if (desk) return <AtDesk desk={desk} lang={lang} />
  if (library) return <InPlace piece={libraryPage} of={{ report, lang }} loading="index" />
  if (report)
    return (
      <OnScreen report={report} key={report.id} missing={!viewing && asked !== null && asked !== id ? asked : null} />
    )
  const of = id === null ? 'index' : 'report'
  const waited = id === null ? index : fetched
  const problems = waited.data?.ok === false ? waited.data.problems : null
  return (
    <>
      <Masthead report={null} lang={lang} />
      <main id="main" className={styles.page}>
        <Arrival lang={lang} failed={(again) => <Failed lang={lang} again={again} />} />
        {problems || waited.error ? (
          <Trouble
            of={of}
            file={id === null ? indexFile : reportFile(id)}
            problems={problems}
            error={waited.error}
            meanwhile={messages[lang].loading.offer}
            retry={() => waited.refetch()}
            lang={lang}
          />
        ) : (
          <Loading of={of} lang={lang} />
        )}
      </main>
    </>
  )
}

/** Masthead, links to the views, the chosen page inside an error fence. */
function OnScreen({ report, missing }: { report: Report; missing: string | null }) {
  const lang = useLang()
  const view = useChoice((c) => c.view)
  const embed = useChoice((c) => c.embed)
  const chart = useChoice((c) => c.chart)
  const returning = useTrail((t) => t.returning)
  const open = useCard((c) => c.open)
  const [taking, setTaking] = useState(false)
  const asks = useAsksForMore(report, missing)
  const failed = (again: () => void) => <Failed lang={lang} again={again} />
  // After the page has led itself anywhere: where the reader was comes last.
  useEffect(() => {
    if (returning) trail.arrive(returning)
  }, [returning])

  const embedded = embed ? chartsOf(report).find((c) => c.id === chart) : undefined
  if (embedded)
    return (
      <>
        <Late piece={embedPage} of={{ report, entry: embedded, lang }} failed={failed} retryOn={embedded} />
        <Paper report={report} lang={lang} embedded={embedded} />
      </>
    )
  return (
    <>
      <Masthead report={report} lang={lang} onTake={() => setTaking(true)} />
      <main id="main" className={styles.page} tabIndex={-1}>
        <NewEdition lang={lang} />
        <Arrival lang={lang} failed={failed} />
        {taking && (
          <Late
            piece={takePage}
            of={{ report, lang, onClose: () => setTaking(false) }}
            meanwhile={<Loading of="part" lang={lang} />}
            failed={failed}
          />
        )}
        {asks && <Late piece={unknown} of={{ report, missing, lang }} />}
        {view === 'read' || view === 'charts' ? (
          <Fenced of={view} lang={lang}>
            {() => <ReadPage report={report} lang={lang} view={view} />}
          </Fenced>
        ) : (
          <Late
            piece={{ table: tablePage, checks: checksPage, compare: comparePage }[view]}
            of={{ report, lang }}
            meanwhile={<Loading of={view === 'checks' ? 'checks' : 'part'} lang={lang} />}
            failed={failed}
            retryOn={view}
          />
        )}
      </main>
      <Foot lang={lang} />
      <WayBack lang={lang} />
      <Paper report={report} lang={lang} />
      {open && <Late piece={figureCard} of={{ report, open, lang }} retryOn={open} />}
    </>
  )
}

/** Whether the address asks for something that may not be there: most readers never need to be told. */
function useAsksForMore(report: Report, missing: string | null): boolean {
  const ignored = useIgnored((all) => all.length > 0)
  const asks = useChoice(
    ({ sections, topics, figure, chart, check }) =>
      sections.some((n) => !report.sections.some((s) => s.number === n)) ||
      topics.some((id) => !report.topics.some((t) => t.id === id)) ||
      (figure ?? chart ?? check) !== null,
  )
  return missing !== null || ignored || asks
}
