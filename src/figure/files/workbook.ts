import type { Names, Source } from '#src/trade/catalogue.ts'
import { statuses } from '#src/trade/status.ts'
import type { FigureRequest } from '#src/figure/files/exports.ts'
import { metadataOf, shownContent } from '#src/figure/files/exports.ts'
import { rowsOf } from '#src/figure/files/rows.ts'
import { xlsxOf, xlsxType } from '#src/figure/files/xlsx.ts'
import { drawnSize } from '#src/figure/layout/styles.ts'
import { noOwnWords, readerNotesOf } from '#src/figure/readerWords.ts'
import { isUserSource, sourceNames } from '#src/figure/sourceNames.ts'
import { lastingNotesOfFigure, notesOfFigure } from '#src/figure/texts.ts'
import type { Format } from '#src/i18n/format.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { readerNoteSentences } from '#src/view/texts/readerNoteTexts.ts'

/** What a sheet's `source` column names: `comtrade` and what it is. */
function sourceRow(id: string, { catalogue }: FigureRequest, sources: readonly Source[], format: Format) {
  const source = sources.find((one) => one.id === id)
  if (source === undefined || isUserSource(id)) return [id, format.list(sourceNames([id], catalogue, format))]
  const { publisher, dataset, vintage, licence, url } = source
  const told = [publisher, dataset, vintage, licence].map((names: Names) => names[format.language] ?? names.en)
  return [id, format.clauses([...told, url])]
}

/**
 * A figure as a workbook: *Figures* has the cells of its CSV, *Notes* what makes them be understood.
 *
 * @param sources in the figure's language, which the served page's catalogue need not have
 */
export function workbookOf(request: FigureRequest, sources: readonly Source[]): Blob {
  const content = shownContent(request)
  const { format, title, subtitle } = content
  const { t } = format
  const { credit } = request.own ?? noOwnWords
  const notes = [
    ...lastingNotesOfFigure(content),
    ...notesOfFigure(content),
    ...readerNoteSentences(readerNotesOf(content, drawnSize(request.size)), format),
  ]
  const { columns, rows } = rowsOf(content)
  const bytes = xlsxOf([
    { name: 'Figures', head: 'row', rows: [columns, ...rows] },
    {
      name: 'Notes',
      head: 'column',
      rows: [
        [t(exportMessages, 'export.titleField'), title],
        [t(exportMessages, 'export.subtitleField'), subtitle],
        ...(credit === '' ? [] : [[t(exportMessages, 'export.creditField'), credit]]),
        [t(exportMessages, 'xlsx.address'), metadataOf(request).url],
        ...notes.map((note, i) => [i === 0 ? t(exportMessages, 'export.parts.notes') : null, note]),
        [t(exportMessages, 'xlsx.status')],
        ...statuses.map((status) => [status, t(seriesMessages, `status.${status}`)]),
        [t(exportMessages, 'xlsx.sources')],
        ...content.sources.map((id) => sourceRow(id, request, sources, format)),
      ],
    },
  ])
  return new Blob([bytes], { type: xlsxType })
}
