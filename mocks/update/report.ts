import { grouped } from '#src/lib/grouped.ts'
import type { Comparison, Merge, Revision } from '#mocks/update/merge.ts'

const amount = (number: number | null): string => (number === null ? 'missing' : number.toLocaleString('en-GB'))
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

function changeLine({ before, after }: Revision, source: string): string {
  const { value, netWeightKg, sources } = before.observation
  const changes = [
    ...(value === after.valueUsd ? [] : [`USD ${amount(value)} → ${amount(after.valueUsd)}`]),
    ...(netWeightKg === after.netWeightKg ? [] : [`kg ${amount(netWeightKg)} → ${amount(after.netWeightKg)}`]),
  ]
  return `  ${after.flow}-${after.cmdCode} ${after.period}: ${changes.join(', ')} (${sources.join(';')} → ${source})`
}

/** The report on an update of months, line by line. */
export function report({ added, ...others }: Merge, revise: boolean): string[] {
  const additions = [...grouped(added, ({ flow, cmdCode }) => `${flow}-${cmdCode}`)].map(([id, months]) => {
    const span = [...new Set([months[0]?.period, months.at(-1)?.period])].join(' to ')
    const missing = months.filter(({ valueUsd }) => valueUsd === null).length
    return `  ${id}: ${plural(months.length, 'month', 'months')}, ${span}${missing === 0 ? '' : `, ${missing} without a figure`}`
  })
  return [
    added.length === 0 ? 'No month is new.' : `${plural(added.length, 'row', 'rows')} added:`,
    ...additions,
    ...differences(others, revise, 'comtrade'),
  ]
}

/** Each change with old and new figures, and what was left alone and why. @param source source of the new figures */
export function differences(
  { revised, poorer, same }: Omit<Comparison, 'fresh'>,
  revise: boolean,
  source: string,
): string[] {
  const line = (change: Revision): string => changeLine(change, source)
  return [
    ...(revised.length === 0
      ? []
      : [
          `${plural(revised.length, 'row', 'rows')} ${revise ? 'revised' : 'differ and stay as they are (--revise would take)'}:`,
        ]),
    ...revised.map(line),
    ...(poorer.length === 0
      ? []
      : [
          `${plural(poorer.length, 'row', 'rows')} differ and stay as they are, for the service has no weight where we have one:`,
        ]),
    ...poorer.map(line),
    ...(same === 0 ? [] : [`${plural(same, 'row', 'rows')} held already are as the service has them.`]),
  ]
}
