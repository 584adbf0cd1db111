import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '#src/chart/text/measure.ts'
import { balanceLines, cutLines, wrapLines } from '#src/chart/text/wrapLines.ts'

const style = { size: 10, weight: 400, family: 'sans' } as const
const roomFor = (text: string): number => textWidth(text, style) + 0.1

describe('lines', () => {
  // The lines are parted by bars; the widest that has room follows the words on what is shown.
  it.each([
    ['break between words', 'crude oil', 'crude oil|and gas', ' '],
    ['are as long as there is room', 'crude oil to', 'Russian|crude oil to|China', ' '],
    ['are one where all fits', 'Russian crude oil', 'Crude oil', ' '],
    ['keep a comma that has just room', 'zwei,', 'eins,|zwei,|drei', ' '],
    ['keep days and month', '20–22\u00a0марта\u00a02023', 'Визит,|20–22\u00a0марта\u00a02023', ' '],
    ['keep number and unit', '58,1\u00a0млрд', 'up by|58,1\u00a0млрд', ' '],
    ['break a word that is too long', 'Donaudam', 'Donaudam|pfschifffah|rt', ''],
    ['break between Chinese words', '原油运往', '俄罗斯|原油运往|中国', ''],
    ['keep a Chinese date', '2026年5月12日', '数据截至|2026年5月12日', ''],
    ['keep Chinese days', '2023年3月20–22日', '普京访华，|2023年3月20–22日', ''],
    ['break after a Chinese year', '数据截至2026年', '数据截至2026年|原油', ''],
  ])('%s', (_, widest, lines, between) => {
    const expected = lines.split('|')
    expect(wrapLines(expected.join(between), roomFor(widest), style)).toEqual(expected)
  })

  it('of nothing are none, and keep a bracket, a comma and a dash with their word', () => {
    expect(wrapLines('', 100, style)).toEqual([])
    const bracketed = wrapLines('barrels (crude), China–Russia', roomFor('China–Russ'), style)
    expect(bracketed).toEqual(['barrels', '(crude),', 'China–Russ', 'ia'])
  })

  it('begin with no Chinese full stop', () => {
    const lines = wrapLines('原油进口。', roomFor('原油进口'), style)
    expect([lines.join(''), lines.some((line) => line.startsWith('。'))]).toEqual(['原油进口。', false])
  })

  it('of names keep a word whole, be it wider, and break after a Chinese month', () => {
    const long = wrapLines('Donaudampfschifffahrt im Mai', roomFor('im Mai'), style, 'name')
    expect(long).toEqual(['Donaudampfschifffahrt', 'im Mai'])
    expect(wrapLines('2017年1月原油', roomFor('2017年1月'), style, 'name')).toEqual(['2017年1月', '原油'])
  })

  it('are never wider than the room, and lose no letter', () => {
    const any = fc.tuple(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 45, max: 220 }))
    const letters = fc.string({ unit: fc.constantFrom(...'abc (),.“”—-原油 '), maxLength: 80 })
    const narrow = fc.tuple(letters, fc.integer({ min: 16, max: 160 }))
    fc.assert(
      fc.property(fc.oneof(any, narrow), ([text, width]) => {
        const lines = wrapLines(text, width, style)
        expect(lines.filter((line) => textWidth(line, style) > width)).toEqual([])
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    [
      'that are too many end with a whole word and an ellipsis inside the room',
      'crude oil t…',
      ['Russian', 'crude oil to', 'China'],
      ['Russian', 'crude oil…'],
    ],
    ['that are not too many stay', 'Russian', ['Russian', 'crude'], ['Russian', 'crude']],
  ])('%s', (_, widest, lines, expected) => {
    expect(cutLines(lines, 2, roomFor(widest), style)).toEqual(expected)
  })

  it.each([
    ['one two three four five', ['one two three', 'four five']],
    ['one two', ['one two']],
  ])('that are balanced are as few, and as even: %j', (text, expected) => {
    expect(balanceLines(text, roomFor('one two three four'), style)).toEqual(expected)
  })
})
