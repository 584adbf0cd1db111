import { lazy } from 'react'
import { needCode } from '#src/api/code.ts'
import type { ChartProps, Drawing } from '#src/chart/drawing.ts'

// Recharts is most of the code, and the lines of the first view need the least of it: asked for as soon as there is a
// page. Every other kind of chart comes when it is chosen.
const loadLines = () => needCode(() => import('#src/kinds/line/LinesChart.tsx'))
const loadOthers = () => needCode(() => import('#src/kinds/ChartDrawing.tsx'))

if (!import.meta.env.SSR) void loadLines()

const Lines = lazy(async () => ({ default: (await loadLines()).LinesChart }))
const Others = lazy(async () => ({ default: (await loadOthers()).ChartDrawing }))

/** Any drawing on the page, with its code as it comes. */
export function LiveDrawing(props: Omit<ChartProps<never>, 'content'> & { readonly drawing: Drawing }) {
  const { drawing, ...room } = props
  return drawing.kind === 'line' ? <Lines content={drawing} {...room} /> : <Others drawing={drawing} {...room} />
}
