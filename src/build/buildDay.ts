/**
 * The day of a build, or on which a development server was started: `YYYY-MM-DD`. Whoever builds an old state again, byte
 * for byte, sets SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function buildDay(epoch: string | undefined = process.env['SOURCE_DATE_EPOCH']): string {
  const time = epoch === undefined ? Date.now() : Number(epoch) * 1000
  return new Date(time).toISOString().slice(0, 10)
}
