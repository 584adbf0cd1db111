import type { ReactNode } from 'react'
import { useState } from 'react'
import { nameLimit } from '#src/app/kept/keptViews.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { keptMessages } from '#src/i18n/messages/en/app/kept.ts'
import { plainText } from '#src/view/texts/plainText.ts'

/** Names are typed over; the attribute is for a dialog, which chooses the focus as it opens. */
function focusAll(input: HTMLInputElement | null): void {
  input?.setAttribute('autofocus', '')
  input?.focus()
  input?.select()
}

/** @param props.onName gets an empty name where nothing of the typed text is visible */
export function NameForm(props: {
  readonly name: string
  readonly isRenaming?: boolean
  readonly onName: (name: string) => void
  readonly children: ReactNode
}) {
  const { isRenaming = false, onName, children } = props
  const { t } = useFormat()
  const [name, setName] = useState(props.name)
  return (
    <form
      className="kept-line"
      onSubmit={(event) => {
        event.preventDefault()
        onName(plainText(name, nameLimit))
      }}
    >
      <label>
        <span className={isRenaming ? 'visually-hidden' : undefined}>{t(keptMessages, 'kept.name')}</span>
        <input
          ref={focusAll}
          required
          // `maxLength` counts UTF-16 units, of which a character may take two.
          maxLength={nameLimit * 2}
          autoComplete="off"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      {children}
    </form>
  )
}
