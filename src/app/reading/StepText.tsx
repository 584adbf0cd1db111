import type { ReactNode } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import type { Claim } from '#src/claims/claim.ts'
import { ClaimFailure } from '#src/claims/ClaimStates.tsx'
import { electronicsReport } from '#src/claims/electronics.ts'
import { useFindings, useReport } from '#src/claims/useReport.ts'
import { Paragraphs } from '#src/claims/Paragraphs.tsx'
import { VerdictMark } from '#src/claims/VerdictMark.tsx'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { useFormat } from '#src/i18n/useFormat.ts'

/** What the article says, what the figures say, and the verdict. */
export function ClaimText(props: {
  readonly claim: Claim
  readonly catalogue: Catalogue
  readonly link: (name: string) => ReactNode
}) {
  const { claim, catalogue, link } = props
  const format = useFormat()
  const { t } = format
  const { report, errors, retry } = useReport(claim, catalogue)
  return (
    <>
      <h3 className="reading-name">{link(claim.name(format))}</h3>
      <p className="claim-stated">{claim.stated(format)}</p>
      {errors.length > 0 && <ClaimFailure errors={errors} onRetry={retry} />}
      {report !== null && (
        <>
          <p className={`reading-verdict claim-verdict-${report.verdict}`}>
            <VerdictMark verdict={report.verdict} />
            <strong>{`${report.headline} · ${t(claimMessages, `claims.${report.verdict}`)}`}</strong>
          </p>
          <Paragraphs of={report.body} />
        </>
      )}
    </>
  )
}

export function ElectronicsText(props: { readonly link: (name: string) => ReactNode }) {
  const { link } = props
  const format = useFormat()
  const { t } = format
  const report = electronicsReport(useFindings(), format)
  return (
    <>
      <h3 className="reading-name">{link(t(claimMessages, 'claims.electronics'))}</h3>
      <p className="reading-verdict">
        <VerdictMark verdict="notSettled" />
        <strong>{t(claimMessages, 'claims.notSettled')}</strong>
      </p>
      {report !== null && <p>{report}</p>}
    </>
  )
}
