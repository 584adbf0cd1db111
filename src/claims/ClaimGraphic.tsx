import { colourOwners } from '#src/view/colours.ts'
import { checkChips } from '#src/claims/chips.ts'
import type { Claim, RowsBySeries } from '#src/claims/claim.ts'
import { ClaimBars } from '#src/claims/ClaimBars.tsx'
import { ClaimLine } from '#src/claims/ClaimLine.tsx'

/** The claim's small picture, in the colour that its commodity has in the chart. */
export function ClaimGraphic(props: {
  readonly claim: Claim
  readonly rows: RowsBySeries
  readonly lastMonth: string
}) {
  const { claim, rows, lastMonth } = props
  const [main] = claim.series
  const slot = colourOwners.findIndex((owner) => owner === main) + 1
  if (claim.graphic === 'line') return <ClaimLine months={rows[main] ?? []} lastMonth={lastMonth} slot={slot} />
  const check = checkChips(rows)
  return check === null ? null : <ClaimBars check={check} slot={slot} />
}
