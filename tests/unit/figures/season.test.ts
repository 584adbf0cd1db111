import type { FigureContent } from '#src/figure/content.ts'
import { describe, expect, it } from 'vitest'
import { pagePanels } from '#src/figures/panels/panelsLayout.ts'
import { season } from '#src/figures/season/season.ts'
import { monthAxis, seasonModels } from '#src/figures/season/seasonModel.ts'
import type { SeasonModel } from '#src/figures/season/seasonModel.ts'
import { axisMonths, seasonBand, seasonYears, yearEarlier } from '#src/figures/season/years.ts'
import type { PlottedSeries } from '#src/trade/plot.ts'
import { pagePalette } from '#src/chart/palette.ts'
import { seriesReading } from '#src/chart/frame/Plot.tsx'
import * as announcements from '#src/chart/interaction/announcements.ts'
import { tooltipRows } from '#src/chart/tooltip/rows.ts'
import { csvOf } from '#src/figure/files/csv.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { contentOf, drawn, plotOf } from '#tests/unit/support/plots.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { info } from '#tests/unit/support/rows.ts'
import { format } from '#tests/unit/support/words.ts'

/** A series of `count` months worth 1, 2, 3 and so on. */
const rising = (first: string, count: number): PlottedSeries => {
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  return { info: info('M-2709'), points: drawn(first, numbers) }
}
const months = axisMonths(['2022-11', '2023-04'])
const values = (series: PlottedSeries): (number | null)[] => series.points.map(({ value }) => value)

describe('the axis of seasons', () => {
  it('has the twelve months, whatever of them is drawn', () => {
    expect([months[0], months.at(-1), months.length]).toEqual(['2023-01', '2023-12', 12])
  })

  it('names every month where there is room, or every third, or January and July', () => {
    const names = (width: number): string[] => {
      const { ticks, tickLabel } = monthAxis(months, width, format)
      return ticks.map(tickLabel)
    }
    expect(names(600)).toEqual('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '))
    expect(names(200)).toEqual(['Jan', 'Apr', 'Jul', 'Oct'])
    expect(names(90)).toEqual(['Jan', 'Jul'])
  })
})

describe('the years of a series', () => {
  const years = seasonYears(rising('2022-11', 6), months)

  it('are lines on the same months, oldest first, with gaps where there is no figure', () => {
    expect(years.map(({ year, line }) => [year, values(line)])).toEqual([
      ['2022', [null, null, null, null, null, null, null, null, null, null, 1, 2]],
      ['2023', [3, 4, 5, 6, null, null, null, null, null, null, null, null]],
    ])
    expect(years.map(({ line }) => line.info.id)).toEqual(['M-2709-2022', 'M-2709-2023'])
    expect(new Set(years.flatMap(({ line }) => line.points.map(({ period }) => period.slice(0, 4))))).toEqual(
      new Set(['2023']),
    )
  })

  it('leave a year without any figure away', () => {
    const points = [...drawn('2021-12', [7]), ...drawn('2022-01', Array<null>(12).fill(null)), ...drawn('2023-01', [9])]
    expect(seasonYears({ info: info('M-2709'), points }, months).map(({ year }) => year)).toEqual(['2021', '2023'])
  })

  it('keep status and sources of every point', () => {
    const late = seasonYears({ info: info('M-2709'), points: drawn('2022-11', [1], 'E') }, months)
    expect(late[0]?.line.points[10]).toEqual({ period: '2023-11', value: 1, status: 'E', sources: ['customs'] })
  })

  it('have before them the year before, if it is there', () => {
    const lines = seasonYears(rising('2021-01', 30), months)
    const [first, second] = lines
    if (first === undefined || second === undefined) throw new Error('There are no two years')
    expect(yearEarlier(lines, second.line, '2023-03').value).toBe(3)
    expect(yearEarlier(lines, first.line, '2023-03').value).toBeNull()
  })

  it('are the same objects as long as the series is', () => {
    const series = rising('2022-11', 6)
    expect(seasonYears(series, months)).toBe(seasonYears(series, axisMonths(['2023-02'])))
  })
})

