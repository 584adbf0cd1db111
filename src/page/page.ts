import { createContext, use } from 'react'
import type { ReaderNames, UserFile } from '#src/imports/joinCatalogue.ts'
import { createStore, useStore } from '#src/lib/store.ts'
import { memoizeByFirst } from '#src/lib/memoize.ts'
import { ownPage } from '#src/lib/site.ts'
import { type Catalogue, findSeries } from '#src/trade/catalogue.ts'
import * as store from '#src/view/address/viewStore.ts'
import { sameView } from '#src/view/address/address.ts'
import { focusedColours } from '#src/view/colours.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'

/** A reader's file with the number of its rows and of the rows taken, which the picker shows. */
export type TakenFile = UserFile & { readonly rows: number; readonly taken: number }

/** The reader's own files. They live in this page alone: no address, no storage and no request carries them. */
type UserData = {
  readonly files: readonly TakenFile[]
  /** The names that the reader gives to series and sources; a file that is opened again keeps them. */
  readonly names: ReaderNames
  readonly catalogue: Catalogue
}

/** The state that the parts of the page share and read by hooks, so that no props hand it down. */
export type Page = ReturnType<typeof createPage>

const nothing = (): void => undefined
/** At build time there is no address: the page is that of the default view. */
const noAddress: store.ViewStoreHost = {
  location: { href: 'https://localhost/', pathname: '/', search: '', reload: nothing },
  history: { state: null, pushState: nothing, replaceState: nothing, forward: nothing },
  addEventListener: nothing,
  removeEventListener: nothing,
  setTimeout: nothing,
  requestAnimationFrame: nothing,
}

export function createPage(served: Catalogue) {
  const view = store.createViewStore(import.meta.env.SSR ? noAddress : window, served, ownPage)
  const first = view.get()
  const asServed = first.notices.length === 0 && sameView(first.view, defaultView)
  return {
    /** The catalogue without the reader's own files. */
    served,
    view,
    servedView: asServed ? first : store.snapshotOf({ view: defaultView, notices: [] }, null),
    openedSelection: first.view.series,
    userData: createStore<UserData | null>(null),
    /** Files dropped on the page or chosen beside the commodities, for the region that opens them. */
    chosenFiles: createStore<readonly File[]>([]),
  } as const
}

export const PageContext = createContext<Page | null>(null)

export function usePage(): Page {
  const page = use(PageContext)
  if (page === null) throw new Error('A part of the page is drawn without a PageContext above it.')
  return page
}

export function useUserData(): UserData | null {
  const { userData } = usePage()
  return useStore(userData, () => null)
}

export function useCatalogue(): Catalogue {
  const { served } = usePage()
  return useUserData()?.catalogue ?? served
}

/** @param select must return the identical result for the same snapshot */
export function useSnapshot<Selected>(select: (snapshot: store.ViewSnapshot) => Selected): Selected {
  const { view, servedView } = usePage()
  return useStore({ subscribe: view.subscribe, get: () => select(view.get()) }, () => select(servedView))
}

/** A part of the view; other changes re-render nothing where `select` returns the identical result. */
export function useView<Selected>(select: (view: ViewState) => Selected): Selected {
  return useSnapshot(({ view }) => select(view))
}

const whole = (view: ViewState): ViewState => view

export const useWholeView = (): ViewState => useView(whole)

export const useSetView = (): store.SetView => usePage().view.set

const drawnColours = memoizeByFirst(2, ({ view, colourIndices }: store.ViewSnapshot, catalogue: Catalogue) =>
  focusedColours(
    colourIndices,
    view.series.flatMap((id) => findSeries(catalogue, id) ?? []),
    view.focus,
  ),
)

export const useColours = (): ReadonlyMap<string, number> => useSnapshot(({ colourIndices }) => colourIndices)

/** The colour index of a selected series: grey where others are kept in colour; null where it is not selected. */
export function useColour(id: string): number | null {
  const catalogue = useCatalogue()
  return useSnapshot((snapshot) => drawnColours(snapshot, catalogue).get(id) ?? null)
}
