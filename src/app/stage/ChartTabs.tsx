import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { choose } from '#src/view/change.ts'
import { charts } from '#src/view/kinds.ts'
import { whyUnavailable } from '#src/view/availability/reasons.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { useUnavailable } from '#src/page/useUnavailable.ts'
import { useSetView, useView } from '#src/page/useView.ts'

/** The kind of chart, as tabs over the figure. */
export function ChartTabs() {
  const format = useFormat()
  const set = useSetView()
  const chart = useView((view) => view.chart)
  const unavailable = useUnavailable()
  return (
    <RadioGroup
      legend={format.t(controlMessages, 'control.chart')}
      name="chart"
      look="tabs"
      values={charts}
      chosen={chart}
      label={(value) => format.t(controlMessages, `control.chart.${value}`)}
      unavailable={(value) => whyUnavailable(unavailable.chart.get(value), format)}
      onChoose={(value) => set(choose('chart', value))}
    />
  )
}
