import { FoundLooks } from '#src/app/stage/FoundLooks.tsx'
import { AskedCheck } from '#src/claims/AskedCheck.tsx'
import type { Beside } from '#src/controls/FoundCommodities.tsx'

/** Closer looks that the search finds, or the verdict on a statement in it. */
export const Found: Beside = (props) => ('asked' in props ? <AskedCheck {...props} /> : <FoundLooks {...props} />)
