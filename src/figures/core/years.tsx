import { DumbbellChart, drawnDumbbells, dumbbellsHeight, dumbbellsModel } from '#src/chart/dumbbells/DumbbellChart.ts'
import { type DumbbellsContent, dumbbellRows } from '#src/chart/dumbbells/dumbbells.ts'
import { type Made, type OwnMade, type Scene, usualMade } from '#src/figures/core/look.ts'
import { analysisDrawing } from '#src/figures/figure.ts'
import type { OwnTexts, Size } from '#src/publish/content.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'

/** A figure of single years. */
export function yearsFigure(
  of: OwnMade<'events' | 'sources' | 'dataTo'> & {
    readonly years: readonly number[]
    /** Everything that is shown or divided by; the figure cites its sources. */
    readonly cited: readonly { readonly sources: readonly string[] }[]
  },
  { view, format: { t } }: Scene,
): Made {
  const { years, cited, facts, fileName, ...made } = of
  const last = years.at(-1)
  return {
    ...usualMade,
    ...made,
    sources: [...new Set(cited.flatMap(({ sources }) => sources))],
    dataTo: last === undefined ? null : String(last),
    // A Russian amount may end in an abbreviation, which has its full stop already.
    facts: () => facts().map((fact) => (fact.endsWith('.') ? fact : t('list.stop', { text: fact }))),
    fileName: [...fileName, ...moneyInName(view), years[0] ?? '', last ?? ''],
  }
}

/**
 * The drawing of dumbbells, if `content` is not null, and the words of the rows that are drawn.
 * @param saidOf gives the words of the rows with these ids, in a picture that has no room for the others
 */
export function dumbbells(
  content: DumbbellsContent | null,
  saidOf: (isDrawn: (id: string) => boolean) => OwnTexts,
): OwnTexts & Pick<Made, 'drawing' | 'inRoom'> {
  const drawingOf = (drawn: DumbbellsContent) => ({
    ...analysisDrawing(
      (props) => <DumbbellChart content={drawn} {...props} />,
      (width) => dumbbellsHeight(drawn, width),
    ),
    hasRoom: ({ width, height }: Size) => dumbbellsModel(drawn, width, height).hasRoom,
  })
  const saidOfDrawn = (drawn: DumbbellsContent): OwnTexts => {
    const ids = new Set(dumbbellRows(drawn).map(({ id }) => id))
    return saidOf((id) => ids.has(id))
  }
  return {
    ...(content?.all === undefined ? saidOf(() => true) : saidOfDrawn(content)),
    drawing: content && drawingOf(content),
    inRoom({ width, height }) {
      const drawn = content && drawnDumbbells(content, width, height)
      if (drawn === null) return {}
      // Fewer words leave more room, but not for other rows.
      return { own: saidOfDrawn(drawn), drawing: { ...drawingOf(drawn), minHeight: () => height } }
    },
  }
}
