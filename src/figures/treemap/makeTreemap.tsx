import type { Answers } from '#src/api/need.ts'
import { headingsQuery } from '#src/api/queries.ts'
import { minDirectLabelsWidth } from '#src/chart/drawing.ts'
import { type FigureContent, ownView } from '#src/figure/content.ts'
import { type Rows, plotRows } from '#src/figure/files/rows.ts'
import type { FigureContext } from '#src/figures/figure.ts'
import type { Kind } from '#src/figures/kind.ts'
import { conversionOf, headingNeeds, productsOf } from '#src/figures/needs.ts'
import { TreemapChart } from '#src/figures/treemap/TreemapChart.tsx'
import { type TreemapNode, pathTo, treemapTree } from '#src/figures/treemap/tree.ts'
import { type TreemapContent, isSection } from '#src/figures/treemap/treemapModel.ts'
import type { Format } from '#src/i18n/format.ts'
import { figureMessages } from '#src/i18n/messages/en/figure.ts'
import { sectionMessages } from '#src/i18n/messages/en/kinds/sections.ts'
import { treemapMessages } from '#src/i18n/messages/en/kinds/treemap.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { memoize } from '#src/lib/memoize.ts'
import { type Catalogue, type Names, baciSeries, headingSeries } from '#src/trade/catalogue.ts'
import type { Nomenclature, Products } from '#src/trade/heading.ts'
import { otherPair, pairName } from '#src/trade/pair.ts'
import { emptyPlot } from '#src/trade/plot.ts'
import { headingYearOf } from '#src/view/bounds.ts'
import { type Change, choose } from '#src/view/change.ts'
import { firstChart } from '#src/view/kinds.ts'
import { baciBreakCautions } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { type Labels, createLabels } from '#src/view/texts/labels.ts'
import { moneyNotes } from '#src/view/texts/notes.ts'
import { wholeYearsNotes } from '#src/view/texts/releaseNotes.ts'
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

function rowsOf({ flow, year, rows }: Products, { money }: ViewState, labels: Labels, catalogue: Catalogue): Rows {
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
function notesOf(
  { year, missingRates = [] }: Products,
  { money }: ViewState,
  { catalogue, format }: Context,
): string[] {
  const { t } = format
  const { span } = catalogue.headings
  const isOfBaci = year <= Number(span.last)
  return [
    ...(isOfBaci ? baciBreakCautions('baci', [span.first, span.last], format) : []),
    t(treemapMessages, 'treemap.note.area'),
    t(treemapMessages, isOfBaci ? 'treemap.note.total' : 'treemap.note.total.yearly'),
    ...wholeYearsNotes(catalogue, format),
    t(noteMessages, isOfBaci ? 'note.baci' : 'note.yearly'),
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
  const title = t(treemapMessages, `treemap.title.${flow}.${shown === root ? 'all' : 'part'}`, {
    name: names.nameOf(shown),
    year: format.period(String(year)),
  })
  const sums = { total: amount(shown.value, view.money), share: share(shown, root) }
  const kind = shown.kind === 'all' || shown.kind === 'section' ? shown.kind : 'chapter'
  const none = rows.length === 0 ? '' : t(figureMessages, 'subtitle.none')
  const subtitle = content === null ? none : t(treemapMessages, `treemap.subtitle.${kind}`, sums)
  const largest = shown.children.slice(0, maxNamed).map((node) => {
    const words = { name: names.nameOf(node), amount: amount(node.value, view.money), share: share(node, shown) }
    return t(treemapMessages, 'treemap.alt.item', words)
  })
  const alt = { title: view.title ?? title, subtitle, count: shown.children.length, list: format.list(largest) }
  const [imports, exports] = otherPair === null ? ['from-russia', 'to-russia'] : ['imports', 'exports']
  const direction = flow === 'M' ? imports : exports
  return {
    view: ownView(view),
    title: alt.title,
    subtitle,
    events: [],
    notes: () => notesOf(products, view, context),
    sources: [...new Set(rows.flatMap(({ source }) => source.split(';')))],
    altText: () => t(treemapMessages, 'treemap.alt', alt),
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
    rows: () => rowsOf(products, view, labels, catalogue),
  }
}

export const makeTreemap: Kind['make'] = (view, answers, { catalogue, format }) =>
  treemapFigure(
    view,
    treemapProducts(view, answers, catalogue) ?? { flow: view.flow, year: headingYearOf(view, catalogue), rows: [] },
    { catalogue, nomenclature: answers(headingsQuery) ?? noNames, format },
  )

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
  const number = (code: string): string => t(seriesMessages, 'series.headingOnly', { code })
  // A long name in the page's language comes before a short one in English.
  const named = (...all: readonly (Names | undefined)[]): string | undefined =>
    all.flatMap((names) => names?.[language] ?? []).at(0) ?? all.flatMap((names) => names?.en ?? []).at(0)
  const fullLabel = ({ id, kind }: TreemapNode): string | undefined => {
    if (kind === 'all') return t(treemapMessages, 'treemap.all')
    if (kind === 'heading') return headings.get(id)
    return isSection(id) ? t(sectionMessages, `section.${id}`) : named(chapters.get(id)?.names)
  }
  const smallerName = ({ children }: TreemapNode): string => {
    const kind = children[0]?.kind
    const part = kind === 'section' || kind === 'chapter' ? kind : 'heading'
    return t(treemapMessages, `treemap.smaller.${part}`, { count: children.length })
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
      return isNumbered ? t(treemapMessages, 'treemap.node', { id: node.id, name }) : name
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
  const path = root.value === 0 ? null : pathTo(root, node)
  return path === null ? null : { path, money, ...names, changeOf: (one) => changeOf(catalogue, products, one), format }
}
