import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { SitePages } from '#src/build/pages/sitePages.ts'
import { changeAll } from '#src/build/pages/sitePages.ts'
import { responsesFromDisk } from '#mocks/answers/disk.ts'

/** A name for all that a site consists of: the page, its files, whose names hold their hashes, and every figure. */
function versionOf(html: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(html).update(files.toSorted().join('\n'))
  for (const [path, answer] of responsesFromDisk()) hash.update(path).update(answer())
  return hash.digest('base64url').slice(0, 16)
}

/**
 * The page knows which version it is, and `version.json` says which one the site has now: a page that has been open for
 * long can tell whether the files and figures that it has not asked for yet are still those it was built with.
 */
export function siteVersion(pages: SitePages): Plugin {
  let version = ''
  return {
    name: 'site-version',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html
        version = versionOf(html, Object.keys(bundle))
        const named = (page: string): string =>
          page.replace('</head>', () => `  <meta name="version" content="${version}" />\n  </head>`)
        changeAll(pages, named)
        return named(html)
      },
    },
    async writeBundle({ dir }) {
      if (dir !== undefined) await writeFile(join(dir, 'version.json'), JSON.stringify({ version }))
    },
  }
}
