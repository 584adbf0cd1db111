import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { type SitePages, buildDay, changeAll, writeFiles } from '#src/build/site.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import { responsesFromDisk } from '#mocks/answers/disk.ts'

/** A hash of the page, of the names of its files, which hold their hashes, and of every figure. */
function versionOf(html: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(html).update(files.toSorted().join('\n'))
  for (const [path, answer] of responsesFromDisk()) hash.update(path).update(answer())
  return hash.digest('base64url').slice(0, 16)
}

/**
 * Writes the day and the version into the pages, and the version into `version.json`, by which a page open for long can
 * tell whether files that it has not loaded yet still belong to its version.
 */
export function siteVersion(pages: SitePages): Plugin {
  let version = ''
  const withMeta = (page: string, name: string, content: string): string =>
    page.replace('</head>', () => `  <meta name="${name}" content="${escapeHtml(content)}" />\n  </head>`)
  return {
    name: 'site-version',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const day = buildDay()
        if (bundle === undefined) return withMeta(html, 'built', day)
        version = versionOf(html, Object.keys(bundle))
        // The day is added after hashing: the same site built a day later is no new version.
        const named = (page: string): string => withMeta(withMeta(page, 'version', version), 'built', day)
        changeAll(pages, named)
        return named(html)
      },
    },
    writeBundle: ({ dir }) => writeFiles(dir, [['version.json', JSON.stringify({ version })]]),
  }
}
