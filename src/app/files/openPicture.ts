import { type FileState, type Opening, goToStage } from '#src/app/files/OpenFile.tsx'
import { figureOf } from '#src/figures/figureOf.ts'
import { dataTo } from '#src/publish/files/credits.ts'
import { csvOf } from '#src/publish/files/csv.ts'
import { numbersHash, maxBytes, readPicture } from '#src/publish/files/metadata.ts'
import { parseView } from '#src/view/address/address.ts'
import { noticeTexts } from '#src/view/address/noticeTexts.ts'
import { followLink } from '#src/view/change.ts'

/** Opens the view of a picture, then compares the picture's numbers with today's and says what has moved. */
export async function* openPicture(opening: Opening): AsyncGenerator<FileState, void> {
  const { file, name, page, client, format, signal } = opening
  const { t, period } = format
  const answer = await readPicture(file)
  signal.throwIfAborted()
  if ('problem' in answer) {
    const text = t(`picture.problem.${answer.problem}`, { name, limit: maxBytes / 2 ** 20 })
    yield { isProblem: true, texts: [text] }
    return
  }
  const { url, dataTo: before, figuresHash } = answer.metadata
  const { search } = new URL(url)
  const catalogue = page.userData.get()?.catalogue ?? page.served
  const { view, notices } = parseView(search, catalogue)
  page.view.set(followLink(search), { by: 'link' })
  goToStage()
  const texts = [t('picture.opened', { name }), ...noticeTexts(notices, format, catalogue)]
  yield { texts }
  // The stage itself says what of its figure failed.
  const figure = await figureOf(view, catalogue, format, client).catch(() => null)
  if (figure === null || signal.aborted) return
  const [after, edition] = [dataTo(figure, catalogue), numbersHash(csvOf(figure))]
  if (after !== before) texts.push(t('picture.moved', { before: period(before), after: period(after) }))
  if (edition !== figuresHash) texts.push(t('picture.revised', { before: figuresHash, after: edition }))
  yield { texts: after === before && edition === figuresHash ? [...texts, t('picture.same')] : texts }
}
