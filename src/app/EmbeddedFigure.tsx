import { useMemo, useRef } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { addressOf } from '#src/view/writeView.ts'
import { figureContent } from '#src/figure/figureContent.ts'
import { ChartBody } from '#src/app/ChartBody.tsx'
import { useToldHeight } from '#src/app/export/useToldHeight.ts'
import { useHeadings } from '#src/app/useHeadings.ts'
import { usePlot } from '#src/app/usePlot.ts'
import { useTheme } from '#src/app/useTheme.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** The figure alone, for a frame in another page: chart, tooltip, notes and source, and a way to the whole page. */
export function EmbeddedFigure(props: { readonly catalogue: Catalogue; readonly view: ViewState }) {
  const { catalogue, view } = props
  const format = useFormat()
  useTheme(view.theme)
  const frame = useRef<HTMLElement>(null)
  useToldHeight(frame)
  const loaded = usePlot(catalogue, view)
  const nomenclature = useHeadings(catalogue, view, false)
  const content = useMemo(
    () => figureContent(view, loaded.plot, loaded.slots, { catalogue, nomenclature, format }),
    [view, loaded.plot, loaded.slots, catalogue, nomenclature, format],
  )
  const whole = addressOf(location.href, { ...view, embed: false }, 'short')
  return (
    <main ref={frame} className="embedded">
      <figure className="figure" aria-labelledby="embedded-title">
        <figcaption>
          <div>
            <h1 id="embedded-title">{content.title}</h1>
            <p>{content.subtitle}</p>
          </div>
        </figcaption>
        <ChartBody content={content} catalogue={catalogue} waiting={false}>
          {null}
        </ChartBody>
        <p>
          <a href={whole} target="_blank" rel="noopener">
            {format.t('app.whole')}
          </a>
        </p>
      </figure>
    </main>
  )
}
