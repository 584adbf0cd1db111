import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Namer, NamerContext } from '#src/chart/Group.tsx'
import { type Palette, paletteBy } from '#src/chart/drawing.ts'
import { pixels } from '#src/chart/frame/scales.ts'
import { fonts } from '#src/chart/text/measure.ts'
import { languageRow } from '#src/i18n/languages.ts'
import { sameItems } from '#src/lib/store.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { metadataName } from '#src/publish/files/metadata.ts'
import * as layouts from '#src/publish/layout/figureLayout.ts'
import type { FigureSize } from '#src/publish/layout/sizes.ts'
import { fullAltText, readerNotesOf } from '#src/publish/readerWords.ts'
import tokens from '#src/styles/tokens.css?raw'
import type { TradeEvent } from '#src/trade/catalogue.ts'
import { eventTexts } from '#src/view/texts/eventTexts.ts'
import { readerNoteTexts } from '#src/view/texts/readerNoteTexts.ts'
import type { Theme } from '#src/view/values.ts'

export type Tokens = ReadonlyMap<string, string>

export function themeTokens(theme: Theme): Tokens {
  const pairs = tokens.matchAll(/--([\w-]+): light-dark\(([^,)]+), ([^)]+)\)/g)
  return new Map(Array.from(pairs, ([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]))
}

/** Plain colours instead of CSS variables, because an SVG file has no style sheet of the page. */
function plainPalette(theme: Theme): Palette {
  const values = themeTokens(theme)
  return paletteBy((token) => {
    const value = values.get(token)
    if (value === undefined) throw new Error(`tokens.css has no --${token}`)
    return value
  })
}

function createNamer(): Namer {
  const used = new Set<string>()
  return (wanted) => {
    // Ids must not contain spaces.
    const name = wanted.trim().replaceAll(/\s+/g, '-')
    let unique = name
    for (let i = 2; used.has(unique); i += 1) unique = `${name}-${i}`
    used.add(unique)
    return unique
  }
}

const coordinates = /(\s(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|width|height|d|transform|font-size|stroke-width)=")([^"]+)/g

/** Writes XML instead of HTML, with lengths to a hundredth of a pixel, because further digits depend on the machine. */
function writeSvg(drawing: ReactNode): string {
  return renderToStaticMarkup(<NamerContext value={createNamer()}>{drawing}</NamerContext>)
    .replaceAll(
      coordinates,
      (_, before: string, value: string) =>
        before + value.replaceAll(/-?\d+\.\d{3,}(?:e[+-]?\d+)?/g, (length) => String(pixels(Number(length)))),
    )
    .replaceAll(/><\/(?:path|line|rect|circle)>/g, '/>')
    .replaceAll('&#x27;', "'")
    .replaceAll(/>[^<]*</g, (text) => text.replaceAll('&quot;', '"'))
}

type DrawnNotes = Pick<layouts.FigureTexts, 'lasting' | 'notes'>

type DrawnFigure = DrawnNotes &
  Pick<layouts.FigureTexts, 'source' | 'sourceAlone' | 'credit' | 'more'> & {
    readonly content: FigureContent
    readonly metadata: string
    readonly size: FigureSize
    readonly theme: Theme
  }

const maxTitleLines = 2

/** In a narrow picture, a long title of ours is replaced by a short one that only names the content. */
function withFittingTitle(figure: DrawnFigure): DrawnFigure {
  const { content, size } = figure
  const { title, shortTitle, view } = content
  if (view.title !== null || layouts.linesOfTitle(title, size) <= maxTitleLines) return figure
  return { ...figure, content: { ...content, title: shortTitle } }
}

/** Pixels: a picture of a phone's width still has names beside its lines. */
const minWidthWithNames = 480

/** A list takes height from the chart, which may move names in it; more rounds than these have never been needed. */
const maxRounds = 9

/**
 * Adds a legend where the lines are too many for names beside them. Events without room for their names are listed; one
 * that has no room in the list is not marked, which may give others the room for their names.
 */
function fitted(figure: DrawnFigure) {
  const { content, size } = figure
  const { title, subtitle, claim, format, drawing, events } = content
  if (drawing === null) throw new Error('There is no chart to export.')
  const width = layouts.chartWidth(size)
  const least = drawing.minHeight(width)
  const notes = readerNoteTexts(readerNotesOf(content, width), format)
  const laidOut = (keyed: readonly TradeEvent[], lacksEvents: boolean) => {
    const own = { title, subtitle, claim, legend: [], sentences: format.sentences, lacksEvents }
    const texts: layouts.FigureTexts = { ...figure, ...own, events: [...notes, ...eventTexts(keyed, format)] }
    const withNames = layouts.figureLayout(texts, size, least)
    const directLabels = drawing.directLabels(withNames.chart, minWidthWithNames)
    const layout = directLabels ? withNames : layouts.figureLayout({ ...texts, legend: drawing.legend }, size, least)
    return { layout, directLabels }
  }
  let shown: readonly TradeEvent[] = events
  let listed: readonly TradeEvent[] = []
  let found = laidOut([], false)
  for (let round = 1; ; round += 1) {
    const marked = drawing.withEvents?.(shown) ?? drawing
    const keyed = marked.keyedEvents({ ...found.layout.chart, directLabels: found.directLabels })
    if (sameItems(keyed, listed) || round === maxRounds) return { ...found, drawing: marked }
    found = laidOut(keyed, shown.length < events.length)
    listed = keyed.filter(({ id }) => found.layout.listed.has(id))
    shown = shown.filter((event) => listed.includes(event) || !keyed.includes(event))
  }
}

