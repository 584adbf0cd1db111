import { claims } from '#src/claims/claims.ts'
import { openClaim, searchOfClaim } from '#src/claims/openClaim.ts'
import { useReport } from '#src/claims/useReport.ts'
import { VerdictMark } from '#src/claims/VerdictMark.tsx'
import type { Claim } from '#src/claims/claim.ts'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { signsJoined } from '#src/i18n/amounts.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'
import { usePage } from '#src/page/page.ts'
import { useSetView, useView } from '#src/page/useView.ts'
import { followLink } from '#src/view/change.ts'

/** Over the figure of a claim: the claim, its verdict and sentences, and the way to the other claims. */
export function ClaimBar() {
  const { served } = usePage()
  const claim = useView((view) => openClaim(view, served))
  return claim && <BarOf claim={claim} />
}

function BarOf(props: { readonly claim: Claim }) {
  const { claim } = props
  const format = useFormat()
  const { t } = format
  const { report } = useReport(claim)
  const at = claims.indexOf(claim)
  return (
    <div className="claim-bar" role="group" aria-label={claim.name(format)}>
      {report !== null && (
        <p>
          <strong className={`claim-verdict claim-verdict-${report.verdict}`}>
            <VerdictMark verdict={report.verdict} />
            {`${claim.name(format)}: ${t(claimMessages, `claims.${report.verdict}`)}`}
          </strong>{' '}
          {signsJoined(`· ${claim.stated(format)}. ${format.sentences(report.body.flat())}`)}
        </p>
      )}
      <p className="claim-bar-links">
        <Step to={claims[at - 1]} name="claims.previous" />
        <Step to={claims[at + 1]} name="claims.next" />
      </p>
    </div>
  )
}

function Step(props: { readonly to: Claim | undefined; readonly name: 'claims.previous' | 'claims.next' }) {
  const { to, name } = props
  const { t } = useFormat()
  const { served } = usePage()
  const set = useSetView()
  if (to === undefined) return null
  const search = searchOfClaim(to, served)
  return (
    <ViewLink search={search} onOpen={() => set(followLink(search))}>
      {t(claimMessages, name)}
    </ViewLink>
  )
}
