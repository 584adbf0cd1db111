import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, use } from 'react'
import { findingsQuery, useAnswer, useKnown } from '#src/api/queries.ts'
import type { Judge } from '#src/claims/checked.ts'
import { judgeQuery } from '#src/claims/checkedQuery.ts'
import { claimsIn, foundSaid, textIn } from '#src/claims/claims.ts'
import { otherMoneysSaid } from '#src/claims/checkWords.ts'
import { StepLink } from '#src/claims/CheckBar.tsx'
import { VerdictMark, verdictColours } from '#src/claims/VerdictMark.tsx'
import { errorText } from '#src/controls/RequestState.tsx'
import { type Format, percentOf, signsJoined, upperFirst, useFormat } from '#src/i18n/format.ts'
import { usePage } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { Failure } from '#src/parts/State.tsx'
import { type Findings, claimYear } from '#src/trade/findings.ts'

const heads = ['name', 'stated', 'found', 'sources', 'since'] as const
const headOf = (head: (typeof heads)[number], t: Format['t']): string =>
  t(head === 'sources' ? 'source.name' : `claims.head.${head}`)

/** How each claim was checked. */
export function Checks() {
  const format = useFormat()
  const { t } = format
  const { served } = usePage()
  const { data: findings = {} } = useAnswer(findingsQuery)
  return (
    <table className="w-full border-collapse text-plain leading-snug stacked:block print:text-fine">
      <caption className="pb-lg text-start text-muted stacked:block">
        <SectionBoundary what="lead">
          {() =>
            signsJoined(format.sentences([t('claims.intro'), t('claims.lines'), ...sinceClaims(findings, format)]))
          }
        </SectionBoundary>
      </caption>
      <thead className="text-small text-muted stacked:sr-only print:text-fine">
        <tr>
          {heads.map((head) => (
            <th
              key={head}
              scope="col"
              className={`${head === 'sources' ? 'w-sources' : ''} p-0 pr-xxl pb-xs text-start align-top font-normal`}
            >
              {headOf(head, t)}
            </th>
          ))}
        </tr>
      </thead>
      {claimsIn(served).map((one) => (
        <SectionBoundary key={one.claim.id} what="claim" fallback={null}>
          <Check of={one} findings={findings} />
        </SectionBoundary>
      ))}
    </table>
  )
}

/** A claim under the heads of the table, and in a second line what explains it. */
function Check(props: { readonly of: ReturnType<typeof claimsIn>[number]; readonly findings: Findings }) {
  const { of, findings } = props
  const { claim, view } = of
  const { served: catalogue } = usePage()
  const format = useFormat()
  const need = judgeQuery(view, catalogue)
  const { answers, errorOf, retry } = useKnown([need])
  const client = useQueryClient()
  const error = errorOf(need)
  if (error !== null) {
    const problem = errorText(error, format)
    return (
      <tbody className="stacked:block">
        <tr className="stacked:block">
          <td colSpan={heads.length} className="pb-lg stacked:block">
            <Failure onRetry={() => retry([need])}>{format.t('claims.failed', { problem })}</Failure>
          </td>
        </tr>
      </tbody>
    )
  }
  const judge = answers(need) ?? use(client.fetchQuery<Judge>(need))
  const checked = judge(view, format, undefined)
  if (checked === null) return null
  const { part, why, since, look } = checked.particulars(findings)
  return (
    <tbody className="border-t border-rule align-top stacked:block stacked:py-md">
      <tr className="stacked:block">
        <th
          rowSpan={2}
          scope="rowgroup"
          className="p-0 pt-md pr-xxl pb-xs text-start wide:whitespace-nowrap zh:whitespace-nowrap stacked:block stacked:p-0 stacked:pb-xs"
        >
          {textIn(claim.names, format)}
        </th>
        <Cell head="stated">{upperFirst(textIn(claim.stated, format), format)}</Cell>
        <Cell head="found">
          <p className="font-serif text-head leading-tight font-semibold">{foundSaid(of, format)}</p>
          <p className={`mt-xs ${verdictColours[claim.verdict]}`}>
            <VerdictMark verdict={claim.verdict} />
            {format.t(`verdict.${claim.verdict}`)}
          </p>
        </Cell>
        <Cell head="sources">
          {checked.sources.map((text) => (
            <p key={text} className="not-first:mt-xs">
              {signsJoined(text)}
            </p>
          ))}
        </Cell>
        <Cell head="since">{signsJoined(format.sentences(since))}</Cell>
      </tr>
      <tr className="text-small text-muted stacked:block print:text-fine">
        <Cell>{signsJoined(otherMoneysSaid(checked.readings(), format))}</Cell>
        <Cell>
          {`${signsJoined(format.sentences([...part, ...why]))} `}
          {look && <StepLink search={look.search}>{look.name}</StepLink>}
        </Cell>
      </tr>
    </tbody>
  )
}

/** A cell under its head, or one of the second line, which is as wide as two; stacked, the head stands before it. */
function Cell(props: { readonly head?: (typeof heads)[number]; readonly children: ReactNode }) {
  const { head, children } = props
  const { t } = useFormat()
  return (
    <td
      colSpan={head === undefined ? 2 : undefined}
      className={`${head === undefined ? 'pb-lg' : 'pt-md pb-xs'} p-0 pr-xxl stacked:grid stacked:grid-cols-labelled stacked:p-0 stacked:pb-xs stacked:before:text-small stacked:before:text-muted stacked:before:content-head`}
      data-head={head && headOf(head, t)}
    >
      <div>{children}</div>
    </td>
  )
}

/** Percent; smaller changes count as none, as the change of publisher in 2025 alone moves crude by almost two. */
const minChange = 3

/** Compares the newest 12-month sum with the claims' year, by "about" so much until it is final. */
function sinceOf(id: 'value.X-TOTAL' | 'value.M-2709' | 'weight.M-2709', findings: Findings, format: Format) {
  const { t } = format
  const [then, now] = [findings[`${id}.claimed`], findings[`${id}.latest`]]
  if (then === undefined || now === undefined) return null
  const percent = (now.value / then.value - 1) * 100
  if (Math.abs(percent) < minChange) return t('lead.same')
  const by = t(now.status !== 'A' ? 'lead.about' : 'lead.by', { change: percentOf(percent, 0, format) })
  return t(percent > 0 ? 'lead.more' : 'lead.less', { change: by })
}

/** The changes since the claims' year, a sentence from the findings alone; none where one is missing. */
export function sinceClaims(findings: Findings, format: Format): readonly string[] {
  const { t, period } = format
  const sold = sinceOf('value.X-TOTAL', findings, format)
  const [paid, oil] = [sinceOf('value.M-2709', findings, format), sinceOf('weight.M-2709', findings, format)]
  const month = findings['weight.M-2709.latest']?.period
  if (sold === null || paid === null || oil === null || month === undefined) return []
  return [t('lead.since', { year: period(claimYear), month: period(month), sold, paid, oil })]
}
