import { heldDates, useFormat } from '#src/i18n/format.ts'
import { useCatalogue, useSetView, useWholeView } from '#src/page/page.ts'
import { type TradeEvent, commodityId, findSeries } from '#src/trade/catalogue.ts'
import { choose } from '#src/view/change.ts'
import { chosenEvents, drawnSeries } from '#src/view/drawn.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'

/** @param shown the major events of the chart */
export function EventChecks({ shown }: { readonly shown: readonly TradeEvent[] }) {
  const catalogue = useCatalogue()
  const view = useWholeView()
  const format = useFormat()
  const set = useSetView()
  const { events } = catalogue
  const commodities = drawnSeries(view, catalogue).flatMap((id) => findSeries(catalogue, id) ?? [])
  const given = view.events === 'major' ? shown : chosenEvents(catalogue, view.events, commodities.map(commodityId))
  const chosen = new Set(given.map(({ id }) => id))

  function toggle(toggled: string): void {
    const ids = events.map(({ id }) => id).filter((id) => chosen.has(id) !== (id === toggled))
    set(choose('events', ids.length === 0 ? 'none' : ids.length === events.length ? 'all' : ids))
  }

  return (
    <fieldset className="grid grid-cols-cards gap-x-xxl gap-y-xs pt-xs">
      <legend className="sr-only">{format.t('control.events')}</legend>
      {eventTexts(events, format).map(({ id, label, date }) => (
        <label key={id} className="flex cursor-pointer items-center gap-md py-xs leading-snug coarse:min-h-target">
          <input
            className="flex-none accent-ink"
            type="checkbox"
            checked={chosen.has(id)}
            onChange={() => toggle(id)}
          />
          <span>
            {label}
            <span className="text-muted">{heldDates(date)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
