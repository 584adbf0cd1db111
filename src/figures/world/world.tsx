import { amountsAlike } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import type { AnalysisOfPage, PartProps } from '#src/figures/analysis.ts'
import { FlowSwitch, YearPair } from '#src/figures/page/AnalysisChoices.tsx'
import { YearTable } from '#src/figures/page/NumberTable.tsx'
import { worldChoice, worldDataIn, worldFigure } from '#src/figures/world/makeWorld.ts'

function Controls({ view, answers, catalogue, choose }: PartProps) {
  const chosen = worldChoice(view, answers, catalogue)
  const years = worldDataIn(view, answers, catalogue)?.years ?? []
  return (
    <>
      <FlowSwitch name="world-flow" flow={chosen.flow} onChoose={(flow) => choose({ flow })} />
      <YearPair years={years.map(({ year }) => Number(year))} chosen={chosen} onChoose={choose} />
    </>
  )
}

function Table({ view, answers, catalogue }: PartProps) {
  const format = useFormat()
  const data = worldDataIn(view, answers, catalogue)
  if (data === null) return null
  const { money, flow, years } = data
  const { t, change } = format
  const values = (id: 'russia' | 'everyone') => {
    const numbers = years.flatMap((year) => year[id].value ?? [])
    const name = t(`world.${id}.${flow}`)
    return { id, name, write: amountsAlike(numbers, money, format, 1).plain }
  }
  const changes = (id: 'russiaChange' | 'everyoneChange') => ({
    id,
    name: t(`world.table.${id}`),
    write: (value: number) => change(value),
  })
  const share = {
    id: 'share',
    name: t('world.share'),
    write: (value: number) => format.amount(value, 'percent'),
  } as const
  const columns = [values('russia'), changes('russiaChange'), values('everyone'), changes('everyoneChange'), share]
  return (
    <YearTable
      years={years.map(({ year }) => year)}
      columns={columns.map((column) => ({ ...column, points: years.map((year) => year[column.id]) }))}
    />
  )
}

export const world: AnalysisOfPage = { ...worldFigure, choice: worldChoice, Controls, Under: Table }
