import { expect, test } from 'vitest'
import { siteUrl } from '#src/build/site.ts'

test('a site has no address unless one is given', () => {
  expect(siteUrl('')).toBeNull()
  expect(siteUrl(' ')).toBeNull()
})

test('the address is that of a folder, whatever stands behind it', () => {
  expect(siteUrl('https://example.org')?.href).toBe('https://example.org/')
  expect(siteUrl('https://example.org/trade')?.href).toBe('https://example.org/trade/')
  expect(siteUrl('https://example.org/trade/?lang=zh#top')?.href).toBe('https://example.org/trade/')
})

test.each(['example.org', 'ftp://example.org/', '/trade/'])('%s is refused, and said why', (given) => {
  expect(() => siteUrl(given)).toThrow(/SITE_URL is .*web address/)
})
