// Lays the drawn figure where the live one is going to stand, until that is there.
{
  const page = document.documentElement
  const own = document.getElementById('own')
  const where = '#explore .card'
  const textOf = (element, selector) => element.querySelector(selector)?.textContent
  const put = () => {
    // Between the chart that was served and a closer look that is on its way there is none.
    const place = document.querySelector(where)
    if (place === null) return
    const { left, top, width } = place.getBoundingClientRect()
    own.style.left = `${left + scrollX}px`
    own.style.top = `${top + scrollY}px`
    own.style.width = `${width}px`
  }
  let tellGone
  const end = () => {
    sizes.disconnect()
    changes.disconnect()
    own.remove()
    page.dataset.own = 'gone'
    // When it has been painted.
    requestAnimationFrame(() => setTimeout(tellGone))
  }
  let isLast = false
  const look = () => {
    // What was served may have been replaced.
    const place = document.querySelector(where)
    if (place === null) return
    // What failed is said, and can be tried again.
    if (place.querySelector('[role=alert], .state-large') !== null) return end()
    if (place.querySelector('.chart-room svg:not(.poster), .look-drawing svg') === null) return
    // Above and under a chart that is still on its way stand the words of the view before.
    const isSame = (words, drawn) => textOf(place, words) === textOf(own, drawn)
    if (isSame('figcaption h3', 'h1') && isSame('.figure-notes', '.figure-notes')) return end()
    // A reader may have chosen another view by now.
    if (!isLast) {
      isLast = true
      setTimeout(end, 2000)
    }
  }
  const sizes = new ResizeObserver(put)
  const changes = new MutationObserver(look)
  // Links to views are the start page's, and keep their address when that of this page changes (controls/ViewLink.tsx).
  for (const link of document.querySelectorAll('a[href^="?"]'))
    link.setAttribute('href', page.dataset.site + link.getAttribute('href'))
  // In another language the words would be wrong.
  if (page.dataset.awaits === 'view') {
    page.dataset.own = own.dataset.kind
    // Fonts come after it (prerender/inline/start.js).
    window.ownFigureGone = new Promise((resolve) => {
      tellGone = resolve
    })
    put()
    const { top } = document.querySelector(where).getBoundingClientRect()
    if (top > innerHeight / 2) document.getElementById('explore').scrollIntoView({ behavior: 'instant' })
    sizes.observe(document.body)
    changes.observe(document.getElementById('root'), { childList: true, subtree: true, characterData: true })
  } else own.remove()
  // Where the page begins: who is there has not scrolled.
  page.dataset.placed = scrollY
}
