import type { Format } from '#src/i18n/format.ts'
import { choose } from '#src/view/change.ts'
import type { ClosedChoices } from '#src/view/legal.ts'
import { whyClosed } from '#src/view/reasons.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { SteadyRadioGroup } from '#src/controls/SteadyRadioGroup.tsx'
import type { SetView } from '#src/app/useView.ts'

const scales = ['linear', 'log'] as const
const yDomains = ['shared', 'own'] as const
const eventChoices = ['major', 'all', 'none'] as const

/** How the figure is drawn: scale and events. */
export function FigureControls(props: {
  readonly view: ViewState
  readonly closed: ClosedChoices
  readonly format: Format
  readonly set: SetView
  readonly onClosed: (why: string) => void
}) {
  const { view, closed, format, set, onClosed } = props
  const { t } = format
  return (
    <div className="figure-controls">
      <SteadyRadioGroup
        legend={t('control.scale')}
        name="scale"
        values={scales}
        chosen={view.scale}
        label={(value) => t(`control.scale.${value}`)}
        closed={(value) => whyClosed(closed.scale.get(value), format)}
        onChoose={(value) => set(choose('scale', value))}
        onClosed={onClosed}
      />
      {view.chart === 'panels' && (
        <SteadyRadioGroup
          legend={t('panel.y')}
          name="y"
          values={yDomains}
          chosen={view.y}
          label={(value) => t(`panel.y.${value}`)}
          closed={() => null}
          onChoose={(value) => set(choose('y', value))}
        />
      )}
      <SteadyRadioGroup
        legend={t('control.events')}
        name="events"
        values={eventChoices}
        chosen={view.events}
        label={(value) => t(`control.events.${value}`)}
        closed={() => (view.chart === 'table' || view.chart === 'treemap' ? t('why.noEvents') : null)}
        onChoose={(value) => set(choose('events', value))}
        onClosed={onClosed}
      />
    </div>
  )
}
