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
  const [isExporting, setExporting] = useState(false)
  return (
    <div className="flex gap-xs">
      <button className="quiet upright:px-md" onPointerEnter={ahead} onFocus={ahead} onClick={() => setExporting(true)}>
        {t('control.export')}
      </button>
      {isExporting && (
        <SectionBoundary what="dialog" fallback={null}>
          <ExportDialog content={content} onClose={() => setExporting(false)} />
        </SectionBoundary>
      )}
      <Menu label={t('control.more')} summary="⋯" summaryLook="px-md py-sm" part="figure-menu">
        <FigureMenuItems view={content.view} />
      </Menu>
    </div>
  )
}

const load = async () => (await import('#src/app/export/ExportDialog.tsx')).ExportDialog
const ExportDialog = lazyPart(load)
/** The dialog's code is loaded on hover or focus. */
const ahead = (): void => void loadCode(load)
