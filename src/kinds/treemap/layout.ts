import type { TreemapNode } from '#src/kinds/treemap/tree.ts'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type TreemapTile = Box & { readonly node: TreemapNode }
/** A part of the picture that can be opened, with the headings in it; a heading itself has none. */
export type TreemapGroup = TreemapTile & {
  readonly chapters: readonly Box[]
  readonly headings: readonly TreemapTile[]
}

/**
 * Boxes with areas in proportion to the values, as near to squares as rows allow: Bruls, Huizing and van Wijk,
 * "Squarified treemaps", 2000. Together they fill the box exactly.
 *
 * @param values largest first
 */
export function squarify(values: readonly number[], box: Box): Box[] {
  const total = values.reduce((sum, value) => sum + value, 0)
  const scale = total > 0 ? (box.width * box.height) / total : 0
  const areas = values.map((value) => value * scale)
  const boxes: Box[] = []
  let { x, y, width, height } = box
  while (boxes.length < areas.length) {
    const side = Math.min(width, height)
    const row = bestRow(areas, boxes.length, side)
    const sum = row.reduce((a, b) => a + b, 0)
    // A row stands along the shorter side: upright in a wide rest, flat in a high one. The last takes all that is left,
    // and none more than that: differences of tiny numbers are not to be trusted.
    const upright = width >= height
    const left = Math.max(width, height)
    const isLast = boxes.length + row.length === areas.length
    const depth = sum === 0 || side === 0 ? 0 : isLast ? left : Math.min(left, sum / side)
    let at = upright ? y : x
    for (const area of row) {
      const length = sum > 0 ? (area / sum) * side : 0
      boxes.push(upright ? { x, y: at, width: depth, height: length } : { x: at, y, width: length, height: depth })
      at += length
    }
    if (upright) {
      x += depth
      width = Math.max(0, width - depth)
    } else {
      y += depth
      height = Math.max(0, height - depth)
    }
  }
  return boxes
}

/** As many areas as make the least square of them the squarest. */
function bestRow(areas: readonly number[], start: number, side: number): number[] {
  const largest = areas[start] ?? 0
  const row: number[] = []
  let sum = 0
  let best = Infinity
  for (const area of areas.slice(start)) {
    const next = sum + area
    const worst = Math.max((side * side * largest) / (next * next), (next * next) / (side * side * area))
    if (row.length > 0 && worst > best) break
    row.push(area)
    sum = next
    best = worst
  }
  return row
}

function tiles(node: TreemapNode, box: Box): TreemapTile[] {
  const boxes = squarify(
    node.children.map(({ value }) => value),
    box,
  )
  return node.children.flatMap((child, i) => {
    const place = boxes[i]
    return place === undefined ? [] : [{ ...place, node: child }]
  })
}

function groupOf(tile: TreemapTile): TreemapGroup {
  if (tile.node.kind === 'heading') return { ...tile, chapters: [], headings: [] }
  if (tile.node.kind === 'chapter') return { ...tile, chapters: [], headings: tiles(tile.node, tile) }
  const chapters = tiles(tile.node, tile)
  return { ...tile, chapters, headings: chapters.flatMap((chapter) => tiles(chapter.node, chapter)) }
}

/** What is shown of a node: its children as groups, and in each of them every heading. */
export function treemapLayout(node: TreemapNode, width: number, height: number): TreemapGroup[] {
  return tiles(node, { x: 0, y: 0, width, height }).map(groupOf)
}

const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height

/** The heading of a group at a point; null where the group has none there. */
export function headingAt(group: TreemapGroup, x: number, y: number): TreemapTile | null {
  return group.headings.find((candidate) => holds(candidate, x, y)) ?? null
}
