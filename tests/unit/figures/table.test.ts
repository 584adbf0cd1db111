import { describe, expect, it } from 'vitest'
import type { Plot } from '#src/trade/plot.ts'
import { tableFit } from '#src/figures/table/tableParts.ts'
import { columnSum, newestFirst, nextOrder, sortedRows, tableModel } from '#src/figures/table/TableChart.tsx'
import { contentOf, drawn, plotOf } from '#tests/unit/support/plots.ts'

const content = (plot: Plot, part: Parameters<typeof contentOf>[1] = {}) =>
  contentOf(plot, {
    colourIndices: new Map([['M-2709', 2]]),
    names: new Map(plot.series.map(({ info }) => [info.id, `name of ${info.id}`])),
    ...part,
  })

describe('the numbers of a table', () => {
  it.each([
    ['usd', 'level', [1_234_567_890, 5_000_000, 0, null], ['1.235', '0.005', '0.000', null]],
    ['usd', 'level', [999, 12], ['999', '12']],
    ['usdPerTonne', 'level', [512.345], ['512.3']],
    ['percent', 'share', [33.333], ['33.3']],
    ['percent', 'yoy', [-16.94], ['−16.9%']],
    ['index', 'index', [100], ['100.0']],
  ] as const)('of %s shown as %s have the decimals of the largest: %j', (quantity, show, values, texts) => {
    const { rows } = tableModel(content(plotOf('2022-01', [values], { show }), { quantity }))
    expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(texts)
  })

  it('keep the status, and name the letters that need a legend from strong to weak', () => {
    const plot = plotOf('2022-01', [[1, 2]])
    const [first] = plot.series
    if (first === undefined) throw new Error('no series')
    const points = [...drawn('2022-01', [1], 'U'), ...drawn('2022-02', [2], 'P')]
    const table = tableModel(content({ ...plot, series: [{ ...first, points }] }))
    expect(table.rows.map(({ cells }) => cells.map(({ status }) => status))).toEqual([['U'], ['P']])
    expect(table.statuses).toEqual(['P', 'U'])
  })

  it.each([
    ['month', null, 'Month'],
    ['rolling', null, 'Twelve months to'],
    ['ytd', 5, 'January–May of'],
    ['ytd', 1, 'January of'],
  ] as const)('by %s have periods headed by what they are', (freq, yearToDate, heading) => {
    expect(tableModel(content(plotOf('2022', [[1]], { yearToDate }), { freq })).periodHeading).toBe(heading)
  })
})

describe('the sum of a column', () => {
  it('needs every part and is as sure as the weakest', () => {
    const parts = [...drawn('2022-01', [1, 2]), ...drawn('2022-03', [4], 'E')]
    for (const points of [parts, parts.toReversed()]) expect(columnSum(points)).toEqual({ value: 7, status: 'E' })
    expect(columnSum(drawn('2022-01', [1, null, 4]))).toEqual({ value: null, status: null })
  })

  it('stands under amounts of periods that do not overlap', () => {
    const lines = [
      [1e9, 2e9],
      [3e9, null],
    ]
    const { sums } = tableModel(content(plotOf('2020', lines), { freq: 'year' }))
    expect(sums?.heading).toBe('Sum of 2 years')
    expect(sums?.cells.map(({ text }) => text)).toEqual(['3.000', null])
  })

  it.each([
    [{ freq: 'rolling' }, {}],
    [{ freq: 'ytd' }, { yearToDate: 5 }],
    [{ quantity: 'usdPerTonne' }, {}],
    [{ quantity: 'percent' }, { show: 'share' }],
    [{ quantity: 'percent' }, { show: 'yoy' }],
    [{ quantity: 'index' }, { show: 'index' }],
  ] as const)('stands not under %j %j', (part, of) => {
    expect(tableModel(content(plotOf('2022-01', [[1, 2]], of), part)).sums).toBeNull()
  })

  it('is not taken of a single period', () => {
    expect(tableModel(content(plotOf('2022-01', [[1]]))).sums).toBeNull()
  })
})

describe('the order of rows', () => {
  const table = tableModel(content(plotOf('2022-01', [[3, 1, null, 2]])))

  it.each([
    ['newest first until another is chosen', newestFirst, '04 03 02 01'],
    ['oldest first', { by: null, ascending: true }, '01 02 03 04'],
    ['by size of a column, those without a number last', { by: 'M-2709', ascending: false }, '01 04 02 03'],
    ['by size the other way, those without a number last too', { by: 'M-2709', ascending: true }, '02 04 01 03'],
    ['newest first where the column is gone', { by: 'X-8703', ascending: true }, '04 03 02 01'],
  ])('is %s', (_, order, months) => {
    expect(
      sortedRows(table, order)
        .map(({ period }) => period.slice(5))
        .join(' '),
    ).toBe(months)
  })

  it('turns round at the same column and starts with the largest at another', () => {
    expect(nextOrder(newestFirst, null)).toEqual({ by: null, ascending: true })
    expect(nextOrder({ by: null, ascending: true }, 'M-2709')).toEqual({ by: 'M-2709', ascending: false })
  })
})

describe('a drawn table', () => {
  // A block needs 100 + 100 pixels: five blocks with four gaps of 36 do not fit 1,000, four with three gaps do.
  it.each([
    ['stands in as many blocks as fit', 100, { columns: 1, rows: 25 }, 0, { blocks: 3, rowsInBlock: 9 }],
    ['leaves out the rows that do not', 100, { columns: 1, rows: 99 }, 0, { rows: 40, blocks: 4, rowsInBlock: 10 }],
    ['leaves a row for the sums', 450, { columns: 2, rows: 10 }, 1, { rows: 9, blocks: 1, rowsInBlock: 10 }],
    ['has the whole width', 100, { columns: 2, rows: 5 }, 0, { blocks: 1, columnWidth: 450, blockWidth: 1000 }],
    ['leaves narrow columns out', 100, { columns: 20, rows: 5 }, 0, { columns: 9, columnWidth: 100, blockWidth: 1000 }],
  ])('%s', (_, minColumn, wanted, sums, fit) => {
    expect(tableFit({ width: 1000, height: 200 }, 20, 100, minColumn, wanted, sums)).toMatchObject({
      ...wanted,
      ...fit,
    })
  })
})
