import { useEffect, useState } from 'react'
import { findingsQuery, useAnswer } from '#src/api/queries.ts'
import { VerdictHead, useChecked } from '#src/claims/AskedCheck.tsx'
import type { Checked } from '#src/claims/checked.ts'
import { openClaim, textIn } from '#src/claims/claims.ts'
import { errorText } from '#src/controls/RequestState.tsx'
import { signsJoined, upperFirst, useFormat } from '#src/i18n/format.ts'
import { arrived } from '#src/lib/arrival.ts'
import { asError } from '#src/lib/attempt.ts'
import { toClipboard } from '#src/lib/clipboard.ts'
import { siteAddress } from '#src/lib/site.ts'
import { useCatalogue, useSetView } from '#src/page/page.ts'
import { Failure } from '#src/parts/State.tsx'
import { ViewLink } from '#src/parts/ViewLink.tsx'
import type { Claim } from '#src/trade/tables/catalogue.ts'
import { addressOf } from '#src/view/address/address.ts'
import { followLink } from '#src/view/change.ts'
import { checkIn } from '#src/view/check.ts'
import { plainText } from '#src/view/texts/plainText.ts'
import type { ViewState } from '#src/view/viewState.ts'

/**
 * The bar over a figure whose view checks a claim: the verdict, the claim, the numbers of each source and what explains
 * them, with other readings a click away. In a claim's own view it leads to the other claims.
 */
export function CheckBar({ view }: { readonly view: ViewState }) {
  const format = useFormat()
  const { t, sentences } = format
  const set = useSetView()
  const { checked, error, retry } = useChecked(view)
  const catalogue = useCatalogue()
  const { data: findings = {} } = useAnswer(findingsQuery)
  const isStrange = checkIn(view) === null
  const isDrawn = checked !== null || error !== undefined || isStrange
  useEffect(() => {
    if (isDrawn) arrived('check')
  }, [isDrawn])
  if (error !== undefined)
    return <Failure onRetry={retry}>{t('claims.failed', { problem: errorText(error, format) })}</Failure>
  const claim = openClaim(view, catalogue)
  const particulars = checked?.particulars(findings)
  const [first, ...others] = particulars?.why ?? []
  const said = checked?.claim ?? ''
  const by = claim && { publisher: textIn(claim.publisher, format), date: format.day(claim.date) }
  const stated = by === null ? t('check.claim', { said }) : t('check.claim.by', { said, ...by })
  return (
    <div
      className="mb-lg flex justify-between gap-x-xxl gap-y-xs border-b border-rule pb-xs text-plain phone:flex-wrap"
      data-part="claim"
      role="group"
      aria-label={claim === null ? t('check.label') : textIn(claim.names, format)}
      aria-busy={!isDrawn}
    >
      {isStrange && <p>{t('check.strange', { check: plainText(view.check ?? '', 40) })}</p>}
      {checked && particulars && (
        <div>
          <p>
            <VerdictHead verdict={checked.verdict} />{' '}
            {signsJoined(sentences([stated, ...checked.sources, ...(first ? [first] : [])]))}
          </p>
          <Readings checked={checked} more={[...others, ...particulars.part, ...particulars.since]} />
        </div>
      )}
      <p className="flex flex-wrap items-baseline gap-x-xxl not-phone:flex-none not-phone:flex-col not-phone:items-end print:hidden">
        {checked && <CopyCheck checked={checked} view={view} />}
        <button className="link py-xs alone:hidden" onClick={() => set((shown) => ({ ...shown, check: null }))}>
          {t('check.drop')}
        </button>
        {claim && particulars?.look && <StepLink search={particulars.look.search}>{particulars.look.name}</StepLink>}
        {claim && <OtherClaims claim={claim} />}
      </p>
    </div>
  )
}

/** Links round all claims; on a phone the strip right above is one touch away. */
function OtherClaims({ claim }: { readonly claim: Claim }) {
  const { t } = useFormat()
  const { claims = [] } = useCatalogue()
  const at = claims.indexOf(claim)
  const [before, after] = [claims.at(at - 1), claims[(at + 1) % claims.length]]
  return (
    <span className="flex flex-col items-end phone:hidden">
      {before && <StepLink search={before.search}>{t('claims.previous')}</StepLink>}
      {after && <StepLink search={after.search}>{t('claims.next')}</StepLink>}
    </span>
  )
}

export function StepLink({ search, children }: { readonly search: string; readonly children: string }) {
  const set = useSetView()
  return (
    <ViewLink className="py-xs" search={search} onOpen={() => set(followLink(search), { by: 'link' })}>
      {children}
    </ViewLink>
  )
}

/** Further reasons, the good’s share and later years, and the same statement in other measures, moneys, periods and sources. */
function Readings({ checked, more }: { readonly checked: Checked; readonly more: readonly string[] }) {
  const format = useFormat()
  const { t } = format
  const readings = checked.readings()
  if (readings.length + more.length === 0) return null
  return (
    <details className="mt-xs print:hidden" data-part="readings">
      <summary className="cursor-pointer underline">{t('check.readings')}</summary>
      {more.length > 0 && <p className="mt-xs">{signsJoined(format.sentences(more))}</p>}
      <table className="mt-xs text-small">
        <tbody>
          {readings.map(({ how, number, source, agrees }) => (
            <tr key={`${how} ${source}`}>
              <th scope="row" className="pr-lg text-start font-normal">
                {upperFirst(how, format)}
              </th>
              <td className="pr-lg text-end font-semibold whitespace-nowrap">{signsJoined(number)}</td>
              <td className="pr-lg">{source}</td>
              <td className="text-holds">{agrees && t('check.reading.agrees')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** Copies claim, verdict, numbers and link as lines of text. */
function CopyCheck({ checked, view }: { readonly checked: Checked; readonly view: ViewState }) {
  const { t, sentences } = useFormat()
  const [said, setSaid] = useState('')
  return (
    <>
      <button
        className="link py-xs alone:hidden"
        onClick={() => {
          const text = [
            t('check.claim', { said: checked.claim }),
            checked.headline,
            sentences(checked.sources),
            addressOf(siteAddress(), view, 'complete'),
          ].join('\n')
          toClipboard(navigator.clipboard.writeText(text), t('export.refused')).then(
            () => setSaid(t('check.copied')),
            (error: unknown) => setSaid(t('board.failed', { problem: asError(error).message })),
          )
        }}
      >
        {t('check.copy')}
      </button>
      <span role="status" className="text-small text-muted">
        {said}
      </span>
    </>
  )
}
