import { Suspense, memo, use, useDeferredValue, useId } from 'react'
import { english, looks, translations } from 'virtual:cards'
import { LookLink } from '#src/app/stage/LookLink.tsx'
import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import { type Language, languages } from '#src/i18n/languages.ts'
import { useFormat, signsJoined } from '#src/i18n/format.ts'
import { useInBrowser } from '#src/lib/store.ts'
import { loadCode } from '#src/lib/arrival.ts'
import { memoize } from '#src/lib/memoize.ts'
import { useWholeView } from '#src/page/page.ts'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import { type Analysis, analyses } from '#src/view/analyses.ts'
import type { ViewState } from '#src/view/viewState.ts'

export function Gallery() {
  const { t } = useFormat()
  const titleId = useId()
  // Deferred: no lines wait for the addresses of the cards.
  const view = useDeferredValue(useWholeView())
  return (
    <section id="gallery" className="py-huge print:hidden" aria-labelledby={titleId}>
      <h2 id={titleId} className="mb-lg text-title">
        {t('explore.looks')}
      </h2>
      <Suspense fallback={<Cards view={view} sentences={null} />}>
        <CardsInWords view={view} />
      </Suspense>
    </section>
  )
}

/** The parts of a card that all languages share: the choice that it opens, and its picture. */
export type CardLooks = {
  readonly [id in Analysis]: { readonly choice: Partial<AnalysisChoice>; readonly picture: string }
}

export type CardSentences = { readonly [id in Analysis]: string }

/** English sentences come with this chunk; those of another language are a file that only its readers load. */
const sentencesIn = memoize(languages.length, (language: Language): CardSentences | Promise<CardSentences> =>
  language === 'en' ? english : loadCode(async () => (await translations[language]()).default),
)

const CardsInWords = memo(function CardsInWords({ view }: { readonly view: ViewState }) {
  const { language } = useFormat()
  const sentences = sentencesIn(language)
  return <Cards view={view} sentences={sentences instanceof Promise ? use(sentences) : sentences} />
})

function Cards(props: { readonly view: ViewState; readonly sentences: CardSentences | null }) {
  const { view, sentences } = props
  const { t } = useFormat()
  return (
    // On a phone the cards are a row that is swiped, to the edges of the screen.
    <ul className="grid grid-cols-cards gap-xl snap-x scroll-px-gutter phone:-mx-gutter phone:flex phone:overflow-x-auto phone:px-gutter">
      {analyses.map((id) => (
        <li key={id} className="phone:flex-none phone:basis-card snap-start">
          <SectionBoundary what="card">
            {() => (
              <LookLink
                view={view}
                className="block h-full rounded border border-rule bg-panel px-xl py-lg no-underline hover:border-muted"
                id={id}
                choice={looks[id].choice}
              >
                {looks[id].picture !== '' && <Picture markup={looks[id].picture} />}
                <h3 className="mt-lg font-sans text-body leading-snug hovered:underline">{t(`analysis.${id}`)}</h3>
                <p className="mt-xs min-h-sentence text-plain leading-snug text-muted">
                  {sentences && signsJoined(sentences[id])}
                </p>
              </LookLink>
            )}
          </SectionBoundary>
        </li>
      ))}
    </ul>
  )
}

/**
 * A picture that the figure itself drew when the site was built (src/build/cards.tsx). It comes with this code alone,
 * because in the HTML the pictures would be 3 kB for which the first view waits.
 */
function Picture({ markup }: { readonly markup: string }) {
  const isHere = useInBrowser()
  return (
    <svg
      className="block w-full max-w-card scriptless:hidden"
      fill="none"
      viewBox="0 0 200 64"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: isHere ? markup : '' }}
    />
  )
}
