import '#src/i18n/messages/en/en.ts'
import { headingsQuery, productsQuery } from '#src/api/queries.ts'
import { minDirectLabelsWidth, usualDrawing } from '#src/chart/drawing.ts'
import { oneOf } from '#src/figures/core/Controls.tsx'
import { type Scene, look } from '#src/figures/core/look.ts'
import { productsOf } from '#src/figures/needs.ts'
import { TreemapChart } from '#src/figures/treemap/TreemapChart.tsx'
import { type TreemapNode, treemapTree } from '#src/figures/treemap/tree.ts'
import { treemapNames, treemapOf } from '#src/figures/treemap/treemapModel.ts'
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

type TreemapData = { readonly products: Products; readonly nomenclature: Nomenclature; readonly root: TreemapNode }

function shownOf({ products, nomenclature, root }: TreemapData, { view, catalogue, format }: Scene) {
  const labels = createLabels(catalogue, nomenclature, format)
  const names = treemapNames(catalogue, nomenclature, products.flow, labels, format)
  return { labels, names, content: treemapOf(root, view, products, names, catalogue, format) }
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

function treemapNotes({ flow, year, missingRates = [] }: Products, { view, catalogue, format }: Scene): string[] {
  const { t } = format
  const { span } = catalogue.headings
  const isOfBaci = year <= Number(span.last)
  return [
    ...(isOfBaci ? baciReportsNotes(false, format) : []),
    t('treemap.note.area'),
    t(isOfBaci ? 'treemap.note.total' : 'treemap.note.total.yearly'),
    ...wholeYearsNotes(catalogue, format),
    isOfBaci ? baciValuesNote(flow === 'M', format) : t('note.yearly'),
    ...moneyNotes(view.money, 'years', missingRates, format),
  ]
}

/** All headings of one flow and year as areas in proportion to their values. */
export const treemap = look({
  id: null,
  chosen: () => null,
  needs: ({ view, catalogue }) => ({ given: productsOf(view, catalogue), nomenclature: headingsQuery }),
  data({ given, nomenclature }, _, conversion) {
    const products = conversion.products(given)
    return { products, nomenclature, root: treemapTree(products.rows, nomenclature.chapters) }
  },
  opens: () => ({}),
  controls(scene, data) {
    const { view, catalogue, format } = scene
    const { t } = format
    const content = data && shownOf(data, scene).content
    const last = newestHeadingYear(catalogue)
    const first = Number(catalogue.headings.span.first)
    return [
      oneOf('radios', {
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
          name: node.id === '' ? t('goods.all') : `${node.id} ${content?.nameOf(node) ?? ''}`,
          chooses: choose('node', node.id === '' ? null : node.id),
        })),
      },
      {
        kind: 'year',
        legend: t('table.period.year'),
        first,
        last,
        chosen: view.year ?? last,
        name: (year) => format.period(year),
        // The newest year is null, so that the address follows the newest figures.
        chooses: (year) => choose('year', year === last ? null : year),
        ahead: Array.from({ length: last - first + 1 }, (_, i) => productsQuery(view.flow, first + i)),
      },
    ]
  },
  make(data, scene) {
    const { view, catalogue, format } = scene
    const { products, root } = data
    const { flow, year, rows } = products
    const { t, amount } = format
    const { labels, names, content } = shownOf(data, scene)
    const shown = content?.shown ?? root
    const share = (node: TreemapNode, of: TreemapNode): string => amount((node.value / of.value) * 100, 'percent')
    const [told = shown] = shown === root ? root.children : []
    const kind = shown.kind === 'all' || shown.kind === 'section' ? shown.kind : 'chapter'
    const none = rows.length === 0 ? '' : t('subtitle.none')
    const [imports, exports] = otherPair === null ? ['from-russia', 'to-russia'] : ['imports', 'exports']
    return {
      title:
        root.value === 0
          ? t('goods.all')
          : t(`treemap.title.${flow}`, {
              name: names.nameOf(told),
              share: share(told, root),
              year: format.period(year),
            }),
      subtitle: content === null ? none : t(`treemap.subtitle.${kind}`, { total: amount(shown.value, view.money) }),
      cautions: () => [],
      notes: () => treemapNotes(products, scene),
      sources: [...new Set(rows.flatMap(({ source }) => source.split(';')))],
      dataTo: String(year),
      facts() {
        const largest = shown.children.slice(0, maxNamed).map((node) => {
          const text = amount(node.value, view.money)
          return t('alt.item', { name: names.nameOf(node), text, aside: share(node, shown) })
        })
        return [t('treemap.alt', { count: shown.children.length, list: format.list(largest) })]
      },
      fileName: [
        `${pairName}_treemap`,
        flow === 'M' ? imports : exports,
        view.node ?? 'all',
        ...moneyInName(view),
        year,
      ],
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
        sentences: [t('treemap.nothing.body', { year: format.period(year) })],
        action: { text: t('goods.all'), change: choose('node', null) },
      }),
      card: null,
    }
  },
})
