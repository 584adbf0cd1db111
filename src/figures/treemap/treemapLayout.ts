import type { HierarchyRectangularNode } from 'd3-hierarchy'
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy'
import type { TreemapNode } from '#src/figures/treemap/tree.ts'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type TreemapTile = Box & { readonly node: TreemapNode }
/** A part of the picture that can be opened, with the headings in it; a heading itself has none, nor have the smaller parts. */
export type TreemapGroup = TreemapTile & {
  readonly chapters: readonly Box[]
  readonly headings: readonly TreemapTile[]
}

function tileOf({ data, x0, y0, x1, y1 }: HierarchyRectangularNode<TreemapNode>): TreemapTile {
  return { node: data, x: x0, y: y0, width: x1 - x0, height: y1 - y0 }
}

function groupOf(part: HierarchyRectangularNode<TreemapNode>): TreemapGroup {
  const chapters = part.data.kind === 'section' ? (part.children ?? []) : []
  const headings = part.children === undefined || part.data.kind === 'smaller' ? [] : part.leaves()
  return { ...tileOf(part), chapters: chapters.map(tileOf), headings: headings.map(tileOf) }
}

/**
 * What is shown of a node: its children as groups, and in each of them every heading. As near to squares as rows allow
 * (Bruls, Huizing and van Wijk, "Squarified treemaps", 2000): with another ratio than 1 d3 aims at other rectangles.
 */
export function treemapLayout(node: TreemapNode, width: number, height: number): TreemapGroup[] {
  const tree = hierarchy(node, ({ children }) => children).sum(({ row, value }) => (row === null ? 0 : value))
  const squares = treemap<TreemapNode>().tile(treemapSquarify.ratio(1)).size([width, height])
  return (squares(tree).children ?? []).map(groupOf)
}

const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height

/** The heading of a group at a point; null where the group has none there. */
export function headingAt(group: TreemapGroup, x: number, y: number): TreemapTile | null {
  return group.headings.find((candidate) => holds(candidate, x, y)) ?? null
}
