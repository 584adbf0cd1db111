import { vi } from 'vitest'
import type * as Buttons from '#src/figures/treemap/TreemapButtons.tsx'
import { heard } from '#tests/said/heard.ts'

// Vitest runs this before each file: record and law take down what a drawing gives to the parts of the live page that
// speak.

vi.mock('#src/chart/frame/InteractiveFrame.tsx', () => ({
  InteractiveFrame: (props: (typeof heard.frames)[number]) => {
    heard.frames.push(props)
    return null
  },
}))
vi.mock('#src/chart/interaction/RowStops.tsx', () => ({
  RowStops: ({ rows }: { readonly rows: typeof heard.rows }) => {
    heard.rows = [...heard.rows, ...rows]
    return null
  },
}))

vi.mock('#src/figures/treemap/TreemapButtons.tsx', async (load) => {
  const module = await load<typeof Buttons>()
  const TreemapButtons: typeof module.TreemapButtons = (props) => {
    heard.tiles = props
    return <module.TreemapButtons {...props} />
  }
  return { ...module, TreemapButtons }
})
