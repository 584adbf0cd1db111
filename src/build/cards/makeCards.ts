import type { Language } from '#src/i18n/languages.ts'
import { languages } from '#src/i18n/languages.ts'
import { createFormat } from '#src/i18n/format.ts'
import { loadLanguage } from '#src/i18n/load.ts'
import { answersIn } from '#src/api/need.ts'
import { catalogueQuery } from '#src/api/queries.ts'
import { createQueryClient } from '#src/api/queryClient.ts'
import type { PictureMark } from '#src/app/gallery/cards.ts'
import { drawPicture } from '#src/build/cards/drawPicture.tsx'
import { pagePalette } from '#src/chart/palette.ts'
import type { AnalysisChoice } from '#src/figures/analysisView.ts'
import { withAnalysis } from '#src/figures/analysisView.ts'
import { cards } from '#src/figures/cards.ts'
import { analyses } from '#src/view/analyses.ts'
import { defaultView } from '#src/view/viewState.ts'

/** By the name of the virtual module that a browser imports: what it exports. */
export type MadeCards = {
  readonly looks: {
    readonly [id: string]: { readonly choice: Partial<AnalysisChoice>; readonly marks: readonly PictureMark[] }
  }
} & { readonly [language in Language]: { readonly [id: string]: string } }

/** Cards with their names alone: a site with a trade API of its own has figures that the build does not know. */
export function namedCards(): MadeCards {
  const looks = analyses.map((id) => [id, { choice: cards[id].choice, marks: [] }] as const)
  const silent = Object.fromEntries(analyses.map((id) => [id, '']))
  return { looks: Object.fromEntries(looks), en: silent, zh: silent, ru: silent }
}

/** Every card, in every language, as its figure makes it of its own answers. Needs answers to the requests of the application. */
export async function makeCards(): Promise<MadeCards> {
  const client = createQueryClient()
  const catalogue = await client.fetchQuery(catalogueQuery)
  const answers = answersIn(client)
  const formats = await Promise.all(languages.map(async (language) => createFormat(await loadLanguage(language))))
  const made = await Promise.all(
    analyses.map(async (id) => {
      const { choice, needs, make } = cards[id]
      const view = withAnalysis(defaultView, id, choice)
      await Promise.all(needs(view, catalogue).map((need) => client.fetchQuery(need)))
      const contents = formats.map((format) => {
        const content = make(view, answers, { catalogue, format, colourIndices: new Map() })
        if (content === null) throw new Error(`The card of ${id} is not made of the answers that it says it needs`)
        return { language: format.language, ...content }
      })
      const marks = drawPicture(contents[0]?.picture?.(pagePalette))
      return { id, choice, marks, contents }
    }),
  )
  client.clear()
  const sentencesIn = (language: Language): { readonly [id: string]: string } =>
    Object.fromEntries(
      made.map(({ id, contents }) => [id, contents.find((one) => one.language === language)?.sentence ?? '']),
    )
  return {
    looks: Object.fromEntries(made.map(({ id, choice, marks }) => [id, { choice, marks }])),
    en: sentencesIn('en'),
    zh: sentencesIn('zh'),
    ru: sentencesIn('ru'),
  }
}
