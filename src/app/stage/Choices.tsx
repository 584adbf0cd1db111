import type { ShownFigure } from '#src/app/stage/useFigure.ts'
import { Controls } from '#src/figures/core/Controls.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { useCatalogue, useColours } from '#src/page/page.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The choices of a figure alone. @param isYear whether to show the slider of years, which stands under the chart, or all others */
export function Choices(props: { readonly view: ViewState; readonly shown: ShownFigure; readonly isYear: boolean }) {
  const { view, shown, isYear } = props
  const { figure, requests } = shown
  const { answers } = requests
  const catalogue = useCatalogue()
  const format = useFormat()
  const colourIndices = useColours()
  if (figure === null) return null
  const { analysis, chart } = view
  const all = figure.controls(view, answers, { catalogue, format, colourIndices })
  return <Controls figure={analysis ?? chart} controls={all.filter(({ kind }) => (kind === 'year') === isYear)} />
}