describe('the band of five years', () => {
  it('goes from the lowest to the highest of each month', () => {
    const band = seasonBand(rising('2017-01', 60), months)
    expect(band[0]).toEqual({ period: '2023-01', low: 1, high: 49, final: true })
    expect(band[11]).toEqual({ period: '2023-12', low: 12, high: 60, final: true })
  })

  it('is only in months that all five years have', () => {
    const band = seasonBand(rising('2017-03', 57), months)
    expect(band.flatMap((month) => month?.period.slice(5) ?? []).join(' ')).toBe('03 04 05 06 07 08 09 10 11')
  })

  it('is not there where no month has all five, and takes no year after them instead', () => {
    expect(seasonBand(rising('2018-01', 60), months)).toEqual([])
  })

  it('is not final where one of the five figures is not', () => {
    const points = rising('2017-01', 60).points.map((point) =>
      point.period === '2019-02' ? { ...point, status: 'P' as const } : point,
    )
    const band = seasonBand({ info: info('M-2709'), points }, months)
    expect(band.map((month) => month?.final)).toEqual([true, false, ...Array.from({ length: 10 }, () => true)])
  })
})

function panel(
  first: string,
  count: number,
  size: { width: number; height?: number },
  part: { show?: 'yoy'; freq?: 'ytd'; colourIndex?: number } = {},
): SeasonModel {
  const plot = plotOf(first, [Array.from({ length: count }, (_, i) => (i + 1) * 1e9)], { show: part.show ?? 'level' })
  const layout = pagePanels(1, size.width, 0)
  const boxes = layout.boxes.map((box) => ({ ...box, height: size.height ?? box.height }))
  const content = contentOf(plot, {
    freq: part.freq ?? 'month',
    colourIndices: new Map([['M-2709', part.colourIndex ?? 7]]),
    names: new Map([['M-2709', 'Crude oil']]),
  })
  const [model] = seasonModels({ ...content, y: 'own' }, { ...layout, boxes })
  if (model === undefined) throw new Error('There is no panel')
  return model
}

describe('a panel of seasons', () => {
  it('draws the newest year strongest, the one before it less, earlier ones grey', () => {
    const { years } = panel('2021-01', 40, { width: 900 })
    expect(years.map(({ year, colourIndex, width }) => [year, colourIndex, width])).toEqual([
      ['2021', 0, 1],
      ['2022', 0, 1],
      ['2023', 7, 1.75],
      ['2024', 7, 2.75],
    ])
  })

  it('of a grey series tells its years apart as well', () => {
    const grey = panel('2017-01', 120, { width: 300, height: 130 }, { colourIndex: 0 })
    expect(grey.years.slice(-3).map(({ width }) => width)).toEqual([1, 1.75, 2.75])
    expect(grey.aside.map(({ text, style }) => [text, style.weight])).toEqual([
      ['earlier', 400],
      ['2025', 600],
      ['2026', 600],
    ])
  })

  it('names every year beside the plot, and the newest at its end where that is before December', () => {
    const { aside, inside } = panel('2021-01', 40, { width: 900 })
    expect([aside.map(({ text }) => text), inside?.name]).toEqual([['2021', '2022', '2023'], '2024'])
    const whole = panel('2021-01', 36, { width: 900 })
    expect([whole.aside.map(({ text }) => text), whole.inside]).toEqual([['2021', '2022', '2023'], null])
  })

  it('names the grey years together where the panel is too low for each', () => {
    const { aside } = panel('2017-01', 115, { width: 300, height: 130 })
    expect(aside.map(({ text, ends }) => [text, ends.length])).toEqual([
      ['earlier', 8],
      ['2025', 1],
    ])
  })

  it('gives the newest amount with its month, a running sum with both its ends', () => {
    expect(panel('2021-01', 40, { width: 900 }).panel.amount).toBe('$40.0 bn, Apr 2024')
    expect(panel('2021-01', 40, { width: 900 }, { freq: 'ytd' }).panel.amount).toBe('$40.0 bn, Jan to Apr 2024')
  })

  it('calls a month by its name alone, and a running sum by both its ends', () => {
    const name = (part: { show?: 'yoy'; freq?: 'ytd' }, month: string): string =>
      panel('2021-01', 40, { width: 900 }, part).reading.periodName(month)
    expect([name({}, '2024-01'), name({}, '2024-03')]).toEqual(['January', 'March'])
    expect([name({ freq: 'ytd' }, '2024-01'), name({ freq: 'ytd' }, '2024-03')]).toEqual([
      'January',
      'January to March',
    ])
    expect([name({ show: 'yoy' }, '2024-02'), name({ show: 'yoy' }, '2024-03')]).toEqual([
      'January and February together',
      'March',
    ])
  })

  it('has a row of the tooltip for each year, and says each with its change on the year before', () => {
    const model = panel('2021-01', 40, { width: 900 })
    const rows = tooltipRows(model.chart, '2024-03')
    expect(rows.map(({ name, amount }) => [name, amount])).toEqual([
      ['2024', '$39.0 bn'],
      ['2023', '$27.0 bn'],
      ['2022', '$15.0 bn'],
      ['2021', '$3.00 bn'],
    ])
    const reading = { ...seriesReading(model.chart, pagePalette), ...model.reading }
    const said = rows.map((row) => announcements.pointAnnouncement(reading, row, '2024-03', format))
    expect(said[1]).toBe('2023, March, 27 billion US dollars, up 80% on a year earlier, as published')
    expect(said[3]).toBe('2021, March, 3 billion US dollars, as published')
  })
})

