/** Lines of other programs that read published tables. */
export type Snippets = { readonly [program in 'python' | 'r' | 'sheet' | 'curl']: string }

/** Codes of goods begin with noughts, which a number has not: `0303`. Months of everything have none. */
const hasCodes = (address: string): boolean => /\/(series\/[^/]+|baci-annual)\.csv$/.test(address)

/** `M-2709.csv` as a name in Python and R: `m_2709`. */
const nameOf = (address: string): string =>
  (address.split('/').at(-1) ?? '')
    .replace(/\.csv$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '_')

const indented = (addresses: readonly string[], last: string): string =>
  addresses.map((address, i) => `  "${address}"${i < addresses.length - 1 ? ',' : last}`).join('\n')

function python(addresses: readonly string[], alike: boolean): string {
  const codes = (address: string): string => (hasCodes(address) ? ', dtype={"cmd_code": str}' : '')
  const [first = ''] = addresses
  const lines =
    addresses.length === 1
      ? `data = pd.read_csv("${first}"${codes(first)})`
      : alike
        ? `addresses = [\n${indented(addresses, ',')}\n]\ndata = pd.concat([pd.read_csv(address${codes(first)}) for address in addresses])`
        : addresses.map((address) => `${nameOf(address)} = pd.read_csv("${address}"${codes(address)})`).join('\n')
  return `import pandas as pd\n\n${lines}`
}

function r(addresses: readonly string[], alike: boolean): string {
  const codes = (address: string): string => (hasCodes(address) ? ', colClasses = c(cmd_code = "character")' : '')
  const [first = ''] = addresses
  if (addresses.length === 1) return `data <- read.csv("${first}"${codes(first)})`
  return alike
    ? `addresses <- c(\n${indented(addresses, '')}\n)\ndata <- do.call(rbind, lapply(addresses, read.csv${codes(first)}))`
    : addresses.map((address) => `${nameOf(address)} <- read.csv("${address}"${codes(address)})`).join('\n')
}

/** Side by side in one column each would grow over the next: what is alike is one formula, stacked. */
function sheet(addresses: readonly string[], alike: boolean): string {
  const calls = addresses.map((address) => `IMPORTDATA("${address}")`)
  return alike && calls.length > 1 ? `={${calls.join(';')}}` : calls.map((call) => `=${call}`).join('\n')
}

/**
 * @param addresses of CSV files, whole, at least one: what they hold is read as one table where they are all of series,
 * which have the same columns
 */
export function snippets(addresses: readonly string[]): Snippets {
  const alike = addresses.every((address) => /\/series\/[^/]+\.csv$/.test(address))
  return {
    python: python(addresses, alike),
    r: r(addresses, alike),
    sheet: sheet(addresses, alike),
    curl: addresses.map((address) => `curl --fail --remote-name "${address}"`).join('\n'),
  }
}
