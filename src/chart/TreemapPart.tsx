import { useEffect, useId, useRef, useState } from 'react'
import type { LiveParts, TreemapDrawing } from '#src/chart/drawing.ts'
import type { Paint } from '#src/chart/paint.ts'
import { TreemapButtons } from '#src/chart/TreemapButtons.tsx'
import { focusChild } from '#src/chart/treemapFocus.ts'
import type { TreemapTile } from '#src/chart/treemapLayout.ts'
import type { TreemapModel } from '#src/chart/treemapModel.ts'
import type { TreemapNode } from '#src/chart/treemapTree.ts'
import { TreemapTiles } from '#src/chart/TreemapTiles.tsx'
import { TreemapTooltip } from '#src/chart/TreemapTooltip.tsx'

/** The treemap on the page: buttons over the tiles, a tooltip for the tile under the pointer or in focus. */
export function TreemapPart(props: {
  readonly model: TreemapModel
  readonly content: TreemapDrawing
  readonly width: number
  readonly height: number
  readonly paint: Paint
  readonly live: LiveParts
}) {
  const { model, content, width, height, paint, live } = props
  const id = useId()
  const buttons = useRef<HTMLDivElement>(null)
  const cameFrom = useRef<string | null>(null)
  // Forgotten with the picture it is of.
  const [pointed, setPointed] = useState<{ readonly model: TreemapModel; readonly tile: TreemapTile } | null>(null)
  const active = pointed?.model === model ? pointed.tile : null
  const point = (tile: TreemapTile | null): void => {
    if (tile?.node !== active?.node) setPointed(tile === null ? null : { model, tile })
  }
  const open = (node: TreemapNode): void => {
    cameFrom.current = model.shown.id
    setPointed(null)
    live.onTile?.(node)
  }
  const parent = content.path.at(-2)

  // Whoever opened a tile goes on from there: into the new picture, or back to the tile they came from.
  useEffect(() => {
    const from = cameFrom.current
    if (from === null) return
    cameFrom.current = null
    focusChild(buttons.current, Math.max(0, model.groups.findIndex(({ node }) => node.id === from)))
  }, [model])

  return (
    <div className="chart-area treemap" role="group" aria-label={live.title} aria-describedby={id} style={{ height }}>
      <svg width={width} height={height} aria-hidden="true">
        <TreemapTiles groups={model.groups} paint={paint} />
        {active !== null && (
          <rect x={active.x} y={active.y} width={active.width} height={active.height} fill="none" stroke={paint.ink} strokeWidth={1.5} />
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
        <TreemapTooltip tile={active} model={model} content={content} width={width} height={height} sourceName={live.sourceName} />
      )}
      <p id={id} className="visually-hidden">
        {live.describe()} {content.format.t('treemap.help')}
      </p>
    </div>
  )
}
