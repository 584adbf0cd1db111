import type { TreemapNode } from '#src/figures/treemap/tree.ts'

/** Square pixels of a tile that is as large as a target must be: https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum */
const leastTile = 24 * 24
/** Of one that holds two short lines of words: as large, if it can, is the tile of the smaller parts. */
const leastWithWords = 100 * 40

/** A node in whose picture the smallest parts share one tile, the last: each alone would be a speck without a name. */
export function withSmallerMerged(node: TreemapNode, area: number): TreemapNode {
  const areaOf = ({ value }: Pick<TreemapNode, 'value'>): number => (value / node.value) * area
  let from = node.children.length
  let value = 0
  for (const part of node.children.toReversed()) {
    const merged = areaOf({ value })
    // What has room for words of its own keeps its tile, however little the others are together.
    if (areaOf(part) >= (merged > 0 && merged < leastWithWords ? leastWithWords / 4 : leastTile)) break
    value += part.value
    from -= 1
  }
  const children = node.children.slice(from)
  if (children.length < 2) return node
  const smaller: TreemapNode = { id: 'smaller', kind: 'smaller', section: '', value, children, row: null }
  return { ...node, children: [...node.children.slice(0, from), smaller] }
}
