import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { paletteBy } from '#src/chart/palette.ts'
import {
  balanceModel,
  balanceAt,
  balanceLabel,
  balancePair,
  balancePlot,
  isOfAllGoods,
  latestBalance,
} from '#src/figures/balance/balanceModel.ts'
import { balance } from '#src/figures/balance/balance.ts'
import { grey } from '#src/view/colours.ts'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import type { BalanceEdge } from '#src/figures/balance/BalanceArea.tsx'
import { balanceArea, BalanceArea } from '#src/figures/balance/BalanceArea.tsx'
import { drawnSeries } from '#src/view/drawnSeries.ts'
import { defaultView } from '#src/view/viewState.ts'
import { drawn, plotOf } from '#tests/unit/support/plots.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { info } from '#tests/unit/support/rows.ts'
import { realCatalogue, realPlot } from '#tests/unit/support/tables.ts'
import { format, shown } from '#tests/unit/support/words.ts'

function line(id: string, first = '2022-01', values: readonly (number | null)[] = [1]): PlottedSeries {
  return { info: info(id, id.endsWith('.baci') ? 'baci' : 'customs'), points: drawn(first, values) }
}
const pairOf = (...ids: readonly string[]): string | null => {
  const pair = balancePair(ids.map((id) => line(id)))
  return pair === null ? null : `${pair.imports.info.id} ${pair.exports.info.id}`
}

describe('the pair of a balance', () => {
  it.each([
    [['M-TOTAL', 'X-TOTAL'], 'M-TOTAL X-TOTAL'],
    [['X-TOTAL', 'M-2709', 'M-TOTAL'], 'M-TOTAL X-TOTAL'],
    [['M-2709', 'M-2701', 'X-TOTAL'], null],
    [['M-2709', 'X-8703.baci'], null],
    [['M-2709', 'M-TOTAL'], null],
    [['M-2709', 'X-8703.baci', 'M-8703.baci'], 'M-8703.baci X-8703.baci'],
    [['M-2709', 'X-TOTAL', 'M-TOTAL.baci', 'X-TOTAL.baci'], 'M-TOTAL.baci X-TOTAL.baci'],
    [['M-2709', 'X-TOTAL', 'M-8703', 'X-8703'], 'M-8703 X-8703'],
    [['M-8703', 'X-8703.baci'], null],
    [[], null],
  ])('of %j is %s', (ids, expected) => {
    expect(pairOf(...ids)).toBe(expected)
  })

  it('is of all goods where both sides are', () => {
    const isAll = (...lines: PlottedSeries[]): boolean | null => {
      const pair = balancePair(lines)
      return pair && isOfAllGoods(pair)
    }
    expect([isAll(line('M-TOTAL'), line('X-TOTAL')), isAll(line('M-8703'), line('X-8703'))]).toEqual([true, false])
  })

  const goods = ['M-TOTAL', 'X-TOTAL']
  const bothWays = ['M-2709', 'X-8542', 'M-8542']
  it.each([
    [defaultView.series, goods],
    [['M-2709', 'M-8703.baci'], goods],
    [bothWays, bothWays],
    [[], []],
  ])('is made of all goods, unless what is selected goes both ways: %j', (series, drawnOf) => {
    expect(drawnSeries({ chart: 'balance', series }, realCatalogue)).toEqual(drawnOf)
    expect(drawnSeries({ chart: 'line', series }, realCatalogue)).toBe(series)
  })

  it('says so where it is not of the selection', () => {
    const cautions = (series: readonly string[]) =>
      realFigure(balance, { chart: 'balance', series, freq: 'month' }).cautions?.().join(' ')
    expect(cautions(defaultView.series)).toContain('All goods, whatever is selected')
    expect(cautions(['M-TOTAL', 'X-TOTAL'])).not.toContain('All goods')
  })

  it('sets imports with freight against exports without, where the book does, and says so as a caution', () => {
    const cautions = (series: readonly string[], freq: 'month' | 'year') =>
      realFigure(balance, { chart: 'balance', series, freq }).cautions?.().join(' ')
    expect(cautions(['M-TOTAL', 'X-TOTAL'], 'month')).toContain('(CIF), exports without (FOB)')
    expect(cautions(['M-TOTAL.baci', 'X-TOTAL.baci'], 'year')).not.toContain('CIF')
  })

  it('is all that is drawn, in its own span', () => {
    const series = [
      line('M-2709', '2022-01', [1, 2, 3, 4]),
      line('M-TOTAL', '2022-02', [1, 2]),
      line('X-TOTAL', '2022-03', [5]),
    ]
    const whole: Plot = { ...plotOf('2022-01', [[1, 2, 3, 4]]), series }
    const plot = balancePlot(whole)
    expect(plot.series.map(({ info: { id } }) => id)).toEqual(['M-TOTAL', 'X-TOTAL'])
    expect(plot.periods).toEqual(['2022-02', '2022-03'])
  })

  it('leaves a selection without one as it is', () => {
    const plot = plotOf('2022-01', [[1]])
    expect(balancePlot(plot)).toBe(plot)
  })
})

