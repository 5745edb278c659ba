import { runs } from '../../../language/text'
import type { Lang } from '../../../language/words'
import { Spoken } from '../../../ui/Spoken'

/** A text of a report; Chinese in an English one is read aloud as Chinese. `lang`: the language it is in. */
export const Said = ({ text, lang }: { text: string; lang: Lang }) => <Spoken runs={runs(text, lang)} />
