import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { buildDay } from '#src/build/buildDay.ts'
import type { SitePages } from '#src/build/pages/sitePages.ts'
import { changeAll } from '#src/build/pages/sitePages.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'
import { responsesFromDisk } from '#mocks/answers/disk.ts'

/** A name for all that a site consists of: the page, its files, whose names hold their hashes, and every figure. */
function versionOf(html: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(html).update(files.toSorted().join('\n'))
  for (const [path, answer] of responsesFromDisk()) hash.update(path).update(answer())
  return hash.digest('base64url').slice(0, 16)
}

/**
 * The page knows on which day it was built and which version it is, and `version.json` says which one the site has now: a page that has been open for
 * long can tell whether the files and figures that it has not asked for yet are still those it was built with.
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
        // Not in the hash: the same site built a day later is no new version.
        const named = (page: string): string => withMeta(withMeta(page, 'version', version), 'built', day)
        changeAll(pages, named)
        return named(html)
      },
    },
    async writeBundle({ dir }) {
      if (dir !== undefined) await writeFile(join(dir, 'version.json'), JSON.stringify({ version }))
    },
  }
}
