import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { readDataFile } from '#mocks/answers/disk.ts'
import { pickerFinds } from '#src/controls/pickerFinds.ts'
import { otherIds } from '#src/controls/pickerRows.ts'
import type { Language } from '#src/i18n/languages.ts'
import { parseLanguage } from '#src/i18n/languages.ts'
import type { Flow } from '#src/trade/flow.ts'
import { flows } from '#src/trade/flow.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { full } from '#tests/full.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature } from '#tests/unit/support/tables.ts'

/** The ids of the rows that a query finds on the page in that language, in their order. */
function found(language: Language, flow: Flow, query: string, selected: readonly string[] = []): string[] {
  const format = formats[language]
  const labels = createLabels(realCatalogue, realNomenclature, format)
  const others = otherIds(realCatalogue, selected)
  return pickerFinds(realCatalogue, realNomenclature, flow, query, others, labels, format).rows.map(
    ({ info }) => info.id,
  )
}

describe('the first find', () => {
  it.each([
    ['en', 'chip', 'X-8542'],
    ['en', 'Microchips', 'X-8542'],
    ['en', 'processor', 'X-8542'],
    ['en', 'car', 'X-8703'],
    ['en', 'CARS', 'X-8703'],
    ['en', 'car parts', 'X-8708'],
    ['en', 'lorry', 'X-8704'],
    ['en', 'truck', 'X-8704'],
    ['en', 'tractor', 'X-8701'],
    ['en', 'phone', 'X-8517'],
    ['en', 'laptop', 'X-8471'],
    ['en', 'tire', 'X-4011'],
    ['en', 'battery', 'X-8507'],
    ['en', 'lithium-ion batteries', 'X-8507'],
    ['en', 'fridge', 'X-8418'],
    ['en', 'tv', 'X-8528'],
    ['en', 'socks', 'X-6115'],
    ['en', 'nut', 'X-7318'],
    ['en', 'lng', 'M-271111'],
    ['en', 'gas', 'M-GAS'],
    ['en', 'power of siberia', 'M-271121'],
    ['en', 'oil', 'M-2709'],
    ['en', 'petrol', 'M-2710'],
    ['en', 'aluminum', 'M-7601'],
    ['en', 'timber', 'M-4407'],
    ['en', 'plutonium', undefined],
    ['zh', '８５４２', 'X-8542'],
    ['zh', '芯片', 'X-8542'],
    ['zh', '半导体', 'X-8541'],
    ['zh', '汽车', 'X-8703'],
    ['zh', '汽车零件', 'X-8708'],
    ['zh', '卡车', 'X-8704'],
    ['zh', '拖拉机', 'X-8701'],
    ['zh', '手机', 'X-8517'],
    ['zh', '电脑', 'X-8471'],
    ['zh', '耳机', 'X-8518'],
    ['zh', '轮胎', 'X-4011'],
    ['zh', '天然气', 'M-GAS'],
    ['zh', '石油', 'M-2709'],
    ['zh', '煤', 'M-2701'],
    ['zh', '铜', 'M-7403'],
    ['zh', '大豆', 'M-1201'],
    ['zh', '总额', 'M-TOTAL'],
    ['ru', 'чип', 'X-8542'],
    ['ru', 'Микросхемы', 'X-8542'],
    ['ru', 'машина', 'X-8703'],
    ['ru', 'автомобили', 'X-8703'],
    ['ru', 'запчасти', 'X-8708'],
    ['ru', 'грузовик', 'X-8704'],
    ['ru', 'тягач', 'X-8701'],
    ['ru', 'телефон', 'X-8517'],
    ['ru', 'ноутбук', 'X-8471'],
    ['ru', 'обувь', 'X-6402'],
    ['ru', 'СПГ', 'M-271111'],
    ['ru', 'газ', 'M-GAS'],
    ['ru', 'нефть', 'M-2709'],
    ['ru', 'бензин', 'M-2710'],
    ['ru', 'доски', 'M-4407'],
    ['ru', 'минтай', 'M-0303'],
    ['ru', 'лен', 'M-1204'],
  ] as const)('in %s of “%s” is %s', (language, query, id) => {
    expect(found(language, id?.startsWith('M') === true ? 'M' : 'X', query)[0]).toBe(id)
  })

  it('is there before the word is whole', () => {
    expect(found('en', 'X', 'microc')[0]).toBe('X-8542')
    expect(found('zh', 'X', '芯')[0]).toBe('X-8542')
    expect(found('ru', 'X', 'грузов')[0]).toBe('X-8704')
  })

  it('does not hang on the language of the page', () => {
    expect(found('en', 'X', '芯片')[0]).toBe('X-8542')
    expect(found('zh', 'X', 'чип')[0]).toBe('X-8542')
    expect(found('ru', 'M', 'LNG')[0]).toBe('M-271111')
  })
})

describe('the order of the finds', () => {
  it('of “chip” has circuits before gravel', () => {
    expect(found('en', 'M', 'chip').slice(0, 3)).toEqual(['M-8542', 'M-4407', 'M-4401'])
  })

  it('is the whole word, then what begins with it, then words inside', () => {
    expect(found('en', 'X', 'tractor').slice(0, 2)).toEqual(['X-8701', 'X-8709'])
    expect(found('en', 'M', 'soya').slice(0, 3)).toEqual(['M-1201', 'M-1507', 'M-2304'])
  })

  it('of equally good ones is by value, what is part of a heading before it', () => {
    expect(found('en', 'X', '870').slice(0, 4)).toEqual(['X-8703', 'X-8701', 'X-8704', 'X-8708'])
    expect(found('zh', 'M', '2711')).toEqual(['M-271121', 'M-271111', 'M-2711'])
  })

  it('has another book of a commodity right after it', () => {
    expect(found('ru', 'X', 'чип', ['X-8542.quoted'])).toEqual(['X-8542', 'X-8542.quoted'])
  })
})

/** Codes of one flow: commodities of the picker, and the 60 largest headings of the newest year. */
function important(flow: Flow): string[] {
  const rows = csvParse(readDataFile('baci-annual.csv')).filter((row) => row['flow'] === flow)
  const newest = rows
    .map((row) => row['year'] ?? '')
    .toSorted()
    .at(-1)
  const headings = rows.filter((row) => row['year'] === newest && row['cmd_code'] !== 'TOTAL')
  const largest = headings.toSorted((a, b) => Number(b['value_usd']) - Number(a['value_usd'])).slice(0, 60)
  const commodities = realCatalogue.commodities.filter((commodity) => commodity.flow === flow)
  return [...new Set([...commodities.map(({ cmdCode }) => cmdCode), ...largest.map((row) => row['cmd_code'] ?? '')])]
}

describe('a commodity of the picker and a heading among the 60 largest', () => {
  const synonyms = csvParse(readDataFile('synonyms.csv')).map(({ cmd_code: code, language: column, synonym }) => {
    const language = parseLanguage(column ?? null)
    if (code === undefined || synonym === undefined || language === null) throw new Error('A broken row')
    return { code, language, synonym }
  })

  it.each(flows)(
    'is among the first five finds of each of its synonyms, flow %s',
    (flow) => {
      const codes = new Set(important(flow))
      const own = synonyms.filter(({ code }) => codes.has(code))
      expect(own.length).toBeGreaterThan(700)
      const asked = own.filter((_, i) => full || i % 10 === 0)
      const late = asked.filter(
        ({ code, language, synonym }) => !found(language, flow, synonym).slice(0, 5).includes(`${flow}-${code}`),
      )
      expect(late).toEqual([])
    },
    120_000,
  )
})
