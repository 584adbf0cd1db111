import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import type { SitePages } from '#src/build/site.ts'
import { buildDay, changeAll, writeFiles } from '#src/build/site.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import { responsesFromDisk } from '#mocks/answers/disk.ts'

/** The page, its files, whose names hold their hashes, and every figure. */
function versionOf(html: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(html).update(files.toSorted().join('\n'))
  for (const [path, answer] of responsesFromDisk()) hash.update(path).update(answer())
  return hash.digest('base64url').slice(0, 16)
}

/**
 * The page knows its day and version, and `version.json` those of the site now: a page that has been open for long can tell
 * whether what it has not asked for yet is still what it was built with.
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
        // The same site built a day later is no new version.
        const named = (page: string): string => withMeta(withMeta(page, 'version', version), 'built', day)
        changeAll(pages, named)
        return named(html)
      },
    },
    writeBundle: ({ dir }) => writeFiles(dir, [['version.json', JSON.stringify({ version })]]),
  }
}
