import { type TileLabel, below, tileLabel } from '#src/figures/treemap/tileLabels.ts'
import {
  type Box,
  type TreemapGroup,
  type TreemapNode,
  treemapLayout,
  withSmallerMerged,
} from '#src/figures/treemap/tree.ts'
import { type ColourName, colourNamed } from '#src/view/colours.ts'
import type { Money } from '#src/trade/money.ts'
import type { Change } from '#src/view/change.ts'
import type { Format } from '#src/i18n/format.ts'

export type TreemapContent = {
  readonly path: readonly TreemapNode[]
  readonly money: Money
  readonly nameOf: (node: TreemapNode) => string
  readonly fullNameOf: (node: TreemapNode) => string
  /** The change that opening a tile makes: a group is zoomed into, a heading becomes a line by year. */
  readonly changeOf: (node: TreemapNode) => Change
  readonly format: Format
}

/**
 * Colour token of each section of the Harmonized System. Sections that are large in either flow are far apart in hue;
 * the chart never relies on hue alone, because every tile with room for text is labelled.
 */
const colours = {
  I: 'crimson',
  II: 'M-271121',
  III: 'olive',
  IV: 'amber',
  V: 'M-2709',
  VI: 'X-8517',
  VII: 'M-271111',
  VIII: 'maroon',
  IX: 'M-2701',
  X: 'steel',
  XI: 'pink',
  XII: 'X-8703',
  XIII: 'X-8704',
  XIV: 'ochre',
  XV: 'slate',
  XVI: 'X-8471',
  XVII: 'X-TOTAL',
  XVIII: 'forest',
  XIX: 'M-TOTAL',
  XX: 'X-8542',
  XXI: 'indigo',
} as const satisfies { readonly [section: string]: ColourName }

export function isSection(id: string): id is keyof typeof colours {
  return Object.hasOwn(colours, id)
}

export type TreemapModel = NonNullable<ReturnType<typeof treemapModel>>
export type DrawnGroup = TreemapModel['groups'][number]

/** Type sizes, each with the smallest tile in which it is tried, in pixels. */
const groupType = [
  { size: 15, width: 210, height: 90 },
  { size: 13, width: 90, height: 40 },
  { size: 11.5, width: 0, height: 0 },
] as const
const headingType = [
  { size: 13, width: 150, height: 60 },
  { size: 11.5, width: 0, height: 0 },
] as const

/** The largest type in which the whole name fits with as many details as possible, or else with a cut name. */
function bestLabel(
  box: Box,
  name: string,
  details: readonly string[],
  type: typeof groupType | typeof headingType,
  weight: 400 | 600,
): TileLabel | null {
  const labels = type.flatMap(({ size, width, height }) =>
    box.width < width || box.height < height ? [] : (tileLabel(box, name, details, size, weight) ?? []),
  )
  const whole = labels.filter(({ texts }) => texts.every(({ text }) => !text.endsWith('…')))
  const most = Math.max(...whole.map((label) => label.details))
  return whole.find((label) => label.details === most) ?? labels[0] ?? null
}

export function treemapModel(content: TreemapContent, width: number, height: number) {
  const [root, shown] = [content.path[0], content.path.at(-1)]
  if (root === undefined || shown === undefined) return null
  const { nameOf, money, format } = content
  const shareOf = (node: TreemapNode): number => (node.value / shown.value) * 100
  // As many of these as there is room for: first the amount, then the share.
  const details = (node: TreemapNode): readonly string[] => [
    format.amount(node.value, money),
    format.amount(shareOf(node), 'percent'),
  ]
  const drawn = (group: TreemapGroup, rank: number) => {
    const { node, headings } = group
    const label = bestLabel(group, nameOf(node), details(node), groupType, 600)
    return {
      ...group,
      /** Slate for a section that the nomenclature does not know, and for a tile of several sections. */
      colourIndex: colourNamed(isSection(node.section) ? colours[node.section] : 'slate'),
      /** Sections differ in colour and share one opacity; parts of one section are paler the smaller they are. */
      opacity: node.kind === 'section' ? 0.3 : Math.max(0.14, 0.36 - 0.04 * rank),
      label,
      // In a group without a label, the name of a heading would be taken for that of the group.
      headingLabels: headings.flatMap((heading) => {
        if (label === null) return []
        return bestLabel(below(heading, label), nameOf(heading.node), details(heading.node), headingType, 400) ?? []
      }),
      share: shareOf(node),
    }
  }
  return { root, shown, groups: treemapLayout(withSmallerMerged(shown, width * height), width, height).map(drawn) }
}
