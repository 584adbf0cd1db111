import '#src/i18n/messages/en/en.ts'
import { memo, useEffect, useId, useRef, useState } from 'react'
import { type Answers, headingsQuery } from '#src/api/queries.ts'
import { Group } from '#src/chart/Group.tsx'
import { type ChartProps, type InteractionProps, type Palette, minDirectLabelsWidth } from '#src/chart/drawing.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'
import { pixels } from '#src/chart/frame/scales.ts'
import { fonts } from '#src/chart/text/measure.ts'
import type { FigureContext } from '#src/figures/figure.ts'
import type { Kind } from '#src/figures/kind.ts'
import { conversionOf, headingNeeds, productsOf } from '#src/figures/needs.ts'
import { SmallTiles, TreemapButtons, TreemapTooltip, focusChild } from '#src/figures/treemap/TreemapButtons.tsx'
import { type TileBox, type TreemapNode, type TreemapTile, treemapTree } from '#src/figures/treemap/tree.ts'
import {
  type DrawnGroup,
  type TreemapContent,
  type TreemapModel,
  treemapModel,
  treemapNames,
  treemapOf,
} from '#src/figures/treemap/treemapModel.ts'
import { memoize } from '#src/lib/memoize.ts'
import { type FigureContent, ownView } from '#src/publish/content.ts'
import { type Rows, plotRows } from '#src/publish/files/rows.ts'
import {
  type Catalogue,
  type Nomenclature,
  type Products,
  headingSeries,
  otherPair,
  pairName,
} from '#src/trade/catalogue.ts'
import { emptyPlot } from '#src/trade/plot.ts'
import { headingYearOf } from '#src/view/drawn.ts'
import { baciBreakCautions, wholeYearsNotes } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { type Labels, createLabels } from '#src/view/texts/labels.ts'
import { moneyNotes } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'

const maxNamed = 5
const noNames: Nomenclature = { chapters: [], headings: [], synonyms: [], worldPrices: [] }

type Context = Pick<FigureContext, 'catalogue' | 'format'> & { readonly nomenclature: Nomenclature }

/** All headings of the view's flow and year in its money; null until headings, names and rates have arrived. */
export function treemapProducts(view: ViewState, answers: Answers, catalogue: Catalogue): Products | null {
  const products = answers(productsOf(view, catalogue))
  const conversion = conversionOf(answers, view.money)
  return products && answers(headingsQuery) && conversion ? conversion.products(products) : null
}

const treeBy = memoize(20, treemapTree)

function shownOf(view: ViewState, products: Products, { catalogue, nomenclature, format }: Context) {
  const labels = createLabels(catalogue, nomenclature, format)
  const names = treemapNames(catalogue, nomenclature, products.flow, labels, format)
  const root = treeBy(products.rows, nomenclature.chapters)
  return { labels, names, root, content: treemapOf(root, view, products, names, catalogue, format) }
}

/** Null until the answers have arrived, and where the view shows nothing that was traded. */
export function treemapContentIn(
  view: ViewState,
  answers: Answers,
  { catalogue, format }: Pick<FigureContext, 'catalogue' | 'format'>,
): TreemapContent | null {
  const products = treemapProducts(view, answers, catalogue)
  const nomenclature = answers(headingsQuery)
  return products && nomenclature ? shownOf(view, products, { catalogue, nomenclature, format }).content : null
}

function headingRows({ flow, year, rows }: Products, { money }: ViewState, labels: Labels, catalogue: Catalogue): Rows {
  const period = String(year)
  const series = rows.flatMap(({ cmdCode, value, valueStatus, source }) => {
    const info = headingSeries(catalogue, flow, cmdCode, year)
    const points = [{ period, value, status: valueStatus, sources: source.split(';') }]
    return info === null ? [] : [{ info, points }]
  })
  const names = new Map(series.map(({ info }) => [info.id, labels.commodity(info)]))
  const plot = { ...emptyPlot, series, periods: [period] }
  return plotRows(plot, { measure: 'value', freq: 'year', money }, (id) => names.get(id) ?? id)
}

