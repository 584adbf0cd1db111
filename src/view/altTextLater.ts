import type { altTextOf } from '#src/view/altText.ts'

type Writer = typeof altTextOf

let write: Writer | null = null

/** The code that puts a chart into words comes with the one that draws it. */
export function provideAltText(writer: Writer): void {
  write = writer
}

/** The chart in words; empty before there is one. */
export function altTextLater(...of: Parameters<Writer>): string {
  return write?.(...of) ?? ''
}
