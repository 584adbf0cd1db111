/** The files chosen in an input, which forgets them, so that the same file can be chosen again. */
export function takeFiles(input: HTMLInputElement): readonly File[] {
  const files = Array.from(input.files ?? [])
  input.value = ''
  return files
}
