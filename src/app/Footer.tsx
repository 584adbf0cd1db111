import { openDialog } from '#src/app/dialogs.tsx'
import { builtOn } from '#src/lib/site.ts'
import '#src/i18n/messages/en/en.ts'
import { useFormat } from '#src/i18n/format.ts'
import { usePage } from '#src/page/page.ts'
import { ageText } from '#src/view/texts/ageText.ts'

export function Footer() {
  const { served } = usePage()
  const format = useFormat()
  return (
    <div id="footer">
      <p>{ageText(served, builtOn(), format)}</p>
      <p>{format.sentences([format.t('footer.values'), format.t('note.flows')])}</p>
      {/* It lists keys, which a finger does not use. */}
      <button className="link coarse:hidden" onClick={() => openDialog('keys')}>
        {format.t('keys.title')}
      </button>
    </div>
  )
}
