import { csvFormatRows, csvParse, csvParseRows } from 'd3-dsv'

const source = 'comtrade'

/** When figures were read, once more have been read on a day: `revised, as read in 2025` → `…, as read from 2025 to 2026-11-24`. */
export function vintageOf(before: string, day: string): string {
  const known = /^(.*\bas read )(?:in (\S+)|from (\S+) to \S+)$/.exec(before)
  const [, words = '', only, first] = known ?? []
  return known === null ? `${before}; newest as read on ${day}` : `${words}from ${only ?? first ?? ''} to ${day}`
}

/** sources.csv and datapackage.json say of the service's figures when they were read; all else stays to the byte. */
export function changedVintages(
  sources: string,
  dataPackage: string,
  day: string,
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
