import { describe, expect, it } from 'vitest'
import { type Messages, wordsOfPair } from '#src/i18n/languages.ts'
import { en as pairEn } from '#src/i18n/messages/en/pair.ts'
import { ru as pairRu } from '#src/i18n/messages/ru/pair.ts'
import { ru } from '#src/i18n/messages/ru/ru.ts'
import { zh as pairZh } from '#src/i18n/messages/zh/pair.ts'
import { zh } from '#src/i18n/messages/zh/zh.ts'
import { analyses, ofAnyPair } from '#src/view/analyses.ts'
import { en } from '#tests/unit/support/formats.ts'

const catalogues: { readonly [language: string]: readonly [all: Messages, ofPair: Messages] } = {
  en: [en.messages, pairEn],
  zh: [zh.messages, pairZh],
  ru: [ru.messages, pairRu],
}

/** Words that fit China and Russia alone: their names, BACI, Customs. */
const ofFirstPair =
  /Chin[ae]|Russia|BACI|Customs’|both countries|中国|中方|中俄|对华|俄|海关总署|Кита|китай|Росси|росси|тамож/

/** Closer looks at tables of the first pair have a name, words that find it, and messages that begin with its id. */
const ofLooks = analyses.flatMap((id) => (ofAnyPair.includes(id) ? [] : [`analysis.${id}`, `looks.${id}`, `${id}.`]))

/** Beginnings of keys of messages that a page of another pair never shows. */
const unsaid = [
  'claims. check.name. check.quoted lead. card. formula. partners.',
  // The engine has neither BACI nor quoted figures, and one publisher of months.
  'book.baci book.russia term.baci.words',
  'note.break note.chips note.quoted note.baci note.world.urals',
  'sources.caution. sources.rule. sources.use.',
  // Customs of any country, and answers to names of countries, which ask has for the first pair.
  'term.cif term.fob term.hs ask.withheld.',
].flatMap((begins) => begins.split(' '))

const holes = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)/g), ([, name = '']) => name))].toSorted()

describe.each(Object.entries(catalogues))('of another pair, in %s', (_, [all, ofPair]) => {
  it('each message that names the two countries is said in other words, or nowhere', () => {
    const left = Object.entries(all)
      .filter(([, text]) => ofFirstPair.test(text))
      .filter(([key]) => ofPair[key] === undefined && ![...ofLooks, ...unsaid].some((begin) => key.startsWith(begin)))
    expect(left).toEqual([])
  })

  it('the other words name neither, and have no value that their message is not given', () => {
    const strange = Object.entries(ofPair).filter(([key, text]) => {
      const given = new Set([...holes(all[key] ?? ''), 'reporter', 'partner'])
      return ofFirstPair.test(text) || all[key] === undefined || holes(text).some((name) => !given.has(name))
    })
    expect(strange).toEqual([])
  })
})

it('each of these keys is of a message that names the first pair', () => {
  const named = Object.values(catalogues).flatMap(([all]) =>
    Object.entries(all).flatMap(([key, text]) => (ofFirstPair.test(text) ? key : [])),
  )
  expect(unsaid.filter((begin) => !named.some((key) => key.startsWith(begin)))).toEqual([])
})

it('names of countries are those of the reader’s language', () => {
  const pair = { numbers: ['276', '398'], countries: ['DE', 'KZ'], name: 'germany-kazakhstan' } as const
  const titles = (['en', 'zh', 'ru'] as const).map((language) => wordsOfPair(language, pair)['app.title'])
  expect(titles).toEqual([
    'Germany–Kazakhstan trade flows',
    '德国与哈萨克斯坦贸易往来',
    'Германия и Казахстан: взаимная торговля',
  ])
})
