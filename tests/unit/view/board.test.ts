import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardAddress, boardLink, readBoard } from '#src/app/board/boardAddress.ts'
import { parseView } from '#src/view/address/address.ts'
import { choose, onlySeries } from '#src/view/change.ts'
import { hasBoard } from '#src/view/address/viewStore.ts'
import { defaultView } from '#src/view/viewState.ts'
import { realCatalogue as catalogue } from '#tests/unit/support/tables.ts'
import { anySearch } from '#tests/unit/support/arbitrarySearch.ts'
import { openStore } from '#tests/unit/support/fakeBrowser.ts'

const site = 'https://example.org/trade/'
const plain = { title: null, lang: null, theme: null, embed: false }

describe('an address with a board', () => {
  it('holds each figure as the encoded query of its view, in order', () => {
    const queries = ['series=M-2709,M-2701&freq=year', '', 'title=A%26B']
    const asked = queries.map((query) => ({ query }))
    const address = boardAddress(site, asked, plain)
    expect(address).toBe(`${site}?board=series%3DM-2709,M-2701%26freq%3Dyear&board=&board=title%3DA%2526B`)
    const { figures, notices } = readBoard(new URL(address).search, catalogue)
    expect(figures.map(({ query }) => query)).toEqual(queries)
    expect(figures.map(({ view }) => view.title)).toEqual([null, null, 'A&B'])
    expect(notices).toEqual([])
  })

  const years = ['2017', '2018', '2019', '2020', '2021', '2022', '2023'].map((year) => `from=${year}-02`)
  it.each([
    ['title, language, theme and frame of its own', ['', '&title=Oil&lang=ru&theme=dark&embed=1'], [''], []],
    ['no other parameter', ['', '&series=M-2701&utm=x&lang=xx'], [''], ['lang=xx', 'series=M-2701', 'utm=x']],
    ['no language, theme or frame of a figure', ['lang=ru&theme=dark&embed=1&freq=year'], ['freq=year'], []],
    ['six figures, each once', [...years.slice(0, 1), ...years], years.slice(0, 6), ['board=from=2023-02']],
    [
      'a closer look with its choices, which a chart beside it has not',
      ['view=movers&a=2018&b=2020', 'freq=year&a=2018'],
      ['view=movers&a=2018&b=2020', 'freq=year'],
      [],
    ],
    [
      'what is a view, and of a view what can be read',
      ['nonsense', 'freq=year&measure=foo', '\0', 'board='],
      ['freq=year'],
      ['board=nonsense', 'board=', 'board=board='],
    ],
  ])('holds %s', (_, texts, queries, ignored) => {
    const search = texts.map((text) => (text.startsWith('&') ? text : `&board=${encodeURIComponent(text)}`)).join('')
    const read = readBoard(`?${search.slice(1)}`, catalogue)
    expect(read.figures.map(({ query }) => query)).toEqual(queries)
    expect(read.notices.map((told) => told.kind === 'ignored' && `${told.parameter}=${told.value}`)).toEqual(ignored)
  })

  it('has its own title, language, theme and frame, and of a figure what was ignored', () => {
    const own = { title: 'Oil', lang: 'ru', theme: 'dark', embed: true }
    expect(readBoard('?board=&title=Oil&lang=ru&theme=dark&embed=1', catalogue)).toMatchObject(own)
    const [figure] = readBoard('?board=measure%3Dfoo%26freq%3Dyear', catalogue).figures
    expect(figure?.notices).toMatchObject([{ kind: 'ignored', parameter: 'measure', value: 'foo' }])
  })

  it('reads any texts as what it would write of them', () => {
    fc.assert(
      fc.property(fc.array(anySearch, { maxLength: 8 }), (texts) => {
        const search = `?${new URLSearchParams(texts.map((text) => ['board', text])).toString()}`
        const { figures } = readBoard(search, catalogue)
        const again = readBoard(new URL(boardAddress(site, figures, plain)).search, catalogue)
        expect(again.figures.map(({ query }) => query)).toEqual(figures.map(({ query }) => query))
        expect(again.notices).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is copied complete, and short where that would be too long for a server', () => {
    const { figures } = readBoard('?board=freq%3Dyear', catalogue)
    const link = new URL(boardLink(site, { figures, title: 'Oil' }))
    expect(link.searchParams.get('title')).toBe('Oil')
    expect(link.searchParams.get('board')).toContain('measure=value')
    const long = parseView(`?title=${'油'.repeat(190)}`, catalogue).view
    const six = Array.from({ length: 6 }, (_, i) => ({ query: `${i}`, view: long, notices: [] }))
    expect(boardLink(site, { figures: six, title: null }).length).toBeLessThan(8000)
  })
})

describe('the view of the stage beside a board', () => {
  const board = '?board=series%3DM-2709&board=series%3DM-2701'

  it('is told from a board by the parameter alone', () => {
    const searches = ['?board=', '?lang=ru&board=x', '?title=board%3D', '?dashboard=1']
    expect(searches.filter(hasBoard)).toEqual(searches.slice(0, 2))
  })

  it('is in no address: each step of history keeps it', () => {
    const { browser, store, view } = openStore(`${site}${board}&lang=ru&series=X-TOTAL`)
    expect(view()).toMatchObject({ lang: 'ru', series: defaultView.series })
    browser.calls()
    store.set(onlySeries('M-TOTAL'))
    expect(browser.calls()).toEqual([`push /trade/${board}&lang=ru&series=X-TOTAL`])
    expect(browser.host.history.state).toBe(`${site}?series=M-TOTAL&lang=ru`)
    store.set(choose('freq', 'year'))
    browser.go(-1)
    expect(view()).toMatchObject({ series: ['M-TOTAL'], freq: 'rolling' })
    browser.go(-1)
    expect(view().series).toEqual(defaultView.series)
    browser.go(2)
    expect(view()).toMatchObject({ series: ['M-TOTAL'], freq: 'year' })
  })

  it('stays when a link to a place on the page is followed', () => {
    const { browser, store, view } = openStore(`${site}${board}`)
    store.set(onlySeries('M-TOTAL'))
    browser.goToHash('#sources')
    expect(view().series).toEqual(['M-TOTAL'])
  })
})
