import type { FlowOrWorld } from '#src/trade/flow.ts'

// The id of a series is its flow and commodity (`M-2709`), with a suffix for a book other than the main one of its kind
// (`M-2709.baci`). Series of a reader's files are `M-2709.file`, then `M-2709.file2`; world prices are `W-BRENT`.

export function commodityId({ flow, cmdCode }: { readonly flow: FlowOrWorld; readonly cmdCode: string }): string {
  return `${flow}-${cmdCode}`
}

const bookAtEnd = /\.([a-z]+)(\d*)$/

export function bookInId(id: string): string | null {
  return bookAtEnd.exec(id)?.[1] ?? null
}

/** The `2` of `M-2709.file2`; empty for `M-2709.file`. */
export function numberInId(id: string): string {
  return bookAtEnd.exec(id)?.[2] ?? ''
}

export function isUserId(id: string): boolean {
  return bookInId(id) === 'file'
}
