/** Words whose contrast with their ground is under 4.5 in the colours of the system. Runs inside the page. */
export function forcedProblems(selector: string | null): string[] {
  const minContrast = 4.5
  const root = selector === null ? document.body : document.querySelector(selector)
  if (root === null) return [`There is no ${selector}`]

  type Colour = readonly [red: number, green: number, blue: number, alpha: number]
  const parse = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
    return [red, green, blue, alpha]
  }
  const luminance = ([red, green, blue]: Colour): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
      part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one: Colour, other: Colour): number => {
    const [a, b] = [luminance(one), luminance(other)]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }
  const groundOf = (element: Element): Colour => {
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const ground = parse(getComputedStyle(around).backgroundColor)
      // Some of the system's colours are translucent.
      if (ground[3] > 0.7) return ground
    }
    return parse(getComputedStyle(document.body).backgroundColor)
  }

  const problems = new Set<string>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    const text = (node.textContent ?? '').trim()
    // Words on tiles and bars stand on marks of a chart, whose colours are the same everywhere.
    const onMarks = parent?.closest('svg')?.querySelector('rect') != null
    if (
      parent === null ||
      text === '' ||
      onMarks ||
      !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
      continue
    // Choices that are not available now are grey by the system's own choice.
    if (parent.closest('label:has(:disabled:not(:checked)), :disabled, .sr-only, noscript, option') !== null) continue
    const { color, fill } = getComputedStyle(parent)
    const reached = contrast(parse(parent instanceof SVGElement ? fill : color), groundOf(parent))
    if (reached < minContrast) problems.add(`“${text.slice(0, 60)}” has a contrast of ${reached.toFixed(1)}`)
  }
  return [...problems]
}
