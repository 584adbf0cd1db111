import { useState } from 'react'
import { builtOn } from '#src/lib/site.ts'
import '#src/i18n/messages/en/en.ts'
import { useFormat } from '#src/i18n/format.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { lazyPart } from '#src/lib/arrival.ts'
import { usePage } from '#src/page/page.ts'
import { ageText } from '#src/view/texts/ageText.ts'

const KeysDialog = lazyPart(async () => (await import('#src/app/keys/KeysDialog.tsx')).KeysDialog)

export function Footer() {
  const { served } = usePage()
  const format = useFormat()
  const [listsKeys, setListsKeys] = useState(false)
  return (
    <div id="footer">
      <p>{ageText(served, builtOn(), format)}</p>
      <p>{format.t('footer.values')}</p>
      {/* It lists keys, which a finger does not use. */}
      <button type="button" className="link coarse:hidden" onClick={() => setListsKeys(true)}>
        {format.t('keys.title')}
      </button>
      {listsKeys && (
        <SectionBoundary what="dialog" fallback={null}>
          <KeysDialog onClose={() => setListsKeys(false)} />
        </SectionBoundary>
      )}
    </div>
  )
}
