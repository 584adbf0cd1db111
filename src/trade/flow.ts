/** China's side of the trade: `M` imports from Russia (CIF), `X` exports to Russia (FOB). */
export const flows = ['M', 'X'] as const
export type Flow = (typeof flows)[number]

/** World prices have no flow; `W` stands in its place. */
export const flowsAndWorld = [...flows, 'W'] as const
export type FlowOrWorld = (typeof flowsAndWorld)[number]
