import { useRef } from 'react'
import { Dialog } from '#src/parts/Dialog.tsx'
import { hasSingleKeys, switchSingleKeys } from '#src/app/connection/Background.ts'
import '#src/i18n/messages/en/en.ts'
import { useFormat } from '#src/i18n/format.ts'

/** The names of keys as they are printed on keyboards, the same in every language. */
const places = [
  ['page', ['search', 'Ctrl K, /'], ['take', 'Enter'], ['undo', 'Ctrl Z'], ['list', '?']],
  ['chart', ['periods', '← →'], ['years', 'PgUp, PgDn'], ['ends', 'Home, End'], ['rows', '↑ ↓'], ['leave', 'Esc']],
  ['map', ['tiles', '← → ↑ ↓'], ['open', 'Enter'], ['up', 'Esc']],
  ['board', ['move', 'Enter']],
] as const

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useFormat()
  return (
    <Dialog ref={useRef(null)} title={t('keys.title')} onClose={onClose}>
      {places.map(([place, ...keys]) => (
        <dl key={place}>
          <dt className="text-muted">{t(`keys.${place}`)}</dt>
          {keys.map(([key, caps]) => (
            <dd key={key}>{t(`keys.${key}`, { keys: caps })}</dd>
          ))}
        </dl>
      ))}
      <label>
        <input type="checkbox" defaultChecked={hasSingleKeys()} onChange={switchSingleKeys} /> {t('keys.single')}
      </label>
    </Dialog>
  )
}
