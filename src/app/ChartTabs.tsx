import type { Format } from '#src/i18n/format.ts'
import { choose } from '#src/view/change.ts'
import type { ClosedChoices } from '#src/view/legal.ts'
import { whyClosed } from '#src/view/reasons.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { SteadyRadioGroup } from '#src/controls/SteadyRadioGroup.tsx'
import type { SetView } from '#src/app/useView.ts'

const charts = ['line', 'area', 'bar', 'panels', 'table', 'treemap', 'balance'] as const

/** The kind of chart, as tabs over the figure. */
export function ChartTabs(props: {
  readonly view: ViewState
  readonly closed: ClosedChoices
  readonly format: Format
  readonly set: SetView
  readonly onClosed: (why: string) => void
}) {
  const { view, closed, format, set, onClosed } = props
  const { t } = format
  return (
    <SteadyRadioGroup
      legend={t('control.chart')}
      name="chart"
      look="tabs"
      values={charts}
      chosen={view.chart}
      label={(value) => t(`control.chart.${value}`)}
      closed={(value) => whyClosed(closed.chart.get(value), format)}
      onChoose={(value) => set(choose('chart', value))}
      onClosed={onClosed}
    />
  )
}
