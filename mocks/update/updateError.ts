/** Why nothing was written, for the one who ran the command. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError'
}

/** Files of which some are new and some old, and how they become whole again. */
export class MixedError extends Error {
  override readonly name = 'MixedError'
}
