import { memo } from 'react'
import type { Format } from '#src/i18n/format.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { choose } from '#src/view/change.ts'
import type { UnavailableOptions } from '#src/view/availability/availability.ts'
import type { ChartKind } from '#src/view/kinds.ts'
import { charts } from '#src/view/kinds.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import type { SetView } from '#src/view/address/viewStore.ts'
import { whyUnavailable } from '#src/view/availability/reasons.ts'

/** The kind of chart, as tabs over the figure. */
export const ChartTabs = memo(function ChartTabs(props: {
  readonly chart: ChartKind
  readonly unavailable: UnavailableOptions
  readonly format: Format
  readonly set: SetView
  readonly onUnavailable: (why: string) => void
}) {
  const { chart, unavailable, format, set, onUnavailable } = props
  const { t } = format
  return (
    <RadioGroup
      legend={t(controlMessages, 'control.chart')}
      name="chart"
      look="tabs"
      values={charts}
      chosen={chart}
      label={(value) => t(controlMessages, `control.chart.${value}`)}
      unavailable={(value) => whyUnavailable(unavailable.chart.get(value), format)}
      onChoose={(value) => set(choose('chart', value))}
      onUnavailable={onUnavailable}
    />
  )
})
