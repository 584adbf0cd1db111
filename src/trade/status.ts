/** From strongest to weakest: provisional, estimated, low reliability. */
export const notFinalStatuses = ['P', 'E', 'U'] as const
/** SDMX CL_OBS_STATUS, from strongest to weakest; A is normal. */
export const statuses = ['A', ...notFinalStatuses] as const
export type Status = (typeof statuses)[number]

export const isFinal = (status: Status | null): boolean => status === 'A'

/** Whether a number may be stated in a title: provisional and estimated ones are marked and told, low reliability bars it. */
export const isReliable = (status: Status | null): boolean => status !== null && status !== 'U'

/** A computed point is only as good as the weakest thing that went into it. */
export function weakest(a: Status | null, b: Status | null): Status | null {
  if (a === null || a === b) return b
  if (b === null) return a
  return statuses.indexOf(a) >= statuses.indexOf(b) ? a : b
}
