import { describe, expect, it, vi } from 'vitest'
import * as change from '#src/view/change.ts'
import { createViewStore } from '#src/view/address/viewStore.ts'
import { defaultView } from '#src/view/viewState.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { openStore } from '#tests/unit/support/fakeBrowser.ts'

const page = 'https://example.org/trade/'

const open = (address = page) => openStore(address)
const push = { history: 'push' } as const
const replace = { history: 'replace' } as const

/** The compiler checks by this function, which is never run, that a browser's window is a host. */
export const storeOfWindow = () => createViewStore(window, catalogue)

describe('opening an address', () => {
  it('takes out of it what was ignored or repaired, and keeps path and hash', () => {
    const { browser, notices } = open(`${page}?utm=1&freq=year&measure=price&show=share&v=1#sources`)
    expect(browser.calls()).toEqual(['replace /trade/?measure=price&freq=year#sources'])
    expect(notices()).toMatchObject([{ parameter: 'utm' }, { parameter: 'show' }])
  })

  it('keeps the notice until the reader chooses something', () => {
    const { store, notices } = open(`${page}?freq=daily`)
    expect(notices()).toHaveLength(1)
    store.set(change.choose('freq', 'rolling'), push)
    expect(notices()).toHaveLength(1)
    store.set(change.choose('freq', 'year'), push)
    expect(notices()).toEqual([])
  })
})

describe('a discrete choice', () => {
  it('is in the view at once and in the address after the frame that shows it', () => {
    const { browser, store, view } = open()
    store.set(change.onlySeries('M-2709'), push)
    expect(view().series).toEqual(['M-2709'])
    expect(browser.host.location.search).toBe('')
    browser.wait(0)
    expect(browser.host.location.search).toBe('?series=M-2709')
  })

  it('that has no entry yet is what Back takes back, and it alone', () => {
    const { browser, store, view } = open()
    store.set(change.onlySeries('M-2709'), push)
    browser.wait(0)
    store.set(change.choose('measure', 'price'), push)
    browser.backAtOnce()
    browser.wait(1000)
    expect([view().series, view().measure, browser.search()]).toEqual([['M-2709'], 'value', '?series=M-2709'])
  })

  it('is in the address when nobody listens any more, and is not written over what comes after', () => {
    const { browser, store, leave } = open()
    store.set(change.onlySeries('M-2709'), push)
    store.set(change.setFrom('2019-01'), replace)
    leave()
    expect(browser.host.location.search).toBe('?series=M-2709&from=2019-01')
    browser.host.history.replaceState(null, '', 'https://example.org/trade/')
    browser.wait(1000)
    expect(browser.host.location.search).toBe('')
  })

  it('that changes nothing is no step, and tells nobody', () => {
    const { browser, store } = open()
    const before = store.get()
    const listener = vi.fn()
    store.subscribe(listener)
    store.set(change.choose('chart', 'line'), push)
    store.set((view) => ({ ...view, series: [...view.series] }), push)
    expect(store.get()).toBe(before)
    expect(listener).not.toHaveBeenCalled()
    expect(browser.calls()).toEqual([])
  })

  it('that is repaired at once says so, and is no step', () => {
    const { browser, store, view, notices } = open(`${page}?measure=price`)
    const before = view()
    store.set(change.choose('show', 'share'), push)
    expect(view()).toBe(before)
    expect(notices()).toMatchObject([{ kind: 'repaired', parameter: 'show' }])
    expect(browser.calls()).toEqual([])
  })
})

describe('a step that replaces the selection', () => {
  it('says by what and keeps the view that it leaves, until the next', () => {
    const { store, view, notices } = open()
    const left = view()
    store.set(change.clearSeries, { by: 'clear' })
    expect(notices()).toEqual([{ kind: 'clear', left }])
    store.set(change.setFrom('2019-01'), replace)
    expect(notices()).toEqual([])
  })

  it('says what else it had to change', () => {
    const { store, notices } = open(`${page}?series=M-2709&measure=price`)
    store.set(change.onlySeries('X-TOTAL'), { by: 'only' })
    expect(notices()).toMatchObject([{ kind: 'repaired', parameter: 'measure' }, { kind: 'only' }])
  })

  it('is none where nothing changes, and not said again by Back', () => {
    const { browser, store, notices } = open(`${page}?series=M-2709`)
    store.set(change.onlySeries('M-2709'), { by: 'only' })
    expect(notices()).toEqual([])
    store.set(change.presetEnergy, { by: 'energy' })
    browser.go(-1)
    expect(notices()).toEqual([])
  })
})

describe('other moves of the browser', () => {
  it('to a place on the page leave the view as it is, a drag not yet written included', () => {
    const { browser, store, view } = open()
    store.set(change.setFrom('2019-01'), replace)
    const before = store.get()
    browser.goToHash('#sources')
    expect(store.get()).toBe(before)
    browser.wait(1000)
    expect(browser.calls()).toEqual(['replace /trade/?from=2019-01#sources'])
    expect(view().from).toBe('2019-01')
  })

  it.each(['throws', 'is silent'] as const)('that refuse a step are asked again later: a refusal that %s', (how) => {
    const { browser, store, view } = open()
    browser.refuse(how)
    store.set(change.choose('show', 'yoy'), push)
    store.set(change.choose('freq', 'month'), push)
    expect(view()).toEqual({ ...defaultView, show: 'yoy', freq: 'month' })
    expect(browser.search()).toBe('')
    browser.refuse(null)
    browser.wait(30_000)
    expect(browser.calls()).toEqual(['replace /trade/?show=yoy&freq=month'])
  })
})

