import { useState } from 'react'

function keeper<Value>(first: Value): (next: (before: Value) => Value) => Value {
  let kept = first
  return (next) => {
    kept = next(kept)
    return kept
  }
}

/**
 * What is shown, made of what was shown before. Not React's state: to keep it would draw everything twice.
 *
 * @param next must give the same again for what it gave, for React may draw twice
 */
export function useKept<Value>(first: Value, next: (before: Value) => Value): Value {
  const [keep] = useState(() => keeper(first))
  return keep(next)
}
