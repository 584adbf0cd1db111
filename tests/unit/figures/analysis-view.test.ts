import { describe, expect, it } from 'vitest'
import { choiceOf, inOrder, openAnalysis, searchOf } from '#src/figures/analysisView.ts'
import { withoutAnalysis } from '#src/view/change.ts'
import { amountsAlike, signedAmount } from '#src/i18n/amounts.ts'
import { yearRanges } from '#src/figures/priceVolume/priceVolume.tsx'
import { panelBars } from '#src/chart/multipanel/bars.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import { multiPanelModel } from '#src/chart/multipanel/multiPanelModel.ts'
import { lowerFirst } from '#src/i18n/typography.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { defaultView } from '#src/view/viewState.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { drawn } from '#tests/unit/support/plots.ts'
import { format, plain } from '#tests/unit/support/words.ts'

const others = { sort: 'china', benchmark: null, lag: 0, freq: 'rolling' } as const

describe('the view of an analysis', () => {
  it('is its own where the address opens at it, and the default where it opens at another', () => {
    const { view } = parseView('?view=movers&flow=X&a=2018&b=2020&by=percent', realCatalogue)
    expect(choiceOf(view, 'movers')).toEqual({
      ...others,
      flow: 'X',
      a: 2018,
      b: 2020,
      of: null,
      by: 'percent',
    })
    expect(choiceOf(view, 'price-volume')).toEqual({
      ...others,
      flow: 'M',
      a: null,
      b: null,
      of: null,
      by: 'value',
    })
  })

  it('takes the address along, and ends the choices of another analysis', () => {
    const { view } = parseView('?series=M-TOTAL&view=price-volume&of=M-2701&a=2019&b=2020', realCatalogue)
    const opened = openAnalysis('movers', { flow: 'X', a: 2021, b: 2023 })(view, realCatalogue)
    expect(opened).toEqual({ ...defaultView, series: ['M-TOTAL'], analysis: 'movers', flow: 'X', a: 2021, b: 2023 })
    expect(searchOf(view, 'prices', {})).toBe('?series=M-TOTAL&view=prices')
  })

  it('keeps the reader’s own headline while it is open, and takes none along from another figure or to one', () => {
    const { view: chart } = parseView('?series=M-TOTAL&title=Mine', realCatalogue)
    expect(searchOf(chart, 'prices', {})).toBe('?series=M-TOTAL&view=prices')
    const { view: look } = parseView('?series=M-TOTAL&view=movers&title=Mine', realCatalogue)
    expect(openAnalysis('movers', { a: 2019 })(look, realCatalogue)).toEqual({ ...look, a: 2019 })
    expect(searchOf(look, 'prices', {})).toBe('?series=M-TOTAL&view=prices')
    expect(withoutAnalysis(look)).toEqual({ ...defaultView, series: ['M-TOTAL'] })
  })

  it('says what an analysis has not, and that it counts as not given', () => {
    const asked = (search: string) => {
      const { view, notices } = parseView(search, realCatalogue)
      return [view.a, view.b, view.of, notices.map(({ parameter }) => parameter)]
    }
    expect(asked('?view=world&a=2026&b=2022')).toEqual([null, 2022, null, ['a']])
    expect(asked('?view=world&a=2021&b=2025')).toEqual([2021, 2025, null, []])
    expect(asked('?view=movers&a=2021&b=2024')).toEqual([2021, null, null, ['b']])
    expect(asked('?view=buyers&of=M-2701')).toEqual([null, null, null, ['of']])
    expect(asked('?view=buyers&of=M-GAS')).toEqual([null, null, 'M-GAS', []])
    expect(asked('?view=price-volume&of=M-2701&a=2026')).toEqual([2026, null, 'M-2701', []])
  })

  it('has the earlier of two years first', () => {
    expect([inOrder({ a: 2022, b: 2021 }), inOrder({ a: 2021, b: 2022 })]).toEqual([
      { a: 2021, b: 2022 },
      { a: 2021, b: 2022 },
    ])
  })
})

