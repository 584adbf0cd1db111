import type { Walks } from '../walks.ts'

/** Size of every contender's chart, in CSS pixels: that of the page's own chart on a wide screen. */
export const chartSize = { width: 960, height: 420 } as const
export const strokeWidth = 2

export type Drawn = {
  readonly show: (index: number, visible: boolean) => void
}

export type Draw = (host: HTMLElement, walks: Walks) => Drawn

export const colours = Array.from({ length: 40 }, (_, i) => `hsl(${(i * 137) % 360} 60% 40%)`)
