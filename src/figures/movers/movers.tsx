import type { Unpaired } from '#src/trade/movers.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { unbroken } from '#src/i18n/amounts.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { moverMessages } from '#src/i18n/messages/en/analyses/movers.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useBackToChart } from '#src/page/useOpenInChart.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { firstYear, newestHeadingYear } from '#src/view/bounds.ts'
import { withoutAnalysis } from '#src/view/change.ts'
import { missingRatesNote } from '#src/view/texts/notes.ts'
import { moverMarks, moverMeasures } from '#src/view/viewState.ts'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { moverNamesIn, moversChoice, moversDataIn, moversFigure } from '#src/figures/movers/makeMovers.ts'
import { maxUnpaired } from '#src/figures/movers/moversContent.tsx'
import { oneBook } from '#src/figures/movers/moversData.ts'
import { FlowSwitch, YearPair } from '#src/figures/page/AnalysisChoices.tsx'

function Controls({ view, catalogue, choose }: PartProps) {
  const { t } = useFormat()
  const { flow, a, b, by, mark } = moversChoice(view, catalogue)
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
        legend={t(moverMessages, 'movers.by')}
        name="movers-by"
        values={moverMeasures}
        chosen={by}
        label={(value) => t(moverMessages, value === 'value' ? `movers.by.${view.money}` : 'movers.by.percent')}
        onChoose={(next) => choose({ by: next })}
      />
      <RadioGroup
        legend={t(moverMessages, 'movers.mark')}
        name="movers-mark"
        values={moverMarks}
        chosen={mark}
        label={(value) => t(moverMessages, `movers.mark.${value}`)}
        onChoose={(next) => choose({ mark: next })}
      />
      <p className="analysis-hint">{t(moverMessages, 'movers.pick')}</p>
    </>
  )
}

/** The announced choice, and the headings that the chart leaves out: trade in one year alone gives no change. */
function Under({ view, answers, catalogue, told }: PartProps) {
  const format = useFormat()
  const { t, period, amount, number } = format
  const goBack = useBackToChart()
  const data = moversDataIn(view, answers, catalogue)
  const nameOf = moverNamesIn(view, answers, catalogue, format)
  const list = (kind: 'appeared' | 'vanished', missing: string, year: string, headings: readonly Unpaired[]) =>
    headings.length > 0 && (
      <div>
        <h4>{t(moverMessages, `movers.${kind}`, { year: period(missing) })}</h4>
        <p>{t(moverMessages, `movers.${kind}.about`, { year: period(year), count: number(headings.length, 0) })}</p>
        <ul>
          {headings.slice(0, maxUnpaired).map(({ cmdCode, value }) => (
            <li key={cmdCode}>
              <span className="movers-name">{nameOf(cmdCode)}</span> <span className="muted">{cmdCode}</span>
              <span className="movers-amount">{unbroken(amount(value, view.money))}</span>
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <>
      <p className="movers-told" role="status">
        {told !== null && (
          <>
            {told}{' '}
            <ViewLink search={`?${writeView(withoutAnalysis(view), 'short')}`} onOpen={goBack}>
              {t(moverMessages, 'movers.showChart')}
            </ViewLink>
          </>
        )}
      </p>
      {data !== null && data.a !== data.b && (
        <div className="movers-unpaired">
          {list('appeared', data.a, data.b, data.all.appeared)}
          {list('vanished', data.b, data.a, data.all.vanished)}
          {data.all.appeared.length + data.all.vanished.length === 0 && (
            <p>{t(moverMessages, 'movers.unpaired.none')}</p>
          )}
        </div>
      )}
    </>
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
          ? format.t(analysisMessages, 'analysis.sameYear', { year: format.period(String(a)) })
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
