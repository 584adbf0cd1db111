/** A drawn table cannot scroll: what of it fits, and how it is arranged. Sizes in pixels. */
export type TableFit = {
  /** Series that fit beside one another, of the first. */
  readonly columns: number
  /** Periods that fit, of the newest. */
  readonly rows: number
  /** Stacks of rows beside one another, each with its own head. */
  readonly blocks: number
  readonly rowsInBlock: number
  readonly blockWidth: number
  readonly columnWidth: number
}

export const blockGap = 36
/** Wider columns would tear the numbers of a row apart. */
const widestColumn = 148

/**
 * @param room what the rows have, without heads and foot
 * @param first width of the column of periods
 * @param least width that numbers and names of a column need at least
 * @param reserved rows of the last block that are not periods: that of the sums
 */
export function tableFit(
  room: { readonly width: number; readonly height: number },
  rowHeight: number,
  first: number,
  least: number,
  wanted: { readonly columns: number; readonly rows: number },
  reserved: number,
): TableFit {
  const columns = Math.max(1, Math.min(wanted.columns, Math.floor((room.width - first) / least)))
  const narrowest = first + columns * least
  const perBlock = Math.max(1, Math.floor(room.height / rowHeight))
  const most = Math.max(1, Math.floor((room.width + blockGap) / (narrowest + blockGap)))
  const blocks = Math.min(most, Math.ceil((wanted.rows + reserved) / perBlock))
  const rows = Math.max(1, Math.min(wanted.rows, blocks * perBlock - reserved))
  const share = (room.width - blockGap * (blocks - 1)) / blocks
  const columnWidth = Math.min(widestColumn, (share - first) / columns)
  return {
    columns,
    rows,
    blocks,
    rowsInBlock: Math.ceil((rows + reserved) / blocks),
    blockWidth: first + columns * columnWidth,
    columnWidth,
  }
}
