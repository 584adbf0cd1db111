import UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import type { Draw } from './contender.ts'
import { colours, chartSize, strokeWidth } from './contender.ts'

/** uPlot as its examples show it: canvas, cursor, a table of names and values under the plot. */
export const draw: Draw = (host, { walks, times }) => {
  const chart = new UPlot(
    {
      ...chartSize,
      series: [
        {},
        ...walks.map(({ name }, i) => ({
          label: name,
          stroke: colours[i] ?? 'black',
          width: strokeWidth,
          points: { show: false },
        })),
      ],
      axes: [{}, { size: 60, values: (_, ticks) => ticks.map((tick) => `${tick / 1e9} bn`) }],
    },
    [times.map((time) => time / 1000), ...walks.map(({ values }) => [...values])],
    host,
  )
  return { show: (index, visible) => chart.setSeries(index + 1, { show: visible }) }
}
