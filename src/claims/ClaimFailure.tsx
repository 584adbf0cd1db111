import { useQueryClient } from '@tanstack/react-query'
import type { SeriesInfo } from '#src/trade/catalogue.ts'
import { errorText } from '#src/api/errorText.ts'
import { seriesQuery } from '#src/api/queries.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { appMessages } from '#src/i18n/messages/en/app.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

/** What failed and why; only the series that failed are asked for again. */
export function ClaimFailure(props: {
  readonly failures: readonly { readonly info: SeriesInfo; readonly error: Error }[]
}) {
  const { failures } = props
  const format = useFormat()
  const client = useQueryClient()
  const { t } = format
  const problem = failures.map(({ error }) => errorText(error, format)).join(' ')
  return (
    <div role="alert" className="claim-failure">
      <p>{t(claimMessages, 'claims.failed', { problem })}</p>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          // The button goes away with the alert: the keyboard stays at this claim.
          currentTarget.closest('article')?.focus()
          for (const { info } of failures) void client.refetchQueries({ queryKey: seriesQuery(info).queryKey })
        }}
      >
        {t(appMessages, 'app.retry')}
      </button>
    </div>
  )
}
