import type { LiHTMLAttributes } from 'react'

const card =
  'row-span-3 grid grid-cols-one grid-rows-subgrid gap-y-0 rounded border border-rule bg-panel px-xxl pt-lg pb-xl upright:rounded-none upright:border-x-0 upright:px-gutter print:block print:break-inside-avoid [&_[aria-busy=true]_figcaption_p]:hidden'

/** A figure's card; a subgrid aligns those in a row. A subtitle waits for figures: before, it says that there are none. */
export function BoardCard(props: Pick<LiHTMLAttributes<HTMLLIElement>, 'children' | 'onDragOver' | 'onDrop'>) {
  return <li className={`${card} *:row-span-3 *:grid *:grid-cols-one *:grid-rows-subgrid *:gap-y-0`} {...props} />
}
