import { describe, expect, it } from 'vitest'
import { seriesReading } from '#src/chart/frame/Plot.tsx'
import { pointAnnouncement } from '#src/chart/interaction/announcements.ts'
import { pagePalette } from '#src/chart/drawing.ts'
import { tooltipRows } from '#src/chart/tooltip/tooltipRows.ts'
import { readerNotesOf } from '#src/publish/readerWords.ts'
import { pagePanels, panelLayout } from '#src/figures/panels/panelLayout.ts'
import { season } from '#src/figures/season/season.tsx'
import { type SeasonModel, axisYear, monthAxis, seasonModels, seasonsOf } from '#src/figures/season/seasonModel.ts'
import type { PlottedSeries } from '#src/trade/plot.ts'
import { changeOnYearEarlier } from '#src/trade/steps.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { contentOf, drawn, plotOf } from '#tests/unit/support/plots.ts'
import { info } from '#tests/unit/support/rows.ts'
import { format } from '#tests/unit/support/words.ts'

const upTo = (count: number, unit = 1): number[] => Array.from({ length: count }, (_, i) => (i + 1) * unit)
/** A series of `count` months worth 1, 2, 3 and so on, in this unit. */
function rising(first: string, count: number, unit = 1): PlottedSeries {
  const points = drawn(first, upTo(count, unit))
  const changes = changeOnYearEarlier(points)
  return { info: info('M-2709'), points: points.map((point, i) => ({ ...point, change: changes[i] })) }
}
const axis = axisYear(['2022-11', '2023-04'])

it('the axis has the twelve months, and names every one where there is room, or every third, or two', () => {
  const { months } = seasonsOf(rising('2022-11', 6), axis)
  expect([months[0], months.at(-1), months.length]).toEqual(['2023-01', '2023-12', 12])
  const names = [600, 200, 90].map((width) => {
    const { ticks, tickLabel } = monthAxis(months, width, format)
    return ticks.map(tickLabel).join(' ')
  })
  expect(names).toEqual(['Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec', 'Jan Apr Jul Oct', 'Jan Jul'])
})

describe('the years of a series', () => {
  it('are lines on the same months, oldest first, with gaps where there is no figure', () => {
    const { years } = seasonsOf(rising('2022-11', 6), axis)
    const none = (count: number) => Array<null>(count).fill(null)
    expect(years.map(({ line }) => [line.info.id, ...line.points.map(({ value }) => value)])).toEqual([
      ['M-2709-2022', ...none(10), 1, 2],
      ['M-2709-2023', 3, 4, 5, 6, ...none(8)],
    ])
    expect(years.every(({ line }) => line.points.every(({ period }) => period.startsWith('2023')))).toBe(true)
  })

  it('leave a year without any figure away', () => {
    const points = [...drawn('2021-12', [7]), ...drawn('2022-01', Array<null>(12).fill(null)), ...drawn('2023-01', [9])]
    expect(seasonsOf({ info: info('M-2709'), points }, axis).years.map(({ year }) => year)).toEqual(['2021', '2023'])
  })

  it('have changes on the year before, if it is there', () => {
    const { years: lines } = seasonsOf(rising('2021-01', 30), axis)
    expect(lines.map(({ line }) => line.points[2]?.change?.value)).toEqual([null, 400, 80])
  })
})

describe('the band of all years but the newest two', () => {
  const monthsOf = (series: PlottedSeries) => seasonsOf(series, axis).band?.months ?? []

  it('goes from the lowest to the highest of each month', () => {
    const { band } = seasonsOf(rising('2017-01', 84), axis)
    expect([band?.first, band?.last]).toEqual(['2017', '2021'])
    expect(band?.months[0]).toEqual({ period: '2023-01', low: 1, high: 49, final: true })
    expect(band?.months[11]).toEqual({ period: '2023-12', low: 12, high: 60, final: true })
  })

  it('is only in months that two of them have', () => {
    const band = monthsOf(rising('2020-11', 33))
    expect(band.flatMap((month) => month?.period.slice(5) ?? []).join(' ')).toBe('11 12')
    expect(monthsOf(rising('2021-01', 30))).toEqual([])
  })

  it('is not final where one of its figures is not', () => {
    const points = rising('2017-01', 84).points.map((point) =>
      point.period === '2019-02' ? { ...point, status: 'P' as const } : point,
    )
    const band = monthsOf({ info: info('M-2709'), points })
    expect(band.flatMap((month) => (month?.final === true ? [] : month?.period))).toEqual(['2023-02'])
  })
})

