import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { worldQuery } from '#src/api/queries.ts'
import { AnalysisFrame } from '#src/analyses/AnalysisFrame.tsx'
import type { AnalysisChoice, AnalysisProps } from '#src/analyses/analysisView.ts'
import { choiceOf, openAnalysis } from '#src/analyses/analysisView.ts'
import { FlowSwitch } from '#src/analyses/FlowSwitch.tsx'
import { YearPair } from '#src/analyses/YearPair.tsx'
import { worldContent } from '#src/analyses/world/worldContent.tsx'
import { defaultYears, worldData } from '#src/analyses/world/worldData.ts'
import { WorldTable } from '#src/analyses/world/WorldTable.tsx'
import { useMoney } from '#src/analyses/useMoney.ts'
import { useOneSeries } from '#src/analyses/useOneSeries.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** China's trade with Russia beside its trade with everyone. */
export function World(props: AnalysisProps) {
  const { catalogue, view, set } = props
  const format = useFormat()
  const { flow, a, b } = choiceOf(view, 'world')
  const { rows, failures, paused } = useOneSeries(catalogue, `${flow}-TOTAL`)
  const world = useQuery(worldQuery)
  const rates = useMoney(view.money)
  const { conversion } = rates
  const data = useMemo(
    () =>
      rows === undefined || world.data === undefined || conversion === null
        ? null
        : worldData(flow, rows, world.data, { a, b }, conversion),
    [flow, a, b, rows, world.data, conversion],
  )
  const content = useMemo(
    () => (data === null ? null : worldContent(data, catalogue, view, format)),
    [data, catalogue, view, format],
  )
  const others = world.error === null ? [] : [{ id: 'world', error: world.error, retry: () => void world.refetch() }]
  const choice = { flow, a: data?.a ?? a ?? defaultYears.a, b: data?.b ?? b ?? defaultYears.b }
  const choose = (part: Partial<AnalysisChoice>): void => set(openAnalysis('world', { ...choice, ...part }))
  return (
    <AnalysisFrame
      {...props}
      id="world"
      choice={choice}
      controls={
        <>
          <FlowSwitch name="world-flow" flow={flow} onChoose={(chosen) => choose({ flow: chosen })} />
          <YearPair
            years={data === null ? [] : data.years.map(({ year }) => Number(year))}
            chosen={choice}
            onChoose={choose}
          />
        </>
      }
      content={content}
      failures={[...failures, ...others, ...rates.failures]}
      paused={paused || rates.paused || world.fetchStatus === 'paused'}
    >
      {data !== null && <WorldTable data={data} />}
    </AnalysisFrame>
  )
}
