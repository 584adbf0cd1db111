import { headingNeeds } from '#src/figures/needs.ts'
import type { Kind } from '#src/figures/kind.ts'
import { makeTreemap } from '#src/figures/treemap/makeTreemap.tsx'
import { TreemapBar, TreemapYear } from '#src/figures/treemap/TreemapBar.tsx'

/** All headings of one flow and year, their areas in proportion. */
export const treemap: Kind = { needs: headingNeeds, make: makeTreemap, Controls: TreemapBar, Period: TreemapYear }
