import { memo, useMemo } from 'react'
import type { ChartContent, ChartProps } from '#src/chart/drawing.ts'
import { TableDrawing } from '#src/figures/table/TableDrawing.tsx'
import { tableModel } from '#src/figures/table/tableModel.ts'
import { TablePart } from '#src/figures/table/Table.tsx'

/** The numbers themselves: a table that scrolls on the page, a drawn one of what fits in an exported figure. */
export const TableChart = memo(function TableChart(props: ChartProps<ChartContent>) {
  const { content, width, height, directLabels, palette, interaction } = props
  const table = useMemo(() => tableModel(content), [content])
  return interaction === null ? (
    <TableDrawing table={table} format={content.format} width={width} height={height} palette={palette} />
  ) : (
    <TablePart
      table={table}
      format={content.format}
      height={height}
      wide={directLabels}
      palette={palette}
      title={interaction.title}
    />
  )
})
