import { createStore } from '#src/lib/store.ts'
import type { OwnPage } from '#src/lib/site.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { type AddressNotice, pageAddressOf, parseView, sameView, searchAt } from '#src/view/address/address.ts'
import { type Change, applyChange } from '#src/view/change.ts'
import { assignColours } from '#src/view/colours.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** The part of `window` that the store needs. */
export type ViewStoreHost = {
  readonly location: { readonly href: string; readonly pathname: string; readonly search: string; reload(): void }
  readonly history: {
    readonly state: unknown
    pushState(state: unknown, unused: string, url: string): void
    replaceState(state: unknown, unused: string, url: string): void
    forward(): void
  }
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
  setTimeout(run: () => void, milliseconds: number): unknown
  requestAnimationFrame(run: () => void): unknown
}

/** A discrete choice is a step of Back and Forward; dragging and typing replace the current step. */
type HistoryStep = 'push' | 'replace'

/** The action by which a step replaces the whole selection or the whole view. */
type Replacement = 'energy' | 'article' | 'clear' | 'only' | 'link'

/** The view that a step left, which the page offers to restore. */
export type Replaced = { readonly kind: Replacement; readonly left: ViewState }

export type SetView = (change: Change, options?: { readonly history?: HistoryStep; readonly by?: Replacement }) => void

/** The reason why the option that was tapped last cannot be chosen. */
type Closed = { readonly kind: 'closed'; readonly why: string }

/** A remark on a view, which stands until it is dismissed or the view changes. */
export type ViewNotice = AddressNotice | Replaced | Closed

type NoticedView = { readonly view: ViewState; readonly notices: readonly ViewNotice[] }

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

/** Whether an address holds figures to be seen side by side (app/board/boardAddress.ts). */
export const hasBoard = (search: string): boolean => /[?&]board=/.test(search)

/** The parameters of the page's own view that an address with a board has. */
const besideBoard = (search: string): string => `?${search.match(/\b(lang|theme|embed)=\w+/g)?.join('&') ?? ''}`

// Safari throws beyond 100 calls in 30 seconds: dragging takes at most 86 of them and leaves the rest to clicks.
const replaceEvery = 350
// The wait after a refusal is long, because a sandboxed frame refuses for ever.
const retryAfter = 10_000

/** Only this store writes changes of the view to the browser's history, and only while it has a subscriber. */
export function createViewStore(host: ViewStoreHost, firstCatalogue: Catalogue, own: OwnPage | null = null) {
  const { location, history } = host
  let catalogue = firstCatalogue
  /** The address that the browser last accepted; the view may be ahead of it. */
  let written = ''
  /** The address of the view. With a board, each step of history keeps it as its state, which an anchor link lacks. */
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
  /** The current view has yet to be pushed as a step of Back and Forward. */
  let isStepDue = false

  function write(step: HistoryStep): void {
    const address = pageAddressOf(own, place().href, shown.get().view)
    const [state, url] = hasBoard(location.search) ? [address, location.href] : [null, address]
    try {
      if (step === 'push') history.pushState(state, '', url)
      else if (address !== place().href || state !== history.state) history.replaceState(state, '', url)
    } catch {
      // Safari throws where Chrome ignores the call.
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

  /** The step waits for the frame that shows the choice: writing an address takes a phone as long as drawing a line. */
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
    // An anchor link fires popstate too, but does not change the view.
    if (addressNow() === written) return
    // Back may lead to a page of its own that an earlier load of the page has left.
    if (own === null && !written.startsWith(location.pathname)) return location.reload()
    const wasDue = isStepDue
    isStepDue = false
    show(parseView(searchAt(own, place()), catalogue))
    write('replace')
    // A choice that has no entry yet is what Back takes back, so the entry that it left is to be shown.
    if (wasDue) history.forward()
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
      // A drag is many changes, and a notice of the first one's repairs is still worth reading after the last.
      const earlier = before.notices.filter((notice) => notice.kind === 'repaired')
      isAhead = true
      writeLater(replaceEvery)
      show({ view, notices: [...earlier, ...notices] })
    }
  }

  // Listeners wait for a subscriber, because React may mount twice or make a store that it never uses.
  function follow(): void {
    host.addEventListener('popstate', followHistory)
    host.addEventListener('pagehide', flush)
    followHistory()
    // Ignored parameters vanish from the address at once, their notice only later.
    write('replace')
  }

  function close(): void {
    // A later write would replace the address of the page that comes next.
    flush()
    host.removeEventListener('popstate', followHistory)
    host.removeEventListener('pagehide', flush)
  }

  return {
    get: shown.get,
    subscribe: (listener: () => void) => {
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
    tellClosed(why: string) {
      const { view, notices } = shown.get()
      show({ view, notices: [...notices.filter(({ kind }) => kind !== 'closed'), { kind: 'closed', why }] })
    },
    dismissNotices: () => show({ view: shown.get().view, notices: [] }),
    /** Replaces the catalogue by one that includes a reader's own files. */
    adopt: (next: Catalogue) => {
      catalogue = next
    },
    /** Stops following Back and Forward. */
    close,
  }
}
