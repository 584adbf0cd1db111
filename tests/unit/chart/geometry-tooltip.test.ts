import { describe, expect, it } from 'vitest'
import { pointAnnouncement } from '#src/chart/interaction/announcements.ts'
import { fitText, insideWidth, textWidth } from '#src/chart/text/measure.ts'
import { shiftInside } from '#src/chart/tooltip/Tooltip.tsx'
import { periodInWords, tooltipRows } from '#src/chart/tooltip/tooltipRows.ts'
import { contentOf, plotOf } from '#tests/unit/support/plots.ts'
import { format } from '#tests/unit/support/words.ts'

const lines = [
  [1e9, 2e9],
  [3e9, null],
  [2e9, 8e9],
]
const content = contentOf(plotOf('2022-01', lines))

describe('the rows of a tooltip', () => {
  it('are the lines of the chart, largest first, those without a figure last', () => {
    const rows = tooltipRows(content, '2022-02')
    expect(rows.map(({ id, amount, status, sources }) => [id, amount, status, ...sources])).toEqual([
      ['M-2701', '$8.00 bn', 'A', 'customs'],
      ['M-2709', '$2.00 bn', 'A', 'customs'],
      ['M-GAS', null, null],
    ])
  })

  it('of a change have its sign, and are last where there is no figure, after those that fell', () => {
    const plot = plotOf('2022-01', [[null], [-16.9], [44.2]], { show: 'yoy' })
    const rows = tooltipRows(contentOf(plot, { quantity: 'percent' }), '2022-01')
    expect(rows.map(({ amount }) => amount)).toEqual(['+44.2%', '−16.9%', null])
  })
})

const plot = plotOf('2022-01', [[1]])
it.each([
  ['2022-05', 'month', plot, 'May 2022'],
  ['2022-02', 'month', plot, 'February 2022'],
  ['2022-02', 'month', { ...plot, show: 'yoy' }, 'January and February 2022 together'],
  ['2022-03', 'month', { ...plot, show: 'yoy' }, 'March 2022'],
  ['2022-06', 'quarter', plot, 'Quarter to June 2022'],
  ['2022-05', 'rolling', plot, 'Twelve months to May 2022'],
  ['2022', 'year', plot, '2022'],
  ['2022', 'ytd', { ...plot, yearToDate: 5 }, 'January to May 2022'],
] as const)('the period %s by %s is in words', (period, freq, of, expected) => {
  expect(periodInWords(period, freq, of, format)).toBe(expected)
})

it.each([
  ['stays as it is where it does', 'Crude oil', 'Crude oil', 'Crude oil'],
  ['is cut with an ellipsis that fits too', 'Crude and oil', 'Crude an…', 'Crude an…'],
  ['is cut before a blank', 'Crude and oil', 'Crude …', 'Crude…'],
  ['is an ellipsis at the least', 'Crude oil', '', '…'],
])('a text that must fit %s', (_, text, room, expected) => {
  const style = { size: 10, weight: 400, family: 'sans' } as const
  expect(fitText(text, textWidth(room, style) + 0.01, style)).toBe(expected)
})

it('a text that wants its middle where it would leave the drawing is moved inside', () => {
  expect([150, 290, 10].map((x) => insideWidth(x, 60, 300))).toEqual([150, 270, 30])
})

// A box that changes sides has the cursor 14 pixels (tooltipDistance) outside its nearer edge.
it.each([
  ['stays where it fits', 100, 300, 0],
  ['changes to the right of the cursor where it sticks out and fits there', 50, 200, 178],
  ['changes to the left', 400, 550, -178],
  ['moves only as far as it sticks out where it fits on neither side', 60, 280, 40],
  ['moves so at the right', 310, 540, -40],
  ['begins at the left where it is wider than the figure', 150, 650, -50],
])('a tooltip beside the cursor %s', (_, left, right, shift) => {
  expect(shiftInside({ left, right }, { left: 100, right: 500 })).toBe(shift)
})

it('a point is said with its change on a year earlier, and with the status of that where it is weaker', () => {
  const years = plotOf('2021', [[10, 20, 30]])
  const changes = plotOf('2022', [[100, 50]]).series[0]?.points ?? []
  const series = years.series.map((line) => ({
    ...line,
    points: line.points.map((point, i) => ({ ...point, change: changes[i - 1] })),
  }))
  const weak = series.map(({ points, ...line }) => ({
    ...line,
    points: points.map(({ change, ...point }) => ({ ...point, change: change && { ...change, status: 'U' as const } })),
  }))
  const said = [series, weak].map((told) => {
    const yearly = contentOf({ ...years, series: told }, { freq: 'year', names: new Map([['M-2709', 'Crude oil']]) })
    const [row] = tooltipRows(yearly, '2023')
    const reading = { periodName: String, rowsAt: () => [], marks: () => null, content: yearly }
    return row === undefined ? null : pointAnnouncement(reading, row, '2023', format)
  })
  expect(said).toEqual([
    'Crude oil, 2023, 30 US dollars, up 50% on a year earlier, as published',
    'Crude oil, 2023, 30 US dollars, up 50% on a year earlier (low reliability), as published',
  ])
})
