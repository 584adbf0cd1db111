import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { paletteBy } from '#src/chart/drawing.ts'
import {
  type BalanceSlice,
  BalanceArea,
  balance,
  balanceArea,
  balanceAt,
  balanceModel,
  balancePair,
  balancePlot,
  isOfAllGoods,
  latestBalance,
} from '#src/figures/balance/balance.tsx'
import type { Plot, PlottedSeries } from '#src/trade/plot.ts'
import { grey } from '#src/view/colours.ts'
import { drawnSeries } from '#src/view/drawn.ts'
import { defaultView } from '#src/view/viewState.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { drawn, plotOf } from '#tests/unit/support/plots.ts'
import { info } from '#tests/unit/support/rows.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { shown } from '#tests/unit/support/words.ts'

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
    [['M-2709', 'X-8703.baci'], null],
    [['M-2709', 'M-TOTAL'], null],
    [['M-2709', 'X-TOTAL', 'M-TOTAL.baci', 'X-TOTAL.baci'], 'M-TOTAL.baci X-TOTAL.baci'],
    [['M-2709', 'X-TOTAL', 'M-8703', 'X-8703'], 'M-8703 X-8703'],
    [['M-8703', 'X-8703', 'X-TOTAL', 'M-TOTAL'], 'M-TOTAL X-TOTAL'],
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
})

describe('the area between the lines', () => {
  /** `10 0` are imports and exports in pixels from the top, `?` a gap; `~` is not as published. */
  const edges = (...of: readonly (readonly [x: number, both: string])[]): (BalanceSlice | null)[] =>
    of.map(([x, both]) => {
      const [imports = null, exports = null] = both
        .split(' ')
        .map((text) => (text.startsWith('?') ? null : parseInt(text)))
      if (imports === null || exports === null) return null
      return { x, from: exports, to: imports, final: !both.endsWith('~') }
    })

  it.each([
    [
      'is one shape while one side is larger',
      edges([0, '10 0'], [10, '10 5'], [20, '20 5']),
      ['exports M0,0L10,5L20,5L20,20L10,10L0,10Z'],
    ],
    [
      'changes sides exactly where the lines cross',
      edges([0, '10 0'], [10, '10 20']),
      ['exports M0,0L5,10L5,10L0,10Z', 'imports M5,10L10,20L10,10L5,10Z'],
    ],
    [
      'changes sides at a period in which they are equal',
      edges([0, '10 0'], [10, '5 5'], [20, '0 10']),
      ['exports M0,0L10,5L10,5L0,10Z', 'imports M10,5L20,10L20,0L10,5Z'],
    ],
    [
      'has a gap where either line has one, and a stroke for a period without neighbours',
      edges([0, '10 0'], [10, '? 0'], [20, '8 4'], [30, '1 ?']),
      ['exports, not final M0,0V10', 'exports, not final M20,4V8'],
    ],
    [
      'is hatched every four pixels where a figure is not final',
      edges([0, '10 0'], [8, '10 8~'], [12, '10 8']),
      ['exports, not final M0,0V10M4,4V10M8,8V10'],
    ],
    ['is nothing where the lines are one', edges([0, '10 10'], [10, '5 5']), []],
  ])('%s', (_, given, shapes) => {
    const said = balanceArea(given).map(({ larger, final, d }) => `${larger}${final ? '' : ', not final'} ${d}`)
    expect(said).toEqual(shapes)
  })
})

it('of a balance the line that is not kept in colour is grey, and so is the area where it is the larger', () => {
  const part = { series: ['M-TOTAL', 'X-TOTAL'], focus: ['X-TOTAL'], chart: 'balance', to: '2022-12' } as const
  const { plot } = shown(part)
  const own = new Map([
    ['M-TOTAL', 1],
    ['X-TOTAL', 2],
  ])
  const figure = realFigure(balance, part, { colourIndices: own })
  const pair = balancePair(plot.series)
  if (figure.of === 'records' || pair === null) throw new Error('There is no balance.')
  const content = figure.plotted.chart
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
