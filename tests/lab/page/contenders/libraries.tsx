import { LineChart as EChartsLines } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { type Draw, chartSize, colours, drawWithReact, strokeWidth } from './contender.ts'

echarts.use([EChartsLines, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

/** ECharts with the parts of a line chart (canvas, tooltip, no labels); the legend's action shows and hides series. */
export const drawECharts: Draw = (host, { walks, times }) => {
  const chart = echarts.init(host, null, chartSize)
  chart.setOption({
    animation: false,
    grid: { left: 60, right: 12, top: 12, bottom: 30 },
    legend: { show: false },
    tooltip: { trigger: 'axis', transitionDuration: 0 },
    xAxis: { type: 'time' },
    yAxis: { type: 'value' },
    series: walks.map(({ name, values }, i) => ({
      type: 'line',
      name,
      showSymbol: false,
      lineStyle: { width: strokeWidth },
      color: colours[i],
      data: values.map((value, at) => [times[at], value]),
    })),
  })
  return {
    show: (index, visible) =>
      chart.dispatchAction(
        { type: visible ? 'legendSelect' : 'legendUnSelect', name: walks[index]?.name },
        { silent: false, flush: true },
      ),
  }
}

const year = (time: unknown): string => String(new Date(Number(time)).getUTCFullYear())

/** Recharts as its guide shows it, a `Line` for each series: SVG, tooltip, no labels. */
export const drawRecharts: Draw = (host, { walks, times }) => {
  const rows = times.map((time, i) => ({ time, ...Object.fromEntries(walks.map(({ id, values }) => [id, values[i]])) }))
  return drawWithReact(host, walks.length, (shown) => (
    <LineChart {...chartSize} data={rows}>
      <CartesianGrid vertical={false} />
      <XAxis dataKey="time" type="number" scale="time" domain={['dataMin', 'dataMax']} tickFormatter={year} />
      <YAxis />
      <Tooltip isAnimationActive={false} labelFormatter={year} />
      {walks.map(({ id, name }, i) => {
        const look = { stroke: colours[i] ?? 'black', strokeWidth, dot: false, isAnimationActive: false }
        return shown[i] === true && <Line key={id} dataKey={id} name={name} type="linear" {...look} />
      })}
    </LineChart>
  ))
}

/** UPlot as its examples show it: canvas, cursor, a table of names and values under the plot. */
export const drawUPlot: Draw = (host, { walks, times }) => {
  const lines = walks.map(({ name }, i) => {
    const look = { stroke: colours[i] ?? 'black', width: strokeWidth, points: { show: false } }
    return { label: name, ...look }
  })
  const axes = [{}, { size: 60, values: (_: unknown, ticks: number[]) => ticks.map((tick) => `${tick / 1e9} bn`) }]
  const data: UPlot.AlignedData = [times.map((time) => time / 1000), ...walks.map(({ values }) => [...values])]
  const chart = new UPlot({ ...chartSize, series: [{}, ...lines], axes }, data, host)
  return { show: (index, visible) => chart.setSeries(index + 1, { show: visible }) }
}
