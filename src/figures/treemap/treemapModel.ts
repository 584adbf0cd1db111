import { pixels } from '#src/chart/frame/scales.ts'
import { type TextStyle, fitText, textWidth } from '#src/chart/text/measure.ts'
import { cutLines, wrapLines } from '#src/chart/text/wrapLines.ts'
import {
  type TileBox,
  type TreemapGroup,
  type TreemapNode,
  pathTo,
  treemapLayout,
  withSmallerMerged,
} from '#src/figures/treemap/tree.ts'
import type { Format } from '#src/i18n/format.ts'
import {
  type Catalogue,
  type Names,
  type Nomenclature,
  type Products,
  baciSeries,
  headingSeries,
} from '#src/trade/catalogue.ts'
import type { Money } from '#src/trade/steps.ts'
import { type Change, choose } from '#src/view/change.ts'
import { type ColourName, colourNamed } from '#src/view/colours.ts'
import { firstChart } from '#src/view/kinds.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'

export type TreemapContent = {
  readonly root: TreemapNode
  readonly path: readonly TreemapNode[]
  /** The last of the path. */
  readonly shown: TreemapNode
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

function isSection(id: string): id is keyof typeof colours {
  return Object.hasOwn(colours, id)
}

export type TreemapModel = ReturnType<typeof treemapModel>
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
  box: TileBox,
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
  const { root, shown, nameOf, money, format } = content
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

function changeOf(catalogue: Catalogue, { flow, year }: Pick<Products, 'flow' | 'year'>, node: TreemapNode): Change {
  if (node.kind !== 'heading') return choose('node', node.kind === 'all' ? null : node.id)
  const info = headingSeries(catalogue, flow, node.id, year)
  return (view) => {
    if (info === null) return view
    // The heading is added to the selection, because a tap must not discard the reader's series.
    const series = view.series.includes(info.id) ? view.series : [...view.series, info.id]
    return { ...view, series, freq: 'year', chart: firstChart }
  }
}

/** Names of tiles: short ones on the tiles, full ones in the tooltip. */
export function treemapNames(
  catalogue: Catalogue,
  nomenclature: Nomenclature,
  flow: Products['flow'],
  labels: Labels,
  format: Format,
) {
  const { t, language } = format
  const chapters = new Map(nomenclature.chapters.map((chapter) => [chapter.cmdCode, chapter]))
  const headings = new Map(nomenclature.headings.map(({ cmdCode, label }) => [cmdCode, label]))
  const number = (code: string): string => t('series.headingOnly', { code })
  // A long name in the page's language comes before a short one in English.
  const named = (...all: readonly (Names | undefined)[]): string | undefined =>
    all.flatMap((names) => names?.[language] ?? []).at(0) ?? all.flatMap((names) => names?.en ?? []).at(0)
  const fullLabel = ({ id, kind }: TreemapNode): string | undefined => {
    if (kind === 'all') return t('goods.all')
    if (kind === 'heading') return headings.get(id)
    return isSection(id) ? t(`section.${id}`) : named(chapters.get(id)?.names)
  }
  const smallerName = ({ children }: TreemapNode): string => {
    const kind = children[0]?.kind
    const part = kind === 'section' || kind === 'chapter' ? kind : 'heading'
    return t(`treemap.smaller.${part}`, { count: children.length })
  }
  return {
    nameOf(node: TreemapNode): string {
      if (node.kind === 'smaller') return smallerName(node)
      if (node.kind === 'heading') {
        const info = baciSeries(catalogue, flow, node.id)
        return info === null ? number(node.id) : labels.commodity(info)
      }
      const chapter = chapters.get(node.id)
      return named(chapter?.shortNames, chapter?.names) ?? fullLabel(node) ?? number(node.id)
    },
    fullNameOf(node: TreemapNode): string {
      if (node.kind === 'smaller') return smallerName(node)
      const name = fullLabel(node) ?? number(node.id)
      const isNumbered = node.kind !== 'all' && fullLabel(node) !== undefined
      return isNumbered ? `${node.id} ${name}` : name
    },
  }
}

/** The treemap at the view's node; null where nothing was traded, or nothing under that node. */
export function treemapOf(
  root: TreemapNode,
  { node, money }: Pick<ViewState, 'node' | 'money'>,
  products: Pick<Products, 'flow' | 'year'>,
  names: ReturnType<typeof treemapNames>,
  catalogue: Catalogue,
  format: Format,
): TreemapContent | null {
  const path = root.value === 0 ? [] : pathTo(root, node)
  const shown = path.at(-1)
  const opens = (one: TreemapNode): Change => changeOf(catalogue, products, one)
  return shown ? { root, path, shown, money, ...names, changeOf: opens, format } : null
}

const wordsAt = (text: string, x: number, y: number, style: TextStyle) =>
  ({ kind: 'words', text, x: pixels(x), y: pixels(y), style, ink: 'ink' }) as const

export type TileLabel = TileBox & {
  readonly texts: readonly ReturnType<typeof wordsAt>[]
  /** Number of details that fit. */
  readonly details: number
}

const padding = { x: 6, y: 4 } as const
/** A cut name is at least so many times as wide as its letters are high: about eight letters, or five in Chinese. */
const minKept = 4.4
const maxLines = 3

/** A name in at most `lines` lines; null where too little of it would be left. */
function nameLines(name: string, width: number, lines: number, style: TextStyle): string[] | null {
  const all = wrapLines(name, width, style, 'name')
  const wide = all.findIndex((line) => textWidth(line, style) > width)
  if (wide < 0 && all.length <= Math.min(maxLines, lines)) return all
  // A name that is cut leaves a line for the details.
  const most = Math.max(1, Math.min(maxLines, lines - 1, wide < 0 ? maxLines : wide + 1))
  const cut = cutLines(all, most, width, style).map((line) => fitText(line, width, style))
  return textWidth(cut.join(' '), style) < minKept * style.size ? null : cut
}

/**
 * Name and details of a tile as far as they fit. The name comes first, each detail continues the last line or begins
 * a new one, and the first detail without room ends the label.
 *
 * @param box the room for the label, without the part that another label takes
 */
function tileLabel(
  box: TileBox,
  name: string,
  details: readonly string[],
  size: number,
  weight: 400 | 600,
): TileLabel | null {
  const lineHeight = size + 3
  const width = box.width - 2 * padding.x
  const lines = Math.floor((box.height - 2 * padding.y + 2) / lineHeight)
  if (width < 24 || lines < 1) return null
  const style = { size, weight, family: 'sans' } as const
  const plain = { ...style, weight: 400 } as const
  const names = nameLines(name, width, lines, style)
  if (names === null) return null

  const left = box.x + padding.x
  const lineY = (line: number): number => box.y + padding.y + line * lineHeight + size * 0.86
  const texts = names.map((text, line) => wordsAt(text, left, lineY(line), style))
  let line = names.length - 1
  let end = textWidth(names[line] ?? '', style)
  let widest = Math.max(...names.map((text) => textWidth(text, style)))
  for (const text of details) {
    const own = textWidth(text, plain)
    const start = end + 6 + own <= width ? end + 6 : 0
    const next = start === 0 ? line + 1 : line
    if (next >= lines || own > width) break
    line = next
    texts.push(wordsAt(text, left + start, lineY(line), plain))
    end = start + own
    widest = Math.max(widest, end)
  }
  const [height, fitting] = [(line + 1) * lineHeight + padding.y, texts.length - names.length]
  return { x: box.x, y: box.y, width: widest + 2 * padding.x, height, texts, details: fitting }
}

/** The part of a tile below a corner label, or the whole tile where they do not meet. */
function below(box: TileBox, corner: TileBox): TileBox {
  const meets = box.x < corner.x + corner.width && box.y < corner.y + corner.height
  if (!meets) return box
  const y = Math.max(box.y, corner.y + corner.height - 2)
  return { ...box, y, height: Math.max(0, box.y + box.height - y) }
}
