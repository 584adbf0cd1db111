import { memo } from 'react'
import type { Format } from '#src/i18n/format.ts'
import { choose } from '#src/view/change.ts'
import type { ClosedChoices } from '#src/view/legal.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { useReasonText } from '#src/app/explore/useReasonText.ts'
import type { SetView } from '#src/app/useView.ts'

const scales = ['linear', 'log'] as const
const yDomains = ['shared', 'own'] as const
const eventChoices = ['major', 'all', 'none'] as const
const noEvents = { kind: 'no-events' } as const

/** How the figure is drawn: scale and events. */
export const FigureControls = memo(function FigureControls(props: {
  readonly chart: ViewState['chart']
  readonly scale: ViewState['scale']
  readonly y: ViewState['y']
  readonly events: ViewState['events']
  readonly closed: ClosedChoices
  readonly format: Format
  readonly set: SetView
  readonly onClosed: (why: string) => void
}) {
  const { chart, scale, y, events, closed, format, set, onClosed } = props
  const { t } = format
  const { hasEvents, hasOwnAxes } = kindOfChart(chart)
  const why = useReasonText(format)
  return (
    <div className="figure-controls">
      <RadioGroup
        legend={t('control.scale')}
        name="scale"
        values={scales}
        chosen={scale}
        label={(value) => t(`control.scale.${value}`)}
        closed={(value) => why(closed.scale.get(value))}
        onChoose={(value) => set(choose('scale', value))}
        onClosed={onClosed}
      />
      {hasOwnAxes && (
        <RadioGroup
          legend={t('panel.y')}
          name="y"
          values={yDomains}
          chosen={y}
          label={(value) => t(`panel.y.${value}`)}
          closed={() => null}
          onChoose={(value) => set(choose('y', value))}
        />
      )}
      <RadioGroup
        legend={t('control.events')}
        name="events"
        values={eventChoices}
        chosen={events}
        label={(value) => t(`control.events.${value}`)}
        closed={() => why(hasEvents ? undefined : noEvents)}
        onChoose={(value) => set(choose('events', value))}
        onClosed={onClosed}
      />
    </div>
  )
})