describe('dragging and typing', () => {
  it('change the view at once and the address a little later, once', () => {
    const { browser, store, view } = open()
    for (const month of ['2018-01', '2018-02', '2018-03']) store.set(change.setFrom(month), replace)
    expect(view().from).toBe('2018-03')
    expect(browser.calls()).toEqual([])
    browser.wait(1000)
    expect(browser.calls()).toEqual(['replace /trade/?from=2018-03'])
    browser.wait(60_000)
    expect(browser.calls()).toEqual([])
  })

  it('write fewer than 100 times in 30 seconds', () => {
    const { browser, store } = open()
    for (let tick = 0; tick < 3000; tick += 1) {
      store.set(change.choose('title', `Title ${tick}`), replace)
      browser.wait(10)
    }
    expect(browser.calls().length).toBeLessThan(90)
  })

  it('are in the address before the next step is made, so Back brings them back', () => {
    const { browser, store, view } = open()
    store.set(change.setFrom('2019-01'), replace)
    store.set(change.choose('show', 'yoy'), push)
    expect(browser.calls()).toEqual(['replace /trade/?from=2019-01', 'push /trade/?show=yoy&from=2019-01'])
    browser.wait(1000)
    expect(browser.calls()).toEqual([])
    browser.go(-1)
    expect(view()).toEqual({ ...defaultView, from: '2019-01' })
  })

  it('are in the address when the page is left', () => {
    const { browser, store } = open()
    store.set(change.setTo('2019-01'), replace)
    browser.leave()
    expect(browser.search()).toBe('?to=2019-01')
  })

  it('are not written over the entry that Back leads to', () => {
    const { browser, store, view } = open()
    store.set(change.choose('show', 'yoy'), push)
    store.set(change.setFrom('2019-01'), replace)
    browser.go(-1)
    browser.wait(1000)
    expect(view()).toEqual(defaultView)
    expect(browser.search()).toBe('')
  })

  it('keep what they had to repair readable to the end of the drag, and no longer', () => {
    const { store, view, notices } = open(`${page}?series=M-GAS&measure=price&utm=1`)
    for (const month of ['2021-11', '2022-01', '2022-02']) store.set(change.setFrom(month), replace)
    expect(view().measure).toBe('value')
    expect(notices()).toMatchObject([{ kind: 'repaired', parameter: 'measure', from: 'price', to: 'value' }])
    store.set(change.choose('show', 'yoy'), push)
    expect(notices()).toEqual([])
  })
})

// A view has a page of its own, /trade/views/gas/, beside the start page, /trade/.

const href = `${page}views/gas/`
const own = { site: page, page: href, view: 'series=M-GAS&freq=year', title: '' }

type Store = ReturnType<typeof open>
const showYoy = ({ store }: Store): void => store.set(change.choose('show', 'yoy'), push)
type Step = (opened: Store) => void
const steps: readonly (readonly [what: string, address: string, done: readonly Step[], calls: readonly string[]])[] = [
  ['keeps its address', `${href}?lang=ru`, [], []],
  [
    'keeps it in another language and theme, which change nothing of what it shows',
    `${href}?theme=dark`,
    [({ store }) => store.set(change.choose('lang', 'zh'), push)],
    ['push /trade/views/gas/?lang=zh&theme=dark'],
  ],
  [
    'has any other view at the start page’s address, in the same language',
    `${href}?lang=ru`,
    [showYoy],
    ['push /trade/?series=M-GAS&show=yoy&freq=year&lang=ru'],
  ],
  [
    'has its own address again when its view is chosen again',
    href,
    [showYoy, ({ store }) => store.set(change.choose('show', 'level'), push)],
    ['push /trade/?series=M-GAS&show=yoy&freq=year', 'push /trade/views/gas/'],
  ],
  [
    'tells its address from that of the default view, which has no query either',
    href,
    [({ store }) => store.set(() => defaultView, push)],
    ['push /trade/'],
  ],
]

describe('a page of its own', () => {
  it.each(steps)('%s', (_, address, done, calls) => {
    const opened = openStore(address, own)
    expect(opened.view()).toMatchObject({ series: ['M-GAS'], freq: 'year' })
    for (const step of done) step(opened)
    expect(opened.browser.calls()).toEqual(calls)
  })
})

it('the start page loads a page of its own anew that Back leads to, for it does not know its view', () => {
  const { browser, view } = openStore(`${page}?freq=year`)
  // The entry of the history is made the view's own page, which Back finds there after a later view was reloaded.
  browser.host.history.replaceState(null, '', href)
  expect(browser.calls()).toEqual(['replace /trade/views/gas/'])
  browser.go(0)
  expect(browser.calls()).toEqual(['reload /trade/views/gas/'])
  expect(view().freq).toBe('year')
})
