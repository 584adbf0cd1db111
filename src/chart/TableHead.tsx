import type { CSSProperties } from 'react'
import type { Paint } from '#src/chart/paint.ts'
import type { Table } from '#src/chart/tableModel.ts'
import type { TableOrder } from '#src/chart/tableSort.ts'

/** The way a column is sorted; faint where it is not. */
function Arrow(props: { readonly sort: 'ascending' | 'descending' | 'none' }) {
  return (
    <svg className="table-arrow" width="9" height="10" aria-hidden="true" data-sort={props.sort}>
      <path d={props.sort === 'ascending' ? 'M1,7L4.5,2.5L8,7' : 'M1,3L4.5,7.5L8,3'} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}

/** Heads of columns are buttons that sort by them; a stripe shows the colour the series has in other charts. */
export function TableHead(props: {
  readonly table: Table
  readonly order: TableOrder
  readonly paint: Paint
  readonly onSort: (by: string | null) => void
}) {
  const { table, order, paint, onSort } = props
  const sortOf = (by: string | null): 'ascending' | 'descending' | 'none' =>
    order.by !== by ? 'none' : order.ascending ? 'ascending' : 'descending'
  const stripe = (slot: number): CSSProperties & Record<`--${string}`, string> => ({ '--stripe': paint.series(slot) })
  const head = (by: string | null, name: string) => (
    <button type="button" onClick={() => onSort(by)}>
      <span>{name}</span>
      <Arrow sort={sortOf(by)} />
    </button>
  )
  return (
    <thead>
      <tr>
        <th scope="col" aria-sort={sortOf(null)}>
          {head(null, table.periodHeading)}
        </th>
        {table.columns.map(({ id, name, slot }) => (
          <th key={id} scope="col" aria-sort={sortOf(id)} style={stripe(slot)}>
            {head(id, name)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
