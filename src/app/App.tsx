import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { catalogueQuery } from '#src/api/queries.ts'
import { LoadedPage } from '#src/app/Page.tsx'
import { PageFrame, Skeleton } from '#src/app/PageFrame.tsx'
import { useHydrated } from '#src/app/islands/useHydrated.ts'
import { LanguageContext, useLanguage } from '#src/app/language.ts'
import { FormatContext, useFormat } from '#src/i18n/useFormat.ts'
import { RequestFailure } from '#src/app/lazyParts.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'

export function App({ client }: { readonly client: QueryClient }) {
  const { format, choice } = useLanguage()
  return (
    <QueryClientProvider client={client}>
      <LanguageContext value={choice}>
        <FormatContext value={format}>
          <Page />
        </FormatContext>
      </LanguageContext>
    </QueryClientProvider>
  )
}

/** Until the catalogue is loaded there is nothing to show, but the page has its final size already: nothing moves. */
function Page() {
  const { data: catalogue, error, fetchStatus, refetch } = useQuery(catalogueQuery)
  const { t } = useFormat()
  useHydrated()
  if (catalogue !== undefined) return <LoadedPage catalogue={catalogue} />
  return (
    <PageFrame theme={null} onTheme={null} onLanguage={null} footer={null}>
      {error === null ? (
        <Skeleton words={fetchStatus === 'paused' ? t(appMessages, 'app.offline') : t(appMessages, 'app.loading')} />
      ) : (
        <Suspense>
          <RequestFailure error={error} className="failure" onRetry={() => void refetch()} />
        </Suspense>
      )}
    </PageFrame>
  )
}
