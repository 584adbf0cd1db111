import { createContext, use } from 'react'
import type { Drawing } from '#src/chart/drawing.ts'
import type { FigureContent } from '#src/publish/content.ts'

/** The chart in the served HTML: an SVG for each of several widths, and a table where scripts do not run. */
export type StaticChartMarkup = { readonly drawings: string; readonly table: string }

type Draw = (content: FigureContent, drawing: Drawing) => StaticChartMarkup

/** Only the build gives a function that draws: in a browser the served HTML has the chart already. */
export const DrawStaticContext = createContext<Draw>(() => ({ drawings: '', table: '' }))

/** The served chart: hydration leaves the HTML as it is (`suppressHydrationWarning`), and a browser writes none. */
export function StaticChart(props: { readonly content: FigureContent; readonly drawing: Drawing }) {
  const { drawings, table } = use(DrawStaticContext)(props.content, props.drawing)
  return (
    <>
      <div className="posters" dangerouslySetInnerHTML={{ __html: drawings }} suppressHydrationWarning />
      <noscript dangerouslySetInnerHTML={{ __html: table }} suppressHydrationWarning />
    </>
  )
}
