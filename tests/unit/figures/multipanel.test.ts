import { describe, expect, it } from 'vitest'
import { frameScales } from '#src/chart/frame/scales.ts'
import { multiPanelModel, panelBars } from '#src/chart/multipanel/multiPanelModel.ts'
import { drawn } from '#tests/unit/support/plots.ts'
import { format } from '#tests/unit/support/words.ts'

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

  it('lie under one another, each on its own stretch of the plot, with its ticks at its own values', () => {
    const [top, gap] = model.panels
    if (top === undefined || gap === undefined) throw new Error('a panel is missing')
    expect(top.top).toBe(0)
    expect(gap.top).toBeGreaterThan(top.bottom)
    const { area } = frameScales(model)
    expect(gap.y(-10)).toBeCloseTo(area.y + area.height)
    expect(top.y(40)).toBeLessThan(area.y + 0.03 * area.height)
    expect(top.y(0)).toBeLessThan(gap.y(5))
    expect((top.bottom - top.top) / (gap.bottom - gap.top)).toBeCloseTo(1.5)
    expect(model.valueTicks.labels).toEqual([...top.ticks, ...gap.ticks].map(String))
    expect(model.valueTicks.at).toEqual([...top.ticks.map(top.y), ...gap.ticks.map(gap.y)])
  })

  it('hold every year whole', () => {
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
  const barsOf = (at: number, of: number) =>
    panelBars(
      points,
      (period) => (Number(period) - 2020) * 100 + 50,
      (value) => 100 - value,
      50,
      at,
      of,
    )

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
})
