import { createHash } from 'node:crypto'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function hashesOf(html: string, element: RegExp): string[] {
  return [...new Set(Array.from(html.matchAll(element), ([, text = '']) => hashOf(text)))]
}

// A content policy does not apply to data blocks, which are never run.
const inlineScript = /<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([^]*?)<\/script>/g
const inlineStyle = /<style[^>]*>([^]*?)<\/style>/g

function apiOrigin(apiBase: string): string[] {
  return /^https?:\/\//.test(apiBase) ? [new URL(apiBase).origin] : []
}

/**
 * Images may be data or blob URLs and fonts data URLs, because figures are exported that way; frames may be the site's
 * own, because an embedded chart is shown before its code is copied.
 * @param site its origin is named because WebKit matches `'self'` with nothing in a sandboxed frame
 */
export function contentPolicy(html: string, apiBase = '', site: URL | null = null): string {
  const connected = new Set([...(site === null ? [] : [site.origin]), ...apiOrigin(apiBase)])
  const directives: readonly (readonly [string, ...string[]])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...hashesOf(html, inlineScript)],
    ['style-src', "'self'", ...hashesOf(html, inlineStyle)],
    ['img-src', "'self'", 'data:', 'blob:'],
    ['font-src', "'self'", 'data:'],
    ['connect-src', "'self'", ...connected],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['frame-src', "'self'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ]
  return directives.map((words) => words.join(' ')).join('; ')
}

/**
 * The encoding comes first, because it must lie in the first kilobyte. The policy comes right after it, because it does
 * not cover what stands before it.
 */
export function withPolicy(html: string, policy: string): string {
  const encoding = '<meta charset="utf-8" />'
  if (!html.includes(encoding)) throw new Error('The page does not say its encoding first')
  return html.replace(
    encoding,
    () => `${encoding}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}

/**
 * Paths that browsers revalidate at every use, each in one rule only, because hosts join all rules that match a path.
 */
const asked = [
  '/',
  '/index.html',
  '/version.json',
  '/manifest.webmanifest',
  '/feed.xml',
  '/llms.txt',
  '/views/*',
] as const
/** Paths that pages of other sites may fetch too. */
const shared = ['/api/*', '/data/*'] as const

/**
 * Finds the files of a first visit, the only ones cached as immutable, each by its name: a rule for a whole folder
 * would also hold for its answer that a file is not there yet, and Cloudflare Pages reads at most a hundred rules.
 */
export function keptFiles(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(/assets\/[\w.-]+-[\w-]{8}\.\w+/g), ([file]) => `/${file}`))].toSorted()
}

/** Code and fonts are open to every origin, because the page itself has no origin in a sandboxed frame. */
export function headersFile(policy: string, kept: readonly string[]): string {
  return `/*
  Content-Security-Policy: ${policy}; frame-ancestors *
  Referrer-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  X-Content-Type-Options: nosniff
  Cross-Origin-Opener-Policy: same-origin
${asked.map((path) => `${path}\n  Cache-Control: no-cache\n`).join('')}${shared
    .map((path) => `${path}\n  Cache-Control: no-cache\n  Access-Control-Allow-Origin: *\n`)
    .join('')}/assets/*
  Access-Control-Allow-Origin: *
${kept.map((file) => `${file}\n  Cache-Control: public, max-age=31536000, immutable\n`).join('')}`
}
