import '#src/i18n/messages/en/en.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { optimize } from 'svgo'
import { answersIn, catalogueQuery, createQueryClient } from '#src/api/queries.ts'
import { pagePalette } from '#src/chart/drawing.ts'
import { type Parts, DrawnParts } from '#src/chart/rows/Parts.tsx'
import { loadLook } from '#src/figures/looks.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { createFormat } from '#src/i18n/format.ts'
import { languages, loadLanguage } from '#src/i18n/languages.ts'
import { analyses } from '#src/view/analyses.ts'
import { defaultView } from '#src/view/viewState.ts'

export type MadeCards = Awaited<ReturnType<typeof makeCards>>

/** Draws the inside of a picture: paths alone, exact to a tenth of a pixel. */
function drawPicture(parts: Parts): string {
  const svg = renderToStaticMarkup(
    <svg {...pictureSize}>
      <DrawnParts parts={parts} palette={pagePalette} />
    </svg>,
  )
  const { data } = optimize(svg, {
    plugins: [
      { name: 'convertShapeToPath', params: { convertArcs: true, floatPrecision: 1 } },
      { name: 'mergePaths', params: { force: true, floatPrecision: 1 } },
      { name: 'convertPathData', params: { floatPrecision: 1 } },
      // The page sets these for every stroke.
      { name: 'removeAttrs', params: { attrs: 'path:stroke-line(join|cap)' } },
    ],
  })
  const inside = data.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '')
  const rest = inside.replaceAll(/<path [^>]*\/>/g, '')
  if (rest !== '') throw new Error(`A card's picture is of paths alone: ${rest.slice(0, 80)}`)
  return inside.replaceAll('<path ', '<path vector-effect="non-scaling-stroke" ')
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
        return { id, choice, picture: '', sentences: formats.map(({ t }) => t(`analysis.${id}.about`)) }
      const view = withAnalysis(defaultView, id, choice)
      await Promise.all(needs(view, catalogue).map((need) => client.fetchQuery(need)))
      const cards = formats.map((format) => {
        const card = make(view, answers, { catalogue, format })?.card?.()
        if (card === undefined) throw new Error(`The card of ${id} is not made of the answers that it says it needs`)
        return card
      })
      const picture = drawPicture(cards[0]?.picture?.(pictureSize) ?? [])
      return { id, choice, picture, sentences: cards.map(({ sentence }) => sentence) }
    }),
  )
  client.clear()
  const sentencesAt = (place: number) => made.map(({ id, sentences }) => [id, sentences[place] ?? ''] as const)
  return {
    looks: Object.fromEntries(made.map(({ id, choice, picture }) => [id, { choice, picture }])),
    /** By language, then by id of the closer look. */
    sentences: Object.fromEntries(languages.map((language, i) => [language, Object.fromEntries(sentencesAt(i))])),
  }
}

const pictureSize = { width: 200, height: 64 } as const
