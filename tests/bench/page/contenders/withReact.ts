import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Drawn } from './contender.ts'

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
