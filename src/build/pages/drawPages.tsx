import '#src/i18n/messages/en/en.ts'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { answersIn, catalogueQuery, createQueryClient, findingsQuery, seriesQuery } from '#src/api/queries.ts'
import { FigureTools } from '#src/app/stage/FigureMenu.tsx'
import { DrawStaticContext, StaticChart } from '#src/app/stage/StaticChart.tsx'
import { FigureHead, Legend, figureHead } from '#src/app/stage/ChartBody.tsx'
import { UnderChart } from '#src/app/stage/UnderChart.tsx'
import { pictureSize } from '#src/build/pages/picture.ts'
import { type StaticChartSize, FigureTable, drawAtWidths, staticChartSizes } from '#src/build/prerender/drawChart.tsx'
import { type Drawing, KeyedEvents, usualHeight } from '#src/chart/drawing.ts'
import { CheckBar } from '#src/claims/CheckBar.tsx'
import { checkedNeeds } from '#src/claims/checkedQuery.ts'
import { PeriodSliders } from '#src/controls/PeriodSliders.tsx'
import { figureOf } from '#src/figures/figureOf.ts'
import { loadFirstChart } from '#src/figures/figures.ts'
import { type Format, FormatContext, createFormat } from '#src/i18n/format.ts'
import { english } from '#src/i18n/languages.ts'
import { builtOn, provideBuildDay } from '#src/lib/site.ts'
import { createStore } from '#src/lib/store.ts'
import { PageContext, createPage } from '#src/page/page.ts'
import { Card } from '#src/parts/Card.tsx'
import type { FigureContent } from '#src/publish/content.ts'
import { drawFigure } from '#src/publish/draw/drawFigure.tsx'
import { drawnFigureOf, shownIn } from '#src/publish/files/exports.ts'
import { longTitleOf } from '#src/publish/texts.ts'
import type { Catalogue } from '#src/trade/catalogue.ts'
import { parseView, writeView } from '#src/view/address/address.ts'
import { analyses } from '#src/view/analyses.ts'
import { kindOfChart } from '#src/view/kinds.ts'
import { ageText } from '#src/view/texts/ageText.ts'

export type DrawnPage = Awaited<ReturnType<typeof drawPages>>[number]

/** Relative path from a page to the site's folder. */
const home = '../../'

const maxLetters = 200
/** Letters of a title that previews and search engines show whole. */
const maxTitle = 90

function previewTitleOf(content: FigureContent): string {
  const long = longTitleOf(content)
  const { shortTitle } = content
  return long.length <= maxTitle ? long : longTitleOf({ ...content, title: shortTitle })
}

function clipped(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  return plain.length <= maxLetters ? plain : `${plain.slice(0, maxLetters - 1).replace(/[\s,;:.]*\S*$/, '')}…`
}

const sizesOf = ({ drawing }: FigureContent): StaticChartSize[] =>
  staticChartSizes.map((size) => ({ ...size, height: drawing?.ownHeight(size.width, Infinity) ?? size.height }))

/** The events that have numbers at a width of most windows. */
const keyedIn = ({ keyedEvents, ownHeight }: Drawing): string =>
  keyedEvents({ width: 900, height: ownHeight(900, Infinity) ?? usualHeight.wide, directLabels: true })
    .map(({ id }) => id)
    .join(' ')

/** The figure as on the page, without the controls that need scripts. */
function PlainFigure({ content }: { readonly content: FigureContent }) {
  const { drawing, view } = content
  const periods = content.of === 'series' ? content.plotted.plot.periods : []
  const hasPeriod = view.analysis === null && kindOfChart(view.chart).needs !== 'headings'
  return (
    <figure aria-labelledby="own-title">
      <figcaption className={figureHead}>
        <FigureHead content={content} as="h1" id="own-title" />
        {/* Without its room the title would break into other lines than the live title, and that would count as a new, larger
          paint. */}
        <div className="invisible">
          <FigureTools content={content} />
        </div>
      </figcaption>
      <div className="chart-body" data-unmeasured="true">
        {drawing !== null && drawing.legend.length > 0 && <Legend entries={drawing.legend} />}
        <div className="chart-room" data-kind={view.chart}>
          {drawing !== null && <StaticChart content={content} drawing={drawing} />}
        </div>
        {hasPeriod && (
          <div inert>
            <PeriodSliders view={view} periods={periods} />
          </div>
        )}
        <KeyedEvents value={createStore(drawing === null ? '' : keyedIn(drawing))}>
          <UnderChart content={content} />
        </KeyedEvents>
      </div>
    </figure>
  )
}

async function svgOf(content: FigureContent, catalogue: Catalogue, address: string): Promise<string> {
  // Previews are shown small, so their text is larger, except in closer looks, which are too full for that.
  const size = { ...pictureSize, zoom: content.view.analysis === null ? 1.3 : 1 }
  // A list of events leaves the chart no room in so small a picture.
  const request = { content, catalogue, address, size, events: false, notes: 'lasting' } as const
  return drawFigure(await drawnFigureOf(shownIn(request), {}, null))
}

