import '#src/i18n/messages/en/en.ts'
import { type Answers, headingsQuery, productsQuery } from '#src/api/queries.ts'
import { minDirectLabelsWidth, usualDrawing } from '#src/chart/drawing.ts'
import { radios } from '#src/figures/core/Controls.tsx'
import { usualMade } from '#src/figures/core/look.ts'
import type { Figure, FigureContext } from '#src/figures/figure.ts'
import { conversionOf, headingNeeds, productsOf } from '#src/figures/needs.ts'
import { TreemapChart } from '#src/figures/treemap/TreemapChart.tsx'
import { type TreemapNode, treemapTree } from '#src/figures/treemap/tree.ts'
import { treemapNames, treemapOf } from '#src/figures/treemap/treemapModel.ts'
import { type RecordsContent, ownView } from '#src/publish/content.ts'
import { type Rows, plotRows } from '#src/publish/files/rows.ts'
import {
  type Catalogue,
  type Nomenclature,
  type Products,
  flows,
  headingSeries,
  otherPair,
  pairName,
} from '#src/trade/catalogue.ts'
import { emptyPlot } from '#src/trade/plot.ts'
import { choose } from '#src/view/change.ts'
import { newestHeadingYear } from '#src/view/drawn.ts'
import { wholeYearsNotes } from '#src/view/texts/cautions.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'
import { type Labels, createLabels } from '#src/view/texts/labels.ts'
import { baciValuesNote, baciReportsNotes, moneyNotes } from '#src/view/texts/notes.ts'
import type { ViewState } from '#src/view/viewState.ts'

const maxNamed = 5

/** All headings of one flow and year as areas in proportion to their values. */
export const treemap: Figure = {
  needs: headingNeeds,
  make(view, answers, { catalogue, format }) {
    const known = answered(view, answers, catalogue)
    return known && treemapFigure(view, known.products, { catalogue, nomenclature: known.nomenclature, format })
  },
  controls(view, answers, { catalogue, format }) {
    const { t } = format
    const known = answered(view, answers, catalogue)
    const content = known && shownOf(view, known.products, { ...known, catalogue, format }).content
    const last = newestHeadingYear(catalogue)
    const first = Number(catalogue.headings.span.first)
    return [
      radios({
        id: 'flow',
        legend: t('analysis.flow'),
        chosen: view.flow,
        values: flows,
        name: (flow) => t(`flow.${flow}`),
        chooses: (flow) => choose('flow', flow),
      }),
      { kind: 'hint', text: t('treemap.allHeadings') },
      {
        kind: 'path',
        label: t('treemap.path'),
        steps: (content?.path ?? []).map((node) => ({
          id: node.id,
          name:
            node.id === '' ? t('goods.all') : t('list.spaced', { before: node.id, next: content?.nameOf(node) ?? '' }),
          chooses: choose('node', node.id === '' ? null : node.id),
        })),
      },
      {
        kind: 'year',
        legend: t('control.year'),
        first,
        last,
        chosen: view.year ?? last,
        name: (year) => format.period(String(year)),
        // The newest year is null, so that the address follows the newest figures.
        chooses: (year) => choose('year', year === last ? null : year),
        ahead: Array.from({ length: last - first + 1 }, (_, i) => productsQuery(view.flow, first + i)),
      },
    ]
  },
}

type Context = Pick<FigureContext, 'catalogue' | 'format'> & { readonly nomenclature: Nomenclature }

/** All headings of the view's flow and year in its money, and their names; null until they and the rates have come. */
function answered(view: ViewState, answers: Answers, catalogue: Catalogue) {
  const products = answers(productsOf(view, catalogue))
  const nomenclature = answers(headingsQuery)
  const conversion = conversionOf(answers, view.money)
  return products && nomenclature && conversion ? { products: conversion.products(products), nomenclature } : null
}

function shownOf(view: ViewState, products: Products, { catalogue, nomenclature, format }: Context) {
  const labels = createLabels(catalogue, nomenclature, format)
  const names = treemapNames(catalogue, nomenclature, products.flow, labels, format)
  const root = treemapTree(products.rows, nomenclature.chapters)
  return { labels, names, root, content: treemapOf(root, view, products, names, catalogue, format) }
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

function treemapNotes(
  { flow, year, missingRates = [] }: Products,
  { money }: ViewState,
  { catalogue, format }: Context,
): string[] {
  const { t } = format
  const { span } = catalogue.headings
  const isOfBaci = year <= Number(span.last)
  return [
    ...(isOfBaci ? baciReportsNotes(false, format) : []),
    t('treemap.note.area'),
    t(isOfBaci ? 'treemap.note.total' : 'treemap.note.total.yearly'),
    ...wholeYearsNotes(catalogue, format),
    isOfBaci ? baciValuesNote(flow === 'M', format) : t('note.yearly'),
    ...moneyNotes(money, true, missingRates, format),
  ]
}

function treemapFigure(view: ViewState, products: Products, context: Context): RecordsContent {
  const { catalogue, format } = context
  const { flow, year, rows } = products
  const { t, amount } = format
  const { labels, names, root, content } = shownOf(view, products, context)
  const shown = content?.path.at(-1) ?? root
  const share = (node: TreemapNode, of: TreemapNode): string => amount((node.value / of.value) * 100, 'percent')
  const [top] = shown === root ? root.children : []
  const title = t(`treemap.title.${flow}.${top === undefined ? 'part' : 'all'}`, {
    name: names.nameOf(top ?? shown),
    share: top === undefined ? '' : share(top, root),
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
    ...usualMade,
    of: 'records',
    view: ownView(view),
    title: alt.title,
    shortTitle: alt.title,
    subtitle,
    claim: null,
    own: { cautions: () => [], keys: () => [], notes: () => treemapNotes(products, view, context) },
    series: [],
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
            ...usualDrawing,
            draw: (props) => <TreemapChart content={content} {...props} />,
            // A wide chart keeps no room for a legend, so the list of small tiles under it needs room of its own.
            ownHeight: (width, most) => Math.min(420, width < minDirectLabelsWidth ? most : most - 50),
          },
    rows: () => headingRows(products, view, labels, catalogue),
    instead: () => ({
      head: t('treemap.nothing.title'),
      sentences: [t('treemap.nothing.body', { year: format.period(String(year)) })],
      action: { text: t('goods.all'), change: choose('node', null) },
    }),
    card: null,
  }
}
