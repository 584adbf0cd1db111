import { createContext, use, useSyncExternalStore } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { type ViewState, defaultView } from '#src/view/viewState.ts'
import {
  type ViewSnapshot,
  type ViewStore,
  type ViewStoreHost,
  createViewStore,
  snapshotOf,
} from '#src/view/address/viewStore.ts'
import { sameView } from '#src/view/address/writeView.ts'
import { type Store, createStore } from '#src/lib/createStore.ts'
import { ownPage } from '#src/lib/site.ts'
import type { ReaderNames, UserFile } from '#src/imports/joinCatalogue.ts'

/** A reader's file with the number of its rows and of the rows taken, which the picker shows. */
export type TakenFile = UserFile & { readonly rows: number; readonly taken: number }

/** The reader's own files. They live in this page alone: no address, no storage and no request carries them. */
export type UserData = {
  readonly files: readonly TakenFile[]
  /** The names that the reader gives to series and sources; a file that is opened again keeps them. */
  readonly names: ReaderNames
  readonly catalogue: Catalogue
}

/** The reason why the option that was tapped last cannot be chosen; it stands until the view changes. */
type Closed = { readonly view: ViewState; readonly why: string }

/** The state that the parts of the page share and read by hooks, so that no props hand it down. */
export type Page = {
  /** The catalogue without the reader's own files. */
  readonly served: Catalogue
  readonly view: ViewStore
  readonly servedView: ViewSnapshot
  readonly openedSelection: readonly string[]
  readonly userData: Store<UserData | null>
  readonly closed: Store<Closed | null>
  /** Files dropped on the page or chosen beside the commodities, for the region that opens them. */
  readonly chosenFiles: Store<readonly File[]>
}

const nothing = (): void => undefined
/** At build time there is no address: the page is that of the default view. */
const noAddress: ViewStoreHost = {
  location: { href: 'https://localhost/', pathname: '/', search: '', reload: nothing },
  history: { state: null, pushState: nothing, replaceState: nothing },
  addEventListener: nothing,
  removeEventListener: nothing,
  setTimeout: nothing,
  requestAnimationFrame: nothing,
}

export function createPage(served: Catalogue): Page {
  const view = createViewStore(import.meta.env.SSR ? noAddress : window, served, ownPage)
  const first = view.get()
  const asServed = first.notices.length === 0 && sameView(first.view, defaultView)
  return {
    served,
    view,
    servedView: asServed ? first : snapshotOf({ view: defaultView, notices: [] }, null),
    openedSelection: first.view.series,
    userData: createStore<UserData | null>(null),
    closed: createStore<Closed | null>(null),
    chosenFiles: createStore<readonly File[]>([]),
  }
}

export const PageContext = createContext<Page | null>(null)

export function usePage(): Page {
  const page = use(PageContext)
  if (page === null) throw new Error('A part of the page is drawn without a PageContext above it.')
  return page
}

export function useUserData(): UserData | null {
  const { userData } = usePage()
  return useSyncExternalStore(userData.subscribe, userData.get, () => null)
}

export function useCatalogue(): Catalogue {
  const { served } = usePage()
  return useUserData()?.catalogue ?? served
}
