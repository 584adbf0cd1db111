import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import '#src/i18n/messages/en/en.ts'
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
        legend={t('control.freq')}
        name="europe-freq"
        values={frequencies}
        chosen={freq}
        label={(value) => t(`control.freq.${value}`)}
        onChoose={(chosen) => choose({ freq: chosen })}
      />
      {freq !== 'year' && (
        <RadioGroup
          legend={t('europe.neighbours')}
          name="europe-neighbours"
          values={moverMeasures}
          chosen={choiceOf(view, 'europe').by}
          label={(value) => t(`europe.neighbours.${value}`)}
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
