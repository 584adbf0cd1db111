import type { Mirror } from '#src/trade/beside/mirror.ts'
import type { Tables } from '#mocks/tables/tables.ts'

/** Totals that Russia reported to others, and years of its trade with China from its own customs. */
export function mirrorAnswer({ russia, russianYears }: Pick<Tables, 'russia' | 'russianYears'>): Mirror {
  const ownCustoms = russianYears
    .filter(({ partner }) => partner === 'CN')
    .map(({ flow, year, valueUsd, status, source }) => ({ reporterFlow: flow, year, valueUsd, status, source }))
  return { rows: [...russia, ...ownCustoms] }
}
