import { csvFormatRows, csvParse, csvParseRows } from 'd3-dsv'

/** What sources.csv says of a source that nothing has been read of. */
const unread = 'none read yet'

/** When figures were read, once more have been read on a day: `revised, as read in 2025` → `…, as read from 2025 to 2026-11-24`. */
export function vintageOf(before: string, day: string): string {
  if (before === unread) return `as read on ${day}`
  const known = /^(.*\bas read )(?:(?:in|on) (\S+)|from (\S+) to \S+)$/.exec(before)
  const [, words = '', only, from] = known ?? []
  const first = only ?? from ?? ''
  if (known === null) return `${before}; newest as read on ${day}`
  return first === day ? before : `${words}from ${first} to ${day}`
}

/** sources.csv and datapackage.json say of these figures of the service when they were read; all else stays to the byte. */
export function changedVintages(
  sources: string,
  dataPackage: string,
  day: string,
  source: string,
): { readonly sources: string; readonly dataPackage: string } {
  const before = csvParse(sources).find(({ id }) => id === source)?.['vintage']
  if (before === undefined || before === '') return { sources, dataPackage }
  const after = vintageOf(before, day)
  const lines = sources.split('\n').map((line) => {
    if (!line.startsWith(`${source},`)) return line
    return csvFormatRows(csvParseRows(line).map((cells) => cells.map((cell) => (cell === before ? after : cell))))
  })
  const version = (text: string): string => `"version": ${JSON.stringify(text)}`
  return { sources: lines.join('\n'), dataPackage: dataPackage.replaceAll(version(before), version(after)) }
}
