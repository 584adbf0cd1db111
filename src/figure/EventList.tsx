import { memo } from 'react'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { heldDates } from '#src/i18n/heldDates.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'

/** What the numbered markers of the chart stand for. */
export const EventList = memo(function EventList(props: { readonly events: readonly TradeEvent[] }) {
  const format = useFormat()
  if (props.events.length === 0) return null
  return (
    <ol className="events" aria-label={format.t(noteMessages, 'events.title')}>
      {eventTexts(props.events, format).map(({ id, label, date }, i) => (
        <li key={id} data-event={id} data-concerns={props.events[i]?.concerns.join(' ')}>
          {label}
          <span className="muted">{heldDates(date)}</span>
        </li>
      ))}
    </ol>
  )
})
