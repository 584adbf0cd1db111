import { useState } from 'react'
import type { KeptView } from '#src/app/kept/keptViews.ts'
import { nameLimit } from '#src/app/kept/keptViews.ts'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { keptMessages } from '#src/i18n/messages/en/kept.ts'
import { plainText } from '#src/view/texts/plainText.ts'

const focus = (input: HTMLInputElement | null): void => input?.focus()

/** A link that opens a kept view, and what can be done with it. */
export function KeptRow(props: {
  readonly kept: KeptView
  readonly onOpen: () => void
  readonly onRename: (name: string) => void
  readonly onRemove: () => void
}) {
  const { kept, onOpen, onRename, onRemove } = props
  const { name, view } = kept
  const { t } = useFormat()
  /** The new name as it is typed; null while nobody renames it. */
  const [draft, setDraft] = useState<string | null>(null)
  if (draft !== null)
    return (
      <li>
        <form
          className="kept-line"
          onSubmit={(event) => {
            event.preventDefault()
            setDraft(null)
            const plain = plainText(draft, nameLimit)
            if (plain !== '' && plain !== name) onRename(plain)
          }}
        >
          <label>
            <span className="visually-hidden">{t(keptMessages, 'kept.name')}</span>
            <input
              ref={focus}
              required
              maxLength={nameLimit * 2}
              autoComplete="off"
              value={draft}
              onChange={({ target }) => setDraft(target.value)}
            />
          </label>
          <button type="submit">{t(keptMessages, 'kept.saveName')}</button>
        </form>
      </li>
    )
  return (
    <li className="kept-line">
      <ViewLink search={`?${view}`} onOpen={onOpen}>
        {name}
      </ViewLink>
      <button
        type="button"
        className="link"
        aria-label={t(keptMessages, 'kept.renameNamed', { name })}
        onClick={() => setDraft(name)}
      >
        {t(keptMessages, 'kept.rename')}
      </button>
      <button
        type="button"
        className="link"
        aria-label={t(keptMessages, 'kept.removeNamed', { name })}
        onClick={onRemove}
      >
        {t(keptMessages, 'kept.remove')}
      </button>
    </li>
  )
}
