import { Suspense, useEffect, useState } from 'react'
import { loadCode } from '#src/lib/loadCode.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'
import type { FigureContent } from '#src/figure/content.ts'
import type { ExportChoices } from '#src/app/export/exportChoices.ts'
import { showFigure } from '#src/app/export/shownFigures.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'

const load = async () => (await import('#src/app/export/ExportDialog.tsx')).ExportDialog
const ExportDialog = lazyPart(load)
const ahead = (): void => void loadCode(load)

/** Opens the export dialog, whose chunk is preloaded on hover or focus. */
export function ExportButton(props: {
  readonly content: FigureContent
  /** Its title and the reader's notes can be edited: the view has them. */
  readonly isOfView?: boolean
}) {
  const { t } = useFormat()
  const [open, setOpen] = useState(false)
  const [choices, setChoices] = useState<ExportChoices | null>(null)
  const { content } = props
  useEffect(() => showFigure(content), [content])
  return (
    <>
      <button type="button" className="quiet" onPointerEnter={ahead} onFocus={ahead} onClick={() => setOpen(true)}>
        {t(controlMessages, 'control.export')}
      </button>
      {open && (
        <Suspense>
          <ExportDialog {...props} choices={choices} onChoices={setChoices} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
