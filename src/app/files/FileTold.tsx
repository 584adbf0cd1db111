import type { Imported } from '#src/imports/imported.ts'
import { OwnReport } from '#src/app/files/OwnReport.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { fileMessages } from '#src/i18n/messages/en/files.ts'

/** What is to be said of a file: how far it has been read, or what came of it. */
export type Told =
  | { readonly kind: 'reading'; readonly name: string; readonly part: number; readonly cancel: () => void }
  | {
      readonly kind: 'done'
      readonly problem: boolean
      readonly texts: readonly string[]
      readonly report: Imported | null
    }

export function FileTold(props: { readonly told: Told; readonly onDismiss: () => void }) {
  const { told, onDismiss } = props
  const { t } = useFormat()
  if (told.kind === 'reading') {
    const words = t(fileMessages, 'own.reading', { name: told.name })
    return (
      <div className="picture-told" role="status">
        <div>
          <p>{words}</p>
          <progress aria-label={words} value={told.part} />
        </div>
        <button type="button" onClick={told.cancel}>
          {t(fileMessages, 'own.cancel')}
        </button>
      </div>
    )
  }
  return (
    <div className={told.problem ? 'picture-told is-problem' : 'picture-told'} role={told.problem ? 'alert' : 'status'}>
      <div>
        {told.texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {told.report !== null && <OwnReport report={told.report} />}
      </div>
      <button type="button" className="link" onClick={onDismiss}>
        {t(fileMessages, 'picture.dismiss')}
      </button>
    </div>
  )
}
