import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { findSeries } from '#src/trade/catalogue.ts'
import { flows } from '#src/trade/flow.ts'
import { clearSeries, onlySeries, presetArticle, presetEnergy, toggleFocus, toggleSeries } from '#src/view/change.ts'
import { focusedColours } from '#src/view/focus.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { createLabels } from '#src/view/texts/labels.ts'
import type { Notice } from '#src/view/address/notice.ts'
import type { ViewState } from '#src/view/viewState.ts'
import { RequestFailure } from '#src/app/lazyParts.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'
import { headingsQuery, seriesQuery } from '#src/api/queries.ts'
import type { CommodityActions } from '#src/controls/CommodityRow.tsx'
import { Picker } from '#src/controls/Picker.tsx'
import { ChartTabs } from '#src/app/explore/ChartTabs.tsx'
import { dimmed } from '#src/app/explore/dimmed.ts'
import { FigureControls } from '#src/app/explore/FigureControls.tsx'
import { EventDetails } from '#src/app/explore/EventDetails.tsx'
import { ExploreFigure } from '#src/app/explore/ExploreFigure.tsx'
import { Notices } from '#src/app/explore/Notices.tsx'
import type { OnUserData, UserData } from '#src/app/files/userData.ts'
import { Sheet, useSheets } from '#src/app/explore/Sheet.tsx'
import { useUnavailableOptions } from '#src/app/explore/useUnavailableOptions.ts'
import { useFigure } from '#src/app/explore/useFigure.ts'
import type { SetView } from '#src/view/address/viewStore.ts'
import { ViewControls } from '#src/app/explore/ViewControls.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exploreMessages } from '#src/i18n/messages/en/explore.ts'

const UserFileGroup = lazyPart(async () => (await import('#src/app/files/UserFileGroup.tsx')).UserFileGroup)
const ShareNeighbour = lazyPart(async () => (await import('#src/app/explore/ShareNeighbour.tsx')).ShareNeighbour)
const SelectionAnnouncement = lazyPart(
  async () => (await import('#src/app/explore/SelectionAnnouncement.tsx')).SelectionAnnouncement,
)

const none: readonly Notice[] = []
const presets = { energy: presetEnergy, article: presetArticle, clear: clearSeries } as const

