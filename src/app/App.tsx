import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, use, useEffect, useState } from 'react'
import { catalogueQuery, loadFetchers, useAnswer } from '#src/api/queries.ts'
import { ConnectionStatus } from '#src/app/connection/ConnectionStatus.tsx'
import { ClaimsRegion, FooterRegion, GalleryRegion, OpenFileRegion, SourcesRegion } from '#src/app/islands/regions.tsx'
import { askLanguage, useLanguage, chooseLanguage } from '#src/app/language.ts'
import { loadFigureStates } from '#src/app/stage/FigureView.tsx'
import { Stage } from '#src/app/stage/Stage.tsx'
import { FormatContext, useFormat } from '#src/i18n/format.ts'
import { languages, languageRow } from '#src/i18n/languages.ts'
import { arrived, laterPart, loadCode } from '#src/lib/arrival.ts'
import { PageContext, createPage, usePage, useView } from '#src/page/page.ts'
import { Placeholder } from '#src/parts/Placeholder.tsx'
import { SectionBoundary } from '#src/parts/SectionBoundary.tsx'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { choose } from '#src/view/change.ts'

const EmbeddedFigure = laterPart(async () => (await import('#src/app/embed/EmbeddedFigure.tsx')).EmbeddedFigure)
const Background = laterPart(async () => (await import('#src/app/connection/Background.ts')).Background)
const RequestFailure = laterPart(async () => (await import('#src/controls/RequestState.tsx')).RequestFailure)

export function App({ client }: { readonly client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <FormatContext value={useLanguage()}>
        <LoadingPage />
      </FormatContext>
    </QueryClientProvider>
  )
}

/** Placeholders of the final sizes stand in until the catalogue is loaded, so that the layout does not shift then. */
function LoadingPage() {
  const { data: catalogue, error, isPaused, retry } = useAnswer(catalogueQuery)
  const { t } = useFormat()
  useLive()
  if (catalogue !== undefined) return <LoadedPage catalogue={catalogue} />
  return (
    <PageFrame>
      {error === null ? (
        <Skeleton words={isPaused ? t('app.offline') : t('app.loading')} />
      ) : (
        // Where the served view is hidden until another has come, the failure of that is seen.
        <div className="visible my-huge">
          <RequestFailure error={error} onRetry={retry} />
        </div>
      )}
    </PageFrame>
  )
}

function LoadedPage({ catalogue }: { readonly catalogue: Catalogue }) {
  const [page] = useState(() => createPage(catalogue))
  return (
    <PageContext value={page}>
      <FramedPage />
    </PageContext>
  )
}

function FramedPage() {
  const [embed, lang] = [useView((view) => view.embed), useView((view) => view.lang)]
  useEffect(() => askLanguage(lang), [lang])
  useMarkedLook()
  useEffect(() => arrived('page'), [])
  return (
    <>
      {embed ? (
        <EmbeddedFigure />
      ) : (
        <PageFrame footer={<FooterRegion />}>
          <ClaimsRegion />
          <SectionBoundary what="page">
            <Stage />
          </SectionBoundary>
          <div id="board" className="contents" />
          <GalleryRegion />
          <SourcesRegion />
          <OpenFileRegion />
        </PageFrame>
      )}
      <SectionBoundary what="page">
        <ConnectionStatus />
        <Background />
      </SectionBoundary>
    </>
  )
}

/**
 * Marks the page while a closer look is open: base.css then hides the lead and the claims. A listener marks it in the
 * task that changes the view, because the same task scrolls to the stage.
 */
function useMarkedLook(): void {
  const { view } = usePage()
  useEffect(() => {
    const mark = (): void => {
      document.documentElement.toggleAttribute('data-look', view.get().view.analysis !== null)
    }
    mark()
    return view.subscribe(mark)
  }, [view])
}

/** Loads, while there is a network, the code that fetches data and the code that shows failed requests. */
function preload(): void {
  void loadFetchers()
  void loadCode(loadFigureStates)
}

function enterAgain(element: HTMLInputElement | HTMLSelectElement, value: string): void {
  // React ignores a value that equals the last one set on the element; it does not see one set by the prototype.
  element.value = ''
  Reflect.set(Object.getPrototypeOf(element), 'value', value, element)
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }))
}

/**
 * Marks the page as live from the first commit on, and repeats what was entered (`data-changed`) and clicked last
 * (`data-early`) before; the script in the page's head sets these two attributes.
 */
function useLive(): void {
  useEffect(() => {
    document.documentElement.dataset['live'] = 'yes'
    for (const element of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-changed]')) {
      const { changed = '' } = element.dataset
      delete element.dataset['changed']
      enterAgain(element, changed)
    }
    const clicked = document.querySelector('[data-early]')
    clicked?.removeAttribute('data-early')
    if (clicked instanceof HTMLElement) clicked.click()
    const timer = setTimeout(preload, 200)
    return () => clearTimeout(timer)
  }, [])
}

function PageFrame(props: { readonly footer?: ReactNode; readonly children: ReactNode }) {
  const { t } = useFormat()
  return (
    <>
      <a
        className="sr-only bg-ink text-paper focus:not-sr-only focus:fixed focus:z-notice focus:p-md"
        href="#figure-title"
      >
        {t('app.skip')}
      </a>
      <SectionBoundary what="page">
        <header className="mx-auto isolate flex max-w-page flex-wrap items-center justify-between gap-x-xxl gap-y-md px-gutter pt-md phone:gap-0">
          <h1 className="phone:basis-full zh:basis-auto">{t('app.title')}</h1>
          <LanguageSwitch />
        </header>
      </SectionBoundary>
      <main className="mx-auto max-w-page px-gutter">
        <div className="mt-md stripe phone:mt-0 print:hidden" />
        {props.children}
      </main>
      <footer className="mx-auto mt-xl isolate max-w-page px-gutter py-huge text-small text-muted">
        {props.footer}
      </footer>
    </>
  )
}

/** Placeholders of the final sizes, so that the layout does not shift when the data have loaded. */
function Skeleton(props: { readonly words: string }) {
  return (
    <div>
      <p role="status" className="sr-only">
        {props.words}
      </p>
      <Placeholder of="claims" />
      <div className="grid grid-cols-stage gap-x-huge pt-lg stacked:grid-cols-one">
        <Placeholder of="picker" />
        <Placeholder of="figure" />
      </div>
    </div>
  )
}

function LanguageSwitch() {
  const { language: current, t } = useFormat()
  // While the catalogue is loading there is no view, whose address names the language.
  const page = use(PageContext)
  return (
    <div className="-ms-md flex text-plain text-muted print:hidden" role="group" aria-label={t('app.language')}>
      {languages.map((language) => {
        const { name, tag } = languageRow(language)
        return (
          <button
            key={language}
            className="rounded-none border-0 bg-transparent px-md py-xs hover:text-ink phone:current:hidden current:font-semibold current:text-ink current:mark-current"
            lang={tag}
            aria-current={language === current ? 'true' : undefined}
            onClick={() => {
              chooseLanguage(language)
              page?.view.set(choose('lang', language), { history: 'replace' })
            }}
          >
            {name}
          </button>
        )
      })}
    </div>
  )
}
