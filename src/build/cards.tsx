import '#src/i18n/messages/en/en.ts'
import { type ReactNode, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { optimize } from 'svgo'
import { answersIn, catalogueQuery, createQueryClient } from '#src/api/queries.ts'
import type { PictureMark } from '#src/app/gallery/Gallery.tsx'
import { NamerContext } from '#src/chart/Group.tsx'
import { type Palette, pagePalette } from '#src/chart/drawing.ts'
import { Drawing } from '#src/chart/rows/Parts.tsx'
import type { PercentAtMost } from '#src/chart/dumbbells/dumbbells.ts'
import { PanelPicture } from '#src/chart/multipanel/MultiPanelChart.tsx'
import { loadLook } from '#src/figures/looks.ts'
import type { Picture } from '#src/publish/content.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { createFormat } from '#src/i18n/format.ts'
import { languages, loadLanguage } from '#src/i18n/languages.ts'
import { analyses } from '#src/view/analyses.ts'
import { defaultView } from '#src/view/viewState.ts'

export type MadeCards = Awaited<ReturnType<typeof makeCards>>

/** React's names of SVG attributes; null marks those that the style sheet sets for every stroke. */
const names = new Map([
  ['d', 'd'],
  ['fill', 'fill'],
  ['stroke', 'stroke'],
  ['stroke-width', 'strokeWidth'],
  ['stroke-dasharray', 'strokeDasharray'],
  ['stroke-linejoin', null],
  ['stroke-linecap', null],
])

function markOf(attributes: string): PictureMark {
  const written = Array.from(attributes.matchAll(/([\w-]+)="([^"]*)"/g), ([, name = '', value = '']) => {
    const own = names.get(name)
    if (own === undefined) throw new Error(`A mark of a card's picture has no ${name}`)
    return own === null ? [] : [[own, value]]
  })
  return { d: '', ...Object.fromEntries(written.flat()) }
}

/** Makes a picture of paths alone, exact to a tenth of a pixel, which the page renders as React elements. */
function drawPicture(marks: ReactNode): readonly PictureMark[] {
  const svg = renderToStaticMarkup(
    <svg {...pictureSize}>
      <NamerContext value={() => undefined}>{marks}</NamerContext>
    </svg>,
  )
  const { data } = optimize(svg, {
    plugins: [
      { name: 'convertShapeToPath', params: { convertArcs: true, floatPrecision: 1 } },
      { name: 'mergePaths', params: { force: true, floatPrecision: 1 } },
      { name: 'convertPathData', params: { floatPrecision: 1 } },
    ],
  })
  const inside = data.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '')
  const rest = inside.replaceAll(/<path [^>]*\/>/g, '')
  if (rest !== '') throw new Error(`A card's picture is of paths alone: ${rest.slice(0, 80)}`)
  return Array.from(inside.matchAll(/<path ([^>]*)\/>/g), ([, attributes = '']) => markOf(attributes))
}

/**
 * Makes the cards of all closer looks. `fetch` must answer the application's requests (`withAnswers`).
 * @param hasOwnApi whether the figures are those of a trade API that the build does not know: the cards then say only what each look is about
 */
