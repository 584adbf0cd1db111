import type { Drawing } from '#src/chart/drawing.ts'

/** The chart as the page is served with it: drawn for several widths, and as a table for those without scripts. */
export type PosterMarkup = { readonly drawings: string; readonly table: string }

type Draw = (drawing: Drawing, words: string) => PosterMarkup

export const noPosters: PosterMarkup = { drawings: '', table: '' }

let draw: Draw = () => noPosters

/** For the build, which draws the first view's chart; a browser has it in the page. */
export function providePosters(drawn: Draw): void {
  draw = drawn
}

export function posterMarkup(drawing: Drawing, words: string): PosterMarkup {
  return draw(drawing, words)
}
