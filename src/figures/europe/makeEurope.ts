import type { ViewState } from '#src/view/viewState.ts'
import { europeContent, europeDataIn, europeNeeds } from '#src/figures/europe/europeContent.ts'
import { longLineContent, longLineDataIn, longLineNeeds } from '#src/figures/europe/longLine.ts'
import { figureMadeOf } from '#src/figures/figure.ts'

export const frequencies = ['month', 'rolling', 'year'] as const

/** Years come from Russia's own customs, back to 2006: the EU's monthly figures have no years before 2019. */
export function freqOf({ freq }: ViewState): (typeof frequencies)[number] {
  return frequencies.find((one) => one === freq) ?? 'rolling'
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
