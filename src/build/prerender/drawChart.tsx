import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { optimize } from 'svgo'
import type { StaticChartMarkup } from '#src/app/stage/StaticChart.tsx'
import { NamerContext } from '#src/chart/Group.tsx'
import { type ChartContent, type Drawing, pagePalette } from '#src/chart/drawing.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { cellText } from '#src/publish/files/csv.ts'
import { fileRows } from '#src/publish/files/rows.ts'
import { yearOf } from '#src/trade/periods.ts'
import { pointAt } from '#src/trade/plot.ts'

// Pages show these charts before scripts run, and the tables of numbers where none run.

/** A longer table is left to the CSV. */
const maxRows = 60

type Row = { readonly id: string; readonly name?: string; readonly cells: readonly ReactNode[] }

/** A row with a name begins with it, under a head of its own. */
function Table(props: {
  readonly head: readonly (readonly [key: string, name: ReactNode])[]
  readonly rows: readonly Row[]
}) {
  const { head, rows } = props
  return (
    <div className="year-table">
      <table>
        <thead>
          <tr>
            {head.map(([key, name]) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              {name !== undefined && <th scope="row">{name}</th>}
              {cells.map((cell, i) => (
                <td key={head.at(i - cells.length)?.[0]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function linesTable(
  { plot, names, quantity, format }: ChartContent,
  heading: string,
  periods: readonly string[],
  nameOf: (period: string) => string,
) {
  const cell = (value: number | null): string => (value === null ? '' : format.amount(value, quantity))
  const rows = periods.map((period): Row => {
    const cells = plot.series.map((series) => cell(pointAt(series, period).value))
    return { id: period, name: nameOf(period), cells }
  })
  return (
    <Table head={[['', heading], ...plot.series.map(({ info: { id } }) => [id, names.get(id)] as const)]} rows={rows} />
  )
}

/** 12-month sums that end in a December are calendar years. */
function yearTable(chart: ChartContent) {
  const decembers = chart.plot.periods.filter((period) => period.endsWith('-12'))
  return linesTable(chart, chart.format.t('control.freq.year'), decembers, yearOf)
}

/** The numbers of a figure: lines by period, the newest first, any other figure with the columns of its CSV. */
export function FigureTable({ content }: { readonly content: FigureContent }) {
  if (content.of === 'series') {
    const { chart } = content.plotted
    const { t, period } = chart.format
    return linesTable(chart, t('control.period'), chart.plot.periods.toReversed().slice(0, maxRows), period)
  }
  const { columns, rows } = fileRows(content)
  const shown = rows.slice(0, maxRows).map((cells): Row => ({ id: cells.join(), cells: cells.map(cellText) }))
  return <Table head={columns.map((name) => [name, name])} rows={shown} />
}

/** The build does not know the window's width, so media queries show one of these drawings, sized in pixels. */
export const staticChartSizes = [
  { look: 'poster poster-narrow', width: 356, height: 320, directLabels: false },
  { look: 'poster poster-middle', width: 660, height: 420, directLabels: true },
  { look: 'poster poster-wide', width: 942, height: 420, directLabels: true },
] as const

export type StaticChartSize = Omit<(typeof staticChartSizes)[number], 'height'> & { readonly height: number }

/** Groups of still charts on a page get no ids: nothing refers to them, and two charts would repeat the same ids. */
const nameless = (): undefined => undefined

function staticChartOf(
  drawing: Drawing,
  describe: () => string,
  { look, width, height, directLabels }: StaticChartSize,
): string {
  return renderToStaticMarkup(
    <svg className={look} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={describe()}>
      <NamerContext value={nameless}>
        {drawing.draw({ width, height, directLabels, palette: pagePalette, interaction: null })}
      </NamerContext>
    </svg>,
  )
}

/** Rounds coordinates to a tenth of a pixel, enough for lines of two pixels, and leaves the font family to the page. */
function compact(markup: string): string {
  const rounded = markup
    .replaceAll(/ font-family="[^"]*"/g, '')
    .replaceAll(
      /(\s(?:x|y|x1|x2|y1|y2|cx|cy)=")([^"]+)/g,
      (_, before: string, value: string) =>
        before + value.replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    )
  return optimize(rounded, { plugins: [{ name: 'convertPathData', params: { floatPrecision: 1 } }] }).data
}

/** @param describe returns the chart's accessible name */
export function drawAtWidths(
  drawing: Drawing,
  describe: () => string,
  sizes: readonly StaticChartSize[] = staticChartSizes,
): string {
  return sizes.map((size) => compact(staticChartOf(drawing, describe, size))).join('')
}

export function drawStaticCharts(content: FigureContent, drawing: Drawing): StaticChartMarkup {
  const table = content.of === 'records' ? '' : renderToStaticMarkup(yearTable(content.plotted.chart))
  return { drawings: drawAtWidths(drawing, content.altText), table }
}
