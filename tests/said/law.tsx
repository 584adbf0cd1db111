import { csvParse } from 'd3-dsv'
import { renderToStaticMarkup } from 'react-dom/server'
import { pointAnnouncement } from '#src/chart/interaction/announcements.ts'
import { changeText } from '#src/chart/tooltip/Tooltip.tsx'
import type { TooltipRow } from '#src/chart/tooltip/tooltipRows.ts'
import { NumberTable } from '#src/figures/core/NumberTable.tsx'
import { TreemapTooltip } from '#src/figures/treemap/TreemapButtons.tsx'
import { FormatContext } from '#src/i18n/format.ts'
import { grouped } from '#src/lib/grouped.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { csvOf } from '#src/publish/files/csv.ts'
import { notFinalStatuses, statuses, weakest } from '#src/trade/observation.ts'
import { heard } from '#tests/said/heard.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { saidIn } from '#tests/unit/support/saidNumbers.ts'
import { plain } from '#tests/unit/support/words.ts'

// The law of all figures: each number under the pointer stands in the file of the same view, and in the table of the
// same figure, with the same status and sources, and is spoken. English words and cells are read, not what made them.

type Told = Pick<TooltipRow, 'id' | 'amount' | 'change' | 'status' | 'sources'>
type Line = { readonly [column: string]: string | undefined }

/** A number as it is written: `half` is half of its last digit; an index and a concentration have no unit. */
type Written = { readonly kind: string; readonly size: number; readonly half: number }
const bare = /(?<![$¥₽×\d.,])(\d[\d,]*(?:\.(\d+))?)(?!\d|[.,]\d|%| ?(?:trn|bn|[mk]|[Mk]?t|[a-z]+illion|thousand)\b)/g

function numbersIn(text: string): Written[] {
  const words = plain(text).replaceAll('(2021 $)', '')
  const said = saidIn(words, 'en').map(({ kind, value, unit }) => ({ kind, size: Math.abs(value), half: unit * 0.501 }))
  const others = Array.from(words.matchAll(bare), ([, digits = '', part = '']) => {
    return { kind: '', size: Number(digits.replaceAll(',', '')), half: 0.501 * 10 ** -part.length }
  })
  return [...said, ...others]
}

const isIn = (text: string, { kind, size, half }: Written): boolean =>
  numbersIn(text).some((other) => other.kind === kind && Math.abs(other.size - size) <= half + other.half)
const holds = (line: Line, { size, half }: Written): boolean =>
  Object.values(line).some((cell) => cell && Math.abs(Math.abs(Number(cell)) - size) <= half)

type Cited = Pick<Told, 'status' | 'sources'>

/** Statuses of a line with their sources, in columns such as `share_status` and `share_source`, or `source`. */
const citedIn = (line: Line): Cited[] =>
  Object.keys(line).flatMap((column) => {
    const status = statuses.find((one) => one === line[column])
    const sources = line[column.replace('status', 'source')] ?? line['source'] ?? ''
    return column.endsWith('status') && status !== undefined ? [{ status, sources: sources.split(';') }] : []
  })

/** Whether these are the status and sources of a row; a row of several numbers has the weakest and the sources of all. */
function isCitedBy(row: Cited, cited: readonly Cited[]): boolean {
  const isExact = cited.some(({ status }) => status === row.status)
  const all = new Set(cited.flatMap(({ sources }) => sources))
  return isExact && all.size === row.sources.length && row.sources.every((source) => all.has(source))
}
const isPartOf = (row: Cited, { status, sources }: Cited): boolean =>
  weakest(row.status, status) === row.status && sources.every((source) => row.sources.includes(source))

/** Lines with a cell that is one of these names, or all lines where none has. */
function named(lines: readonly Line[], ...names: readonly string[]): readonly Line[] {
  const own = lines.filter((line) => Object.values(line).some((cell) => cell !== undefined && names.includes(cell)))
  return own.length > 0 ? own : lines
}

/** Cells of the table beside a chart by the names of its rows; none where the figure has no table. */
function tableOf(content: FigureContent): ReadonlyMap<string, string> {
  const make: unknown = Reflect.get(content, 'table')
  if (typeof make !== 'function') return new Map()
  const table = <NumberTable {...make()} />
  const markup = renderToStaticMarkup(<FormatContext value={content.format}>{table}</FormatContext>)
  const rows = markup.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)
  return new Map(Array.from(rows, ([, name = '', cells = '']) => [name, cells.replaceAll(/<[^>]*>/g, ' ')]))
}

