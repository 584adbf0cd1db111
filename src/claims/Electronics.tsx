import { useId } from 'react'
import { useOpenInChart } from '#src/page/useView.ts'
import { electronicsReport, electronicsSearch } from '#src/claims/electronics.ts'
import { useFindings } from '#src/claims/useReport.ts'
import { VerdictMark } from '#src/claims/VerdictMark.tsx'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { claimMessages } from '#src/i18n/messages/en/claims.ts'

/** The fifth statement of the article, which has no number to check and only one book to be held against. */
export function Electronics() {
  const onShow = useOpenInChart()
  const format = useFormat()
  const { t } = format
  const nameId = useId()
  const report = electronicsReport(useFindings(), format)
  return (
    <div className="electronics" role="group" aria-labelledby={nameId}>
      <h3 id={nameId} className="claim-name">
        {t(claimMessages, 'claims.electronics')}
      </h3>
      <p className="electronics-verdict">
        <VerdictMark verdict="notSettled" />
        <strong>{t(claimMessages, 'claims.notSettled')}</strong>
      </p>
      {report !== null && <p className="electronics-report claim-detail">{report}</p>}
      <ViewLink
        className="electronics-show claim-detail"
        search={electronicsSearch}
        describedBy={nameId}
        onOpen={() => onShow(electronicsSearch)}
      >
        {t(claimMessages, 'claims.show')}
      </ViewLink>
    </div>
  )
}
