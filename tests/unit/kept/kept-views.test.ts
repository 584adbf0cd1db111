import { describe, expect, it } from 'vitest'
import type { KeptView } from '#src/app/kept/keptViews.ts'
import { joinKept, keptText, maxKept, parseKept } from '#src/app/kept/keptViews.ts'

const crude: KeptView = { name: 'Crude by year', view: 'series=M-2709&freq=year' }
const cars: KeptView = { name: 'Cars', view: 'series=X-8703&freq=year' }
const some = (count: number, name = 'View'): KeptView[] =>
  Array.from({ length: count }, (_, i) => ({ name: `${name} ${i}`, view: 'freq=year' }))

describe('a file of kept views', () => {
  it('is read as it was written', () => {
    expect(parseKept(keptText([crude, cars]))).toEqual([crude, cars])
  })

  it.each([
    ['nothing', ''],
    ['no JSON', 'series=M-2709'],
    ['figures', '[{"period":"2024"}]'],
    ['another form', '{"kept":{"name":"Crude"}}'],
    ['a view that is no text', '{"kept":[{"name":"Crude","view":1}]}'],
    ['a view longer than any address', JSON.stringify({ kept: [{ name: 'Long', view: 'a'.repeat(8001) }] })],
  ])('is none where it holds %s', (_, text) => {
    expect(parseKept(text)).toBeNull()
  })

  it('has names that are plain, and each view once', () => {
    const text = JSON.stringify({
      kept: [crude, crude, { name: '\u202Eedurc\u0000', view: 'freq=year' }, { name: ' \u200B ', view: '' }],
    })
    expect(parseKept(text)).toEqual([crude, { name: 'edurc', view: 'freq=year' }])
  })
})

describe('views that are brought in', () => {
  it('come after those that are there, each once', () => {
    expect(joinKept([crude], [cars, crude])).toEqual({ kept: [crude, cars], added: 1, left: 0 })
  })

  it('are left out where there is no room', () => {
    const { kept, added, left } = joinKept(some(maxKept - 1), some(3, 'New'))
    expect([kept.length, added, left]).toEqual([maxKept, 1, 2])
  })
})
