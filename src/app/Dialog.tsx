import { type ReactNode, type RefObject, useEffect, useId } from 'react'
import styles from '#src/app/dialog.css?inline'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { adoptStyles } from '#src/lib/adoptStyles.ts'

adoptStyles(styles)

/** A modal dialog that opens at its first render and stays until Escape, its button or `ref` closes it. */
export function Dialog(props: {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly className: string
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { ref, className, title, onClose, children } = props
  const { t } = useFormat()
  const id = useId()
  useEffect(() => ref.current?.showModal(), [ref])
  return (
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-labelledby={id}
      // React bubbles the close event of a nested dialog up to this one too.
      onClose={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={() => ref.current?.close()}>
          {t('sheet.close')}
        </button>
      </div>
      <SectionBoundary what="dialog">{children}</SectionBoundary>
    </dialog>
  )
}
