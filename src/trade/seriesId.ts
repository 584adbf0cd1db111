import type { FlowOrWorld } from '#src/trade/flow.ts'

// The id of a series is its flow and commodity, `M-2709`, and the book where that is another than the main one of its
// kind: `M-2709.baci`; of a reader's files `M-2709.file`, then `M-2709.file2`. World prices are `W-BRENT`.

export function commodityId({ flow, cmdCode }: { readonly flow: FlowOrWorld; readonly cmdCode: string }): string {
  return `${flow}-${cmdCode}`
}

const bookAtEnd = /\.([a-z]+)(\d*)$/

export function bookInId(id: string): string | null {
  return bookAtEnd.exec(id)?.[1] ?? null
}

/** The `2` of `M-2709.file2`; empty of the first. */
export function numberInId(id: string): string {
  return bookAtEnd.exec(id)?.[2] ?? ''
}

export function isUserId(id: string): boolean {
  return bookInId(id) === 'file'
}
