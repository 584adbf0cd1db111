import type { Notice } from '#src/view/address/repair.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import { noticeMessages } from '#src/i18n/messages/en/notices.ts'

/** What a link asked for in vain, what one choice changed of another, why an option is unavailable. */
export function NoticeList(props: {
  readonly notices: readonly Notice[]
  readonly why: string | null
  readonly onDismiss: () => void
}) {
  const { notices, why, onDismiss } = props
  const format = useFormat()
  const { t } = format
  const texts = [
    ...noticeTexts(notices, format),
    ...(why === null ? [] : [t(noticeMessages, 'notice.closed', { why })]),
  ]
  return (
    <div className="notice">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <button type="button" className="link" onClick={onDismiss}>
        {t(appMessages, 'app.dismiss')}
      </button>
    </div>
  )
}
