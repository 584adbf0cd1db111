import { describe, expect, it } from 'vitest'
import { contentPolicy, keptFiles } from '#src/build/headers.ts'

// Hashes, the place of the policy and the file of headers are held on the built site
// (tests/site/served.spec.ts, tests/judges/headers.spec.ts).

const page = '<!doctype html><html><head><meta charset="utf-8" /></head></html>'

const directive = (policy: string, name: string): string | undefined =>
  policy.split('; ').find((one) => one.startsWith(`${name} `))

describe('the policy of a page', () => {
  it('lets a page ask its own host alone, and a trade API of its own where it has one', () => {
    expect(directive(contentPolicy(page), 'connect-src')).toBe("connect-src 'self'")
    expect(directive(contentPolicy(page, '../figures/'), 'connect-src')).toBe("connect-src 'self'")
    expect(directive(contentPolicy(page, 'https://trade.example.org/v1/'), 'connect-src')).toBe(
      "connect-src 'self' https://trade.example.org",
    )
  })

  it('names the site’s own origin where it is known, once', () => {
    const site = new URL('https://example.org/trade/')
    expect(directive(contentPolicy(page, '', site), 'connect-src')).toBe("connect-src 'self' https://example.org")
    expect(directive(contentPolicy(page, 'https://example.org/v1/', site), 'connect-src')).toBe(
      "connect-src 'self' https://example.org",
    )
  })

  it('stands beside what is kept for ever: files that the page names by their hashes, each once', () => {
    const named = `<style>@font-face{src:url("./assets/plain-latin-400-DZqxrq2p.woff2")}</style>
      <script>load(["./assets/app-LFH-R_JS.js","./assets/app-LFH-R_JS.js"])</script><img src="./assets/no.png" />`
    expect(keptFiles(named)).toEqual(['/assets/app-LFH-R_JS.js', '/assets/plain-latin-400-DZqxrq2p.woff2'])
  })
})
