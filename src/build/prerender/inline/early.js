// Runs before the first paint.
{
  const page = document.documentElement
  const asked = new URLSearchParams(location.search)
  const stored = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const chosen = (key, values) => [asked.get(key), stored(key)].find((value) => values.includes(value))
  // The fallback fonts until the web fonts are loaded (start.js), unless they are in the cache from an earlier visit.
  if (stored('fonts') === null) page.dataset.plain = ''
  const theme = chosen('theme', ['light', 'dark'])
  if (theme !== undefined) page.dataset.theme = theme

  // The served page is the default view in English: where another is asked for, it is hidden until it has rendered. The
  // rule is that of `firstLanguage`, whose module is not here yet.
  const languages = ['languages']
  const spoken = navigator.languages.map((tag) => tag.toLowerCase().split(/[-_]/)[0])
  const language = chosen('lang', languages) ?? spoken.find((tag) => languages.includes(tag)) ?? 'en'
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
