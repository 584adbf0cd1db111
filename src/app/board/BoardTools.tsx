import { useQueryClient } from '@tanstack/react-query'
import { type BoardState, boardLink } from '#src/app/board/boardAddress.ts'
import { siteAddress } from '#src/lib/site.ts'
import { type JobTools, saveFile, useJob } from '#src/app/export/JobLine.tsx'
import { keptWords } from '#src/app/export/exportChoices.ts'
import { makeWorkbook } from '#src/app/export/makeWorkbook.ts'
import { figureOf } from '#src/figures/figureOf.ts'
import { useFormat } from '#src/i18n/format.ts'
import { loadCode } from '#src/lib/arrival.ts'
import { toClipboard } from '#src/lib/clipboard.ts'
import { useCatalogue } from '#src/page/page.ts'
import { Actions } from '#src/parts/form.tsx'
import { Failure } from '#src/parts/State.tsx'
import { TextField } from '#src/parts/TextField.tsx'
import { embedCode } from '#src/publish/files/embed.ts'
import type { FigureRequest } from '#src/publish/files/exports.ts'
import { figureSizes } from '#src/publish/layout/sizes.ts'
import { pairName } from '#src/trade/catalogue.ts'
import { plainTitle, titleLimit } from '#src/view/texts/plainText.ts'

/** Height in pixels of a row of figures in an embedding frame, until the script beside it sets the true one. */
const rowHeight = 640

const workbookName = `${pairName}_board.xlsx`

export function BoardTools(props: {
  readonly board: BoardState
  readonly onTitle: (title: string | null) => void
  readonly onClear: () => void
}) {
  const { board, onTitle, onClear } = props
  const { figures, title } = board
  const format = useFormat()
  const { t } = format
  const catalogue = useCatalogue()
  const client = useQueryClient()
  const { job, start } = useJob()
  const name = title ?? t('board.title')
  const link = boardLink(siteAddress(), board)
  const copy = (text: string, done: string): void =>
    start(async () => {
      await toClipboard(navigator.clipboard.writeText(text), t('export.refused'))
      return done
    })
  const size = figureSizes.article
  /** Publishes the figures that have something to draw, if any has. */
  const publish = (done: string, work: (requests: readonly FigureRequest[], tools: JobTools) => Promise<void>): void =>
    start(async (tools) => {
      const contents = await Promise.all(figures.map(({ view }) => figureOf(view, catalogue, format, client)))
      const drawn = contents.filter(({ drawing }) => drawing !== null)
      if (drawn.length === 0) return t('board.nothing')
      const common = { catalogue, address: siteAddress(), size, own: { ...keptWords.get(), subtitle: '' } }
      const requests = drawn.map((content) => ({ content, ...common }))
      await work(requests, tools)
      return done
    })
  const print = (): void =>
    publish(t('board.printed'), async (requests, tools) => {
      const printFigures = await loadCode(async () => (await import('#src/publish/files/exports.ts')).printFigures)
      await printFigures(requests, size, name, tools)
    })
  const saveXlsx = (): void =>
    publish(t('export.done.saved', { name: workbookName }), async (requests) =>
      saveFile(await makeWorkbook(requests, catalogue, format, client, t), workbookName),
    )
  const code = embedCode(link, name, Math.ceil(figures.length / 2) * rowHeight, true)
  const actions = [
    [t('export.copyLink'), () => copy(link, t('export.done.link'))],
    [t('board.print'), print],
    ['XLSX', saveXlsx],
    [t('export.embed'), () => copy(code, t('export.done.embed'))],
  ] as const
  return (
    <div className="grid gap-md print:hidden">
      <TextField
        label={t('board.titleField')}
        text={title ?? ''}
        limit={titleLimit}
        ours={t('board.title')}
        onText={(text) => onTitle(plainTitle(text))}
      />
      <Actions>
        {actions.map(([action, run]) => (
          <button key={action} onClick={run}>
            {action}
          </button>
        ))}
        <button className="link" onClick={onClear}>
          {t('board.clear')}
        </button>
      </Actions>
      <p role="status">{job.state === 'done' ? job.text : ''}</p>
      {job.state === 'failed' && <Failure>{t('board.failed', { problem: job.problem.message })}</Failure>}
    </div>
  )
}
