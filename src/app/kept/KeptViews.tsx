import { useRef, useState } from 'react'
import { Dialog } from '#src/app/Dialog.tsx'
import styles from '#src/app/kept/kept.css?inline'
import { KeptRow } from '#src/app/kept/KeptRow.tsx'
import { NameForm } from '#src/app/kept/NameForm.tsx'
import type { KeptView } from '#src/app/kept/keptViews.ts'
import {
  isSame,
  joinKept,
  keptText,
  maxKept,
  nameLimit,
  parseKept,
  readKept,
  writeKept,
} from '#src/app/kept/keptViews.ts'
import { FileChooser } from '#src/app/FileChooser.tsx'
import { titledFigure } from '#src/app/stage/useFigure.ts'
import { longTitleOf } from '#src/figure/texts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { keptMessages } from '#src/i18n/messages/en/app/kept.ts'
import { noticeMessages } from '#src/i18n/messages/en/app/notices.ts'
import { adoptStyles } from '#src/lib/adoptStyles.ts'
import { saveFile } from '#src/lib/saveFile.ts'
import { useOpenInChart } from '#src/page/useOpenInChart.ts'
import { useWholeView } from '#src/page/useView.ts'
import { isUserId } from '#src/trade/seriesId.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { plainText } from '#src/view/texts/plainText.ts'

adoptStyles(styles)

const fileName = 'kept-views.json'
const maxBytes = 1_000_000

/** The message about the last action, and the views before it where it can be undone. */
type Said = { readonly text: string; readonly before: readonly KeptView[] | null }

function nameOfFigure(): string {
  const figure = titledFigure.get()
  // A title with names from a reader's own file is not stored.
  if (figure === null || figure.series?.some(({ info }) => info.book === 'file') === true) return ''
  return plainText(longTitleOf({ ...figure, title: figure.shortTitle ?? figure.title }), nameLimit)
}

/** A dialog of the views that a reader keeps in this browser, to open, rename, remove, save and read as one file. */
export function KeptViews({ onClose }: { readonly onClose: () => void }) {
  const { t, number } = useFormat()
  const view = useWholeView()
  const openInChart = useOpenInChart()
  const dialog = useRef<HTMLDialogElement>(null)
  const [kept, setKept] = useState(readKept)
  const [canStore] = useState(() => writeKept(readKept()))
  const [said, setSaid] = useState<Said>({ text: '', before: null })

  const limit = number(maxKept, 0)
  const tell = (text: string, before: readonly KeptView[] | null = null): void => setSaid({ text, before })
  const change = (next: readonly KeptView[], text: string, before?: readonly KeptView[]): void => {
    if (!writeKept(next)) return tell(t(keptMessages, 'kept.problem.storage'))
    setKept(readKept())
    tell(text, before)
  }
  const keep = (as: string): void => {
    const search = writeView({ ...view, lang: null, theme: null, embed: false }, 'complete')
    if (as !== '') change([{ name: as, view: search }, ...kept], t(keptMessages, 'kept.said.kept', { name: as }))
  }
  const open = ({ view: search }: KeptView): void => {
    // The sheet or dialog that this dialog was opened from closes with it.
    const around = dialog.current?.parentElement
    dialog.current?.close()
    around?.closest('dialog')?.close()
    around?.closest<HTMLElement>('[popover]')?.hidePopover()
    openInChart(`?${search}`)
  }
  const bringIn = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return
    const brought = file.size > maxBytes ? null : parseKept(await file.text())
    if (brought === null || brought.length === 0)
      return tell(t(keptMessages, 'kept.problem.file', { name: plainText(file.name, nameLimit) }))
    const joined = joinKept(readKept(), brought)
    const words = { count: joined.added, left: number(joined.left, 0), limit }
    const what = joined.left > 0 ? 'some' : joined.added > 0 ? 'brought' : 'nothing'
    change(joined.kept, t(keptMessages, `kept.said.${what}`, words))
  }

  return (
    <Dialog ref={dialog} className="kept" title={t(keptMessages, 'kept.title')} onClose={onClose}>
      <p className="muted">{canStore ? t(keptMessages, 'kept.about', { limit }) : t(keptMessages, 'kept.closed')}</p>
      {canStore && kept.length >= maxKept && <p>{t(keptMessages, 'kept.full', { limit })}</p>}
      {canStore && kept.length < maxKept && (
        <NameForm name={nameOfFigure()} onName={keep}>
          <button type="submit" className="quiet">
            {t(keptMessages, 'kept.keep')}
          </button>
          {view.series.some(isUserId) && <p className="muted">{t(keptMessages, 'kept.own')}</p>}
        </NameForm>
      )}
      <ul>
        {kept.map((one) => (
          <KeptRow
            key={`${one.name} ${one.view}`}
            kept={one}
            onOpen={() => open(one)}
            onRename={(next) =>
              change(
                kept.map((other) => (isSame(one, other) ? { ...one, name: next } : other)),
                t(keptMessages, 'kept.said.renamed', { name: next }),
              )
            }
            onRemove={() =>
              change(
                kept.filter((other) => !isSame(one, other)),
                t(keptMessages, 'kept.said.removed', { name: one.name }),
                kept,
              )
            }
          />
        ))}
      </ul>
      <p role="status" className="kept-said">
        {said.text}
      </p>
      {canStore && (
        <div className="kept-line">
          {said.before !== null && (
            <button type="button" onClick={() => change(said.before ?? kept, t(keptMessages, 'kept.said.putBack'))}>
              {t(noticeMessages, 'notice.undo')}
            </button>
          )}
          {kept.length > 0 && (
            <button
              type="button"
              onClick={() => {
                saveFile(new Blob([keptText(kept)], { type: 'application/json' }), fileName)
                tell(t(keptMessages, 'kept.said.saved', { name: fileName }))
              }}
            >
              {t(keptMessages, 'kept.save')}
            </button>
          )}
          <FileChooser
            name={t(keptMessages, 'kept.bring')}
            accept=".json,application/json"
            onFiles={(files) => void bringIn(files)}
          />
        </div>
      )}
    </Dialog>
  )
}
