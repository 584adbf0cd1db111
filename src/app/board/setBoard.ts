import { ownPage } from '#src/lib/site.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Page } from '#src/page/page.ts'
import type { Board } from '#src/view/address/board.ts'
import { boardAddress, maxAddress, maxFigures, queryOf, readBoard } from '#src/view/address/board.ts'
import { hasBoard } from '#src/view/address/viewStore.ts'
import { addressOf } from '#src/view/address/writeView.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The site's address, without a query. */
export const siteAddress = (): string => ownPage?.site ?? `${location.origin}${location.pathname}`

type Plan = { readonly queries: readonly string[]; readonly title: string | null }

export const planOf = ({ figures, title }: Board): Plan => ({ queries: figures.map(({ query }) => query), title })

/** The figures are in the address alone; the view of the stage goes along with each step of history (view/address/viewStore.ts). */
export function setBoard(page: Page, { queries, title }: Plan, step: 'push' | 'replace' = 'push'): void {
  const { view } = page.view.get()
  const stage = addressOf(siteAddress(), view, 'short')
  const [state, address] =
    queries.length === 0 ? [null, stage] : [stage, boardAddress(siteAddress(), queries, { ...view, title })]
  try {
    if (step === 'push') history.pushState(state, '', address)
    else history.replaceState(state, '', address)
  } catch {
    // A sandboxed frame has one address for ever.
  }
  // Whoever reads the address hears of this step as of those of Back and Forward.
  dispatchEvent(new PopStateEvent('popstate', { state }))
}

/** What adding a view to the board of the address would do. */
export function addition(page: Page, catalogue: Catalogue, view: ViewState) {
  const now = hasBoard(location.search) ? planOf(readBoard(location.search, catalogue)) : { queries: [], title: null }
  const query = queryOf(view)
  const next = { ...now, queries: [...now.queries, query] }
  const address = boardAddress(siteAddress(), next.queries, { ...view, title: now.title })
  const problem = now.queries.includes(query)
    ? 'there'
    : now.queries.length === maxFigures
      ? 'full'
      : address.length > maxAddress
        ? 'long'
        : null
  return { problem, add: () => setBoard(page, next) } as const
}
