import { Suspense, useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { addressOf } from '#src/view/address/writeView.ts'
import { CloserLook } from '#src/app/stage/CloserLook.tsx'
import { LiveFigure } from '#src/app/stage/LiveFigure.tsx'
import { SectionBoundary } from '#src/controls/SectionBoundary.tsx'
import { showAll } from '#src/lib/arrival.ts'
import { useTheme } from '#src/app/useTheme.ts'
import { useSetView, useWholeView } from '#src/page/useView.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { footerMessages } from '#src/i18n/messages/en/footer.ts'
import type { HeightMessage } from '#src/figure/files/embed.ts'
import { heightMessage } from '#src/figure/files/embed.ts'

/** Tells the page around this one how high an element is, at first and whenever that changes. */
export function usePostedHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = element
    if (current === null || parent === window) return undefined
    const observer = new ResizeObserver(() => {
      const message: HeightMessage = { type: heightMessage, height: Math.ceil(current.getBoundingClientRect().height) }
      // To any origin: a height is no secret.
      parent.postMessage(message, '*')
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
}

/** The figure alone, for a frame in another page: chart, tooltip, notes and source, and a way to the whole page. */
export function EmbeddedFigure() {
  const view = useWholeView()
  const set = useSetView()
  const { t } = useFormat()
  useTheme(view.theme)
  const frame = useRef<HTMLElement>(null)
  usePostedHeight(frame)
  useEffect(showAll, [])
  const whole = addressOf(location.href, { ...view, embed: false }, 'short')
  return (
    <main ref={frame} className="embedded">
      <SectionBoundary>
        {view.view === null ? (
          <LiveFigure view={view} set={set} />
        ) : (
          <Suspense>
            <CloserLook id={view.view} isAlone />
          </Suspense>
        )}
      </SectionBoundary>
      <p className="embedded-whole">
        <a href={whole} target="_blank" rel="noopener">
          {t(footerMessages, 'footer.whole')}
        </a>
      </p>
    </main>
  )
}
