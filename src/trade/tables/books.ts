import * as v from 'valibot'
import * as cell from '#src/trade/tables/cells.ts'

// Tables of the trade between China and Russia.

const known = { ...cell.figures, valueUsd: cell.amount, valueStatus: cell.status }

const code = v.pipe(v.string(), v.regex(/^(TOTAL|\d{4}|\d{6})$/, 'Neither TOTAL nor an HS code, 4 or 6 digits'))
const headingOrTotal = v.pipe(v.string(), v.regex(/^(TOTAL|\d{4})$/, 'Neither TOTAL nor an HS heading, 4 digits'))
const yearly = { flow: cell.flow, cmdCode: cell.headingCode, period: cell.year }
const [key, columns] = [['flow', 'cmdCode', 'period'], { period: 'year' }] as const

const listedIn = { cmdCode: 'headings.csv' }

/** China Customs' months; a month without a figure has empty cells. */
export const customsTable = {
  file: 'customs-monthly.csv',
  row: v.object({ flow: cell.flow, cmdCode: code, period: cell.month, ...cell.figures, source: cell.text }),
  key,
  statuses: cell.statusColumns,
  everyMonth: true,
} as const satisfies cell.Table
export const baciTable = {
  file: 'baci-annual.csv',
  listedIn,
  row: v.object({ ...yearly, ...cell.figures, source: cell.text }),
  key,
  columns,
  statuses: cell.statusColumns,
} as const satisfies cell.Table
/** Headings of the year after BACI's last whole one, of which only some are known: no sum can be made of it. */
export const partialBaciTable = {
  file: 'baci-partial-annual.csv',
  listedIn,
  row: v.object({ ...yearly, ...known, source: cell.text, plusMinusUsd: cell.plusMinusUsd }),
  key,
  columns,
  statuses: cell.statusColumns,
} as const satisfies cell.Table
/** Headings and all goods by year as China reports them; a heading without a row is a gap. */
export const customsYearsTable = {
  file: 'customs-annual.csv',
  row: v.object({ ...yearly, cmdCode: headingOrTotal, ...known, source: cell.text }),
  key,
  columns,
  statuses: cell.statusColumns,
} as const satisfies cell.Table
/** Figures as their publishers first told them. */
export const quotedTable = {
  file: 'quoted-annual.csv',
  row: v.object({ ...yearly, cmdCode: code, ...cell.figures, source: cell.text, ...cell.stated }),
  key,
  columns,
  statuses: cell.statusColumns,
} as const satisfies cell.Table

/**
 * All trade with Russia in one month, in yuan as China Customs itself gives it. The year to date is as printed with the
 * month, earlier months as revised by then; its growth is never derived, because the year before was revised since.
 */
export const customsYuanTable = {
  file: 'customs-yuan-monthly.csv',
  row: v.object({
    flow: cell.flow,
    period: cell.month,
    valueCny: cell.amount,
    yearToDateCny: cell.amount,
    statedGrowthPct: v.nullable(v.number()),
    status: cell.status,
    source: cell.text,
  }),
  key: ['flow', 'period'],
} as const satisfies cell.Table

/**
 * All goods of a year as China Customs first told them, with the growth that it stated, which revised figures do not
 * give. Imports and exports of 2022 are in `quotedTable`.
 */
export const firstReleasesTable = {
  file: 'first-releases-annual.csv',
  row: v.object({
    /** Imports, exports, or both together. */
    goods: v.picklist(['M-TOTAL', 'X-TOTAL', 'trade']),
    year: cell.year,
    valueUsd: v.nullable(cell.amount),
    statedGrowthPct: v.nullable(v.number()),
    valueCny: v.nullable(cell.amount),
    statedGrowthCnyPct: v.nullable(v.number()),
    status: cell.status,
    source: cell.text,
  }),
  key: ['goods', 'year'],
  unsent: { note: cell.text },
} as const satisfies cell.Table

/** A year as another publisher has it, which is compared with months and never drawn. */
export const referenceTable = {
  file: 'reference-annual.csv',
  row: v.object({ flow: cell.flow, cmdCode: code, year: cell.year, valueUsd: cell.amount, netWeightKg: cell.amount }),
  key: ['flow', 'cmdCode', 'year'],
  unsent: { source: cell.text },
} as const satisfies cell.Table
