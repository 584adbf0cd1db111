import { Suspense } from 'react'
import { ExportButton } from '#src/app/export/ExportButton.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { lazyPart } from '#src/lib/arrival.ts'
import { Menu } from '#src/parts/Menu.tsx'
import type { FigureContent } from '#src/publish/content.ts'

const FigureMenuItems = lazyPart(async () => (await import('#src/app/stage/FigureMenuItems.tsx')).FigureMenuItems)

/** The export of a figure, and a menu of the board, the views that are kept, and the keys. */
export function FigureTools({ content }: { readonly content: FigureContent }) {
  const { t } = useFormat()
  return (
    <div className="flex gap-xs">
      <ExportButton content={content} />
      <Menu
        className="relative"
        label={t('control.more')}
        summary="⋯"
        summaryLook="cursor-pointer list-none rounded border border-rule px-md py-sm hover:border-muted upright:px-xs"
        part="figure-menu"
      >
        <Suspense>
          <FigureMenuItems view={content.view} />
        </Suspense>
      </Menu>
    </div>
  )
}
