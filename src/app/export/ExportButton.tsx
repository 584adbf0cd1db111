import { useState } from 'react'
import { loadCode, lazyPart } from '#src/lib/arrival.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { useFormat } from '#src/i18n/format.ts'

const load = async () => (await import('#src/app/export/ExportDialog.tsx')).ExportDialog
const ExportDialog = lazyPart(load)
const ahead = (): void => void loadCode(load)

/** Opens the export dialog, whose chunk is preloaded on hover or focus. */
export function ExportButton({ content }: { readonly content: FigureContent }) {
  const { t } = useFormat()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="quiet upright:px-md"
        onPointerEnter={ahead}
        onFocus={ahead}
        onClick={() => setOpen(true)}
      >
        {t('control.export')}
      </button>
      {open && (
        <SectionBoundary what="dialog" fallback={null}>
          <ExportDialog content={content} onClose={() => setOpen(false)} />
        </SectionBoundary>
      )}
    </>
  )
}
