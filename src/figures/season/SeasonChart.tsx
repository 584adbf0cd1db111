import { memo, useMemo } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import { PanelGrid } from '#src/figures/panels/PanelGrid.tsx'
import { panelLayout } from '#src/figures/panels/panelsLayout.ts'
import { SeasonPanel } from '#src/figures/season/SeasonPanel.tsx'
import type { SeasonContent } from '#src/figures/season/seasonModel.ts'
import { seasonModels } from '#src/figures/season/seasonModel.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'

/** January to December across, a line a year, a panel for each series. */
export const SeasonChart = memo(function SeasonChart(props: ChartProps<SeasonContent>) {
  const { content, width, height, palette, interaction } = props
  const onPage = interaction !== null
  const layout = useMemo(() => panelLayout(content, width, height, onPage), [content, width, height, onPage])
  const models = useModel(seasonModels, content, layout)
  return (
    <PanelGrid
      models={models}
      layout={layout}
      onPage={onPage}
      draw={(model) => <SeasonPanel model={model} palette={palette} interaction={interaction} figureWidth={width} />}
    />
  )
})
