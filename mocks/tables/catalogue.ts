import type { Commodity, Correction, Names, Source, TradeEvent } from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import type { Chapter } from '#src/trade/heading.ts'
import { namesIn, shortNames, shortNamesIn, translatedNames } from '#mocks/tables/names.ts'
import { keyed, readTable } from '#mocks/tables/record.ts'

/** A commodity before its series are known. */
export type CommodityRow = Omit<Commodity, 'series'>
export type HeadingRow = { readonly cmdCode: string; readonly label: string; readonly names: Names | null }

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const day = /^\d{4}-\d{2}-\d{2}$/
const groups = ['total', 'energy', 'metals', 'wood', 'food', 'vehicles', 'electronics'] as const

export function parseSources(file: string, text: string): Source[] {
  return keyed(
    readTable(file, text, ['id', 'publisher', 'dataset', 'url', 'licence', 'vintage', 'via']),
    'id',
    (record) => ({
      id: record.matching('id', slug),
      publisher: record.text('publisher'),
      dataset: record.text('dataset'),
      url: record.matching('url', /^https?:\/\/\S+$/),
      licence: record.text('licence'),
      vintage: record.text('vintage'),
      via: record.text('via'),
    }),
    (source) => source.id,
  )
}

export function parseEvents(file: string, text: string): TradeEvent[] {
  return keyed(
    readTable(file, text, ['id', 'date', 'end_date', 'kind', 'importance', 'name_en'], translatedNames),
    'id',
    (record) => ({
      id: record.matching('id', slug),
      date: record.matching('date', day),
      endDate: record.optional('end_date') === null ? null : record.matching('end_date', day),
      kind: record.text('kind'),
      importance: record.oneOf('importance', ['1', '2']) === '1' ? 1 : 2,
      names: namesIn(record),
    }),
    (event) => event.id,
  )
}

export function parseCommodities(file: string, text: string): CommodityRow[] {
  return keyed(
    readTable(file, text, ['flow', 'cmd_code', 'name_en', 'group', 'parts', 'definition'], translatedNames),
    'flow, cmd_code',
    (record) => {
      const flow = record.oneOf('flow', flows)
      const cmdCode = record.matching('cmd_code', /^(TOTAL|GAS|\d{4}|\d{6})$/)
      return {
        id: `${flow}-${cmdCode}`,
        flow,
        cmdCode,
        names: namesIn(record),
        group: record.oneOf('group', groups),
        parts: record.optional('parts')?.split(';') ?? [],
      }
    },
    (commodity) => commodity.id,
  )
}

export function parseChapters(file: string, text: string): Chapter[] {
  return keyed(
    readTable(file, text, ['cmd_code', 'section', 'name_en', 'source'], [...translatedNames, ...shortNames]),
    'cmd_code',
    (record) => {
      const shorts = shortNamesIn(record)
      return {
        cmdCode: record.matching('cmd_code', /^\d{2}$/),
        section: record.matching('section', /^[IVX]+$/),
        names: namesIn(record),
        ...(shorts === null ? {} : { shortNames: shorts }),
      }
    },
    (chapter) => chapter.cmdCode,
  )
}

export function parseHeadings(file: string, text: string, chapters: ReadonlySet<string>): HeadingRow[] {
  return keyed(
    readTable(file, text, ['cmd_code', 'label', 'source'], shortNames),
    'cmd_code',
    (record) => {
      const cmdCode = record.matching('cmd_code', /^\d{4}$/)
      if (!chapters.has(cmdCode.slice(0, 2))) throw record.error('cmd_code', `'${cmdCode}' has no chapter`)
      return { cmdCode, label: record.text('label'), names: shortNamesIn(record) }
    },
    (heading) => heading.cmdCode,
  )
}

export function parseCorrections(file: string, text: string): Correction[] {
  return readTable(file, text, ['date', 'table', 'what', 'why']).map((record) => ({
    date: record.matching('date', day),
    table: record.text('table'),
    what: record.text('what'),
    why: record.text('why'),
  }))
}
