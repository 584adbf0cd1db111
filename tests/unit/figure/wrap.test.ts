import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '#src/chart/text/measure.ts'
import { balanceLines, cutLines, wrapLines } from '#src/chart/text/wrapLines.ts'

// Without a canvas a letter is 0.54 of its size wide: 5.4 pixels here.
const style = { size: 10, weight: 400, family: 'sans' } as const
const letters = (count: number): number => count * 5.4 + 0.1

describe('lines', () => {
  it('break between words', () => {
    expect(wrapLines('crude oil and gas', letters(9), style)).toEqual(['crude oil', 'and gas'])
    expect(wrapLines('', letters(9), style)).toEqual([])
  })

  it('keep a bracket, a comma and a dash with their word', () => {
    expect(wrapLines('oil (crude), China–Russia', letters(10), style)).toEqual(['oil', '(crude),', 'China–Russ', 'ia'])
  })

  it('keep together what a no-break space does: a number and its unit, the days and the month of a date', () => {
    const visit = 'Визит, 20–22\u00a0марта\u00a02023'
    expect(wrapLines(visit, letters(18), style)).toEqual(['Визит,', '20–22\u00a0марта\u00a02023'])
    expect(wrapLines('up by 58,1\u00a0млрд', letters(10), style)).toEqual(['up by', '58,1\u00a0млрд'])
  })

  it('break inside a word only where it alone is too long', () => {
    expect(wrapLines('an unbreakable word', letters(6), style)).toEqual(['an', 'unbrea', 'kable', 'word'])
  })

  it('break anywhere in Chinese, but not before its full stop', () => {
    expect(wrapLines('原油进口。', letters(4), style).join('')).toBe('原油进口。')
    expect(wrapLines('原油进口。', letters(4), style).some((line) => line.startsWith('。'))).toBe(false)
  })

  it('keep a Chinese date whole', () => {
    expect(wrapLines('数据截至2026年5月12日', letters(12), style)).toEqual(['数据截至', '2026年5月12日'])
    expect(wrapLines('普京访华，2023年3月20–22日', letters(14), style)).toEqual(['普京访华，', '2023年3月20–22日'])
    expect(wrapLines('数据截至2026年原油', letters(9), style)).toEqual(['数据截至2026年', '原油'])
    expect(wrapLines('2017年1月原油', letters(8), style, 'name')).toEqual(['2017年1月', '原油'])
  })

  it('are never wider than the room, and lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 8, max: 40 }), (text, room) => {
        const lines = wrapLines(text, letters(room), style)
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(letters(room))
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
})

describe('lines that are too many', () => {
  it('end with an ellipsis inside the room', () => {
    expect(cutLines(['crude oil', 'and gas', 'and coal'], 2, letters(9), style)).toEqual(['crude oil', 'and gas…'])
    expect(cutLines(['crude oil'], 2, letters(9), style)).toEqual(['crude oil'])
  })
})

describe('balanced lines', () => {
  it('are as few, and as even', () => {
    expect(balanceLines('one two three four five', letters(19), style)).toEqual(['one two three', 'four five'])
    expect(balanceLines('one two', letters(19), style)).toEqual(['one two'])
  })
})
