import { type Imported, rowReasons } from '#src/imports/imported.ts'
import { plainText } from '#src/view/texts/plainText.ts'
import '#src/i18n/messages/en/en.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

export type FileResult = {
  readonly isProblem: boolean
  readonly texts: readonly string[]
  readonly report: Imported | null
}

export type FileState =
  | { readonly kind: 'reading'; readonly name: string; readonly part: number; readonly cancel: () => void }
  | ({ readonly kind: 'done' } & FileResult)

export function FileStatus(props: { readonly fileState: FileState; readonly onDismiss: () => void }) {
  const { fileState, onDismiss } = props
  const { t } = useFormat()
  if (fileState.kind === 'reading') {
    const words = t('own.reading', { name: fileState.name })
    return (
      <div className="picture-told" role="status">
        <div>
          <p>{words}</p>
          <progress aria-label={words} value={fileState.part} />
        </div>
        <button type="button" onClick={fileState.cancel}>
          {t('own.cancel')}
        </button>
      </div>
    )
  }
  const { isProblem, texts, report } = fileState
  return (
    <div className={isProblem ? 'picture-told is-problem' : 'picture-told'} role={isProblem ? 'alert' : 'status'}>
      <div>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {report !== null && <LeftOutRows report={report} />}
      </div>
      <button type="button" className="link" onClick={onDismiss}>
        {t('picture.dismiss')}
      </button>
    </div>
  )
}

function LeftOutRows(props: { readonly report: Imported }) {
  const { kind, rows, taken, reasons, bad } = props.report
  const { t, number } = useFormat()
  const left = rows - taken
  if (left === 0) return null
  const place = kind === 'comtrade-json' ? 'own.row' : 'own.line'
  return (
    <details className="own-report">
      <summary>{t('own.left', { count: number(left, 0) })}</summary>
      <ul>
        {rowReasons.map((id) => {
          const count = reasons[id]
          const reason = t(`own.reason.${id}`)
          return count !== undefined && <li key={id}>{t('own.count', { count: number(count, 0), reason })}</li>
        })}
      </ul>
      {bad.length < left && <p>{t('own.first', { count: bad.length })}</p>}
      <ol>
        {bad.map(({ at, reason, text }) => (
          <li key={at}>
            {t(place, { at: number(at, 0), reason: t(`own.reason.${reason}`) })}{' '}
            {text !== '' && <code>{plainText(text, 60)}</code>}
          </li>
        ))}
      </ol>
    </details>
  )
}
