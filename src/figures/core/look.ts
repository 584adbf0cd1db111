import '#src/i18n/messages/en/en.ts'
import { type Answers, type Need, headingsQuery } from '#src/api/queries.ts'
import { checkedNeeds } from '#src/claims/checkedQuery.ts'
import { type AnalysisChoice, choiceOf, openAnalysis, withAnalysis } from '#src/figures/analysisView.ts'
import type { Choose, Control } from '#src/figures/core/Controls.tsx'
import type { Figure, FigureContext } from '#src/figures/figure.ts'
import { conversionOf, moneyNeeds } from '#src/figures/needs.ts'
import type { Format } from '#src/i18n/format.ts'
import { memoizeByFirst } from '#src/lib/memoize.ts'
import type { CardContent, OwnTexts, RecordsContent } from '#src/publish/content.ts'
import type { Catalogue, Nomenclature } from '#src/trade/catalogue.ts'
import { type Conversion, inDollars } from '#src/trade/steps.ts'
import { type Analysis, rowOfAnalysis } from '#src/view/analyses.ts'
import type { ViewState } from '#src/view/viewState.ts'

/** A need without which the figure is made all the same: its answer is null where the request has failed. */
type Beside<Data> = { readonly beside: Need<Data> | null }
export const beside = <Data>(need: Need<Data> | null): Beside<Data> => ({ beside: need })

/** A look is never made while one of its needs is null, such as a series that the catalogue lacks. */
type Needs = { readonly [name: string]: Need<unknown> | Beside<unknown> | null }
type Answered<N extends Needs> = {
  readonly [Name in keyof N]: N[Name] extends Beside<infer Data>
    ? Data | null
    : N[Name] extends Need<infer Data> | null
      ? Data
      : never
}

/** A view that opens a look, with the look's own choice read from it. */
type Opened<Choice> = { readonly view: ViewState; readonly catalogue: Catalogue; readonly choice: Choice }

export type Scene<Choice = unknown> = Opened<Choice> & {
  readonly format: Format
  /** Undefined until it has come. */
  readonly nomenclature: () => Nomenclature | undefined
}

/** The answers of most closer looks. */
const usual = {
  events: [],
  inRoom: null,
  table: null,
  instead: null,
  link: null,
  toChart: null,
} as const satisfies Partial<RecordsContent>

/** Everything that a closer look says, draws and writes; what it leaves out is as in most of them. */
export type Made = Pick<RecordsContent, 'subtitle' | 'sources' | 'drawing' | 'rows' | 'dataTo'> &
  Partial<Pick<RecordsContent, keyof typeof usual | 'formula'>> &
  Pick<OwnTexts, 'cautions' | 'notes'> &
  Partial<Pick<OwnTexts, 'keys'>> & {
    readonly title: string
    /** Left out where the title is short. */
    readonly shortTitle?: string
    /** Sentences of the alt text. */
    readonly facts: () => readonly string[]
    readonly fileName: readonly (string | number)[]
    readonly card: (() => CardContent) | null
  }

/** The series on the main chart give a closer look no colours. */
type LookContext = Omit<FigureContext, 'colourIndices'>

/** A figure of records, in which the types of its choice, answers and data are its own affair. */
export type Look = Omit<Figure, 'make'> & {
  /** Null while an answer is missing. */
  readonly make: (view: ViewState, answers: Answers, context: LookContext) => RecordsContent | null
  /** The choice that its card in the gallery opens. */
  readonly onCard: Partial<AnalysisChoice>
}

