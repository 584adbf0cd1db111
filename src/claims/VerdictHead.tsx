import '#src/i18n/messages/en/en.ts'
import { VerdictMark, verdictColours } from '#src/claims/VerdictMark.tsx'
import { useFormat } from '#src/i18n/format.ts'
import type { Verdict } from '#src/trade/claim.ts'

/** The verdict as the beginning of a sentence: `Holds.` */
export function VerdictHead({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useFormat()
  return (
    <strong className={verdictColours[verdict]}>
      <VerdictMark verdict={verdict} />
      {t('list.stop', { text: t(`verdict.${verdict}`) })}
    </strong>
  )
}