describe('the figure of seasons', () => {
  const figureOf = (part: Partial<ViewState>) => realFigure(season, { chart: 'season', freq: 'month', ...part })

  it('says in its alt text the newest month beside the same month of other years', () => {
    const text = figureOf({ series: ['M-2709'], to: '2023-06' }).altText()
    expect(text).toMatch(
      /Seasons: 1 series\. Crude oil: \$[\d.]+ bn in June 2023, \$[\d.]+ bn a year earlier\. In the same period of 2017 to 2021 from \$[\d.]+ bn to \$[\d.]+ bn\.$/,
    )
  })

  it('names the whole period of a running sum, and of January and February together', () => {
    expect(figureOf({ series: ['M-2709'], freq: 'ytd', to: '2023-06' }).altText()).toMatch(
      /bn in January to June 2023, \$[\d.]+ bn a year earlier\. In the same period of 2017 to 2021 from/,
    )
    expect(figureOf({ series: ['M-2709'], freq: 'ytd', to: '2023-01' }).altText()).toContain(' bn in January 2023, ')
    expect(figureOf({ series: ['M-2709'], show: 'yoy', to: '2023-02' }).altText()).toMatch(
      /% in January and February 2023 together/,
    )
  })

  const keysOf = ({ keys }: FigureContent): readonly string[] => keys?.() ?? []

  it('says how its lines are told apart, and the band only where there is one', () => {
    const notes = (from: string | null): readonly string[] => keysOf(figureOf({ series: ['M-2709'], from }))
    expect(notes(null).slice(0, 2)).toEqual([
      expect.stringMatching(/^Each line is one year/),
      expect.stringMatching(/^The band/),
    ])
    const year = figureOf({ series: ['M-2709'], from: '2023-01', to: '2023-06' })
    expect(keysOf(year).filter((note) => note.startsWith('Each line'))).toEqual([])
    expect(notes('2019-01').filter((note) => note.startsWith('The band'))).toEqual([])
  })

  it('writes running sums into its CSV, each by its last month', () => {
    const figure = figureOf({ series: ['M-2709'], freq: 'ytd', from: '2023-01', to: '2023-03' })
    const rows = csvOf(figure)
      .split('\r\n')
      .slice(1, -1)
      .map((row) => row.split(','))
    expect(rows.map((row) => [row[4], row[8]])).toEqual([
      ['2023-01', 'ytd'],
      ['2023-02', 'ytd'],
      ['2023-03', 'ytd'],
    ])
    const single = csvOf(figureOf({ series: ['M-2709'], from: '2023-01', to: '2023-03' }))
      .split('\r\n')
      .slice(1, -1)
      .map((row) => Number(row.split(',')[9]))
    expect(Number(rows[2]?.[9])).toBe(single.reduce((sum, value) => sum + value, 0))
    expect(figure.subtitle).toBe(
      'Value, billions of current US dollars, sums from January on, January 2023 to March 2023',
    )
  })
})
