import { useState } from 'react'
import type { KeptView } from '#src/app/kept/keptViews.ts'
import { NameForm } from '#src/app/kept/NameForm.tsx'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { keptMessages } from '#src/i18n/messages/en/app/kept.ts'

export function KeptRow(props: {
  readonly kept: KeptView
  readonly onOpen: () => void
  readonly onRename: (name: string) => void
  readonly onRemove: () => void
}) {
  const { kept, onOpen, onRename, onRemove } = props
  const { name, view } = kept
  const { t } = useFormat()
  const [isRenaming, setRenaming] = useState(false)
  if (isRenaming)
    return (
      <li>
        <NameForm
          name={name}
          isRenaming
          onName={(next) => {
            setRenaming(false)
            if (next !== '' && next !== name) onRename(next)
          }}
        >
          <button type="submit">{t(keptMessages, 'kept.saveName')}</button>
        </NameForm>
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
        onClick={() => setRenaming(true)}
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
