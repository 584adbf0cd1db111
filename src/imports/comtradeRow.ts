import { type Pair, otherPair } from '#src/trade/pair.ts'
import type { ReadRow } from '#src/imports/imported.ts'
import { type Cells, amountIn, bad, frequencyOf, periodIn, reading, wholeCode } from '#src/imports/cells.ts'

export const comtradeColumns = ['period', 'reportercode', 'partnercode', 'flowcode', 'cmdcode', 'primaryvalue'] as const

export const comtradeExtras = [
  'classificationcode',
  'partner2code',
  'motcode',
  'customscode',
  'netwgt',
  'cmddesc',
  'isnetwgtestimated',
] as const

type Column = (typeof comtradeColumns | typeof comtradeExtras)[number]

/** The pair whose rows the page takes. */
export const ofPage: Pair['numbers'] = otherPair?.numbers ?? ['156', '643']

/** Codes of totals, which may be empty: a row with another code is a part of a total that has a row of its own. */
const wholes = [
  ['partner2code', ['', '0']],
  ['motcode', ['', '0']],
  ['customscode', ['', 'C00']],
] as const

export function comtradeRow(cell: Cells<Column>, [ours, theirs]: Pair['numbers']): ReadRow {
  const [reporter, partner] = [cell('reportercode'), cell('partnercode')]
  if (reporter !== ours || partner !== theirs) return bad('countries', `${reporter}, ${partner}`)
  const flow = cell('flowcode')
  if (flow !== 'M' && flow !== 'X') return bad('flow', flow)
  // Classifications are `H0` to `H6` and `HS`; SITC (`S…`) and BEC (`B…`) use similar codes for other goods.
  const classification = cell('classificationcode')
  const harmonized = classification.startsWith('H')
  if (classification !== '' && !harmonized) return bad('code', `${classification} ${cell('cmdcode')}`)
  const cmdCode = harmonized ? wholeCode(cell('cmdcode')) : cell('cmdcode')
  if (!/^(TOTAL|\d{2}|\d{4}|\d{6})$/.test(cmdCode)) return bad('code', cmdCode)
  const period = periodIn(cell('period'))
  if (period === null) return bad('period', cell('period'))
  for (const [column, whole] of wholes) {
    if (!whole.some((code) => code === cell(column))) return bad('part', `${column} ${cell(column)}`)
  }
  const value = amountIn(cell('primaryvalue'))
  if (typeof value === 'string') return bad(value, cell('primaryvalue'))
  const weight = amountIn(cell('netwgt'))
  if (typeof weight === 'string') return bad(weight, cell('netwgt'))
  if (value === null) return bad('no-figure', '')
  const frequency = frequencyOf(period)
  const estimated = /^(true|1)$/i.test(cell('isnetwgtestimated'))
  return {
    key: `${flow}-${cmdCode} ${frequency}`,
    origin: '',
    flow,
    cmdCode,
    label: cell('cmddesc'),
    frequency,
    period,
    // A reader's figures count as published; the line says that they are the reader's.
    value: reading(value, 'A'),
    // UN Comtrade writes 0 for a weight that it lacks.
    weight: reading(weight === 0 ? null : weight, estimated ? 'E' : 'A'),
  }
}
