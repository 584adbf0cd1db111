import { useAnswers } from '#src/api/queries.ts'
import type { AskContext } from '#src/ask/vocabulary.ts'
import { checkedNeeds } from '#src/claims/checkedQuery.ts'
import type { Verdict } from '#src/claims/judge.ts'
import { VerdictMark, verdictColours } from '#src/claims/VerdictMark.tsx'
import { errorText } from '#src/controls/RequestState.tsx'
import { useFormat } from '#src/i18n/format.ts'
import type { ViewState } from '#src/view/viewState.ts'

export type AskedVerdict = { readonly verdict: Verdict | null; readonly said: string; readonly text: string }

/** The verdict on the statement of a phrase; null where it has none, and while the figures load. */
export function useAskedVerdict(view: ViewState, context: AskContext): AskedVerdict | null {
  const format = useFormat()
  const { t } = format
  const needs = checkedNeeds(view, context.catalogue)
  const { answers, errorOf } = useAnswers(needs)
  const [error] = needs.flatMap((need) => errorOf(need) ?? [])
  if (error !== undefined) {
    const said = t('claims.failed', { problem: errorText(error, format) })
    return { verdict: null, said, text: said }
  }
  const [checked] = needs.flatMap((need) => answers(need)?.(view, { ...context, format }) ?? [])
  if (checked === undefined) return null
  const { verdict } = checked
  const said = t('check.claim', { said: checked.claim })
  return { verdict, said, text: format.sentences([t('claims.bar.verdict', { verdict: t(`claims.${verdict}`) }), said]) }
}

/** The verdict and the statement, before the view is opened. */
export function AskedCheck({ verdict, said }: AskedVerdict) {
  const { t } = useFormat()
  return (
    <p className="mt-md text-plain wrap-anywhere">
      {verdict !== null && (
        <strong className={verdictColours[verdict]}>
          <VerdictMark verdict={verdict} />
          {t('claims.bar.verdict', { verdict: t(`claims.${verdict}`) })}{' '}
        </strong>
      )}
      {said}
    </p>
  )
}
