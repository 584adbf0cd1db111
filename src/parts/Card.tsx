import type { ReactNode } from 'react'

/** The panel with the figure; on a phone it goes from edge to edge, on paper it is the figure alone. */
export const Card = ({ children }: { readonly children: ReactNode }) => (
  <div
    className="relative isolate z-raised rounded rounded-tl-none border border-rule bg-panel px-xxl py-lg upright:-mx-gutter upright:rounded-none upright:border-x-0 upright:px-gutter"
    data-part="card"
  >
    {children}
  </div>
)
