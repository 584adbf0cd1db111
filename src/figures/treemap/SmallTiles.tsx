import type { Ref } from 'react'
import { tileName } from '#src/figures/treemap/Buttons.tsx'
import type { TreemapContent, TreemapModel } from '#src/figures/treemap/treemapModel.ts'
import type { TreemapNode } from '#src/figures/treemap/tree.ts'
import { treemapMessages } from '#src/i18n/messages/en/kinds/treemap.ts'

/** Pixels each way that a target must have: https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum */
const leastTarget = 24

/** By name what shares a tile or is too small to be hit: a tile is as large as its figure. */
export function SmallTiles(props: {
  readonly ref: Ref<HTMLDetailsElement>
  readonly model: TreemapModel
  readonly content: TreemapContent
  readonly onOpen: (node: TreemapNode) => void
}) {
  const { ref, model, content, onOpen } = props
  const { t, number, amount } = content.format
  const small = model.groups.flatMap(({ node, width, height }) =>
    node.kind === 'smaller' ? node.children : Math.min(width, height) < leastTarget ? [node] : [],
  )
  const sum = small.reduce((total, { value }) => total + value, 0)
  // Its room is there without it too: the year below is not to move while it is dragged.
  return (
    <div className="treemap-small">
      {small.length > 0 && (
        <details ref={ref}>
          <summary>
            {t(treemapMessages, 'treemap.small', {
              count: number(small.length, 0),
              amount: amount(sum, content.money),
            })}
          </summary>
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
