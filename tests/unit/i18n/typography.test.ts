import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFill, createFormat, holdTogether } from '#src/i18n/format.ts'
import { isKey, languageRow } from '#src/i18n/languages.ts'
import { ru } from '#src/i18n/messages/ru/ru.ts'
import { formats } from '#tests/unit/support/formats.ts'

const russian = languageRow('ru')
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
  const fill = createFill('ru-RU')
  const filled = Object.entries<string>(ru.messages).map(
    ([key, text]) => [key, fill(text, valuesOf(text, value))] as const,
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
