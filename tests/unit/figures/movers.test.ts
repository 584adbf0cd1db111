import { describe, expect, it } from 'vitest'
import { csvText } from '#src/figure/files/csv.ts'
import { headingNames } from '#src/figures/headingNames.ts'
import { headingId, pickHeading } from '#src/figures/movers/makeMovers.ts'
import { moversContent } from '#src/figures/movers/moversContent.tsx'
import { moversHeight, moversModel } from '#src/figures/movers/moversModel.ts'
import { changeInPercent, moverRows } from '#src/figures/movers/moversRows.ts'
import { moversRows, moversData } from '#src/figures/movers/moversData.ts'
import type { Flow } from '#src/trade/flow.ts'
import type { Products } from '#src/trade/heading.ts'
import { largeHeadings, mostMoved, movements } from '#src/trade/movers.ts'
import { defaultView } from '#src/view/viewState.ts'
import { realCatalogue, realNomenclature, realProducts } from '#tests/unit/support/tables.ts'
import { format, plain } from '#tests/unit/support/words.ts'

const products = (year: number, values: { readonly [cmdCode: string]: number }): Products => ({
  flow: 'X',
  year,
  rows: Object.entries(values).map(([cmdCode, value]) => ({
    cmdCode,
    value,
    netWeightKg: null,
    valueStatus: 'A',
    weightStatus: null,
    source: 'baci',
  })),
})

const before = products(2021, {
  '0101': 10e6,
  '0102': 100e6,
  '0103': 60e6,
  '0104': 5e6,
  '0105': 0,
  '0199': 7e6,
  '0198': 9e6,
})
const after = products(2023, { '0101': 90e6, '0102': 150e6, '0103': 20e6, '0104': 49e6, '0105': 80e6, '0297': 3e6 })

describe('headings of two years', () => {
  const { moved, appeared, vanished } = movements(before, after)

  it('have a change where trade was recorded in both', () => {
    expect(moved.find(({ cmdCode }) => cmdCode === '0101')).toEqual({
      cmdCode: '0101',
      before: 10e6,
      after: 90e6,
      change: 80e6,
      percent: 800,
      status: 'A',
      sources: ['baci'],
    })
    expect(moved.map(({ cmdCode }) => cmdCode)).toEqual(['0101', '0102', '0103', '0104', '0105'])
  })

  it('have no percentage on a zero', () => {
    expect(moved.find(({ cmdCode }) => cmdCode === '0105')).toMatchObject({ change: 80e6, percent: null })
  })

  it('of one year alone stand apart, largest first, and have no change', () => {
    expect(appeared).toEqual([{ cmdCode: '0297', value: 3e6, status: 'A', sources: ['baci'] }])
    expect(vanished.map(({ cmdCode, value }) => [cmdCode, value])).toEqual([
      ['0198', 9e6],
      ['0199', 7e6],
    ])
  })

  it('are ranked by dollars, rises and falls apart', () => {
    const { rose, fell } = mostMoved(moved, 'value', 3, new Set())
    expect(rose.map(({ cmdCode }) => cmdCode)).toEqual(['0101', '0105', '0102'])
    expect(fell.map(({ cmdCode }) => cmdCode)).toEqual(['0103'])
  })

  it('are ranked by percent only from 50 million dollars on in the larger year', () => {
    const { rose, fell } = mostMoved(moved, 'percent', 3, largeHeadings(before, after))
    // 0104 rose most, by 880%, but to 49 million; 0105 has no percentage.
    expect(rose.map(({ cmdCode }) => cmdCode)).toEqual(['0101', '0102'])
    expect(fell.map(({ cmdCode }) => cmdCode)).toEqual(['0103'])
  })
})

describe('a change in percent', () => {
  const written = (from: number, to: number) =>
    changeInPercent({ before: from, after: to, percent: from === 0 ? null : (to / from - 1) * 100 }, format)

  it.each([
    [100, 144, '+44%'],
    [100, 999, '+899%'],
    [100, 1000, '×10.0'],
    [2, 2828, '×1,414'],
    [100, 7, '−93%'],
    [1000, 5, '−99.5%'],
    [100000, 20, '−99.98%'],
    [0, 5, ''],
  ])('from %d to %d is %s', (from, to, words) => {
    expect(written(from, to)).toBe(words)
  })
})

describe('a heading that was clicked', () => {
  it('is added to the chart in the movers’ own book, with years', () => {
    expect(headingId(realCatalogue, 'X', '8703', 2023)).toBe('X-8703')
    expect(headingId(realCatalogue, 'M', '2709', 2023)).toBe('M-2709.baci')
    const added = pickHeading('X-8429')(defaultView, realCatalogue)
    expect([added.series.at(-1), added.freq]).toEqual(['X-8429', 'year'])
  })

  it('is taken off by a second click, which leaves the rest as it is', () => {
    const added = pickHeading('X-8429')(defaultView, realCatalogue)
    expect(pickHeading('X-8429')({ ...added, freq: 'month' }, realCatalogue)).toEqual({ ...defaultView, freq: 'month' })
  })
})

