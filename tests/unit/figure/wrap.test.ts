import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '#src/chart/text/measure.ts'
import { balanceLines, cutLines, wrapLines } from '#src/chart/text/wrapLines.ts'

const style = { size: 10, weight: 400, family: 'sans' } as const
const roomFor = (text: string): number => textWidth(text, style) + 0.1

describe('lines', () => {
  it('break between words', () => {
    expect(wrapLines('crude oil and gas', roomFor('crude oil'), style)).toEqual(['crude oil', 'and gas'])
    expect(wrapLines('', 50, style)).toEqual([])
  })

  it('keep a bracket, a comma and a dash with their word', () => {
    expect(wrapLines('barrels (crude), China–Russia', roomFor('China–Russ'), style)).toEqual([
      'barrels',
      '(crude),',
      'China–Russ',
      'ia',
    ])
  })

  it('keep together what a no-break space does: a number and its unit, the days and the month of a date', () => {
    const visit = 'Визит, 20–22\u00a0марта\u00a02023'
    expect(wrapLines(visit, roomFor('20–22\u00a0марта\u00a02023'), style)).toEqual([
      'Визит,',
      '20–22\u00a0марта\u00a02023',
    ])
    expect(wrapLines('up by 58,1\u00a0млрд', roomFor('58,1\u00a0млрд'), style)).toEqual(['up by', '58,1\u00a0млрд'])
  })

  it('break inside a word only where it alone is too long', () => {
    expect(wrapLines('an unbreakable word', roomFor('unbrea'), style)).toEqual(['an', 'unbrea', 'kable', 'word'])
  })

  it('break anywhere in Chinese, but not before its full stop', () => {
    expect(wrapLines('原油进口。', roomFor('原油进口'), style).join('')).toBe('原油进口。')
    expect(wrapLines('原油进口。', roomFor('原油进口'), style).some((line) => line.startsWith('。'))).toBe(false)
  })

  it('keep a Chinese date whole', () => {
    expect(wrapLines('数据截至2026年5月12日', roomFor('2026年5月12日'), style)).toEqual(['数据截至', '2026年5月12日'])
    expect(wrapLines('普京访华，2023年3月20–22日', roomFor('2023年3月20–22日'), style)).toEqual([
      '普京访华，',
      '2023年3月20–22日',
    ])
    expect(wrapLines('数据截至2026年原油', roomFor('数据截至2026年'), style)).toEqual(['数据截至2026年', '原油'])
    expect(wrapLines('2017年1月原油', roomFor('2017年1月'), style, 'name')).toEqual(['2017年1月', '原油'])
  })

  it('are never wider than the room, and lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 45, max: 220 }), (text, room) => {
        const lines = wrapLines(text, room, style)
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(room)
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
})

describe('lines that are too many', () => {
  it('end with an ellipsis inside the room', () => {
    expect(cutLines(['crude oil', 'and gas', 'and coal'], 2, roomFor('and gas…'), style)).toEqual([
      'crude oil',
      'and gas…',
    ])
    expect(cutLines(['crude oil'], 2, roomFor('and gas…'), style)).toEqual(['crude oil'])
  })
})

describe('balanced lines', () => {
  it('are as few, and as even', () => {
    expect(balanceLines('one two three four five', roomFor('one two three four'), style)).toEqual([
      'one two three',
      'four five',
    ])
    expect(balanceLines('one two', roomFor('one two three four'), style)).toEqual(['one two'])
  })
})

describe('a text in lines', () => {
  it.each([
    ['Russian crude oil to China', 'crude oil to', ['Russian', 'crude oil to', 'China']],
    ['Crude oil', 'Russian crude oil', ['Crude oil']],
    ['', 'Crude oil', []],
    ['gas (liquefied)', '(liquefied)', ['gas', '(liquefied)']],
    ['eins, zwei, drei', 'zwei,', ['eins,', 'zwei,', 'drei']],
    ['Donaudampfschifffahrt', 'Donaudam', ['Donaudam', 'pfschifffah', 'rt']],
    ['俄罗斯原油运往中国', '原油运往', ['俄罗斯', '原油运往', '中国']],
  ])('%j where there is room for %j is %j', (text, widest, expected) => {
    expect(wrapLines(text, roomFor(widest), style)).toEqual(expected)
  })

  it('has no line wider than its width, and loses no letter', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc (),.“”—-原油 '), maxLength: 80 })
    fc.assert(
      fc.property(text, fc.integer({ min: 16, max: 160 }), (all, room) => {
        const lines = wrapLines(all, room, style)
        expect(lines.filter((line) => textWidth(line, style) > room)).toEqual([])
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(all.replaceAll(/\s/g, ''))
      }),
    )
  })

  it('of too many lines ends with an ellipsis that fits', () => {
    expect(cutLines(['Russian', 'crude oil to', 'China'], 2, roomFor('crude oil t…'), style)).toEqual([
      'Russian',
      'crude oil t…',
    ])
    expect(cutLines(['Russian', 'crude'], 2, roomFor('Russian'), style)).toEqual(['Russian', 'crude'])
  })

  it('of a chart keeps a word whole, be it wider', () => {
    expect(wrapLines('Donaudampfschifffahrt im Mai', roomFor('im Mai'), style, 'name')).toEqual([
      'Donaudampfschifffahrt',
      'im Mai',
    ])
  })
})
