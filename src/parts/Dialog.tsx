import { type ReactNode, type RefObject, useEffect, useId } from 'react'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { useFormat } from '#src/i18n/format.ts'

const look =
  'max-h-[calc(100dvh-1.5rem)] rounded border border-rule bg-paper px-xxl pt-xl pb-lg text-ink backdrop:bg-veil tight:px-lg'
/**
 * Scroll anchoring would follow a line that wraps and so move all others; every line has its room reserved. Focused
 * elements are scrolled clear of the sticky bar.
 */
const wide = 'w-[min(67.5rem,100vw-1.5rem)] [overflow-anchor:none] tall:scroll-pb-[7.5rem]'

/** A modal dialog that opens at its first render and stays until Escape, its button or `ref` closes it. */
export function Dialog(props: {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly isWide?: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { ref, isWide = false, title, onClose, children } = props
  const { t } = useFormat()
  const id = useId()
  useEffect(() => ref.current?.showModal(), [ref])
  return (
    <dialog
      ref={ref}
      className={isWide ? `${look} ${wide}` : `${look} w-[min(38rem,100vw-1.5rem)]`}
      aria-labelledby={id}
      // React bubbles the close event of a nested dialog up to this one too.
      onClose={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <div className="mb-lg flex items-center justify-between">
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={() => ref.current?.close()}>
          {t('sheet.close')}
        </button>
      </div>
      <SectionBoundary what="dialog">{children}</SectionBoundary>
    </dialog>
  )
}
