import { Suspense, useEffect, useState } from 'react'
import type { ViewState } from '#src/view/viewState.ts'
import { sameView } from '#src/view/address/writeView.ts'
import { loadCode, lazyPart } from '#src/lib/loadCode.ts'
import type { FigureContent } from '#src/figure/content.ts'
import type { ExportChoices } from '#src/app/export/exportChoices.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'

const exportable = new Set<FigureContent>()

/** How the reader looks at the page, and what is marked, change no number. */
const asNumbers = (view: ViewState): ViewState => ({
  ...view,
  lang: null,
  theme: null,
  embed: false,
  events: 'none',
  focus: [],
  note: [],
})

export const exportableFigure = (view: ViewState): FigureContent | undefined =>
  [...exportable].find((content) => sameView(asNumbers(content.view), asNumbers(view)))

export const sameFigure = (one: ViewState, other: ViewState): boolean =>
  sameView({ ...asNumbers(one), title: null }, { ...asNumbers(other), title: null })

const load = async () => (await import('#src/app/export/ExportDialog.tsx')).ExportDialog
const ExportDialog = lazyPart(load)
const ahead = (): void => void loadCode(load)

/** Opens the export dialog, whose chunk is preloaded on hover or focus. */
export function ExportButton({ content }: { readonly content: FigureContent }) {
  const { t } = useFormat()
  const [open, setOpen] = useState(false)
  const [choices, setChoices] = useState<ExportChoices | null>(null)
  useEffect(() => {
    exportable.add(content)
    return () => void exportable.delete(content)
  }, [content])
  return (
    <>
      <button type="button" className="quiet" onPointerEnter={ahead} onFocus={ahead} onClick={() => setOpen(true)}>
        {t(controlMessages, 'control.export')}
      </button>
      {open && (
        <Suspense>
          <ExportDialog content={content} choices={choices} onChoices={setChoices} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
