import { describe, expect, it } from 'vitest'
import * as change from '#src/view/change.ts'
import { defaultView } from '#src/view/viewState.ts'
import { openStore } from '#tests/unit/support/fakeBrowser.ts'

const page = 'https://example.org/trade/'
const open = (address = page) => openStore(address)

const push = { history: 'push' } as const
const replace = { history: 'replace' } as const

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
      store.set(change.setTitle(`Title ${tick}`), replace)
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