describe('the balance of a period', () => {
  const pair = {
    imports: { info: info('M-TOTAL'), points: drawn('2022-01', [10, 4, null, 7]) },
    exports: { info: info('X-TOTAL'), points: drawn('2022-01', [7, 9, 3], 'E') },
  }

  it('is exports less imports, as sure as the weaker', () => {
    expect(balanceAt(pair, '2022-01')).toEqual({ period: '2022-01', value: -3, status: 'E', sources: ['customs'] })
    expect(balanceAt(pair, '2022-02').value).toBe(5)
    const estimated = { ...pair.imports, points: drawn('2022-01', [10], 'U') }
    expect(balanceAt({ ...pair, imports: estimated }, '2022-01').status).toBe('U')
  })

  it('is a gap where either is', () => {
    expect(['2022-03', '2022-04'].map((period) => balanceAt(pair, period).value)).toEqual([null, null])
  })

  it('is latest where both have a figure', () => {
    expect(latestBalance(pair, plotOf('2022-01', [[0, 0, 0, 0]]))?.period).toBe('2022-02')
  })

  it('is a deficit or a surplus', () => {
    expect(balanceLabel(-3e9, 'usd', format)).toEqual({ name: 'China’s deficit', amount: '$3.00 bn' })
    expect(balanceLabel(3e9, 'cny', format)).toEqual({ name: 'China’s surplus', amount: '¥3.00 bn' })
  })

  it('was in China’s favour in 2017 and against it in 2025', () => {
    const real = realPlot(['M-TOTAL', 'X-TOTAL'], { freq: 'year' })
    const both = balancePair(real.series)
    if (both === null) throw new Error('no pair')
    expect(Math.round((balanceAt(both, '2017').value ?? 0) / 1e8) / 10).toBe(1.4)
    expect(balanceAt(both, '2025').status).toBe('E')
    expect(Math.round((balanceAt(both, '2025').value ?? 0) / 1e8) / 10).toBe(-20.9)
  })
})

describe('the area between the lines', () => {
  const edge = (x: number, imports: number | null, exports: number | null, final = true): BalanceEdge => ({
    x,
    imports,
    exports,
    final,
  })

  it('is one shape while one side is larger', () => {
    expect(balanceArea([edge(0, 10, 0), edge(10, 10, 5), edge(20, 20, 5)])).toEqual([
      { larger: 'exports', final: true, d: 'M0,0L10,5L20,5L20,20L10,10L0,10Z' },
    ])
  })

  it('changes sides exactly where the lines cross', () => {
    expect(balanceArea([edge(0, 10, 0), edge(10, 10, 20)])).toEqual([
      { larger: 'exports', final: true, d: 'M0,0L5,10L5,10L0,10Z' },
      { larger: 'imports', final: true, d: 'M5,10L10,20L10,10L5,10Z' },
    ])
  })

  it('changes sides at a period in which they are equal', () => {
    expect(
      balanceArea([edge(0, 10, 0), edge(10, 5, 5), edge(20, 0, 10)]).map(({ larger, d }) => `${larger} ${d}`),
    ).toEqual(['exports M0,0L10,5L10,5L0,10Z', 'imports M10,5L20,10L20,0L10,5Z'])
  })

  it('has a gap where either line has one, and a stroke for a period without neighbours', () => {
    expect(balanceArea([edge(0, 10, 0), edge(10, null, 0), edge(20, 8, 4), edge(30, 1, null)])).toEqual([
      { larger: 'exports', final: false, d: 'M0,0V10' },
      { larger: 'exports', final: false, d: 'M20,4V8' },
    ])
  })

  it('is hatched every four pixels where a figure is not final', () => {
    expect(balanceArea([edge(0, 10, 0), edge(8, 10, 8, false), edge(12, 10, 8)])).toEqual([
      { larger: 'exports', final: false, d: 'M0,0V10M4,4V10M8,8V10' },
    ])
  })

  it('is nothing where the lines are one', () => {
    expect(balanceArea([edge(0, 10, 10), edge(10, 5, 5)])).toEqual([])
  })
})

it('of a balance the line that is not kept in colour is grey, and so is the area where it is the larger', () => {
  const part = { series: ['M-TOTAL', 'X-TOTAL'], focus: ['X-TOTAL'], chart: 'balance', to: '2022-12' } as const
  const { plot } = shown(part)
  const own = new Map([
    ['M-TOTAL', 1],
    ['X-TOTAL', 2],
  ])
  const { drawing } = realFigure(balance, part, { colourIndices: own })
  const content = drawing?.chartContent
  const pair = balancePair(plot.series)
  if (content == null || pair === null) throw new Error('There is no balance.')
  expect([...content.colourIndices]).toEqual([
    ['M-TOTAL', grey],
    ['X-TOTAL', 2],
  ])
  const palette = paletteBy((token) => token)
  const model = balanceModel(content, pair, 900, 400, true)
  const area = renderToStaticMarkup(createElement(BalanceArea, { model, palette }))
  // Imports, which are grey, were larger than exports in every year.
  expect(area).toContain(palette.series(grey))
  expect(area).not.toContain(palette.series(1))
})
