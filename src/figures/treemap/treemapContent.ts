import { type Catalogue, type Names, baciSeries, headingSeries } from '#src/trade/catalogue.ts'
import type { Nomenclature, Products } from '#src/trade/heading.ts'
import { type Change, choose } from '#src/view/change.ts'
import { firstChart } from '#src/view/kinds.ts'
import type { ViewState } from '#src/view/viewState.ts'
import type { Labels } from '#src/view/texts/labels.ts'
import type { Format } from '#src/i18n/format.ts'
import { type TreemapContent, isSection } from '#src/figures/treemap/treemapModel.ts'
import { type TreemapNode, pathTo } from '#src/figures/treemap/tree.ts'

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
    if (kind === 'all') return t('treemap.all')
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
      return isNumbered ? t('treemap.node', { id: node.id, name }) : name
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
