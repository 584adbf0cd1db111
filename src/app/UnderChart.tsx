import type { Catalogue } from '#src/trade/catalogue.ts'
import { eventTexts } from '#src/figure/eventTexts.ts'
import type { FigureContent } from '#src/figure/figureContent.ts'
import { sourceNames } from '#src/figure/sourceNames.ts'
import { useFormat } from '#src/i18n/useFormat.ts'
import '#src/view/provideWords.ts'

/** What stands under a chart: what the numbered markers stand for, the notes and the source. */
export function UnderChart(props: { readonly content: FigureContent; readonly catalogue: Catalogue }) {
  const { content, catalogue } = props
  const { events, sources } = content
  const format = useFormat()
  const { t, list } = format
  return (
    <>
      {events.length > 0 && (
        <ol className="events" aria-label={t('events.title')}>
          {eventTexts(events, format).map(({ id, label, date }) => (
            <li key={id}>
              {label}
              <span className="muted">{date}</span>
            </li>
          ))}
        </ol>
      )}
      <div className="figure-notes">
        {content.notes().map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>{t('source.onPage', { sources: list(sourceNames(sources, catalogue, format)) })}</p>
      </div>
    </>
  )
}
