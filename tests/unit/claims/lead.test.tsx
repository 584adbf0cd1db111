import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { findingsQuery } from '#src/api/queries.ts'
import { leadOf, LeadText } from '#src/claims/lead.tsx'
import { FormatContext } from '#src/i18n/useFormat.ts'
import type { FindingId, Findings } from '#src/trade/findings.ts'
import type { Status } from '#src/trade/status.ts'
import { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { readFirstFile } from '#tests/unit/support/firstTables.ts'
import { formats } from '#tests/unit/support/formats.ts'

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
  'value.M-2709.latest': finding(58.5e9, '2026-07', 'P'),
} as const satisfies Findings

const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/[\u00a0\u2060]/g, (c) => (c === '\u00a0' ? ' ' : ''))
const said = (findings: Findings, language: keyof typeof formats = 'en'): string[] => {
  const lead = leadOf(findings, formats[language])
  return [lead?.claims, lead?.since].map(plain)
}
const without = (...ids: readonly FindingId[]): Findings =>
  Object.fromEntries(Object.entries(told).filter(([id]) => !ids.some((one) => one === id)))

it.each([
  [
    'en',
    'The Economist wrote in March 2023 that China’s trade with Russia had jumped in 2022: of its claims, three hold in dollars, one depends on whose figures one reads and one these figures cannot settle.',
    'Since 2022 China’s exports to Russia have grown by about 50%; its imports of Russian crude oil are where they were.',
  ],
  [
    'zh',
    '《经济学人》2023年3月称，2022年中国对俄贸易大增；其各项说法按美元核对，三项属实、一项取决于采用哪一方的数据和一项现有数据无法判定。',
    '最近12个月与2022年相比，中国对俄罗斯出口增长约50%；自俄罗斯进口原油大致持平。',
  ],
  [
    'ru',
    'The Economist в марте 2023 года писал, что в 2022 году торговля Китая с Россией резко выросла; из его утверждений в долларах верны три, одно зависит от источника и на одно данные ответа не дают.',
    'С 2022 года экспорт Китая в Россию вырос примерно на 50 %; импорт российской нефти почти не изменился.',
  ],
] as const)('in %s the lead says what the claims came to, and what has happened since', (language, claims, since) => {
  expect(said(told, language)).toEqual([claims, since])
})

describe('the lead follows its figures', () => {
  it.each([
    [
      'one claim less holds',
      { 'count.claims.holds': finding(1), 'count.claims.fails': finding(1) },
      'two hold in dollars',
      'and one does not hold.',
    ],
    [
      'none holds',
      {
        'count.claims.holds': finding(0),
        'count.claims.holdsOnFirstRelease': finding(0),
        'count.claims.fails': finding(3),
      },
      'of its claims, one depends',
      'and three do not hold.',
    ],
    [
      'all hold',
      {
        'count.claims.holds': finding(4),
        'count.claims.holdsOnFirstRelease': finding(0),
        'count.claims.dependsOnSource': finding(0),
      },
      'four hold in dollars and one',
      'settle.',
    ],
  ])('where %s', (_, other, holds, end) => {
    const [claims] = said({ ...told, ...other })
    expect(claims).toContain(holds)
    expect(claims).toMatch(new RegExp(`${end.replace('.', String.raw`\.`)}$`))
    expect(claims).not.toBe(said(told)[0])
  })

  it('down as well as up, without an estimate where nothing is estimated', () => {
    const [exports, crude] = [finding(38e9, '2026-12'), finding(29.2e9, '2026-12')]
    expect(said({ ...told, 'value.X-TOTAL.latest': exports, 'value.M-2709.latest': crude })[1]).toBe(
      'Since 2022 China’s exports to Russia have shrunk by 50%; its imports of Russian crude oil have shrunk by 50%.',
    )
  })

  it('and says nothing of what is missing', () => {
    expect(leadOf(without('count.claims.holds'), formats.en)).toBeNull()
    expect(leadOf(without('value.M-2709.latest'), formats.en)?.since).toBeNull()
    expect(said(without('value.X-85.later'))[0]).not.toContain('settle')
  })
})

/** The lead on tables in which the values of some rows of customs-monthly.csv are multiplied by a factor. */
const onTables = (isMeant: (line: string) => boolean, factor: number): string[] =>
  said(
    claimsOn((file) => {
      if (file !== 'customs-monthly.csv') return readFirstFile(file)
      const changed = (line: string): string =>
        line
          .split(',')
          .with(3, String(Number(line.split(',')[3]) * factor))
          .join(',')
      return readFirstFile(file)
        .split('\n')
        .map((line) => (isMeant(line) ? changed(line) : line))
        .join('\n')
    }).findings,
  )

describe('on the tables', () => {
  const published = onTables(() => false, 1)

  it('three hold, one depends, one cannot be settled', () => {
    expect(published[0]).toMatch(
      /of its claims, three hold in dollars, one depends .* one these figures cannot settle\.$/,
    )
    expect(published[1]).toMatch(
      /^Since 2022 China’s exports to Russia have grown by about \d+%; its imports of Russian crude oil /,
    )
  })

  it('a verdict that changes changes the first sentence', () => {
    const changed = onTables((line) => line.startsWith('M,2709,2022'), 2)
    expect(changed[0]).toMatch(/two hold in dollars, .* one does not hold\.$/)
  })

  it('newer months change the second alone', () => {
    const changed = onTables((line) => line.startsWith('X,TOTAL,2026'), 1.5)
    expect(changed[0]).toBe(published[0])
    expect(changed[1]).not.toBe(published[1])
  })
})

it('the paper’s name is a title, and no markup stands in a message', () => {
  const client = new QueryClient()
  client.setQueryData(findingsQuery.queryKey, told)
  const markup = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <FormatContext value={formats.en}>
        <LeadText />
      </FormatContext>
    </QueryClientProvider>,
  )
  expect(markup).toMatch(
    /^<p class="lead"><cite>The Economist<\/cite> wrote in March 2023 .* settle\. Since 2022 China’s/,
  )
  expect(leadOf(told, formats.en)?.claims).not.toMatch(/[<>]/)
})
