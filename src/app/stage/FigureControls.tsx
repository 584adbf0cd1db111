import { Suspense, useState } from 'react'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'
import { choose } from '#src/view/change.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { eventChoices, scales, yDomains } from '#src/view/viewState.ts'
import { whyUnavailable } from '#src/view/availability/reasons.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import { useUnavailable } from '#src/page/useUnavailable.ts'
import { useSetView, useView } from '#src/page/useView.ts'

const EventChecks = lazyPart(async () => (await import('#src/controls/EventChecks.tsx')).EventChecks)

const noEvents = { kind: 'no-events' } as const

/** Events one by one, loaded when it is opened. */
function EventDetails() {
  const { t } = useFormat()
  const [open, setOpen] = useState(false)
  return (
    <details className="event-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(controlMessages, 'control.events.choose')}</summary>
      {open && (
        <Suspense>
          <EventChecks />
        </Suspense>
      )}
    </details>
  )
}

/** How the figure is drawn: scale and events. */
export function FigureControls() {
  const format = useFormat()
  const { t } = format
  const set = useSetView()
  const { hasEvents, hasOwnAxes } = kindOfChart(useView((view) => view.chart))
  const [scale, y, events] = [useView((view) => view.scale), useView((view) => view.y), useView((view) => view.events)]
  const unavailable = useUnavailable()
  return (
    <div className="figure-controls">
      <RadioGroup
        legend={t(controlMessages, 'control.scale')}
        name="scale"
        values={scales}
        chosen={scale}
        label={(value) => t(controlMessages, `control.scale.${value}`)}
        unavailable={(value) => whyUnavailable(unavailable.scale.get(value), format)}
        onChoose={(value) => set(choose('scale', value))}
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
      />
      {hasEvents && <EventDetails />}
    </div>
  )
}
