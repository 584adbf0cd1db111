import { missingRatesNote } from '#src/view/texts/moneyNotes.ts'
import type { PartProps } from '#src/figures/analysis.ts'
import { moversChoice, moversDataIn } from '#src/figures/movers/makeMovers.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'

/** Why nothing rose or fell: one year, or years that no rate is known of. */
export function InsteadOfMovers({ view, answers, catalogue }: PartProps) {
  const format = useFormat()
  const { a, b } = moversChoice(view, catalogue)
  const missing = moversDataIn(view, answers, catalogue)?.missingRates ?? []
  return (
    <div className="state state-large">
      <p>
        {a === b
          ? format.t(analysisMessages, 'analysis.sameYear', { year: format.period(String(a)) })
          : missingRatesNote(view.money, missing, format)}
      </p>
    </div>
  )
}
