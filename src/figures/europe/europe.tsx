import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { europeMessages } from '#src/i18n/messages/en/analyses/europe.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { moverMeasures } from '#src/view/viewState.ts'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { choiceOf } from '#src/figures/analysisView.ts'
import { europeFigure, freqOf, frequencies } from '#src/figures/europe/makeEurope.ts'

function Controls({ view, choose }: PartProps) {
  const { t } = useFormat()
  const freq = freqOf(view)
  return (
    <>
      <RadioGroup
        legend={t(controlMessages, 'control.freq')}
        name="europe-freq"
        values={frequencies}
        chosen={freq}
        label={(value) => t(controlMessages, `control.freq.${value}`)}
        onChoose={(chosen) => choose({ freq: chosen })}
      />
      {freq !== 'year' && (
        <RadioGroup
          legend={t(europeMessages, 'europe.neighbours')}
          name="europe-neighbours"
          values={moverMeasures}
          chosen={choiceOf(view, 'europe').by}
          label={(value) => t(europeMessages, `europe.neighbours.${value}`)}
          onChoose={(by) => choose({ by })}
        />
      )}
    </>
  )
}

export const europe: AnalysisOfPage = {
  ...europeFigure,
  choice: (view) => ({ by: choiceOf(view, 'europe').by, freq: view.freq }),
  Controls,
}
