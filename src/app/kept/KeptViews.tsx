import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Dialog } from '#src/app/Dialog.tsx'
import { canStore, changeKept, maxKept, plainName, storedText, viewsOf } from '#src/app/kept/keptViews.ts'
import { titledFigure } from '#src/app/stage/useFigure.ts'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { longTitleOf } from '#src/publish/texts.ts'
import '#src/i18n/messages/en/en.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useOpenInChart } from '#src/page/useOpenInChart.ts'
import { useWholeView } from '#src/page/page.ts'
import { isUserId } from '#src/trade/catalogue.ts'
import { writeView } from '#src/view/address/address.ts'

/** Hears what other tabs store; this one reads again as it says what it did. */
function subscribe(listener: () => void): () => void {
  addEventListener('storage', listener)
  return () => removeEventListener('storage', listener)
}

export function KeptViews({ onClose }: { readonly onClose: () => void }) {
  const { t, number } = useFormat()
  const search = writeView({ ...useWholeView(), lang: null, theme: null, embed: false }, 'complete')
  const openInChart = useOpenInChart()
  const dialog = useRef<HTMLDialogElement>(null)
  const kept = viewsOf(useSyncExternalStore(subscribe, storedText))
  const [stores] = useState(canStore)
  const about = !stores ? 'closed' : kept.length < maxKept ? 'about' : 'full'
  const figure = titledFigure.get()
  // A title with names from a reader's own file is not stored.
  const isOwn = figure?.view.series.some(isUserId) === true
  const title = figure === null || isOwn ? '' : longTitleOf({ ...figure, title: figure.shortTitle ?? figure.title })
  const [last, setLast] = useState<ReturnType<typeof changeKept> | null>(null)
  const open = (address: string): void => {
    // The sheet or dialog that this dialog was opened from closes with it.
    for (const around of document.querySelectorAll('dialog')) around.close()
    document.querySelector<HTMLElement>(':popover-open')?.hidePopover()
    openInChart(address)
  }
  useEffect(() => dialog.current?.querySelector('input')?.focus(), [])
  return (
    <Dialog ref={dialog} className="kept" title={t('kept.title')} onClose={onClose}>
      <p className="muted">{t(`kept.${about}`, { limit: number(maxKept, 0) })}</p>
      {about === 'about' && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const name = plainName(event.currentTarget.querySelector('input')?.value ?? '')
            if (name !== '') setLast(changeKept('kept', { name, view: search }))
          }}
        >
          <label>
            {t('kept.name')}
            <input type="text" required defaultValue={plainName(title)} onFocus={({ target }) => target.select()} />
          </label>
          <button className="quiet">{t('kept.keep')}</button>
          {isOwn && <p className="muted">{t('kept.own')}</p>}
        </form>
      )}
      <ul>
        {kept.map((one) => (
          <li key={`${one.name} ${one.view}`}>
            <ViewLink search={`?${one.view}`} onOpen={() => open(`?${one.view}`)}>
              {one.name}
            </ViewLink>
            <button className="link" onClick={() => setLast(changeKept('removed', one))}>
              {t('kept.remove')} <span className="visually-hidden">{one.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
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
