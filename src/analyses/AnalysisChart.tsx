import { Fragment, useMemo } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { leastForDirectLabels } from '#src/chart/drawing.ts'
import { livePaint } from '#src/chart/theme.ts'
import { useLetters } from '#src/chart/text/letters.ts'
import { useWidth } from '#src/chart/useWidth.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { sourceNames } from '#src/figure/sourceNames.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** The drawing of a figure in the room the page has. */
export function AnalysisChart(props: {
  readonly content: FigureContent
  readonly catalogue: Catalogue
  readonly height: (width: number) => number
}) {
  const { content, catalogue, height } = props
  const { drawing, title, altText } = content
  const format = useFormat()
  const [width, measure] = useWidth()
  const letters = useLetters()
  const live = useMemo(
    () => ({ title, describe: altText, sourceName: (id: string) => sourceNames([id], catalogue, format)[0] ?? id }),
    [title, altText, catalogue, format],
  )
  const room = width === null || width <= 0 ? null : { width, height: height(width) }
  return (
    <div ref={measure} className="analysis-drawing" style={{ minHeight: room?.height }}>
      {drawing !== null && room !== null && (
        <Fragment key={letters}>
          {drawing.draw({ ...room, directLabels: room.width >= leastForDirectLabels, paint: livePaint, live })}
        </Fragment>
      )}
    </div>
  )
}
