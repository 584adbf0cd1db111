import type { KeyboardEvent, PointerEvent, Ref } from 'react'
import { useState } from 'react'
import type { TreemapTile } from '#src/figures/treemap/treemapLayout.ts'
import { headingAt } from '#src/figures/treemap/treemapLayout.ts'
import type { DrawnGroup, TreemapContent, TreemapModel } from '#src/figures/treemap/treemapModel.ts'
import type { TreemapNode } from '#src/figures/treemap/tree.ts'
import { treemapMessages } from '#src/i18n/messages/en/kinds/treemap.ts'

/** The focus goes to a child; what is shown does not scroll under the reader's eyes. */
export function focusChild(parent: Element | null, index: number): void {
  const child = parent?.children[index]
  if (child instanceof HTMLElement) child.focus({ preventScroll: true })
}

/** Where a key leads in a row of buttons; undefined for keys that do not lead anywhere. */
function nextIndex(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, index + 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, index - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/** A tile in words, with what it is worth and what opening it does. */
export function tileName(
  { node, share }: Pick<DrawnGroup, 'node' | 'share'>,
  { nameOf, money, format }: TreemapContent,
): string {
  const { t, amount } = format
  const words = { id: node.id, name: nameOf(node), amount: amount(node.value, money), share: amount(share, 'percent') }
  if (node.kind === 'smaller') return t(treemapMessages, 'treemap.tile.smaller', words)
  return node.kind === 'heading'
    ? t(treemapMessages, 'treemap.tile.heading', words)
    : t(treemapMessages, 'treemap.tile', words)
}

/** A button over each tile, largest first. One of them takes part in the order of Tab; arrow keys walk through the rest. */
export function TreemapButtons(props: {
  readonly ref: Ref<HTMLDivElement>
  readonly model: TreemapModel
  readonly content: TreemapContent
  readonly onOpen: (node: TreemapNode) => void
  /** Back up. */
  readonly onLeave: () => void
  /** The tile under the pointer or in focus, which can be a heading inside a group. */
  readonly onPoint: (tile: TreemapTile | null) => void
}) {
  const { ref, model, content, onOpen, onLeave, onPoint } = props
  const { groups } = model
  const [current, setCurrent] = useState(0)
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const next = nextIndex(event.key, index, groups.length)
    if (next === undefined && event.key !== 'Escape') return
    event.preventDefault()
    if (next === undefined) onLeave()
    else focusChild(event.currentTarget.parentElement, next)
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
          tabIndex={index === Math.min(current, groups.length - 1) ? 0 : -1}
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
