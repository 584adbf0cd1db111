import '#src/i18n/messages/en/en.ts'
import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import { Dialog } from '#src/parts/Dialog.tsx'
import { titledFigure } from '#src/app/stage/useFigure.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useTextAt } from '#src/lib/element.ts'
import { attempt } from '#src/lib/attempt.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { useWholeView } from '#src/page/page.ts'
import { ViewLink, useOpenInChart } from '#src/parts/ViewLink.tsx'
import { longTitleOf } from '#src/publish/texts.ts'
import { isUserId, otherPair } from '#src/trade/catalogue.ts'
import { writeView } from '#src/view/address/address.ts'
import { plainText } from '#src/view/texts/plainText.ts'

const row = 'flex flex-wrap items-baseline-last gap-x-lg gap-y-md pt-lg'
const wide = 'grow basis-field wrap-anywhere'

export function KeptViews({ onClose }: { readonly onClose: () => void }) {
  const { t, number } = useFormat()
  const search = writeView({ ...useWholeView(), lang: null, theme: null, embed: false }, 'complete')
  const openInChart = useOpenInChart()
  const dialog = useRef<HTMLDialogElement>(null)
  // Other tabs store views too; this one reads again as it says what it did.
  const kept = viewsOf(useTextAt('storage', storedText))
  const [stores] = useState(canStore)
  const about = !stores ? 'closed' : kept.length < maxKept ? 'about' : 'full'
  const figure = titledFigure.get()
  // A title with names from a reader's own file is not stored.
  const isOwn = figure?.view.series.some(isUserId) === true
  const title = figure === null || isOwn ? '' : longTitleOf({ ...figure, title: figure.shortTitle })
  const [last, setLast] = useState<ReturnType<typeof changeKept> | null>(null)
  const open = (address: string): void => {
    // The sheet or dialog that this dialog was opened from closes with it.
    for (const around of document.querySelectorAll('dialog')) around.close()
    document.querySelector<HTMLElement>(':popover-open')?.hidePopover()
    openInChart(address)
  }
  useEffect(() => dialog.current?.querySelector('input')?.focus(), [])
  return (
    <Dialog ref={dialog} title={t('kept.title')} onClose={onClose}>
      <p className="text-muted">{t(`kept.${about}`, { limit: number(maxKept, 0) })}</p>
      {about === 'about' && (
        <form
          className={row}
          onSubmit={(event) => {
            event.preventDefault()
            const name = plainName(event.currentTarget.querySelector('input')?.value ?? '')
            if (name !== '') setLast(changeKept('kept', { name, view: search }))
          }}
        >
          <label className={wide}>
            {t('kept.name')}
            <input
              type="text"
              className="w-full p-md"
              required
              defaultValue={plainName(title)}
              onFocus={({ target }) => target.select()}
            />
          </label>
          <button className="quiet">{t('kept.keep')}</button>
          {isOwn && <p className="text-muted">{t('kept.own')}</p>}
        </form>
      )}
      <ul>
        {kept.map((one) => (
          <li key={`${one.name} ${one.view}`} className={row}>
            <ViewLink className={wide} search={`?${one.view}`} onOpen={() => open(`?${one.view}`)}>
              {one.name}
            </ViewLink>
            <button className="link" onClick={() => setLast(changeKept('removed', one))}>
              {t('app.remove')} <span className="sr-only">{one.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={row}>
        {last !== null && t(`kept.said.${last.what}`, { name: last.one.name })}{' '}
        {last?.what === 'removed' && (
          <button className="link" onClick={() => setLast(changeKept('putBack', last.one))}>
            {t('notice.undo')}
          </button>
        )}
      </p>
    </Dialog>
  )
}

const maxKept = 20
const key = otherPair === null ? 'kept-views' : `kept-views-${otherPair.name}`
const storedText = (): string | null => readStored(key)
const plainName = (text: string): string => plainText(text, 80)
/** A view that a reader has named, as the query of its address; it stays in this browser. */
type KeptView = { readonly name: string; readonly view: string }
const isSame = (a: KeptView | null, b: KeptView): boolean => a?.name === b.name && a.view === b.view

// Fields and entries that are not known are those of a later version, and are written back.
const entry = v.looseObject({ name: v.pipe(v.string(), v.transform(plainName), v.nonEmpty()), view: v.string() })
const file = v.looseObject({ kept: v.array(v.unknown()) })

const viewOf = v.parser(v.fallback(v.nullable(entry), null))

/** A text that cannot be read stays as the only entry. */
const fileOf = (text: string | null) =>
  v.parse(
    v.fallback(file, { kept: [text] }),
    attempt(() => JSON.parse(text ?? '{"kept":[]}')),
  )

/** The views of a stored text that can be read, each once. */
export function viewsOf(text: string | null): readonly KeptView[] {
  const views = fileOf(text).kept.flatMap((one) => viewOf(one) ?? [])
  return views.filter((one, i) => views.findIndex((other) => isSame(other, one)) === i)
}

/** Changes what is stored now, since another tab may have written after this one read, and says what was done. */
export function changeKept(what: 'kept' | 'removed' | 'putBack', one: KeptView) {
  const stored = fileOf(storedText())
  const others = stored.kept.filter((other) => !isSame(viewOf(other), one))
  const isThere = others.length < stored.kept.length
  const kept = what === 'removed' ? others : isThere ? stored.kept : [one, ...others]
  const text = JSON.stringify({ ...stored, kept })
  writeStored(key, text)
  return { what: storedText() === text ? what : ('problem' as const), one }
}

/** Whether the browser stores anything, tried without touching what is kept. */
export function canStore(): boolean {
  writeStored(`${key}-trial`, '1')
  const isStored = storedText() !== null || readStored(`${key}-trial`) === '1'
  writeStored(`${key}-trial`, null)
  return isStored
}
