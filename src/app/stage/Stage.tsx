import { Suspense } from 'react'
import { lazyPart } from '#src/lib/loadCode.ts'
import { Picker } from '#src/controls/Picker.tsx'
import { dimmed } from '#src/app/stage/dimmed.ts'
import { ExploreFigure } from '#src/app/stage/ExploreFigure.tsx'
import { Notices } from '#src/app/stage/Notices.tsx'
import { Sheet, useSheets } from '#src/app/stage/Sheet.tsx'
import { ChartTabs, FigureControls, Options } from '#src/app/stage/Options.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { useFormat } from '#src/i18n/useFormat.ts'
import { withoutAnalysis } from '#src/view/change.ts'
import { usePage, useUserData } from '#src/page/page.ts'
import { useSetView, useSnapshot, useView } from '#src/page/useView.ts'

const UserFileGroup = lazyPart(async () => (await import('#src/app/files/UserFileGroup.tsx')).UserFileGroup)
const FoundLooks = lazyPart(async () => (await import('#src/app/stage/FoundLooks.tsx')).FoundLooks)
const CloserLook = lazyPart(async () => (await import('#src/app/stage/CloserLook.tsx')).CloserLook)
const SelectionAnnouncement = lazyPart(
  async () => (await import('#src/app/stage/SelectionAnnouncement.tsx')).SelectionAnnouncement,
)

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

const closerLooks = (query: string, goods: readonly string[]) => (
  <Suspense>
    <FoundLooks query={query} goods={goods} />
  </Suspense>
)

function SheetBar() {
  const { t } = useFormat()
  const count = useView(({ series }) => series.length)
  return (
    <div className="sheet-bar">
      <button type="button" popoverTarget="commodities">
        {t('sheet.openCommodities', { count })}
      </button>
      <button type="button" popoverTarget="measures">
        {t('sheet.measures')}
      </button>
    </div>
  )
}

/** A live region that is filled once the selection differs from the one that the page opened with. */
function SelectionStatus() {
  const { servedView, openedSelection } = usePage()
  const hasChanged = useSnapshot((snapshot) => snapshot !== servedView && snapshot.view.series !== openedSelection)
  return (
    <p role="status" className="visually-hidden">
      {hasChanged && (
        <Suspense>
          <SelectionAnnouncement />
        </Suspense>
      )}
    </p>
  )
}

const controls = (
  <SectionBoundary what="options">
    <FigureControls />
  </SectionBoundary>
)

function Chart() {
  const { t } = useFormat()
  const sheets = useSheets()
  return (
    <>
      <div className="stage-side">
        <h2>{t('explore.title')}</h2>
        <Sheet
          id="commodities"
          className="sheet-commodities"
          title={t('sheet.commodities')}
          onToggle={sheets.toggles.commodities}
        >
          <SectionBoundary what="picker">
            <Picker userFiles={userFiles} closerLooks={closerLooks} />
          </SectionBoundary>
        </Sheet>
      </div>
      <SheetBar />
      <div className="stage-main">
        <Sheet id="measures" className="sheet-measures" title={t('sheet.measures')} onToggle={sheets.toggles.measures}>
          <SectionBoundary what="options">
            <Options />
            <ChartTabs />
          </SectionBoundary>
          {sheets.open === 'measures' && controls}
        </Sheet>
        <SectionBoundary what="page">
          <SelectionStatus />
          <Notices />
        </SectionBoundary>
        <SectionBoundary what="figure">
          <ExploreFigure availableHeight={sheets.availableHeight}>
            {sheets.open !== 'measures' && controls}
          </ExploreFigure>
        </SectionBoundary>
      </div>
    </>
  )
}

export function Stage() {
  const { t } = useFormat()
  const set = useSetView()
  const look = useView(({ analysis }) => analysis)
  return (
    <section ref={dimmed} id="explore" className="stage" aria-label={t('explore.title')} tabIndex={-1}>
      {look === null ? (
        <Chart />
      ) : (
        <SectionBoundary
          key={look}
          what="page"
          fallback={
            <div className="look" data-waiting>
              <button type="button" className="link" onClick={() => set(withoutAnalysis)}>
                {t('explore.back')}
              </button>
            </div>
          }
        >
          <CloserLook id={look} />
        </SectionBoundary>
      )}
    </section>
  )
}
