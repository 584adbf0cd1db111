import { expect, it } from 'vitest'
import { heldDates } from '#src/i18n/heldDates.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { plain } from '#tests/unit/support/words.ts'

const event = (date: string, endDate: string | null) =>
  ({ id: 'visit', date, endDate, kind: 'politics', importance: 1, concerns: [], names: { en: 'A visit' } }) as const

it.each([
  ['en', null, ', 20 March 2023'],
  ['en', '2023-03-22', ', 20–22 March 2023'],
  ['en', '2023-04-02', ', 20 March 2023 to 2 April 2023'],
  ['ru', '2023-03-22', ', 20–22 марта 2023'],
  ['zh', '2023-03-22', '，2023年3月20–22日'],
] as const)('in %s a visit of 20 March, to %s, is dated %s', (language, endDate, date) => {
  const [text] = eventTexts([event('2023-03-20', endDate)], formats[language])
  expect(plain(text?.date)).toBe(date)
})

it.each([
  ['en', ', 20–\u206022\u00a0March\u00a02023'],
  ['ru', ', 20–\u206022\u00a0марта\u00a02023'],
  ['zh', '，2023\u2060年\u20603\u2060月\u206020–\u206022\u2060日'],
] as const)('on the page in %s no line ends inside the days of a visit', (language, date) => {
  const [text] = eventTexts([event('2023-03-20', '2023-03-22')], formats[language])
  expect(heldDates(text?.date ?? '')).toBe(date)
})

it('a sentence keeps each day with its month, and is the same but for that', () => {
  expect(heldDates('read on 15 October 2026, 10 months')).toBe('read on 15\u00a0October 2026, 10 months')
  expect(heldDates('到2026年5月12日为止')).toBe('到2026\u2060年\u20605\u2060月\u206012\u2060日为止')
  expect(heldDates('HS 2710–2715, 28 ноября 2026')).toBe('HS 2710–\u20602715, 28\u00a0ноября 2026')
})