describe('amounts that stand side by side', () => {
  it('have the unit and the decimals of the largest', () => {
    const { plain: written, signed } = amountsAlike([40.5e9, 3.94e9], 'usd', format)
    expect([written(40.54e9), signed(3.94e9), signed(-0.04e9)].map(plain)).toEqual(['$40.5 bn', '+$3.9 bn', '−$0.0 bn'])
  })

  it('alone have their own, and a sign', () => {
    expect([signedAmount(628e6, 'usd', format), signedAmount(-2.31e9, 'usd', format)].map(plain)).toEqual([
      '+$628 m',
      '−$2.31 bn',
    ])
  })

  it('stand beside years in ranges and names in sentences', () => {
    expect(yearRanges(['2017', '2018', '2019', '2021'], format)).toBe('2017–2019 and 2021')
    expect([
      lowerFirst('Passenger cars', format),
      lowerFirst('HS 0101', format),
      lowerFirst('T-shirts', format),
    ]).toEqual(['passenger cars', 'HS 0101', 'T-shirts'])
  })
})

const series = (id: string, values: readonly (number | null)[]) => ({
  id,
  name: id,
  longName: id,
  colourIndex: 1,
  amount: String,
  labels: new Map<string, readonly string[]>(),
  points: drawn('2020', values),
})

describe('panels on one time axis', () => {
  const line = { id: 'top', title: 'Top', mark: 'line', heightShare: 60, tick: String } as const
  const bars = { id: 'gap', title: 'Gap', mark: 'bar', heightShare: 40, tick: String } as const
  const content = {
    panels: [
      { ...line, series: [series('a', [10, 20, 40])] },
      { ...bars, series: [series('b', [-10, null, 5])] },
    ],
    periods: ['2020', '2021', '2022'],
    freq: 'year' as const,
    events: [],
    format,
  }
  const model = multiPanelModel(content, 800, 400, true)
  const [top, gap] = model.panels

  it('lie under one another, each on its own stretch of the plot', () => {
    if (top === undefined || gap === undefined) throw new Error('a panel is missing')
    expect(top.top).toBe(0)
    expect(gap.top).toBeGreaterThan(top.bottom)
    const { area } = frameScales(model)
    expect(gap.y(-10)).toBeCloseTo(area.y + area.height)
    expect(top.y(40)).toBeLessThan(area.y + 0.03 * area.height)
    expect(top.y(0)).toBeLessThan(gap.y(5))
    expect((top.bottom - top.top) / (gap.bottom - gap.top)).toBeCloseTo(1.5)
  })

  it('have their tick labels at their own values', () => {
    const { at, labels } = model.valueTicks
    expect(labels).toEqual([...(top?.ticks ?? []), ...(gap?.ticks ?? [])].map(String))
    expect(at).toEqual(model.panels.flatMap(({ ticks, y }) => ticks.map(y)))
  })

  it('hold every year whole', () => {
    expect(model.timeAxis.domain).toEqual([Date.UTC(2020, 0, 1), Date.UTC(2023, 0, 1)])
  })

  it('begin at zero, and stay finite where there is nothing to show', () => {
    const nothing = [{ ...bars, series: [series('c', [null])] }]
    const empty = multiPanelModel({ ...content, panels: nothing }, 300, 200, false)
    const { area } = frameScales(empty)
    expect(empty.panels[0]?.y(0)).toBe(area.y + area.height)
    expect(empty.valueTicks.at.every(Number.isFinite)).toBe(true)
  })
})

describe('bars of a gap', () => {
  const points = [...drawn('2020', [10, null]), ...drawn('2022', [-5], 'E')]
  const x = (period: string) => (Number(period) - 2020) * 100 + 50
  const y = (value: number) => 100 - value

  it('stand on zero, above or below it, and leave out what is missing', () => {
    const bars = panelBars(points, x, y, 50, 0, 1)
    expect(bars.map(({ x: left, top, width, height, below }) => ({ left, top, width, height, below }))).toEqual([
      { left: 32, top: 90, width: 36, height: 10, below: false },
      { left: 232, top: 100, width: 36, height: 5, below: true },
    ])
  })

  it('of two series stand beside one another in the middle of their period', () => {
    const [one] = panelBars(points, x, y, 50, 0, 2)
    const [other] = panelBars(points, x, y, 50, 1, 2)
    expect([one?.x, one?.width, other?.x].map((number) => number?.toFixed(1))).toEqual(['30.0', '19.0', '51.0'])
  })
})
