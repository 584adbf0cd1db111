import { type Status, isFinal } from '#src/trade/observation.ts'
import '#src/i18n/messages/en/en.ts'
import type { Format } from '#src/i18n/format.ts'

/** Screen readers hear the status in words instead of its letter. */
export function NumberCell(props: {
  readonly text: string | null
  readonly status: Status | null
  readonly plusMinus?: string | null
  readonly format: Format
  readonly isGrey?: boolean
}) {
  const { text, status, plusMinus = null, format, isGrey = false } = props
  const { t } = format
  if (text === null) {
    return (
      <td className="is-missing">
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{t('chart.tooltip.noFigure')}</span>
      </td>
    )
  }
  return (
    <td className={isGrey ? 'muted' : undefined}>
      {text}
      {status !== null && !isFinal(status) && (
        <>
          <sup aria-hidden="true">{status}</sup>
          <span className="visually-hidden">{t('chart.status', { status: t(`status.${status}`) })}</span>
        </>
      )}
      {plusMinus !== null && <small>{plusMinus}</small>}
    </td>
  )
}
