/** Type of a drawn table. */
export const cellStyle = { size: 12.5, weight: 400, family: 'sans' } as const
export const headStyle = { size: 12, weight: 600, family: 'sans' } as const
export const headLine = 14.5
