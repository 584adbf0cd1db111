import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { say } from '#src/ask/say.ts'
import { understand } from '#src/ask/understand.ts'
import { languages } from '#src/i18n/languages.ts'
import { fields } from '#src/view/address/codecs.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { differing, writeView } from '#src/view/address/writeView.ts'
import { phraseLimit } from '#src/view/bounds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { defaultView } from '#src/view/viewState.ts'
import { full } from '#tests/full.ts'
import { availableViewOf } from '#tests/unit/support/arbitraryView.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'

const ids = [
  ...realCatalogue.commodities.flatMap(({ series }) => series.map(({ id }) => id)),
  ...(['M', 'X'] as const).flatMap((flow) => realCatalogue.headings[flow].codes.map((code) => `${flow}-${code}`)),
]
const realView = availableViewOf(realCatalogue, ids)
const context = { catalogue: realCatalogue, nomenclature: realNomenclature }

/** All that is not the default; the words `Base 2021` alone would ask for an index. */
const told = (view: ViewState): (keyof ViewState)[] => [
  ...differing(view, defaultView),
  ...(view.base !== null && view.show === 'level' ? (['show'] as const) : []),
]

/** Focus, notes, title and embedding are what no phrase expresses. */
const sayable = fields.filter((field) => !['focus', 'note', 'title', 'embed'].includes(field))

/** Views with some fields of their own, since the search reads no phrase of all of them. */
const someView = fc.tuple(realView, fc.subarray(sayable)).map(([view, own]) => {
  const some = { ...defaultView, ...Object.fromEntries(own.map((field) => [field, view[field]])) }
  // A closer look has no period and no measure, and a chart has none of its goods.
  const ofLook = { from: null, to: null, measure: defaultView.measure }
  // An end at the newest month is open.
  const open = some.to === realCatalogue.lastPeriod ? { to: null } : {}
  const query = writeView(some.analysis === null ? { ...some, ...open, of: null } : { ...some, ...ofLook }, 'short')
  return parseView(query, realCatalogue).view
})

it.each(languages)('world prices that are said in %s are understood back as lines', (language) => {
  const series = ['M-2709', ...realNomenclature.worldPrices.map(({ id }) => id)]
  const view: ViewState = { ...defaultView, series, measure: 'price' }
  const phrase = say(view, told(view), false, context, formats[language]).join(', ')
  const { view: understood, unknown } = understand(phrase, defaultView, context)
  expect([unknown, understood]).toEqual([[], view])
})

it('the base of an index is understood beside a closer look, whose period it is not', () => {
  for (const base of ['Index, Base December 2021', 'индекс с базой декабрь 2021', '指数，基期：2021年12月'])
    expect(understand(`${base}, Who supplies Russia`, defaultView, context).view.base, base).toBe('2021-12')
})

describe('a view that is said', () => {
  it.each(languages)('in %s is understood back', { timeout: 300_000 }, (language) => {
    fc.assert(
      fc.property(someView, (view) => {
        const phrase = say(view, told(view), false, context, formats[language]).join(', ')
        fc.pre(phrase.length <= phraseLimit)
        const { view: understood, unknown } = understand(phrase, defaultView, context)
        expect([phrase, unknown, writeView(understood, 'short')]).toEqual([phrase, [], writeView(view, 'short')])
      }),
      { numRuns: full ? 10_000 : 300 },
    )
  })
})
