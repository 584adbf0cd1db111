import { describe, expect, it } from 'vitest'
import { heldDates } from '#src/i18n/format.ts'
import { chosenEvents } from '#src/view/drawn.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { plain } from '#tests/unit/support/words.ts'

const event = (id: string, importance: 1 | 2, ...concerns: readonly string[]) =>
  ({ id, date: '2023-03-20', endDate: null, kind: 'politics', importance, concerns, names: { en: id } }) as const

const catalogue = {
  ...realCatalogue,
  events: [
    event('summit', 1),
    event('lockdown', 2),
    event('pipeline', 1, 'M-271121', 'M-GAS'),
    event('embargo', 1, 'M-TOTAL', 'M-27'),
    event('fee', 1, 'X-87'),
  ],
}

it.each([
  ['those of all trade, if nothing is shown', 'major', [], 'summit'],
  ['those of a chapter', 'major', ['X-8703'], 'summit fee'],
  ['not those of another gas, which came by the pipeline', 'major', ['M-271111'], 'summit embargo'],
  ['those of one commodity by its whole name', 'major', ['M-GAS'], 'summit pipeline'],
  ['those of any good shown, in order of time', 'major', ['X-8703', 'M-TOTAL'], 'summit embargo fee'],
  ['every one', 'all', ['X-8703'], 'summit lockdown pipeline embargo fee'],
  ['none', 'none', ['M-2709'], ''],
  ['those that are named, in order of time', ['fee', 'lockdown'], ['M-2709'], 'lockdown fee'],
] as const)('events are %s: %s beside %j', (_, choice, commodities, ids) => {
  const chosen = chosenEvents(catalogue, choice, commodities)
  expect(chosen.map(({ id }) => id).join(' ')).toBe(ids)
})

describe('the date of an event', () => {
  it.each([
    ['en', null, ', 20 March 2023'],
    ['en', '2023-03-22', ', 20–22 March 2023'],
    ['en', '2023-04-02', ', 20 March 2023 to 2 April 2023'],
    ['ru', '2023-03-22', ', 20–22 марта 2023'],
    ['zh', '2023-03-22', '，2023年3月20日至22日'],
  ] as const)('in %s of 20 March, to %s, is %s', (language, endDate, date) => {
    const [text] = eventTexts([{ ...event('visit', 1), endDate }], formats[language])
    expect(plain(text?.date)).toBe(date)
  })

  it('is not parted by the end of a line, nor is a day in a sentence', () => {
    expect(heldDates(', 20–22 March 2023, 10 months')).toBe(', 20–\u206022\u00a0March 2023, 10 months')
    expect(heldDates('到2026年5月12日为止')).toBe('到2026\u2060年\u20605\u2060月\u206012\u2060日为止')
    expect(heldDates('HS 2710–2715, 28 ноября 2026')).toBe('HS 2710–\u20602715, 28\u00a0ноября 2026')
  })
})
