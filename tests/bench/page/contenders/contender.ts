import type { Walks } from '../walks.ts'

/** The room that every chart has, in CSS pixels: that of the page's own on a wide screen. */
export const room = { width: 960, height: 420 } as const
export const strokeWidth = 2

export type Drawn = {
  readonly show: (index: number, visible: boolean) => void
}

export type Draw = (host: HTMLElement, walks: Walks) => Drawn

export const colours = Array.from({ length: 40 }, (_, i) => `hsl(${(i * 137) % 360} 60% 40%)`)
