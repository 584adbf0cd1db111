import { leadOf } from '#src/claims/lead.ts'
import { useFindings } from '#src/claims/useReport.ts'
import { signsJoined } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** The two sentences, the paper's name set as a title; nothing where there are no verdicts. */
export function LeadText() {
  const format = useFormat()
  const lead = leadOf(useFindings(), format)
  if (lead === null) return null
  const { paper, claims, since } = lead
  const [before = '', ...after] = claims.split(paper)
  const rest = [after.join(paper), ...(since === null ? [] : [since])]
  return (
    <p className="lead">
      {before}
      <cite>{paper}</cite>
      {signsJoined(format.sentences(rest))}
    </p>
  )
}
