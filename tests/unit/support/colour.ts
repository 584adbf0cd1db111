// Colour arithmetic by published definitions, for tests of the palette.

export type Rgb = readonly [number, number, number]

/** Linear light, 0 to 1, of an sRGB channel, 0 to 255 (IEC 61966-2-1). */
function linear(channel: number): number {
  const value = channel / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Linear light, 0 to 1 a channel, of a colour such as `#1a2b3c`. */
function linearRgb(hex: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (match === null) throw new Error(`Not a colour: ${hex}`)
  const channel = (text: string | undefined): number => linear(Number.parseInt(text ?? '', 16))
  return [channel(match[1]), channel(match[2]), channel(match[3])]
}

const luminanceOf = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** Contrast by WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map((hex) => luminanceOf(linearRgb(hex))).toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/**
 * Colour vision deficiencies by Machado, Oliveira & Fernandes (2009), severity 1.0, as matrices for linear RGB:
 * https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html
 */
const eyes = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const
export type Eye = keyof typeof eyes

export function seenBy(eye: Eye, [r, g, b]: Rgb): Rgb {
  const m = eyes[eye]
  const clamp = (value: number): number => Math.min(1, Math.max(0, value))
  return [
    clamp(m[0] * r + m[1] * g + m[2] * b),
    clamp(m[3] * r + m[4] * g + m[5] * b),
    clamp(m[6] * r + m[7] * g + m[8] * b),
  ]
}

/** CIE L*a*b* under D65, from linear sRGB. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29)
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** CIE 1976 ΔE between two colours as an eye sees them. */
export function difference(one: string, other: string, eye: Eye): number {
  const [l0, a0, b0] = lab(seenBy(eye, linearRgb(one)))
  const [l1, a1, b1] = lab(seenBy(eye, linearRgb(other)))
  return Math.hypot(l1 - l0, a1 - a0, b1 - b0)
}

/** The colour `front` at an opacity of `share`, 0 to 1, over `back`, blended in sRGB as browsers do. */
export function over(front: string, share: number, back: string): string {
  const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const behind = channels(back)
  const mixed = channels(front).map((value, i) => Math.round(value * share + (behind[i] ?? 0) * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