/** Where a number of a tooltip's row is missing, or has another status or source. */
function breaksOf(row: Told, lines: readonly Line[], cells: string | undefined, spoken: string): string[] {
  const kind = notFinalStatuses.find((one) => one === row.status)
  const word = kind === undefined ? '' : formats.en.t(`status.${kind}`)
  const numbers = numbersIn(row.amount ?? '')
  const citedFor = (number: Written): Cited[] =>
    lines.flatMap((line) => (holds(line, number) ? citedIn(line).filter((one) => isPartOf(row, one)) : []))
  const cited = numbers.flatMap(citedFor)
  const isWhole = numbers.length > 1 ? isCitedBy(row, cited) : cited.some((one) => isCitedBy(row, [one]))
  return numbers.flatMap((number) => {
    const isToldIn = (text: string): boolean => isIn(text, number) && text.includes(word)
    const broken = {
      file: !isWhole || citedFor(number).length === 0,
      table: cells !== undefined && !isToldIn(cells),
      speech: !isToldIn(spoken),
    }
    return Object.entries(broken).flatMap(([where, isBroken]) =>
      isBroken ? `${row.id.replace(/^\d{4}$/, 'year')} in the ${where}` : [],
    )
  })
}

/** Where the change beside an amount is missing: it has a column of the file, and where it is weaker a status in brackets. */
function changeBreaksOf(row: Told, lines: readonly Line[], spoken: string): string[] {
  const text = changeText(row, formats.en) ?? ''
  const [, bracket = ''] = /( \(.*\))$/.exec(text) ?? []
  return numbersIn(text).flatMap((number) => {
    const isFall = text.startsWith('−')
    const inFile = lines.some(({ change_percent: cell }) => holds({ cell }, number) && Number(cell) < 0 === isFall)
    const isSpoken = isIn(spoken, number) && spoken.includes(`on a year earlier${bracket},`)
    const broken = { file: !inFile, speech: !isSpoken || spoken.includes(' down ') !== isFall }
    return Object.entries(broken).flatMap(([where, isBroken]) => (isBroken ? `change in the ${where}` : []))
  })
}

/** Rows of the tooltip of a tile, as the page writes them. */
function rowsOfTile(tile: NonNullable<typeof heard.tiles>['model']['groups'][number]): Told[] {
  if (heard.tiles === null) return []
  const shown = { ...heard.tiles, tile, width: 900, height: 500, sourceName: (id: string) => id }
  const markup = renderToStaticMarkup(<TreemapTooltip {...shown} />)
  const sources = /<\/table>.*<p[^>]*>(.*?)<\/p>/.exec(markup)?.[1]?.split(' and ') ?? []
  const rows = markup.matchAll(/<th scope="row"[^>]*>(.*?)<\/th><td[^>]*>(.*?)<\/td>/g)
  return Array.from(rows, ([, id = '', amount = '']) => ({ id, amount, status: 'A', sources }))
}

/** How the figure that was drawn last breaks the law: at its first and last period and in each December. */
export function lawBrokenBy(content: FigureContent, markup: string): string[] {
  const { chart, analysis } = content.view
  const table = tableOf(content)
  const lines: readonly Line[] = csvParse(csvOf(content).slice(1))
  const byPeriod = grouped(lines, (line) => line['period'] ?? '')
  const inFrames = heard.frames.flatMap((frame) => {
    const { periods } = frame.model.plot
    const shown = periods.filter((period, i) => i === 0 || i === periods.length - 1 || /^\d+(-12)?$/.test(period))
    return shown.flatMap((period) => {
      const name = frame.periodName(period)
      const cells = table.get(name) ?? table.get(name.replace('Twelve months to December ', ''))
      return frame.rowsAt(period).flatMap((row) => {
        // A row of seasons is a year.
        const at = chart === 'season' && analysis === null ? row.id.slice(-4) + period.slice(4) : period
        const spoken = pointAnnouncement(frame, row, period, content.format).replace(row.name, '').replace(name, '')
        const written = named(byPeriod.get(at) ?? [], row.id)
        return [...breaksOf(row, written, cells, spoken), ...changeBreaksOf(row, written, spoken)]
      })
    })
  })
  const inRows = heard.rows.flatMap(({ id, name, spoken, tooltip }) => {
    const cells = [...table].flatMap(([head, texts]) => (head.startsWith(name) ? texts : []))
    const written = table.size === 0 ? undefined : cells.join(' ')
    return tooltip.rows.flatMap((row) => breaksOf(row, named(lines, id, id.slice(2)), written, spoken))
  })
  const labels = Array.from(markup.matchAll(/<button[^>]* aria-label="(.*?)"/g), ([, label = '']) => label)
  const inTiles = (heard.tiles?.model.groups ?? []).flatMap((tile, i) =>
    rowsOfTile(tile).flatMap((row) => breaksOf(row, named(lines, tile.node.id), undefined, labels[i] ?? '')),
  )
  return [...inFrames, ...inRows, ...inTiles]
}
