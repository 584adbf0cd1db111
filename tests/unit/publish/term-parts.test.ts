import { expect, it } from 'vitest'
import { termParts } from '#src/app/terms/Terms.tsx'
import { formats } from '#tests/unit/support/formats.ts'

// A term that can be explained stands in brackets, with its name behind a bar; `_` is a no-break space.
it.each([
  ['en', 'China’s imports include freight ([CIF|cif]), its exports do not ([FOB|fob]).'],
  ['en', '[FOB|fob], [CIF|cif] and CIF again'],
  ['en', 'Value, billions of US dollars, [rolling 12_months|rolling], 2017'],
  ['en', '[BACI|baci]’s values are meant to be [FOB|fob]; BACI ends in 2023.'],
  ['en', 'every [12-month sum|rolling]; ([low reliability|unreliable]); [HS|hs] 2711'],
  ['en', 'CIFRA, ITHS, rolling stock'],
  ['zh', '[BACI|baci]金额原则上按[FOB|fob]计价，[12个月累计|rolling]，[可靠性低|unreliable]。'],
  ['zh', '乌拉尔为西部港口[离岸价|fob]；货物在到岸前定价'],
  ['ru', 'Позиции [ГС|hs], [скользящие суммы за 12_месяцев|rolling] ([низкая надёжность|unreliable])'],
] as const)('terms of a text in %s: %s', (language, sentence) => {
  const marked = sentence.replaceAll('_', '\u00a0')
  const parts = termParts(formats[language])(marked.replaceAll(/\[(.*?)\|\w+\]/g, '$1'))
  expect(parts.map(({ text, term }) => (term === null ? text : `[${text}|${term}]`)).join('')).toBe(marked)
})
