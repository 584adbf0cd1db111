import { createHash } from 'node:crypto'
import * as XLSX from '@e965/xlsx'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { answersIn } from '#src/api/queries.ts'
import { pagePalette } from '#src/chart/drawing.ts'
import type { InteractiveFrame } from '#src/chart/frame/InteractiveFrame.tsx'
import { periodAnnouncement, pointAnnouncement } from '#src/chart/interaction/announcements.ts'
import { sinceClaims } from '#src/claims/Checks.tsx'
import type { FigureContent } from '#src/publish/content.ts'
import { csvOf } from '#src/publish/files/csv.ts'
import { type FigureRequest, fileNameOfFigure, figureSvg } from '#src/publish/files/exports.ts'
import { workbookOf } from '#src/publish/files/workbook.ts'
import { type SizeName, figureSizes } from '#src/publish/layout/sizes.ts'
import { cautionsOfFigure, lastingNotesOfFigure, notesOfFigure } from '#src/publish/texts.ts'
import { loadLook } from '#src/figures/looks.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { FormatContext } from '#src/i18n/format.ts'
import type { Language } from '#src/i18n/languages.ts'
import { createPage, PageContext } from '#src/page/page.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Analysis } from '#src/view/analyses.ts'
import { writeView } from '#src/view/address/address.ts'
import type { Theme } from '#src/view/values.ts'
import { defaultView } from '#src/view/viewState.ts'
import { heard } from '#tests/said/heard.ts'
import type { claimsOn } from '#tests/unit/support/claimsOn.ts'
import { formats } from '#tests/unit/support/formats.ts'

/** A picture with all its parts. */
export const requestOf = (content: FigureContent, catalogue: Catalogue): FigureRequest => ({
  content,
  catalogue,
  address: 'https://trade.test/',
  size: figureSizes.article,
  theme: 'light',
  events: true,
  notes: true,
  source: true,
})

/** Most lines of one point that the record holds in words. */
const maxSpoken = 4

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

const line = (name: string, texts: readonly string[]): string[] => texts.map((text) => `${name}: ${text}`)

function stopsOf(frame: ComponentProps<typeof InteractiveFrame>): string[] {
  const { model } = frame
  const { periods } = model.plot
  const last = periods.at(-1)
  const shown = new Set([periods[0], periods[Math.floor(periods.length / 2)], last])
  return [...shown].flatMap((period) => {
    if (period === undefined) return []
    const rows = frame.rowsAt(period)
    const spoken = rows.slice(0, period === last ? maxSpoken : 1)
    return [
      `point: ${periodAnnouncement(frame.periodName(period), rows, model.format)}`,
      ...spoken.map(
        (row) => `speech: ${pointAnnouncement(frame, row, period, model.format)} [${row.sources.join(' ')}]`,
      ),
    ]
  })
}

/** Draws a figure as the page does, so that `heard` has what speaks and is pointed at. @returns its markup */
export function drawLive(content: FigureContent, catalogue: Catalogue, client: QueryClient): string {
  heard.frames = []
  heard.rows = []
  heard.tiles = null
  const { drawing, format } = content
  if (drawing === null) return ''
  const interaction = { title: () => content.title, describe: () => content.altText(), sourceName: (id: string) => id }
  const height = drawing.ownHeight(900, Infinity) ?? 560
  const live = drawing.draw({ width: 900, height, directLabels: true, palette: pagePalette, interaction })
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <FormatContext value={format}>
        <PageContext value={createPage(catalogue)}>{live}</PageContext>
      </FormatContext>
    </QueryClientProvider>,
  )
}

