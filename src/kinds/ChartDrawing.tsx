import type { ChartProps, Drawing } from '#src/chart/drawing.ts'
import { AreasChart } from '#src/kinds/area/AreaChart.tsx'
import { BalanceChart } from '#src/kinds/balance/BalanceChart.tsx'
import { BarsChart } from '#src/kinds/bar/BarChart.tsx'
import { LinesChart } from '#src/kinds/line/LinesChart.tsx'
import { PanelsChart } from '#src/kinds/panels/PanelsChart.tsx'
import { TableChart } from '#src/kinds/table/TableChart.tsx'
import { TreemapChart } from '#src/kinds/treemap/TreemapChart.tsx'

/**
 * Any drawing in the room it has. What an exported figure shows must be inside SVG elements (one or several), for only
 * those are taken over; on the page there may be HTML beside them.
 */
export function ChartDrawing(props: Omit<ChartProps<never>, 'content'> & { readonly drawing: Drawing }) {
  const { drawing, ...room } = props
  switch (drawing.kind) {
    case 'line':
      return <LinesChart content={drawing} {...room} />
    case 'area':
      return <AreasChart content={drawing} {...room} />
    case 'bar':
      return <BarsChart content={drawing} {...room} />
    case 'panels':
      return <PanelsChart content={drawing} {...room} />
    case 'table':
      return <TableChart content={drawing} {...room} />
    case 'balance':
      return <BalanceChart content={drawing} {...room} />
    case 'treemap':
      return <TreemapChart content={drawing} {...room} />
    case 'own':
      return drawing.draw(room, drawing.events)
  }
}
