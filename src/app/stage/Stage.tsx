import { useLayoutEffect, useRef, useState } from 'react'
import { FigureView } from '#src/app/stage/FigureView.tsx'
import { ClaimBarRegion, UnderFigureRegion } from '#src/app/islands/regions.tsx'
import { ChartTabs, FigureControls, Options } from '#src/app/stage/Options.tsx'
import { Picker } from '#src/app/picker/Picker.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { useWindowEvent } from '#src/lib/element.ts'
import { laterPart, lazyPart, loadCode } from '#src/lib/arrival.ts'
import { usePage, useSetView, useSnapshot, useView, useWholeView } from '#src/page/page.ts'
import { Card } from '#src/parts/Card.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { Sheet, SheetBar, closeSheet } from '#src/parts/Sheet.tsx'
import { withoutAnalysis } from '#src/view/change.ts'

const CloserLook = lazyPart(async () => (await import('#src/app/stage/CloserLook.tsx')).CloserLook)
const SelectionAnnouncement = laterPart(
  async () => (await import('#src/app/stage/SelectionAnnouncement.tsx')).SelectionAnnouncement,
)

export function Stage() {
  const { t } = useFormat()
  const set = useSetView()
  const look = useView(({ analysis }) => analysis)
  return (
    <section
      ref={dimmed}
      id="explore"
      className="grid grid-cols-stage grid-rows-headed gap-x-huge gap-y-lg pt-lg pb-huge focus:outline-none stacked:grid-cols-one phone:gap-0 phone:pt-xs"
      aria-label={t('explore.title')}
      tabIndex={-1}
    >
      {look === null ? (
        <Chart />
      ) : (
        <SectionBoundary
          key={look}
          what="page"
          fallback={
            <div className="min-h-screen" aria-busy="true">
              <button className="link" onClick={() => set(withoutAnalysis)}>
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

function ChartSheetBar() {
  const { t } = useFormat()
  const count = useView(({ series }) => series.length)
  return (
    <SheetBar
      openers={[
        { id: 'commodities', name: t('list.aside', { text: t('sheet.commodities'), aside: count }) },
        { id: 'measures', name: t('sheet.measures'), isOfPhone: true },
      ]}
    />
  )
}

/** A live region that is filled once the selection differs from the one that the page opened with. */
function SelectionStatus() {
  const { servedView, openedSelection } = usePage()
  const hasChanged = useSnapshot((snapshot) => snapshot !== servedView && snapshot.view.series !== openedSelection)
  return (
    <p role="status" className="sr-only">
      {hasChanged && <SelectionAnnouncement />}
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
      <h2 className="text-title phone:sr-only">{t('explore.title')}</h2>
      {/* The chart comes before the picker that stands at its left: thirty rows are a long way by keys. */}
      <div className="@container min-w-0 beside:col-second beside:row-both" data-part="stage-main">
        <Sheet id="measures" title={t('sheet.measures')} onToggle={(isOpen) => sheets.toggle('measures', isOpen)}>
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
          <Card>
            <ClaimBarRegion />
            <ChartFigure availableHeight={sheets.availableHeight} />
            {sheets.open !== 'measures' && controls}
          </Card>
        </SectionBoundary>
      </div>
      {/* Hit-testing goes from front to back, so it finds the checkbox before all radios and lines of the chart. */}
      <div className="relative isolate z-raised print:hidden" data-part="stage-side">
        <Sheet
          id="commodities"
          title={t('sheet.commodities')}
          onToggle={(isOpen) => sheets.toggle('commodities', isOpen)}
        >
          <SectionBoundary what="picker">
            <Picker />
          </SectionBoundary>
        </Sheet>
      </div>
      <ChartSheetBar />
    </>
  )
}

const under = () => <UnderFigureRegion />

function ChartFigure({ availableHeight }: { readonly availableHeight: number | null }) {
  return <FigureView view={useWholeView()} place="stage" under={under} availableHeight={availableHeight} />
}

type SheetId = 'commodities' | 'measures'

/** The least height in pixels at which a chart above a sheet shows something. */
const minHeight = 200

/** The open sheet, and the pixels of the window that it leaves to the chart: null without a sheet, or if too few. */
function useSheets() {
  /** Where the reader was before a sheet brought the chart to the window's top. */
  const place = useRef<number | null>(null)
  const [sheet, setSheet] = useState<{ readonly open: SheetId | null; readonly availableHeight: number | null }>(closed)
  const toggle = (id: SheetId, isOpen: boolean): void => {
    const left = innerHeight - (document.getElementById(id)?.offsetHeight ?? 0)
    const next = isOpen ? { open: id, availableHeight: left < minHeight ? null : left } : closed
    if (isOpen) place.current = next.availableHeight === null ? null : scrollY
    setSheet((before) => (isOpen || before.open === id ? next : before))
  }
  useLayoutEffect(() => {
    if (sheet.open === null && place.current !== null) scrollTo({ top: place.current })
  }, [sheet.open])
  // A window that becomes wide enough shows the controls in their place, without the button of the sheet.
  useWindowEvent('resize', () => {
    const opener = document.querySelector(`[data-part=sheet-bar] [popovertarget=${sheet.open}]`)
    if (opener?.checkVisibility() === false) closeSheet()
  })
  return { ...sheet, toggle } as const
}

const closed = { open: null, availableHeight: null } as const

const NoticeList = laterPart(async () => (await import('#src/app/stage/NoticeList.tsx')).NoticeList)

/** Notices, until they are dismissed or the view changes; most views have none, and do not load their code. */
export function Notices() {
  const notices = useSnapshot((snapshot) => snapshot.notices)
  return (
    <div
      className="sheet-open:fixed sheet-open:inset-x-0 sheet-open:top-0 sheet-open:z-menu print:hidden"
      role="status"
    >
      {notices.length > 0 && <NoticeList notices={notices} />}
    </div>
  )
}

/** A section's ref, by which what a reader points at dims the rest; its code loads at the first pointer or focus. */
export function dimmed(section: HTMLElement): () => void {
  const gone = new AbortController()
  let isAsked = false

  async function start(): Promise<void> {
    if (isAsked) return
    isAsked = true
    const dimOthers = await loadCode(async () => (await import('#src/app/stage/dimming.ts')).dimOthers)
    if (!gone.signal.aborted) gone.signal.addEventListener('abort', dimOthers(section))
  }
  const ask = (): void => void start()
  section.addEventListener('pointerenter', ask, { signal: gone.signal })
  section.addEventListener('focusin', ask, { signal: gone.signal })
  return () => gone.abort()
}
