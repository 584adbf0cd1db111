import { LooksMenu } from '#src/app/stage/LooksMenu.tsx'
import { MoneyOption } from '#src/app/stage/Options.tsx'
import type { Analysis } from '#src/view/analyses.ts'
import { rowOfAnalysis } from '#src/view/analyses.ts'

/** Over a closer look, whose other choices are its own: money, where it shows any, and the way to the others. */
export function LookOptions(props: { readonly id: Analysis }) {
  return (
    <div className="options">
      {rowOfAnalysis(props.id).isOfWeights !== true && <MoneyOption />}
      <LooksMenu />
    </div>
  )
}
