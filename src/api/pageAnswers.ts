import type { Catalogue, SeriesInfo } from '#src/trade/catalogue.ts'
import type { Findings } from '#src/trade/findings.ts'
import type { SeriesAnswer } from '#src/api/schema/series.ts'

/** Answers that lie in the page as served: the build asked for them, and checked them, for the first view. */
export type PageAnswers = {
  readonly catalogue?: Catalogue
  readonly findings?: Findings
  readonly series: { readonly [name: string]: SeriesAnswer }
}

/** Of the element that holds them as JSON. */
export const pageAnswersId = 'page-answers'

export function nameOfSeries({ id, frequency }: Pick<SeriesInfo, 'id' | 'frequency'>): string {
  return `${id}.${frequency}`
}

let known: PageAnswers | null = null

/** For the build, which has no page to read them from. */
export function providePageAnswers(answers: PageAnswers): void {
  known = answers
}

function read(): PageAnswers {
  const text = typeof document === 'undefined' ? undefined : document.getElementById(pageAnswersId)?.textContent
  return text === undefined || text === null ? { series: {} } : JSON.parse(text)
}

export function pageAnswers(): PageAnswers {
  known ??= read()
  return known
}
