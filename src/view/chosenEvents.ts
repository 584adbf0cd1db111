import type { Catalogue, TradeEvent } from '#src/trade/catalogue.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The longest id that is a flow or a chapter. */
const longestPart = 'M-27'.length

export function isConcerned(commodity: string, { concerns }: Pick<TradeEvent, 'concerns'>): boolean {
  return concerns.some((part) => (part.length > longestPart ? commodity === part : commodity.startsWith(part)))
}

/** `major` chooses events of importance 1 that concern all trade or one of `commodities`; a list chooses by id. */
export function chosenEvents(
  { events }: Catalogue,
  choice: ViewState['events'],
  commodities: readonly string[],
): TradeEvent[] {
  return events.filter((event) => {
    const { id, importance, concerns } = event
    if (typeof choice !== 'string') return choice.includes(id)
    if (choice !== 'major') return choice === 'all'
    return importance === 1 && (concerns.length === 0 || commodities.some((one) => isConcerned(one, event)))
  })
}
