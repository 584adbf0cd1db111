import { headingNeeds } from '#src/figures/needs.ts'
import type { Kind } from '#src/kinds/kind.ts'
import { makeTreemap } from '#src/kinds/treemap/makeTreemap.tsx'
import { TreemapBar, TreemapYear } from '#src/kinds/treemap/TreemapBar.tsx'

/** All headings of one flow and year, their areas in proportion. */
export const treemap: Kind = { needs: headingNeeds, make: makeTreemap, Controls: TreemapBar, Period: TreemapYear }
