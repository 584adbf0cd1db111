import type { ReactNode } from 'react'
import { lazy, memo, Suspense } from 'react'
import { onceNear } from '#src/lib/near.ts'

export type Loaded<Props> = (props: Props) => ReactNode

function sameProps<Props extends object>(one: Props, other: Props): boolean {
  const values = new Map<string, unknown>(Object.entries(other))
  return Object.entries(one).every(([name, value]) => Object.is(value, values.get(name)))
}

/**
 * A region of the served HTML that is not hydrated until its code is loaded. A Suspense boundary that is still
 * dehydrated and is given new props is client-rendered from its fallback, so updates are held back until then
 * (https://react.dev/reference/react-dom/client/hydrateRoot).
 */
export function hydrateWhenLoaded<Props extends object>(load: () => Promise<Loaded<Props>>, fallback: ReactNode) {
  const Body = lazy(async () => ({ default: await load() }))
  return memo(
    function HydrateWhenLoaded(props: { readonly isLoaded: boolean; readonly given: Props }) {
      return (
        <Suspense fallback={fallback}>
          <Body {...props.given} />
        </Suspense>
      )
    },
    (before, { isLoaded, given }) => !isLoaded || (before.isLoaded && sameProps(before.given, given)),
  )
}

/** How far below (or, after a jump, above) the screen a region starts to hydrate. */
const ahead = '1000000px 0px 600px'

/** Resolves at the first event of this kind anywhere. */
export function whenFirst(type: keyof WindowEventMap): Promise<void> {
  return new Promise((resolve) => {
    if (typeof window !== 'undefined') addEventListener(type, () => resolve(), { once: true, passive: true })
  })
}

function whenWithin(element: Element, margin: string): Promise<void> {
  return new Promise((resolve) => void onceNear(element, margin, resolve))
}

/**
 * Resolves when an element of the served HTML is on the screen, or near it once the reader scrolls: until then its chunk
 * is not needed, for the HTML shows all. At once where there is no such element, or no window.
 */
export function whenNear(id: string): Promise<void> {
  const element = typeof document === 'undefined' ? null : document.getElementById(id)
  if (element === null) return Promise.resolve()
  return Promise.race([whenWithin(element, '0px'), whenFirst('scroll').then(() => whenWithin(element, ahead))])
}
