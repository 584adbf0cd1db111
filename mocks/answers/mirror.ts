import type { Mirror } from '#src/trade/mirror.ts'
import type { Tables } from '#mocks/tables/tables.ts'

/** Totals as Russia reported them to others, and its own customs' years of its trade with China. */
export function mirrorAnswer({ russia, russianYears }: Pick<Tables, 'russia' | 'russianYears'>): Mirror {
  const ownCustoms = russianYears
    .filter(({ partner }) => partner === 'CN')
    .map(({ flow, year, valueUsd, status, source }) => ({ reporterFlow: flow, year, valueUsd, status, source }))
  return { rows: [...russia, ...ownCustoms] }
}
