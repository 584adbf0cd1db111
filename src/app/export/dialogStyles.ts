import styles from '#src/styles/export/export.css?inline'

const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)

/** The dialog's own style sheet, of which the served page, that has all others in it, knows nothing. */
export function adoptDialogStyles(): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
}