/** BACI's caution is about the whole span, because the slider sets all years side by side. */
function treemapNotes(
  { year, missingRates = [] }: Products,
  { money }: ViewState,
  { catalogue, format }: Context,
): string[] {
  const { t } = format
  const { span } = catalogue.headings
  const isOfBaci = year <= Number(span.last)
  return [
    ...(isOfBaci ? baciBreakCautions('baci', [span.first, span.last], format) : []),
    t('treemap.note.area'),
    t(isOfBaci ? 'treemap.note.total' : 'treemap.note.total.yearly'),
    ...wholeYearsNotes(catalogue, format),
    t(isOfBaci ? 'note.baci' : 'note.yearly'),
    ...moneyNotes(money, true, missingRates, format),
  ]
}

function treemapFigure(view: ViewState, products: Products, context: Context): FigureContent {
  const { catalogue, format } = context
  const { flow, year, rows } = products
  const { t, amount } = format
  const { labels, names, root, content } = shownOf(view, products, context)
  const shown = content?.path.at(-1) ?? root
  const share = (node: TreemapNode, of: TreemapNode): string => amount((node.value / of.value) * 100, 'percent')
  const title = t(`treemap.title.${flow}.${shown === root ? 'all' : 'part'}`, {
    name: names.nameOf(shown),
    year: format.period(String(year)),
  })
  const sums = { total: amount(shown.value, view.money), share: share(shown, root) }
  const kind = shown.kind === 'all' || shown.kind === 'section' ? shown.kind : 'chapter'
  const none = rows.length === 0 ? '' : t('subtitle.none')
  const subtitle = content === null ? none : t(`treemap.subtitle.${kind}`, sums)
  const largest = shown.children.slice(0, maxNamed).map((node) => {
    const words = { name: names.nameOf(node), amount: amount(node.value, view.money), share: share(node, shown) }
    return t('treemap.alt.item', words)
  })
  const alt = { title: view.title ?? title, subtitle, count: shown.children.length, list: format.list(largest) }
  const [imports, exports] = otherPair === null ? ['from-russia', 'to-russia'] : ['imports', 'exports']
  const direction = flow === 'M' ? imports : exports
  return {
    view: ownView(view),
    title: alt.title,
    subtitle,
    events: [],
    notes: () => treemapNotes(products, view, context),
    sources: [...new Set(rows.flatMap(({ source }) => source.split(';')))],
    altText: () => t('treemap.alt', alt),
    fileName: () => [`${pairName}_treemap`, direction, view.node ?? 'all', ...moneyInName(view), year].join('_'),
    format,
    madeOf: headingNeeds(view, catalogue),
    inLanguage: (other) => treemapFigure(view, products, { ...context, format: other }),
    drawing:
      content === null
        ? null
        : {
            draw: (props) => <TreemapChart content={content} {...props} />,
            chartContent: null,
            legend: [],
            // A wide chart keeps no room for a legend, so the list of small tiles under it needs room of its own.
            ownHeight: (width, most) => Math.min(420, width < minDirectLabelsWidth ? most : most - 50),
          },
    rows: () => headingRows(products, view, labels, catalogue),
  }
}

export const makeTreemap: Kind['make'] = (view, answers, { catalogue, format }) =>
  treemapFigure(
    view,
    treemapProducts(view, answers, catalogue) ?? { flow: view.flow, year: headingYearOf(view, catalogue), rows: [] },
    { catalogue, nomenclature: answers(headingsQuery) ?? noNames, format },
  )

/** In pixels; smaller tiles have no outline, because nothing else would be seen of them. */
const minOutlined = 3

const isLarge = ({ width, height }: TileBox): boolean => width >= minOutlined && height >= minOutlined
const outline = ({ x, y, width, height }: TileBox): string =>
  `M${pixels(x)},${pixels(y)}h${pixels(width)}v${pixels(height)}h${pixels(-width)}z`
const outlines = (boxes: readonly TileBox[]): string => boxes.filter(isLarge).map(outline).join('')

