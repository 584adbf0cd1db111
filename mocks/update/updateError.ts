/** Why nothing was written, in words for whoever ran the command. */
export class UpdateError extends Error {
  override readonly name = 'UpdateError'
}
