import { useQuery } from '@tanstack/react-query'
import { findingsQuery } from '#src/api/queries.ts'
import { claimYear } from '#src/claims/claim.ts'
import { checkElectronics } from '#src/claims/claims.ts'
import { percentOf } from '#src/i18n/amounts.ts'
import { type Format, useFormat, signsJoined } from '#src/i18n/format.ts'
import type { Findings } from '#src/trade/findings.ts'

/** The two sentences that begin the page; `paper` is the name that is set in italics in the first of them. */
type Lead = { readonly paper: string; readonly claims: string; readonly since: string | null }

const numbers = ['lead.none', 'lead.one', 'lead.two', 'lead.three', 'lead.four', 'lead.five'] as const

function inWords(count: number, { t, number }: Format): string {
  const word = numbers[count]
  return word === undefined ? number(count, 0) : t(word)
}

const verdicts = [
  ['lead.hold', 'count.claims.holds'],
  ['lead.first', 'count.claims.holdsOnFirstRelease'],
  ['lead.depend', 'count.claims.dependsOnSource'],
  ['lead.fail', 'count.claims.fails'],
] as const

/** The outcomes of the claims, each with its number of claims; null where findings are missing. */
function outcomes(findings: Findings, format: Format): string | null {
  const counts = [
    ...verdicts.map(([key, id]) => ({ key, count: findings[id]?.value ?? Number.NaN })),
    // The claim on electronics has no number to check, so it stays open wherever its figures are known.
    { key: 'lead.open', count: checkElectronics(findings) === null ? 0 : 1 } as const,
  ]
  if (counts.some(({ count }) => Number.isNaN(count))) return null
  const some = counts.filter(({ count }) => count > 0)
  return format.list(some.map(({ key, count }) => format.t(key, { count, words: inWords(count, format) })))
}

/** Percent; smaller changes count as none, as the change of publisher in 2025 alone moves crude by almost two. */
const minChange = 3

/** Compares the newest 12-month sum with the claims' year, by "about" so much if it is estimated or unreliable. */
function sinceOf(id: 'value.X-TOTAL' | 'value.M-2709' | 'weight.M-2709', findings: Findings, format: Format) {
  const { t } = format
  const [then, now] = [findings[`${id}.claimed`], findings[`${id}.latest`]]
  if (then === undefined || now === undefined) return null
  const percent = (now.value / then.value - 1) * 100
  if (Math.abs(percent) < minChange) return t('lead.same')
  const isEstimated = now.status === 'E' || now.status === 'U'
  const by = t(isEstimated ? 'lead.about' : 'lead.by', { change: percentOf(percent, 0, format) })
  return t(percent > 0 ? 'lead.more' : 'lead.less', { change: by })
}

/**
 * The claims with their verdicts, in dollars, and the changes since, from the findings alone, which the served page
 * contains. Null where the verdicts are missing; `since` is null without newer figures.
 */
export function leadOf(findings: Findings, format: Format): Lead | null {
  const { t, period } = format
  const came = outcomes(findings, format)
  if (came === null) return null
  const paper = t('lead.paper')
  const sold = sinceOf('value.X-TOTAL', findings, format)
  const [paid, oil] = [sinceOf('value.M-2709', findings, format), sinceOf('weight.M-2709', findings, format)]
  const month = findings['weight.M-2709.latest']?.period
  const claims = t('lead.claims', { paper, verdicts: came })
  if (sold === null || paid === null || oil === null || month === undefined) return { paper, claims, since: null }
  const words = { year: period(claimYear), month: period(month), sold, paid, oil }
  return { paper, claims, since: t('lead.since', words) }
}

/** The sentences of the lead, the paper's name set as a title; nothing where there are no verdicts. */
export function LeadText() {
  const format = useFormat()
  const { data: findings = {} } = useQuery(findingsQuery)
  const lead = leadOf(findings, format)
  if (lead === null) return null
  const { paper, claims, since } = lead
  const [before = '', ...after] = claims.split(paper)
  const rest = [after.join(paper), ...(since === null ? [] : [since])]
  return (
    <p className="inline" data-part="lead">
      {before}
      <cite>{paper}</cite>
      {signsJoined(format.sentences(rest))}
    </p>
  )
}
