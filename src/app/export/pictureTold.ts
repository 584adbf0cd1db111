import type { Catalogue } from '#src/trade/catalogue.ts'
import { parseView } from '#src/view/parseView.ts'
import { noticeTexts } from '#src/view/reasons.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Format } from '#src/i18n/format.ts'
import { figuresHash } from '#src/figure/figuresHash.ts'
import type { PictureMetadata } from '#src/figure/pictureMetadata.ts'
import { mostBytes, readPicture } from '#src/figure/readPicture.ts'
import { shownFigure } from '#src/app/export/shownFigures.ts'

/** A picture that could be opened. */
export type OpenedPicture = {
  readonly metadata: PictureMetadata
  /** The query of its view. */
  readonly search: string
  readonly view: ViewState
  /** What to say of it at once. */
  readonly texts: readonly string[]
}
export type PictureAnswerTold = { readonly opened: OpenedPicture } | { readonly problem: string }

/** Reads a file that was dropped or chosen, and says in words what came of it. */
export async function openPicture(file: File, catalogue: Catalogue, format: Format): Promise<PictureAnswerTold> {
  const { t, period } = format
  const { name } = file
  const answer = await readPicture(file)
  if ('problem' in answer) {
    return {
      problem:
        answer.problem === 'tooLarge'
          ? t('picture.problem.tooLarge', { name, limit: mostBytes / 1024 / 1024 })
          : t(`picture.problem.${answer.problem}`, { name }),
    }
  }
  const { metadata } = answer
  const { search } = new URL(metadata.url)
  const { view, notices } = parseView(search, catalogue)
  const moved = metadata.dataTo !== catalogue.lastPeriod
  const ends = { before: period(metadata.dataTo), after: period(catalogue.lastPeriod) }
  const texts = [t('picture.opened', { name }), ...(moved ? [t('picture.moved', ends)] : []), ...noticeTexts(notices, format)]
  return { opened: { metadata, search, view, texts } }
}

/** Whether the figures of the view are other ones now; known only once they are drawn. */
export function revisedText({ metadata, view }: OpenedPicture, format: Format): string | null {
  const content = shownFigure(view)
  if (content === undefined) return null
  const now = figuresHash(content.csv())
  return now === metadata.figuresHash ? null : format.t('picture.revised', { before: metadata.figuresHash, after: now })
}
