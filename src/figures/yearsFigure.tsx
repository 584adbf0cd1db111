import type { Drawing } from '#src/chart/drawing.ts'
import { DumbbellChart } from '#src/chart/dumbbells/DumbbellChart.tsx'
import {
  type DumbbellsContent,
  drawnDumbbells,
  dumbbellsHeight,
  dumbbellsModel,
  dumbbellRows,
} from '#src/chart/dumbbells/dumbbells.ts'
import type { FigureContent } from '#src/publish/content.ts'
import { analysisDrawing } from '#src/figures/figure.ts'
import { moneyInName } from '#src/view/texts/fileName.ts'

/** The figure of an analysis of single years, whose chart is as high as it needs. */
export function yearsFigure(
  of: Pick<
    FigureContent,
    'view' | 'title' | 'shortTitle' | 'subtitle' | 'format' | 'cautions' | 'keys' | 'notes' | 'inRoom' | 'rows'
  > & {
    readonly years: readonly number[]
    /** Everything that is shown or divided by; the figure cites its sources. */
    readonly shown: readonly { readonly sources: readonly string[] }[]
    /** Facts of the alt text; a full stop is added where one is missing. */
    readonly facts: () => readonly string[]
    /** Without money and years, which are appended. */
    readonly fileName: string
    /** Null where there is nothing to draw. */
    readonly drawing: Pick<Drawing, 'draw' | 'namesItself' | 'ownHeight'> | null
  },
): FigureContent {
  const { years, shown, facts, fileName, drawing, ...said } = of
  const { view, title, subtitle, format } = said
  const last = years.at(-1)
  return {
    ...said,
    events: [],
    sources: [...new Set(shown.flatMap(({ sources }) => sources))],
    ...(last !== undefined && { dataTo: String(last) }),
    altText: () => {
      // A Russian amount may end in an abbreviation, which has its full stop already.
      const sentences = facts().map((fact) => (fact.endsWith('.') ? fact : format.t('partners.fact', { fact })))
      return format.t('analysis.alt', { title, subtitle, facts: format.sentences(sentences) })
    },
    fileName: () => [fileName, ...moneyInName(view), years[0] ?? '', last ?? ''].join('_'),
    drawing: drawing && { ...analysisDrawing(drawing.draw), ...drawing },
  }
}

type Said = Required<Pick<FigureContent, 'cautions' | 'keys' | 'notes'>>

/**
 * A figure whose chart is dumbbells, if `content` is not null.
 * @param saidOf gives the words of the rows with these ids, in a picture that has no room for the others
 */
export function dumbbellsFigure(
  content: DumbbellsContent | null,
  saidOf: (isDrawn: (id: string) => boolean) => Said,
  of: Omit<Parameters<typeof yearsFigure>[0], keyof Said | 'drawing' | 'inRoom'>,
): FigureContent {
  const drawingOf = (drawn: DumbbellsContent) => ({
    ...analysisDrawing((props) => <DumbbellChart content={drawn} {...props} />),
    namesItself: () => true,
    ownHeight: (width: number) => dumbbellsHeight(drawn, width),
    hasRoom: ({ width, height }: { readonly width: number; readonly height: number }) =>
      dumbbellsModel(drawn, width, height).hasRoom,
  })
  return yearsFigure({
    ...of,
    ...saidOf(() => true),
    drawing: content && drawingOf(content),
    inRoom({ width, height }) {
      const drawn = content && drawnDumbbells(content, width, height)
      if (drawn === null) return {}
      const ids = new Set(dumbbellRows(drawn).map(({ id }) => id))
      // Fewer words leave more room, but not for other rows.
      return { ...saidOf((id) => ids.has(id)), drawing: { ...drawingOf(drawn), minHeight: () => height } }
    },
  })
}
