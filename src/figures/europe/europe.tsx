import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { europeMessages } from '#src/i18n/messages/en/analyses/europe.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { moverMeasures } from '#src/view/viewState.ts'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { choiceOf } from '#src/figures/analysisView.ts'
import { europeContent, europeDataIn, europeNeeds } from '#src/figures/europe/makeEurope.ts'
import { longLineContent, longLineDataIn, longLineNeeds } from '#src/figures/europe/makeLongLine.ts'
import { figureMadeOf } from '#src/figures/figure.ts'

const frequencies = ['month', 'rolling', 'year'] as const

/** Years are those of Russia's own customs, which go back to 2006: what the EU counts by month has no years before 2019. */
function freqOf({ freq }: ViewState): (typeof frequencies)[number] {
  return frequencies.find((one) => one === freq) ?? 'rolling'
}

function Controls({ view, choose }: PartProps) {
  const { t } = useFormat()
  const freq = freqOf(view)
  return (
    <>
      <RadioGroup
        legend={t(europeMessages, 'europe.freq')}
        name="europe-freq"
        values={frequencies}
        chosen={freq}
        label={(value) => t(europeMessages, `europe.freq.${value}`)}
        unavailable={() => null}
        onChoose={(chosen) => choose({ freq: chosen })}
      />
      {freq !== 'year' && (
        <RadioGroup
          legend={t(europeMessages, 'europe.neighbours')}
          name="europe-neighbours"
          values={moverMeasures}
          chosen={choiceOf(view, 'europe').by}
          label={(value) => t(europeMessages, `europe.neighbours.${value}`)}
          unavailable={() => null}
          onChoose={(by) => choose({ by })}
        />
      )}
    </>
  )
}

export const europeFigure = figureMadeOf(
  (view, catalogue) => (freqOf(view) === 'year' ? longLineNeeds(view) : europeNeeds(catalogue)),
  (view, answers, { catalogue, format }) => {
    if (freqOf(view) === 'year') {
      const data = longLineDataIn(view, answers)
      return data && longLineContent(data, catalogue, view, format)
    }
    const data = europeDataIn(view, answers, catalogue)
    return data && europeContent(data, catalogue, view, format)
  },
)

export const europe: AnalysisOfPage = {
  ...europeFigure,
  choice: (view) => ({ by: choiceOf(view, 'europe').by, freq: view.freq }),
  Controls,
}
