import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understand } from '#src/ask/understand.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { defaultView } from '#src/view/viewState.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'

const context = { catalogue: realCatalogue, nomenclature: realNomenclature }

/** Phrases with the view that a reader means, written before the parser was, by a person who had not seen it. */
const rows = csvParse(readFileSync(new URL('asked.csv', import.meta.url), 'utf8')).map((row) => ({
  phrase: row['phrase'] ?? '',
  expected: row['expected'] ?? '',
  isWithoutEffect: row['why']?.startsWith('no-effect') === true,
}))

const meant = (search: string): string => writeView(parseView(search, realCatalogue).view, 'short')

describe('of the phrases that readers ask', () => {
  it.each(rows)('“$phrase” is $expected', ({ phrase, expected, isWithoutEffect }) => {
    const { view, withheld, unknown, noEffect } = understand(phrase, defaultView, context)
    if (expected.startsWith('none'))
      return expect([typeof withheld, withheld === 'negation']).toEqual(['string', expected.endsWith('negation')])
    expect([withheld, unknown, writeView(view, 'short')]).toEqual([null, [], meant(expected)])
    if (isWithoutEffect) expect(noEffect).not.toEqual([])
  })
})
