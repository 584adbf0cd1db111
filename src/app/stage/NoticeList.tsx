import { useState } from 'react'
import type { ViewSnapshot } from '#src/view/address/viewStore.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { UndoLine } from '#src/app/stage/UndoLine.tsx'
import { useCatalogue } from '#src/page/page.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** Notices of what a link asked for in vain, of repaired choices, of an unavailable option and of a replaced view. */
export function NoticeList(props: {
  readonly notices: ViewSnapshot['notices']
  readonly why: string | null
  readonly onDismiss: () => void
}) {
  const { why, onDismiss } = props
  const [dismissed, setDismissed] = useState<ViewSnapshot['notices'] | null>(null)
  const notices = dismissed === props.notices ? [] : props.notices
  const format = useFormat()
  const catalogue = useCatalogue()
  const { t } = format
  const replaced = notices.find((notice) => 'left' in notice)
  const texts = [
    ...noticeTexts(
      notices.flatMap((notice) => ('left' in notice ? [] : [notice])),
      format,
      catalogue,
    ),
    ...(why === null ? [] : [t('notice.closed', { why })]),
  ]
  const dismiss = (
    <button
      type="button"
      className="link"
      onClick={() => {
        setDismissed(props.notices)
        onDismiss()
      }}
    >
      {t('app.dismiss')}
    </button>
  )
  return (
    <>
      {texts.length > 0 && (
        <div className="notice">
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {dismiss}
        </div>
      )}
      {replaced !== undefined && <UndoLine replaced={replaced}>{dismiss}</UndoLine>}
    </>
  )
}
