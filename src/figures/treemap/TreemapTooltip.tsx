import type { Status } from '#src/trade/status.ts'
import type { TreemapTile } from '#src/figures/treemap/treemapLayout.ts'
import { leastForDirectLabels } from '#src/chart/drawing.ts'
import { AmountCells, TooltipBox } from '#src/chart/tooltip/Tooltip.tsx'
import type { TreemapContent, TreemapModel } from '#src/figures/treemap/treemapModel.ts'
import { treemapMessages } from '#src/i18n/messages/en/kinds/treemap.ts'

type Row = { readonly name: string; readonly amount: string; readonly status: Status | null }

function rowsOf(tile: TreemapTile, model: TreemapModel, content: TreemapContent): Row[] {
  const { t, amount } = content.format
  const { root, shown } = model
  const { value, row } = tile.node
  const share = (of: number): string => amount((value / of) * 100, 'percent')
  const weight = row?.netWeightKg ?? null
  return [
    {
      name: t(treemapMessages, 'treemap.value'),
      amount: amount(value, content.money),
      status: row?.valueStatus ?? null,
    },
    ...(shown.kind === 'section' || shown.kind === 'chapter'
      ? [
          {
            name: t(treemapMessages, `treemap.shareOf.${shown.kind}`, { id: shown.id }),
            amount: share(shown.value),
            status: null,
          },
        ]
      : []),
    { name: t(treemapMessages, 'treemap.shareOfAll'), amount: share(root.value), status: null },
    ...(weight === null
      ? []
      : [
          {
            name: t(treemapMessages, 'treemap.weight'),
            amount: amount(weight, 'kg'),
            status: row?.weightStatus ?? null,
          },
        ]),
  ]
}

/** What a tile stands for, in full: on the side of the picture where it does not cover the tile's own corner. */
export function TreemapTooltip(props: {
  readonly tile: TreemapTile
  readonly model: TreemapModel
  readonly content: TreemapContent
  readonly width: number
  readonly height: number
  readonly sourceName: (id: string) => string
}) {
  const { tile, model, content, width, height, sourceName } = props
  const { format } = content
  const middle = { x: tile.x + tile.width / 2, y: tile.y + tile.height / 2 }
  const distance = 12
  const onLeft = middle.x > width / 2
  const style = {
    ...(width < leastForDirectLabels
      ? { left: 0 }
      : onLeft
        ? { right: width - middle.x + distance }
        : { left: middle.x + distance }),
    ...(middle.y > height / 2 ? { bottom: height - middle.y + distance } : { top: middle.y + distance }),
  }
  return (
    <TooltipBox
      className="treemap-tooltip"
      style={style}
      heading={content.nameOf(tile.node)}
      fullName={<p className="treemap-tooltip-full">{content.fullNameOf(tile.node)}</p>}
      sources={tile.node.row === null ? '' : format.list(tile.node.row.source.split(';').map(sourceName))}
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
