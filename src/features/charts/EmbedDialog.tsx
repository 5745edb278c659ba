import { useId, useState } from 'react'
import { sharing } from '../../language/sharing'
import '../../language/both'
import { langs } from '../../language/words'
import { chartsOf } from '../../report/charts'
import type { Report } from '../../report/schema'
import { fileAddress, linkTo } from '../../state/address'
import { themes } from '../../state/choice'
import { copyText } from '../../takeaway/handOver'
import { snippetOf } from '../../takeaway/snippet'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { OneOf } from '../../ui/OneOf'
import { useSaid } from '../../ui/useSaid'
import styles from './Embed.module.css'
import { EmbedPreview } from './EmbedPreview'
import { type ChartModel, chartModel } from './model'

type Props = { report: Report; model: ChartModel; onClose: () => void }

/** Not fixed in the code: what the reader's own browser and system say. */
const reader = 'reader' as const
const languages = [...langs, reader]
const colours = [reader, ...themes]

/** The height in the code until the chart has been measured, in CSS pixels. */
const roughly = 560

/** The code that shows a chart in a page elsewhere, and the chart as it will be there. */
export default function EmbedDialog({ report, model, onClose }: Props) {
  const [lang, setLang] = useState<(typeof languages)[number]>(model.lang)
  const [theme, setTheme] = useState<(typeof colours)[number]>(reader)
  const [height, setHeight] = useState(roughly)
  const [said, setSaid] = useSaid()
  const id = useId()
  const say = sharing[model.lang].embed
  const src = linkTo('embed.html', {
    report: report.id,
    chart: model.id,
    embed: true,
    lang: lang === reader ? null : lang,
    theme: theme === reader ? null : theme,
  })
  const entry = chartsOf(report).find((c) => c.id === model.id)
  const title = entry && lang !== reader ? chartModel(report, entry, lang).title : model.title
  const snippet = snippetOf({ src, title, height, script: fileAddress('embed.js') })

  return (
    <Dialog title={say.title} close={say.close} onClose={onClose}>
      <div className={styles.desk}>
        <div className={styles.choices}>
          <p className={styles.about}>{say.about}</p>
          <OneOf
            name={say.language}
            options={languages.map((value) => ({ value, label: say.languages[value] }))}
            value={lang}
            onChoose={setLang}
          />
          <OneOf
            name={say.theme}
            options={colours.map((value) => ({ value, label: say.themes[value] }))}
            value={theme}
            onChoose={setTheme}
          />
          <div className={styles.code}>
            <label htmlFor={`${id}code`}>{say.code}</label>
            <textarea
              id={`${id}code`}
              readOnly
              rows={12}
              spellCheck={false}
              translate="no"
              value={snippet}
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
          <div className={styles.actions}>
            <Button look="strong" onClick={async () => setSaid((await copyText(snippet)) ? say.copied : say.noCopy)}>
              {say.copy}
            </Button>
            <span role="status">{said}</span>
          </div>
        </div>
        <EmbedPreview key={src} src={src} title={title} lang={model.lang} onMeasured={setHeight} />
      </div>
    </Dialog>
  )
}
