import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useState } from 'react'
import { Arrival } from '../features/opening/Arrival'
import { inLang } from '../language/text'
import { words as messages } from '../language/words'
import { EmbedPage } from '../pages/EmbedPage'
import { ReadPage } from '../pages/ReadPage'
import { TablePage } from '../pages/TablePage'
import { chartsOf } from '../report/charts'
import type { Report } from '../report/schema'
import { useCard } from '../state/card'
import { useChoice } from '../state/choice'
import { useOpened } from '../state/opened'
import { page } from '../state/page'
import { indexFile, indexQuery, reportFile, reportQuery } from '../state/reports'
import { trail, useTrail } from '../state/trail'
import { useLang } from '../state/useLang'
import { ErrorFence } from '../ui/ErrorFence'
import { lazily } from '../ui/lazily'
import styles from './App.module.css'
import { AtDesk } from './AtDesk'
import { AtLibrary } from './AtLibrary'
import { Fenced } from './Fenced'
import { Loading } from './Loading'
import { Masthead } from './Masthead'
import { NewEdition } from './NewEdition'
import { Paper } from './Paper'
import { Trouble } from './Trouble'
import { Unknown } from './Unknown'
import { WayBack } from './WayBack'

const checksPage = lazily(() => import('../pages/ChecksPage'))
const comparePage = lazily(() => import('../pages/ComparePage'))
const takePage = lazily(() => import('../pages/TakePage'))
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
  if (library) return <AtLibrary report={report} lang={lang} />
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
        <Arrival lang={lang} />
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
  // After the page has led itself anywhere: where the reader was comes last.
  useEffect(() => {
    if (returning) trail.arrive(returning)
  }, [returning])

  const embedded = embed ? chartsOf(report).find((c) => c.id === chart) : undefined
  if (embedded)
    return (
      <>
        <EmbedPage report={report} entry={embedded} lang={lang} />
        <Paper report={report} lang={lang} embedded={embedded} />
      </>
    )
  return (
    <>
      <Masthead report={report} lang={lang} onTake={() => setTaking(true)} />
      <main id="main" className={styles.page} tabIndex={-1}>
        <NewEdition lang={lang} />
        <Arrival lang={lang} />
        {taking && (
          <Fenced of={taking} lang={lang}>
            {() => {
              const TakePage = takePage()
              return (
                <Suspense fallback={<Loading of="part" lang={lang} />}>
                  <TakePage report={report} lang={lang} onClose={() => setTaking(false)} />
                </Suspense>
              )
            }}
          </Fenced>
        )}
        <Unknown report={report} missing={missing} lang={lang} />
        <Fenced of={view} lang={lang}>
          {() => {
            if (view === 'table') return <TablePage report={report} />
            if (view !== 'checks' && view !== 'compare') return <ReadPage report={report} lang={lang} view={view} />
            const Page = view === 'checks' ? checksPage() : comparePage()
            return (
              <Suspense fallback={<Loading of={view === 'checks' ? 'checks' : 'part'} lang={lang} />}>
                <Page report={report} lang={lang} />
              </Suspense>
            )
          }}
        </Fenced>
      </main>
      <WayBack lang={lang} />
      <Paper report={report} lang={lang} />
      {open && (
        <ErrorFence of={open} fallback={() => null}>
          {() => {
            const FigureCard = figureCard()
            return (
              <Suspense>
                <FigureCard report={report} open={open} lang={lang} />
              </Suspense>
            )
          }}
        </ErrorFence>
      )}
    </>
  )
}
