// Runs before the first paint.
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
  // The fallback fonts until the web fonts are loaded (start.js), unless they are in the cache from an earlier visit.
  if (chosen('fonts') === null) page.dataset.plain = ''
  const theme = chosen('theme')
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme

  // The served page is the default view in English: where another is asked for, it is hidden until it has rendered.
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())
  const language = chosen('lang') ?? spoken.find((tag) => ['languages'].includes(tag)) ?? 'en'
  if (language !== 'en' || asked.get('embed') === '1') page.dataset.awaits = 'page'
  else if (location.search !== '') page.dataset.awaits = 'view'

  // The last click before hydration is marked, and repeated after it (app/islands).
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
