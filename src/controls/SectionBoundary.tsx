import type { ReactNode } from 'react'
import { Component } from 'react'
import { showAll } from '#src/lib/arrival.ts'
import { asError } from '#src/lib/asError.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { appMessages } from '#src/i18n/messages/en/app/app.ts'

/** A class, as React has no hook that catches errors. */
class ErrorBoundary extends Component<
  { readonly children: ReactNode; readonly fallback: (error: Error, retry: () => void) => ReactNode },
  { readonly error: Error | null }
> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: asError(error) }
  }

  override componentDidCatch(): void {
    showAll()
  }

  retry = (): void => this.setState({ error: null })

  override render(): ReactNode {
    const { error } = this.state
    return error === null ? this.props.children : this.props.fallback(error, this.retry)
  }
}

export function SectionBoundary(props: { readonly children: ReactNode }) {
  const { t } = useFormat()
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <div role="alert" className="failure">
          <h2>{t(appMessages, 'app.crash.title')}</h2>
          <p>{t(appMessages, 'app.crash.body', { problem: error.message })}</p>
          <button type="button" onClick={retry}>
            {t(appMessages, 'app.retry')}
          </button>
        </div>
      )}
    >
      {props.children}
    </ErrorBoundary>
  )
}
