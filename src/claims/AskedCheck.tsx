import { useAnswers } from '#src/api/queries.ts'
import { checkedNeeds } from '#src/claims/checkedQuery.ts'
import { VerdictHead } from '#src/claims/VerdictHead.tsx'
import { errorText } from '#src/controls/RequestState.tsx'
import { useRested } from '#src/controls/rested.ts'
import { useFormat } from '#src/i18n/format.ts'
import { useCatalogue } from '#src/page/page.ts'
import { ViewLink } from '#src/parts/ViewLink.tsx'
import type { Nomenclature } from '#src/trade/catalogue.ts'
import { writeView } from '#src/view/address/address.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The verdict on what a phrase states, before its view is opened; nothing while the figures load. */
export function AskedCheck(props: {
  readonly asked: ViewState
  readonly nomenclature: Nomenclature
  /** Null where a button under the verdict opens the view. */
  readonly onOpen: (() => void) | null
}) {
  const { asked, nomenclature, onOpen } = props
  const catalogue = useCatalogue()
  const format = useFormat()
  const { t } = format
  const needs = checkedNeeds(asked, catalogue)
  const { answers, errorOf } = useAnswers(needs)
  const [error] = needs.flatMap((need) => errorOf(need) ?? [])
  const [checked] = needs.flatMap((need) => answers(need)?.(asked, format, nomenclature) ?? [])
  const verdict = checked && t('list.stop', { text: t(`verdict.${checked.verdict}`) })
  const failed = error && t('claims.failed', { problem: errorText(error, format) })
  const claim = checked && t('check.claim', { said: checked.claim })
  const said = failed ?? format.sentences([claim ?? '', checked?.isOtherwise ? checked.headline : ''])
  const spoken = useRested(format.sentences([verdict ?? '', said]))
  return (
    <>
      <p role="status" className="sr-only">
        {spoken}
      </p>
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
