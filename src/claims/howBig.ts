import type { Findings } from '#src/trade/findings.ts'
import type { Observation } from '#src/trade/observation.ts'
import type { Status } from '#src/trade/status.ts'
import { weakest } from '#src/trade/status.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { claimYear } from '#src/claims/claim.ts'
import { yearOnYear } from '#src/claims/yearOnYear.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

/** Of which whole each was a part in the claims' year, and what is said of it and of the years after. */
const saidOf = {
  'M-2709': { part: 'share.M-2709', says: 'claims.part.imports', after: 'claims.then.imports' },
  'M-GAS': { part: 'share.M-GAS', says: 'claims.part.imports', after: 'claims.then.imports' },
  'X-TOTAL': { part: 'share.X-TOTAL.everyone', says: 'claims.part.exports', after: 'claims.then.exports' },
  'X-8542.baci': { part: 'share.X-8542.baci', says: 'claims.part.chips', after: 'claims.then.chips' },
} as const

/** Growth on the year before, in percent. */
type Change = { readonly year: string; readonly growth: number; readonly status: Status | null }

/** What each year after that of the claims was on the one before it, up to the last whole one. */
export function changesAfter(rows: readonly Observation[] | undefined): readonly Change[] {
  const changes: Change[] = []
  for (let year = Number(claimYear) + 1; ; year += 1) {
    const compared = yearOnYear(rows, String(year))
    if (compared === null) return changes
    const { growth, years } = compared
    changes.push({ year: String(year), growth, status: weakest(years.before.valueStatus, years.after.valueStatus) })
  }
}

/** How much that was of the whole, what came after, and whether that can be relied upon; what is not known is not said. */
export function howBig(
  id: keyof typeof saidOf,
  rows: readonly Observation[] | undefined,
  findings: Findings,
  format: Format,
): string[] {
  const { t, amount, change, list, period } = format
  const { part, says, after: saysAfter } = saidOf[id]
  const known = findings[part]
  const sentences =
    known === undefined ? [] : [t(claimMessages, says, { part: unbroken(amount(known.value, 'percent')) })]
  const after = changesAfter(rows)
  if (after.length > 0) {
    const changes = after.map(({ year, growth }) =>
      t(claimMessages, 'claims.then.year', { change: unbroken(change(growth, 0)), year: period(year) }),
    )
    sentences.push(t(claimMessages, saysAfter, { changes: list(changes) }))
  }
  const doubtful = after.filter(({ status }) => status === 'U').map(({ year }) => period(year))
  if (doubtful.length > 0) sentences.push(t(claimMessages, 'claims.doubtful', { years: list(doubtful) }))
  return sentences
}
