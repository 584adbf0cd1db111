import { memo, useMemo } from 'react'
import type { ChartProps, TreemapDrawing } from '#src/chart/drawing.ts'
import { treemapModel } from '#src/chart/treemapModel.ts'
import { TreemapPart } from '#src/chart/TreemapPart.tsx'
import { TreemapTiles } from '#src/chart/TreemapTiles.tsx'

/** One year of one flow, areas in proportion: drawn on the page and in an exported figure, to be walked on the page. */
export const TreemapChart = memo(function TreemapChart(props: ChartProps<TreemapDrawing>) {
  const { content, width, height, paint, live } = props
  const model = useMemo(() => treemapModel(content, width, height), [content, width, height])
  if (model === null) return null
  if (live !== null) return <TreemapPart model={model} content={content} width={width} height={height} paint={paint} live={live} />
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height}>
      <TreemapTiles groups={model.groups} paint={paint} />
    </svg>
  )
})
