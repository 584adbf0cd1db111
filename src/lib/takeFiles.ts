/** Returns the files chosen in an input and clears it, so that the same file can be chosen again. */
export function takeFiles(input: HTMLInputElement): readonly File[] {
  const files = Array.from(input.files ?? [])
  input.value = ''
  return files
}
