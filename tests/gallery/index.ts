import { languages, themes, widths } from '#tests/gallery/variant.ts'
import { views } from '#tests/gallery/views.ts'

// The gallery as a page, in development: every view by name, in any language, theme and width.

const choices = { lang: languages, theme: themes, width: widths }
const form = document.querySelector('form')
const frame = document.querySelector('iframe')
const list = document.querySelector('nav ul')
const chosen = { view: location.hash.slice(1), lang: 'en', theme: 'light', width: '1440' }

function show(): void {
  const view = views.find(({ name }) => name === chosen.view) ?? views[0]
  if (view === undefined || frame === null) return
  const search = `${view.search}${view.search === '' ? '?' : '&'}lang=${chosen.lang}&theme=${chosen.theme}`
  frame.style.width = `${chosen.width}px`
  frame.src = `./view.html${search}#${view.name}`
}

for (const { name } of views) {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = `#${name}`
  link.textContent = name
  item.append(link)
  list?.append(item)
}
for (const [name, values] of Object.entries(choices)) {
  const label = document.createElement('label')
  const select = document.createElement('select')
  select.name = name
  select.append(...values.map((value) => new Option(String(value))))
  label.append(`${name} `, select)
  form?.append(label)
}
form?.addEventListener('change', () => {
  const data = new FormData(form)
  chosen.lang = String(data.get('lang'))
  chosen.theme = String(data.get('theme'))
  chosen.width = String(data.get('width'))
  show()
})
addEventListener('hashchange', () => {
  chosen.view = location.hash.slice(1)
  show()
})
show()