export function look<Choice, N extends Needs, Data>(of: {
  /** Null for a chart beside those of series, which needs no choice but the view itself. */
  readonly id: Analysis | null
  readonly onCard?: Partial<AnalysisChoice>
  readonly chosen: (choice: AnalysisChoice, catalogue: Catalogue, view: ViewState) => Choice
  readonly needs: (opened: Opened<Choice>) => N
  readonly data: (answers: Answered<N>, opened: Opened<Choice>, conversion: Conversion) => Data | null
  /** The data are null until the answers have come. */
  readonly opens: (opened: Opened<Choice>, data: Data | null) => Partial<AnalysisChoice>
  readonly controls: (scene: Scene<Choice> & { readonly choose: Choose }, data: Data | null) => readonly Control[]
  readonly make: (data: Data, scene: Scene<Choice>) => Made
}): Look {
  const { id, onCard = {} } = of
  const isWithoutMoney = id !== null && rowOfAnalysis(id).isWithoutMoney
  const judges: typeof checkedNeeds = id === null ? () => [] : checkedNeeds
  const opened = (view: ViewState, catalogue: Catalogue): Opened<Choice> => {
    return { view, catalogue, choice: of.chosen(choiceOf(view, id), catalogue, view) }
  }
  const sceneIn = (view: ViewState, answers: Answers, { catalogue, format }: LookContext): Scene<Choice> => {
    return { ...opened(view, catalogue), format, nomenclature: () => answers(headingsQuery) ?? undefined }
  }
  const needs: Figure['needs'] = (view, catalogue) => {
    const own = Object.values(of.needs(opened(view, catalogue))).map((one) =>
      one && 'beside' in one ? one.beside : one,
    )
    const ofMoney = isWithoutMoney ? [] : moneyNeeds(view.money)
    return [...new Set([...own.flatMap((need) => need ?? []), ...ofMoney, ...judges(view, catalogue)])]
  }
  // The figure and its controls ask for the same data.
  const dataIn = memoizeByFirst(2, (answers: Answers, view: ViewState, catalogue: Catalogue): Data | null => {
    const shown = opened(view, catalogue)
    const given = Object.entries(of.needs(shown)).map(([name, one]) => {
      if (one === null) return [name, undefined]
      if ('beside' in one) return [name, one.beside && answers(one.beside)]
      return [name, answers(one) ?? undefined]
    })
    const conversion = isWithoutMoney ? inDollars : conversionOf(answers, view.money)
    if (!conversion || given.some(([, answer]) => answer === undefined)) return null
    return of.data(Object.fromEntries(given), shown, conversion)
  })
  const contentOf = (data: Data, view: ViewState, answers: Answers, context: LookContext): RecordsContent => {
    const scene = sceneIn(view, answers, context)
    const made = of.make(data, scene)
    const { facts, fileName, cautions, keys = () => [], notes, title: ours, formula, ...others } = made
    const { subtitle } = made
    const title = view.title ?? ours
    const [judge] = judges(view, context.catalogue).map(answers)
    const { t, sentences } = context.format
    return {
      ...usual,
      ...others,
      of: 'records',
      // A check is of a heading, which the look itself may not choose.
      view: withAnalysis(view, id, {
        ...of.opens(scene, data),
        ...(view.check === null ? {} : { of: view.of }),
      }),
      title,
      shortTitle: made.shortTitle ?? title,
      claim: judge?.(view, context.format, scene.nomenclature())?.lineUnder(title) ?? null,
      own: { cautions, keys, notes },
      altText: () => t('alt.summary', { title, subtitle, series: sentences(facts()) }).trim(),
      fileName: () => fileName.join('_'),
      format: context.format,
      inLanguage: (format) => contentOf(data, view, answers, { ...context, format }),
      series: [],
      formula: made.drawing && formula ? t('formula.how', { formula }) : null,
      // The export names the published tables behind the figure by it.
      madeOf: needs(view, context.catalogue),
    }
  }
  return {
    onCard,
    needs,
    controls(view, answers, context) {
      const [scene, data] = [sceneIn(view, answers, context), dataIn(answers, view, context.catalogue)]
      return of.controls({ ...scene, choose: (part) => openAnalysis(id, { ...of.opens(scene, data), ...part }) }, data)
    },
    make(view, answers, context) {
      const data = dataIn(answers, view, context.catalogue)
      return data === null ? null : contentOf(data, view, answers, context)
    },
  }
}
