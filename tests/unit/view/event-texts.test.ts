import { expect, it } from 'vitest'
import { dashJoined, eventTexts } from '#src/view/texts/eventTexts.ts'
import { formats } from '#tests/unit/support/formats.ts'

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
  expect(text?.date.replaceAll('\u00a0', ' ')).toBe(date)
})

it('on the page days that a dash joins are not torn apart after it', () => {
  const [text] = eventTexts([event('2023-03-20', '2023-03-22')], formats.ru)
  expect(dashJoined(text?.date ?? '')).toBe(', 20–\u206022\u00a0марта\u00a02023')
})
