import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildRevision, shortHash } from '#tests/bench/revision.ts'

/** The last commit before the code was put into its present folders. */
export const usualRevision = 'e5ecfc0'

/** The site as a commit builds it; once built, it is kept among the temporary files. */
export function buildOf(revision: string): string {
  const kept = join(tmpdir(), `trade-flows-${shortHash(revision)}`)
  const dist = join(kept, 'dist')
  return existsSync(join(dist, 'version.json')) ? dist : buildRevision(revision, kept)
}

/** A copy of a build in which other texts stand for some, wherever they do. */
export function changedBuild(
  from: string,
  folder: string,
  changes: readonly (readonly [text: string, other: string])[],
): string {
  cpSync(from, folder, { recursive: true })
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  const counts = changes.map(() => 0)
  for (const file of files.filter((name) => /\.(html|js|json)$/.test(name) && statSync(name).isFile())) {
    const text = readFileSync(file, 'utf8')
    const changed = changes.reduce((all, [before, after], i) => {
      counts[i] = (counts[i] ?? 0) + all.split(before).length - 1
      return all.replaceAll(before, after)
    }, text)
    if (changed !== text) writeFileSync(file, changed)
  }
  for (const [i, count] of counts.entries())
    if (count === 0) throw new Error(`The build has nothing to change for ${String(changes[i])}`)
  return folder
}
