import type { Catalogue, Names, Source } from '#src/trade/catalogue.ts'
import { statuses } from '#src/trade/status.ts'
import { type FigureRequest, metadataOf, shownContent } from '#src/figure/files/exports.ts'
import { type Cell, type PublishedSeries, type Rows, observationRows, rowsOf } from '#src/figure/files/rows.ts'
import { type Sheet, xlsxOf, xlsxType } from '#src/figure/files/xlsx.ts'
import { drawnSize } from '#src/figure/layout/styles.ts'
import { noOwnWords, readerNotesOf } from '#src/figure/readerWords.ts'
import { isUserSource, sourceNames } from '#src/figure/sourceNames.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/figure/texts.ts'
import type { Format } from '#src/i18n/format.ts'
import { readerNoteSentences } from '#src/view/texts/readerNoteTexts.ts'

/** Explains an id of a sheet's `source` column, such as `comtrade`. */
function sourceRow(id: string, catalogue: Catalogue, sources: readonly Source[], format: Format): Cell[] {
  const source = sources.find((one) => one.id === id)
  if (source === undefined || isUserSource(id)) return [id, format.list(sourceNames([id], catalogue, format))]
  const { publisher, dataset, vintage, licence, url } = source
  const told = [publisher, dataset, vintage, licence].map((names: Names) => names[format.language] ?? names.en)
  return [id, format.clauses([...told, url])]
}

/** The titles, address and notes that explain the numbers of one figure. */
function noteRows(request: FigureRequest): Cell[][] {
  const content = shownContent(request)
  const { format, title, subtitle } = content
  const { t } = format
  const { credit } = request.own ?? noOwnWords
  const chart = content.drawing?.chartContent
  const notes = [
    ...lastingNotesOfFigure(content),
    ...notesOfFigure(content),
    ...readerNoteSentences(readerNotesOf(content, drawnSize(request.size)), format),
    ...(chart?.values?.sentences(chart) ?? []),
  ]
  return [
    [t('export.titleField'), title],
    [t('export.subtitleField'), subtitle],
    ...(credit === '' ? [] : [[t('export.creditField'), credit]]),
    [t('xlsx.address'), metadataOf(request).url],
    ...notes.map((note, i) => [i === 0 ? t('export.parts.notes') : null, note]),
  ]
}

const tableSheet = (name: string, { columns, rows }: Rows): Sheet => ({ name, head: 'row', rows: [columns, ...rows] })

/**
 * Figures as a workbook: *Figures* has the cells of the CSV, *Notes* explains them; of several figures, each has a
 * sheet of its own, *Figures 1* and so on. Sheets are named in the language of the figures.
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
    name: requests.length === 1 ? t('xlsx.figures') : t('xlsx.figuresOf', { number: i + 1 }),
    request,
    content: shownContent(request),
  }))
  const sheets = figures.map(({ name, content }) => tableSheet(name, rowsOf(content)))
  if (published.length > 0) sheets.push(tableSheet(t('export.allFigures'), observationRows(published)))
  const observations = published.flatMap((series) => series.observations)
  const named = requests.flatMap(({ content, catalogue }) =>
    [...content.sources, ...observations.flatMap((one) => one.sources)].map((id) => [id, catalogue] as const),
  )
  const notes: Cell[][] = [
    ...figures.flatMap(({ name, request }) => [...(figures.length === 1 ? [] : [[name]]), ...noteRows(request)]),
    [t('xlsx.status')],
    ...statuses.map((status) => [status, t(`status.${status}`)]),
    [t('xlsx.sources')],
    ...Array.from(new Map(named), ([id, catalogue]) => sourceRow(id, catalogue, sources, format)),
  ]
  return new Blob([xlsxOf([...sheets, { name: t('export.parts.notes'), head: 'column', rows: notes }])], {
    type: xlsxType,
  })
}
