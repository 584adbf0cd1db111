// After the first paint: fonts, the application, what it needs, and the chart's code, in the order of use.
requestAnimationFrame(() =>
  setTimeout(() => {
    // Shown all at once when all are loaded: each one alone would cost a layout of the whole page.
    const faces = ['400 1em "IBM Plex Sans"', '600 1em "IBM Plex Sans"', '600 1em "Source Serif 4"']
    const show = () => {
      delete document.documentElement.dataset.plain
      try {
        localStorage.setItem('fonts', '1')
      } catch {
        // Then every visit begins with the fallback fonts.
      }
    }
    Promise.all(faces.map((face) => document.fonts.load(face))).then(show, show)
    const files = ['files']
    for (const href of files)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
    void import(files[0])
  }),
)
