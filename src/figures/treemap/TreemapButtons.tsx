import type { PointerEvent, Ref } from 'react'
import { minDirectLabelsWidth } from '#src/chart/drawing.ts'
import { useStops } from '#src/chart/interaction/stops.ts'
import { Tooltip } from '#src/chart/tooltip/Tooltip.tsx'
import type { TooltipRow } from '#src/chart/tooltip/tooltipRows.ts'
import { type TreemapNode, type TreemapTile, headingAt } from '#src/figures/treemap/tree.ts'
import type { DrawnGroup, TreemapContent, TreemapModel } from '#src/figures/treemap/treemapModel.ts'
import type { Status } from '#src/trade/observation.ts'
import { grey } from '#src/view/colours.ts'

function tileName({ node, share }: Pick<DrawnGroup, 'node' | 'share'>, content: TreemapContent): string {
  const { nameOf, money, format } = content
  const { t, amount } = format
  const words = { id: node.id, name: nameOf(node), amount: amount(node.value, money), share: amount(share, 'percent') }
  const hasOwnWords = node.kind === 'smaller' || node.kind === 'heading'
  return t(hasOwnWords ? `treemap.tile.${node.kind}` : 'treemap.tile', words)
}

/** A button over each tile, largest first; one of them is in the Tab order, and arrow keys move between them. */
export function TreemapButtons(props: {
  readonly ref: Ref<HTMLDivElement>
  readonly model: TreemapModel
  readonly content: TreemapContent
  readonly onOpen: (node: TreemapNode) => void
  readonly onLeave: () => void
  /** The tile under the pointer or in focus, which can be a heading inside a group. */
  readonly onPoint: (tile: TreemapTile | null) => void
}) {
  const { ref, model, content, onOpen, onLeave, onPoint } = props
  const { groups } = model
  const stopAt = useStops(groups.length)
  const onPointerMove = ({ pointerType, movementX, movementY, nativeEvent }: PointerEvent, group: DrawnGroup): void => {
    if (pointerType === 'touch' || (movementX === 0 && movementY === 0)) return
    onPoint(headingAt(group, group.x + nativeEvent.offsetX, group.y + nativeEvent.offsetY) ?? group)
  }
  return (
    <div ref={ref} className="treemap-buttons">
      {groups.map((group, index) => {
        const stop = stopAt(index)
        return (
          <button
            key={group.node.id}
            aria-label={tileName(group, content)}
            tabIndex={stop.tabIndex}
            style={{ left: group.x, top: group.y, width: group.width, height: group.height }}
            onClick={() => onOpen(group.node)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onLeave()
              stop.onKeyDown(event)
            }}
            onPointerMove={(event) => onPointerMove(event, group)}
            onPointerLeave={() => onPoint(null)}
            onFocus={({ currentTarget }) => {
              stop.onFocus()
              if (currentTarget.matches(':focus-visible')) onPoint(group)
            }}
            onBlur={() => onPoint(null)}
          />
        )
      })}
    </div>
  )
}

/** Least width and height of a target in pixels: https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum */
const minTarget = 24

/** A list of the parts that share a tile or whose tile is too small to be hit. */
export function SmallTiles(props: {
  readonly ref: Ref<HTMLDetailsElement>
  readonly model: TreemapModel
  readonly content: TreemapContent
  readonly onOpen: (node: TreemapNode) => void
}) {
  const { ref, model, content, onOpen } = props
  const { t, number, amount } = content.format
  const small = model.groups.flatMap(({ node, width, height }) =>
    node.kind === 'smaller' ? node.children : Math.min(width, height) < minTarget ? [node] : [],
  )
  const sum = small.reduce((total, { value }) => total + value, 0)
  const words = { count: number(small.length, 0), amount: amount(sum, content.money) }
  // The box stays when the list is empty, so that the year slider below does not move while it is dragged.
  return (
    <div className="min-h-line mt-md text-small coarse:min-h-target print:hidden" data-part="small">
      {small.length > 0 && (
        <details ref={ref}>
          <summary className="min-h-line w-fit cursor-pointer content-center text-muted">
            {t('treemap.small', words)}
          </summary>
          <ul className="columns-popover">
            {small.map((node) => (
              <li key={node.id} className="break-inside-avoid">
                <button className="link min-h-line block text-start" onClick={() => onOpen(node)}>
                  {tileName({ node, share: (node.value / model.shown.value) * 100 }, content)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const distance = 12

function tileRows({ node: { value, row } }: TreemapTile, { root, shown }: TreemapModel, content: TreemapContent) {
  const { t, amount } = content.format
  const sources = row?.source.split(';') ?? []
  const rowOf = (id: string, name: string, written: string, status: Status | null = null): TooltipRow => {
    return { id, colourIndex: grey, name, amount: written, status, sources }
  }
  const shareOf = ({ id, value: whole }: TreemapNode, name: string): TooltipRow =>
    rowOf(`of ${id}`, name, amount((value / whole) * 100, 'percent'))
  const weight = row?.netWeightKg ?? null
  return [
    rowOf('value', t('control.measure.value'), amount(value, content.money), row?.valueStatus),
    ...(shown.kind === 'section' || shown.kind === 'chapter'
      ? [shareOf(shown, t(`treemap.shareOf.${shown.kind}`, { id: shown.id }))]
      : []),
    shareOf(root, t('control.show.share')),
    ...(weight === null ? [] : [rowOf('weight', t('control.measure.weight'), amount(weight, 'kg'), row?.weightStatus)]),
  ]
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
  const middle = { x: tile.x + tile.width / 2, y: tile.y + tile.height / 2 }
  const across = middle.x > width / 2 ? { right: width - middle.x + distance } : { left: middle.x + distance }
  const style = {
    ...(width < minDirectLabelsWidth ? { left: 0 } : across),
    ...(middle.y > height / 2 ? { bottom: height - middle.y + distance } : { top: middle.y + distance }),
  }
  return (
    <Tooltip
      className="max-w-tile"
      beside={style}
      heading={content.nameOf(node)}
      fullName={<p className="mb-xs line-clamp-four text-fine text-muted">{content.fullNameOf(node)}</p>}
      rows={tileRows(tile, model, content)}
      format={content.format}
      sourceName={sourceName}
    />
  )
}
