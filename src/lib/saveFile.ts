export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Safari reads the address after the click has returned (https://bugs.webkit.org/show_bug.cgi?id=199166).
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
