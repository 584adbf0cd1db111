import type { ReactNode } from 'react'
import { useNear } from '#src/lib/near.ts'

/** How far below the window a panel is drawn already. */
const ahead = '300px'

/** Renders its children once it is near the window, and keeps them: each panel is a whole chart. */
export function LazyPanel(props: { readonly height: number; readonly atOnce: boolean; readonly children: ReactNode }) {
  const [near, ref] = useNear(ahead, props.atOnce)
  return (
    <div ref={ref} style={{ height: props.height }}>
      {near && props.children}
    </div>
  )
}
