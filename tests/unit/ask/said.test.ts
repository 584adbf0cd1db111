import { describe, expect, it } from 'vitest'
import { say } from '#src/ask/say.ts'
import { understand } from '#src/ask/understand.ts'
import { languages } from '#src/i18n/languages.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { queryOf } from '#src/controls/searchRank.ts'
import { defaultView } from '#src/view/viewState.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'

const context = { catalogue: realCatalogue, nomenclature: realNomenclature }

function saidOf(phrase: string, shown: string, language: (typeof languages)[number]): readonly string[] {
  const { view, said, isDirected } = understand(phrase, parseView(shown, realCatalogue).view, context)
  return say(view, said, isDirected, context, formats[language])
}

describe('what is said', () => {
  it.each([
    ['en', 'coal since 2026', '', ['Coal', 'From January 2026']],
    ['zh', '2026年以来的煤炭', '', ['煤炭', '2026年1月起']],
    ['ru', 'уголь с 2026 года', '', ['Уголь', 'Начало: январь 2026']],
    ['en', 'coal from 2022 to 2026', '', ['Coal', 'From January 2022']],
    ['en', '2026', '?to=2022-12', ['Year to date', 'To the newest']],
    ['zh', '2026', '?to=2022-12', ['年初至今累计', '至最新']],
    ['ru', '2026 год', '?to=2022-12', ['С начала года', 'По последние данные']],
    ['en', 'coal index base 2019 from 2022', '', ['Coal', 'Index', 'Year', 'From January 2022']],
    ['en', 'coal', '?money=rub&from=2020-01&series=M-2701', ['US dollars', 'From the first figures']],
  ] as const)('in %s of “%s” at “%s” is %j', (language, phrase, shown, expected) => {
    expect(saidOf(phrase, shown, language)).toEqual(expected)
  })

  it('is in every language a text for each field that a closer look leaves', () => {
    const shown = '?view=prices&of=M-2701&benchmark=coal-south-africa&lag=1&from=2020-01&focus=M-2701&note=2022-03:'
    for (const language of languages) {
      const parts = saidOf('suppliers', shown, language)
      expect(parts).toHaveLength(4)
      expect(parts.filter((part) => part.trim() === '')).toEqual([])
    }
  })
})

it('of a phrase the first 300 letters are read', () => {
  expect(understand(`${'- '.repeat(148)}coal oil`, defaultView, context).view.series).toEqual(['M-2701'])
  expect(understand('月球'.repeat(5000), defaultView, context).unknown.join('')).toHaveLength(300)
})

it('a word that is said again is looked up once', () => {
  expect(queryOf('Oil oil of oil')).toEqual(['oil', 'of'])
})
