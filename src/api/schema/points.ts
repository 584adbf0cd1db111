import * as v from 'valibot'
import type { Point } from '#src/trade/point.ts'
import { agrees, amount, checkItems, disagrees, month, status, text } from '#src/api/schema/fields.ts'

const point = v.pipe(
  v.object({
    period: month,
    value: v.nullable(v.pipe(amount, v.gtValue(0, 'Not above 0'))),
    status: v.nullable(status),
    source: v.nullable(text),
  }),
  v.forward(
    v.check((row) => agrees(row.status, row.value), disagrees),
    ['status'],
  ),
  v.forward(
    v.check((row) => agrees(row.source, row.value), 'A source must be null exactly where its figure is null'),
    ['source'],
  ),
  v.transform(({ source, ...row }): Point => ({ ...row, sources: source === null ? [] : [source] })),
)

/** Rates or prices by month, of one source each; null where none is published. */
export const points = v.pipe(
  v.array(point),
  v.minLength(1, 'No months'),
  checkItems('period', (rows) => {
    const index = rows.findIndex(({ period }, i) => i > 0 && period <= (rows[i - 1]?.period ?? ''))
    return index === -1 ? null : { index, problem: `${rows[index]?.period} comes after ${rows[index - 1]?.period}` }
  }),
)
