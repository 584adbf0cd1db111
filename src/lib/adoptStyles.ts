const adopted = new Set<string>()

/** Adds the style sheet of a lazy-loaded part; the served page holds only the style sheets of all other parts. */
export function adoptStyles(styles: string): void {
  if (import.meta.env.SSR || adopted.has(styles)) return
  adopted.add(styles)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
}
