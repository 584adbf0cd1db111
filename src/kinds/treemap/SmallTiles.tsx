import { tileName } from '#src/kinds/treemap/Buttons.tsx'
import type { TreemapContent, TreemapModel } from '#src/kinds/treemap/treemapModel.ts'
import type { TreemapNode } from '#src/kinds/treemap/tree.ts'
import { treemapMessages } from '#src/i18n/messages/en/kinds/treemap.ts'

/** Pixels each way that a target must have: https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum */
const leastTarget = 24

/** By name what is too small to be hit: a tile is as large as its figure. */
export function SmallTiles(props: {
  readonly model: TreemapModel
  readonly content: TreemapContent
  readonly onOpen: (node: TreemapNode) => void
}) {
  const { model, content, onOpen } = props
  const { t, number } = content.format
  const small = model.groups.filter(({ width, height }) => Math.min(width, height) < leastTarget)
  // Its room is there without it too: the year below is not to move while it is dragged.
  return (
    <div className="treemap-small">
      {small.length > 0 && (
        <details>
          <summary>{t(treemapMessages, 'treemap.small', { count: number(small.length, 0) })}</summary>
          <ul>
            {small.map((group) => (
              <li key={group.node.id}>
                <button type="button" className="link" onClick={() => onOpen(group.node)}>
                  {tileName(group, content)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