/** Gives a picture the words of what it draws. */
export function withWords(
  figure: Omit<DrawnFigure, keyof DrawnNotes>,
  wordsOf: (content: FigureContent) => DrawnNotes,
): DrawnFigure {
  const { content } = figure
  const whole = { ...figure, ...wordsOf(content) }
  if (content.of === 'series' || content.inRoom === null) return whole
  const { layout } = fitted(withFittingTitle(whole))
  const drawn = { ...content, ...content.inRoom(layout.chart) }
  return { ...figure, ...wordsOf(drawn), content: drawn }
}

/**
 * The figure at its own size, with the page's chart in it.
 * @throws TooSmallError where a reader's own size has no room for it
 */
export function figureDrawing(given: DrawnFigure): ReactNode {
  const { metadata, size, theme } = given
  const figure = withFittingTitle(given)
  const { content } = figure
  const { layout, directLabels, drawing } = fitted(figure)
  if (size.isOwn === true && !(layout.hasRoom && drawing.hasRoom(layout.chart))) {
    throw new layouts.TooSmallError('The words of the figure have no room.')
  }
  const palette = plainPalette(theme)
  const { title, format } = content
  const { width, height, chart, rule } = layout
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      lang={languageRow(format.language).tag}
    >
      <title>{title}</title>
      <desc>{fullAltText(content, chart.width)}</desc>
      <metadata id={metadataName}>{metadata}</metadata>
      <rect id="background" width={width} height={height} fill={palette.surface} />
      {/* The mark of the page: two flows, there and back. */}
      <g id="mark">
        <rect x={chart.x} y={13} width={30} height={3} fill={palette.accent} />
        <rect x={chart.x + 14} y={19} width={30} height={3} fill={palette.ink} />
      </g>
      <Words id="title" lines={layout.title} fill={palette.ink} {...layouts.titleStyle} size={layout.titleSize} />
      <Words id="subtitle" lines={layout.subtitle} fill={palette.muted} {...layouts.subtitleStyle} />
      {layout.legend.length > 0 && (
        <g id="legend" fontFamily={fonts.sans} fontSize={layouts.legendStyle.text.size} fill={palette.ink}>
          {layout.legend.map(({ id, name, colourIndex, keyless, x, y }) => (
            <g key={id} id={`legend-${id}`}>
              {keyless !== true && (
                <path d={`M${x},${y - 4.5}h15`} stroke={palette.series(colourIndex)} strokeWidth={3} />
              )}
              <text x={keyless === true ? x : x + layouts.legendStyle.key} y={y}>
                {name}
              </text>
            </g>
          ))}
        </g>
      )}
      <g id="chart" transform={`translate(${chart.x},${chart.y})`}>
        {drawing.draw({ width: chart.width, height: chart.height, directLabels, palette, interaction: null })}
      </g>
      {layout.events.length > 0 && (
        <g id="events" fontFamily={fonts.sans} fontSize={layouts.eventStyle.size} fill={palette.ink}>
          {layout.events.map(({ mark, x, labelX, y, lines }) => (
            <g key={`${x} ${y}`} id={mark === '' ? undefined : `event-${mark}`}>
              <text x={x} y={y} fontWeight={600}>
                {mark}
              </text>
              {lines.map(({ y: lineY, text }) => (
                <text key={lineY} x={labelX} y={lineY}>
                  {text}
                </text>
              ))}
            </g>
          ))}
        </g>
      )}
      <Words id="rest" lines={layout.rest} fill={palette.muted} {...layouts.eventStyle} />
      {rule !== null && <path id="rule" d={`M${chart.x},${rule}H${width - chart.x}`} stroke={palette.rule} />}
      <Words id="notes" lines={layout.notes} fill={palette.muted} {...layouts.noteStyle} />
      <Words id="source" lines={layout.source} fill={palette.muted} {...layouts.noteStyle} />
      <Words id="credit" lines={layout.credit} fill={palette.muted} {...layouts.noteStyle} />
    </svg>
  )
}

/** The SVG without its fonts. The same figure always gives the same bytes. */
export function drawFigure(given: DrawnFigure): string {
  return writeSvg(figureDrawing(given))
}

function Words(props: {
  readonly id: string
  readonly lines: readonly layouts.PlacedText[]
  readonly fill: string
  readonly family: keyof typeof fonts
  readonly size: number
  readonly weight: number
}) {
  const { id, lines, fill, family, size, weight } = props
  if (lines.length === 0) return null
  return (
    <g id={id} fill={fill} fontFamily={fonts[family]} fontSize={size} fontWeight={weight}>
      {lines.map(({ x, y, text }) => (
        <text key={y} x={x} y={y}>
          {text}
        </text>
      ))}
    </g>
  )
}
