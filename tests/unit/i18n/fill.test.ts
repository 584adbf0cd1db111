import { expect, it } from 'vitest'
import { createFill } from '#src/i18n/format.ts'

const fills = { en: createFill('en-GB'), ru: createFill('ru-RU'), zh: createFill('zh-CN') } as const

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
