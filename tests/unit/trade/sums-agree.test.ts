import { describe, expect, it } from 'vitest'
import { pointAt } from '#src/trade/plot.ts'
import { defaultView } from '#src/view/viewState.ts'
import { panelOrder } from '#src/figures/panels/panelsModel.ts'
import { stackLayers } from '#src/figures/area/stack.ts'
import { tableModel } from '#src/figures/table/tableModel.ts'
import { csvOf } from '#src/figure/files/csv.ts'
import { loadKind } from '#src/figures/kinds.ts'
import { realFigure } from '#tests/unit/support/figures.ts'
import { realPlot } from '#tests/unit/support/tables.ts'

// The numbers of a view are the same in whatever draws it.

const series = ['M-TOTAL', 'M-2709', 'M-271111', 'M-271121', 'M-2701']

const kind = await loadKind('line')

describe.each(['month', 'quarter', 'rolling', 'year', 'ytd'] as const)('the numbers of a view by %s', (freq) => {
  const view = { ...defaultView, series, freq }
  const plot = realPlot(series, view)
  const content = realFigure(kind, view)
  const chartContent = content.drawing?.chartContent ?? null
  if (chartContent === null) throw new Error('The view has no lines')
  const rows = csvOf(content)
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','))
  const inCsv = (id: string, period: string): string =>
    rows.find((row) => row[0] === id && row[4] === period)?.[9] ?? 'no row'
  const text = (value: number | null): string => (value === null ? '' : String(value))

  it('are the same in CSV, table and panels, to the last digit', () => {
    const table = tableModel(chartContent)
    expect(table.rows.map(({ period }) => period)).toEqual(plot.periods)
    for (const { period, cells } of table.rows)
      table.columns.forEach(({ id }, i) => expect(text(cells[i]?.value ?? null)).toBe(inCsv(id, period)))
    for (const panel of panelOrder(plot))
      for (const period of plot.periods) expect(text(pointAt(panel, period).value)).toBe(inCsv(panel.info.id, period))
  })

  it('are the same in stacked areas, whose layers and rest reach the outline', () => {
    const [stack] = stackLayers(plot)
    expect(stack?.layers.length).toBe(series.length - 1)
    plot.periods.forEach((period, i) => {
      const bands = stack?.layers.flatMap(({ series: { info }, bands: all }) => {
        const value = all[i]?.point.value ?? null
        if (value !== null) expect(text(value)).toBe(inCsv(info.id, period))
        return value ?? []
      })
      const rest = stack?.rest[i]
      if (rest == null) return
      const outline = Number(inCsv('M-TOTAL', period))
      expect([...(bands ?? []), rest.point.value ?? 0].reduce((a, b) => a + b)).toBe(outline)
      expect(rest.top).toBe(outline)
    })
  })
})