describe('on the real figures', () => {
  const exports = moversData(realProducts('X', 2021), realProducts('X', 2023), 'value')
  const nameOf = headingNames(realCatalogue, realNomenclature, 'X', format)

  it('exports of 2023 on 2021: cars, tractors and lorries rose most, telephones and computers fell most', () => {
    const inBillions = ({ cmdCode, change }: (typeof exports.most.rose)[number]): string =>
      `${cmdCode} ${(change / 1e9).toFixed(2)}`
    expect(exports.most.rose.slice(0, 3).map(inBillions)).toEqual(['8703 10.31', '8701 3.68', '8704 2.73'])
    expect(exports.most.fell.slice(0, 2).map(inBillions)).toEqual(['8517 -2.31', '8471 -1.92'])
  })

  it('the changes and the headings of one year alone add up to the change of BACI’s total', () => {
    const total = (flow: Flow, year: number) => realProducts(flow, year).rows.reduce((sum, { value }) => sum + value, 0)
    for (const flow of ['M', 'X'] as const) {
      const { moved, appeared, vanished } = movements(realProducts(flow, 2021), realProducts(flow, 2023))
      const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0)
      const all =
        sum(moved.map(({ change }) => change)) +
        sum(appeared.map(({ value }) => value)) -
        sum(vanished.map(({ value }) => value))
      expect(all).toBe(total(flow, 2023) - total(flow, 2021))
    }
  })

  it('by percent every listed heading reaches 50 million dollars in a year', () => {
    const { most } = moversData(realProducts('X', 2021), realProducts('X', 2023), 'percent')
    for (const { before: a, after: b } of [...most.rose, ...most.fell])
      expect(Math.max(a, b)).toBeGreaterThanOrEqual(50e6)
    expect(most.rose.map(({ cmdCode }) => cmdCode)).toContain('8701')
  })

  it('rows are called by their short names and say from what to what', () => {
    const [rose] = moverRows(exports, nameOf, format).groups
    expect(rose?.rows[0]).toMatchObject({
      id: 'X-8703',
      name: 'Passenger cars',
      status: 'A',
      end: 10310746083,
    })
    expect(plain(rose?.rows[0]?.change)).toBe('+$10.3 bn')
    expect(plain(rose?.rows[0]?.amounts)).toBe('$1.34 bn → $11.7 bn')
  })

  const swapped = [
    products(2021, { '0101': 60e6, '0102': 120e6 }),
    products(2023, { '0101': 120e6, '0102': 60e6 }),
  ] as const

  it('a bar of percentages is as long as the logarithm of the ratio: half and double alike', () => {
    const doubled = moversData(...swapped, 'percent')
    const lengths = moverRows(doubled, nameOf, format).groups.map(({ rows }) => rows[0]?.end.toFixed(4))
    expect(lengths).toEqual(['0.3010', '-0.3010'])
  })

  it('what fell to nothing goes to the end of a scale of percentages, a power of ten beyond all others', () => {
    const gone = moversData(
      products(2021, { '0101': 60e6, '0102': 120e6, '0103': 90e6 }),
      products(2023, { '0101': 120e6, '0102': 60e6, '0103': 0 }),
      'percent',
    )
    const { groups, ticks } = moverRows(gone, nameOf, format)
    const [, fell] = groups.map(({ rows }) => rows)
    expect(fell?.map(({ cmdCode, end, change }) => [cmdCode, end.toFixed(2), change])).toEqual([
      ['0103', '-2.00', '−100.00%'],
      ['0102', '-0.30', '−50%'],
    ])
    expect(ticks.map(({ at }) => at)).toEqual([-2, -1, 0, 1])
  })

  it('the figure is as high as its own rows, whatever is loading after it', () => {
    const { drawing } = moversContent(exports, nameOf, null, defaultView, format)
    const rows = moverRows(exports, nameOf, format)
    for (const width of [330, 900]) {
      expect(drawing?.ownHeight?.(width, Infinity)).toBe(moversHeight(rows, width))
      const { groups } = moversModel({ ...rows, pick: null }, width, drawing?.ownHeight?.(width, Infinity) ?? 0)
      expect(groups.flatMap((group) => group.rows).filter(({ bar }) => bar.height < 8)).toEqual([])
    }
  })

  it('the CSV has every heading of both years, with empty cells where nothing was recorded', () => {
    const lines = csvText(moversRows(exports, nameOf)).slice(1).trimEnd().split('\r\n')
    const { moved, appeared, vanished } = exports.all
    const across =
      'BACI has reports of both countries to 2021 and of China alone from 2022: the change may be one of source'
    expect(lines).toHaveLength(1 + moved.length + appeared.length + vanished.length)
    expect(lines[1]).toBe(
      'X,8703,Passenger cars,2021,2023,1343560332,11654306415,10310746083,767.4196563731238,USD,A,baci,' + across,
    )
    expect(lines.find((line) => line.startsWith('X,2614,'))).toBe(
      'X,2614,Titanium ores and concentrates,2021,2023,,10601925,,,USD,A,baci,' + across,
    )
  })
})
