import { describe, expect, it } from 'vitest'
import { en } from '#src/i18n/messages/en/en.ts'
import { en as pairEn } from '#src/i18n/messages/pair/en.ts'
import { ru as pairRu } from '#src/i18n/messages/pair/ru.ts'
import { zh as pairZh } from '#src/i18n/messages/pair/zh.ts'
import { ru } from '#src/i18n/messages/ru/ru.ts'
import { zh } from '#src/i18n/messages/zh/zh.ts'
import { wordsOfPair } from '#src/i18n/pairWords.ts'
import type { Messages } from '#src/i18n/types.ts'

const catalogues: { readonly [language: string]: readonly [all: Messages, ofPair: Messages] } = {
  en: [en.messages, pairEn],
  zh: [zh.messages, pairZh],
  ru: [ru.messages, pairRu],
}

/** Words that fit China and Russia alone: their names, BACI, Customs. */
const ofFirstPair =
  /Chin[ae]|Russia|BACI|Customs’|both countries|中国|中方|中俄|对华|俄|海关总署|Кита|китай|Росси|росси|тамож/

/** Messages that a page of another pair never shows, and the reason. */
const unsaid: readonly (readonly [keys: RegExp, why: string])[] = [
  [/^(claims|lead)\./, 'claims are of the first pair, and hidden by hasClaims'],
  [
    /^(world|buyers|suppliers|europe|longLine|dependence|prices|books|partners|formula)\./,
    'a closer look of its tables',
  ],
  [/^analysis\.(world|suppliers|europe|dependence|prices|buyers|books)(\.about)?$/, 'names of those'],
  [
    /^(looks\.(books|europe|suppliers|buyers|world|dependence|prices)|ask\.sort\.(china|russia))$/,
    'finds or orders them',
  ],
  [/^card\./, 'the build draws cards of its own figures alone'],
  [/^(book\.(baci|russia|quoted)|sources\.group\.(baci|russia)|term\.baci\.words)$/, 'a book that the engine has not'],
  [/^note\.(break|break\.crude|chips|quoted|pipeline|baci\b.*)$/, 'of those books, or of a change of publisher'],
  [/^movers\.(note\.baci|subtitle\.across)$/, 'of BACI'],
  [
    /^sources\.caution\.(break|exports|imports|yuan|blend|imputed|total|gap|partial|mirror|imf|brent)\b/,
    'findings, BACI',
  ],
  [/^sources\.caution\.valuation\.baci$/, 'findings'],
  [/^sources\.rule\.(ofChina|buyers|brent|books\.yearly)\b/, 'rules of what is not offered (Rules.tsx)'],
  [
    /^sources\.use\.(headings|partial|allCrude|world|buyers|ownYuan|partners|europe|europeToBelarus|russiaByPartner|mirror)$/,
    'sources that no other pair has',
  ],
  [/^note\.world\.urals$/, 'whose price it is, in every pair'],
  [/^ask\.lang\./, 'names of languages'],
  [/^ask\.withheld\.(europe|buyers|others)$/, 'answers to names of countries, which ask has for the first pair alone'],
  [/^term\.(cif|fob|hs)$/, 'customs of any country'],
  [/^analysis\.(books|buyers)\.about$/, 'names of those'],
]

const holes = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)/g), ([, name = '']) => name))].toSorted()

describe.each(Object.entries(catalogues))('of another pair, in %s', (_, [all, ofPair]) => {
  it('each message that names the two countries is said in other words, or nowhere', () => {
    const left = Object.entries(all)
      .filter(([, text]) => ofFirstPair.test(text))
      .filter(([key]) => ofPair[key] === undefined && !unsaid.some(([keys]) => keys.test(key)))
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

it('each reason why a message is not said is of one that names the first pair', () => {
  const named = Object.values(catalogues).flatMap(([all]) =>
    Object.entries(all).flatMap(([key, text]) => (ofFirstPair.test(text) ? key : [])),
  )
  expect(unsaid.filter(([keys]) => !named.some((key) => keys.test(key)))).toEqual([])
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
