import type { Plot } from '#src/trade/plot.ts'
import type { Format } from '#src/i18n/format.ts'
import type { Labels } from '#src/view/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'

type Writer = (title: string, subtitle: string, view: ViewState, plot: Plot, format: Format, labels: Labels) => string

let write: Writer | null = null

/** The code that puts a chart into words comes with the one that draws it. */
export function provideAltText(writer: Writer): void {
  write = writer
}

/** The chart in words; empty before there is one. */
export function altTextLater(...of: Parameters<Writer>): string {
  return write?.(...of) ?? ''
}
