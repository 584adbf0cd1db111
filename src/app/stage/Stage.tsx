import { type ReactNode, Suspense, useCallback, useEffect, useId, useMemo, useState } from 'react'
import { FigureView } from '#src/app/stage/FigureView.tsx'
import { ClaimBarRegion } from '#src/app/islands/regions.tsx'
import { ChartTabs, FigureControls, Options } from '#src/app/stage/Options.tsx'
import { Picker } from '#src/controls/Picker.tsx'
import { useFormat } from '#src/i18n/format.ts'
import { lazyPart, loadCode } from '#src/lib/arrival.ts'
import { useClosed, usePage, useSetView, useSnapshot, useUserData, useView, useWholeView } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { withoutAnalysis } from '#src/view/change.ts'

const UserFileGroup = lazyPart(async () => (await import('#src/app/files/UserFileGroup.tsx')).UserFileGroup)
const FoundLooks = lazyPart(async () => (await import('#src/app/stage/FoundLooks.tsx')).FoundLooks)
const CloserLook = lazyPart(async () => (await import('#src/app/stage/CloserLook.tsx')).CloserLook)
const SelectionAnnouncement = lazyPart(
  async () => (await import('#src/app/stage/SelectionAnnouncement.tsx')).SelectionAnnouncement,
)

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
            <div className="look" data-waiting aria-busy="true">
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
          <div className="card">
            <ClaimBarRegion />
            <ChartFigure availableHeight={sheets.availableHeight} />
            {sheets.open !== 'measures' && controls}
          </div>
        </SectionBoundary>
      </div>
    </>
  )
}

function ChartFigure({ availableHeight }: { readonly availableHeight: number | null }) {
  return <FigureView view={useWholeView()} place="stage" availableHeight={availableHeight} />
}

/**
 * Controls that a small screen shows in a sheet over its lower half, under the chart; a wider screen has them in their
 * place (sheet.css). The sheet is a native popover, which opens without this code, closes at Escape or a tap beside it,
 * and gives the focus back to its button.
 */
export function Sheet(props: {
  readonly id: string
  readonly title: string
  readonly className: string
  readonly onToggle?: (isOpen: boolean) => void
  readonly children: ReactNode
}) {
  const { id, title, className, onToggle, children } = props
  const { t } = useFormat()
  const heading = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div
      id={id}
      popover="auto"
      className={`sheet ${className}`}
      role={isOpen ? 'dialog' : undefined}
      aria-labelledby={isOpen ? heading : undefined}
      onToggle={({ newState, target, currentTarget }) => {
        if (target !== currentTarget) return
        setOpen(newState === 'open')
        onToggle?.(newState === 'open')
        if (newState === 'open' && !currentTarget.contains(document.activeElement))
          currentTarget.querySelector<HTMLElement>('.sheet-close')?.focus({ preventScroll: true })
      }}
    >
      <div className="sheet-head">
        <h3 id={heading}>{title}</h3>
        <button type="button" className="sheet-close" popoverTarget={id} popoverTargetAction="hide">
          {t('sheet.close')}
        </button>
      </div>
      {children}
    </div>
  )
}

type SheetId = 'commodities' | 'measures'

/** The least height in pixels at which a chart above a sheet shows something. */
const minHeight = 200

/** The open sheet, and the pixels of the window that it leaves to the chart: null without a sheet, or if too few. */
function useSheets() {
  const [open, setOpen] = useState<SheetId | null>(null)
  const [availableHeight, setAvailableHeight] = useState<number | null>(null)
  const onToggle = useCallback((id: SheetId, isOpen: boolean) => {
    setOpen((before) => (isOpen ? id : before === id ? null : before))
    const left = innerHeight - (document.getElementById(id)?.offsetHeight ?? 0)
    if (isOpen) setAvailableHeight(left < minHeight ? null : left)
  }, [])

  // A window that becomes wide enough shows the controls in their place, so the sheet is closed.
  useEffect(() => {
    if (open === null) return undefined
    const follow = (): void => {
      const opener = document.querySelector(`.sheet-bar [popovertarget=${open}]`)
      if (opener instanceof HTMLElement && opener.offsetParent === null) document.getElementById(open)?.hidePopover()
    }
    addEventListener('resize', follow)
    return () => removeEventListener('resize', follow)
  }, [open])

  const toggles = useMemo(
    () => ({
      commodities: (isOpen: boolean) => onToggle('commodities', isOpen),
      measures: (isOpen: boolean) => onToggle('measures', isOpen),
    }),
    [onToggle],
  )
  return { open, availableHeight: open === null ? null : availableHeight, toggles } as const
}

const NoticeList = lazyPart(async () => (await import('#src/app/stage/NoticeList.tsx')).NoticeList)

/** Notices, until they are dismissed or the view changes; most views have none, and do not load their code. */
export function Notices() {
  const notices = useSnapshot((snapshot) => snapshot.notices)
  const { why, dismiss } = useClosed()
  return (
    <div className="notices" role="status">
      {(notices.length > 0 || why !== null) && (
        <Suspense>
          <NoticeList notices={notices} why={why} onDismiss={dismiss} />
        </Suspense>
      )}
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
