import { memo } from 'react'
import type { ChartProps } from '#src/chart/drawing.ts'
import type { DumbbellsContent } from '#src/chart/dumbbells/dumbbells.ts'
import { DumbbellMarks } from '#src/chart/dumbbells/DumbbellMarks.tsx'
import { dumbbellsModel } from '#src/chart/dumbbells/dumbbellsModel.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'
import { RowStops } from '#src/chart/interaction/RowStops.tsx'

export const DumbbellChart = memo(function DumbbellChart(props: ChartProps<DumbbellsContent>) {
  const { content, width, height, palette, interaction } = props
  const model = useModel(dumbbellsModel, content, width, height)
  const marks = <DumbbellMarks content={content} model={model} width={width} palette={palette} />
  if (interaction === null) return marks
  const rows = model.groups.flatMap((group) => group.rows)
  return (
    <RowStops rows={rows} format={content.format} interaction={interaction}>
      <svg width={width} height={height} role="img" aria-label={interaction.describe()}>
        {marks}
      </svg>
    </RowStops>
  )
})
