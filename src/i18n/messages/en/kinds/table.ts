/** The table. */
export const tableMessages = {
  'table.period.month': 'Month',
  'table.period.quarter': 'Quarter to',
  'table.period.rolling': 'Twelve months to',
  'table.period.year': 'Year',
  'table.period.ytd': 'January–{month} of',
  'table.period.ytd1': 'January of',
  'table.sum.month': 'Sum of {count} months',
  'table.sum.quarter': 'Sum of {count} quarters',
  'table.sum.year': 'Sum of {count} years',
  'table.scroll': 'Table, scrolls',
  'table.letter': '{letter} {status}',
  'table.cut.periods': 'The last {count} of {all} periods.',
  'table.cut.series': 'The first {count} of {all} series.',
} as const
