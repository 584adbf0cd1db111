import type { ReactNode } from 'react'
import { lazy, memo, Suspense } from 'react'

export type Loaded<Props> = { readonly default: (props: Props) => ReactNode }

function sameProps<Props extends object>(one: Props, other: Props): boolean {
  const values = new Map<string, unknown>(Object.entries(other))
  return Object.entries(one).every(([name, value]) => Object.is(value, values.get(name)))
}

/**
 * A part that is in the page as served and stays as it is until its code is `here`. Nothing may draw it anew before that,
 * or React would clear it away.
 */
export function frozen<Props extends object>(load: () => Promise<Loaded<Props>>, fallback: ReactNode) {
  const Body = lazy(load)
  return memo(
    function Frozen(props: { readonly here: boolean; readonly given: Props }) {
      return (
        <Suspense fallback={fallback}>
          <Body {...props.given} />
        </Suspense>
      )
    },
    (before, { here, given }) => !here || (before.here && sameProps(before.given, given)),
  )
}
