import type { Status } from '#src/trade/status.ts'
import { minDirectLabelsWidth } from '#src/chart/drawing.ts'
import { AmountCells, TooltipBox } from '#src/chart/tooltip/Tooltip.tsx'
import type { TreemapTile } from '#src/figures/treemap/tree.ts'
import type { TreemapContent, TreemapModel } from '#src/figures/treemap/treemapModel.ts'

const distance = 12

function rowsOf({ node: { value, row } }: TreemapTile, { root, shown }: TreemapModel, content: TreemapContent) {
  const { t, amount } = content.format
  const shareRow = (name: string, of: number) => ({ name, amount: amount((value / of) * 100, 'percent'), status: null })
  const rows: { name: string; amount: string; status: Status | null }[] = [
    {
      name: t('treemap.value'),
      amount: amount(value, content.money),
      status: row?.valueStatus ?? null,
    },
  ]
  if (shown.kind === 'section' || shown.kind === 'chapter')
    rows.push(shareRow(t(`treemap.shareOf.${shown.kind}`, { id: shown.id }), shown.value))
  rows.push(shareRow(t('treemap.shareOfAll'), root.value))
  if (row != null && row.netWeightKg !== null)
    rows.push({
      name: t('treemap.weight'),
      amount: amount(row.netWeightKg, 'kg'),
      status: row.weightStatus,
    })
  return rows
}

/** Full name and figures of a tile, beside its middle on the side of the chart with more room. */
export function TreemapTooltip(props: {
  readonly tile: TreemapTile
  readonly model: TreemapModel
  readonly content: TreemapContent
  readonly width: number
  readonly height: number
  readonly sourceName: (id: string) => string
}) {
  const { tile, model, content, width, height, sourceName } = props
  const { node } = tile
  const { format } = content
  const middle = { x: tile.x + tile.width / 2, y: tile.y + tile.height / 2 }
  const across = middle.x > width / 2 ? { right: width - middle.x + distance } : { left: middle.x + distance }
  const style = {
    ...(width < minDirectLabelsWidth ? { left: 0 } : across),
    ...(middle.y > height / 2 ? { bottom: height - middle.y + distance } : { top: middle.y + distance }),
  }
  return (
    <TooltipBox
      className="treemap-tooltip"
      style={style}
      heading={content.nameOf(node)}
      fullName={<p className="treemap-tooltip-full">{content.fullNameOf(node)}</p>}
      sources={node.row === null ? '' : format.list(node.row.source.split(';').map(sourceName))}
    >
      {rowsOf(tile, model, content).map(({ name, amount, status }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <AmountCells amount={amount} status={status} format={format} />
        </tr>
      ))}
    </TooltipBox>
  )
}
