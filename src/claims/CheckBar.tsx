import { type ReactNode, useState } from 'react'
import { headingsQuery, useAnswers } from '#src/api/queries.ts'
import type { Checked } from '#src/claims/checked.ts'
import { checkedNeeds } from '#src/claims/checkedQuery.ts'
import { type Verdict, isSure } from '#src/claims/judge.ts'
import { readingSaid } from '#src/claims/say.ts'
import { VerdictMark, verdictColours } from '#src/claims/VerdictMark.tsx'
import { RequestFailure, errorText } from '#src/controls/RequestState.tsx'
import { signsJoined, upperFirst, useFormat } from '#src/i18n/format.ts'
import { siteAddress } from '#src/lib/site.ts'
import { useCatalogue, useSetView } from '#src/page/page.ts'
import { addressOf } from '#src/view/address/address.ts'
import { checkIn } from '#src/view/check.ts'
import { hasUnnamed } from '#src/view/drawn.ts'
import { plainText } from '#src/view/texts/plainText.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The check of a view in words; null while its figures load, `errors` where they failed to. */
function useChecked(view: ViewState) {
  const catalogue = useCatalogue()
  const format = useFormat()
  const [need] = checkedNeeds(view, catalogue)
  const isUnnamed = view.analysis !== null || hasUnnamed(view, catalogue)
  const names = isUnnamed ? [headingsQuery] : []
  const needs = need === undefined ? [] : [need, ...names]
  const { answers, errorOf, retry } = useAnswers(needs)
  const nomenclature = isUnnamed ? (answers(headingsQuery) ?? undefined) : undefined
  const checked = need && answers(need)?.(view, { catalogue, nomenclature, format })
  const [error] = needs.flatMap((one) => errorOf(one) ?? [])
  return { checked: checked ?? null, error, retry: () => retry(needs) }
}

/**
 * The bar over a figure whose view checks a claim: the verdict, the claim and the numbers of each source, with other
 * readings a click away.
 *
 * @param props.children links beside the bar
 */
export function CheckBar(props: {
  readonly view: ViewState
  readonly more?: readonly string[]
  readonly children?: ReactNode
}) {
  const { view, more = [], children } = props
  const format = useFormat()
  const { t, sentences } = format
  const { checked, error, retry } = useChecked(view)
  if (error !== undefined)
    return <RequestFailure error={t('claims.failed', { problem: errorText(error, format) })} onRetry={retry} />
  return (
    <div
      className="mb-lg flex justify-between gap-x-xxl gap-y-xs border-b border-rule pb-md text-plain text-pretty phone:mb-md phone:flex-wrap"
      data-part="claim"
      role="group"
      aria-label={t('check.label')}
      aria-busy={checked === null}
    >
      {checkIn(view) === null && <p>{t('check.strange', { check: plainText(view.check ?? '', 40) })}</p>}
      {checked && (
        <div>
          <p>
            <VerdictHead verdict={checked.verdict} />{' '}
            {signsJoined(sentences([t('check.claim', { said: checked.claim }), ...checked.sources, ...more]))}
          </p>
          <Readings checked={checked} />
        </div>
      )}
      <p className="flex flex-none flex-col items-end phone:shrink phone:flex-row phone:flex-wrap phone:gap-x-xxl print:hidden">
        {checked && <CopyCheck checked={checked} view={view} />}
        <Drop />
        {children}
      </p>
    </div>
  )
}

function VerdictHead({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useFormat()
  return (
    <strong className={verdictColours[verdict]}>
      <VerdictMark verdict={verdict} />
      {t('claims.bar.verdict', { verdict: t(`claims.${verdict}`) })}
    </strong>
  )
}

/** Numbers of the same statement by other measures, moneys, periods and sources. */
function Readings({ checked }: { readonly checked: Checked }) {
  const format = useFormat()
  const { t } = format
  const readings = checked.readings()
  if (readings.length === 0) return null
  return (
    <details className="mt-xs print:hidden" data-part="readings">
      <summary className="cursor-pointer underline">{t('check.readings')}</summary>
      <table className="mt-xs text-small">
        <tbody>
          {readings.map((reading) => {
            const { how, number, source } = readingSaid(reading, checked.check, format)
            const agrees = isSure(reading.found) && reading.found.agrees
            return (
              <tr key={`${how} ${source}`}>
                <th scope="row" className="pr-lg text-left font-normal">
                  {upperFirst(how, format)}
                </th>
                <td className="pr-lg text-right font-semibold whitespace-nowrap">{signsJoined(number)}</td>
                <td className="pr-lg">{source}</td>
                <td className="text-holds">{agrees && t('check.reading.agrees')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}

/** Copies claim, verdict, numbers and link as lines of text. */
function CopyCheck({ checked, view }: { readonly checked: Checked; readonly view: ViewState }) {
  const { t, sentences } = useFormat()
  const [isCopied, setCopied] = useState(false)
  const text = [
    t('check.claim', { said: checked.claim }),
    checked.headline,
    sentences(checked.sources),
    addressOf(siteAddress(), view, 'complete'),
  ].join('\n')
  return (
    <>
      <button
        type="button"
        className="link py-hair"
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }}
      >
        {t('check.copy')}
      </button>
      <span role="status" className="text-small text-muted">
        {isCopied && t('check.copied')}
      </span>
    </>
  )
}

function Drop() {
  const { t } = useFormat()
  const set = useSetView()
  return (
    <button type="button" className="link py-hair" onClick={() => set((view) => ({ ...view, check: null }))}>
      {t('check.drop')}
    </button>
  )
}
