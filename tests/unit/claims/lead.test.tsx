import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { findingsQuery } from '#src/api/queries.ts'
import { leadOf, LeadText } from '#src/claims/lead.tsx'
import { FormatContext } from '#src/i18n/format.ts'
import type { FindingId, Findings } from '#src/trade/findings.ts'
import type { Status } from '#src/trade/observation.ts'
import { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { readSmallFile } from '#tests/unit/support/smallTables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

const finding = (value: number, period = '2022', status: Status = 'A') => ({ value, status, sources: ['gacc'], period })

const told = {
  'count.claims.holds': finding(2),
  'count.claims.holdsOnFirstRelease': finding(1),
  'count.claims.dependsOnSource': finding(1),
  'count.claims.fails': finding(0),
  'value.X-85.before': finding(16.4e9, '2021'),
  'value.X-85.after': finding(13.4e9),
  'value.X-85.later': finding(17.1e9, '2023'),
  'value.X-TOTAL.claimed': finding(76e9),
  'value.X-TOTAL.latest': finding(114e9, '2026-05', 'E'),
  'value.M-2709.claimed': finding(58.4e9),
  'value.M-2709.latest': finding(58.5e9, '2026-05', 'P'),
  'weight.M-2709.claimed': finding(86.2e9),
  'weight.M-2709.latest': finding(109e9, '2026-05', 'E'),
} as const satisfies Findings

const saidOf = (findings: Findings): string[] => {
  const lead = leadOf(findings, format)
  return [lead?.claims, lead?.since].map((text) => plain(text ?? 'none'))
}
const counted = (holds: number, first: number, depends: number, fails: number): Findings => ({
  ...told,
  'count.claims.holds': finding(holds),
  'count.claims.holdsOnFirstRelease': finding(first),
  'count.claims.dependsOnSource': finding(depends),
  'count.claims.fails': finding(fails),
})
const without = (...ids: readonly FindingId[]): Findings =>
  Object.fromEntries(Object.entries(told).filter(([id]) => !ids.some((one) => one === id)))

describe('the first sentence of the lead', () => {
  it.each([
    [2, 1, 1, 0, 'two hold in dollars, one holds on first release only, one depends on the source and one stays open.'],
    [0, 0, 1, 3, 'one depends on the source, three do not hold and one stays open.'],
    [4, 0, 0, 0, 'four hold in dollars and one stays open.'],
  ])('of claims that hold, on first release, by source or not, %d, %d, %d, %d, says: %s', (...row) => {
    const [holds, first, depends, fails, words] = row
    expect(saidOf(counted(holds, first, depends, fails))[0]).toMatch(new RegExp(`Of its claims, ${words}$`))
  })

  it('leaves out what is missing', () => {
    expect(saidOf(without('value.X-85.later'))[0]).not.toContain('open')
    expect(leadOf(without('count.claims.holds'), format)).toBeNull()
  })
})

describe('the second sentence of the lead', () => {
  it.each([
    [
      'up, and about as much',
      told,
      'sold Russia about 50% more in dollars and paid as much for about 26% more of its crude.',
    ],
    [
      'down, without an estimate where nothing is estimated',
      {
        ...told,
        'value.X-TOTAL.latest': finding(38e9),
        'value.M-2709.latest': finding(29.2e9),
        'weight.M-2709.latest': finding(87e9),
      },
      'sold Russia 50% less in dollars and paid 50% less for as much of its crude.',
    ],
    ['nothing without the newest value', without('value.M-2709.latest'), 'none'],
    ['nothing without the newest weight', without('weight.M-2709.latest'), 'none'],
  ])('says %s', (_, findings, words) => {
    expect(saidOf(findings)[1]).toMatch(new RegExp(`${words.replaceAll('.', String.raw`\.`)}$`))
  })
})

it('on the tables, money and oil are of the same twelve months, the last that have both', () => {
  // Weights of crude end with May 2026, its values with July.
  expect(saidOf(claimsOn(readSmallFile).findings)[1]).toBe(
    'Against 2022, China in the year to May 2026 sold Russia about 51% more in dollars and paid 4% less for about 26% more of its crude.',
  )
})

it('the paper’s name is a title, and no markup stands in a message', () => {
  const client = new QueryClient()
  client.setQueryData(findingsQuery.queryKey, told)
  const markup = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <FormatContext value={format}>
        <LeadText />
      </FormatContext>
    </QueryClientProvider>,
  )
  expect(markup).toMatch(/^<p [^>]*><cite>The Economist<\/cite> wrote in March 2023 .* open\. Against 2022, China/)
  expect(saidOf(told)[0]).not.toMatch(/[<>]/)
})
