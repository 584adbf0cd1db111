import { type ReactNode, memo, use, useDeferredValue } from 'react'
import { WithTerms, termCode } from '#src/app/terms/WithTerms.tsx'
import { useFigure } from '#src/app/stage/useFigure.ts'
import { KeyedEvents } from '#src/chart/drawing.ts'
import { useFormat } from '#src/i18n/format.ts'
import { laterPart, loadCode } from '#src/lib/arrival.ts'
import { useStableValue, useStore } from '#src/lib/store.ts'
import { useCatalogue } from '#src/page/page.ts'
import { MarkedItem, marked } from '#src/parts/MarkedItem.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { type FigureContent, sourceNames } from '#src/publish/content.ts'
import { notesOnPage } from '#src/publish/texts.ts'
import { type TradeEvent, otherPair } from '#src/trade/catalogue.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'

/** Events, notes and source of the chart, in a chunk of their own, so that no toggle waits for their texts. */
export function UnderFigure() {
  const { content, isWaiting } = useFigure()
  // Deferred: no lines wait for the texts under them.
  const shown = useDeferredValue(useStableValue(content, () => isWaiting))
  return shown?.drawing != null && <Texts content={shown} />
}

const Texts = memo(function Texts({ content }: { readonly content: FigureContent }) {
  return (
    <>
      <UnderChart content={content}>{content.of === 'records' && <Records content={content} />}</UnderChart>
      {otherPair === null && content.view.show === 'share' && <ShareNeighbours />}
    </>
  )
})

/** The served page has no numbered events, whatever a live chart has told before the list is hydrated. */
const none = () => ''

/** The list of events without room for their names in the chart. */
function EventList({ all }: { readonly all: readonly TradeEvent[] }) {
  const format = useFormat()
  const keyed = use(KeyedEvents)
  const ids = useStore(keyed, import.meta.env.SSR ? keyed.get : none).split(' ')
  const events = all.filter(({ id }) => ids.includes(id))
  return (
    events.length > 0 && (
      <ol className={marked} aria-label={format.t('control.events')}>
        {eventTexts(events, format).map(({ id, label, date }, i) => (
          <MarkedItem
            key={id}
            mark={String(i + 1)}
            label={label}
            date={date}
            data-event={id}
            data-concerns={events[i]?.concerns.join(' ')}
          />
        ))}
      </ol>
    )
  )
}

const load = () => void loadCode(async () => (await import('#src/app/terms/Terms.tsx')).Terms).then(termCode.set)

/** The code of terms is loaded when the pointer or the focus first comes to a figure. */
function loadTermsFor(notes: Element | null): void {
  const figure = notes?.closest('figure')
  figure?.addEventListener('pointerover', load, { once: true })
  figure?.addEventListener('focusin', load, { once: true })
}

const paragraphs = (texts: readonly string[]) =>
  texts.map((text, i) => (
    // A toggle changes most texts, and patching a text node is cheaper than a new paragraph.
    // oxlint-disable-next-line react/no-array-index-key
    <p key={i}>
      <WithTerms text={text} />
    </p>
  ))

const ShareNeighbours = laterPart(async () => (await import('#src/app/stage/LookLink.tsx')).ShareNeighbours)
const Records = laterPart(async () => (await import('#src/app/stage/Records.tsx')).Records)
const ReaderNoteList = laterPart(async () => (await import('#src/app/stage/ReaderNoteList.tsx')).ReaderNoteList)

/** @param children the table and the links of a figure of records */
export function UnderChart(props: { readonly content: FigureContent; readonly children?: ReactNode }) {
  const { content, children } = props
  const catalogue = useCatalogue()
  const { sources } = content
  const format = useFormat()
  const { t } = format
  const { standing, folded, failed } = notesOnPage(content)
  const names = sourceNames(sources, catalogue, format)
  return (
    <>
      <SectionBoundary what="options">{children}</SectionBoundary>
      <SectionBoundary what="notes">
        {content.view.note.length > 0 && <ReaderNoteList content={content} />}
        <EventList all={content.events} />
      </SectionBoundary>
      <div
        ref={loadTermsFor}
        className="mb-lg isolate border-t border-rule pt-md text-small text-muted *:max-w-notes empty:hidden"
        data-part="figure-notes"
      >
        {failed.map(([what, make]) => (
          <SectionBoundary key={what} what={what}>
            {() => paragraphs(make())}
          </SectionBoundary>
        ))}
        {paragraphs(standing)}
        {folded.length > 0 && (
          <details>
            <summary className="w-fit cursor-pointer py-xs hover:text-ink">{t('notes.about')}</summary>
            {paragraphs(folded)}
          </details>
        )}
        {sources.length > 0 && <p>{t('source.onPage', { sources: format.clauses(names), count: names.length })}</p>}
      </div>
    </>
  )
}
