import { describe, expect, it } from 'vitest'
import { barPaths } from '#src/chart/marks/paths.ts'
import { barModel, barTimeAxis, barValueAxis, fittingPeriods, newestOf } from '#src/figures/bar/bar.tsx'
import { legendOf } from '#src/figures/plotDrawing.tsx'
import { monthRange } from '#src/trade/periods.ts'
import type { Status } from '#src/trade/observation.ts'
import { grey } from '#src/view/colours.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'
import { format } from '#tests/unit/support/words.ts'

const years = { freq: 'year' } as const

describe('the periods that fit', () => {
  it('are all where every bar can be wide enough, with air between the groups', () => {
    expect(fittingPeriods(900, 104, 1, 3)).toBe(104)
    expect(fittingPeriods(900, 9, 20, 3)).toBe(9)
  })

  it('are the newest where it cannot: five bars of 3 pixels and a fifth of air make 18.75', () => {
    expect(fittingPeriods(900, 104, 5, 3)).toBe(48)
    expect(fittingPeriods(290, 104, 5, 2)).toBe(23)
  })

  it('are one at least', () => {
    expect(fittingPeriods(40, 9, 20, 3)).toBe(1)
  })

  it('leave out what is older, of periods and points alike', () => {
    const plot = newestOf(plotOf('2019', [[1, 2, 3]]), 2)
    expect(plot.periods).toEqual(['2020', '2021'])
    expect(plot.series[0]?.points.map(({ value }) => value)).toEqual([2, 3])
    const whole = plotOf('2019', [[1]])
    expect(newestOf(whole, 5)).toBe(whole)
  })
})

describe('the path of bars', () => {
  const bar = (x: number, end: number, status: Status = 'A') => ({
    x,
    end,
    point: { period: '2020', value: 1, status, sources: [] },
  })

  it('goes from the baseline up and down', () => {
    expect(barPaths([bar(0, 40), bar(10, 130)], 100, 4)).toEqual({
      full: 'M0,40h4v60h-4ZM10,100h4v30h-4Z',
      hollow: '',
      edge: '',
    })
  })

  it('shows a real zero, which is not a missing figure', () => {
    expect(barPaths([bar(0, 100)], 100, 4).full).toBe('M0,98.5h4v1.5h-4Z')
    expect(barPaths([], 100, 4).full).toBe('')
  })

  it('is hollow where it is not final, or only paler where there is no inside', () => {
    expect(barPaths([bar(0, 40, 'P')], 100, 11)).toEqual({
      full: '',
      hollow: 'M0,40h10v60h-10Z',
      edge: 'M0.75,40.75h8.5v58.5h-8.5Z',
    })
    expect(barPaths([bar(0, 40, 'P')], 100, 3)).toEqual({ full: '', hollow: 'M0,40h3v60h-3Z', edge: '' })
  })
})

describe('the axes of bars', () => {
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10)

  it('have half a period of air at both ends of time', () => {
    const { domain, ticks } = barTimeAxis(plotOf('2019', [[1, 2, 3]]), 600, format)
    expect(domain.map(day)).toEqual(['2018-12-30', '2021-12-30'])
    expect(ticks.map(day)).toEqual(['2019-07-01', '2020-07-01', '2021-07-01'])
  })

  it('mark a year between its first bar and the bar before, whatever month dates them', () => {
    const quarters = monthRange('2017-03', '2021-12').filter((_, i) => i % 3 === 0)
    const axis = barTimeAxis(plotOf('2017-03', [], { periods: quarters }), 900, format)
    const marks = axis.ticks.map((time) => `${axis.tickLabel(time)} at ${day(time)}`)
    expect(marks).toEqual(['2018 at 2018-01-29', '2019 at 2019-01-29', '2020 at 2020-01-29', '2021 at 2021-01-29'])
  })

  it('begin at zero, prices and indices too', () => {
    const plot = plotOf('2020', [[480, 520]])
    expect(barValueAxis(contentOf(plot, { ...years, quantity: 'usdPerTonne' }), plot, 6).domain).toEqual([0, 540.8])
    const falls = plotOf('2020', [[-12, -30]])
    expect(barValueAxis(contentOf(falls, { ...years, quantity: 'percent' }), falls, 4).domain).toEqual([-30, 0])
  })
})

describe('the model of bars', () => {
  it('writes amounts over a few wide bars, in the unit of the axis', () => {
    const { write, remark } = barModel(contentOf(plotOf('2020', [[2e9, 58.4e9]]), years), 900, 420)
    expect(write?.(58.4e9)).toBe('58.4')
    expect(remark).toEqual([])
  })

  it('says which periods are shown where not all fit, and writes no amounts then', () => {
    const many = plotOf(
      '2017-01',
      Array.from({ length: 5 }, () => Array<number>(104).fill(1e9)),
    )
    const { write, remark, plot } = barModel(contentOf(many, years), 924, 420)
    expect(plot.periods.length).toBe(45)
    expect(write).toBeNull()
    expect(remark).toEqual(['The newest 45 of 104 periods, from Dec 2021: more bars do not fit.'])
  })
})

describe('a legend', () => {
  it('has one key for all that is not kept in colour', () => {
    const plot = plotOf('2024', [
      [1, 2],
      [3, 4],
      [5, 6],
    ])
    const colourIndices = new Map([
      ['M-2709', 3],
      ['M-GAS', grey],
      ['M-2701', grey],
    ])
    const legend = legendOf(contentOf(plot, { ...years, colourIndices }))
    expect(legend.map(({ name, keyless = false }) => [name, keyless])).toEqual([
      ['M-2709', false],
      ['M-GAS ·', false],
      ['M-2701', true],
    ])
  })
})
