import type { OwnPage } from '#src/lib/site.ts'
import { type ViewStoreHost, createViewStore } from '#src/view/address/viewStore.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'

/** A window with a history and a clock that `wait` alone moves; reading its state first runs the frame's callbacks. */
function fakeBrowser(address: string) {
  type Entry = { readonly url: URL; readonly state: unknown }
  const entries: Entry[] = [{ url: new URL(address), state: null }]
  const listeners = new Map<string, Set<() => void>>()
  const timers: { readonly due: number; readonly run: () => void }[] = []
  const frame: (() => void)[] = []
  const calls: string[] = []
  let index = 0
  let now = 0
  let refusal: 'throws' | 'is silent' | null = null

  const entry = (): Entry => {
    const found = entries[index]
    if (found === undefined) throw new Error('no such entry')
    return found
  }
  const current = (): URL => entry().url
  const written = (method: 'push' | 'replace', state: unknown, url: string): void => {
    if (refusal === 'throws') throw new DOMException('too many calls', 'SecurityError')
    if (refusal === 'is silent') return
    calls.push(`${method} ${url.slice(current().origin.length)}`)
    if (method === 'push') index += 1
    entries.splice(index, method === 'push' ? entries.length : 1, { url: new URL(url), state })
  }
  const fire = (type: string): void => listeners.get(type)?.forEach((listener) => listener())
  const step = (steps: number): void => {
    index += steps
    fire('popstate')
  }

  const host: ViewStoreHost = {
    location: {
      get href() {
        return current().href
      },
      get pathname() {
        return current().pathname
      },
      get search() {
        return current().search
      },
      reload: () => void calls.push(`reload ${current().pathname}${current().search}`),
    },
    history: {
      get state() {
        return entry().state
      },
      pushState: (state, _unused, url) => written('push', state, url),
      replaceState: (state, _unused, url) => written('replace', state, url),
      forward: () => void timers.push({ due: now, run: () => step(Math.min(1, entries.length - 1 - index)) }),
    },
    addEventListener: (type, listener) => listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
    removeEventListener: (type, listener) => listeners.get(type)?.delete(listener),
    setTimeout: (run, milliseconds) => timers.push({ due: now + milliseconds, run }),
    requestAnimationFrame: (run) => frame.push(run),
  }
  const wait = (milliseconds: number): void => {
    for (const run of frame.splice(0)) run()
    now += milliseconds
    for (const timer of timers.filter(({ due }) => due <= now)) {
      timers.splice(timers.indexOf(timer), 1)
      timer.run()
    }
  }

  return {
    host,
    /** Calls to the history since the last call of this function. */
    calls: () => {
      wait(0)
      return calls.splice(0)
    },
    search: () => {
      wait(0)
      return current().search
    },
    go: (steps: number) => {
      wait(0)
      step(steps)
    },
    /** A step of Back that comes before the frame of the last choice. */
    backAtOnce: () => step(-1),
    /** A click on a link to a place on the page. */
    goToHash: (hash: string) => {
      wait(0)
      const url = new URL(current())
      url.hash = hash
      index += 1
      entries.splice(index, entries.length, { url, state: null })
      fire('popstate')
    },
    leave: () => fire('pagehide'),
    refuse: (how: 'throws' | 'is silent' | null) => {
      refusal = how
    },
    wait,
  }
}

/** A store at an address of a fake browser, with a page that listens to it. */
export function openStore(address: string, own?: OwnPage) {
  const browser = fakeBrowser(address)
  const store = createViewStore(browser.host, catalogue, own)
  const leave = store.subscribe(() => {})
  return { browser, store, leave, view: () => store.get().view, notices: () => store.get().notices }
}
