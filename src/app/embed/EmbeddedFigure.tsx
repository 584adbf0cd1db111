import '#src/i18n/messages/en/en.ts'
import { useEffect } from 'react'
import { useBoardSearch } from '#src/app/board/useBoardSearch.ts'
import { FigureView } from '#src/app/stage/FigureView.tsx'
import { underFigure } from '#src/app/stage/Records.tsx'
import { Notices, dimmed } from '#src/app/stage/Stage.tsx'
import { type HeightMessage, heightMessage } from '#src/publish/files/embed.ts'
import { useFormat } from '#src/i18n/format.ts'
import { arrived, laterPart } from '#src/lib/arrival.ts'
import { useWholeView } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { addressOf } from '#src/view/address/address.ts'

const Board = laterPart(async () => (await import('#src/app/board/Board.tsx')).Board)

export function EmbeddedFigure() {
  const view = useWholeView()
  const board = useBoardSearch()
  const { t } = useFormat()
  useEffect(() => arrived('claims', 'check', ...(board === null ? [] : ['figure'])), [board])
  const whole =
    board === null
      ? addressOf(location.href, { ...view, embed: false }, 'short')
      : location.href.replace(/&embed=1(?=[&#]|$)/, '')
  return (
    <main ref={parent === window ? undefined : postedHeight} className="mx-auto max-w-page bg-panel px-xl py-lg">
      <SectionBoundary what="figure">
        {board !== null ? (
          <Board search={board} isEmbedded />
        ) : (
          <section ref={dimmed}>
            <Notices />
            <FigureView view={view} place="frame" under={underFigure} />
          </section>
        )}
      </SectionBoundary>
      <p className="text-small">
        <a
          className="inline-block py-xs coarse:min-h-target coarse:content-center"
          href={whole}
          target="_blank"
          rel="noopener"
        >
          {t('footer.whole')}
        </a>
      </p>
    </main>
  )
}

/** A ref that tells the page around the frame how high its element is. */
function postedHeight(element: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const message: HeightMessage = { type: heightMessage, height: Math.ceil(element.getBoundingClientRect().height) }
    // Any origin may embed the figure and know its height.
    parent.postMessage(message, '*')
  })
  observer.observe(element)
  return () => observer.disconnect()
}
