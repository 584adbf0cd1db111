import type { ComponentProps } from 'react'
import { Suspense, useState } from 'react'
import { lazyPart } from '#src/lib/lazyPart.ts'
import { controlMessages } from '#src/i18n/messages/en/controls.ts'

const EventChecks = lazyPart(async () => (await import('#src/controls/EventChecks.tsx')).EventChecks)

/** Events one by one, loaded when it is opened. */
export function EventDetails(props: ComponentProps<typeof EventChecks>) {
  const [open, setOpen] = useState(false)
  return (
    <details className="event-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{props.format.t(controlMessages, 'control.events.choose')}</summary>
      {open && (
        <Suspense>
          <EventChecks {...props} />
        </Suspense>
      )}
    </details>
  )
}
