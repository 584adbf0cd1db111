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
  'value.M-2709.latest': finding(58.5e9, '2026-05', 'P'),
  'weight.M-2709.claimed': finding(86.2e9),
  'weight.M-2709.latest': finding(109e9, '2026-05', 'E'),
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
    'The Economist wrote in March 2023 that China’s trade with Russia jumped in 2022. Of its claims, two hold in dollars, one holds on first release only, one depends on the source and one stays open.',
    'Against 2022, China in the year to May 2026 sold Russia about 50% more in dollars and paid as much for about 26% more of its crude.',
  ],
  [
    'zh',
    '《经济学人》2023年3月称，2022年中国对俄贸易大增；其各项说法按美元核对，两项属实、一项仅按首次发布数属实、一项取决于采用哪方数据、一项无法判定。',
    '截至2026年5月的12个月与2022年相比，中国对俄罗斯出口额（美元）增长约50%；为俄罗斯原油支付的金额大致持平，买到的数量增长约26%。',
  ],
  [
    'ru',
    'Из утверждений The Economist о 2022 годе в долларах верны два, одно верно по первым данным, одно зависит от источника и одно открыто.',
    'Против 2022 года Китай за 12 месяцев по май 2026-го продал России примерно на 50 % больше, за её нефть заплатил столько же, получив примерно на 26 % больше.',
  ],
] as const)('in %s the lead says what the claims came to, and what has happened since', (language, claims, since) => {
  expect(said(told, language)).toEqual([claims, since])
})

describe('the lead follows its figures', () => {
  it.each([
    [
      'one claim less holds',
      { 'count.claims.holds': finding(1), 'count.claims.fails': finding(1) },
      'one holds in dollars, one holds on first release only,',
      'one does not hold and one stays open.',
    ],
    [
      'none holds',
      {
        'count.claims.holds': finding(0),
        'count.claims.holdsOnFirstRelease': finding(0),
        'count.claims.fails': finding(3),
      },
      'Of its claims, one depends',
      'three do not hold and one stays open.',
    ],
    [
      'all hold',
      {
        'count.claims.holds': finding(4),
        'count.claims.holdsOnFirstRelease': finding(0),
        'count.claims.dependsOnSource': finding(0),
      },
      'four hold in dollars and one',
      'stays open.',
    ],
  ])('where %s', (_, other, holds, end) => {
    const [claims] = said({ ...told, ...other })
    expect(claims).toContain(holds)
    expect(claims).toMatch(new RegExp(`${end.replace('.', String.raw`\.`)}$`))
    expect(claims).not.toBe(said(told)[0])
  })

  it('down as well as up, without an estimate where nothing is estimated', () => {
    const fewer = {
      'value.X-TOTAL.latest': finding(38e9, '2026-12'),
      'value.M-2709.latest': finding(29.2e9, '2026-12'),
      'weight.M-2709.latest': finding(87e9, '2026-12'),
    }
    expect(said({ ...told, ...fewer })[1]).toBe(
      'Against 2022, China in the year to December 2026 sold Russia 50% less in dollars and paid 50% less for as much of its crude.',
    )
  })

  it('and says nothing of what is missing', () => {
    expect(leadOf(without('count.claims.holds'), formats.en)).toBeNull()
    expect(leadOf(without('value.M-2709.latest'), formats.en)?.since).toBeNull()
    expect(leadOf(without('weight.M-2709.latest'), formats.en)?.since).toBeNull()
    expect(said(without('value.X-85.later'))[0]).not.toContain('open')
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

  it('two hold, one on first release only, one depends, one stays open', () => {
    expect(published[0]).toMatch(
      /claims, two hold in dollars, one holds on first release only, one depends on the source and one stays open\.$/,
    )
  })

  it('money and oil are of the same twelve months, the last that have both', () => {
    const rows = readFirstFile('customs-monthly.csv')
      .split('\n')
      .map((line) => line.split(','))
    const sum = (flow: string, code: string, column: number, last: string): number =>
      rows
        .filter(([f, c, month = '']) => f === flow && c === code && month <= last)
        .slice(-12)
        .reduce((total, row) => total + Number(row[column]), 0)
    const [, , last = ''] = rows.findLast((row) => row[1] === '2709' && row[4] !== '') ?? []
    const percent = (flow: string, code: string, column: number): number =>
      (sum(flow, code, column, last) / sum(flow, code, column, '2022-12') - 1) * 100
    const [sold, paid, oil] = [percent('X', 'TOTAL', 3), percent('M', '2709', 3), percent('M', '2709', 4)]
    expect(published[1]).toBe(
      `Against 2022, China in the year to ${formats.en.period(last)} sold Russia about ${sold.toFixed(0)}% more in dollars and paid ${(-paid).toFixed(0)}% less for about ${oil.toFixed(0)}% more of its crude.`,
    )
  })

  it('a verdict that changes changes the first sentence', () => {
    const changed = onTables((line) => line.startsWith('M,2709,2022'), 2)
    expect(changed[0]).toMatch(/claims, one holds in dollars, one holds on .* one does not hold and one stays open\.$/)
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
    /^<p class="lead"><cite>The Economist<\/cite> wrote in March 2023 .* open\. Against 2022, China/,
  )
  expect(leadOf(told, formats.en)?.claims).not.toMatch(/[<>]/)
})
