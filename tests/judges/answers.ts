import answers from '#tests/judges/answers.json' with { type: 'json' }

/** `where` of an answer that holds for the page as a whole, in every place. */
export const everywhere = 'everywhere'
/** `where` of an answer that holds for the page after its scripts have run, not for the served file. */
export const inViews = 'views'
export const neverAsked = 'never asked'
/** `where` of a rule for a whole page, which is not asked of a part alone. */
export const notOfParts = 'never asked of a part'
export const ownPages = 'pages of their own'
const served = 'index'
export const ofOwnPage = 'own-page-'

export type Finding = {
  readonly rule: string
  readonly where: string
  readonly what: string
}

export type Answer = {
  readonly judge: string
  readonly rule: string
  readonly where: string
  readonly reason: string
  readonly link: string
}

function fits(answer: Answer, { rule, where }: Finding): boolean {
  const further = where === served ? [] : [where.startsWith(ofOwnPage) ? ownPages : inViews]
  const places = [where, everywhere, ...further]
  return new RegExp(`^(?:${answer.rule})$`).test(rule) && places.includes(answer.where)
}

export function rulesLeftOut(judge: string, where: typeof neverAsked | typeof notOfParts): string[] {
  return answers.filter((answer) => answer.judge === judge && answer.where === where).map(({ rule }) => rule)
}

/** Findings without an answer, and answers that no finding at the judged places needs any more. */
export function unanswered(
  judge: 'alfa' | 'nu' | 'csp',
  places: readonly string[],
  findings: readonly Finding[],
  given: readonly Answer[] = answers,
): string[] {
  const own = given.filter((answer) => answer.judge === judge)
  const open = findings.filter((finding) => !own.some((answer) => fits(answer, finding)))
  const idle = own.filter((answer) => places.includes(answer.where) && !findings.some((one) => fits(answer, one)))
  return [
    ...open.map(({ rule, where, what }) => `${where}: ${rule} ${what}`),
    ...idle.map(({ rule, where }) => `${where}: nothing is found of ${rule} any more; its answer can go`),
  ]
}
