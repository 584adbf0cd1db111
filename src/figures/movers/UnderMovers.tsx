import type { Unpaired } from '#src/trade/movers.ts'
import { unbroken } from '#src/i18n/amounts.ts'
import type { PartProps } from '#src/figures/analysis.ts'
import { moverNamesIn, moversDataIn } from '#src/figures/movers/makeMovers.ts'
import { listedUnpaired } from '#src/figures/movers/moversContent.tsx'
import type { MoversData } from '#src/figures/movers/moversData.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { ViewLink } from '#src/controls/ViewLink.tsx'
import { useBackToChart } from '#src/page/useBackToChart.ts'
import { withoutAnalysis } from '#src/view/change.ts'
import { writeView } from '#src/view/address/writeView.ts'
import { moverMessages } from '#src/i18n/messages/en/analyses/movers.ts'

/** What was chosen in the chart, and the headings that it cannot have. */
export function UnderMovers({ view, answers, catalogue, told }: PartProps) {
  const format = useFormat()
  const goBack = useBackToChart()
  const data = moversDataIn(view, answers, catalogue)
  return (
    <>
      <p className="movers-told" role="status">
        {told !== null && (
          <>
            {told}{' '}
            <ViewLink search={`?${writeView(withoutAnalysis(view), 'short')}`} onOpen={goBack}>
              {format.t(moverMessages, 'movers.showChart')}
            </ViewLink>
          </>
        )}
      </p>
      {data !== null && data.a !== data.b && (
        <UnpairedLists data={data} nameOf={moverNamesIn(view, answers, catalogue, format)} />
      )}
    </>
  )
}

/** Headings with trade recorded in one of the years alone: they have no change, so they have no bar. */
function UnpairedLists(props: { readonly data: MoversData; readonly nameOf: (cmdCode: string) => string }) {
  const { data, nameOf } = props
  const { money, a, b, all } = data
  const { t, period, amount, number } = useFormat()
  const list = (kind: 'appeared' | 'vanished', missing: string, year: string, headings: readonly Unpaired[]) =>
    headings.length > 0 && (
      <div>
        <h4>{t(moverMessages, `movers.${kind}`, { year: period(missing) })}</h4>
        <p>{t(moverMessages, `movers.${kind}.about`, { year: period(year), count: number(headings.length, 0) })}</p>
        <ul>
          {headings.slice(0, listedUnpaired).map(({ cmdCode, value }) => (
            <li key={cmdCode}>
              <span className="movers-name">{nameOf(cmdCode)}</span> <span className="muted">{cmdCode}</span>
              <span className="movers-amount">{unbroken(amount(value, money))}</span>
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <div className="movers-unpaired">
      {list('appeared', a, b, all.appeared)}
      {list('vanished', b, a, all.vanished)}
      {all.appeared.length + all.vanished.length === 0 && <p>{t(moverMessages, 'movers.unpaired.none')}</p>}
    </div>
  )
}
