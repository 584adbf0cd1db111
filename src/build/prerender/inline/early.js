// Before the first paint, which does not wait for fonts unless they were here before: the reader's own theme, and whether the page as served is what the reader asks for, its view
// and its language. Until the application is here, the last click is kept for it (data-early) instead of being lost.
{
  const page = document.documentElement
  const asked = new URLSearchParams(location.search)
  const chosen = (key) => {
    try {
      return asked.get(key) ?? localStorage.getItem(key)
    } catch {
      return asked.get(key)
    }
  }
  if (chosen('fonts') === null) page.dataset.plain = ''
  const theme = chosen('theme')
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme

  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  const language = chosen('lang') ?? spoken.find((tag) => ['languages'].includes(tag)) ?? 'en'
  if (language !== 'en' || asked.get('embed') === '1') page.dataset.awaits = 'page'
  else if (location.search !== '') page.dataset.awaits = 'view'

  const keep = (event) => {
    const clicked = event.target.closest('label, button, .claim-show')
    if (clicked === null || page.dataset.live !== undefined) return
    event.preventDefault()
    event.stopPropagation()
    document.querySelector('[data-early]')?.removeAttribute('data-early')
    clicked.dataset.early = ''
  }
  document.addEventListener('click', keep, true)
}
