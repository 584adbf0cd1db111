const text = (element: Element): string => element.textContent

const written = (root: ParentNode, selector: string): string[] => Array.from(root.querySelectorAll(selector), text)

/** `2–4` is 2, 3 and 4; `B–C` is B and C. */
function marksIn(range: string): string[] {
  const [first = '', last = first] = range.split('–')
  if (!/^\d+$/.test(first)) {
    const [from, to] = [first, last].map((letter) => letter.codePointAt(0) ?? 0)
    return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, i) => String.fromCodePoint((from ?? 0) + i))
  }
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i))
}

const sorted = (marks: Iterable<string>): string => [...new Set(marks)].toSorted().join(' ')
const unspaced = (words: readonly string[]): string => words.join('').replaceAll(/\s/g, '')

/** What an exported figure shows without its key, lists without its mark, lacks of what always stays, or says twice. */
export function keyProblems(
  svg: Document,
  { lasting, address }: { readonly lasting: readonly string[]; readonly address: string },
): string[] {
  const groups = Array.from(svg.querySelectorAll('#chart g[id^="event-marks"]'))
  const numbers = groups.flatMap((group) => written(group, 'text').filter((word) => /^\d+(–\d+)?$/.test(word)))
  const letters = Array.from(svg.querySelectorAll('#chart [id^="own-note-"]'), ({ id }) => id.split('-')[2] ?? '')
  const keys = Array.from(svg.querySelectorAll('#events > g[id^="event-"]'), ({ id }) => id.slice('event-'.length))
  const marks = [...numbers.flatMap(marksIn), ...letters]
  const events = keys.filter((key) => /^\d+$/.test(key)).length
  const lines = groups.map((group) => group.querySelectorAll('path[stroke-dasharray]').length)
  const notes = unspaced(written(svg, '#notes text'))
  const addresses = unspaced(written(svg, 'text')).split(address).length - 1
  return [
    ...(sorted(marks) === sorted(keys) ? [] : [`marked ${sorted(marks)}, listed ${sorted(keys)}`]),
    ...lines.filter((count) => count !== events).map((count) => `${count} lines of ${events} events`),
    ...lasting.filter((caution) => !notes.includes(unspaced([caution]))).map((caution) => `without: ${caution}`),
    ...(addresses > 1 ? [`the address ${addresses} times`] : []),
  ]
}

/** Chinese sentences that a space of Latin letters joins. */
export function spacedSentences(svg: Document): string[] {
  return written(svg, 'text, desc').filter((words) => /[。！？；：」”）] \p{Script=Han}/u.test(words))
}