/** The chart and all that decides what it shows. */
export function Explore(props: {
  readonly served: Catalogue
  readonly userData: UserData | null
  readonly onUserData: OnUserData
  readonly onFiles: (files: readonly File[]) => void
  readonly view: ViewState
  /** Of what is selected, whatever is kept in colour. */
  readonly colourIndices: ReadonlyMap<string, number>
  readonly notices: readonly Notice[]
  /** What was selected when the page opened, once something else has been. */
  readonly initialSelection: readonly string[] | null
  readonly set: SetView
}) {
  const { served, userData, onUserData, onFiles, view, notices, initialSelection, set } = props
  const catalogue = userData?.catalogue ?? served
  const format = useFormat()
  const client = useQueryClient()
  const [searched, setSearched] = useState(false)
  const figure = useFigure(catalogue, view, props.colourIndices, searched)
  const { loaded } = figure
  const { asked } = loaded
  const nomenclature = asked.answers(headingsQuery) ?? undefined
  const headingsError = asked.errorOf(headingsQuery)
  const onSearch = useCallback(() => setSearched(true), [])
  const labels = useMemo(() => createLabels(catalogue, nomenclature, format), [catalogue, nomenclature, format])

  const colourIndices = focusedColours(props.colourIndices, loaded.selected, view.focus)
  const unavailable = useUnavailableOptions(view, catalogue)

  // A reason stands until the next choice; the view's own notices until they are dismissed or the view changes.
  const [why, setWhy] = useState<{ readonly view: ViewState; readonly text: string } | null>(null)
  const [dismissed, setDismissed] = useState<readonly Notice[] | null>(null)
  // A stable callback, for the memoised groups of options.
  const latest = useRef(view)
  useLayoutEffect(() => {
    latest.current = view
  })
  const onUnavailable = useCallback((text: string) => setWhy({ view: latest.current, text }), [])
  const onPreset = useCallback((preset: keyof typeof presets) => set(presets[preset]), [set])
  const actions = useMemo<CommodityActions>(
    () => ({
      onToggle: (id) => set(toggleSeries(id)),
      onOnly: (id) => set(onlySeries(id)),
      onKeep: (id) => set(toggleFocus(id)),
      onApproach: (info) => void client.prefetchQuery(seriesQuery(info)),
    }),
    [set, client],
  )

  const sheets = useSheets()
  const { chart, scale, y, events } = view
  const figureControls = (
    <div className="figure-controls">
      <FigureControls
        chart={chart}
        scale={scale}
        y={y}
        events={events}
        unavailable={unavailable}
        format={format}
        set={set}
        onUnavailable={onUnavailable}
      />
      {kindOfChart(chart).hasEvents && <EventDetails catalogue={catalogue} view={view} format={format} set={set} />}
    </div>
  )

  return (
    <section ref={dimmed} id="explore" className="explore" aria-labelledby="explore-title">
      <div className="explore-side">
        <h2 id="explore-title">{format.t(exploreMessages, 'explore.title')}</h2>
        <Sheet
          id="commodities"
          className="sheet-commodities"
          title={format.t(exploreMessages, 'sheet.commodities')}
          onToggle={sheets.toggles.commodities}
        >
          <Picker
            catalogue={catalogue}
            nomenclature={nomenclature}
            failure={
              headingsError === null ? null : (
                <Suspense>
                  <RequestFailure
                    error={headingsError}
                    className="state-failed"
                    onRetry={() => asked.retry([headingsQuery])}
                  />
                </Suspense>
              )
            }
            selected={view.series}
            colourIndices={colourIndices}
            focus={view.focus}
            needsWeight={view.measure !== 'value'}
            labels={labels}
            format={format}
            actions={actions}
            onPreset={onPreset}
            onSearch={onSearch}
            onFiles={onFiles}
            userFiles={(query) =>
              userData !== null && (
                <Suspense>
                  <UserFileGroup
                    served={served}
                    userData={userData}
                    onUserData={onUserData}
                    query={query}
                    colourIndices={colourIndices}
                    focus={view.focus}
                    needsWeight={view.measure !== 'value'}
                    labels={labels}
                    actions={actions}
                  />
                </Suspense>
              )
            }
          />
        </Sheet>
      </div>
      <div className="sheet-bar">
        <button type="button" popoverTarget="commodities">
          {format.t(exploreMessages, 'sheet.openCommodities', { count: view.series.length })}
        </button>
        <button type="button" popoverTarget="measures">
          {format.t(exploreMessages, 'sheet.measures')}
        </button>
      </div>
      <p role="status" className="visually-hidden">
        {initialSelection !== null && (
          <Suspense>
            <SelectionAnnouncement
              initialSelection={initialSelection.flatMap((id) => findSeries(catalogue, id) ?? [])}
              selected={loaded.selected}
              labels={labels}
              shown={kindOfChart(view.chart).drawsLines ? loaded.plot.series.length : null}
              isWaiting={loaded.pending.length > 0}
            />
          </Suspense>
        )}
      </p>
      <div className="explore-main">
        <Sheet
          id="measures"
          className="sheet-measures"
          title={format.t(exploreMessages, 'sheet.measures')}
          onToggle={sheets.toggles.measures}
        >
          <ViewControls
            measure={view.measure}
            money={view.money}
            freq={view.freq}
            unavailable={unavailable}
            drawn={loaded.plot.series.length === 0 ? view.show : loaded.plot.show}
            indexUnavailable={loaded.indexUnavailable}
            index={loaded.plot.base === null ? null : loaded.plot}
            format={format}
            set={set}
            onUnavailable={onUnavailable}
          />
          <ChartTabs
            chart={view.chart}
            unavailable={unavailable}
            format={format}
            set={set}
            onUnavailable={onUnavailable}
          />
          {sheets.open === 'measures' && figureControls}
        </Sheet>
        <Notices
          notices={dismissed === notices ? none : notices}
          why={why?.view === view ? why.text : null}
          onDismiss={() => {
            setDismissed(notices)
            setWhy(null)
          }}
        />
        <ExploreFigure
          catalogue={catalogue}
          view={view}
          of={figure}
          labels={labels}
          set={set}
          onPreset={onPreset}
          availableHeight={sheets.availableHeight}
        >
          {view.show === 'share' && (
            <Suspense>
              {flows
                .filter((flow) => loaded.selected.some((info) => info.flow === flow && info.book !== 'file'))
                .map((flow) => (
                  <ShareNeighbour key={flow} view={view} flow={flow} set={set} />
                ))}
            </Suspense>
          )}
          {sheets.open !== 'measures' && figureControls}
        </ExploreFigure>
      </div>
    </section>
  )
}
