import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { paletteBy } from '#src/chart/drawing.ts'
import { frameScales } from '#src/chart/frame/scales.ts'
import { MultiPanelMarks } from '#src/chart/multipanel/MultiPanelChart.tsx'
import {
  barLabelStyle,
  hasSpaceForLabels,
  labelShift,
  multiPanelModel,
  panelBars,
  panelScale,
} from '#src/chart/multipanel/multiPanelModel.ts'
import { textWidth } from '#src/chart/text/measure.ts'
import { buyersData, buyersPanels } from '#src/figures/buyers/buyers.ts'
import { type Buyer, buyerCodes } from '#src/trade/beside/months.ts'
import { monthRange } from '#src/trade/periods.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { drawn } from '#tests/unit/support/plots.ts'
import { format } from '#tests/unit/support/words.ts'

const series = (id: string, values: readonly (number | null)[], labels: readonly string[] = []) => ({
  id,
  name: id,
  longName: id,
  colourIndex: 1,
  amount: String,
  labels: new Map(values.map((_, i) => [String(2020 + i), labels])),
  points: drawn('2020', values),
})
const line = { id: 'top', title: 'Top', mark: 'line', heightShare: 60, tick: String } as const
const bars = { id: 'gap', title: 'Gap', mark: 'bar', heightShare: 40, tick: String } as const

describe('panels on one time axis', () => {
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

  it('lie under one another, each on its own stretch of the plot, which holds every year whole', () => {
    const model = multiPanelModel(content, 800, 400, true)
    const [top, gap] = model.panels
    if (top === undefined || gap === undefined) throw new Error('a panel is missing')
    expect(top.top).toBe(0)
    expect(gap.top).toBeGreaterThan(top.bottom)
    const { area } = frameScales(model)
    expect(gap.y(-10)).toBeCloseTo(area.y + area.height)
    expect(top.y(40)).toBeLessThan(area.y + 0.03 * area.height)
    expect(top.y(0)).toBeLessThan(gap.y(5))
    expect((top.bottom - top.top) / (gap.bottom - gap.top)).toBeCloseTo(1.5)
    expect(model.timeAxis.domain).toEqual([Date.UTC(2020, 0, 1), Date.UTC(2023, 0, 1)])
  })

  it('begin at zero, and stay finite where there is nothing to show', () => {
    const empty = multiPanelModel({ ...content, panels: [{ ...bars, series: [series('c', [null])] }] }, 300, 200, false)
    const { area } = frameScales(empty)
    expect(empty.panels[0]?.y(0)).toBe(area.y + area.height)
    expect(empty.valueTicks.at.every(Number.isFinite)).toBe(true)
  })
})

describe('bars of a gap', () => {
  const points = [...drawn('2020', [10, null]), ...drawn('2022', [-5], 'E')]
  const middle = (period: string): number => (Number(period) - 2020) * 100 + 50
  const barsOf = (at: number, of: number) => panelBars(points, middle, (value) => 100 - value, 50, at, of)

  it('stand on zero, above or below it, and leave out what is missing', () => {
    expect(barsOf(0, 1)).toMatchObject([
      { x: 32, top: 90, width: 36, height: 10, below: false },
      { x: 232, top: 100, width: 36, height: 5, below: true },
    ])
  })

  it('of two series stand beside one another in the middle of their period', () => {
    const [[one], [other]] = [barsOf(0, 2), barsOf(1, 2)]
    expect([one?.x, one?.width, other?.x].map((number) => number?.toFixed(1))).toEqual(['30.0', '19.0', '51.0'])
  })

  it('of two series are labelled where no label reaches that of the bar beside it', () => {
    const values = Array.from({ length: 9 }, () => 11)
    const panel = { ...bars, series: ['imf', 'wits'].map((id) => series(id, values, ['+11,0', '+14 %'])) }
    const words = textWidth('+11,0', { ...barLabelStyle, weight: 600 })
    const widths = Array.from({ length: 100 }, (_, i) => 300 + i * 8)
    const labelled = widths.filter((width) => hasSpaceForLabels(panel, width))
    const touching = labelled.filter((width) => {
      const step = width / values.length
      // Middles of the words at the two bars of a year; those of the next year lie one step further on.
      const [one = 0, other = 0] = [0, 1].map((i) => {
        const [bar] = panelBars(drawn('2020', [11]), () => 0, Number, step, i, 2)
        return (bar?.x ?? 0) + (bar?.width ?? 0) / 2 + labelShift(panel, step, i)
      })
      return Math.min(other - one, one + step - other) < words + 2
    })
    expect(touching).toEqual([])
    expect(labelled.length).toBeGreaterThan(30)
  })
})

const reported = { product: 'OIL', status: 'A', source: 'customs' } as const
/** Kilograms of every month of 2020 to 2022; Japan ends with June 2021. */
const oil = buyersData(
  {
    rows: buyerCodes.flatMap((buyer, i) =>
      monthRange('2020-01', buyer === 'JPN' ? '2021-06' : '2022-12').map((period) => {
        return { ...reported, buyer, period, netWeightKg: (i === 0 ? 20 : 0.1 * i) * 1e9 }
      }),
    ),
  },
  'OIL',
)

it('a short line among long ones is marked where it ends, not at every month', () => {
  const [panels, { periods }] = [buyersPanels(oil, format), oil]
  const model = multiPanelModel({ panels, periods, events: [], format }, 900, 500, true)
  const marks = createElement(MultiPanelMarks, { model, palette: paletteBy((token) => token) })
  const lines = renderToStaticMarkup(createElement('svg', null, marks)).split('data-series="')
  const circlesOf = (buyer: Buyer) => {
    const own = lines.find((part) => part.startsWith(`weight-${buyer}"`))
    return own?.split('</g>')[0]?.match(/<circle/g)?.length
  }
  expect([circlesOf('JPN'), circlesOf('IND')]).toEqual([1, 1])
})

it.each([
  ['en', '0 50 100 150 200 250'],
  ['zh', '0 5000 10000 15000 20000 25000'],
] as const)('no two grid lines have one number, in %s', (language, expected) => {
  const [weight] = buyersPanels(oil, formats[language])
  if (weight === undefined) throw new Error('no panel of weights')
  const { ticks } = panelScale(weight, 150, false, { above: 0, below: 0 })
  expect(ticks.map(weight.tick).join(' ')).toBe(expected)
})
