import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultView } from '#src/view/viewState.ts'
import { parseView } from '#src/view/address/address.ts'
import { plainText } from '#src/view/texts/plainText.ts'
import { fuzzRuns } from '#tests/full.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'

// Unseen characters: a combining mark without a letter, blanks, joiners, fillers of Hangul and Khmer, blank Braille, a variation, a tag, invisible plus.
const unseen = Array.from(
  ' \u0301\u00A0\u3000\u00AD\u200B\u200C\u200D\u2060\uFEFF\u061C\u180E\u115F\u1160\u3164\uFFA0\u17B4\u17B5\u034F\u2800\uFE0F\uFFF9\u{E0041}\u{E0100}\u2064',
)

describe('a text from outside', () => {
  it.each(unseen.map((one) => [`U+${one.codePointAt(0)?.toString(16)}`, one] as const))(
    'of %s alone is none: as a title, as the words of a note',
    (_, one) => {
      const query = new URLSearchParams({ title: one, note: `2024-10:${one}` })
      const { view } = parseView(`?${query}`, realCatalogue)
      expect(view.title).toBe(defaultView.title)
      expect(view.note).toEqual([{ from: '2024-10', to: '2024-10', text: '' }])
      expect(plainText(one.repeat(3), 80)).toBe('')
    },
  )

  it('in which nothing is seen is none, however it is put together and wherever it is cut', () => {
    const nothing = fc.string({ unit: fc.constantFrom(...unseen), maxLength: 300 })
    fc.assert(
      fc.property(nothing, (text) => plainText(text, 200) === ''),
      { numRuns: fuzzRuns },
    )
    expect(plainText(`${'\u200B'.repeat(200)}A`, 200)).toBe('')
  })

  it('that shows something keeps what it is joined with', () => {
    const seen = fc.constantFrom('A', 'н', '亿', '5', '→', '🛢')
    fc.assert(
      fc.property(
        seen,
        fc.array(fc.constantFrom('\u200D', '\uFE0F', '\u00AD', '\u200C'), { maxLength: 9 }),
        (one, more) => plainText(one + more.join(''), 200) === one + more.join(''),
      ),
      { numRuns: 100 },
    )
    expect(plainText('👩\u200D🌾 ❤\uFE0F می\u200Cخواهم', 200)).toBe('👩\u200D🌾 ❤\uFE0F می\u200Cخواهم')
  })
})