function TileGroup(props: { readonly group: DrawnGroup; readonly palette: Palette }) {
  const { group, palette } = props
  const { colourIndex, opacity, headings, chapters, label, headingLabels } = group
  const tint = { fill: palette.series(colourIndex), fillOpacity: opacity }
  const words = [...(label === null ? [] : [label]), ...headingLabels]
  const line = { fill: 'none', stroke: palette.surface } as const
  return (
    <Group label={group.node.id}>
      <path d={outline(group)} {...tint} />
      <path d={outlines(headings)} {...line} strokeWidth={0.75} />
      <path d={outlines(chapters)} {...line} strokeWidth={1.5} />
      {label !== null && headings.length > 0 && (
        <>
          <path d={outline(label)} fill={palette.surface} />
          <path d={outline(label)} {...tint} />
        </>
      )}
      <path d={outline(group)} {...line} strokeWidth={isLarge(group) ? 3 : 0.5} />
      {words.length > 0 && (
        <g fill={palette.ink} fontFamily={fonts.sans}>
          {words.map(({ x: left, y: top, size, texts }) => (
            <g key={`${left},${top}`} fontSize={size}>
              {texts.map(({ x, y, text, weight }) => (
                <text key={`${x},${y}`} x={pixels(x)} y={pixels(y)} fontWeight={weight}>
                  {text}
                </text>
              ))}
            </g>
          ))}
        </g>
      )}
    </Group>
  )
}

/** A group is filled as one shape, so that headings of a hundredth of a pixel still count in its area. */
const Tiles = memo(function Tiles(props: { readonly groups: readonly DrawnGroup[]; readonly palette: Palette }) {
  const { groups, palette } = props
  return groups.map((group) => <TileGroup key={group.node.id} group={group} palette={palette} />)
})

function LiveTreemap(
  props: ChartProps<TreemapContent> & { readonly model: TreemapModel; readonly interaction: InteractionProps },
) {
  const { model, content, width, height, palette, interaction } = props
  const id = useId()
  const buttons = useRef<HTMLDivElement>(null)
  const small = useRef<HTMLDetailsElement>(null)
  const cameFrom = useRef<string | null>(null)
  /** The id and not the node, because names that arrive later, or another money, make new nodes. */
  const [pointed, setPointed] = useState<string | null>(null)
  const tiles = model.groups.flatMap((group): readonly TreemapTile[] => [group, ...group.headings])
  const active = tiles.find(({ node }) => node.id === pointed)
  const open = (node: TreemapNode): void => {
    if (node.kind === 'smaller') {
      const list = small.current
      if (list !== null) list.open = true
      list?.querySelector('button')?.focus()
      return
    }
    cameFrom.current = model.shown.id
    setPointed(null)
    interaction.set?.(content.changeOf(node))
  }
  const parent = content.path.at(-2)

  // Focus follows the keyboard: into the new level, or back to the tile it came from.
  useEffect(() => {
    const from = cameFrom.current
    // The new level may not be here yet: names that arrive before it also change the model.
    if (from === null || from === model.shown.id) return
    cameFrom.current = null
    const place = model.groups.findIndex(({ node }) => node.id === from)
    focusChild(buttons.current, Math.max(0, place))
  }, [model])

  return (
    <>
      <div
        className="chart-area treemap"
        role="group"
        aria-label={interaction.title}
        aria-describedby={id}
        style={{ height }}
      >
        <svg width={width} height={height} aria-hidden="true">
          <Tiles groups={model.groups} palette={palette} />
          {active !== undefined && (
            <rect
              x={active.x}
              y={active.y}
              width={active.width}
              height={active.height}
              fill="none"
              stroke={palette.ink}
              strokeWidth={1.5}
            />
          )}
        </svg>
        <TreemapButtons
          key={model.shown.id}
          model={model}
          content={content}
          ref={buttons}
          onOpen={open}
          onLeave={() => parent !== undefined && open(parent)}
          onPoint={(tile) => setPointed(tile?.node.id ?? null)}
        />
        {active !== undefined && <TreemapTooltip {...props} tile={active} sourceName={interaction.sourceName} />}
        <p id={id} className="visually-hidden">
          {content.format.sentences([interaction.describe(), content.format.t('treemap.help')])}
        </p>
      </div>
      <SmallTiles key={`small ${model.shown.id}`} ref={small} model={model} content={content} onOpen={open} />
    </>
  )
}

const TreemapChart = memo(function TreemapChart(props: ChartProps<TreemapContent>) {
  const { content, width, height, palette, interaction } = props
  const model = useModel(treemapModel, content, width, height)
  if (model === null) return null
  if (interaction === null) return <Tiles groups={model.groups} palette={palette} />
  return <LiveTreemap {...props} model={model} interaction={interaction} />
})
