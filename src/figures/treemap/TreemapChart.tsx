import '#src/i18n/messages/en/en.ts'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Group } from '#src/chart/Group.tsx'
import type { ChartProps, InteractionProps, Palette } from '#src/chart/drawing.ts'
import { pixels } from '#src/chart/frame/scales.ts'
import { DrawnParts } from '#src/chart/rows/Parts.tsx'
import { fonts } from '#src/chart/text/measure.ts'
import { SmallTiles, TreemapButtons, TreemapTooltip } from '#src/figures/treemap/TreemapButtons.tsx'
import type { TileBox, TreemapNode, TreemapTile } from '#src/figures/treemap/tree.ts'
import {
  type DrawnGroup,
  type TreemapContent,
  type TreemapModel,
  treemapModel,
} from '#src/figures/treemap/treemapModel.ts'

export function TreemapChart(props: ChartProps<TreemapContent>) {
  const { content, width, height, palette, interaction } = props
  const model = treemapModel(content, width, height)
  // A group is filled as one shape, so that headings of a hundredth of a pixel still count in its area.
  const tiles = model.groups.map((group) => <TileGroup key={group.node.id} group={group} palette={palette} />)
  if (interaction === null) return tiles
  return (
    <LiveTreemap {...props} model={model} interaction={interaction}>
      {tiles}
    </LiveTreemap>
  )
}

/** In pixels; smaller tiles have no outline, because nothing else would be seen of them. */
const minOutlined = 3

const isLarge = ({ width, height }: TileBox): boolean => width >= minOutlined && height >= minOutlined
const outline = ({ x, y, width, height }: TileBox): string =>
  `M${pixels(x)},${pixels(y)}h${pixels(width)}v${pixels(height)}h${pixels(-width)}z`
const outlines = (boxes: readonly TileBox[]): string => boxes.filter(isLarge).map(outline).join('')

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
        <g fontFamily={fonts.sans}>
          <DrawnParts parts={words.flatMap(({ texts }) => texts)} palette={palette} />
        </g>
      )}
    </Group>
  )
}

/** The tiles are children, so that pointing at one re-renders none. */
function LiveTreemap(
  props: ChartProps<TreemapContent> & {
    readonly model: TreemapModel
    readonly interaction: InteractionProps
    readonly children: ReactNode
  },
) {
  const { model, content, width, height, palette, interaction, children } = props
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
    const button = buttons.current?.children[Math.max(0, place)]
    if (button instanceof HTMLElement) button.focus({ preventScroll: true })
  }, [model])

  return (
    <>
      <div
        className="chart-area treemap"
        role="group"
        aria-label={interaction.title()}
        aria-describedby={id}
        style={{ height }}
      >
        <svg width={width} height={height} aria-hidden="true">
          {children}
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
        <p id={id} className="sr-only">
          {content.format.sentences([interaction.describe(), content.format.t('treemap.help')])}
        </p>
      </div>
      <SmallTiles key={`small ${model.shown.id}`} ref={small} model={model} content={content} onOpen={open} />
    </>
  )
}
