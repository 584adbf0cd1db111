const adopted = new Set<string>()

/** The style sheet of a part that is loaded when it is needed: the served page, that has all others in it, knows nothing of it. */
export function adoptStyles(styles: string): void {
  if (adopted.has(styles)) return
  adopted.add(styles)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
}
