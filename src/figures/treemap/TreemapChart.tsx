import { type KeyboardEvent, type PointerEvent, type Ref, useState, memo, useEffect, useId, useRef } from 'react'
import { Group } from '#src/chart/Group.tsx'
import { minDirectLabelsWidth, type ChartProps, type InteractionProps } from '#src/chart/drawing.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'
import { pixels } from '#src/chart/frame/scales.ts'
import type { Palette } from '#src/chart/palette.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { AmountCells, TooltipBox } from '#src/chart/tooltip/Tooltip.tsx'
import { type TreemapNode, type TreemapTile, headingAt, type Box } from '#src/figures/treemap/tree.ts'
import {
  type DrawnGroup,
  type TreemapContent,
  type TreemapModel,
  treemapModel,
} from '#src/figures/treemap/treemapModel.ts'
import { treemapMessages } from '#src/i18n/messages/en/kinds/treemap.ts'
import type { Status } from '#src/trade/status.ts'

/** In pixels; smaller tiles have no outline, because nothing else would be seen of them. */
const minOutlined = 3

const isLarge = ({ width, height }: Box): boolean => width >= minOutlined && height >= minOutlined
const outline = ({ x, y, width, height }: Box): string =>
  `M${pixels(x)},${pixels(y)}h${pixels(width)}v${pixels(height)}h${pixels(-width)}z`
const outlines = (boxes: readonly Box[]): string => boxes.filter(isLarge).map(outline).join('')

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
          {content.format.sentences([interaction.describe(), content.format.t(treemapMessages, 'treemap.help')])}
        </p>
      </div>
      <SmallTiles key={`small ${model.shown.id}`} ref={small} model={model} content={content} onOpen={open} />
    </>
  )
}

export const TreemapChart = memo(function TreemapChart(props: ChartProps<TreemapContent>) {
  const { content, width, height, palette, interaction } = props
  const model = useModel(treemapModel, content, width, height)
  if (model === null) return null
  if (interaction === null) return <Tiles groups={model.groups} palette={palette} />
  return <LiveTreemap {...props} model={model} interaction={interaction} />
})

const distance = 12

function rowsOf({ node: { value, row } }: TreemapTile, { root, shown }: TreemapModel, content: TreemapContent) {
  const { t, amount } = content.format
  const shareRow = (name: string, of: number) => ({ name, amount: amount((value / of) * 100, 'percent'), status: null })
  const rows: { name: string; amount: string; status: Status | null }[] = [
    {
      name: t(treemapMessages, 'treemap.value'),
      amount: amount(value, content.money),
      status: row?.valueStatus ?? null,
    },
  ]
  if (shown.kind === 'section' || shown.kind === 'chapter')
    rows.push(shareRow(t(treemapMessages, `treemap.shareOf.${shown.kind}`, { id: shown.id }), shown.value))
  rows.push(shareRow(t(treemapMessages, 'treemap.shareOfAll'), root.value))
  if (row != null && row.netWeightKg !== null)
    rows.push({
      name: t(treemapMessages, 'treemap.weight'),
      amount: amount(row.netWeightKg, 'kg'),
      status: row.weightStatus,
    })
  return rows
}

/** Full name and figures of a tile, beside its middle on the side of the chart with more room. */
function TreemapTooltip(props: {
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

/** Moves the focus to a child without scrolling the page. */
function focusChild(parent: Element | null, index: number): void {
  const child = parent?.children[index]
  if (child instanceof HTMLElement) child.focus({ preventScroll: true })
}

const steps = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
  ['Home', -Infinity],
  ['End', Infinity],
])

function tileName({ node, share }: Pick<DrawnGroup, 'node' | 'share'>, content: TreemapContent): string {
  const { nameOf, money, format } = content
  const { t, amount } = format
  const words = { id: node.id, name: nameOf(node), amount: amount(node.value, money), share: amount(share, 'percent') }
  const hasOwnWords = node.kind === 'smaller' || node.kind === 'heading'
  return t(treemapMessages, hasOwnWords ? `treemap.tile.${node.kind}` : 'treemap.tile', words)
}

/** A button over each tile, largest first; one of them is in the Tab order, and arrow keys move between them. */
function TreemapButtons(props: {
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
  const last = groups.length - 1
  const [current, setCurrent] = useState(0)
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const step = steps.get(event.key)
    if (step === undefined && event.key !== 'Escape') return
    event.preventDefault()
    if (step === undefined) onLeave()
    else focusChild(event.currentTarget.parentElement, Math.max(0, Math.min(last, index + step)))
  }
  const onPointerMove = ({ pointerType, movementX, movementY, nativeEvent }: PointerEvent, group: DrawnGroup): void => {
    if (pointerType === 'touch' || (movementX === 0 && movementY === 0)) return
    onPoint(headingAt(group, group.x + nativeEvent.offsetX, group.y + nativeEvent.offsetY) ?? group)
  }
  return (
    <div ref={ref} className="treemap-buttons">
      {groups.map((group, index) => (
        <button
          key={group.node.id}
          type="button"
          aria-label={tileName(group, content)}
          tabIndex={index === Math.min(current, last) ? 0 : -1}
          style={{ left: group.x, top: group.y, width: group.width, height: group.height }}
          onClick={() => onOpen(group.node)}
          onKeyDown={(event) => onKeyDown(event, index)}
          onPointerMove={(event) => onPointerMove(event, group)}
          onPointerLeave={() => onPoint(null)}
          onFocus={({ currentTarget }) => {
            setCurrent(index)
            if (currentTarget.matches(':focus-visible')) onPoint(group)
          }}
          onBlur={() => onPoint(null)}
        />
      ))}
    </div>
  )
}

/** Least width and height of a target in pixels: https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum */
const minTarget = 24

/** A list of the parts that share a tile or whose tile is too small to be hit. */
function SmallTiles(props: {
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
    <div className="treemap-small">
      {small.length > 0 && (
        <details ref={ref}>
          <summary>{t(treemapMessages, 'treemap.small', words)}</summary>
          <ul>
            {small.map((node) => (
              <li key={node.id}>
                <button type="button" className="link" onClick={() => onOpen(node)}>
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
