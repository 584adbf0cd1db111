import answers from '#tests/judges/answers.json' with { type: 'json' }

export type Finding = { readonly rule: string; readonly what: string }

/** Findings without an answer in answers.json, and answers that no finding needs any more. */
export function unanswered(where: 'pages' | 'pictures' | 'headers', findings: readonly Finding[]): string[] {
  const own = answers.filter((answer) => answer.where === where)
  const fits = (answer: (typeof own)[number], { rule }: Finding): boolean =>
    new RegExp(`^(?:${answer.rule})$`).test(rule)
  const open = findings.filter((finding) => !own.some((answer) => fits(answer, finding)))
  const idle = own.filter((answer) => !findings.some((finding) => fits(answer, finding)))
  return [
    ...open.map(({ rule, what }) => `${rule} ${what}`),
    ...idle.map(({ rule }) => `nothing is found of ${rule} any more; its answer can go`),
  ]
}
