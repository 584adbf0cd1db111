import type { Catalogue } from '#src/trade/catalogue.ts'
import { parseView } from '#src/view/address/parseView.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { plainText } from '#src/view/texts/plainText.ts'
import type { Format } from '#src/i18n/format.ts'
import { dataTo } from '#src/figure/files/credits.ts'
import { csvOf } from '#src/figure/files/csv.ts'
import { type PictureMetadata, numbersHash } from '#src/figure/files/metadata.ts'
import { maxBytes, readPicture } from '#src/figure/files/readPicture.ts'
import { exportableFigure } from '#src/app/export/exportable.ts'

export type OpenedPicture = {
  readonly metadata: PictureMetadata
  readonly search: string
  readonly view: ViewState
  readonly texts: readonly string[]
}

export async function openPicture(
  file: File,
  catalogue: Catalogue,
  format: Format,
): Promise<{ readonly opened: OpenedPicture } | { readonly problem: string }> {
  const { t } = format
  const name = plainText(file.name, 80)
  const answer = await readPicture(file)
  if ('problem' in answer) {
    const { problem } = answer
    return {
      problem:
        problem === 'tooLarge'
          ? t('picture.problem.tooLarge', { name, limit: maxBytes / 1024 / 1024 })
          : t(`picture.problem.${problem}`, { name }),
    }
  }
  const { metadata } = answer
  const { search } = new URL(metadata.url)
  const { view, notices } = parseView(search, catalogue)
  const texts = [t('picture.opened', { name }), ...noticeTexts(notices, format, catalogue)]
  return { opened: { metadata, search, view, texts } }
}

/** Sentences on how the view's numbers differ from the picture's; empty until the figure is on the page. */
export function movedTexts({ metadata, view }: OpenedPicture, catalogue: Catalogue, { t, period }: Format): string[] {
  const content = exportableFigure(view)
  if (content === undefined) return []
  const [before, after] = [metadata.figuresHash, numbersHash(csvOf(content))]
  const end = dataTo(content, catalogue)
  const texts: string[] = []
  if (end !== metadata.dataTo) texts.push(t('picture.moved', { before: period(metadata.dataTo), after: period(end) }))
  if (after !== before) texts.push(t('picture.revised', { before, after }))
  return texts.length === 0 ? [t('picture.same')] : texts
}
