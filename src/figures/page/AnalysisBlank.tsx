import type { Analysis } from '#src/view/analyses.ts'
import type { ControlHeights, Heights } from '#src/figures/page/heights.ts'
import { heightsOf } from '#src/figures/page/heights.ts'

/**
 * Keeps a height that depends on the window, or on how it is used; the style sheet shows one of them. They have attributes
 * of height, for the page as served may have no inline style (its Content-Security-Policy).
 */
function Placeholder({ heights }: { readonly heights: Heights | ControlHeights }) {
  return Object.entries(heights).map(([name, height]) => (
    <svg key={name} className={`room room-${name}`} width={1} height={height} aria-hidden="true" />
  ))
}

/** A placeholder of the figure's size. */
export function FigurePlaceholder(props: { readonly id: Analysis }) {
  const { chart, around } = heightsOf[props.id]
  const heights: Heights = {
    wide: chart.wide + around.wide,
    narrow: chart.wide + around.narrow,
    phone: chart.phone + around.phone,
  }
  return <Placeholder heights={heights} />
}

/** Placeholders of the sizes of all that is still to load. */
export function AnalysisBlank(props: { readonly id: Analysis }) {
  const { id } = props
  return (
    <>
      <div className="analysis-controls" aria-hidden="true">
        <Placeholder heights={heightsOf[id].controls} />
      </div>
      <div className="analysis-main" aria-hidden="true">
        <FigurePlaceholder id={id} />
        <div className="card analysis-card is-blank" />
      </div>
    </>
  )
}
