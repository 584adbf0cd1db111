import { largestRows, rowsOf } from '#src/chart/dumbbells/dumbbells.ts'
import type { Card } from '#src/figures/card.tsx'
import { dependenceContent } from '#src/figures/dependence/dependenceRows.ts'
import { dependenceTitle } from '#src/figures/dependence/dependenceTexts.ts'
import { dependenceDataIn, dependenceFigure, namesIn } from '#src/figures/dependence/makeDependence.tsx'
import { dumbbellPicture } from '#src/figures/dumbbellPicture.tsx'

/** Rows that the picture has room for. */
const maxRows = 9

/** The picture shows both shares of the goods of which Russia sold China most. */
export const dependenceCard: Card = {
  choice: {},
  needs: dependenceFigure.needs,
  make(view, answers, { catalogue, format }) {
    const data = dependenceDataIn(view, answers, catalogue)
    if (data === null) return null
    const content = dependenceContent(data, namesIn(answers, catalogue, format), format)
    const groups = largestRows(content.groups, maxRows)
    return { sentence: dependenceTitle(data, format), picture: dumbbellPicture(content, rowsOf({ groups })) }
  },
}