function spokenOf(content: FigureContent, catalogue: Catalogue, client: QueryClient): string[] {
  if (content.drawing === null) return []
  const markup = drawLive(content, catalogue, client)
  const rows = heard.rows.map(({ spoken, tooltip }) =>
    [spoken, ...tooltip.rows.map(({ name, amount, status }) => `${name} ${amount} ${status}`), ...tooltip.remarks].join(
      ' | ',
    ),
  )
  const frames = heard.frames.flatMap(stopsOf)
  const isOwn = heard.frames.length + heard.rows.length === 0
  return [
    ...(heard.frames.length > maxSpoken ? [...frames.slice(0, 8), `points: ${digestOf(frames.join('\n'))}`] : frames),
    ...line('row', rows.length > 12 ? [...rows.slice(0, 8), ...rows.slice(-4)] : rows),
    ...(rows.length > 12 ? [`rows: ${rows.length}, ${digestOf(rows.join('\n'))}`] : []),
    ...(isOwn ? [`markup: ${digestOf(markup.replaceAll(/ class="[^"]*"/g, ''))}`] : []),
  ]
}

/** The sheets of a figure's workbook but that of all published figures, as one text. */
async function sheetsOf(content: FigureContent, catalogue: Catalogue): Promise<string> {
  const file = workbookOf([requestOf(content, catalogue)], [], catalogue.sources, content.format)
  const { Sheets } = XLSX.read(await file.arrayBuffer())
  return Object.values(Sheets)
    .map((sheet) => XLSX.utils.sheet_to_csv(sheet))
    .join('\n')
}

/** All that a figure says in one language, a text a line. */
export function wordsOf(content: FigureContent, catalogue: Catalogue, client: QueryClient): string[] {
  const cautions = cautionsOfFigure(content)
  return [
    `title: ${content.title}`,
    ...(content.shortTitle === content.title ? [] : [`short title: ${content.shortTitle}`]),
    `subtitle: ${content.subtitle}`,
    ...line('caution', cautions),
    ...line('key', lastingNotesOfFigure(content).slice(cautions.length)),
    ...line('note', notesOfFigure(content)),
    `events: ${content.events.map(({ id }) => id).join(' ')}`,
    `sources: ${content.sources.join(' ')}`,
    `alt: ${content.altText()}`,
    `file: ${fileNameOfFigure(content, catalogue)}`,
    `opens: ${writeView(content.view, 'short')}`,
    ...spokenOf(content, catalogue, client),
  ]
}

export function tableOf(content: FigureContent): string {
  const csv = csvOf(content)
  return `csv: ${csv.split('\r\n').length - 1} lines, ${digestOf(csv)}`
}

export async function workbookIn(content: FigureContent, catalogue: Catalogue): Promise<string> {
  const sheets = await sheetsOf(content, catalogue)
  return `${sheets.split('\n').length} lines, ${digestOf(sheets)}`
}

/** The digest of a picture without the fonts and the metadata in it. */
export async function pictureOf(
  content: FigureContent,
  catalogue: Catalogue,
  size: SizeName,
  theme: Theme,
): Promise<string> {
  if (content.drawing === null) return 'none'
  const svg = await figureSvg({ ...requestOf(content, catalogue), size: figureSizes[size], theme })
  return digestOf(svg.replace(/<style>[^]*?<\/style>/, '').replace(/<metadata[^]*?<\/metadata>/, ''))
}

export async function cardOf(
  id: Analysis,
  language: Language,
  catalogue: Catalogue,
  client: QueryClient,
): Promise<string> {
  const { onCard, needs, make } = await loadLook(id)
  const view = withAnalysis(defaultView, id, onCard)
  await Promise.all(needs(view, catalogue).map((need) => client.fetchQuery(need)))
  const content = make(view, answersIn(client), { catalogue, format: formats[language] })
  return content?.card?.().sentence ?? 'none'
}

/** The sentences of the strip of claims and the two before it, a line each. */
export function claimsIn(language: Language, { findings, told }: Awaited<ReturnType<typeof claimsOn>>): string[] {
  const format = formats[language]
  const reports = told(format).flatMap(({ name, claimed, found, row, why, checked }) => [
    ...line(name, [claimed, found, ...row]),
    ...line('over its figure', [format.sentences([...checked.sources, ...why])]),
  ])
  return [
    ...line('lead', [format.t('lead.claims', { paper: format.t('lead.paper') }), ...sinceClaims(findings, format)]),
    ...reports,
  ]
}
