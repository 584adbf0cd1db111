import { strToU8, zipSync } from 'fflate'
import { isUserSource, sourceNames } from '#src/publish/content.ts'
import { defused } from '#src/publish/files/csv.ts'
import { type FigureRequest, type Shown, metadataOf, shownIn } from '#src/publish/files/exports.ts'
import { type Cell, type PublishedSeries, type Rows, observationRows, fileRows } from '#src/publish/files/rows.ts'
import { chartWidth } from '#src/publish/layout/figureLayout.ts'
import { readerNotesOf } from '#src/publish/readerWords.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/publish/texts.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Catalogue, Names, Source } from '#src/trade/catalogue.ts'
import { statuses } from '#src/trade/observation.ts'
import { readerNoteSentences } from '#src/view/texts/readerNoteTexts.ts'

/**
 * Figures as a workbook: *Figures* has the cells of the CSV, *Notes* explains them; of several figures, each has a
 * sheet of its own, *Figures 1* and so on. *Events* has what is marked in their charts, if anything is. Sheets are named
 * in the language of the figures.
 *
 * @param published has a sheet *All figures*, if there is any
 * @param sources in the language of `format`, which the served page's catalogue need not have
 */
export function workbookOf(
  requests: readonly FigureRequest[],
  published: readonly PublishedSeries[],
  sources: readonly Source[],
  format: Format,
): Blob {
  const { t } = format
  const figures = requests.map((request, i) => ({
    name: requests.length === 1 ? t('xlsx.figures') : t('list.sentences', { before: t('xlsx.figures'), next: i + 1 }),
    shown: shownIn(request),
  }))
  const sheets = figures.map(({ name, shown }) => tableSheet(name, fileRows(shown.content)))
  if (published.length > 0) sheets.push(tableSheet(t('export.allFigures'), observationRows(published)))
  const dated = figures.flatMap(({ shown }) => eventRows(shown))
  const once = new Map(dated.map((row) => [JSON.stringify(row), row]))
  const events = { columns: ['date', 'end_date', 'name'], rows: [...once.values()] }
  if (dated.length > 0) sheets.push(tableSheet(t('control.events'), events))
  const observations = published.flatMap((series) => series.observations)
  const named = requests.flatMap(({ content, catalogue }) =>
    [...content.sources, ...observations.flatMap((one) => one.sources)].map((id) => [id, catalogue] as const),
  )
  const notes: Cell[][] = [
    ...figures.flatMap(({ name, shown }) => [...(figures.length === 1 ? [] : [[name]]), ...noteRows(shown)]),
    [t('sources.rule.status.term')],
    ...statuses.map((status) => [status, t(`status.${status}`)]),
    [t('sources.title')],
    ...Array.from(new Map(named), ([id, catalogue]) => sourceRow(id, catalogue, sources, format)),
  ]
  return new Blob([xlsxOf([...sheets, { name: t('export.parts.notes'), head: 'column', rows: notes }])], {
    type: xlsxType,
  })
}

/** Explains an id of a sheet's `source` column, such as `comtrade`. */
function sourceRow(id: string, catalogue: Catalogue, sources: readonly Source[], format: Format): Cell[] {
  const source = sources.find((one) => one.id === id)
  if (source === undefined || isUserSource(id)) return [id, format.list(sourceNames([id], catalogue, format))]
  const { publisher, dataset, vintage, licence, url } = source
  const told = [publisher, dataset, vintage, licence].map((names: Names) => names[format.language] ?? names.en)
  return [id, format.clauses([...told, url])]
}

/** The events of a figure, then the reader's notes; one of a single day or period has no end of its own. */
function eventRows({ content, size }: Shown): Cell[][] {
  const { events, format } = content
  const notes = readerNotesOf(content, chartWidth(size))
  return [
    ...events.map(({ date, endDate, names }) => [date, endDate, names[format.language] ?? names.en]),
    ...notes.map(({ from, to, text }) => [from, from === to ? null : to, text]),
  ]
}

