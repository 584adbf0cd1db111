import { useQuery } from '@tanstack/react-query'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { findingsQuery } from '#src/api/queries.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { RequestFailure } from '#src/controls/RequestFailure.tsx'
import { cautionTexts } from '#src/app/sources/cautionTexts.ts'
import { createLabels } from '#src/view/texts/labels.ts'

/** What the figures must not be taken for. Those that quote a number stand once it is there. */
export function Cautions(props: { readonly catalogue: Catalogue }) {
  const format = useFormat()
  const { data: findings, error, refetch } = useQuery(findingsQuery)
  const labels = createLabels(props.catalogue, undefined, format)
  return (
    <>
      {error !== null && <RequestFailure error={error} className="state-failed" onRetry={() => void refetch()} />}
      <ul className="sources-cautions">
        {cautionTexts(props.catalogue, findings ?? {}, format, labels).map(({ id, head, text }) => (
          <li key={id}>
            <strong>{head}</strong>
            {format.sentences([head, text]).slice(head.length)}
          </li>
        ))}
      </ul>
    </>
  )
}
