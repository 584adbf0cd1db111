import { describe, expect, it } from 'vitest'
import { contentPolicy, headersFile, keptFiles, withPolicy } from '#src/build/csp.ts'

const page = `<!doctype html><html><head><meta charset="utf-8" /><style>p{color:red}</style><script>alert(1)</script></head>
<body><script type="application/json" id="data">{"a":1}</script><script type="module" src="./assets/app.js"></script></body></html>`

const directive = (policy: string, name: string): string | undefined =>
  policy.split('; ').find((one) => one.startsWith(`${name} `))

describe('the policy of a page', () => {
  it('allows the scripts and styles that lie in it by their hashes, and no other inline', () => {
    const policy = contentPolicy(page)
    // The hashes can be checked by: printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(directive(policy, 'script-src')).toBe(
      "script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
    )
    expect(directive(policy, 'style-src')).toBe(
      "style-src 'self' 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
    )
    expect(policy).not.toContain('unsafe')
  })

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

  it('stands right after the encoding; a page without one is an error of the build', () => {
    expect(withPolicy(page, "default-src 'none'")).toMatch(
      /<head><meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'" \/><style>/,
    )
    expect(() => withPolicy('<!doctype html><title>A page</title>', '')).toThrow('encoding')
  })

  it('is the same in the file of headers, with what a page cannot say of itself', () => {
    const policy = contentPolicy(page)
    const headers = headersFile(policy, ['/assets/app-LFHMROJS.js'])
    expect(headers).toContain(`Content-Security-Policy: ${policy}; frame-ancestors *\n`)
    for (const folder of ['api', 'data']) {
      expect(headers).toContain(`\n/${folder}/*\n  Cache-Control: no-cache\n  Access-Control-Allow-Origin: *\n`)
    }
    expect(headers).toContain('\n/assets/*\n  Access-Control-Allow-Origin: *\n')
    expect(headers).toMatch(/\n\/assets\/app-LFHMROJS\.js\n {2}Cache-Control: public, max-age=31536000, immutable\n$/)
  })

  it('stands beside what is kept for ever: files that the page names by their hashes, each once', () => {
    const named = `<style>@font-face{src:url("./assets/plain-latin-400-DZqxrq2p.woff2")}</style>
      <script>load(["./assets/app-LFH-R_JS.js","./assets/app-LFH-R_JS.js"])</script><img src="./assets/no.png" />`
    expect(keptFiles(named)).toEqual(['/assets/app-LFH-R_JS.js', '/assets/plain-latin-400-DZqxrq2p.woff2'])
  })
})
