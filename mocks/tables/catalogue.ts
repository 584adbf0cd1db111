import * as v from 'valibot'
import {
  type Commodity,
  type Correction,
  type Names,
  type Source,
  type TradeEvent,
  commodityGroups,
} from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import type { Chapter } from '#src/trade/heading.ts'
import {
  chapter,
  compositeCodes,
  commodityOrComposite,
  day,
  heading,
  matching,
  oneOf,
  optional,
  slug,
  text,
} from '#mocks/tables/cells.ts'
import { namesFrom, namesIn, shortNames, shortNamesIn, translated, translatedNames } from '#mocks/tables/names.ts'
import { readRows, withUniqueKeys } from '#mocks/tables/table.ts'

/** A commodity before its series are known. */
export type CommodityRow = Omit<Commodity, 'series'>
export type HeadingRow = { readonly cmdCode: string; readonly label: string; readonly names: Names | null }

const sources = v.object({
  id: slug,
  publisher_en: text,
  ...translated('publisher'),
  name_en: text,
  ...translatedNames,
  dataset_en: text,
  ...translated('dataset'),
  url: matching(/^https?:\/\/\S+$/),
  licence_en: text,
  ...translated('licence'),
  vintage_en: text,
  ...translated('vintage'),
  via_en: text,
  ...translated('via'),
})

const source = v.pipe(
  sources,
  v.transform((row): Source => ({
    id: row.id,
    publisher: namesFrom(row, 'publisher', row.publisher_en),
    names: namesIn(row),
    dataset: namesFrom(row, 'dataset', row.dataset_en),
    url: row.url,
    licence: namesFrom(row, 'licence', row.licence_en),
    vintage: namesFrom(row, 'vintage', row.vintage_en),
    via: namesFrom(row, 'via', row.via_en),
  })),
)

export function parseSources(file: string, content: string): Source[] {
  return withUniqueKeys(readRows(file, content, sources.entries, source), 'id', ({ id }) => id)
}

/** Flows, and series and chapters of a flow: `M;X-8542;M-27`. */
const concerned = new RegExp(String.raw`^(?:[MX](?:-(?:\d\d|\d{4}|\d{6}|TOTAL|${compositeCodes}))?(?:;(?!$)|$))+$`)

const events = v.object({
  id: slug,
  date: day,
  end_date: optional(day),
  kind: text,
  importance: oneOf(['1', '2']),
  concerns: optional(matching(concerned)),
  name_en: text,
  ...translatedNames,
  ...shortNames,
})

const event = v.pipe(
  events,
  v.transform((row): TradeEvent => {
    const shorts = shortNamesIn(row)
    return {
      id: row.id,
      date: row.date,
      endDate: row.end_date,
      kind: row.kind,
      importance: row.importance === '1' ? 1 : 2,
      concerns: row.concerns?.split(';') ?? [],
      names: namesIn(row),
      ...(shorts === null ? {} : { shortNames: shorts }),
    }
  }),
)

export function parseEvents(file: string, content: string): TradeEvent[] {
  return withUniqueKeys(readRows(file, content, events.entries, event), 'id', ({ id }) => id)
}

const commodities = v.object({
  flow: oneOf(flows),
  cmd_code: commodityOrComposite,
  name_en: text,
  ...translatedNames,
  group: oneOf(commodityGroups),
  parts: optional(text),
  definition: optional(text),
})

const commodity = v.pipe(
  commodities,
  v.transform((row): CommodityRow => ({
    id: `${row.flow}-${row.cmd_code}`,
    flow: row.flow,
    cmdCode: row.cmd_code,
    names: namesIn(row),
    group: row.group,
    parts: row.parts?.split(';') ?? [],
  })),
)

export function parseCommodities(file: string, content: string): CommodityRow[] {
  const rows = readRows(file, content, commodities.entries, commodity)
  return withUniqueKeys(rows, 'flow, cmd_code', ({ id }) => id)
}

const chapters = v.object({
  cmd_code: chapter,
  section: matching(/^[IVX]+$/),
  name_en: text,
  ...translatedNames,
  ...shortNames,
  source: text,
})

const chapterRow = v.pipe(
  chapters,
  v.transform((row): Chapter => {
    const shorts = shortNamesIn(row)
    const names = namesIn(row)
    return { cmdCode: row.cmd_code, section: row.section, names, ...(shorts === null ? {} : { shortNames: shorts }) }
  }),
)

export function parseChapters(file: string, content: string): Chapter[] {
  return withUniqueKeys(readRows(file, content, chapters.entries, chapterRow), 'cmd_code', ({ cmdCode }) => cmdCode)
}

const headings = v.object({ cmd_code: heading, label: text, ...shortNames, source: text })

const headingRow = v.pipe(
  headings,
  v.transform((row): HeadingRow => ({ cmdCode: row.cmd_code, label: row.label, names: shortNamesIn(row) })),
)

/** @param knownChapters codes of the chapters that have a row; each heading must belong to one */
export function parseHeadings(file: string, content: string, knownChapters: ReadonlySet<string>): HeadingRow[] {
  const rows = readRows(file, content, headings.entries, headingRow)
  const orphan = rows.find(({ value }) => !knownChapters.has(value.cmdCode.slice(0, 2)))
  if (orphan !== undefined) throw orphan.error('cmd_code', `'${orphan.value.cmdCode}' has no chapter`)
  return withUniqueKeys(rows, 'cmd_code', ({ cmdCode }) => cmdCode)
}

const corrections = v.object({
  date: day,
  table: text,
  what_en: text,
  ...translated('what'),
  why_en: text,
  ...translated('why'),
})

const correction = v.pipe(
  corrections,
  v.transform((row): Correction => ({
    date: row.date,
    table: row.table,
    what: namesFrom(row, 'what', row.what_en),
    why: namesFrom(row, 'why', row.why_en),
  })),
)

export function parseCorrections(file: string, content: string): Correction[] {
  return readRows(file, content, corrections.entries, correction).map(({ value }) => value)
}
