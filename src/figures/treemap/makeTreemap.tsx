import { headingSeries } from '#src/trade/catalogue.ts'
import { figureMessages } from '#src/i18n/messages/en/figure.ts'
import { treemapMessages } from '#src/i18n/messages/en/kinds/treemap.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Nomenclature, Products } from '#src/trade/heading.ts'
import type { Plot } from '#src/trade/plot.ts'
import { emptyPlot } from '#src/trade/plot.ts'
import { headingYearOf } from '#src/view/bounds.ts'
import { baciBreakCautions } from '#src/view/texts/cautions.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import { moneyNotes } from '#src/view/texts/moneyNotes.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { ownView } from '#src/figure/content.ts'
import { plotRows } from '#src/figure/files/csv.ts'
import type { Format } from '#src/i18n/format.ts'
import type { FigureContent } from '#src/figure/content.ts'
import type { FigureContext } from '#src/figures/figure.ts'
import { conversionOf, headingNeeds, productsOf } from '#src/figures/needs.ts'
import { memoizeByObject } from '#src/lib/memoize.ts'
import type { Answers } from '#src/api/need.ts'
import { headingsQuery } from '#src/api/queries.ts'
import type { Kind } from '#src/figures/kind.ts'
import { leastForDirectLabels } from '#src/chart/drawing.ts'
import type { TreemapContent } from '#src/figures/treemap/treemapModel.ts'
import { treemapNames, treemapOf } from '#src/figures/treemap/treemapContent.ts'
import type { TreemapNode } from '#src/figures/treemap/tree.ts'
import { treemapTree } from '#src/figures/treemap/tree.ts'
import { TreemapChart } from '#src/figures/treemap/TreemapChart.tsx'

/** Parts that the words for those who do not see the picture name. */
const namedParts = 5

/** The headings of a flow and year in the shape of a chart's numbers. */
function productsPlot({ flow, year, rows }: Products, catalogue: Catalogue): Plot {
  const period = String(year)
  const series = rows.flatMap(({ cmdCode, value, valueStatus, source }) => {
    const info = headingSeries(catalogue, flow, cmdCode, year)
    const points = [{ period, value, status: valueStatus, sources: source.split(';') }]
    return info === null ? [] : [{ info, points }]
  })
  return { ...emptyPlot, series, periods: [period] }
}

/** All headings of the view's flow and year, in its money; null until they and their names are here. */
export function treemapProducts(view: ViewState, answers: Answers, catalogue: Catalogue): Products | null {
  const products = answers(productsOf(view, catalogue))
  const conversion = conversionOf(answers, view.money)
  return products && answers(headingsQuery) && conversion ? conversion.products(products) : null
}

const noNames: Nomenclature = { chapters: [], headings: [], synonyms: [] }

const treeOf = memoizeByObject((products: Products) =>
  memoizeByObject(({ chapters }: Nomenclature) => treemapTree(products.rows, chapters)),
)

/** What the picture shows, of what, and what is called how. */
function shownOf(
  view: ViewState,
  products: Products,
  context: { readonly catalogue: Catalogue; readonly nomenclature: Nomenclature; readonly format: Format },
) {
  const { catalogue, nomenclature, format } = context
  const labels = createLabels(catalogue, nomenclature, format)
  const names = treemapNames(catalogue, nomenclature, products.flow, labels, format)
  const root = treeOf(products)(nomenclature)
  return { labels, names, root, content: treemapOf(root, view, products, names, catalogue, format) }
}

/** Null where nothing of what is asked for was traded, and until it is here. */
export function treemapContentIn(
  view: ViewState,
  answers: Answers,
  { catalogue, format }: Pick<FigureContext, 'catalogue' | 'format'>,
): TreemapContent | null {
  const products = treemapProducts(view, answers, catalogue)
  const nomenclature = answers(headingsQuery)
  return products && nomenclature ? shownOf(view, products, { catalogue, nomenclature, format }).content : null
}

/** The figure of one year of one flow. Without a drawing where nothing of what is asked for was traded. */
function treemapFigure(
  view: ViewState,
  products: Products,
  context: { readonly catalogue: Catalogue; readonly nomenclature: Nomenclature; readonly format: Format },
): FigureContent {
  const { catalogue, format } = context
  const { flow, year } = products
  const { t, amount } = format
  const { span } = catalogue.headings
  const isOfBaci = year <= Number(span.last)
  const { labels, names, root, content } = shownOf(view, products, context)
  const shown = content?.path.at(-1) ?? root

  const when = format.period(String(year))
  const share = (node: TreemapNode, of: TreemapNode): string => amount((node.value / of.value) * 100, 'percent')
  const words = { name: names.nameOf(shown), year: when }
  const title =
    view.title ??
    (shown === root
      ? t(treemapMessages, `treemap.title.${flow}.all`, words)
      : t(treemapMessages, `treemap.title.${flow}.part`, words))
  const sums = { total: amount(shown.value, view.money), share: share(shown, root) }
  const kind = shown.kind === 'all' || shown.kind === 'section' ? shown.kind : 'chapter'
  const subtitle =
    content === null
      ? products.rows.length === 0
        ? ''
        : t(figureMessages, 'subtitle.none')
      : t(treemapMessages, `treemap.subtitle.${kind}`, sums)
  const largest = shown.children.slice(0, namedParts).map((node) =>
    t(treemapMessages, 'treemap.alt.item', {
      name: names.nameOf(node),
      amount: amount(node.value, view.money),
      share: share(node, shown),
    }),
  )
  return {
    view: ownView(view),
    title,
    subtitle,
    events: [],
    notes: () => [
      // One year alone crosses nothing; its slider sets all of them side by side.
      ...(isOfBaci ? baciBreakCautions('baci', [span.first, span.last], format) : []),
      t(treemapMessages, 'treemap.note.area'),
      ...(isOfBaci
        ? [t(treemapMessages, 'treemap.note.total'), t(noteMessages, 'note.baci')]
        : [t(treemapMessages, 'treemap.note.total.yearly'), t(noteMessages, 'note.yearly')]),
      ...moneyNotes(view.money, true, products.missingRates ?? [], format),
    ],
    sources: [...new Set(products.rows.flatMap(({ source }) => source.split(';')))],
    altText: () =>
      t(treemapMessages, 'treemap.alt', { title, subtitle, count: shown.children.length, list: format.list(largest) }),
    fileName: () =>
      [
        'china-russia',
        'treemap',
        flow === 'M' ? 'from-russia' : 'to-russia',
        view.node ?? 'all',
        ...moneyInName(view),
        String(year),
      ].join('_'),
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
            // The line under it, of what is too small, needs room of its own where none is kept for a legend.
            ownHeight: (width, most) => Math.min(420, width < leastForDirectLabels ? most : most - 50),
          },
    rows: () => {
      const plot = productsPlot(products, catalogue)
      const commodities = new Map(plot.series.map(({ info }) => [info.id, labels.commodity(info)]))
      return plotRows(plot, { measure: 'value', freq: 'year', money: view.money }, (id) => commodities.get(id) ?? id)
    },
  }
}

/** All headings of one flow and year, their areas in proportion. */
export const makeTreemap: Kind['make'] = (view, answers, { catalogue, format }) =>
  treemapFigure(
    view,
    treemapProducts(view, answers, catalogue) ?? { flow: view.flow, year: headingYearOf(view, catalogue), rows: [] },
    { catalogue, nomenclature: answers(headingsQuery) ?? noNames, format },
  )
