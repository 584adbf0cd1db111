import { languages, themes } from '#tests/gallery/variant.ts'
import { views } from '#tests/gallery/views.ts'

for (const { name, search } of views) {
  const item = document.createElement('li')
  const links = languages.flatMap((lang) =>
    themes.map((theme) => {
      const link = document.createElement('a')
      link.href = `./view.html${search}${search === '' ? '?' : '&'}lang=${lang}&theme=${theme}#${name}`
      link.textContent = `${lang} ${theme}`
      return link
    }),
  )
  item.append(`${name}: `, ...links.flatMap((link) => [link, ' ']))
  document.querySelector('ul')?.append(item)
}
