import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Engine, Refusal } from '#mocks/clickhouse/engine.ts'
import { type Print, type Read, loadEditions } from '#mocks/clickhouse/load.ts'
import type { PairId } from '#mocks/clickhouse/pair.ts'
import { type ObservationRow, type Tables, parseTables } from '#mocks/readers/tables.ts'
import { createFill } from '#src/i18n/format.ts'
import { files as words } from '#src/i18n/messages/en/files.ts'
import { Collection, encodingOf, readRows } from '#src/imports/importFile.ts'
import { type FileProblem, type ImportedSeries, type RowReason, comtradeColumns } from '#src/imports/rows.ts'
import { type Commodity, type Flow, type Source, flows } from '#src/trade/catalogue.ts'
import type { Status } from '#src/trade/observation.ts'

// A pair of countries whose figures come from files of UN Comtrade.

const sourceIds = { monthly: 'comtrade', annual: 'comtrade-yearly' } as const

/** Loads a pair of countries from the files in a folder. Names of goods, rates and prices are those of all pairs. */
export async function loadPair(engine: Engine, pair: PairId, folder: string, read: Read, print: Print): Promise<void> {
  const { series: all, left } = readComtradeFiles(folder, pair)
  // Chapters are sums of headings, and are in no book of this site.
  const series = all.filter(({ cmdCode }) => cmdCode.length > 2)
  for (const sentence of left) print(sentence)
  const known = parseTables(read)
  const day = statSync(folder).mtime.toISOString().slice(0, 10)
  const own = [...new Set(series.map(({ frequency }) => sourceIds[frequency]))]
  const others = sourcesOfEveryone(known).filter(({ id }) => own.every((one) => one !== id))
  const rowsOf = (of: ImportedSeries['frequency']): ObservationRow[] =>
    series.filter(({ frequency }) => frequency === of).flatMap(figuresOf)
  const tables = {
    commodities: flows.flatMap((flow) => goodsOf(flow, series, known)),
    sources: [...own.map((id) => comtradeSource(id, day)), ...others],
    customs: rowsOf('monthly'),
    customsYears: rowsOf('annual'),
  }
  await loadEditions(engine, [{ pair, compiled: day, tables }], print)
}

/** UN Comtrade flags no figure as final, so no status is better than provisional (P). */
const statusOf = (status: Status | null): Status | null => (status === 'A' ? 'P' : status)

const figuresOf = ({ flow, cmdCode, frequency, observations }: ImportedSeries): ObservationRow[] =>
  observations.map(({ valueStatus, weightStatus, ...figure }) => ({
    flow,
    cmdCode,
    observation: {
      ...figure,
      valueStatus: statusOf(valueStatus),
      weightStatus: statusOf(weightStatus),
      sources: [sourceIds[frequency]],
    },
  }))

/** Sources that the tables of all pairs name. */
function sourcesOfEveryone({ sources, rates, prices, context }: Tables): readonly Source[] {
  const points = Object.values(rates).flat()
  const named = new Set([...points.flatMap((point) => point.sources), ...prices.map(({ source }) => source)])
  return sources.filter(({ id }) => named.has(id) || id === context.sources.brent)
}

