import { TextField } from '#src/app/TextField.tsx'
import { keepWords } from '#src/app/export/exportChoices.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { type OwnWords, ownWordLimits } from '#src/figure/readerWords.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/app/export.ts'
import { useSetView } from '#src/page/useView.ts'
import { choose } from '#src/view/change.ts'
import { plainTitle, titleLimit } from '#src/view/texts/plainText.ts'

export function TitleField({ content }: { readonly content: FigureContent }) {
  const { title, view } = content
  const set = useSetView()
  const { t } = useFormat()
  return (
    <div className="export-title">
      <TextField
        label={t(exportMessages, 'export.titleField')}
        text={title}
        limit={titleLimit}
        // The height is fixed, so that a title cut or reset moves nothing under a pressed pointer.
        rows={view.analysis === null ? 3 : 6}
        ours={view.title === null ? title : ''}
        reset={t(exportMessages, 'export.titleReset')}
        onText={(text) => set(choose('title', plainTitle(text)), { history: 'replace' })}
      />
    </div>
  )
}

export function CreditFields(props: {
  readonly kept: Omit<OwnWords, 'subtitle'>
  /** The page's own line of sources, used where the reader gives none. */
  readonly sources: string
}) {
  const { kept, sources } = props
  const { t } = useFormat()
  return (
    <div className="export-credits">
      <TextField
        label={t(exportMessages, 'export.sourceField')}
        text={kept.source}
        limit={ownWordLimits.source}
        rows={3}
        ours={sources}
        reset={t(exportMessages, 'export.sourceReset')}
        onText={(text) => keepWords('source', text)}
      />
      <TextField
        label={t(exportMessages, 'export.creditField')}
        text={kept.credit}
        limit={ownWordLimits.credit}
        rows={3}
        ours={t(exportMessages, 'export.creditExample')}
        reset={t(exportMessages, 'export.creditReset')}
        onText={(text) => keepWords('credit', text)}
      />
      {/* The hint does not depend on the reader's words, so that nothing below moves under a pressed pointer. */}
      <p className="export-hint">{t(exportMessages, 'export.kept', { ours: sources })}</p>
    </div>
  )
}
