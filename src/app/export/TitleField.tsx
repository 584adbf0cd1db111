import { useCallback } from 'react'
import { useSetView, useView } from '#src/page/useView.ts'
import { setTitle } from '#src/view/change.ts'
import { TextField } from '#src/app/TextField.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { titleLimit } from '#src/view/texts/plainText.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'

/** The title in the reader's own words. Emptied, the generated one is back. */
export function TitleField(props: { readonly title: string; readonly own: boolean }) {
  const { title, own } = props
  const set = useSetView()
  const isLook = useView(({ view }) => view !== null)
  const { t } = useFormat()
  const onText = useCallback((text: string) => set(setTitle(text), { history: 'replace' }), [set])
  return (
    <div className="export-title">
      <TextField
        label={t(exportMessages, 'export.titleField')}
        text={title}
        limit={titleLimit}
        // As high with one line as with all: a title that is cut or given back moves nothing under a pressed pointer.
        rows={isLook ? 5 : 3}
        ours={own ? '' : title}
        reset={t(exportMessages, 'export.titleReset')}
        onText={onText}
      />
    </div>
  )
}
