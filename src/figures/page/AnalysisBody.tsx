import { use, useMemo, useState } from 'react'
import type { Analysis } from '#src/view/analyses.ts'
import { analyses } from '#src/view/analyses.ts'
import { useAnswers } from '#src/api/useAnswers.ts'
import { loadAnalysis } from '#src/figures/analysis.ts'
import { AnalysisFigure } from '#src/figures/page/AnalysisFigure.tsx'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import type { AnalysisChoice, AnalysisProps } from '#src/figures/analysisView.ts'
import { openAnalysis, searchOf } from '#src/figures/analysisView.ts'
import { loadCode } from '#src/lib/loadCode.ts'
import { memoize } from '#src/lib/memoize.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'

/** No line of an analysis keeps a colour of the selection. */
const noColours: ReadonlyMap<string, number> = new Map()

/** One promise for one analysis, as `use` asks. */
const codeOf = memoize(analyses.length, (id: Analysis) => loadCode(() => loadAnalysis(id)))

/** An analysis, loaded when it is first shown: its choices, a link to what they make, and its figure. */
export function AnalysisBody(props: AnalysisProps & { readonly id: Analysis }) {
  const { id, catalogue, view, set } = props
  const of = use(codeOf(id))
  const { make, Controls, Under, Instead } = of
  const format = useFormat()
  const asked = useAnswers(of.needs(view, catalogue))
  const { needs, answers, errorOf, retry } = asked
  const content = useMemo(
    () => make(view, answers, { catalogue, format, colourIndices: noColours }),
    [make, view, answers, catalogue, format],
  )
  const [told, setTold] = useState<string | null>(null)
  const choice = of.choice(view, answers, catalogue)
  const choose = (part: Partial<AnalysisChoice>): void => {
    setTold(null)
    set(openAnalysis(id, { ...choice, ...part }))
  }
  const part = { view, catalogue, answers, choose, told }
  return (
    <>
      <div className="analysis-controls">
        {Controls && <Controls {...part} />}
        <ViewLink search={searchOf(view, id, choice)} onOpen={() => set(openAnalysis(id, choice))}>
          {format.t(analysisMessages, 'analysis.link')}
        </ViewLink>
      </div>
      <div className="analysis-main">
        <AnalysisFigure
          id={id}
          catalogue={catalogue}
          content={content}
          failures={needs.flatMap((need) => {
            const error = errorOf(need)
            return error === null ? [] : [{ id: need.queryKey.join(), error, retry: () => retry([need]) }]
          })}
          paused={asked.isPaused(needs)}
          set={set}
          onTold={setTold}
          instead={Instead && <Instead {...part} />}
        >
          {Under && <Under {...part} />}
        </AnalysisFigure>
      </div>
    </>
  )
}
