import type { Observation } from '#src/trade/observation.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { Format } from '#src/i18n/format.ts'
import { claimYear } from '#src/claims/claim.ts'
import { yearOnYear } from '#src/claims/yearOnYear.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

/**
 * What each was in 2022 of a whole, in percent, and what is said of it. Typed in, and held against the tables by a test: the
 * first view has no need of all that China bought from Russia, sold to anyone, or sold to Russia by BACI.
 */
export const partOf = {
  'M-2709': { percent: 51.1, says: 'claims.part.imports' },
  'M-GAS': { percent: 9.4, says: 'claims.part.imports' },
  'X-TOTAL': { percent: 2.1, says: 'claims.part.exports' },
  'X-8542': { percent: 0.2, says: 'claims.part.chips' },
} as const

/** What each year after that of the claims was on the one before it, in percent, up to the last whole one. */
export function changesAfter(rows: readonly Observation[] | undefined): readonly number[] {
  const changes: number[] = []
  for (let year = Number(claimYear) + 1; ; year += 1) {
    const compared = yearOnYear(rows, String(year))
    if (compared === null) return changes
    changes.push(compared.growth)
  }
}

/** How much that was of the whole, and what came after; empty where nothing has yet. */
export function howBig(id: keyof typeof partOf, rows: readonly Observation[] | undefined, format: Format): string[] {
  const { t, amount, change, list } = format
  const { percent, says } = partOf[id]
  const changes = changesAfter(rows).map((growth) => unbroken(change(growth, 0)))
  return changes.length === 0
    ? []
    : [t(claimMessages, says, { part: unbroken(amount(percent, 'percent')), changes: list(changes) })]
}
