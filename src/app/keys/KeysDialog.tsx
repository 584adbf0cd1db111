import { useRef, useState } from 'react'
import { Dialog } from '#src/app/Dialog.tsx'
import { adoptStyles } from '#src/lib/adoptStyles.ts'
import { keyMessages } from '#src/i18n/messages/en/app/keys.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { readStored, writeStored } from '#src/lib/storage.ts'
import { singleKeys } from '#src/app/keys/singleKeys.ts'
import styles from '#src/app/keys/keys.css?inline'

adoptStyles(styles)

/** The names of keys as they are printed on keyboards, the same in every language. */
const groups = [
  [
    'page',
    [
      ['search', ['Ctrl K', '/']],
      ['take', ['Enter']],
      ['undo', ['Ctrl Z']],
      ['list', ['?']],
    ],
  ],
  [
    'chart',
    [
      ['periods', ['←', '→']],
      ['years', ['PgUp', 'PgDn']],
      ['ends', ['Home', 'End']],
      ['rows', ['↑', '↓']],
      ['leave', ['Esc']],
    ],
  ],
  [
    'map',
    [
      ['tiles', ['←', '→', '↑', '↓']],
      ['open', ['Enter']],
      ['up', ['Esc']],
    ],
  ],
  ['board', [['move', ['Enter']]]],
] as const

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useFormat()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useState(() => readStored(singleKeys.stored) !== singleKeys.off)
  return (
    <Dialog ref={dialog} className="keys" title={t(keyMessages, 'keys.title')} onClose={onClose}>
      {groups.map(([group, keys]) => (
        <section key={group}>
          <h3>{t(keyMessages, `keys.${group}`)}</h3>
          <dl>
            {keys.map(([key, caps]) => (
              <div key={key}>
                <dt>
                  {caps.map((cap) => (
                    <kbd key={cap}>{cap}</kbd>
                  ))}
                </dt>
                <dd>{t(keyMessages, `keys.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            setOn(target.checked)
            writeStored(singleKeys.stored, target.checked ? null : singleKeys.off)
          }}
        />
        {t(keyMessages, 'keys.single')}
      </label>
    </Dialog>
  )
}
