import { ViewLink } from '#src/controls/ViewLink.tsx'
import { exploreMessages } from '#src/i18n/messages/en/explore.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { useBackToChart } from '#src/page/useOpenInChart.ts'
import { useWholeView } from '#src/page/useView.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { withoutAnalysis } from '#src/view/change.ts'

/** The link from a closer look to the chart of the selected series. */
export function BackToChart() {
  const { t } = useFormat()
  const view = useWholeView()
  const goBack = useBackToChart()
  return (
    <ViewLink className="look-back" search={`?${writeView(withoutAnalysis(view), 'short')}`} onOpen={goBack}>
      {t(exploreMessages, 'explore.back')}
    </ViewLink>
  )
}
