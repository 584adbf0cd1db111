import type { ReactNode } from 'react'
import type { Analysis } from '#src/view/viewState.ts'
import { useNear } from '#src/lib/near.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'

/** How far below or above the window a part is still near: its code and figures come while the reader scrolls to it. */
const ahead = '400px 0px'

/** A part of the page whose code and figures come when the reader is near it, or at once where a link opens at it. */
export function AnalysisSection(props: {
  readonly id: Analysis
  readonly opened: boolean
  readonly children: ReactNode
}) {
  const { id, opened, children } = props
  const { t } = useFormat()
  const [near, ref] = useNear(ahead)
  return (
    <section ref={ref} id={id} className="analysis" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header className="analysis-head">
        <h2 id={`${id}-title`}>{t(analysisMessages, `analysis.${id}`)}</h2>
        <p>{t(analysisMessages, `analysis.${id}.about`)}</p>
      </header>
      {near || opened ? children : <AnalysisBlank />}
    </section>
  )
}

/** The room of what is still to come. */
export function AnalysisBlank() {
  return (
    <>
      <div className="analysis-controls is-blank" aria-hidden="true" />
      <div className="analysis-main" aria-hidden="true">
        <div className="panel analysis-panel is-blank" />
      </div>
    </>
  )
}
