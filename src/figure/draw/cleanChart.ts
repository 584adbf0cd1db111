// What an SVG file needs of the drawn chart: shapes and text, nothing of the page it was drawn on.

/** How it looks; everything else (classes, roles) stays behind. */
const looks = new Set(
  (
    'transform fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin ' +
    'font-family font-size font-weight text-anchor'
  ).split(' '),
)
/** Where it stands: of each shape what it is made of. */
const places: { readonly [tag: string]: readonly string[] } = {
  path: ['d'],
  line: ['x1', 'y1', 'x2', 'y2'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
  circle: ['cx', 'cy', 'r'],
  text: ['x', 'y'],
}
const wordless = new Set(['defs', 'title', 'desc'])

/** What a group is called: by its series, by its label, or by the part of the chart it is. */
function nameOf(element: Element): string | null {
  for (const attribute of ['series', 'label', 'part']) {
    const value = element.getAttribute(`data-${attribute}`)
    if (value !== null) return attribute === 'part' ? value : `${attribute}-${value}`
  }
  return null
}

/** Gives names that nothing else in the file has. */
export type Namer = (name: string) => string

export function createNamer(taken: Iterable<string>): Namer {
  const used = new Set(taken)
  return (wanted) => {
    // An id may hold no space.
    const name = wanted.trim().replaceAll(/\s+/g, '-')
    let unique = name
    for (let i = 2; used.has(unique); i += 1) unique = `${name}-${i}`
    used.add(unique)
    return unique
  }
}

function clean(element: Element, namer: Namer): void {
  const tag = element.localName
  const name = nameOf(element)
  const place = places[tag] ?? []
  // A live collection: copied, for it changes under the loop.
  for (const { name: attribute } of Array.from(element.attributes)) {
    if (!looks.has(attribute) && !place.includes(attribute)) element.removeAttribute(attribute)
  }
  if (name !== null) element.setAttribute('id', namer(name))
  for (const child of Array.from(element.children)) {
    if (wordless.has(child.localName)) child.remove()
    else clean(child, namer)
  }
  if (tag === 'g') flatten(element)
}

/** An empty group is in the way of those who edit the file. */
function flatten(group: Element): void {
  if (group.childNodes.length === 0) group.remove()
  else if (group.attributes.length === 0) group.replaceWith(...group.childNodes)
}

/** Moves what a chart has drawn into a group of another drawing, cleaned; several charts stand beside one another. */
export function moveChart(chart: SVGSVGElement, into: Element, x: number, y: number, namer: Namer): void {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  if (x !== 0 || y !== 0) group.setAttribute('transform', `translate(${x},${y})`)
  for (const child of Array.from(chart.children)) {
    if (wordless.has(child.localName)) continue
    group.append(child)
    clean(child, namer)
  }
  into.append(group)
  flatten(group)
}
