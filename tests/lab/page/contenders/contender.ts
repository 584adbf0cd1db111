import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Walks } from '../walks.ts'

/** Size of every contender's chart, in CSS pixels: that of the page's own chart on a wide screen. */
export const chartSize = { width: 960, height: 420 } as const
export const strokeWidth = 2
export const colours = Array.from({ length: 40 }, (_, i) => `hsl(${(i * 137) % 360} 60% 40%)`)

export type Drawn = {
  readonly show: (index: number, visible: boolean) => void
}

export type Draw = (host: HTMLElement, walks: Walks) => Drawn

export function drawWithReact(
  host: HTMLElement,
  series: number,
  chartOf: (shown: readonly boolean[]) => ReactNode,
): Drawn {
  const root = createRoot(host)
  const shown = Array.from({ length: series }, () => true)
  const render = (): void => flushSync(() => root.render(chartOf([...shown])))
  render()
  return {
    show: (index, visible) => {
      shown[index] = visible
      render()
    },
  }
}
