import { csvParse, csvParseRows } from 'd3-dsv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLines, csvText } from '#src/figure/files/csv.ts'
import { observationRows } from '#src/figure/files/rows.ts'
import { citation, sourceLine, sourceRecords } from '#src/figure/files/credits.ts'
import { embedCode, heightMessage, heightOf } from '#src/figure/files/embed.ts'
import type { Format } from '#src/i18n/format.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue } from '#tests/unit/support/tables.ts'
import { catalogue } from '#tests/unit/support/catalogue.ts'
import { info, row } from '#tests/unit/support/rows.ts'
import { codePoint } from '#tests/unit/support/codePoint.ts'
import { format } from '#tests/unit/support/words.ts'

describe('all figures of some series', () => {
  const observed = observationRows([
    {
      info: info('M-2709'),
      name: 'Crude oil, "Urals"',
      observations: [
        row('2022-01', { value: 1500, weight: 30, weightStatus: 'E', source: 'gacc' }),
        row('2022-02', {}),
      ],
    },
    {
      info: info('X-8703', 'baci'),
      name: '=Cars',
      observations: [{ ...row('2022', { value: 0.5 }), statedGrowthPct: -12.8, note: 'a; b' }],
    },
  ])
  const text = csvText(observed)

  it('are every published period, value and weight each with its status', () => {
    const rows = csvParse(text.replace('\uFEFF', ''))
    expect(rows.columns).toEqual(
      'series_id,flow,cmd_code,commodity,book,period,value_usd,value_status,net_weight_kg,weight_status,stated_growth_pct,source,note'.split(
        ',',
      ),
    )
    expect(rows.map((cells) => Object.values(cells).join('|'))).toEqual([
      'M-2709|M|2709|Crude oil, "Urals"|customs|2022-01|1500|A|30|E||gacc|',
      'M-2709|M|2709|Crude oil, "Urals"|customs|2022-02||||||customs|',
      "X-8703|X|8703|'=Cars|baci|2022|0.5|A|||-12.8|customs|a; b",
    ])
  })

  it('begin with a byte order mark and end their lines as RFC 4180 has it', () => {
    expect(text.startsWith('\uFEFFseries_id,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
  })
})

it('the cells of a CSV are read as they were written', () => {
  const cell = fc
    .string({ unit: codePoint })
    .map((text) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const [columns = [], ...others] = rows
      const safe = rows.map((cells) => cells.map((text) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)))
      expect(csvParseRows(csvLines({ columns, rows: others }))).toEqual(safe)
    }),
  )
})

it('a citation is title, page, publishers, date of the data, address and day', () => {
  expect(
    citation(
      { title: 'Russian crude oil', sources: ['comtrade'], format },
      catalogue,
      'https://trade.test/?series=M-2709,M-GAS&from=&title=&v=1',
      '2026-11-24',
    ),
  ).toBe(
    '“Russian crude oil”, China–Russia trade flows. Source: UN Comtrade. Figures to July 2026. ' +
      'https://trade.test/?series=M-2709,M-GAS&v=1 (read on 24 November 2026)',
  )
})

it('a source line names each publisher once, in the figure’s language', () => {
  const line = (ids: readonly string[], own: Format) =>
    sourceLine(ids, catalogue, '2026-07', 'https://trade.test/', own)
  expect(line(['comtrade', 'comtrade'], format)).toBe('Source: UN Comtrade. Figures to July 2026. https://trade.test/')
  expect(line(['comtrade'], formats.zh)).toBe('来源：联合国商品贸易统计数据库。数据截至2026年7月。https://trade.test/')
  expect(sourceLine(['gacc-wind', 'comtrade', 'mgimo'], realCatalogue, '2026-07', '', formats.ru).trim()).toBe(
    'Источники: Главное таможенное управление КНР; UN Comtrade; МГИМО. Данные по июль 2026.',
  )
})

it('datasets, editions and licences are in the metadata of a picture', () => {
  expect(sourceRecords(['comtrade', 'comtrade'], catalogue)).toEqual([
    'United Nations Statistics Division: UN Comtrade, merchandise trade, China as reporter (revised, as read in 2025; ' +
      'licence: UN Comtrade terms: use with citation). https://comtradeplus.un.org',
  ])
})

describe('the height of an embedded figure', () => {
  it('is read off its own message alone', () => {
    expect(heightOf({ type: heightMessage, height: 512 })).toBe(512)
    const type = heightMessage
    const strange: readonly unknown[] = [
      null,
      'text',
      {},
      { type },
      { type: 'other', height: 5 },
      { type, height: '5' },
    ]
    const others = [...strange, ...[0, -1, Number.NaN, 1e9].map((height) => ({ type, height }))]
    expect(others.map(heightOf).filter((height) => height !== null)).toEqual([])
  })

  it('is in the code, and followed by a script where that is wanted', () => {
    expect(embedCode('https://trade.test/?v=1', 'Oil', 512)).toContain(' height="512" ')
    const code = embedCode('https://trade.test/?v=1', 'Oil', 512, true)
    expect(code.match(/<script>/g)?.length).toBe(1)
    expect(code).toContain(heightMessage)
  })
})
