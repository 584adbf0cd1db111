import { expect, it } from 'vitest'
import type { PanelContent } from '#src/chart/multipanel/multiPanelContent.ts'
import { panelBars } from '#src/chart/multipanel/bars.ts'
import { barLabelStyle, hasSpaceForLabels } from '#src/chart/multipanel/scale.ts'
import { textWidth } from '#src/chart/text/measure.ts'

const years = ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']
const points = years.map((period) => ({ period, value: 11, status: 'A' as const, sources: [] }))
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
    const [one = 0, other = 0] = [0, 1].map(
      (i) =>
        panelBars(
          points.slice(0, 1),
          () => 0,
          (value) => 100 - value,
          width / years.length,
          i,
          2,
        )[0]?.x ?? 0,
    )
    return other - one < words + 2
  })
  expect(touching).toEqual([])
  expect(labelled.length).toBeGreaterThan(30)
})
