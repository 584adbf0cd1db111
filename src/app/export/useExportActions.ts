import type { Catalogue } from '#src/trade/catalogue.ts'
import { addressOf } from '#src/view/address/writeView.ts'
import { citation } from '#src/figure/files/credits.ts'
import type { FigureRequest } from '#src/figure/files/exports.ts'
import { figurePng, figureSvg, printFigure, saveFile, fileNameOfFigure } from '#src/figure/files/exports.ts'
import { csvOf, tabSeparated } from '#src/figure/files/csv.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { embeddable } from '#src/app/export/embeddable.ts'
import type { ExportAction } from '#src/app/export/ExportActions.tsx'
import { shareFigure } from '#src/app/export/shareFigure.ts'
import type { JobTools } from '#src/app/export/useJob.ts'
import { useAllObservations } from '#src/app/export/useAllObservations.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exportMessages } from '#src/i18n/messages/en/export.ts'

/** The day on the reader's own calendar. */
function today(): string {
  const now = new Date()
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

export type ExportActionGroups = {
  readonly picture: readonly ExportAction[]
  readonly numbers: readonly ExportAction[]
  readonly link: readonly ExportAction[]
  readonly linkAddress: string
  /** @param done what is said then */
  readonly copyCode: (code: string, done: string) => void
}

/** All that can be taken away of a figure: files, what goes to the clipboard, links. */
export function useExportActions(props: {
  readonly content: FigureContent
  readonly catalogue: Catalogue
  readonly request: FigureRequest
  readonly scale: number
  readonly start: (work: (tools: JobTools) => Promise<string>) => void
  readonly embedded: boolean
  readonly onEmbed: () => void
}): ExportActionGroups {
  const { content, catalogue, request, scale, start, embedded, onEmbed } = props
  const format = useFormat()
  const { t } = format
  const allObservations = useAllObservations()
  const { title, series = [] } = content
  const fileName = fileNameOfFigure(content, catalogue)
  const linkable = embeddable(content.view)
  const link = addressOf(request.address, linkable.figures === 'all' ? linkable.view : content.view, 'complete')
  const unlinked = linkable.figures !== 'all' ? [t(exportMessages, 'export.ownLink')] : []

  const save = (blob: Blob, ending: string, part = ''): string => {
    const name = `${fileName}${part}.${ending}`
    saveFile(blob, name)
    return t(exportMessages, 'export.done.saved', { name })
  }
  const csv = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' })
  const copy = async (text: string, done: string): Promise<string> => {
    await navigator.clipboard.writeText(text)
    return done
  }
  const copyImage = async (work: JobTools): Promise<string> => {
    // The promise goes in as it is: Safari wants the item made in the click itself (https://webkit.org/b/222262).
    const png = figurePng(request, scale, work)
    // A clipboard that has refused listens no more, whatever becomes of the picture.
    png.catch(() => {})
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return t(exportMessages, 'export.done.image')
  }
  const print = async (work: JobTools): Promise<string> => {
    await printFigure(request, fileName, work)
    return t(exportMessages, 'export.done.pdf')
  }
  const share = async (work: JobTools): Promise<string> =>
    t(
      exportMessages,
      `export.done.${await shareFigure(title, link, `${fileName}.png`, () => figurePng(request, scale, work))}`,
    )
  const cite = (): Promise<string> => {
    const line = citation(content, catalogue, link, today())
    return copy(line, t(exportMessages, 'export.done.cite', { line }))
  }
  const action = (
    key:
      | 'png'
      | 'svg'
      | 'pdf'
      | 'copyImage'
      | 'csv'
      | 'allFigures'
      | 'copyText'
      | 'copyLink'
      | 'share'
      | 'embed'
      | 'cite',
    run: (work: JobTools) => Promise<string>,
  ): ExportAction => ({
    name: t(exportMessages, `export.${key}`),
    about:
      key === 'png'
        ? t(exportMessages, 'export.png.about', {
            width: request.size.width * scale,
            height: request.size.height * scale,
          })
        : ((key === 'copyLink' ? unlinked[0] : undefined) ?? t(exportMessages, `export.${key}.about`)),
    run: () => start(run),
  })
  return {
    linkAddress: link,
    copyCode: (code, done) => start(() => copy(code, done)),
    picture: [
      action('png', async (work) => save(await figurePng(request, scale, work), 'png')),
      action('svg', async (work) => save(new Blob([await figureSvg(request, work)], { type: 'image/svg+xml' }), 'svg')),
      action('pdf', print),
      ...(typeof ClipboardItem === 'undefined' ? [] : [action('copyImage', copyImage)]),
    ],
    numbers: [
      action('csv', async () => save(csv(csvOf(content)), 'csv')),
      ...(series.length === 0
        ? []
        : [action('allFigures', async () => save(csv(await allObservations(series)), 'csv', '_all'))]),
      action('copyText', () => copy(tabSeparated(content), t(exportMessages, 'export.done.text'))),
    ],
    link: [
      action('copyLink', () => copy(link, format.sentences([t(exportMessages, 'export.done.link'), ...unlinked]))),
      ...('share' in navigator ? [action('share', share)] : []),
      {
        name: t(exportMessages, 'export.embed'),
        about: t(exportMessages, 'export.embed.about'),
        run: onEmbed,
        expanded: embedded,
      },
      action('cite', cite),
    ],
  }
}
