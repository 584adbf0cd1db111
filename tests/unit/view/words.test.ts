import { describe, expect, it } from 'vitest'
import { largestOf } from '#src/chart/plotExtent.ts'
import type { Plot } from '#src/trade/plot.ts'
import { parseView } from '#src/view/address/address.ts'
import { fileNameOf } from '#src/view/texts/fileName.ts'
import { headlineOf } from '#src/figures/core/headline.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { altTextOf } from '#src/view/texts/altText.ts'
import { subtitleOf, titleOf } from '#src/view/texts/titles.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { csvRows } from '#tests/unit/support/csvRows.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue as catalogue, realNomenclature, realSeries } from '#tests/unit/support/tables.ts'
import { format, labels, plain, shown } from '#tests/unit/support/words.ts'

/** Each text of a view, in English: the record has those of its states in every language. */
const texts: { readonly [part: string]: (view: ViewState, plot: Plot) => string | null } = {
  title: (view) => titleOf(view, view.series.map(realSeries), labels),
  subtitle: (view, plot) => subtitleOf(view, plot, largestOf(plot), format),
  headline: (view, plot) =>
    headlineOf({
      view,
      plot,
      labels,
      amountsOf: (id, measure) => shown({ ...view, series: [id], measure, show: 'level' }).plot,
    }),
  alt: (view, plot) => altTextOf('T', 'S', view, plot, labels).replace('T. S. ', ''),
  file: (view, plot) => fileNameOf(view, plot, catalogue),
  names: ({ series }) => {
    const infos = series.map(realSeries)
    return infos.map((info) => labels.among(info, infos)).join('; ')
  },
  listed: ({ series }) => series.map((id) => labels.listed(realSeries(id))).join('; '),
}

const rows = csvRows(import.meta.url, 'words.csv').map((row) => ({
  part: row['part'] ?? '',
  about: row['about'] ?? '',
  search: row['view'] ?? '',
  says: row['says'] ?? '',
}))

describe.each(Object.entries(texts))('the %s of a view', (name, textOf) => {
  it.each(rows.filter(({ part }) => part === name).map((row) => [row.about, row] as const))(
    '%s',
    (_, { search, says }) => {
      const { view, plot } = shown(parseView(search, catalogue).view)
      expect(plain(textOf(view, plot) ?? '')).toBe(says)
    },
  )
})

it('a heading is called by its short name in the language, and in English in lists by its label', () => {
  const fittings = realSeries('X-9405')
  const named = [formats.en, formats.zh, formats.ru].map((one) => createLabels(catalogue, realNomenclature, one))
  expect(named.map(({ commodity }) => commodity(fittings))).toEqual(['Light fittings', '灯具', 'Светильники'])
  expect(named.map(({ listed }) => listed(fittings))).toEqual([
    expect.stringMatching(/^9405 Luminaires/),
    '9405 灯具',
    '9405 Светильники',
  ])
})

it('a heading has its number for a name until the nomenclature is loaded, in capitals within a sentence too', () => {
  const { commodity, inSentence, listed } = createLabels(catalogue, undefined, format)
  const circuits = realSeries('M-8542')
  expect([commodity(circuits), inSentence(circuits), listed(realSeries('M-0101'))]).toEqual([
    'HS 8542',
    'HS 8542',
    'HS 0101',
  ])
})

it('a file has nothing in its name that a file system could mind', () => {
  for (const { id } of catalogue.commodities) {
    const { view, plot } = shown({ series: [id], freq: 'year' })
    expect(fileNameOf(view, plot, catalogue)).toMatch(/^[a-z0-9_+-]+$/)
  }
})
