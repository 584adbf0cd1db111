import type { ReactNode } from 'react'
import { ErrorBoundary } from '#src/app/ErrorBoundary.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'

/** A part of the page that may fail alone. */
export function Part(props: { readonly children: ReactNode }) {
  const { t } = useFormat()
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <div role="alert" className="failure">
          <h2>{t('app.crash.title')}</h2>
          <p>{t('app.crash.body', { problem: error.message })}</p>
          <button type="button" onClick={retry}>
            {t('app.retry')}
          </button>
        </div>
      )}
    >
      {props.children}
    </ErrorBoundary>
  )
}
