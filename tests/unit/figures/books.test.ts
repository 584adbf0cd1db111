import { describe, expect, it } from 'vitest'
import { csvText } from '#src/figure/files/csv.ts'
import { booksRows, booksData } from '#src/figures/books/booksData.ts'
import { booksCautions, booksFacts, discrepancyText } from '#src/figures/books/booksTexts.ts'
import { mirrorSchema } from '#src/api/schema/beside.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Mirror } from '#src/trade/beside/mirror.ts'
import { estimatesOf, facingFlow, discrepanciesOf, reportedOf, russianBooks } from '#src/trade/beside/mirror.ts'
import { realAnswer, realRows } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

const reported = (reporterFlow: Flow, year: number, valueUsd: number, source: string, status: 'A' | 'E' = 'A') =>
  ({ reporterFlow, year, valueUsd, status, source }) as const
const mirror: Mirror = {
  rows: [
    reported('X', 2020, 40, 'imf'),
    reported('X', 2022, 90, 'imf', 'E'),
    reported('X', 2020, 50, 'wits'),
    reported('M', 2020, 70, 'imf'),
  ],
}
const point = (period: string, value: number | null, status: 'A' | 'P' = 'A') => ({
  period,
  value,
  status: value === null ? null : status,
  sources: value === null ? [] : ['customs'],
})

describe('Russia’s books of a flow of China’s', () => {
  it('are of the facing flow', () => {
    expect([facingFlow('M'), facingFlow('X')]).toEqual(['X', 'M'])
    expect(russianBooks(mirror, 'X', ['2020']).map(({ points }) => points[0]?.value)).toEqual([70])
  })

  it('are one line for each publisher, with gaps where it has no year', () => {
    const years = ['2020', '2021', '2022']
    const books = russianBooks(mirror, 'M', years).map(({ source, points }) => [
      source,
      points.map(({ value }) => value),
    ])
    expect(books).toEqual([
      ['imf', [40, null, 90]],
      ['wits', [50, null, null]],
    ])
  })
})

describe('the gap between the books', () => {
  it('is China’s figure less Russia’s, and in percent of China’s', () => {
    const [imf] = russianBooks(mirror, 'M', ['2020'])
    expect(discrepanciesOf([point('2020', 50)], imf?.points ?? [])).toEqual([
      {
        year: '2020',
        amount: { period: '2020', value: 10, status: 'A', sources: ['customs', 'imf'] },
        percent: { period: '2020', value: 20, status: 'A', sources: ['customs', 'imf'] },
      },
    ])
  })

  it('is as weak as the weaker of the two', () => {
    const [imf] = russianBooks(mirror, 'M', ['2022'])
    expect(discrepanciesOf([point('2022', 100, 'P')], imf?.points ?? [])).toMatchObject([
      { amount: { value: 10, status: 'E' }, percent: { value: 10, status: 'E' } },
    ])
  })

  it('is a gap where either side has no figure, and has no percentage of zero', () => {
    const [imf] = russianBooks(mirror, 'M', ['2020', '2021'])
    const discrepancies = discrepanciesOf([point('2019', 5), point('2020', 0), point('2021', 5)], imf?.points ?? [])
    expect(discrepancies.map(({ amount, percent }) => [amount.value, percent.value])).toEqual([
      [null, null],
      [-40, null],
      [null, null],
    ])
    expect(discrepanciesOf([point('2020', null)], imf?.points ?? []).map(({ amount }) => amount.value)).toEqual([null])
  })
})

describe('what is estimated of Russia’s side', () => {
  const estimated = (period: string, value: number) => ({ period, value, status: 'E' as const, sources: ['other'] })
  const china = ['2020', '2021', '2022', '2023'].map((year) => point(year, 200))
  const russia = [point('2020', 190), estimated('2021', 160), estimated('2022', 180), point('2023', null)]

  it('has no gap, whoever publishes it and in whichever year', () => {
    expect(
      discrepanciesOf(china, reportedOf(russia)).map(({ amount, percent }) => [amount.value, percent.value]),
    ).toEqual([
      [10, 5],
      [null, null],
      [null, null],
      [null, null],
    ])
  })

  it('is told from its first year on, with the percentages of China’s figure between which it lies', () => {
    expect(estimatesOf(china, russia)).toEqual({ from: '2021', least: 80, most: 90 })
    expect(estimatesOf(china, [point('2020', 190)])).toBeNull()
    expect(estimatesOf([point('2021', null)], russia)).toBeNull()
  })
})

