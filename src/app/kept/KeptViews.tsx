import '#src/i18n/messages/en/en.ts'
import { useEffect, useRef } from 'react'
import { maxKept, useKept } from '#src/app/kept/kept.ts'
import { Dialog } from '#src/parts/Dialog.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { ViewLink, useOpenInChart } from '#src/parts/ViewLink.tsx'

const row = 'flex flex-wrap items-end gap-x-lg gap-y-md pt-lg'
const wide = 'grow basis-field wrap-anywhere'

export function KeptViews({ onClose }: { readonly onClose: () => void }) {
  const { t, number } = useFormat()
  const { kept, last, isOwn, title, room, keep, change } = useKept()
  const openInChart = useOpenInChart()
  const dialog = useRef<HTMLDialogElement>(null)
  const open = (address: string): void => {
    // The sheet or dialog that this dialog was opened from closes with it.
    for (const around of document.querySelectorAll('dialog')) around.close()
    document.querySelector<HTMLElement>(':popover-open')?.hidePopover()
    openInChart(address)
  }
  useEffect(() => dialog.current?.querySelector('input')?.focus(), [])
  return (
    <Dialog ref={dialog} title={t('kept.title')} onClose={onClose}>
      <p className="text-muted">{t(`kept.${room}`, { limit: number(maxKept, 0) })}</p>
      {room === 'about' && (
        <form
          className={row}
          onSubmit={(event) => {
            event.preventDefault()
            keep(event.currentTarget.querySelector('input')?.value ?? '')
          }}
        >
          <label className={wide}>
            {t('kept.name')}
            <input
              type="text"
              className="w-full p-md"
              required
              defaultValue={title}
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
            <button className="link" onClick={() => change('removed', one)}>
              {t('app.remove')} <span className="sr-only">{one.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={row}>
        {last !== null && t(`kept.said.${last.what}`, { name: last.one.name })}{' '}
        {last?.what === 'removed' && (
          <button className="link" onClick={() => change('putBack', last.one)}>
            {t('notice.undo')}
          </button>
        )}
      </p>
    </Dialog>
  )
}
