import { memo, useMemo } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import { SeriesPlot, useModel } from '#src/chart/frame/Plot.tsx'
import { scalesOf } from '#src/chart/frame/scales.ts'
import { Line } from '#src/chart/marks/Lines.tsx'
import { Outliers } from '#src/chart/marks/Outliers.tsx'
import { PanelGrid } from '#src/figures/panels/PanelGrid.tsx'
import { PanelName } from '#src/figures/panels/PanelHeading.tsx'
import { panelLayout } from '#src/figures/panels/panelsLayout.ts'
import { panelInteraction } from '#src/figures/panels/panelsModel.ts'
import type { ChartPartProps } from '#src/figures/plotDrawing.tsx'
import { BandKey, SeasonBand, SeasonNoteMarks } from '#src/figures/season/SeasonMarks.tsx'
import { SeasonNames } from '#src/figures/season/SeasonNames.tsx'
import type { SeasonContent, SeasonModel } from '#src/figures/season/seasonModel.ts'
import { seasonModels } from '#src/figures/season/seasonModel.ts'

const SeasonPanel = memo(function SeasonPanel(props: ChartPartProps<SeasonModel> & { readonly figureWidth: number }) {
  const { model, palette, interaction, figureWidth } = props
  const { panel, chart, years, reading } = model
  const { x, y, area } = scalesOf(chart)
  const named = panelInteraction(interaction, model)
  return (
    <SeriesPlot model={chart} interaction={named} palette={palette} {...reading} figureWidth={figureWidth}>
      <SeasonBand model={model} palette={palette} />
      <Outliers model={chart} palette={palette} />
      {years.map(({ line, colourIndex, width }) => (
        <Line
          key={line.info.id}
          series={line}
          colour={palette.series(colourIndex)}
          paper={palette.surface}
          x={x}
          y={y}
          log={chart.scale === 'log'}
          marked={false}
          floor={area.y + area.height}
          width={width}
        />
      ))}
      <SeasonNoteMarks model={model} palette={palette} />
      <SeasonNames model={model} palette={palette} />
      <PanelName panel={panel} palette={palette} />
      <BandKey model={model} palette={palette} />
    </SeriesPlot>
  )
})

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
