import type { Imported } from '#src/imports/imported.ts'
import { rowReasons } from '#src/imports/imported.ts'
import { plainText } from '#src/view/texts/plainText.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { fileMessages } from '#src/i18n/messages/en/files.ts'

/** Rows are named one by one up to here; all are counted. */
const mostNamed = 100

/** The rows of a file that were left out: how many for which reason, and the first of them by line. */
export function UserFileReport(props: { readonly report: Imported }) {
  const { kind, rows, taken, reasons, bad } = props.report
  const { t, number } = useFormat()
  const left = rows - taken
  if (left === 0) return null
  const named = bad.slice(0, mostNamed)
  const place = kind === 'comtrade-json' ? 'own.row' : 'own.line'
  return (
    <details className="own-report">
      <summary>{t(fileMessages, 'own.left', { count: number(left, 0) })}</summary>
      <ul>
        {rowReasons.map((reason) => {
          const count = reasons[reason]
          return count === undefined ? null : (
            <li key={reason}>
              {t(fileMessages, 'own.count', {
                count: number(count, 0),
                reason: t(fileMessages, `own.reason.${reason}`),
              })}
            </li>
          )
        })}
      </ul>
      {named.length < left && <p>{t(fileMessages, 'own.first', { count: named.length })}</p>}
      <ol>
        {named.map(({ at, reason, text }) => (
          <li key={at}>
            {t(fileMessages, place, { at: number(at, 0), reason: t(fileMessages, `own.reason.${reason}`) })}{' '}
            {text !== '' && <code>{plainText(text, 60)}</code>}
          </li>
        ))}
      </ol>
    </details>
  )
}
