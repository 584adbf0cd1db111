import type { Drawing } from '#src/chart/drawing.ts'

type Draw = (drawing: Drawing, words: string) => string

let draw: Draw = () => ''

/** For the build, which draws the first view's chart; a browser has it in the page. */
export function providePosters(drawn: Draw): void {
  draw = drawn
}

export function posterMarkup(drawing: Drawing, words: string): string {
  return draw(drawing, words)
}
