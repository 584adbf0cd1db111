// The page saves these CSV files, and opens them again as a reader’s own.

/** Columns of what a figure shows: a row for each series and period. */
export const shownColumns: readonly string[] =
  'series_id flow cmd_code commodity period measure unit show frequency value status source'.split(' ')

/** Columns of all published observations of the shown series; the file has further columns, which need not be there. */
export const publishedColumns: readonly string[] =
  'series_id flow cmd_code commodity book period value_usd value_status net_weight_kg weight_status'.split(' ')
