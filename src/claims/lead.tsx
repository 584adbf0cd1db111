import { percentOf } from '#src/i18n/amounts.ts'
import { type Format, useFormat, signsJoined } from '#src/i18n/format.ts'
import { type Findings, claimYear } from '#src/trade/findings.ts'

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

/** The sentence that begins the page, the paper's name set as a title. */
export function LeadText() {
  const { t } = useFormat()
  const paper = t('lead.paper')
  const [before = '', ...after] = t('lead.claims', { paper }).split(paper)
  return (
    <p className="inline" data-part="lead">
      {before}
      <cite>{paper}</cite>
      {signsJoined(after.join(paper))}
    </p>
  )
}
