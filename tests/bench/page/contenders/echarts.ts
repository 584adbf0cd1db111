import { LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { Draw } from './contender.ts'
import { colours, chartSize, strokeWidth } from './contender.ts'

echarts.use([LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

/** ECharts with the parts of a line chart (canvas, tooltip, no labels); the legend's action shows and hides series. */
export const draw: Draw = (host, { walks, times }) => {
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
