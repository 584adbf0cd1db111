import { memo } from 'react'
import type { Drawing } from '#src/chart/drawing.ts'

/** The chart as the page is served with it: drawn for several widths, and as a table for those without scripts. */
export type StaticChartMarkup = { readonly drawings: string; readonly table: string }

type Draw = (drawing: Drawing, describe: () => string) => StaticChartMarkup

export const noStaticCharts: StaticChartMarkup = { drawings: '', table: '' }

let draw: Draw = () => noStaticCharts

/** For the build, which draws the first view's chart; a browser has it in the page. */
export function provideStaticCharts(drawn: Draw): void {
  draw = drawn
}

/**
 * The chart as the page was served with it, until the live one has been drawn. In the browser its markup is that of the
 * page: React leaves it as it finds it.
 */
export const StaticChart = memo(
  function StaticChart(props: { readonly drawing: Drawing; readonly describe: () => string }) {
    const { drawings, table } = draw(props.drawing, props.describe)
    return (
      <>
        <div className="posters" dangerouslySetInnerHTML={{ __html: drawings }} suppressHydrationWarning />
        <noscript dangerouslySetInnerHTML={{ __html: table }} suppressHydrationWarning />
      </>
    )
  },
  () => true,
)
