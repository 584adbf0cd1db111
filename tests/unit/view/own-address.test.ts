import { describe, expect, it } from 'vitest'
import * as change from '#src/view/change.ts'
import { defaultView } from '#src/view/viewState.ts'
import { openStore } from '#tests/unit/support/fakeBrowser.ts'

// A view has a page of its own, /trade/views/gas/, beside the start page, /trade/.

const site = 'https://example.org/trade/'
const href = `${site}views/gas/`
const own = { site, page: href, view: 'series=M-GAS&freq=year', title: '' }
const gas = { ...defaultView, series: ['M-GAS'], freq: 'year' } as const

const open = (address = href) => openStore(address, own)
const push = { history: 'push' } as const
const replace = { history: 'replace' } as const

describe('a page of its own', () => {
  it('keeps its address', () => {
    const { browser, view } = open(`${href}#sources`)
    expect(view()).toEqual(gas)
    expect(browser.calls()).toEqual([])
  })

  it('keeps language and theme, which change nothing of what it shows', () => {
    const { browser, store, view, notices } = open(`${href}?lang=ru&theme=dark`)
    expect(view()).toEqual({ ...gas, lang: 'ru', theme: 'dark' })
    expect(notices()).toEqual([])
    expect(browser.calls()).toEqual([])
    store.set(change.choose('lang', 'zh'), replace)
    browser.wait(1000)
    store.set(change.choose('theme', null), replace)
    browser.wait(1000)
    expect(browser.calls()).toEqual([
      'replace /trade/views/gas/?lang=zh&theme=dark',
      'replace /trade/views/gas/?lang=zh',
    ])
  })

  it('has any other view at the start page’s address, and comes back by Back', () => {
    const { browser, store, view } = open()
    store.set(change.choose('show', 'yoy'), push)
    expect(browser.calls()).toEqual(['push /trade/?series=M-GAS&show=yoy&freq=year'])
    store.set(change.choose('measure', 'weight'), push)
    expect(browser.calls()).toEqual(['push /trade/?series=M-GAS&measure=weight&show=yoy&freq=year'])
    browser.go(-2)
    expect(view()).toEqual(gas)
    browser.go(1)
    expect(view()).toEqual({ ...gas, show: 'yoy' })
    expect(browser.calls()).toEqual([])
  })

  it('keeps language and place on the page on the way to the start page’s address', () => {
    const { browser, store } = open(`${href}?lang=ru#sources`)
    store.set(change.choose('show', 'yoy'), push)
    expect(browser.calls()).toEqual(['push /trade/?series=M-GAS&show=yoy&freq=year&lang=ru#sources'])
  })

  it('has its own address again when its view is chosen again', () => {
    const { browser, store } = open()
    store.set(change.choose('show', 'yoy'), push)
    store.set(change.choose('show', 'level'), push)
    expect(browser.calls()).toEqual(['push /trade/?series=M-GAS&show=yoy&freq=year', 'push /trade/views/gas/'])
  })

  it('tells its address from that of the default view, which has no query either', () => {
    const { browser, store, view } = open()
    store.set(() => defaultView, push)
    expect(browser.calls()).toEqual(['push /trade/'])
    browser.go(-1)
    expect(view()).toEqual(gas)
    browser.go(1)
    expect(view()).toEqual(defaultView)
  })

  it('that was left by a drag is written over, as any view is', () => {
    const { browser, store } = open()
    store.set(change.setFrom('2019-01'), replace)
    browser.wait(1000)
    expect(browser.calls()).toEqual(['replace /trade/?series=M-GAS&freq=year&from=2019-01'])
  })

  it('stays where the browser refuses another address, and shows the other view', () => {
    const { browser, store, view } = open()
    browser.refuse('throws')
    store.set(change.choose('show', 'yoy'), push)
    browser.wait(1000)
    expect(browser.calls()).toEqual([])
    expect(view().show).toBe('yoy')
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
