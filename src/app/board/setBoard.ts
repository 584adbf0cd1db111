import { ownPage } from '#src/lib/site.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Page } from '#src/page/page.ts'
import { type Board, boardAddress, maxAddress, maxFigures, queryOf, readBoard } from '#src/view/address/board.ts'
import { hasBoard } from '#src/view/address/viewStore.ts'
import { addressOf } from '#src/view/address/address.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The site's address, without a query. */
export const siteAddress = (): string => ownPage?.site ?? `${location.origin}${location.pathname}`

type Plan = { readonly queries: readonly string[]; readonly title: string | null }

export const planOf = ({ figures, title }: Board): Plan => ({ queries: figures.map(({ query }) => query), title })

/** The address holds the figures, the state of each history entry the stage's view (view/address/viewStore.ts). */
export function setBoard(page: Page, { queries, title }: Plan, step: 'push' | 'replace' = 'push'): void {
  const { view } = page.view.get()
  const stage = addressOf(siteAddress(), view, 'short')
  const [state, address] =
    queries.length === 0 ? [null, stage] : [stage, boardAddress(siteAddress(), queries, { ...view, title })]
  try {
    if (step === 'push') history.pushState(state, '', address)
    else history.replaceState(state, '', address)
  } catch {
    // A sandboxed frame cannot change its address.
  }
  // The popstate event tells listeners of the address about this step too.
  dispatchEvent(new PopStateEvent('popstate', { state }))
}

/** Prepares to add a view to the board of the address: `add` adds it, `problem` says why that is impossible. */
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
