import { describe, expect, it } from 'vitest'
import { createFill } from '#src/i18n/fill.ts'

const english = createFill('en-GB')
const russian = createFill('ru-RU')
const chinese = createFill('zh-CN')

describe('a template', () => {
  it('takes its values, each as often as it is named', () => {
    expect(english('{a} and {b}, {a}', { a: 1, b: 'two' })).toBe('1 and two, 1')
  })

  it('keeps a hole without a value, and takes nothing from a prototype', () => {
    expect(english('{a} {toString}', {})).toBe('{a} {toString}')
  })

  it('does not read the values as templates', () => {
    expect(english('{a}', { a: '{b} $& $1', b: 'no' })).toBe('{b} $& $1')
  })

  it('has one full stop after an abbreviation', () => {
    expect(russian('Изменение: {amount}.', { amount: '17,9 млрд долл.' })).toBe('Изменение: 17,9 млрд долл.')
    expect(russian('{amount}. {amount}…', { amount: '5 т' })).toBe('5 т. 5 т…')
  })
})

describe('the form of a word for a count', () => {
  it.each([
    [0, 'товаров'],
    [1, 'товар'],
    [2, 'товара'],
    [4, 'товара'],
    [5, 'товаров'],
    [11, 'товаров'],
    [12, 'товаров'],
    [21, 'товар'],
    [22, 'товара'],
    [25, 'товаров'],
    [111, 'товаров'],
    [1001, 'товар'],
  ])('of %i in Russian is %s', (count, word) => {
    expect(russian('{count} {count|товар|товара|товаров}', { count })).toBe(`${count} ${word}`)
  })

  it.each([
    ['1,189', 'matches'],
    ['1', 'match'],
    [0, 'matches'],
  ])('of %s in English is %s', (count, word) => {
    expect(english('{count|match|matches}', { count })).toBe(word)
  })

  it('is read off a number however its thousands are set apart', () => {
    expect(russian('{count|товар|товара|товаров}', { count: '1\u00a0182' })).toBe('товара')
    expect(russian('{count|товар|товара|товаров}', { count: '1\u00a0189' })).toBe('товаров')
  })

  it('is the same for every count in Chinese', () => {
    expect([0, 1, 2, 5].map((count) => chinese('{count|种}', { count }))).toEqual(['种', '种', '种', '种'])
  })
})
