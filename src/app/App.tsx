import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { catalogueQuery } from '#src/api/queries.ts'
import { createQueryClient } from '#src/api/queryClient.ts'
import { errorText } from '#src/api/errorText.ts'
import { LoadedPage } from '#src/app/LoadedPage.tsx'
import { PageFrame } from '#src/app/PageFrame.tsx'
import { Skeleton } from '#src/app/Skeleton.tsx'
import { en } from '#src/i18n/en.ts'
import { createFormat } from '#src/i18n/format.ts'
import { FormatContext, useFormat } from '#src/i18n/useFormat.ts'

export function App() {
  const [client] = useState(createQueryClient)
  const format = useMemo(() => createFormat(en), [])
  return (
    <QueryClientProvider client={client}>
      <FormatContext value={format}>
        <Page />
      </FormatContext>
    </QueryClientProvider>
  )
}

/** Nothing can be drawn before the catalogue is here; the page has its final size all the same. */
function Page() {
  const { data: catalogue, error, fetchStatus, refetch } = useQuery(catalogueQuery())
  const format = useFormat()
  const { t } = format
  if (catalogue !== undefined) return <LoadedPage catalogue={catalogue} />
  return (
    <PageFrame theme={null} onTheme={null} footer={null}>
      {error === null ? (
        <Skeleton words={fetchStatus === 'paused' ? t('app.offline') : t('app.loading')} />
      ) : (
        <div role="alert" className="failure">
          <p>{errorText(error, format)}</p>
          <button type="button" onClick={() => void refetch()}>
            {t('app.retry')}
          </button>
        </div>
      )}
    </PageFrame>
  )
}
