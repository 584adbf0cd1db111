import type { LiHTMLAttributes } from 'react'

const card =
  'board-rows rounded border border-rule bg-panel px-xxl py-lg upright:rounded-none upright:border-x-0 upright:px-gutter print:block'

/** A figure's card; a subgrid aligns those in a row. */
export function BoardCard(props: Pick<LiHTMLAttributes<HTMLLIElement>, 'children' | 'onDragOver' | 'onDrop'>) {
  return <li className={`${card} *:board-rows`} {...props} />
}
