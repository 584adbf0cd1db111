import { describe, expect, it } from 'vitest'
import { termParts } from '#src/figure/terms/Terms.tsx'
import { formats } from '#tests/unit/support/formats.ts'

const marked = (language: keyof typeof formats, text: string): string =>
  termParts(formats[language])(text)
    .map((part) => (part.term === null ? part.text : `[${part.text}|${part.term}]`))
    .join('')

describe('terms in a text', () => {
  it.each([
    [
      'en',
      'China’s imports include freight (CIF), its exports do not (FOB).',
      'China’s imports include freight ([CIF|cif]), its exports do not ([FOB|fob]).',
    ],
    [
      'en',
      'Value, billions of US dollars, rolling 12\u00a0months, 2017',
      'Value, billions of US dollars, [rolling 12\u00a0months|rolling], 2017',
    ],
    [
      'en',
      'BACI’s values are meant to be FOB; BACI ends in 2023.',
      '[BACI|baci]’s values are meant to be [FOB|fob]; BACI ends in 2023.',
    ],
    [
      'en',
      'every 12-month sum; (low reliability); HS 2711',
      'every [12-month sum|rolling]; ([low reliability|unreliable]); [HS|hs] 2711',
    ],
    [
      'zh',
      'BACI金额原则上按FOB计价，滚动12个月累计，可靠性低。',
      '[BACI|baci]金额原则上按[FOB|fob]计价，[滚动12个月累计|rolling]，[可靠性低|unreliable]。',
    ],
    ['zh', '乌拉尔为西部港口离岸价；货物在到岸前定价', '乌拉尔为西部港口[离岸价|fob]；货物在到岸前定价'],
    [
      'ru',
      'Позиции ГС, скользящие суммы за 12\u00a0месяцев (низкая надёжность)',
      'Позиции [ГС|hs], [скользящие суммы за 12\u00a0месяцев|rolling] ([низкая надёжность|unreliable])',
    ],
    ['en', 'CIFRA, ITHS, rolling stock', 'CIFRA, ITHS, rolling stock'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(marked(language, text)).toBe(expected)
  })

  it('leave every letter where it was', () => {
    const text = 'FOB, CIF and CIF again'
    expect(
      termParts(formats.en)(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })
})
