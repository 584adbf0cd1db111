import { type ReactNode, Component, Suspense } from 'react'
import { lazyPart, showAll } from '#src/lib/arrival.ts'
import type { FaultProps } from '#src/parts/Fault.tsx'

const Fault = lazyPart(async () => (await import('#src/parts/Fault.tsx')).Fault)

/** A component of its own, because a boundary does not catch what it throws itself. */
const Made = ({ by }: { readonly by: () => ReactNode }) => by()

type Props = Pick<FaultProps, 'what' | 'into'> & {
  /** A function is called inside the boundary, so that a text which cannot be made fails alone. */
  readonly children: ReactNode | (() => ReactNode)
  /** The error is over when this changes, as it is when the view or the language does (Fault.tsx). */
  readonly of?: unknown
  /** Stands in while code of the part is loading; null for nothing. Without it the part does not wait for code. */
  readonly fallback?: ReactNode
}

type State = { readonly caught: Pick<FaultProps, 'error'> | null }

/** Keeps an error to one part of the page. A class, as React has no hook that catches errors. */
export class SectionBoundary extends Component<Props, State> {
  override state: State = { caught: null }

  static getDerivedStateFromError(error: unknown): State {
    return { caught: { error } }
  }

  override componentDidCatch(): void {
    showAll()
  }

  override componentDidUpdate({ of }: Props): void {
    if (this.state.caught !== null && of !== this.props.of) this.retry()
  }

  retry = (): void => this.setState({ caught: null })

  override render(): ReactNode {
    const { caught } = this.state
    const { children, fallback, ...part } = this.props
    const made = typeof children === 'function' ? <Made by={children} /> : children
    // The page hydrates as a whole: a Suspense around a part would put its hydration off.
    if (caught === null && fallback === undefined) return made
    return (
      <Suspense fallback={fallback}>
        {caught === null ? made : <Fault {...part} {...caught} onRetry={this.retry} />}
      </Suspense>
    )
  }
}
