import { UnderChart } from '#src/figure/UnderChart.tsx'
import { useShownFigure } from '#src/app/stage/useFigure.ts'
import { useCatalogue } from '#src/page/useCatalogue.ts'

/** Events, notes and source of the chart, in a chunk of their own: no toggle waits for their words. */
export function UnderFigure() {
  const content = useShownFigure()
  const catalogue = useCatalogue()
  return content.drawing === null ? null : <UnderChart content={content} catalogue={catalogue} />
}
