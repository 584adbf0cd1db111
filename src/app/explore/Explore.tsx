import { Suspense, useMemo } from 'react'
import { findSeries } from '#src/trade/catalogue.ts'
import { lazyPart } from '#src/lib/lazyPart.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { Picker } from '#src/controls/Picker.tsx'
import { ChartTabs } from '#src/app/explore/ChartTabs.tsx'
import { dimmed } from '#src/app/explore/dimmed.ts'
import { FigureControls } from '#src/app/explore/FigureControls.tsx'
import { ExploreFigure } from '#src/app/explore/ExploreFigure.tsx'
import { Notices } from '#src/app/explore/Notices.tsx'
import { Sheet, useSheets } from '#src/app/explore/Sheet.tsx'
import { useFigure } from '#src/app/explore/useFigure.ts'
import { ViewControls } from '#src/app/explore/ViewControls.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { exploreMessages } from '#src/i18n/messages/en/explore.ts'
import { usePage } from '#src/page/page.ts'
import { useCatalogue, useUserData } from '#src/page/useCatalogue.ts'
import { useSnapshot, useView } from '#src/page/useView.ts'

const UserFileGroup = lazyPart(async () => (await import('#src/app/files/UserFileGroup.tsx')).UserFileGroup)
const FoundLooks = lazyPart(async () => (await import('#src/app/explore/FoundLooks.tsx')).FoundLooks)
const SelectionAnnouncement = lazyPart(
  async () => (await import('#src/app/explore/SelectionAnnouncement.tsx')).SelectionAnnouncement,
)

/** What the reader has brought along, among the commodities. */
function UserFiles(props: { readonly query: string }) {
  return (
    useUserData() !== null && (
      <Suspense>
        <UserFileGroup query={props.query} />
      </Suspense>
    )
  )
}
const userFiles = (query: string) => <UserFiles query={query} />

/** What else than commodities a search finds. */
const closerLooks = (query: string) => (
  <Suspense>
    <FoundLooks query={query} />
  </Suspense>
)

/** The buttons that open the sheets of a small screen. */
function SheetBar() {
  const { t } = useFormat()
  const count = useView(({ series }) => series.length)
  return (
    <div className="sheet-bar">
      <button type="button" popoverTarget="commodities">
        {t(exploreMessages, 'sheet.openCommodities', { count })}
      </button>
      <button type="button" popoverTarget="measures">
        {t(exploreMessages, 'sheet.measures')}
      </button>
    </div>
  )
}

/** Once something else is selected than when the page opened: a link's own selection is no change. */
function SelectionStatus() {
  const { servedView, openedSelection } = usePage()
  const hasChanged = useSnapshot((snapshot) => snapshot !== servedView && snapshot.view.series !== openedSelection)
  return (
    <p role="status" className="visually-hidden">
      {hasChanged && (
        <Suspense>
          <Announced />
        </Suspense>
      )}
    </p>
  )
}

function Announced() {
  const { openedSelection } = usePage()
  const catalogue = useCatalogue()
  const drawsLines = useView(({ chart }) => kindOfChart(chart).drawsLines)
  const { selected, labels, plot, pending } = useFigure().loaded
  const initialSelection = useMemo(
    () => openedSelection.flatMap((id) => findSeries(catalogue, id) ?? []),
    [openedSelection, catalogue],
  )
  return (
    <SelectionAnnouncement
      initialSelection={initialSelection}
      selected={selected}
      labels={labels}
      shown={drawsLines ? plot.series.length : null}
      isWaiting={pending.length > 0}
    />
  )
}

/** The chart and all that decides what it shows. */
export function Explore() {
  const { t } = useFormat()
  const sheets = useSheets()
  return (
    <section ref={dimmed} id="explore" className="explore" aria-labelledby="explore-title">
      <div className="explore-side">
        <h2 id="explore-title">{t(exploreMessages, 'explore.title')}</h2>
        <Sheet
          id="commodities"
          className="sheet-commodities"
          title={t(exploreMessages, 'sheet.commodities')}
          onToggle={sheets.toggles.commodities}
        >
          <Picker userFiles={userFiles} closerLooks={closerLooks} />
        </Sheet>
      </div>
      <SheetBar />
      <SelectionStatus />
      <div className="explore-main">
        <Sheet
          id="measures"
          className="sheet-measures"
          title={t(exploreMessages, 'sheet.measures')}
          onToggle={sheets.toggles.measures}
        >
          <ViewControls />
          <ChartTabs />
          {sheets.open === 'measures' && <FigureControls />}
        </Sheet>
        <Notices />
        <ExploreFigure availableHeight={sheets.availableHeight}>
          {sheets.open !== 'measures' && <FigureControls />}
        </ExploreFigure>
      </div>
    </section>
  )
}
