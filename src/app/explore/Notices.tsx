import type { Notice } from '#src/view/address/notice.ts'
import { noticeTexts } from '#src/view/availability/reasons.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { noticeMessages } from '#src/i18n/messages/en/notices.ts'

/** Quiet notices: what a link asked for in vain, what one choice changed of another, why an option is unavailable. */
export function Notices(props: {
  readonly notices: readonly Notice[]
  /** Why the option that was tapped last is unavailable. */
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
    <div className="notices" role="status">
      {texts.length > 0 && (
        <div className="notice">
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <button type="button" className="link" onClick={onDismiss}>
            {t(noticeMessages, 'notice.dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}
