import { describe, expect, it } from 'vitest'
import { embedCode } from '#src/figure/files/embed.ts'

/** Attributes of the only element in the code, unescaped as a browser does. */
function attributes(code: string): ReadonlyMap<string, string> {
  const names = Array.from(code.matchAll(/ ([a-z]+)="([^"]*)"/g), (match) => {
    const text = (match[2] ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    return [match[1] ?? '', text] as const
  })
  return new Map(names)
}

describe('the code that shows a chart on another page', () => {
  const code = embedCode('https://trade.test/a/?series=M-2709,M-GAS&title=&embed=&v=1', 'Oil')

  it('is one frame, which loads when it is scrolled to', () => {
    expect(code).toMatch(/^<iframe [^<>]*><\/iframe>$/)
    expect(attributes(code).get('loading')).toBe('lazy')
  })

  it('opens the same view as the link, as an embedded figure', () => {
    expect(attributes(code).get('src')).toBe('https://trade.test/a/?series=M-2709,M-GAS&title=&embed=1&v=1')
    expect(attributes(embedCode('https://trade.test/?v=1', '')).get('src')).toBe('https://trade.test/?v=1&embed=1')
  })

  it('writes an ampersand as HTML wants it', () => {
    expect(code).toContain('?series=M-2709,M-GAS&amp;title=')
  })

  it('lets no title out of its attribute', () => {
    const title = "\"><script>alert(1)</script> & 'x'"
    const hostile = embedCode(`https://trade.test/?title=${encodeURIComponent(title)}`, title)
    expect(hostile).toMatch(/^<iframe [^<>]*><\/iframe>$/)
    expect(attributes(hostile).get('title')).toBe(title)
    expect(new URL(attributes(hostile).get('src') ?? '').searchParams.get('title')).toBe(title)
  })
})
