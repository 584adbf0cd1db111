import { UnderChart } from '#src/app/stage/UnderChart.tsx'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { useStableValue } from '#src/lib/useStableValue.ts'
import { useCatalogue } from '#src/page/page.ts'

/** Events, notes and source of the chart, in a chunk of their own, so that no toggle waits for their texts. */
export function UnderFigure() {
  const { figure, waiting } = useFigure()
  const content = useStableValue(figure, () => waiting)
  const catalogue = useCatalogue()
  return content.drawing === null ? null : <UnderChart content={content} catalogue={catalogue} />
}
