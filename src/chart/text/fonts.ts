/** Where a program ignores the fonts in an SVG, those named next are no wider: no line leaves the figure. */
export const fonts = {
  sans: "'IBM Plex Sans', Arial, 'Liberation Sans', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  serif: "'Source Serif 4', Georgia, 'Liberation Serif', 'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', serif",
} as const
