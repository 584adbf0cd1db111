/** China's side of the trade: `M` imports from Russia (CIF), `X` exports to Russia (FOB). */
export const flows = ['M', 'X'] as const
export type Flow = (typeof flows)[number]
