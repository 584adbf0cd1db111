import { renderToStaticMarkup } from 'react-dom/server'
import { optimize } from 'svgo'
import type { Drawing } from '#src/chart/drawing.ts'
import { pagePalette } from '#src/chart/palette.ts'
import { NamerContext } from '#src/chart/Group.tsx'
import type { StaticChartMarkup } from '#src/app/islands/StaticChart.tsx'
import { YearTable } from '#src/build/prerender/tables.tsx'

/** The build does not know the width of the window: media queries show one drawing of each range of widths. */
export const staticChartSizes = [
  { name: 'narrow', width: 356, height: 320, directLabels: false },
  { name: 'middle', width: 660, height: 420, directLabels: true },
  { name: 'wide', width: 942, height: 420, directLabels: true },
] as const

export type StaticChartSize = {
  readonly name: (typeof staticChartSizes)[number]['name']
  readonly width: number
  readonly height: number
  readonly directLabels: boolean
}

/** Nothing refers to a part of a chart in a page, and two charts of one page would both have it. */
const nameless = (): undefined => undefined

function staticChartOf(
  drawing: Drawing,
  describe: () => string,
  { name, width, height, directLabels }: StaticChartSize,
): string {
  return renderToStaticMarkup(
    <svg className={`poster poster-${name}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={describe()}>
      <NamerContext value={nameless}>
        {drawing.draw({ width, height, directLabels, palette: pagePalette, interaction: null })}
      </NamerContext>
    </svg>,
  )
}

/** A digit after the point is as fine as a line of two pixels shows. The face is the page's own. */
function compact(markup: string): string {
  const rounded = markup
    .replaceAll(/ font-family="[^"]*"/g, '')
    .replaceAll(
      /(\s(?:x|y|x1|x2|y1|y2|cx|cy)=")([^"]+)/g,
      (_, before: string, value: string) =>
        before + value.replaceAll(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    )
  return optimize(rounded, { plugins: [{ name: 'convertPathData', params: { floatPrecision: 1 } }] }).data
}

/** @param describe gives its name for those who do not see it */
export function drawAtWidths(
  drawing: Drawing,
  describe: () => string,
  sizes: readonly StaticChartSize[] = staticChartSizes,
): string {
  return sizes.map((size) => compact(staticChartOf(drawing, describe, size))).join('')
}

export function drawStaticCharts(drawing: Drawing, describe: () => string): StaticChartMarkup {
  const { chartContent } = drawing
  const table = chartContent === null ? '' : renderToStaticMarkup(<YearTable content={chartContent} />)
  return { drawings: drawAtWidths(drawing, describe), table }
}
