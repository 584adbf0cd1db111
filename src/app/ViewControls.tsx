import type { Format } from '#src/i18n/format.ts'
import { choose } from '#src/view/change.ts'
import type { ClosedChoices } from '#src/view/legal.ts'
import { whyClosed } from '#src/view/reasons.ts'
import type { Show, ViewState } from '#src/view/viewState.ts'
import { SteadyRadioGroup } from '#src/controls/SteadyRadioGroup.tsx'
import type { SetView } from '#src/app/useView.ts'

const measures = ['value', 'weight', 'price'] as const
const shows = ['level', 'index', 'yoy', 'share'] as const
const freqs = ['month', 'quarter', 'rolling', 'year', 'ytd'] as const

/** Measure, transform and frequency: what the numbers are. */
export function ViewControls(props: {
  readonly view: ViewState
  readonly closed: ClosedChoices
  /** What is drawn, which is the level where an index has no base. */
  readonly drawn: Show
  readonly indexClosed: boolean
  readonly format: Format
  readonly set: SetView
  readonly onClosed: (why: string) => void
}) {
  const { view, closed, drawn, indexClosed, format, set, onClosed } = props
  const { t } = format
  return (
    <div className="view-controls">
      <SteadyRadioGroup
        legend={t('control.measure')}
        name="measure"
        values={measures}
        chosen={view.measure}
        label={(value) => t(`control.measure.${value}`)}
        closed={(value) => whyClosed(closed.measure.get(value), format)}
        onChoose={(value) => set(choose('measure', value))}
        onClosed={onClosed}
      />
      <SteadyRadioGroup
        legend={t('control.show')}
        name="show"
        values={shows}
        chosen={drawn}
        label={(value) => t(`control.show.${value}`)}
        closed={(value) => (value === 'index' && indexClosed ? t('why.noIndexBase') : whyClosed(closed.show.get(value), format))}
        onChoose={(value) => set(choose('show', value))}
        onClosed={onClosed}
      />
      <SteadyRadioGroup
        legend={t('control.freq')}
        name="freq"
        values={freqs}
        chosen={view.freq}
        label={(value) => t(`control.freq.${value}`)}
        closed={(value) => whyClosed(closed.freq.get(value), format)}
        onChoose={(value) => set(choose('freq', value))}
        onClosed={onClosed}
      />
    </div>
  )
}
