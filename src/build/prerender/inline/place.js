// Lays the drawn figure over the place of the live one until that is there.
{
  const page = document.documentElement
  const own = document.getElementById('own')
  const where = '#explore [data-part=card]'
  const textOf = (element, selector) => element.querySelector(selector)?.textContent
  const put = () => {
    // There is no card between the removal of the served chart and the arrival of a closer look.
    const place = document.querySelector(where)
    if (place === null) return
    const { left, top, width } = place.getBoundingClientRect()
    own.style.left = `${left + scrollX}px`
    own.style.top = `${top + scrollY}px`
    own.style.width = `${width}px`
  }
  // Text that is being read keeps its lines, and for that its stand-in where the font would break it otherwise.
  const keepLines = (text) => {
    const { offsetHeight: height } = text
    const { fontFamily } = getComputedStyle(text)
    new MutationObserver((_, fonts) => {
      fonts.disconnect()
      if (text.offsetHeight !== height) text.style.fontFamily = fontFamily
    }).observe(page, { attributeFilter: ['data-plain'] })
  }
  let tellGone
  const end = () => {
    sizes.disconnect()
    changes.disconnect()
    own.remove()
    page.dataset.own = 'gone'
    document.querySelectorAll('#explore figcaption :is(h3, p)').forEach(keepLines)
    // The promise resolves after the page has been painted without the drawn figure.
    requestAnimationFrame(() => setTimeout(tellGone))
  }
  let isLast = false
  const look = () => {
    // The application may have replaced the served card.
    const place = document.querySelector(where)
    if (place === null) return
    // The live card's error message must be visible, with its button to try again.
    if (place.querySelector('[role=alert], [data-part=state]') !== null) return end()
    // The live figure is hidden as long as other parts of the view are awaited.
    if (page.dataset.awaits !== undefined || place.querySelector('.chart-room svg:not(.poster)') === null) return
    // A chart that is still loading has the title and notes of the view before it.
    const isSame = (words, drawn) => textOf(place, words) === textOf(own, drawn)
    const parts = ['[data-part=figure-notes]', '[data-part=claim]']
    if (isSame('figcaption h3', 'h1') && parts.every((part) => isSame(part, part))) return end()
    // The texts never become the same where a reader has chosen another view by now.
    if (!isLast) {
      isLast = true
      setTimeout(end, 2000)
    }
  }
  const sizes = new ResizeObserver(put)
  const changes = new MutationObserver(look)
  // Links to views lead to the start page, also when this page's address has changed (parts/ViewLink.tsx).
  for (const link of document.querySelectorAll('a[href^="?"]'))
    link.setAttribute('href', page.dataset.site + link.getAttribute('href'))
  // The drawn figure is kept only where just a view is awaited: in another language its words would be wrong.
  if (page.dataset.awaits === 'view') {
    page.dataset.own = own.dataset.kind
    // start.js loads the fonts after this promise.
    window.ownFigureGone = new Promise((resolve) => {
      tellGone = resolve
    })
    put()
    const { top } = document.querySelector(where).getBoundingClientRect()
    if (top > innerHeight / 2) document.getElementById('explore').scrollIntoView({ behavior: 'instant' })
    sizes.observe(document.body)
    changes.observe(document.getElementById('root'), { childList: true, subtree: true, characterData: true })
    changes.observe(page, { attributeFilter: ['data-awaits'] })
  } else own.remove()
  // own.css shows the page once the attribute is there; its value is the scroll position at that moment.
  page.dataset.placed = scrollY
}
