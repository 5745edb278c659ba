import { OwnReports } from '../features/opening/OwnReports'
import { ReviewDesk } from '../features/opening/review/ReviewDesk'
import { type Lang, words } from '../language/words'
import { useOpened } from '../state/opened'
import { useReview } from '../state/review'

/** The reader's desk: a document under review, or what they have of their own. */
export default function OpenPage({ lang }: { lang: Lang }) {
  const desk = useOpened((o) => o.desk)
  const review = useReview((r) => r.review)
  if (desk === 'review' && review) return <ReviewDesk key={review.key} review={review} lang={lang} />
  if (desk === 'review' && !review) return <p role="status">{words[lang].loading.report}</p>
  return <OwnReports lang={lang} />
}
