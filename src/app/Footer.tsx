import { builtOn } from '#src/lib/site.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { footerMessages } from '#src/i18n/messages/en/footer.ts'
import { usePage } from '#src/page/page.ts'
import { ageText } from '#src/view/texts/ageText.ts'

export function Footer() {
  const { served } = usePage()
  const format = useFormat()
  return (
    <>
      <p>{ageText(served, builtOn(), format)}</p>
      <p>{format.t(footerMessages, 'footer.values')}</p>
    </>
  )
}
