import { type ReactNode, type RefObject, useEffect, useId } from 'react'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { useFormat } from '#src/i18n/format.ts'

const look = 'flex-col rounded border border-rule bg-paper p-0 text-ink'
const ends = 'flex items-center justify-between gap-lg px-xxl stacked:px-lg'

/**
 * A modal dialog that opens at its first render and stays until Escape, its button or `ref` closes it. Its head and foot
 * stay in view; in a very low window all of it scrolls.
 */
export function Dialog(props: {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly isWide?: boolean
  readonly title: string
  readonly foot?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { ref, isWide = false, title, foot, onClose, children } = props
  const { t } = useFormat()
  const id = useId()
  useEffect(() => ref.current?.showModal(), [ref])
  return (
    <dialog
      ref={ref}
      className={`${look} ${isWide ? 'h-[55rem] w-[72rem]' : 'w-[38rem]'}`}
      aria-labelledby={id}
      onClose={onClose}
    >
      <div className={`${ends} py-lg`}>
        <h2 id={id}>{title}</h2>
        <button onClick={() => ref.current?.close()}>{t('sheet.close')}</button>
      </div>
      {/* Scroll anchoring would follow a line that wraps and so move all others; every line has its room reserved. */}
      <div className="relative grow px-xxl pb-lg [overflow-anchor:none] tall:min-h-0 tall:overflow-y-auto stacked:px-lg">
        <SectionBoundary what="dialog">{children}</SectionBoundary>
      </div>
      {foot && <div className={`${ends} border-t border-rule py-sm`}>{foot}</div>}
    </dialog>
  )
}