/** The verdict, the claim and what the sources have of it; null where nothing is checked. */
function verdictIn({ view, format }: FigureContent, catalogue: Catalogue, client: QueryClient): string | null {
  const [judge] = checkedNeeds(view, catalogue).map(answersIn(client))
  const checked = judge?.(view, format, undefined)
  if (!checked) return null
  const { t, sentences } = format
  const verdict = t('list.stop', { text: t(`verdict.${checked.verdict}`) })
  return sentences([verdict, t('check.claim', { said: checked.claim }), ...checked.sources])
}

async function drawPage(
  page: ListedPage,
  content: FigureContent,
  catalogue: Catalogue,
  format: Format,
  address: string,
  client: QueryClient,
) {
  const { drawing, title, altText } = content
  if (drawing === null) throw new Error(`The page ${page.slug} has nothing to draw: ${page.search}`)
  const markup = {
    drawings: drawAtWidths(drawing, altText, sizesOf(content)),
    table: renderToStaticMarkup(<FigureTable content={content} />),
  }
  const article = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <FormatContext value={format}>
        <PageContext value={createPage(catalogue)}>
          <DrawStaticContext value={() => markup}>
            <article
              id="own"
              className="absolute z-raised alone:static alone:mx-auto alone:my-huge alone:max-w-alone"
              aria-labelledby="own-title"
              data-kind={content.view.analysis === null ? 'chart' : 'look'}
            >
              <p className="hidden alone:block">
                <a href={home}>{format.t('app.title')}</a>
              </p>
              <Card>
                {content.view.check && <CheckBar view={content.view} />}
                <PlainFigure content={content} />
              </Card>
              <p className="mt-md hidden px-xxl text-small text-muted alone:block">
                {ageText(catalogue, builtOn(), format)}
              </p>
            </article>
          </DrawStaticContext>
        </PageContext>
      </FormatContext>
    </QueryClientProvider>,
  )
  return {
    slug: page.slug,
    search: page.search,
    title: page.title ?? previewTitleOf(content),
    description: clipped(
      page.description ?? verdictIn(content, catalogue, client) ?? altText().replace(`${title}. `, ''),
    ),
    figureTitle: title,
    view: content.view,
    /** The drawn figure, with a way to the start page and the age of the figures, as HTML. */
    article,
    svg: await svgOf(content, catalogue, address),
    alt: clipped(altText()),
  }
}

/**
 * Draws all pages without a DOM. `fetch` must answer the application's requests (`withAnswers`).
 * @param address the site's address or name in the pictures' source lines
 */
export async function drawPages(
  views: readonly { readonly slug: string; readonly search: string }[],
  address: string,
  day: string,
) {
  provideBuildDay(day)
  await loadFirstChart()
  const client = createQueryClient()
  const catalogue = await client.fetchQuery(catalogueQuery)
  await client.fetchQuery(findingsQuery)
  const format = createFormat(english)
  const drawn = []
  for (const page of listPages(catalogue, views, format)) {
    const { view, notices } = parseView(page.search, catalogue)
    if (notices.length > 0) throw new Error(`The page ${page.slug} asks for what there is not: ${page.search}`)
    const content = await figureOf(view, catalogue, format, client)
    const series = view.analysis === null ? (content.series ?? []).map(({ info }) => seriesQuery(info)) : []
    const answers = series.map((need) => [need.queryKey, client.getQueryData(need.queryKey)] as const)
    const asked = { ...page, search: writeView(view, 'short') }
    drawn.push({ ...(await drawPage(asked, content, catalogue, format, address, client)), answers })
  }
  client.clear()
  return drawn
}

/** A page before it is drawn; a null title or description is taken from its figure. */
type ListedPage = {
  readonly slug: string
  readonly search: string
  readonly title: string | null
  readonly description: string | null
}

/** Lists the pages of the claims, of the closer looks, and of the views in `mocks/data/views.csv`. */
function listPages(
  { claims = [] }: Catalogue,
  views: readonly { readonly slug: string; readonly search: string }[],
  format: Format,
): ListedPage[] {
  const pages = [
    ...claims.map(({ id, search }) => ({ slug: id, search, title: null, description: null })),
    ...analyses.map((id) => ({
      slug: id,
      search: `?view=${id}`,
      title: format.t(`analysis.${id}`),
      description: format.t(`analysis.${id}.about`),
    })),
    ...views.map((view) => ({ ...view, title: null, description: null })),
  ]
  const twice = pages.find(({ slug }, i) => pages.findIndex((page) => page.slug === slug) < i)
  if (twice !== undefined) throw new Error(`Two pages are called ${twice.slug}: rename that of mocks/data/views.csv`)
  return pages
}
