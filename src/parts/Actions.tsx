import type { ReactNode } from 'react'

/** Buttons and links in a row. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-x-xl gap-y-md">{children}</div>
}
