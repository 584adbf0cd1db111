import { createContext, memo, use } from 'react'
import type { Drawing } from '#src/chart/drawing.ts'

/** The chart in the served HTML: an SVG for each of several widths, and a table where scripts do not run. */
export type StaticChartMarkup = { readonly drawings: string; readonly table: string }

type Draw = (drawing: Drawing, describe: () => string) => StaticChartMarkup

/** The build draws; in a browser the chart is in the HTML already. */
export const DrawStaticContext = createContext<Draw>(() => ({ drawings: '', table: '' }))

/** The chart as served: hydration leaves what the HTML has (`suppressHydrationWarning`), and `memo` never re-renders it. */
export const StaticChart = memo(
  function StaticChart(props: { readonly drawing: Drawing; readonly describe: () => string }) {
    const { drawings, table } = use(DrawStaticContext)(props.drawing, props.describe)
    return (
      <>
        <div className="posters" dangerouslySetInnerHTML={{ __html: drawings }} suppressHydrationWarning />
        <noscript dangerouslySetInnerHTML={{ __html: table }} suppressHydrationWarning />
      </>
    )
  },
  () => true,
)