export async function makeCards(hasOwnApi: boolean) {
  const client = createQueryClient()
  const catalogue = hasOwnApi ? null : await client.fetchQuery(catalogueQuery)
  const answers = answersIn(client)
  const formats = await Promise.all(languages.map(async (language) => createFormat(await loadLanguage(language))))
  const made = await Promise.all(
    analyses.map(async (id) => {
      const { onCard: choice, needs, make } = await loadLook(id)
      if (catalogue === null)
        return { id, choice, marks: [], sentences: formats.map(({ t }) => t(`analysis.${id}.about`)) }
      const view = withAnalysis(defaultView, id, choice)
      await Promise.all(needs(view, catalogue).map((need) => client.fetchQuery(need)))
      const cards = formats.map((format) => {
        const card = make(view, answers, { catalogue, format })?.card?.()
        if (card === undefined) throw new Error(`The card of ${id} is not made of the answers that it says it needs`)
        return card
      })
      const picture = cards[0]?.picture ?? null
      const marks = drawPicture(picture && drawnPicture(picture)?.(pagePalette))
      return { id, choice, marks, sentences: cards.map(({ sentence }) => sentence) }
    }),
  )
  client.clear()
  const sentencesAt = (place: number) => made.map(({ id, sentences }) => [id, sentences[place] ?? ''] as const)
  return {
    looks: Object.fromEntries(made.map(({ id, choice, marks }) => [id, { choice, marks }])),
    /** By language, then by id of the closer look. */
    sentences: Object.fromEntries(languages.map((language, i) => [language, Object.fromEntries(sentencesAt(i))])),
  }
}

type DrawnPicture = (palette: Palette) => ReactNode

const pictureSize = { width: 200, height: 64 } as const

/** Most points of a line in a picture; the start page holds all cards, so their size counts. */
const maxPictured = 48

/** Null where no line has a value. */
function panelPicture({ panel, periods }: Extract<Picture, { readonly kind: 'panel' }>): DrawnPicture | null {
  const { id, mark } = panel
  if (!panel.series.some(({ points }) => points.some(({ value }) => value !== null))) return null
  const step = mark === 'line' ? Math.ceil(periods.length / maxPictured) : 1
  const isPictured = (_: unknown, i: number): boolean => (periods.length - 1 - i) % step === 0
  const series = panel.series.map((line) => ({ ...line, points: line.points.filter(isPictured) }))
  const pictured = periods.filter(isPictured)
  return (palette) => (
    <PanelPicture panel={{ id, mark, series }} periods={pictured} palette={palette} {...pictureSize} />
  )
}

/** In pixels. */
const [around, between, radius] = [5, 8, 2.25]

/** Null where there are no rows. */
function dumbbellPicture({ content, rows }: Extract<Picture, { readonly kind: 'dumbbells' }>): DrawnPicture | null {
  const { width, height } = pictureSize
  const { sides } = content
  const step = (height - 2 * around) / Math.max(1, rows.length - 1)
  const isMirrored = sides.length > 1
  const [zero, length] = isMirrored ? [width / 2, width / 2 - around - between] : [around, width - 2 * around]
  const x = (share: PercentAtMost | null, side: number): number | null => {
    if (share === null || share.isAtMost) return null
    const out = (isMirrored ? between : 0) + (length * share.percent) / 100
    return zero + (isMirrored && side === 0 ? -out : out)
  }
  if (rows.length === 0) return null
  return (palette) =>
    rows.flatMap((row, i) =>
      sides.map(({ id, colourIndex }, side) => {
        const y = around + i * step
        const { earlier = null, later = null } = row.pairs[side] ?? {}
        const [a, b] = [x(earlier, side), x(later, side)]
        const colour = palette.series(row.colourIndex ?? colourIndex)
        return (
          <Fragment key={`${row.id} ${id}`}>
            {a !== null && b !== null && <path d={`M${a},${y}H${b}`} stroke={colour} strokeWidth={1.25} />}
            {a !== null && <circle cx={a} cy={y} r={radius - 0.5} fill={palette.surface} stroke={colour} />}
            {b !== null && <circle cx={b} cy={y} r={radius} fill={colour} />}
          </Fragment>
        )
      }),
    )
}

/** The marks of a card's picture without text, for an `<svg>` of `pictureSize`; null where there is nothing to draw. */
function drawnPicture(picture: Picture): DrawnPicture | null {
  switch (picture.kind) {
    case 'panel':
      return panelPicture(picture)
    case 'dumbbells':
      return dumbbellPicture(picture)
    case 'own':
      return (palette) => <Drawing parts={picture.parts(pictureSize)} palette={palette} />
  }
}
