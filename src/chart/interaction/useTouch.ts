import type { PointerEvent } from 'react'
import { useState } from 'react'
import type { Frame } from '#src/chart/frame/chartModel.ts'

type Touch = { readonly scrolls: boolean; readonly plot: Frame['plot'] }

/**
 * A finger leaves no sign when it goes, so Recharts keeps the period that it was at: right after a tap, wrong after a scroll
 * that only began on the chart, and after a change of the view.
 *
 * @returns whether that period is to be shown no more, and what listens for it
 */
export function useTouch(plot: Frame['plot']) {
  const [touch, setTouch] = useState<Touch | null>(null)
  return {
    isOver: touch !== null && (touch.scrolls || touch.plot !== plot),
    onPointerDown: ({ pointerType }: PointerEvent): void =>
      setTouch(pointerType === 'touch' ? { scrolls: false, plot } : null),
    // The browser takes the finger for its scroll: https://www.w3.org/TR/pointerevents3/#the-pointercancel-event.
    onPointerCancel: (): void => setTouch((begun) => begun && { ...begun, scrolls: true }),
    onPointerMove: ({ pointerType }: PointerEvent): void => {
      if (pointerType === 'mouse') setTouch(null)
    },
  }
}
