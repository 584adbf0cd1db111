import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { responses } from '#mocks/answers/responses.ts'
import { parseTables } from '#mocks/tables/tables.ts'
import { catalogueSchema } from '#src/api/schema/catalogue.ts'
import { seriesSchema } from '#src/api/schema/series.ts'
import { ruleTexts } from '#src/app/sources/Rules.tsx'
import { sourceGroups } from '#src/app/sources/SourceList.tsx'
import { pickerRows } from '#src/controls/pickerRows.ts'
import { findSeries, totalOf } from '#src/trade/catalogue.ts'
import { plot } from '#src/trade/plot.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { notesOf } from '#src/view/texts/notes.ts'
import { firstResponses, readFirstFile } from '#tests/unit/support/firstTables.ts'
import { asPublished } from '#tests/unit/support/rows.ts'
import { format } from '#tests/unit/support/words.ts'

// Answers and figures of headings by year as China reports them, where an update has fetched some.

const years = [
  'flow,cmd_code,year,value_usd,net_weight_kg,value_status,weight_status,source',
  'X,8542,2024,200,10,P,P,comtrade-yearly',
  'X,8542,2025,300,,P,,comtrade-yearly',
  'X,TOTAL,2024,1000,,P,,comtrade-yearly',
  'X,TOTAL,2025,1200,,P,,comtrade-yearly',
  '',
].join('\n')
const answers = responses(parseTables((file) => (file === 'customs-annual.csv' ? years : readFirstFile(file))))
const answer = (path: string): unknown => JSON.parse(answers.get(path)?.() ?? 'null')
const catalogue = v.parse(catalogueSchema, answer('api/catalogue.json'))
const labels = createLabels(catalogue, undefined, format)

function known(id: string) {
  const info = findSeries(catalogue, id)
  if (info === null) throw new Error(`no series ${id}`)
  const path = `api/series/${id}.${info.frequency}.json`
  return { info, observations: v.parse(seriesSchema(info), answer(path)).observations }
}

it('no answer tells of them while the table is empty', () => {
  for (const [path, text] of firstResponses()) expect(text(), path).not.toContain('yearly')
})

describe('headings by year of China alone', () => {
  it('are series of a book of their own, beside BACI’s', () => {
    expect(known('X-8542.yearly')).toMatchObject({
      info: { book: 'yearly', frequency: 'annual', value: { first: '2024', last: '2025' }, weight: { last: '2024' } },
      observations: [
        { period: '2024', value: 200, netWeightKg: 10, valueStatus: 'P', sources: ['comtrade-yearly'] },
        { period: '2025', value: 300, netWeightKg: null },
      ],
    })
    expect(known('X-8542')).toMatchObject({ info: { book: 'baci', value: { last: '2024' } } })
    expect(known('X-8542').observations.at(-1)).toMatchObject({ period: '2024', sources: ['baci-2026'] })
  })

  it('are offered by the picker under the name of their book', () => {
    const { rows } = pickerRows(catalogue, 'X', ['X-8542.yearly'], labels, format)
    expect(rows.map(({ name }) => name)).toContain('Integrated circuits (China Customs by heading, yearly)')
  })

  it('have their share of all goods of the same book', () => {
    const { info, observations } = known('X-8542.yearly')
    const total = totalOf(catalogue, info)
    expect(total?.id).toBe('X-TOTAL.yearly')
    const series = [{ info, observations, total: known('X-TOTAL.yearly').observations }]
    const drawn = plot(series, { ...asPublished, freq: 'year', show: 'share' })
    expect(drawn.series[0]?.points.map(({ period, value }) => [period, value])).toEqual([
      ['2024', 20],
      ['2025', 25],
    ])
  })

  it('are named apart from BACI’s line, and the note says whose they are', () => {
    const { view } = parseView('?series=X-8542,X-8542.yearly&freq=year', catalogue)
    expect(view.series).toEqual(['X-8542', 'X-8542.yearly'])
    const drawn = plot([known('X-8542'), known('X-8542.yearly')], { ...asPublished, freq: 'year' })
    expect(
      drawn.series.map(({ info }) =>
        labels.among(
          info,
          drawn.series.map((one) => one.info),
        ),
      ),
    ).toEqual(['Integrated circuits (BACI)', 'Integrated circuits (China Customs by heading, yearly)'])
    expect(notesOf(view, drawn, format, labels)).toContain(
      'From 2024 yearly figures by heading are China’s own reports to UN Comtrade: provisional, and no continuation of BACI.',
    )
  })

  it('are told of by the rule of the books, and only they', () => {
    const books = (withYearly: boolean) => ruleTexts(format, withYearly).find(({ id }) => id === 'books')?.text
    expect([books(true), books(false)]).toEqual([
      expect.stringContaining('A fifth'),
      expect.not.stringContaining('A fifth'),
    ])
  })

  it('have their source in a group of its own', () => {
    const group = sourceGroups(catalogue).find(({ id }) => id === 'yearly')
    expect(group?.entries.map(({ source }) => source.id)).toEqual(['comtrade-yearly'])
  })
})