describe('on the real figures', () => {
  const real = realAnswer(mirrorSchema, 'mirror')
  const imports = booksData('M', realRows('M-TOTAL'), real)
  const exports = booksData('X', realRows('X-TOTAL'), real)
  const gapsOf = (data: typeof imports, source: string) =>
    data.russia
      .find((book) => book.source === source)
      ?.discrepancies.slice(0, 8)
      .map(({ year, amount, percent }) =>
        [year, amount.value === null ? 'gap' : (amount.value / 1e9).toFixed(1), percent.value?.toFixed(1)]
          .join(' ')
          .trim(),
      )

  it('China’s imports run to the last whole year', () => {
    expect([imports.years[0], imports.years.at(-1)]).toEqual(['2017', '2025'])
    expect(imports.russia.map(({ source }) => source)).toEqual(['imf-imts', 'wits', 'rosstat-fts'])
  })

  it('China’s imports exceed Russia’s exports by 11.2 billion dollars in 2021, per IMF, by 10.9 per WITS, by 10.7 per Russia’s customs, and by nothing that is estimated', () => {
    const imf = ['2017 2.5 5.9', '2018 3.1 5.2', '2019 6.3 10.2', '2020 8.3 14.3', '2021 11.2 14.0']
    expect(gapsOf(imports, 'imf-imts')).toEqual([...imf, '2022 gap', '2023 gap', '2024 gap'])
    const wits = ['2017 -0.3 -0.7', '2018 3.1 5.3', '2019 3.9 6.3', '2020 8.7 15.0', '2021 10.9 13.7', '2022 gap']
    expect(gapsOf(imports, 'wits')?.slice(0, 6)).toEqual(wits)
    const customs = ['2017 2.5 6.0', '2018 3.1 5.3', '2019 3.9 6.3', '2020 8.6 14.9', '2021 10.7 13.4', '2022 gap']
    expect(gapsOf(imports, 'rosstat-fts')?.slice(0, 6)).toEqual(customs)
  })

  it('China’s exports stay below Russia’s imports in every year', () => {
    const known = (gapsOf(exports, 'imf-imts') ?? []).filter((gap) => !gap.endsWith('gap'))
    expect(known.filter((gap) => !/^\d{4} -/.test(gap))).toEqual([])
    expect(known).toContain('2021 -5.5 -8.2')
  })

  it('the IMF’s values from 2022 on are marked as estimates, and a caution says how they follow China’s', () => {
    const imf = imports.russia.find(({ source }) => source === 'imf-imts')
    expect(imf?.points.filter(({ status }) => status === 'E').map(({ period }) => period)).toEqual([
      '2022',
      '2023',
      '2024',
    ])
    const said = [imports, exports].map((data) => plain(booksCautions(data, format).join(' ')))
    expect(said).toEqual([
      'China’s imports include freight (CIF), Russia’s exports do not (FOB): some gap is to be expected. From 2022, Russia (IMF) is not what Russia reported but estimates at 85.7% to 86.4% of China’s figure: no gap is drawn from them.',
      'Russia’s imports include freight (CIF), China’s exports do not (FOB): a negative gap is to be expected. From 2022, Russia (IMF) is not what Russia reported but estimates at 107.8% to 108.6% of China’s figure: no gap is drawn from them.',
    ])
  })

  it('says in words how far apart the books are, and each year', () => {
    const facts = booksFacts(imports, format)
    expect(plain(facts[0] ?? '')).toBe(
      'China less Russia (IMF): +$2.46 bn (+5.9%) in 2017, +$11.2 bn (+14.0%) in 2021.',
    )
    expect(facts).toHaveLength(11)
    expect(plain(facts.find((fact) => fact.startsWith('2021')) ?? '')).toBe(
      '2021: China $79.6 bn; Russia (IMF) $68.4 bn, a gap of +$11.2 bn (+14.0%), Russia (WITS) $68.7 bn, a gap of +$10.9 bn (+13.7%) and Russia (customs) $68.9 bn, a gap of +$10.7 bn (+13.4%).',
    )
    expect(plain(facts.find((fact) => fact.startsWith('2023')) ?? '')).toMatch(
      /^2023: China \$129 bn; Russia \(IMF\) \$111 bn, an estimate\.$/,
    )
    const [discrepancy] = exports.russia[0]?.discrepancies ?? []
    expect(discrepancy === undefined ? '' : plain(discrepancyText(discrepancy, 'usd', format))).toBe(
      '−$5.18 bn (−12.1%)',
    )
  })

  it('the CSV has China’s line, then each of Russia’s with its gaps', () => {
    const lines = csvText(booksRows(imports)).slice(1).trimEnd().split('\r\n')
    expect(lines[0]).toBe('flow,period,item,reported_by,unit,value,status,source')
    expect(lines).toHaveLength(1 + 9 * (1 + 3 * 3))
    expect(lines).toContain('M,2021,reported,russia:imf-imts,USD,68422666052,A,imf-imts')
    expect(lines).toContain('M,2021,china_less_russia,russia:imf-imts,USD,11170837736,A,comtrade;imf-imts')
    expect(lines).toContain('M,2022,reported,russia:imf-imts,USD,98004803779,E,imf-imts')
    expect(lines).toContain('M,2022,china_less_russia,russia:imf-imts,USD,,,')
    expect(lines).toContain('M,2025,china_less_russia,russia:wits,percent,,,')
  })
})
