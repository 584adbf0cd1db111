import type { Kind } from '#tests/compare/answers.ts'

/** A difference that is meant. */
export type Expected = { readonly kind: Kind; readonly of: string; readonly why: string }

const namedAgain = 'the balance chart names its lines and its balance again, which it had ceased to do'

export const expected: readonly Expected[] = [
  { kind: 'view', of: 'balance', why: namedAgain },
  ...['balance', 'balance, phone'].flatMap((of) =>
    (['png', 'svg'] as const).map((kind): Expected => ({ kind, of, why: namedAgain })),
  ),
]
