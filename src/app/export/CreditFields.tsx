import { useSyncExternalStore } from 'react'
import { TextField } from '#src/app/TextField.tsx'
import { keepWords, keptWords } from '#src/app/export/keptWords.ts'
import { ownWordLimits } from '#src/figure/readerWords.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'

/** Who the figures are from and who made the chart, in the words of the reader's own house. */
export function CreditFields(props: {
  /** The line of sources that stands there without theirs. */
  readonly sources: string
}) {
  const { source, credit } = useSyncExternalStore(keptWords.subscribe, keptWords.get)
  const { t } = useFormat()
  return (
    <div className="export-credits">
      <TextField
        label={t(exportMessages, 'export.sourceField')}
        text={source}
        limit={ownWordLimits.source}
        rows={3}
        ours={props.sources}
        reset={t(exportMessages, 'export.sourceReset')}
        onText={(text) => keepWords('source', text)}
      />
      <TextField
        label={t(exportMessages, 'export.creditField')}
        text={credit}
        limit={ownWordLimits.credit}
        rows={3}
        ours={t(exportMessages, 'export.creditExample')}
        reset={t(exportMessages, 'export.creditReset')}
        onText={(text) => keepWords('credit', text)}
      />
      {/* As long with their words as without: nothing below moves under a pressed pointer. */}
      <p className="export-hint">{t(exportMessages, 'export.kept', { ours: props.sources })}</p>
    </div>
  )
}
