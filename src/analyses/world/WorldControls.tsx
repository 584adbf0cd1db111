import type { PartProps } from '#src/analyses/analysis.ts'
import { FlowSwitch } from '#src/analyses/FlowSwitch.tsx'
import { worldChoice, worldDataIn } from '#src/analyses/world/makeWorld.ts'
import { YearPair } from '#src/analyses/YearPair.tsx'

/** Which flow, and between which years its growth is compared. */
export function WorldControls({ view, answers, catalogue, choose }: PartProps) {
  const chosen = worldChoice(view, answers, catalogue)
  const data = worldDataIn(view, answers, catalogue)
  return (
    <>
      <FlowSwitch name="world-flow" flow={chosen.flow} onChoose={(flow) => choose({ flow })} />
      <YearPair years={data?.years.map(({ year }) => Number(year)) ?? []} chosen={chosen} onChoose={choose} />
    </>
  )
}
