import type { Catalogue, TradeEvent } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** All events of the choice, or those of importance 1. */
export function chosenEvents({ events }: Catalogue, choice: ViewState['events']): TradeEvent[] {
  return events.filter(({ importance }) => choice === 'all' || (choice === 'major' && importance === 1))
}
