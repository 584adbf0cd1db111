import { grouped } from '#src/lib/grouped.ts'
import type { Chapter, Products } from '#src/trade/heading.ts'

export type ProductRow = Products['rows'][number]

/** All goods of a flow and year, an HS section, a chapter or a heading. */
export type TreemapNode = {
  /** Empty for all goods, else `V`, `27`, `2709`; `smaller` of the parts that share a tile. */
  readonly id: string
  readonly kind: 'all' | 'section' | 'chapter' | 'heading' | 'smaller'
  /** The section it lies in, which gives its colour; empty where it lies in several. */
  readonly section: string
  /** US dollars: of a heading as published, of all others the sum of their headings. */
  readonly value: number
  /** Largest first. */
  readonly children: readonly TreemapNode[]
  /** What is published of a heading. */
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

/** The headings of a flow and year by section and chapter. A chapter without a section stands for its own. */
export function treemapTree(rows: readonly ProductRow[], chapters: readonly Chapter[]): TreemapNode {
  const sections = new Map(chapters.map(({ cmdCode, section }) => [cmdCode, section]))
  return nodeOf('', 'all', '', rows, (chapter) => sections.get(chapter) ?? chapter)
}

/** From all goods down to a section or chapter; null where nothing of it was traded. */
export function pathTo(root: TreemapNode, id: string | null): readonly TreemapNode[] | null {
  if (id === null) return [root]
  for (const section of root.children) {
    if (section.id === id) return [root, section]
    const chapter = section.children.find((child) => child.id === id)
    if (chapter !== undefined) return [root, section, chapter]
  }
  return null
}
