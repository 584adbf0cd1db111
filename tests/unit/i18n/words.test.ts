import { describe, expect, it } from 'vitest'
import { ru } from '#src/i18n/messages/ru/ru.ts'
import { zh } from '#src/i18n/messages/zh/zh.ts'
import { en } from '#tests/unit/support/formats.ts'

const messages = { en: en.messages, zh: zh.messages, ru: ru.messages } as const

/** Words that no message prints. Labels of HS headings are not messages, and names of placeholders are not printed. */
const banned = [
  ['en', 'a double blank, or one at an end', / {2}|^ | $|^$/, 'A  figure'],
  ['zh', 'a double blank, or one at an end', / {2}|^ | $|^$/, '数字 '],
  ['ru', 'a double blank, or one at an end', / {2}|^ | $|^$/, ' Цифра'],
  ['zh', 'a space behind its own punctuation', /[。！？；：，、」”）》…—]\s/, '一。 二。'],
  ['zh', 'a space among its characters', /\p{Script=Han} [{\p{Script=Han}]|\} \p{Script=Han}/u, '共 {count} 种'],
  ['zh', 'a span with another dash than its own', /[\d}][–-][\d{]/, '{first}–{last}'],
  [
    'zh',
    'punctuation that is not its own',
    /[\u4e00-\u9fff}][,;:!?]|[\u4e00-\u9fff][.()]|\.\.\.|。。|(?<!…)…(?!…)/,
    '是,',
  ],
  ['ru', 'a quotation in marks that are not its own', /["“”‘’]/, 'из “файла”'],
  // Status A is "normal" in SDMX: such a figure may still be revised.
  ['en', 'a status called final', /\bfinal\b/i, 'not final: {kinds}'],
  ['zh', 'a status called final', /最终/, '最终数'],
  ['ru', 'a status called final', /окончательн/i, 'неокончательные данные'],
  // A book in the code is a source in messages.
  ['en', 'books', /\bbooks?\b/i, 'Books never mixed'],
  ['zh', 'books', /账/, '自成一套账目'],
  ['ru', 'books', /(?<!\p{L})книг/iu, 'составляет отдельную книгу'],
  ['en', 'a unit price, which is an average', /\bunit prices?\b/i, 'two unit prices'],
  ['zh', 'a unit price, which is an average', /单价/, '原油单价'],
  ['zh', 'a second word for a series, for fetching, for an estimate, for a change', /系列|加载|估计数|变化值/, '系列'],
  ['ru', 'a second word for the HS, a figure, revised, hollow', /ТН ВЭД|картинк|пересмотренн|полые/i, 'Картинка'],
] as const

describe('no message says', () => {
  it.each(banned)('in %s %s', (language, _, word, example) => {
    const found = ([, text]: [string, string]): boolean => word.test(text.replaceAll(/\{\w+/g, '{'))
    // Messages `looks.…`, except titles, hold words that readers type in the search and are not printed.
    const said = Object.entries<string>(messages[language]).filter(([key]) => !/^looks\.(?!title)/.test(key))
    expect(said.filter(found)).toEqual([])
    expect(found(['control', example])).toBe(true)
  })
})
