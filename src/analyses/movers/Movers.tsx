import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { firstYear, newestHeadingYear } from '#src/view/bounds.ts'
import { headingsQuery, productsQuery } from '#src/api/queries.ts'
import { RadioGroup } from '#src/controls/RadioGroup.tsx'
import type { MoverPick } from '#src/analyses/movers/moversModel.ts'
import { AnalysisFrame } from '#src/analyses/AnalysisFrame.tsx'
import type { AnalysisChoice, AnalysisProps } from '#src/analyses/analysisView.ts'
import { choiceOf, inOrder, openAnalysis } from '#src/analyses/analysisView.ts'
import { FlowSwitch } from '#src/analyses/FlowSwitch.tsx'
import { headingNames, headingId, pickHeading } from '#src/analyses/movers/headings.ts'
import { moversContent, moversNotes } from '#src/analyses/movers/moversContent.tsx'
import { moversData } from '#src/analyses/movers/moversData.ts'
import { oneBook } from '#src/analyses/movers/oneBook.ts'
import { UnpairedLists } from '#src/analyses/movers/UnpairedLists.tsx'
import { useMoney } from '#src/analyses/useMoney.ts'
import { YearPair } from '#src/analyses/YearPair.tsx'
import { missingRatesNote } from '#src/view/texts/moneyNotes.ts'
import { moverMarks, moverMeasures } from '#src/view/viewState.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import { analysisMessages } from '#src/i18n/messages/en/analyses/analysis.ts'
import { moverMessages } from '#src/i18n/messages/en/analyses/movers.ts'

/** The headings of a flow that gained and lost most between two years. */
export function Movers(props: AnalysisProps) {
  const { catalogue, view, set } = props
  const format = useFormat()
  const { t } = format
  const [announcement, setAnnouncement] = useState<string | null>(null)

  const newest = newestHeadingYear(catalogue)
  const chosen = choiceOf(view, 'movers')
  // An address may hold a year that months have and headings have not.
  const known = (year: number | null): number | null => (year === null || year > newest ? null : year)
  const { flow, by, mark } = chosen
  const { a, b } = oneBook(catalogue, inOrder(oneBook(catalogue, { a: known(chosen.a), b: known(chosen.b) })))
  const before = useQuery(productsQuery(flow, a))
  const after = useQuery(productsQuery(flow, b))
  const headings = useQuery(headingsQuery)
  const rates = useMoney(view.money)
  const { conversion } = rates

  const data = useMemo(
    () =>
      before.data === undefined || after.data === undefined || conversion === null
        ? null
        : moversData(before.data, after.data, by, mark, conversion),
    [before.data, after.data, by, mark, conversion],
  )
  const nameOf = useMemo(
    () => headingNames(catalogue, headings.data, flow, format),
    [catalogue, headings.data, flow, format],
  )
  const content = useMemo(() => {
    if (data === null || (headings.data === undefined && headings.error === null)) return null
    const seriesOf = (cmdCode: string): string => headingId(catalogue, flow, cmdCode, b)
    const isChosen = (cmdCode: string): boolean => view.series.includes(seriesOf(cmdCode))
    const pick: MoverPick = {
      isChosen: ({ cmdCode }) => isChosen(cmdCode),
      label: ({ cmdCode, name, change }) => t(moverMessages, 'movers.pick.named', { name, code: cmdCode, change }),
      toggle: ({ cmdCode, name }) => {
        setAnnouncement(t(moverMessages, isChosen(cmdCode) ? 'movers.unpicked' : 'movers.picked', { name }))
        set(pickHeading(seriesOf(cmdCode)))
      },
    }
    // An embedded figure has no chart above to add a line to.
    return moversContent(data, nameOf, view.embed ? null : pick, view, format)
  }, [data, headings.data, headings.error, catalogue, flow, b, view, nameOf, set, t, format])

  const years = Array.from({ length: newest - firstYear + 1 }, (_, i) => firstYear + i)
  const choose = (part: Partial<AnalysisChoice>): void => {
    setAnnouncement(null)
    set(openAnalysis('movers', { flow, a, b, by, mark, ...part }))
  }
  const queries = a === b ? [before, headings] : [before, after, headings]
  return (
    <AnalysisFrame
      {...props}
      id="movers"
      choice={{ flow, a, b, by, mark }}
      controls={
        <>
          <FlowSwitch name="movers-flow" flow={flow} onChoose={(next) => choose({ flow: next })} />
          <YearPair
            years={years}
            chosen={{ a, b }}
            onChoose={(next) => choose(oneBook(catalogue, next, next.a === a ? 'b' : 'a'))}
          />
          <RadioGroup
            legend={t(moverMessages, 'movers.by')}
            name="movers-by"
            values={moverMeasures}
            chosen={by}
            label={(value) => t(moverMessages, value === 'value' ? `movers.by.${view.money}` : 'movers.by.percent')}
            unavailable={() => null}
            onChoose={(next) => choose({ by: next })}
          />
          <RadioGroup
            legend={t(moverMessages, 'movers.mark')}
            name="movers-mark"
            values={moverMarks}
            chosen={mark}
            label={(value) => t(moverMessages, `movers.mark.${value}`)}
            unavailable={() => null}
            onChoose={(next) => choose({ mark: next })}
          />
          <p className="analysis-hint">{t(moverMessages, 'movers.pick')}</p>
        </>
      }
      content={content}
      failures={[
        ...queries.flatMap(({ error, refetch }, i) =>
          error === null ? [] : [{ id: String(i), error, retry: () => void refetch() }],
        ),
        ...rates.failures,
      ]}
      paused={rates.paused || queries.some(({ fetchStatus }) => fetchStatus === 'paused')}
      instead={
        <div className="state state-large">
          <p>
            {a === b
              ? t(analysisMessages, 'analysis.sameYear', { year: format.period(String(a)) })
              : missingRatesNote(view.money, data?.missingRates ?? [], format)}
          </p>
        </div>
      }
      notes={data === null ? undefined : moversNotes(data, nameOf, format).page}
    >
      {/* To be seen: the change of the selection is said above. */}
      <p className="movers-told">
        {announcement !== null && (
          <>
            {announcement} <a href="#explore">{t(moverMessages, 'movers.showChart')}</a>
          </>
        )}
      </p>
      {data !== null && a !== b && <UnpairedLists data={data} nameOf={nameOf} />}
    </AnalysisFrame>
  )
}
