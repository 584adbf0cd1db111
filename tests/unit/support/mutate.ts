import * as fc from 'fast-check'

// Good JSON with some of its parts replaced, removed, doubled or reordered.

type Json = { readonly [key: string]: unknown }

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A change at one place of the JSON, which is found by walking down along `steps`. */
type Mutation = {
  readonly steps: readonly number[]
  readonly act: 'replace' | 'remove' | 'double' | 'reverse' | 'empty' | 'swap'
  readonly value: unknown
}

// Values that nearly fit a schema.
const texts = '0 NaN Infinity 2022 2022-13 9999-12 A Z M X TOTAL 2709 __proto__ <script>alert(1)</script>'.split(' ')
const numbers = [0, -0, -1, 0.1, 1e15, 1e308, -1e308, 5e-324, 2017, 1.5]
const nearly = fc.constantFrom<unknown>(null, true, '', [], {}, ...texts, ...numbers)

const mutation: fc.Arbitrary<Mutation> = fc.record({
  steps: fc.array(fc.noBias(fc.nat(10_000)), { minLength: 1, maxLength: 6 }),
  act: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'double', 'reverse', 'empty', 'swap'),
  value: fc.oneof({ arbitrary: nearly, weight: 3 }, { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 1 }),
})

function inList(list: readonly unknown[], at: number, { act, value }: Mutation): unknown[] {
  if (act === 'remove') return list.toSpliced(at, 1)
  if (act === 'double') return list.toSpliced(at, 0, list[at])
  if (act === 'swap') return list.with(at, list[(at + 1) % list.length])
  return list.with(at, changed(list[at], act, value))
}

function changed(before: unknown, act: Mutation['act'], value: unknown): unknown {
  if (act === 'reverse') return Array.isArray(before) ? before.toReversed() : before
  if (act === 'empty') return Array.isArray(before) ? [] : isObject(before) ? {} : ''
  return value
}

function mutated(body: unknown, one: Mutation, depth = 0): unknown {
  const step = one.steps[depth]
  const last = depth === one.steps.length - 1
  if (Array.isArray(body) && body.length > 0 && step !== undefined) {
    const at = step % body.length
    return last ? inList(body, at, one) : body.with(at, mutated(body[at], one, depth + 1))
  }
  const keys = isObject(body) ? Object.keys(body) : []
  if (isObject(body) && keys.length > 0 && step !== undefined) {
    const key = keys[step % keys.length] ?? ''
    if (last && one.act === 'remove') return Object.fromEntries(Object.entries(body).filter(([name]) => name !== key))
    return { ...body, [key]: last ? changed(body[key], one.act, one.value) : mutated(body[key], one, depth + 1) }
  }
  return changed(body, one.act, one.value)
}

/** A change of a good answer, kept apart from it so that the message of a failure shows the change alone. */
export type BodyChange = { readonly changes: readonly Mutation[] } | { readonly instead: unknown }

/** Mostly some changes, at times any JSON in place of the answer. */
export const bodyChange: fc.Arbitrary<BodyChange> = fc.oneof(
  { arbitrary: fc.record({ changes: fc.array(mutation, { minLength: 1, maxLength: 4 }) }), weight: 9 },
  { arbitrary: fc.record({ instead: fc.jsonValue() }), weight: 1 },
)

export function changedBody(good: unknown, change: BodyChange): unknown {
  return 'instead' in change
    ? change.instead
    : change.changes.reduce<unknown>((body, next) => mutated(body, next), good)
}
