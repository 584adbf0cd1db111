import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sinceClaims } from '#src/claims/Checks.tsx'
import { LeadText } from '#src/claims/Claims.tsx'
import { FormatContext } from '#src/i18n/format.ts'
import type { FindingId, Findings } from '#src/trade/findings.ts'
import type { Status } from '#src/trade/observation.ts'
import { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { readSmallFile } from '#tests/unit/support/smallTables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

const finding = (value: number, period = '2022', status: Status = 'A') => ({ value, status, sources: ['gacc'], period })

const told = {
  'value.X-TOTAL.claimed': finding(76e9),
  'value.X-TOTAL.latest': finding(114e9, '2026-05', 'E'),
  'value.M-2709.claimed': finding(58.4e9),
  'value.M-2709.latest': finding(58.5e9, '2026-05', 'P'),
  'weight.M-2709.claimed': finding(86.2e9),
  'weight.M-2709.latest': finding(109e9, '2026-05', 'E'),
} as const satisfies Findings

const saidOf = (findings: Findings): readonly string[] => sinceClaims(findings, format).map(plain)
const without = (...ids: readonly FindingId[]): Findings =>
  Object.fromEntries(Object.entries(told).filter(([id]) => !ids.some((one) => one === id)))

describe('the sentence on the trade since', () => {
  it.each([
    [
      'up, and about as much',
      told,
      'sold Russia about 50% more and paid as much (both in dollars) for about 26% more Russian crude.',
    ],
    [
      'down, without an estimate where nothing is estimated',
      {
        ...told,
        'value.X-TOTAL.latest': finding(38e9),
        'value.M-2709.latest': finding(29.2e9),
        'weight.M-2709.latest': finding(87e9),
      },
      'sold Russia 50% less and paid 50% less (both in dollars) for as much Russian crude.',
    ],
  ])('says %s', (_, findings, words) => {
    expect(saidOf(findings)).toEqual([expect.stringContaining(words)])
  })

  it.each(['value.M-2709.latest', 'weight.M-2709.latest'] as const)('says nothing without %s', (id) => {
    expect(saidOf(without(id))).toEqual([])
  })
})

it('on the tables, money and oil are of the same twelve months, the last that have both', async () => {
  // Weights of crude end with May 2026, its values with July.
  expect(saidOf((await claimsOn(readSmallFile)).findings)).toEqual([
    'Compared with 2022, in the year to May 2026 China sold Russia about 51% more and paid about 4% less (both in dollars) for about 26% more Russian crude.',
  ])
})

it('the paper’s name is a title, and no markup stands in a message', () => {
  const markup = renderToStaticMarkup(
    <FormatContext value={format}>
      <LeadText />
    </FormatContext>,
  )
  expect(markup).toMatch(/^<p [^>]*><cite>The Economist<\/cite> wrote in March 2023 [^<>]* Do its claims hold\?<\/p>$/)
})
