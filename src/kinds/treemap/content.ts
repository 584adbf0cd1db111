import type { Catalogue, Names, SeriesInfo } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import type { Nomenclature, Products } from '#src/trade/heading.ts'
import type { Plot } from '#src/trade/plot.ts'
import type { Change } from '#src/view/change.ts'
import { choose } from '#src/view/change.ts'
import type { Labels } from '#src/view/labels.ts'
import { createLabels } from '#src/view/labels.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Format } from '#src/i18n/format.ts'
import { figureMessages } from '#src/i18n/messages/en/figure.ts'
import { sectionMessages } from '#src/i18n/messages/en/kinds/sections.ts'
import { treemapMessages } from '#src/i18n/messages/en/kinds/treemap.ts'
import { noteMessages } from '#src/i18n/messages/en/notes.ts'
import { seriesMessages } from '#src/i18n/messages/en/series.ts'
import { isSection } from '#src/kinds/treemap/model.ts'
import type { TreemapNode } from '#src/kinds/treemap/tree.ts'
import { pathTo, treemapTree } from '#src/kinds/treemap/tree.ts'
import { plotCsv } from '#src/figure/files/csv.ts'
import type { FigureContent } from '#src/figure/content.ts'
import { ownView } from '#src/figure/content.ts'

/** Parts that the words for those who do not see the picture name. */
const namedParts = 5

/** BACI's series of a heading: a bare id, unless that one has China's months. */
function baciSeries(catalogue: Catalogue, flow: Products['flow'], cmdCode: string): SeriesInfo | null {
  return findSeries(catalogue, `${flow}-${cmdCode}.baci`) ?? findSeries(catalogue, `${flow}-${cmdCode}`)
}

/** Zooms into a part; a heading, which has none, is shown as the line of its years. */
export function chooseTile(catalogue: Catalogue, flow: Products['flow'], node: TreemapNode): Change {
  if (node.kind !== 'heading') return choose('node', node.kind === 'all' ? null : node.id)
  const info = baciSeries(catalogue, flow, node.id)
  return (view) => (info === null ? view : { ...view, series: [info.id], freq: 'year', chart: 'line' })
}

/** What tiles are called, in short on them and in full beside them. */
function treemapNames(
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
  // The page's own language goes before brevity.
  const named = (...all: readonly (Names | undefined)[]): string | undefined =>
    all.flatMap((names) => names?.[language] ?? []).at(0) ?? all.flatMap((names) => names?.en ?? []).at(0)
  const fullLabel = ({ id, kind }: TreemapNode): string | undefined => {
    if (kind === 'all') return t(treemapMessages, 'treemap.all')
    if (kind === 'heading') return headings.get(id)
    return isSection(id) ? t(sectionMessages, `section.${id}`) : named(chapters.get(id)?.names)
  }
  return {
    nameOf(node: TreemapNode): string {
      if (node.kind === 'heading') {
        const info = baciSeries(catalogue, flow, node.id)
        return info === null ? number(node.id) : labels.commodity(info)
      }
      const chapter = chapters.get(node.id)
      return named(chapter?.shortNames, chapter?.names) ?? fullLabel(node) ?? number(node.id)
    },
    fullNameOf(node: TreemapNode): string {
      const name = fullLabel(node)
      return name === undefined
        ? number(node.id)
        : node.kind === 'all'
          ? name
          : t(treemapMessages, 'treemap.node', { id: node.id, name })
    },
  }
}

/** The headings of a flow and year in the shape of a chart's numbers. */
function productsPlot({ flow, year, rows }: Products, catalogue: Catalogue): Plot {
  const period = String(year)
  const series = rows.flatMap(({ cmdCode, valueUsd, valueStatus, source }) => {
    const info = baciSeries(catalogue, flow, cmdCode)
    const points = [{ period, value: valueUsd, status: valueStatus, sources: source.split(';') }]
    return info === null ? [] : [{ info, points }]
  })
  const nothing = { yearlyOnly: [], empty: [], thinBase: [] }
  return { series, periods: [period], show: 'level', base: null, yearToDate: null, ...nothing }
}

/** The figure of one year of one flow. Without a drawing where nothing of what is asked for was traded. */
export function treemapContent(
  view: ViewState,
  products: Products,
  wording: { readonly catalogue: Catalogue; readonly nomenclature: Nomenclature; readonly format: Format },
): FigureContent {
  const { catalogue, nomenclature, format } = wording
  const { flow, year } = products
  const { t, amount } = format
  const labels = createLabels(catalogue, nomenclature, format)
  const names = treemapNames(catalogue, nomenclature, flow, labels, format)
  const root = treemapTree(products.rows, nomenclature.chapters)
  const path = root.value === 0 ? null : pathTo(root, view.node)
  const shown = path?.at(-1) ?? root

  const when = format.period(String(year))
  const share = (node: TreemapNode, of: TreemapNode): string => amount((node.value / of.value) * 100, 'percent')
  const words = { name: names.nameOf(shown), year: when }
  const title =
    view.title ??
    (shown === root
      ? t(treemapMessages, `treemap.title.${flow}.all`, words)
      : t(treemapMessages, `treemap.title.${flow}.part`, words))
  const sums = { total: amount(shown.value, 'usd'), share: share(shown, root) }
  const kind = shown.kind === 'heading' ? 'chapter' : shown.kind
  const subtitle =
    path === null
      ? products.rows.length === 0
        ? ''
        : t(figureMessages, 'subtitle.none')
      : t(treemapMessages, `treemap.subtitle.${kind}`, sums)
  const largest = shown.children.slice(0, namedParts).map((node) =>
    t(treemapMessages, 'treemap.alt.item', {
      name: names.nameOf(node),
      amount: amount(node.value, 'usd'),
      share: share(node, shown),
    }),
  )
  return {
    view: ownView(view),
    title,
    subtitle,
    events: [],
    notes: () => [
      t(treemapMessages, 'treemap.note.area'),
      t(treemapMessages, 'treemap.note.total'),
      t(noteMessages, 'note.baci'),
    ],
    sources: [...new Set(products.rows.flatMap(({ source }) => source.split(';')))],
    altText: () =>
      t(treemapMessages, 'treemap.alt', { title, subtitle, count: shown.children.length, list: format.list(largest) }),
    fileName: () =>
      ['china-russia', 'treemap', flow === 'M' ? 'from-russia' : 'to-russia', view.node ?? 'all', String(year)].join(
        '_',
      ),
    format,
    inLanguage: (other) => treemapContent(view, products, { ...wording, format: other }),
    drawing: path === null ? null : { kind: 'treemap', path, ...names, format },
    csv: () => {
      const plot = productsPlot(products, catalogue)
      const commodities = new Map(plot.series.map(({ info }) => [info.id, labels.commodity(info)]))
      return plotCsv(plot, 'value', 'year', (id) => commodities.get(id) ?? id)
    },
  }
}
