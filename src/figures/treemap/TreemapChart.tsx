import { memo, useEffect, useId, useRef, useState } from 'react'
import type { ChartProps, InteractionProps } from '#src/chart/drawing.ts'
import { treemapModel } from '#src/figures/treemap/treemapModel.ts'
import { TreemapTiles } from '#src/figures/treemap/Tiles.tsx'
import type { Palette } from '#src/chart/palette.ts'
import { focusChild, TreemapButtons } from '#src/figures/treemap/Buttons.tsx'
import type { TreemapTile } from '#src/figures/treemap/treemapLayout.ts'
import type { TreemapContent, TreemapModel } from '#src/figures/treemap/treemapModel.ts'
import type { TreemapNode } from '#src/figures/treemap/tree.ts'
import { SmallTiles } from '#src/figures/treemap/SmallTiles.tsx'
import { TreemapTooltip } from '#src/figures/treemap/TreemapTooltip.tsx'
import { treemapMessages } from '#src/i18n/messages/en/kinds/treemap.ts'
import { useModel } from '#src/chart/frame/Plot.tsx'

/** Null where it is not among what is shown any more. */
const tileOf = ({ groups }: TreemapModel, id: string): TreemapTile | null =>
  groups.flatMap((group): readonly TreemapTile[] => [group, ...group.headings]).find(({ node }) => node.id === id) ??
  null

/** The treemap on the page: buttons over the tiles, a tooltip for the tile under the pointer or in focus. */
function TreemapPart(props: {
  readonly model: TreemapModel
  readonly content: TreemapContent
  readonly width: number
  readonly height: number
  readonly palette: Palette
  readonly interaction: InteractionProps
}) {
  const { model, content, width, height, palette, interaction } = props
  const id = useId()
  const buttons = useRef<HTMLDivElement>(null)
  const small = useRef<HTMLDetailsElement>(null)
  const cameFrom = useRef<string | null>(null)
  /** The node's id: names that come later, or money, make other nodes of the same. */
  const [pointed, setPointed] = useState<string | null>(null)
  const active = pointed === null ? null : tileOf(model, pointed)
  const point = (tile: TreemapTile | null): void => setPointed(tile?.node.id ?? null)
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
    // Until the other level has come: other names may come before it.
    if (from === null || from === model.shown.id) return
    cameFrom.current = null
    focusChild(
      buttons.current,
      Math.max(
        0,
        model.groups.findIndex(({ node }) => node.id === from),
      ),
    )
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
          <TreemapTiles groups={model.groups} palette={palette} />
          {active !== null && (
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
          onPoint={point}
        />
        {active !== null && (
          <TreemapTooltip
            tile={active}
            model={model}
            content={content}
            width={width}
            height={height}
            sourceName={interaction.sourceName}
          />
        )}
        <p id={id} className="visually-hidden">
          {content.format.sentences([interaction.describe(), content.format.t(treemapMessages, 'treemap.help')])}
        </p>
      </div>
      <SmallTiles key={`small ${model.shown.id}`} ref={small} model={model} content={content} onOpen={open} />
    </>
  )
}

/** One year of one flow, areas in proportion: drawn on the page and in an exported figure, to be walked on the page. */
export const TreemapChart = memo(function TreemapChart(props: ChartProps<TreemapContent>) {
  const { content, width, height, palette, interaction } = props
  const model = useModel(treemapModel, content, width, height)
  if (model === null) return null
  if (interaction !== null)
    return (
      <TreemapPart
        model={model}
        content={content}
        width={width}
        height={height}
        palette={palette}
        interaction={interaction}
      />
    )
  return <TreemapTiles groups={model.groups} palette={palette} />
})
