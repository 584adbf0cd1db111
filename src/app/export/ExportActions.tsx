import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { embeddable } from '#src/app/export/UseElsewhere.tsx'
import { type JobTools, saveFile } from '#src/app/export/JobLine.tsx'
import { makeWorkbook, publishedSeries } from '#src/app/export/makeWorkbook.ts'
import { useFormat } from '#src/i18n/format.ts'
import { copyAs, toClipboard } from '#src/lib/clipboard.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import { citation } from '#src/publish/files/credits.ts'
import { cellText, csvText } from '#src/publish/files/csv.ts'
import * as files from '#src/publish/files/exports.ts'
import { type Cell, type Rows, fileRows, observationRows, tableOf } from '#src/publish/files/rows.ts'
import { addressOf } from '#src/view/address/address.ts'

/** Formats, whose names are the same in every language. */
type FormatName = 'svg' | 'pdf' | 'csv' | 'xlsx'
/** Actions whose names and sentences have no placeholders. */
type ActionName = 'allFigures' | 'share' | 'copyLink' | 'copyImage' | 'copyTable' | 'copyAlt' | 'cite'

type ExportAction = {
  readonly name: string
  readonly about: string
  readonly run: () => void
  readonly expanded?: boolean
}

/** Buttons one under another, each before its sentence. */
export function ExportActions(props: { readonly title: string; readonly actions: readonly ExportAction[] }) {
  const { title, actions } = props
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="mb-md font-sans text-plain">
        {title}
      </h3>
      <ul className="grid gap-xs text-fine leading-snug text-muted">
        {actions.map(({ name, about, run, expanded }, index) => (
          <li key={name} className="grid grid-cols-named items-center gap-lg">
            <button
              className="px-md py-xs text-start text-small font-semibold text-ink stacked:min-h-target"
              aria-describedby={`${id}-${index}`}
              aria-expanded={expanded}
              onClick={run}
            >
              {name}
            </button>
            <span id={`${id}-${index}`}>{about}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `YYYY-MM-DD`, as Swedish writes a day. */
const today = (): string => new Date().toLocaleDateString('sv')

/**
 * Hands a figure to the system's share sheet: its picture where the sheet takes files, and always its link.
 *
 * @param picture is made only where it can be shared
 */
export async function shareFigure(
  title: string,
  url: string,
  name: string,
  picture: () => Promise<Blob>,
): Promise<'shared' | 'closed'> {
  const link = { title, url }
  const withFile = (content: readonly Blob[]) => ({
    ...link,
    files: [new File([...content], name, { type: 'image/png' })],
  })
  const takesFiles = 'canShare' in navigator && navigator.canShare(withFile([]))
  const data = takesFiles ? withFile([await picture()]) : link
  try {
    await navigator.share(data)
    return 'shared'
  } catch (error) {
    // A reader who closes the sheet causes an AbortError: https://www.w3.org/TR/web-share/#share-method.
    if (error instanceof DOMException && error.name === 'AbortError') return 'closed'
    throw error
  }
}

export function useExportActions(props: {
  readonly request: files.FigureRequest
  readonly scale: number
  readonly start: (work: (tools: JobTools) => Promise<string>) => void
}) {
  const { request, scale, start } = props
  const { content, catalogue, size, address } = request
  const { t, sentences } = useFormat()
  const client = useQueryClient()
  const { title, series } = content
  const fileName = files.fileNameOfFigure(content, catalogue)
  const linkable = embeddable(content.view)
  const isWhole = linkable.figures === 'all'
  const link = addressOf(address, isWhole ? linkable.view : content.view, 'complete')
  const unlinked = isWhole ? [] : [t('export.ownLink')]
  const png = (work: JobTools): Promise<Blob> => files.figurePng(request, scale, work)

  const save = (file: Blob, name: string): string => {
    saveFile(file, name)
    return t('export.done.saved', { name })
  }
  const saveCsv = (rows: Rows, name: string): string =>
    save(new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }), name)
  const copy = async (text: string, done: string): Promise<string> => {
    await toClipboard(navigator.clipboard.writeText(text), t('export.refused'))
    return done
  }
  const copyImage = async (work: JobTools): Promise<string> => {
    // Safari needs the item made during the click, so the item gets the promise (https://webkit.org/b/222262).
    const picture = png(work)
    const writing = navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    await toClipboard(writing, t('export.refused'), picture)
    return t('export.done.image')
  }
  const copyTable = async (): Promise<string> => {
    const { html, text } = copiedTable(tableOf(content))
    const done = t('export.done.table')
    return copyAs({ 'text/html': html, 'text/plain': text }) ? done : copy(text, done)
  }
  const saveXlsx = async ({ onStep }: JobTools): Promise<string> => {
    onStep('write')
    const file = await makeWorkbook([request], catalogue, content.format, client, t)
    return save(file, `${fileName}.xlsx`)
  }
  const print = async (work: JobTools): Promise<string> => {
    await files.printFigures([request], size, fileName, work)
    return t('export.done.pdf')
  }
  const share = async (work: JobTools): Promise<string> =>
    t(`export.done.${await shareFigure(title, link, `${fileName}.png`, () => png(work))}`)
  const saveAll = async (): Promise<string> =>
    saveCsv(observationRows(await publishedSeries(content, client)), `${fileName}_all.csv`)
  const cite = (): Promise<string> => {
    const line = citation(content, catalogue, link, today())
    return copy(line, t('programs.done', { name: line }))
  }
  type Run = (work: JobTools) => Promise<string>
  const named = (name: string, about: string, run: Run): ExportAction => ({ name, about, run: () => start(run) })
  const action = (key: ActionName, run: Run, about = t(`export.${key}.about`)) => named(t(`export.${key}`), about, run)
  const file = (format: FormatName, run: Run, about = t(`export.${format}.about`)) =>
    named(format.toUpperCase(), about, run)
  return {
    copyCode: (code: string, done: string) => start(() => copy(code, done)),
    files: [
      named('PNG', t('export.png.about', { width: size.width * scale, height: size.height * scale }), async (work) =>
        save(await png(work), `${fileName}.png`),
      ),
      file('svg', async (work) =>
        save(new Blob([await files.figureSvg(request, work)], { type: 'image/svg+xml' }), `${fileName}.svg`),
      ),
      file('pdf', print),
      file('csv', async () => saveCsv(fileRows(content), `${fileName}.csv`)),
      file('xlsx', saveXlsx, series.length === 0 ? undefined : t('export.xlsx.all')),
      ...(series.length === 0 ? [] : [action('allFigures', saveAll)]),
    ],
    clipboard: [
      action('copyLink', () => copy(link, sentences([t('export.done.link'), ...unlinked])), unlinked[0]),
      ...(typeof ClipboardItem === 'undefined' ? [] : [action('copyImage', copyImage)]),
      action('copyTable', copyTable),
      action('copyAlt', () => copy(files.altTextOfFigure(request), t('export.done.alt'))),
      action('cite', cite),
    ],
    share: 'share' in navigator ? [action('share', share)] : [],
  }
}

const inOneLine = (cell: Cell): string => cellText(cell).replaceAll(/[\t\r\n]+/g, ' ')

/** Excel turns `2022-01` into a date and `0303` into a number unless told that they are text. */
const asText = ` style="mso-number-format:'\\@'"`

/** Unrounded numbers for the clipboard: a table for programs that read HTML, lines with tabs for all others. */
export function copiedTable({ columns, rows }: Rows): { readonly html: string; readonly text: string } {
  const row = (tag: 'th' | 'td', cells: readonly Cell[]): string => {
    const written = cells.map(
      (cell) => `<${tag}${typeof cell === 'string' ? asText : ''}>${escapeHtml(inOneLine(cell))}</${tag}>`,
    )
    return `<tr>${written.join('')}</tr>`
  }
  const body = rows.map((cells) => row('td', cells)).join('')
  return {
    html: `<table><thead>${row('th', columns)}</thead><tbody>${body}</tbody></table>`,
    text: [columns, ...rows].map((cells) => cells.map(inOneLine).join('\t')).join('\n'),
  }
}
