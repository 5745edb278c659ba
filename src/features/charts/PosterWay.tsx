import { Suspense, useState } from 'react'
import { pictures } from '../../language/pictures'
import type { Lang } from '../../language/words'
import type { Report } from '../../report/schema'
import { Button } from '../../ui/Button'
import { lazily } from '../../ui/lazily'
import { Way } from '../../ui/Way'

const posterDesk = lazily(() => import('./PosterDesk'))

type Props = { report: Report; lang: Lang }

/** Take the whole report away as one tall picture. */
export function PosterWay({ report, lang }: Props) {
  const [making, setMaking] = useState(false)
  const PosterDesk = posterDesk()
  const say = pictures[lang].poster
  return (
    <Way title={say.way} about={say.about}>
      {making ? (
        <Suspense fallback={<p role="status">{pictures[lang].making}</p>}>
          <PosterDesk report={report} lang={lang} />
        </Suspense>
      ) : (
        <Button onClick={() => setMaking(true)}>{say.make}</Button>
      )}
    </Way>
  )
}
