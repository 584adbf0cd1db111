import { memo } from 'react'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import { eventTexts } from '#src/figure/eventTexts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** What the numbered markers of the chart stand for. */
export const EventList = memo(function EventList(props: { readonly events: readonly TradeEvent[] }) {
  const format = useFormat()
  if (props.events.length === 0) return null
  return (
    <ol className="events" aria-label={format.t('events.title')}>
      {eventTexts(props.events, format).map(({ id, label, date }) => (
        <li key={id}>
          {label}
          <span className="muted">{date}</span>
        </li>
      ))}
    </ol>
  )
})
