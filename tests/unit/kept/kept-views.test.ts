import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canStore, changeKept, viewsOf } from '#src/app/kept/kept.ts'

const crude = { name: 'Crude by year', view: 'series=M-2709&freq=year' }
const cars = { name: 'Cars', view: 'series=X-8703&freq=year' }

const store = new Map<string, string>()
const put = (text: string): unknown => store.set('kept-views', text)
const stored = () => store.get('kept-views') ?? ''
const listed = () => viewsOf(stored() || null)
const entries = (): unknown => JSON.parse(stored()).kept
const add = (one: typeof crude) => changeKept('kept', one).what

beforeEach(() => {
  store.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, text: string) => store.set(key, text),
    removeItem: (key: string) => store.delete(key),
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('a kept view', () => {
  it('is read as it was stored, however long its address', () => {
    const long = { name: 'Long', view: `note=${'煤'.repeat(9000)}` }
    expect([add(crude), add(long)]).toEqual(['kept', 'kept'])
    expect(listed()).toEqual([long, crude])
  })

  it('stays when another cannot be read, which stays as it stands', () => {
    const odd = [
      { name: 'Crude', view: 1 },
      { name: ' \u200B ', view: '' },
      null,
      'text',
      { name: 'x', view: { v: 2 } },
    ]
    put(JSON.stringify({ kept: [crude, ...odd, cars] }))
    expect(listed()).toEqual([crude, cars])
    changeKept('removed', cars)
    expect(JSON.parse(stored())).toEqual({ kept: [crude, ...odd] })
  })

  it('keeps the fields of a later version, and so does the file', () => {
    put(JSON.stringify({ version: 2, kept: [{ ...crude, folder: 'Oil' }], order: 'name' }))
    const [first = cars] = listed()
    add(cars)
    add(first)
    const kept = [cars, { ...crude, folder: 'Oil' }]
    expect(JSON.parse(stored())).toEqual({ version: 2, kept, order: 'name' })
    changeKept('removed', first)
    expect(entries()).toEqual([cars])
    changeKept('putBack', first)
    expect(entries()).toEqual(kept.toReversed())
  })

  it.each(['{"kept":[{"na', '{"kept":{"name":"Crude"}}', 'series=M-2709'])('does not replace %s', (text) => {
    put(text)
    expect(listed()).toEqual([])
    add(crude)
    expect(entries()).toEqual([crude, text])
  })

  it('is one of as many as are stored', () => {
    put(JSON.stringify({ kept: Array.from({ length: 25 }, (_, i) => ({ ...crude, name: `View ${i}` })) }))
    expect(listed()).toHaveLength(25)
  })

  it('has a plain name, and is listed once', () => {
    put(JSON.stringify({ kept: [crude, crude, { name: '\u202Eedurc\u0000', view: 'freq=year' }] }))
    expect(listed()).toEqual([crude, { name: 'edurc', view: 'freq=year' }])
  })
})

it('whether anything can be stored is tried without a trace', () => {
  expect([canStore(), [...store]]).toEqual([true, []])
  put('{"kept":[{"na')
  expect([canStore(), stored(), store.size]).toEqual([true, '{"kept":[{"na', 1])
})
