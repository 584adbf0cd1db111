import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { ViewLink } from '#src/parts/ViewLink.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { useBackToChart } from '#src/page/useOpenInChart.ts'
import { writeView } from '#src/view/address/address.ts'
import { firstYear, newestHeadingYear } from '#src/view/drawn.ts'
import { withoutAnalysis } from '#src/view/change.ts'
import { missingRatesNote } from '#src/view/texts/cautions.ts'
import { moverMeasures } from '#src/view/viewState.ts'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { moversChoice, moversDataIn, moversFigure } from '#src/figures/movers/makeMovers.tsx'
import { oneBook } from '#src/figures/movers/moversData.ts'
import { FlowSwitch, YearPair } from '#src/figures/page/AnalysisChoices.tsx'

function Controls({ view, catalogue, choose }: PartProps) {
  const { t } = useFormat()
  const { flow, a, b, by } = moversChoice(view, catalogue)
  const years = Array.from({ length: newestHeadingYear(catalogue) - firstYear + 1 }, (_, i) => firstYear + i)
  return (
    <>
      <FlowSwitch name="movers-flow" flow={flow} onChoose={(next) => choose({ flow: next })} />
      <YearPair
        years={years}
        chosen={{ a, b }}
        onChoose={(next) => choose(oneBook(catalogue, next, next.a === a ? 'b' : 'a'))}
      />
      <RadioGroup
        legend={t('movers.by')}
        name="movers-by"
        values={moverMeasures}
        chosen={by}
        label={(value) => t(value === 'value' ? `movers.by.${view.money}` : 'movers.by.percent')}
        onChoose={(next) => choose({ by: next })}
      />
      <p className="analysis-hint">{t('movers.pick')}</p>
    </>
  )
}

/** The announced choice, with a link to the chart. */
function Under({ view, announced }: PartProps) {
  const { t } = useFormat()
  const goBack = useBackToChart()
  return (
    <p className="movers-told" role="status">
      {announced !== null && (
        <>
          {announced}{' '}
          <ViewLink search={`?${writeView(withoutAnalysis(view), 'short')}`} onOpen={goBack}>
            {t('movers.showChart')}
          </ViewLink>
        </>
      )}
    </p>
  )
}

/** Says why nothing is drawn: both years are the same, or the rate of a year is missing. */
function Instead({ view, answers, catalogue }: PartProps) {
  const format = useFormat()
  const { a, b } = moversChoice(view, catalogue)
  const missing = moversDataIn(view, answers, catalogue)?.missingRates ?? []
  return (
    <div className="state state-large">
      <p>
        {a === b
          ? format.t('analysis.sameYear', { year: format.period(String(a)) })
          : missingRatesNote(view.money, missing, format)}
      </p>
    </div>
  )
}

export const movers: AnalysisOfPage = {
  ...moversFigure,
  choice: (view, _, catalogue) => moversChoice(view, catalogue),
  Controls,
  Under,
  Instead,
}
