import { memo } from 'react'
import type { Format } from '#src/i18n/format.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { choose } from '#src/view/change.ts'
import type { UnavailableOptions } from '#src/view/availability/availability.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { eventChoices, scales, yDomains } from '#src/view/viewState.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import type { SetView } from '#src/view/address/viewStore.ts'
import { whyUnavailable } from '#src/view/availability/reasons.ts'

const noEvents = { kind: 'no-events' } as const

/** How the figure is drawn: scale and events. */
export const FigureControls = memo(function FigureControls(props: {
  readonly chart: ViewState['chart']
  readonly scale: ViewState['scale']
  readonly y: ViewState['y']
  readonly events: ViewState['events']
  readonly unavailable: UnavailableOptions
  readonly format: Format
  readonly set: SetView
  readonly onUnavailable: (why: string) => void
}) {
  const { chart, scale, y, events, unavailable, format, set, onUnavailable } = props
  const { t } = format
  const { hasEvents, hasOwnAxes } = kindOfChart(chart)
  return (
    <>
      <RadioGroup
        legend={t(controlMessages, 'control.scale')}
        name="scale"
        values={scales}
        chosen={scale}
        label={(value) => t(controlMessages, `control.scale.${value}`)}
        unavailable={(value) => whyUnavailable(unavailable.scale.get(value), format)}
        onChoose={(value) => set(choose('scale', value))}
        onUnavailable={onUnavailable}
      />
      {hasOwnAxes && (
        <RadioGroup
          legend={t(controlMessages, 'control.y')}
          name="y"
          values={yDomains}
          chosen={y}
          label={(value) => t(controlMessages, `control.y.${value}`)}
          unavailable={() => null}
          onChoose={(value) => set(choose('y', value))}
        />
      )}
      <RadioGroup
        legend={t(controlMessages, 'control.events')}
        name="events"
        values={eventChoices}
        chosen={typeof events === 'string' ? events : null}
        label={(value) => t(controlMessages, `control.events.${value}`)}
        unavailable={() => whyUnavailable(hasEvents ? undefined : noEvents, format)}
        onChoose={(value) => set(choose('events', value))}
        onUnavailable={onUnavailable}
      />
    </>
  )
})