/** The titles, address and notes that explain the numbers of one figure. */
function noteRows(shown: Shown): Cell[][] {
  const { content, size, own } = shown
  const { format, title, subtitle } = content
  const { t } = format
  const chart = content.of === 'series' ? content.plotted.chart : undefined
  const notes = [
    ...lastingNotesOfFigure(content),
    ...notesOfFigure(content),
    ...readerNoteSentences(readerNotesOf(content, chartWidth(size)), format),
    ...(chart?.values?.sentences(chart) ?? []),
  ]
  return [
    [t('export.titleField'), title],
    [t('export.subtitleField'), subtitle],
    ...(own.credit === '' ? [] : [[t('export.creditField'), own.credit]]),
    [t('export.address'), metadataOf(shown).url],
    ...notes.map((note, i) => [i === 0 ? t('export.parts.notes') : null, note]),
  ]
}

const tableSheet = (name: string, { columns, rows }: Rows): Sheet => ({ name, head: 'row', rows: [columns, ...rows] })

// The few parts of ECMA-376 that sheets of numbers and texts need. Libraries that write them lose a text called
// `constructor`, and make larger sheets in a worker from a blob, which the page's Content Security Policy refuses.

/** The first row or the first column (`head`) is bold; texts beside a bold column are wrapped. */
type Sheet = {
  readonly name: string
  readonly head: 'row' | 'column'
  readonly rows: readonly (readonly Cell[])[]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const xlsxType = `${workbookType}.sheet`

/** The indices of the cell formats in `stylesXml`. */
const styles = { plain: 0, bold: 1, thousands: 2, wrapped: 3 } as const

const stylesXml =
  `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/>' +
  '<xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="3" applyNumberFormat="1"/>' +
  '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>'

const maxTextLength = 32_767

/** Removes characters that XML cannot hold, and escapes `_x000D_`, which would be read as the letter of that code. */
function xmlText(text: string): string {
  return text
    .slice(0, maxTextLength)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** A, B … Z, AA. */
function columnName(place: number): string {
  return (place < 26 ? '' : columnName(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26))
}

/** A number keeps all its digits; from a million on it is shown without its fraction. */
function cellXml(cell: Cell, at: string, style: number): string {
  if (cell === null) return ''
  if (typeof cell === 'number')
    return `<c r="${at}" s="${Math.abs(cell) < 1e6 ? styles.plain : styles.thousands}"><v>${cell}</v></c>`
  const text = xmlText(defused(cell))
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

const widthOf = (cells: readonly Cell[]): number =>
  Math.min(100, Math.max(8, ...cells.map((cell) => (typeof cell === 'number' ? 15 : (cell?.length ?? 0)))) + 2)

function sheetXml({ head, rows }: Sheet): string {
  const width = Math.max(1, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, i) => widthOf(rows.map((row) => row[i] ?? null)))
  const styleAt = (row: number, column: number): number => {
    if ((head === 'row' ? row : column) === 0) return styles.bold
    return head === 'row' ? styles.plain : styles.wrapped
  }
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const cols = columns.map((chars, i) => `<col min="${i + 1}" max="${i + 1}" width="${chars}" customWidth="1"/>`)
  const written = rows.map((row, y) => {
    const cells = row.map((cell, x) => cellXml(cell, `${columnName(x)}${y + 1}`, styleAt(y, x)))
    return `<row r="${y + 1}">${cells.join('')}</row>`
  })
  // Codes and years are text on purpose, so the sheet suppresses the warning about them.
  const all = `A1:${columnName(width - 1)}${Math.max(1, rows.length)}`
  return (
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${head === 'row' ? frozen : ''}</sheetView></sheetViews>` +
    `<cols>${cols.join('')}</cols><sheetData>${written.join('')}</sheetData>` +
    `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
  )
}

/** The same sheets always give the same bytes. */
export function xlsxOf(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const related = (id: number, type: string, target: string): string =>
    `<Relationship Id="r${id}" Type="${office}/${type}" Target="${target}"/>`
  const relationships = (...all: readonly string[]): string =>
    `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`
  const typed = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${workbookType}.${type}+xml"/>`
  const names = sheets.map((_, i) => `worksheets/sheet${i + 1}`)
  const parts: { readonly [name: string]: string } = {
    '[Content_Types].xml':
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `${typed('workbook', 'sheet.main')}${typed('styles', 'styles')}${names.map((name) => typed(name, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relationships(related(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
      `${sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...names.map((name, i) => related(i + 1, 'worksheet', `${name}.xml`)),
      related(sheets.length + 1, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/${names[i]}.xml`, sheetXml(sheet)])),
  }
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: new Date(2000, 0, 1) }))
}
