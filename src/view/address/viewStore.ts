import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Change } from '#src/view/change.ts'
import type { Notice } from '#src/view/address/repair.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { applyChange } from '#src/view/change.ts'
import { assignColours } from '#src/view/colours.ts'
import type { OwnPage } from '#src/lib/site.ts'
import { pageAddressOf, searchAt, sameView } from '#src/view/address/writeView.ts'
import { parseView } from '#src/view/address/parseView.ts'
import type { Store } from '#src/lib/createStore.ts'
import { createStore } from '#src/lib/createStore.ts'

/** What the store needs of `window`. */
export type ViewStoreHost = {
  readonly location: { readonly href: string; readonly pathname: string; readonly search: string; reload(): void }
  readonly history: {
    readonly state: unknown
    pushState(state: unknown, unused: string, url: string): void
    replaceState(state: unknown, unused: string, url: string): void
  }
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
  setTimeout(run: () => void, milliseconds: number): unknown
  requestAnimationFrame(run: () => void): unknown
}

/** A discrete choice is a step of Back and Forward; dragging and typing replace. */
type HistoryStep = 'push' | 'replace'

/** By what a step puts another selection, or another view, in the place of the one that it leaves. */
type Replacement = 'energy' | 'article' | 'clear' | 'only' | 'link'

/** The page offers the view that was left again. */
export type Replaced = { readonly kind: Replacement; readonly left: ViewState }

export type SetView = (change: Change, options?: { readonly history?: HistoryStep; readonly by?: Replacement }) => void

type NoticedView = { readonly view: ViewState; readonly notices: readonly (Notice | Replaced)[] }

export type ViewSnapshot = NoticedView & {
  /** A line that stays selected keeps its colour. */
  readonly colourIndices: ReadonlyMap<string, number>
}

export function snapshotOf({ view, notices }: NoticedView, before: ViewSnapshot | null): ViewSnapshot {
  const colourIndices =
    before !== null && before.view.series === view.series
      ? before.colourIndices
      : assignColours(view.series, before?.colourIndices ?? new Map())
  return { view, notices, colourIndices }
}

/** Does an address hold figures to be seen side by side (view/address/board.ts)? */
export const hasBoard = (search: string): boolean => /[?&]board=/.test(search)

/** Of the page's own view an address with a board says these alone. */
const besideBoard = (search: string): string => `?${search.match(/\b(lang|theme|embed)=\w+/g)?.join('&') ?? ''}`

export type ViewStore = Pick<Store<ViewSnapshot>, 'get' | 'subscribe'> & {
  readonly set: SetView
  /** From now on the catalogue is another: that of a reader's own file. */
  readonly adopt: (catalogue: Catalogue) => void
  /** Stops following Back and Forward. */
  readonly close: () => void
}

// Safari allows 100 calls in 30 seconds and throws beyond: dragging takes at most 86 and leaves the rest to clicks.
const replaceEvery = 350
// After a refusal. A sandboxed frame refuses for ever.
const retryAfter = 10_000

/** The one place that touches the browser's history, and only once someone listens. */
export function createViewStore(host: ViewStoreHost, firstCatalogue: Catalogue, own: OwnPage | null = null): ViewStore {
  const { location, history } = host
  let catalogue = firstCatalogue
  /** The address as the browser has it, unless the view is ahead of it. */
  let written = ''
  /** The address of the view: beside a board each step of history keeps it as its state, and a link to a place on the page none. */
  const place = (): Pick<URL, 'href' | 'pathname' | 'search'> =>
    hasBoard(location.search)
      ? new URL(String(history.state ?? (written || besideBoard(location.search))), location.href)
      : location
  const addressNow = (): string => place().pathname + place().search
  written = addressNow()
  const shown = createStore(snapshotOf(parseView(searchAt(own, place()), catalogue), null))
  const show = (next: NoticedView): void => shown.set(snapshotOf(next, shown.get()))
  let followers = 0
  let isAhead = false
  let isTimed = false
  /** A step of Back and Forward is still to be made of the current view. */
  let isStepDue = false

  function write(step: HistoryStep): void {
    const address = pageAddressOf(own, place().href, shown.get().view)
    const [state, url] = hasBoard(location.search) ? [address, location.href] : [null, address]
    try {
      if (step === 'push') history.pushState(state, '', url)
      else if (address !== place().href || state !== history.state) history.replaceState(state, '', url)
    } catch {
      // Safari throws where Chrome does nothing.
    }
    isAhead = place().href !== address
    if (isAhead) writeLater(retryAfter)
    else written = addressNow()
  }

  function flush(): void {
    const step = isStepDue ? 'push' : 'replace'
    isStepDue = false
    if (step === 'push' || isAhead) write(step)
  }

  /** After the frame that shows the choice: to write an address takes a phone as long as to draw a line. */
  function stepAfterFrame(): void {
    isStepDue = true
    host.requestAnimationFrame(() => host.setTimeout(() => isStepDue && flush(), 0))
  }

  function writeLater(milliseconds: number): void {
    if (isTimed) return
    isTimed = true
    host.setTimeout(() => {
      isTimed = false
      flush()
    }, milliseconds)
  }

  function followHistory(): void {
    // A link to a place on the page comes here too, and changes no view.
    if (addressNow() === written) return
    // Another load of the page has left the page of its own that Back leads to.
    if (own === null && !written.startsWith(location.pathname)) return location.reload()
    isStepDue = false
    show(parseView(searchAt(own, place()), catalogue))
    write('replace')
  }

  const set: SetView = (change, { history: step = 'push', by } = {}) => {
    const before = shown.get()
    const { view, notices } = applyChange(before.view, change, catalogue)
    if (sameView(view, before.view)) {
      if (notices.length > 0) show({ view: before.view, notices })
    } else if (step === 'push') {
      flush()
      stepAfterFrame()
      show({ view, notices: by ? [...notices, { kind: by, left: before.view }] : notices })
    } else {
      // One drag is many changes: what the first repaired is still worth reading after the last.
      const earlier = before.notices.filter((notice) => notice.kind === 'repaired')
      isAhead = true
      writeLater(replaceEvery)
      show({ view, notices: [...earlier, ...notices] })
    }
  }

  // React mounts, unmounts and mounts again, and may make a store that it never uses.
  function follow(): void {
    host.addEventListener('popstate', followHistory)
    host.addEventListener('pagehide', flush)
    followHistory()
    // What was ignored vanishes from the address, its notice later.
    write('replace')
  }

  function close(): void {
    // Later it would be written over the address of whatever page has come after.
    flush()
    host.removeEventListener('popstate', followHistory)
    host.removeEventListener('pagehide', flush)
  }

  return {
    get: shown.get,
    subscribe: (listener) => {
      const leave = shown.subscribe(listener)
      followers += 1
      if (followers === 1) follow()
      return () => {
        leave()
        followers -= 1
        if (followers === 0) close()
      }
    },
    set,
    adopt: (next) => {
      catalogue = next
    },
    close,
  }
}
