import type { Imported } from '#src/imports/imported.ts'
import { UserFileReport } from '#src/app/files/UserFileReport.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { fileMessages } from '#src/i18n/messages/en/files.ts'

/** How far a file has been read, or the result. */
export type FileState =
  | { readonly kind: 'reading'; readonly name: string; readonly part: number; readonly cancel: () => void }
  | {
      readonly kind: 'done'
      readonly problem: boolean
      readonly texts: readonly string[]
      readonly report: Imported | null
    }

export function FileStatus(props: { readonly fileState: FileState; readonly onDismiss: () => void }) {
  const { fileState, onDismiss } = props
  const { t } = useFormat()
  if (fileState.kind === 'reading') {
    const words = t(fileMessages, 'own.reading', { name: fileState.name })
    return (
      <div className="picture-told" role="status">
        <div>
          <p>{words}</p>
          <progress aria-label={words} value={fileState.part} />
        </div>
        <button type="button" onClick={fileState.cancel}>
          {t(fileMessages, 'own.cancel')}
        </button>
      </div>
    )
  }
  return (
    <div
      className={fileState.problem ? 'picture-told is-problem' : 'picture-told'}
      role={fileState.problem ? 'alert' : 'status'}
    >
      <div>
        {fileState.texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {fileState.report !== null && <UserFileReport report={fileState.report} />}
      </div>
      <button type="button" className="link" onClick={onDismiss}>
        {t(fileMessages, 'picture.dismiss')}
      </button>
    </div>
  )
}
