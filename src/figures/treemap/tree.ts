import { type HierarchyRectangularNode, hierarchy, treemap, treemapSquarify } from 'd3-hierarchy'
import { grouped } from '#src/lib/grouped.ts'
import type { Chapter, Products } from '#src/trade/catalogue.ts'

export type ProductRow = Products['rows'][number]

/** All goods of a flow and year, an HS section, a chapter or a heading. */
export type TreemapNode = {
  /** Empty for all goods, `smaller` for the parts that share a tile, otherwise `V`, `27` or `2709`. */
  readonly id: string
  readonly kind: 'all' | 'section' | 'chapter' | 'heading' | 'smaller'
  /** The HS section, which gives the colour; empty for a node of several sections. */
  readonly section: string
  /** In the view's money: the value of a heading, or the sum of the headings in any other node. */
  readonly value: number
  /** Largest first. */
  readonly children: readonly TreemapNode[]
  readonly row: ProductRow | null
}

const kinds = { all: 'section', section: 'chapter', chapter: 'heading' } as const

function nodeOf(
  id: string,
  kind: keyof typeof kinds,
  section: string,
  rows: readonly ProductRow[],
  sectionOf: (chapter: string) => string,
): TreemapNode {
  const below = kinds[kind]
  const keyOf = (row: ProductRow): string => {
    const chapter = row.cmdCode.slice(0, 2)
    return below === 'heading' ? row.cmdCode : below === 'chapter' ? chapter : sectionOf(chapter)
  }
  const children = [...grouped(rows, keyOf)].map(([key, own]): TreemapNode => {
    const within = below === 'section' ? key : section
    if (below !== 'heading') return nodeOf(key, below, within, own, sectionOf)
    return { id: key, kind: below, section: within, value: own[0]?.value ?? 0, children: [], row: own[0] ?? null }
  })
  return {
    id,
    kind,
    section,
    value: rows.reduce((sum, { value }) => sum + value, 0),
    children: children.toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1)),
    row: null,
  }
}

/** The headings of a flow and year by section and chapter; a chapter without a section is a section of its own. */
export function treemapTree(rows: readonly ProductRow[], chapters: readonly Chapter[]): TreemapNode {
  const sections = new Map(chapters.map(({ cmdCode, section }) => [cmdCode, section]))
  return nodeOf('', 'all', '', rows, (chapter) => sections.get(chapter) ?? chapter)
}

/** From all goods to a node; empty where nothing of it was traded. */
export function pathTo(root: TreemapNode, id: string | null): readonly TreemapNode[] {
  if (id === null) return [root]
  for (const section of root.children) {
    if (section.id === id) return [root, section]
    const chapter = section.children.find((child) => child.id === id)
    if (chapter !== undefined) return [root, section, chapter]
  }
  return []
}

// In square pixels.
/** Least area of a target: https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum */
const minTileArea = 24 * 24
/** Room for two short lines of text, which the tile of the smaller parts has where possible. */
const minWordsArea = 100 * 40

/** Merges the smallest parts of a node into a last tile, because each alone would be a speck without a name. */
export function withSmallerMerged(node: TreemapNode, area: number): TreemapNode {
  const areaOf = ({ value }: Pick<TreemapNode, 'value'>): number => (value / node.value) * area
  let from = node.children.length
  let value = 0
  for (const part of node.children.toReversed()) {
    const merged = areaOf({ value })
    // A part with room for text keeps its own tile, even where the merged tile stays small.
    if (areaOf(part) >= (merged > 0 && merged < minWordsArea ? minWordsArea / 4 : minTileArea)) break
    value += part.value
    from -= 1
  }
  const children = node.children.slice(from)
  if (children.length < 2) return node
  const smaller: TreemapNode = { id: 'smaller', kind: 'smaller', section: '', value, children, row: null }
  return { ...node, children: [...node.children.slice(0, from), smaller] }
}

export type TileBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type TreemapTile = TileBox & { readonly node: TreemapNode }
/** A tile that can be opened, with the headings in it; a heading and the smaller parts have none. */
export type TreemapGroup = TreemapTile & {
  readonly chapters: readonly TileBox[]
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
 * Lays out the children of a node as groups, and every heading in each group, as near to squares as rows allow (Bruls,
 * Huizing and van Wijk, "Squarified treemaps", 2000). By default d3 aims at the golden ratio; 1 aims at squares.
 */
export function treemapLayout(node: TreemapNode, width: number, height: number): TreemapGroup[] {
  const tree = hierarchy(node, ({ children }) => children).sum(({ row, value }) => (row === null ? 0 : value))
  const squares = treemap<TreemapNode>().tile(treemapSquarify.ratio(1)).size([width, height])
  return (squares(tree).children ?? []).map(groupOf)
}

export function headingAt({ headings }: TreemapGroup, x: number, y: number): TreemapTile | null {
  const holds = (box: TileBox): boolean => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height
  return headings.find(holds) ?? null
}
