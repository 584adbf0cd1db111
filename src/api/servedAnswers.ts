import type { QueryKey } from '@tanstack/react-query'

/** Answers that lie in the page as served, each beside the key that the cache keeps it under: the build asked for them, and checked them. */
export type ServedAnswers = readonly (readonly [key: QueryKey, answer: unknown])[]

/** Of the element that holds them as JSON. */
export const servedAnswersId = 'page-answers'

export function servedAnswers(): ServedAnswers {
  return JSON.parse(document.getElementById(servedAnswersId)?.textContent ?? '[]')
}
