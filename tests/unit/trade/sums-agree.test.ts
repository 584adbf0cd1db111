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

  it('are the same in table and CSV, to the last digit', () => {
    const table = tableModel(chartContent)
    expect(table.rows.length).toBe(plot.periods.length)
    for (const row of table.rows) {
      table.columns.forEach(({ id }, i) => expect(text(row.cells[i]?.value ?? null)).toBe(inCsv(id, row.period)))
    }
  })

  it('are the same in panels', () => {
    for (const panel of panelOrder(plot)) {
      for (const period of plot.periods) expect(text(pointAt(panel, period).value)).toBe(inCsv(panel.info.id, period))
    }
  })

  it('are the same in stacked areas, and layers and rest reach the outline', () => {
    const [stack] = stackLayers(plot)
    expect(stack?.layers.map(({ series: { info } }) => info.id).toSorted()).toEqual(
      series.filter((id) => id !== 'M-TOTAL').toSorted(),
    )
    plot.periods.forEach((period, i) => {
      let sum = 0
      for (const layer of stack?.layers ?? []) {
        const band = layer.bands[i]
        if (band == null) continue
        expect(text(band.point.value)).toBe(inCsv(layer.series.info.id, period))
        sum += band.point.value ?? 0
      }
      const rest = stack?.rest[i]
      if (rest == null) return
      expect(sum + (rest.point.value ?? 0)).toBe(Number(inCsv('M-TOTAL', period)))
      expect(rest.top).toBe(Number(inCsv('M-TOTAL', period)))
    })
  })
})
