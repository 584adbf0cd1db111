/** What was made under a key lately, else what `make` makes of it; of many keys the one used longest ago is given up. */
export function kept<Key, Made>(known: Map<Key, Made>, most: number, key: Key, make: () => Made): Made {
  const made = known.get(key) ?? make()
  known.delete(key)
  known.set(key, made)
  const [oldest] = known.keys()
  if (known.size > most && oldest !== undefined) known.delete(oldest)
  return made
}
