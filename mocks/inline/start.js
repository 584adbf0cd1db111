// After the first paint: fonts, the application, what it needs, and the chart's code, in the order of use.
requestAnimationFrame(() =>
  setTimeout(() => {
    delete document.documentElement.dataset.plain
    try {
      localStorage.setItem('fonts', '1')
    } catch {
      // Then every visit begins without them.
    }
    const files = ['files']
    for (const href of files) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
    void import(files[0])
  }),
)
