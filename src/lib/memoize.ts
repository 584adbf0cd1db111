/** Primitive values are compared by value, objects and functions by identity. */
type Argument = string | number | boolean | null | undefined | object

const numbers = new WeakMap<object, number>()
let lastNumber = 0

function identityOf(object: object): string {
  let number = numbers.get(object)
  if (number === undefined) numbers.set(object, (number = lastNumber += 1))
  return `#${number}`
}

function textOf(argument: Argument): string {
  if (typeof argument === 'string') return argument
  if ((typeof argument === 'object' && argument !== null) || typeof argument === 'function') return identityOf(argument)
  return String(argument)
}

function keyOf(args: readonly Argument[]): string {
  let key = textOf(args[0])
  for (let i = 1; i < args.length; i += 1) key += `\0${textOf(args[i])}`
  return key
}

/**
 * Memoises a pure function: the same arguments give the same result, by reference, so that React and other code that
 * compares by identity skips unchanged values.
 *
 * The `most` results used last are kept, and at most as many older ones: a full younger half becomes the older half,
 * and results of the former older half that were not used since are dropped. A hit costs one look into a Map.
 *
 * Each argument must have one type: `1` and `'1'` in the same place are the same. A text with U+0000 must come last.
 */
export function memoize<Args extends readonly Argument[], Result>(
  most: number,
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let younger = new Map<string, { readonly result: Result }>()
  let older = younger
  return (...args) => {
    const key = keyOf(args)
    let known = younger.get(key)
    if (known === undefined) {
      known = older.get(key) ?? { result: compute(...args) }
      if (younger.size >= most) {
        older = younger
        younger = new Map()
      }
      younger.set(key, known)
    }
    return known.result
  }
}

/**
 * Memoises a pure function of one object; its result is garbage-collected with the object. A promise that is rejected
 * is not kept.
 */
export function memoizeByObject<Of extends object, Result>(compute: (of: Of) => Result): (of: Of) => Result {
  const results = new WeakMap<Of, { readonly result: Result }>()
  return (of) => {
    let known = results.get(of)
    if (known === undefined) {
      known = { result: compute(of) }
      results.set(of, known)
      if (known.result instanceof Promise) known.result.catch(() => results.delete(of))
    }
    return known.result
  }
}

/** Memoises as `memoize` does, for each object that comes first on its own: its results are garbage-collected with it. */
export function memoizeByFirst<First extends object, Rest extends readonly Argument[], Result>(
  most: number,
  compute: (first: First, ...rest: Rest) => Result,
): (first: First, ...rest: Rest) => Result {
  const resultsOf = memoizeByObject((first: First) => memoize(most, (...rest: Rest) => compute(first, ...rest)))
  return (first, ...rest) => resultsOf(first)(...rest)
}

/** Makes a value when it is first used. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
