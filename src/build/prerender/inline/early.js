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
  // Fallback fonts are used until start.js has loaded the web fonts, unless an earlier visit left these in the cache.
  if (stored('fonts') === null) page.dataset.plain = ''
  const theme = chosen('theme', ['light', 'dark'])
  if (theme !== undefined) page.dataset.theme = theme

  // The served page is the default view in English; where the reader gets another, it is hidden until that has
  // rendered. The language is chosen as by `firstLanguage`, whose module is not loaded yet.
  const words = 'words'
  const languages = Object.keys(words)
  const spoken = navigator.languages.map((tag) => tag.toLowerCase().split(/[-_]/)[0])
  const language = chosen('lang', languages) ?? spoken.find((tag) => languages.includes(tag)) ?? 'en'
  const isEmbedded = asked.get('embed') === '1'
  const isServed = page.dataset.own === undefined && [...asked.keys()].every((key) => key === 'lang')
  const another = isEmbedded ? 'embed' : isServed ? '' : 'view'
  const awaits = language === 'en' || isEmbedded ? another : `page ${another}`.trim()
  if (awaits !== '') page.dataset.awaits = awaits
  // App.tsx follows from here.
  if (new URLSearchParams(page.dataset.view ?? location.search).has('view')) page.dataset.look = ''

  // The last click before hydration is marked, and repeated after it (app/islands).
  const keep = (event) => {
    const clicked = event.target.closest('#root :is(label, button, #claims a)')
    if (clicked === null || page.dataset.live !== undefined) return
    event.preventDefault()
    event.stopPropagation()
    document.querySelector('[data-early]')?.removeAttribute('data-early')
    clicked.dataset.early = ''
  }
  document.addEventListener('click', keep, true)
  // Changed inputs are marked too: hydration would not notice a changed text or slider, and would reset a list.
  const change = ({ target }) => {
    if (page.dataset.live === undefined) target.dataset.changed = target.value
  }
  document.addEventListener('input', change, true)

  // A file dropped before app/files can open it is kept; without this the browser would leave the page for the file.
  const hold = (event) => {
    if (window.droppedEarly === null || !event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    if (event.type === 'drop') window.droppedEarly = [...event.dataTransfer.files]
  }
  if (!isEmbedded) {
    addEventListener('dragover', hold)
    addEventListener('drop', hold)
  }

  // Shows a notice that the application did not load; start.js calls it.
  const element = (name, ...inside) => {
    const made = document.createElement(name)
    made.append(...inside)
    return made
  }
  window.tellLifeless = (retry) => {
    document.removeEventListener('click', keep, true)
    const [controls, view, again] = words[language]
    const button = element('button', again)
    button.addEventListener('click', retry)
    const actions = element('p', button)
    const isThere = document.querySelector(another === '' ? '#root > *' : '#own') !== null
    const inner = element('div', element('p', isThere ? controls : view), actions)
    // The words of app/connection/ConnectionStatus.tsx, whose code is what is missing.
    inner.className =
      'flex flex-wrap items-center gap-lg border border-l-bold border-rule border-l-second bg-panel px-xl py-lg shadow-popover'
    const notice = element('div', inner)
    notice.className = 'fixed bottom-xl left-xl z-notice mr-xl max-w-text text-plain print:hidden'
    notice.dataset.part = 'standing'
    notice.lang = language
    notice.role = 'alert'
    document.body.append(notice)
    // The served page is better in another language than not at all, but never shown in place of another view.
    page.dataset.awaits = another
    page.dataset.lifeless = ''
  }
}
