import { ScrollRegion } from '#src/figure/ScrollRegion.tsx'
import { NumberCell } from '#src/figure/NumberCell.tsx'
import type { Point } from '#src/trade/point.ts'
import type { WorldData, WorldYear } from '#src/analyses/world/worldData.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { worldMessages } from '#src/i18n/messages/en/analyses/world.ts'

/** Calendar years: dollars, what they changed on the year before, and Russia's share. */
export function WorldTable(props: { readonly data: WorldData }) {
  const { flow, years } = props.data
  const format = useFormat()
  const { t, period, change } = format
  const dollars = (column: 'russia' | 'everyone') =>
    amountsAlike(
      years.flatMap((year) => year[column].value ?? []),
      'usd',
      format,
      1,
    ).plain
  const columns: readonly (readonly [keyof Omit<WorldYear, 'year'>, string, (value: number) => string])[] = [
    ['russia', t(worldMessages, `world.russia.${flow}`), dollars('russia')],
    ['russiaChange', t(worldMessages, 'world.table.change'), (value) => change(value)],
    ['everyone', t(worldMessages, `world.everyone.${flow}`), dollars('everyone')],
    ['everyoneChange', t(worldMessages, 'world.table.change'), (value) => change(value)],
    ['share', t(worldMessages, 'world.share'), (value) => format.amount(value, 'percent')],
  ]
  const text = ({ value }: Point, write: (value: number) => string): string | null =>
    value === null ? null : write(value)
  return (
    <ScrollRegion className="analysis-table" role="region" label={t(worldMessages, 'world.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(worldMessages, 'world.table.year')}</th>
            {columns.map(([id, name]) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((row) => (
            <tr key={row.year}>
              <th scope="row">{period(row.year)}</th>
              {columns.map(([id, , write]) => (
                <NumberCell key={id} text={text(row[id], write)} status={row[id].status} format={format} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
