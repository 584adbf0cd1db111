import '#src/i18n/messages/en/en.ts'
import { headingsQuery, useAnswers } from '#src/api/queries.ts'
import { checkedNeeds } from '#src/claims/checkedQuery.ts'
import { VerdictMark, verdictColours } from '#src/claims/VerdictMark.tsx'
import { errorText } from '#src/controls/RequestState.tsx'
import { Spoken } from '#src/controls/Spoken.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { useCatalogue } from '#src/page/page.ts'
import { ViewLink } from '#src/parts/ViewLink.tsx'
import type { Verdict } from '#src/trade/tables/catalogue.ts'
import { writeView } from '#src/view/address/address.ts'
import { hasUnnamed } from '#src/view/drawn.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The check of a view in words; null while its figures load, with an `error` where they failed to. */
export function useChecked(view: ViewState) {
  const catalogue = useCatalogue()
  const format = useFormat()
  const [need] = checkedNeeds(view, catalogue)
  const isUnnamed = view.analysis !== null || hasUnnamed(view, catalogue)
  const needs = need === undefined ? [] : isUnnamed ? [need, headingsQuery] : [need]
  const { answers, errorOf, retry } = useAnswers(needs)
  const nomenclature = isUnnamed ? (answers(headingsQuery) ?? undefined) : undefined
  const checked = need && answers(need)?.(view, format, nomenclature)
  const [error] = needs.flatMap((one) => errorOf(one) ?? [])
  return { checked: checked ?? null, error, retry: () => retry(needs) }
}

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

/** The verdict on what a phrase states, before its view is opened; nothing while the figures load. */
export function AskedCheck(props: {
  readonly asked: ViewState
  /** Null where a button under the verdict opens the view. */
  readonly onOpen: (() => void) | null
}) {
  const { asked, onOpen } = props
  const format = useFormat()
  const { t } = format
  const { checked, error } = useChecked(asked)
  const verdict = checked && t('list.stop', { text: t(`verdict.${checked.verdict}`) })
  const failed = error && t('claims.failed', { problem: errorText(error, format) })
  const claim = checked && t('check.claim', { said: checked.claim })
  const said = failed ?? format.sentences([claim ?? '', checked?.isOtherwise ? checked.headline : ''])
  return (
    <>
      <Spoken text={format.sentences([verdict ?? '', said])} />
      {said !== '' && (
        <p className="mt-md text-plain wrap-anywhere">
          {checked && <VerdictHead verdict={checked.verdict} />}{' '}
          {onOpen === null ? (
            said
          ) : (
            <ViewLink search={`?${writeView(asked, 'short')}`} onOpen={onOpen}>
              {said}
            </ViewLink>
          )}
        </p>
      )}
    </>
  )
}
