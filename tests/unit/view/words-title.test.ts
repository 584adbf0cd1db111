import { describe, expect, it } from 'vitest'
import { titleOf } from '#src/view/texts/titles.ts'
import { defaultView } from '#src/view/viewState.ts'
import { format, labels } from '#tests/unit/support/words.ts'
import { realCatalogue, realSeries } from '#tests/unit/support/tables.ts'

const title = (ids: readonly string[], written: string | null = null): string =>
  titleOf({ ...defaultView, series: ids, title: written }, ids.map(realSeries), realCatalogue, format, labels)

describe('the title', () => {
  it('of the default view', () => {
    expect(title(defaultView.series)).toBe('Russian energy to China, and all Chinese goods to Russia')
  })

  it.each([
    ['one commodity', ['M-2709'], 'Russian crude oil to China'],
    ['one the other way', ['X-8703'], 'Chinese passenger cars to Russia'],
    ['all goods of one flow', ['M-TOTAL'], 'All Russian goods to China'],
    ['all goods of the other', ['X-TOTAL'], 'All Chinese goods to Russia'],
    ['all goods of both', ['M-TOTAL', 'X-TOTAL'], 'All Russian goods to China, and all Chinese goods to Russia'],
    ['a heading with a short name', ['X-9405'], 'Chinese light fittings to Russia'],
    ['a heading without one', ['M-0101'], 'Russian 0101 Horses, asses, mules and hinnies; live to China'],
    ['two', ['M-7403', 'M-7601'], 'Russian copper and aluminium to China'],
    ['three', ['M-7403', 'M-7601', 'M-0303'], 'Russian copper, aluminium and frozen fish to China'],
    ['more than three', ['M-7403', 'M-7601', 'M-0303', 'M-4407'], '4 Russian goods to China'],
    ['more than three the other way', ['X-8703', 'X-8704', 'X-8701', 'X-8517'], '4 Chinese goods to Russia'],
    ['all goods and one of them: that one first', ['M-TOTAL', 'M-2709'], 'Russian crude oil and all goods to China'],
    ['energy', ['M-2709', 'M-271111', 'M-271121', 'M-2701'], 'Russian energy to China'],
    ['gas alone', ['M-271111', 'M-271121'], 'Russian liquefied natural gas and pipeline gas to China'],
    [
      'gas and its parts beside all goods',
      ['M-GAS', 'M-271111', 'M-271121', 'M-TOTAL'],
      'Russian energy and all goods to China',
    ],
    ['energy, two are enough', ['M-2709', 'M-GAS'], 'Russian energy to China'],
    ['energy and all goods', ['M-2709', 'M-GAS', 'M-2701', 'M-TOTAL'], 'Russian energy and all goods to China'],
    [
      'all goods and many of them',
      ['M-TOTAL', 'M-7403', 'M-7601', 'M-0303', 'M-4407'],
      'All Russian goods and 4 of them to China',
    ],
    ['two with labels of several lines', ['M-0105', 'M-0304'], '2 Russian goods to China'],
    ['energy and something else', ['M-2709', 'M-7403'], 'Russian crude oil and copper to China'],
    [
      'both flows',
      ['M-2709', 'X-8703', 'X-8704'],
      'Russian crude oil to China, and Chinese passenger cars and lorries to Russia',
    ],
    ['one commodity of two books: it is one', ['X-8542', 'X-8542.quoted'], 'Chinese integrated circuits to Russia'],
    ['the same commodity of three books', ['M-2709', 'M-2709.baci', 'M-2709.quoted'], 'Russian crude oil to China'],
    [
      'the article',
      ['M-2709', 'M-GAS', 'X-TOTAL', 'X-8542', 'X-8542.quoted'],
      'Russian energy to China, and Chinese integrated circuits and all goods to Russia',
    ],
    ['nothing', [], 'Nothing selected'],
  ])('of %s', (_, ids, expected) => {
    expect(title(ids)).toBe(expected)
  })

  it('is what the reader has written, whatever is shown', () => {
    expect(title(['M-2709'], 'The pipeline & the <tanker>')).toBe('The pipeline & the <tanker>')
    expect(title([], 'Soon')).toBe('Soon')
  })
})
