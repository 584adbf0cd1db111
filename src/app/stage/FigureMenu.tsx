import { useState } from 'react'
import { useFormat } from '#src/i18n/format.ts'
import { lazyPart, loadCode } from '#src/lib/arrival.ts'
import { Menu } from '#src/parts/Menu.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import type { FigureContent } from '#src/publish/content.ts'

const FigureMenuItems = lazyPart(async () => (await import('#src/app/stage/FigureMenuItems.tsx')).FigureMenuItems)

/** The export of a figure, and a menu of the board, the views that are kept, and the keys. */
export function FigureTools({ content }: { readonly content: FigureContent }) {
  const { t } = useFormat()
  return (
    <div className="flex gap-xs">
      <ExportButton content={content} />
      <Menu label={t('control.more')} summary="⋯" summaryLook="px-md py-sm upright:px-xs" part="figure-menu">
        <FigureMenuItems view={content.view} />
      </Menu>
    </div>
  )
}

const load = async () => (await import('#src/app/export/ExportDialog.tsx')).ExportDialog
const ExportDialog = lazyPart(load)
const ahead = (): void => void loadCode(load)

/** Opens the export dialog, whose chunk is preloaded on hover or focus. */
function ExportButton({ content }: { readonly content: FigureContent }) {
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
