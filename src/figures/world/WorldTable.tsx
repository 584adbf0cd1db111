import type { PartProps } from '#src/figures/analysis.ts'
import { worldDataIn } from '#src/figures/world/makeWorld.ts'
import type { YearColumn } from '#src/figures/page/YearTable.tsx'
import { YearTable } from '#src/figures/page/YearTable.tsx'
import type { WorldData, WorldYear } from '#src/figures/world/worldData.ts'
import { amountsAlike } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { worldMessages } from '#src/i18n/messages/en/analyses/world.ts'

/** Calendar years: values, what they changed by on the year before, and Russia's share. */
export function WorldTable({ view, answers, catalogue }: PartProps) {
  const data = worldDataIn(view, answers, catalogue)
  return data && <TableOf data={data} />
}

function TableOf(props: { readonly data: WorldData }) {
  const { money, flow, years } = props.data
  const format = useFormat()
  const { t, change } = format
  const column = (id: keyof Omit<WorldYear, 'year'>, name: string, write: (value: number) => string): YearColumn => ({
    id,
    name,
    points: years.map((year) => year[id]),
    write,
  })
  const values = (id: 'russia' | 'everyone'): YearColumn => {
    const numbers = years.flatMap((year) => year[id].value ?? [])
    return column(id, t(worldMessages, `world.${id}.${flow}`), amountsAlike(numbers, money, format, 1).plain)
  }
  const changes = (id: 'russiaChange' | 'everyoneChange'): YearColumn =>
    column(id, t(worldMessages, `world.table.${id}`), (value) => change(value))
  return (
    <YearTable
      years={years.map(({ year }) => year)}
      columns={[
        values('russia'),
        changes('russiaChange'),
        values('everyone'),
        changes('everyoneChange'),
        column('share', t(worldMessages, 'world.share'), (value) => format.amount(value, 'percent')),
      ]}
    />
  )
}
