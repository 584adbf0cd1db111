// What an SVG file needs of the chart that Recharts drew: shapes and text, nothing of the page it was drawn on.

/** Presentation and geometry; everything else (classes, roles, handlers' props that Recharts leaks) stays behind. */
const kept = new Set(
  ('d x y x1 y1 x2 y2 cx cy r rx ry dx dy points transform id fill fill-opacity stroke stroke-width stroke-opacity ' +
    'stroke-dasharray stroke-linecap stroke-linejoin opacity font-family font-size font-weight text-anchor ' +
    'dominant-baseline').split(' '),
)
/** Recharts writes its axes' box on every tick. */
const boxed = new Set(['rect', 'image'])
const lines = new Set(['line', 'path', 'circle'])

function clean(element: Element): void {
  const name = element.localName
  // Live collections: copied, for they change under the loop.
  for (const { name: attribute } of Array.from(element.attributes)) {
    if (attribute === 'data-series' || attribute === 'data-label') {
      element.setAttribute('id', `${attribute.slice(5)}-${element.getAttribute(attribute) ?? ''}`)
    }
    const size = attribute === 'width' || attribute === 'height'
    const place = attribute === 'x' || attribute === 'y'
    if (size ? !boxed.has(name) : place ? lines.has(name) : !kept.has(attribute)) element.removeAttribute(attribute)
  }
  if (element.id.startsWith('recharts')) element.removeAttribute('id')
  for (const child of Array.from(element.children)) {
    if (['defs', 'title', 'desc'].includes(child.localName)) child.remove()
    else clean(child)
  }
  if (name === 'g' && element.childNodes.length === 0) element.remove()
}

/** Moves what a chart has drawn into a group of another drawing, cleaned; several charts stand beside one another. */
export function moveChart(chart: SVGSVGElement, into: Element, x: number, y: number): void {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  if (x !== 0 || y !== 0) group.setAttribute('transform', `translate(${x},${y})`)
  for (const child of Array.from(chart.children)) {
    if (['defs', 'title', 'desc'].includes(child.localName)) continue
    group.append(child)
    clean(child)
  }
  into.append(group)
}
