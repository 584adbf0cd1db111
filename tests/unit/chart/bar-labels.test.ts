import { expect, it } from 'vitest'
import {
  type PanelContent,
  barLabelStyle,
  hasSpaceForLabels,
  labelShift,
  panelBars,
} from '#src/chart/multipanel/multiPanelModel.ts'
import { textWidth } from '#src/chart/text/measure.ts'

const years = ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']
const pointIn = (period: string) => ({ period, value: 11, status: 'A' as const, sources: [] })
const points = years.map(pointIn)
const series = (id: string) => ({
  id,
  name: id,
  longName: id,
  colourIndex: 1,
  points,
  amount: () => '',
  labels: new Map(years.map((year) => [year, ['+11,0', '+14 %']])),
})
const panel: PanelContent = {
  id: 'gap',
  title: 'Difference',
  mark: 'bar',
  heightShare: 1,
  series: [series('imf'), series('wits')],
  tick: String,
}

it('bars of two series are labelled where no label reaches that of the bar beside it', () => {
  const words = textWidth('+11,0', { ...barLabelStyle, weight: 600 })
  const widths = Array.from({ length: 100 }, (_, i) => 300 + i * 8)
  const labelled = widths.filter((width) => hasSpaceForLabels(panel, width))
  const touching = labelled.filter((width) => {
    const step = width / years.length
    // Middles of the words at the two bars of a year; those of the next year lie one step further on.
    const [one = 0, other = 0] = [0, 1].map((i) => {
      const [bar] = panelBars(
        [pointIn('2017')],
        () => 0,
        (value) => 100 - value,
        step,
        i,
        2,
      )
      return (bar?.x ?? 0) + (bar?.width ?? 0) / 2 + labelShift(panel, step, i)
    })
    return Math.min(other - one, one + step - other) < words + 2
  })
  expect(touching).toEqual([])
  expect(labelled.length).toBeGreaterThan(30)
})
