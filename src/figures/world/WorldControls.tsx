import type { PartProps } from '#src/figures/analysis.ts'
import { FlowSwitch } from '#src/figures/page/FlowSwitch.tsx'
import { worldChoice, worldDataIn } from '#src/figures/world/makeWorld.ts'
import { YearPair } from '#src/figures/page/YearPair.tsx'

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
