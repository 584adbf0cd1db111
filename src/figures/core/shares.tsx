import { DumbbellChart, drawnDumbbells, dumbbellsHeight, dumbbellsModel } from '#src/chart/dumbbells/DumbbellChart.ts'
import { type DumbbellsContent, dumbbellRows } from '#src/chart/dumbbells/dumbbells.ts'
import { type Made, type OwnMade, type Scene, usualMade } from '#src/figures/core/look.ts'
import { analysisDrawing } from '#src/figures/figure.ts'
import type { OwnTexts, Size } from '#src/publish/content.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'

/** A figure of shares in single years, drawn as dumbbells. */
export function sharesFigure(
  of: OwnMade<'events' | 'sources' | 'dataTo' | 'drawing' | 'inRoom' | keyof OwnTexts> & {
    readonly years: readonly number[]
    /** Everything that is shown or divided by; the figure cites its sources. */
    readonly cited: readonly { readonly sources: readonly string[] }[]
    /** Null where there is nothing to draw. */
    readonly content: DumbbellsContent | null
    /** The words of the rows with these ids, in a picture that has no room for the others. */
    readonly wordsOf: (isDrawn: (id: string) => boolean) => OwnTexts
  },
  { view, format: { t } }: Scene,
): Made {
  const { years, cited, facts, fileName, content, wordsOf, ...made } = of
  const last = years.at(-1)
  const drawingOf = (drawn: DumbbellsContent) => ({
    ...analysisDrawing(
      (props) => <DumbbellChart content={drawn} {...props} />,
      (width) => dumbbellsHeight(drawn, width),
    ),
    hasRoom: ({ width, height }: Size) => dumbbellsModel(drawn, width, height).hasRoom,
  })
  const wordsOfDrawn = (drawn: DumbbellsContent): OwnTexts => {
    const ids = new Set(dumbbellRows(drawn).map(({ id }) => id))
    return wordsOf((id) => ids.has(id))
  }
  return {
    ...usualMade,
    ...made,
    ...(content?.all === undefined ? wordsOf(() => true) : wordsOfDrawn(content)),
    drawing: content && drawingOf(content),
    inRoom({ width, height }) {
      const drawn = content && drawnDumbbells(content, width, height)
      if (drawn === null) return {}
      // Fewer words leave more room, but not for other rows.
      return { own: wordsOfDrawn(drawn), drawing: { ...drawingOf(drawn), minHeight: () => height } }
    },
    sources: [...new Set(cited.flatMap(({ sources }) => sources))],
    dataTo: last === undefined ? null : String(last),
    // A Russian amount may end in an abbreviation, which has its full stop already.
    facts: () => facts().map((fact) => (fact.endsWith('.') ? fact : t('list.stop', { text: fact }))),
    fileName: [...fileName, ...moneyInName(view), years[0] ?? '', last ?? ''],
  }
}