/** The panel of a series worth 1, 2, 3 … billions, 900 pixels wide, or on a phone. */
function panel(
  first: string,
  count: number,
  part: { show?: 'yoy'; freq?: 'ytd'; colourIndex?: number; onPhone?: true } = {},
): SeasonModel {
  const { show = 'level', freq = 'month', colourIndex = 7, onPhone } = part
  const layout = pagePanels(1, onPhone ? 300 : 900, 0)
  const boxes = layout.boxes.map((box) => (onPhone ? { ...box, height: 130 } : box))
  const content = contentOf(plotOf(first, [upTo(count)], { show, series: [rising(first, count, 1e9)] }), {
    freq,
    colourIndices: new Map([['M-2709', colourIndex]]),
    names: new Map([['M-2709', 'Crude oil']]),
  })
  const [model] = seasonModels({ ...content, y: 'own' }, { ...layout, boxes })
  if (model === undefined) throw new Error('There is no panel')
  return model
}

describe('a panel of seasons', () => {
  const linesOf = (...[first, count, part]: Parameters<typeof panel>) => {
    const { lines, aside, inside } = panel(first, count, part)
    const drawnAs = lines.map(({ name, colourIndex, width }) => `${name} in ${colourIndex}, ${width}`)
    return [drawnAs.join('; '), aside.map(({ name }) => name).join(' '), inside?.name]
  }

  it.each([
    [
      'the newest year at its end where that is before December',
      40,
      '2023 in 7, 1.75; 2024 in 7, 2.75',
      '2023',
      '2024',
    ],
    ['a whole newest year beside the plot too', 48, '2023 in 7, 1.75; 2024 in 7, 2.75', '2023 2024', undefined],
    ['one earlier year, which has no range', 30, '2021 in 0, 1; 2022 in 7, 1.75; 2023 in 7, 2.75', '2021 2022', '2023'],
  ])('draws two years and names %s', (_, count, lines, aside, inside) => {
    expect(linesOf('2021-01', count)).toEqual([lines, aside, inside])
  })

  it('of a grey series tells its years apart as well', () => {
    expect(linesOf('2017-01', 120, { colourIndex: 0, onPhone: true })).toEqual([
      '2025 in 0, 1.75; 2026 in 0, 2.75',
      '2025 2026',
      undefined,
    ])
  })

  it.each([
    ['a month by its name alone', {}, ['January', 'February', 'March']],
    ['a running sum by both its ends', { freq: 'ytd' }, ['January', 'January to February', 'January to March']],
    [
      'a change of the first two together',
      { show: 'yoy' },
      [expect.any(String), 'January and February together', 'March'],
    ],
  ] as const)('calls %s', (_, part, names) => {
    const { periodName } = panel('2021-01', 40, part).reading
    expect(['2024-01', '2024-02', '2024-03'].map(periodName)).toEqual(names)
  })

  it('is spoken by the year, each with its change on the year before', () => {
    const model = panel('2021-01', 40)
    const reading = { ...seriesReading(model.chart, pagePalette), ...model.reading }
    const said = tooltipRows(model.chart, '2024-03').map((row) => pointAnnouncement(reading, row, '2024-03', format))
    expect(said[1]).toBe('2023, March, 27 billion US dollars, up 80% on a year earlier, as published')
    expect(said[3]).toBe('2021, March, 3 billion US dollars, as published')
  })
})

it('seasons mark each note at its month on the line of its year, and letter it in the list', () => {
  const note = [
    { from: '2023-06', to: '2023-06', text: 'one' },
    { from: '2022-03', to: '2022-08', text: 'other' },
  ]
  const figure = realFigure(season, { series: ['M-2709'], note, chart: 'season', freq: 'month' })
  if (figure.of === 'records') throw new Error('There is no drawing.')
  const content = figure.plotted.chart
  const [model] = seasonModels({ ...content, y: 'own', ownNotes: note }, panelLayout(content, 900, 400, false))
  const valueIn = (period: string) => content.plot.series[0]?.points.find((point) => point.period === period)?.value
  expect(model?.noted).toEqual([
    { letter: 'A', period: '2026-03', value: valueIn('2022-03'), before: 0 },
    { letter: 'B', period: '2026-06', value: valueIn('2023-06'), before: 0 },
  ])
  const listed = readerNotesOf(figure, 900)
  expect(listed.map(({ letter, text }) => `${letter} ${text}`)).toEqual(['A other', 'B one'])
})
