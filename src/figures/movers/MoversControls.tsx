import { firstYear, newestHeadingYear } from '#src/view/bounds.ts'
import { moverMarks, moverMeasures } from '#src/view/viewState.ts'
import type { PartProps } from '#src/figures/analysis.ts'
import { FlowSwitch } from '#src/figures/page/FlowSwitch.tsx'
import { moversChoice } from '#src/figures/movers/makeMovers.ts'
import { oneBook } from '#src/figures/movers/oneBook.ts'
import { YearPair } from '#src/figures/page/YearPair.tsx'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { moverMessages } from '#src/i18n/messages/en/analyses/movers.ts'

/** Which flow, between which years, by what, and drawn how. */
export function MoversControls({ view, catalogue, choose }: PartProps) {
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
        unavailable={() => null}
        onChoose={(next) => choose({ by: next })}
      />
      <RadioGroup
        legend={t(moverMessages, 'movers.mark')}
        name="movers-mark"
        values={moverMarks}
        chosen={mark}
        label={(value) => t(moverMessages, `movers.mark.${value}`)}
        unavailable={() => null}
        onChoose={(next) => choose({ mark: next })}
      />
      <p className="analysis-hint">{t(moverMessages, 'movers.pick')}</p>
    </>
  )
}
