import { useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { Dialog } from '#src/app/Dialog.tsx'
import styles from '#src/app/kept/kept.css?inline'
import { KeptRow } from '#src/app/kept/KeptRow.tsx'
import { NameForm } from '#src/app/kept/NameForm.tsx'
import type { Entries, KeptView } from '#src/app/kept/keptViews.ts'
import {
  canStore,
  changeKept,
  entriesOf,
  isSame,
  joinKept,
  maxKept,
  nameLimit,
  storedText,
  viewsOf,
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

type Change = (entries: Entries) => Entries

/** The message about the last action, and what undoes it. */
type Said = { readonly text: string; readonly undo: Change | null }

/** Hears what other tabs store; this one reads again as it says what it did. */
function subscribe(listener: () => void): () => void {
  addEventListener('storage', listener)
  return () => removeEventListener('storage', listener)
}

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
  const text = useSyncExternalStore(subscribe, storedText)
  const entries = useMemo(() => entriesOf(text), [text])
  const kept = viewsOf(entries)
  const [stores] = useState(canStore)
  const [said, setSaid] = useState<Said>({ text: '', undo: null })

  const limit = number(maxKept, 0)
  const tell = (words: string, undo: Change | null = null): void => setSaid({ text: words, undo })
  const change = (next: Change, words: string, undo?: Change): void =>
    changeKept(next) ? tell(words, undo) : tell(t(keptMessages, 'kept.problem.storage'))
  const keep = (name: string): void => {
    const one = { name, view: writeView({ ...view, lang: null, theme: null, embed: false }, 'complete') }
    const add: Change = (now) => (now.some((entry) => isSame(entry, one)) ? now : [one, ...now])
    if (name !== '') change(add, t(keptMessages, 'kept.said.kept', { name }))
  }
  const rename = (one: KeptView, name: string): void =>
    change(
      (now) => now.map((entry) => (isSame(entry, one) ? { ...one, name } : entry)),
      t(keptMessages, 'kept.said.renamed', { name }),
    )
  const remove = (one: KeptView): void => {
    const at = entries.findIndex((entry) => isSame(entry, one))
    change(
      (now) => now.filter((entry) => !isSame(entry, one)),
      t(keptMessages, 'kept.said.removed', { name: one.name }),
      (now) => now.toSpliced(at, 0, one),
    )
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
    const brought = file.size > maxBytes ? [] : viewsOf(entriesOf(await file.text()))
    if (brought.length === 0)
      return tell(t(keptMessages, 'kept.problem.file', { name: plainText(file.name, nameLimit) }))
    const joined = joinKept(entriesOf(storedText()), brought)
    const words = { count: joined.added, left: number(joined.left, 0), limit }
    const what = joined.left > 0 ? 'some' : joined.added > 0 ? 'brought' : 'nothing'
    change(() => joined.entries, t(keptMessages, `kept.said.${what}`, words))
  }

  return (
    <Dialog ref={dialog} className="kept" title={t(keptMessages, 'kept.title')} onClose={onClose}>
      <p className="muted">{stores ? t(keptMessages, 'kept.about', { limit }) : t(keptMessages, 'kept.closed')}</p>
      {stores && kept.length >= maxKept && <p>{t(keptMessages, 'kept.full', { limit })}</p>}
      {stores && kept.length < maxKept && (
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
            onRename={(name) => rename(one, name)}
            onRemove={() => remove(one)}
          />
        ))}
      </ul>
      <p role="status" className="kept-said">
        {said.text}
      </p>
      {stores && (
        <div className="kept-line">
          {said.undo !== null && (
            <button
              type="button"
              onClick={() => said.undo !== null && change(said.undo, t(keptMessages, 'kept.said.putBack'))}
            >
              {t(noticeMessages, 'notice.undo')}
            </button>
          )}
          {kept.length > 0 && (
            <button
              type="button"
              onClick={() => {
                saveFile(new Blob([storedText() ?? ''], { type: 'application/json' }), fileName)
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
