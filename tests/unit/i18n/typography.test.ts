import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFill, createFormat, holdTogether } from '#src/i18n/format.ts'
import { isKey, languageRow } from '#src/i18n/languages.ts'
import { ru } from '#src/i18n/messages/ru/ru.ts'
import { formats } from '#tests/unit/support/formats.ts'

const russian = languageRow('ru')
const fills = { en: createFill('en-GB'), ru: createFill('ru-RU'), zh: createFill('zh-CN') } as const
/** The text with `~` for each no-break space. */
const shown = (text: string): string => text.replaceAll('\u00a0', '~')

describe('a Russian line never ends', () => {
  it.each([
    ['before %', 'доля 44 %, в % к итогу', 'доля 44~%, в~% к итогу'],
    ['after ГС and №', 'ГС 2709 и № 5, код ГС', 'ГС~2709 и №~5, код ГС'],
    ['before a dash', 'импорт — за 2022 год', 'импорт~— за 2022~год'],
    ['between a number and its unit', '7,3 барреля, 10 МБ, 58,4 млрд долл.', '7,3~барреля, 10~МБ, 58,4~млрд долл.'],
    ['between a number and what it counts', '5 из 12 месяцев по май 2026 года', '5~из 12~месяцев по май 2026~года'],
  ])('%s', (_, text, expected) => {
    expect(shown(holdTogether(text, russian))).toBe(expected)
  })

  it('for that alone: other spaces stay', () => {
    const text = 'BACI, группа 85: в 2022 и 2023 (ГС, Китай) на 5 – и The Economist'
    expect(holdTogether(text, russian)).toBe(text)
  })

  it('and nothing else changes, nor anything when it is done twice', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'0129 %ГС№МБтыя.,—\u00a0') })
    fc.assert(
      fc.property(texts, (text) => {
        const held = holdTogether(text, russian)
        expect(held.replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '))
        expect(held).not.toMatch(/ [%—]|\d [а-я]/)
        expect(holdTogether(held, russian)).toBe(held)
      }),
    )
  })
})

it('English and Chinese texts stay as they are', () => {
  const text = 'HS 2709, 44 %, 12 months'
  expect([holdTogether(text, languageRow('en')), holdTogether(text, languageRow('zh'))]).toEqual([text, text])
})

/** The same value for every placeholder of a message. */
function valuesOf(template: string, value: string | number): { readonly [name: string]: string | number } {
  return Object.fromEntries(Array.from(template.matchAll(/\{(\w+)/g), ([, name = '']) => [name, value]))
}
/** Every Russian message as a format gives it, with this value for each placeholder. */
function said(value: string | number): string[] {
  const filled = Object.entries<string>(ru.messages).map(
    ([key, text]) => [key, fills.ru(text, valuesOf(text, value))] as const,
  )
  const { t } = createFormat({ ...ru, language: 'ru', messages: Object.fromEntries(filled) })
  return filled.flatMap(([key]) => (isKey(key) ? t<string>(key) : []))
}
const torn = / %|(ГС|№) \d|\d (млн|млрд|тыс|т|барр|пикс|секунд|МБ|год|месяц|товар|ряд|позици|совпаден|марта)/

it('amounts and percents bring their no-break spaces along, in Russian', () => {
  const { change, amount } = formats.ru
  const written = [change(44.163), amount(47.03, 'percent'), amount(58.4e9, 'usd'), amount(86.2e9, 'kg')]
  expect(written.map(shown)).toEqual(['+44,2~%', '47,0~%', '58,4~млрд~долл.', '86,2~млн~т'])
})

describe('over all messages, Russian', () => {
  it('holds together what a line may not part, whatever numbers are put in', () => {
    expect([5, '58,4 млрд долл.', '44 %', '2022'].flatMap(said).filter((text) => torn.test(text))).toEqual([])
  })
})

it.each([
  ['takes its values, each as often as it is named', '{a} and {b}, {a}', { a: 1, b: 'two' }, '1 and two, 1'],
  ['keeps a hole without a value, and takes nothing from a prototype', '{a} {toString}', {}, '{a} {toString}'],
  ['does not read the values as templates', '{a}', { a: '{b} $& $1', b: 'no' }, '{b} $& $1'],
  ['has one full stop after an abbreviation', '{a}. {a}…', { a: '5 т.' }, '5 т. 5 т.…'],
])('a template %s', (_, template, values, expected) => {
  expect(fills.ru(template, values)).toBe(expected)
})

it.each([
  ['ru', 1, 'товар'],
  ['ru', 2, 'товара'],
  ['ru', 5, 'товаров'],
  ['ru', 11, 'товаров'],
  ['ru', 21, 'товар'],
  ['ru', '1\u00a0182', 'товара'],
  ['ru', '1,5', 'товара'],
  ['en', 1, 'товар'],
  ['en', '1,181', 'товара'],
  ['zh', 1, 'товар'],
  ['zh', 2, 'товар'],
] as const)('in %s a count of %s takes the form %s', (language, count, word) => {
  const forms = { en: 'товар|товара', ru: 'товар|товара|товаров', zh: 'товар' } as const
  expect(fills[language](`{count|${forms[language]}}`, { count })).toBe(word)
})