const dayIn = (locale: string, day: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

/** @param day the day of the files, `YYYY-MM-DD` */
function comtradeSource(id: string, day: string): Source {
  return {
    id,
    publisher: { en: 'United Nations Statistics Division', zh: '联合国统计司', ru: 'Статистический отдел ООН' },
    names: { en: 'UN Comtrade', zh: '联合国商品贸易统计数据库', ru: 'UN Comtrade' },
    dataset: {
      en: 'UN Comtrade, merchandise trade, from files of the service',
      zh: '联合国商品贸易统计数据库，商品贸易，取自该数据库的文件',
      ru: 'UN Comtrade, торговля товарами, из файлов этой базы',
    },
    url: 'https://comtradeplus.un.org',
    licence: {
      en: 'UN Comtrade terms: use with citation',
      zh: '联合国商品贸易统计数据库条款：使用须注明出处',
      ru: 'условия UN Comtrade: использование с указанием источника',
    },
    vintage: {
      en: `files of ${dayIn('en-GB', day)}`,
      zh: `${dayIn('zh-CN', day)}的文件`,
      ru: `файлы от ${dayIn('ru-RU', day)}`,
    },
    via: { en: 'files of whoever runs this site', zh: '本站运营者提供的文件', ru: 'файлы владельца этого сайта' },
  }
}

/** Number of each flow's largest headings that the picker lists; others are only in the answers of whole years. */
const listedHeadings = 20

/** The page only asks whether a group is energy or all goods, so the last group takes what fits nowhere. */
function groupOf(code: string): Commodity['group'] {
  if (code === 'TOTAL') return 'total'
  const chapter = Number(code.slice(0, 2))
  if (chapter <= 24) return 'food'
  if (chapter === 27) return 'energy'
  if (chapter >= 44 && chapter <= 49) return 'wood'
  if (chapter === 26 || (chapter >= 72 && chapter <= 83)) return 'metals'
  if (chapter >= 86 && chapter <= 89) return 'vehicles'
  return 'electronics'
}

const newestValue = ({ observations }: ImportedSeries): number =>
  observations.findLast(({ value }) => value !== null)?.value ?? 0

/** The picker's commodities of one flow: all goods, those with months, and the largest headings. */
function goodsOf(flow: Flow, all: readonly ImportedSeries[], { commodities, headings }: Tables): Tables['commodities'] {
  const series = all.filter((one) => one.flow === flow)
  const months = new Set(series.filter(({ frequency }) => frequency === 'monthly').map(({ cmdCode }) => cmdCode))
  const years = series
    .filter(({ frequency, cmdCode }) => frequency === 'annual' && cmdCode.length === 4)
    .toSorted((a, b) => newestValue(b) - newestValue(a))
  const codes = new Set([
    ...(series.some(({ cmdCode }) => cmdCode === 'TOTAL') ? ['TOTAL'] : []),
    ...months,
    ...years.slice(0, listedHeadings).map(({ cmdCode }) => cmdCode),
  ])
  return [...codes].map((cmdCode) => {
    const isOwn = (row: { readonly cmdCode: string }): boolean => row.cmdCode === cmdCode
    const heading = headings.find(isOwn)
    const label = series.find((one) => isOwn(one) && one.label !== '')?.label
    const names = commodities.find(isOwn)?.names ?? heading?.names ?? { en: heading?.label ?? label ?? cmdCode }
    return { id: `${flow}-${cmdCode}`, flow, cmdCode, names, group: groupOf(cmdCode), parts: [] }
  })
}

/** Faults of a damaged file, which refuse all of it, because a load replaces what was there. */
const damage: ReadonlySet<RowReason> = new Set([
  'cells',
  'quote',
  'after-quote',
  'not-a-row',
  'period',
  'number',
  'negative',
])

/**
 * Reads a pair's figures from the CSV and JSON files of UN Comtrade in a folder, as the page reads those of a reader.
 * @returns its series, and sentences that say which rows were left out and why
 * @throws {Refusal} where there are none, or a file is not whole
 */
export function readComtradeFiles(folder: string, pair: PairId) {
  const collection = new Collection()
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.(csv|json)$/i.test(entry.name))
    .map(({ name }) => join(folder, name))
  for (const file of files.toSorted()) {
    const read = readRows(textOf(file), [String(pair.reporter), String(pair.partner)], (at, row) => {
      if ('reason' in row && damage.has(row.reason))
        throw new Refusal(`${file} was not read: ${words[`own.reason.${row.reason}`]} (line or record ${at}).`)
      collection.add(at, row)
    })
    if ('problem' in read) throw refusal(file, read.problem)
    if (!read.kind.startsWith('comtrade')) throw refusal(file, 'columns')
  }
  const result = collection.result('comtrade-csv')
  if ('problem' in result) throw new Refusal(`${folder} holds more than one load can: split it`)
  const { taken, rows, reasons, series } = result
  const left = [...reasons].map(([reason, count]) => `Rows left out: ${count} (${reason})`)
  if (taken === 0) {
    const why = rows === 0 ? 'no CSV or JSON of UN Comtrade' : `none of that pair. ${left.join('. ')}`
    throw new Refusal(`${folder} has ${why}`)
  }
  return { series, left }
}

/** Says what is the matter with a file in the words of the page. */
function refusal(name: string, problem: FileProblem): Refusal {
  const text = words[`own.problem.${problem === 'picture' ? 'not-text' : problem}`]
  return new Refusal(createFill('en')(text, { name, columns: comtradeColumns.join(', ') }))
}

function textOf(file: string): string {
  const bytes = readFileSync(file)
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    throw refusal(file, 'encoding')
  }
}
