/** Why nothing was written, for the one who ran the command. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError'
}
