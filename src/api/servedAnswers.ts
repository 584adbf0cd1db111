import type { QueryKey } from '@tanstack/react-query'

/** Answers that lie in the page as served, each beside the key that the cache keeps it under: the build asked for them, and checked them. */
export type ServedAnswers = readonly (readonly [key: QueryKey, answer: unknown])[]

/** The id of the page's element that holds the served answers as JSON. */
export const servedAnswersId = 'page-answers'

export function servedAnswers(): ServedAnswers {
  return JSON.parse(document.getElementById(servedAnswersId)?.textContent ?? '[]')
}
