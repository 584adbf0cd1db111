import { describe, expect, it } from 'vitest'
import * as change from '#src/view/change.ts'
import { defaultView } from '#src/view/viewState.ts'
import { openStore } from '#tests/unit/support/fakeBrowser.ts'

// A view has a page of its own, /trade/views/gas/, beside the start page, /trade/.

const site = 'https://example.org/trade/'
const href = `${site}views/gas/`
const own = { site, page: href, view: 'series=M-GAS&freq=year', title: '' }

const open = (address = href) => openStore(address, own)
const push = { history: 'push' } as const

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
    const opened = open(address)
    expect(opened.view()).toMatchObject({ series: ['M-GAS'], freq: 'year' })
    for (const step of done) step(opened)
    expect(opened.browser.calls()).toEqual(calls)
  })
})

it('the start page loads a page of its own anew that Back leads to, for it does not know its view', () => {
  const { browser, view } = openStore(`${site}?freq=year`)
  // The entry of the history is made the view's own page, which Back finds there after a later view was reloaded.
  browser.host.history.replaceState(null, '', href)
  expect(browser.calls()).toEqual(['replace /trade/views/gas/'])
  browser.go(0)
  expect(browser.calls()).toEqual(['reload /trade/views/gas/'])
  expect(view().freq).toBe('year')
})
