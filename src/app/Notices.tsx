import { useFormat } from '#src/i18n/useFormat.ts'

/** Quiet notices: what a link asked for in vain, what one choice changed of another, why a choice is closed. */
export function Notices(props: { readonly texts: readonly string[]; readonly onDismiss: () => void }) {
  const { texts, onDismiss } = props
  const { t } = useFormat()
  return (
    <div className="notices" role="status">
      {texts.length > 0 && (
        <div className="notice">
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <button type="button" className="link" onClick={onDismiss}>
            {t('notice.dismiss')}
          </button>
        </div>
      )}
    </div>
  )
}
