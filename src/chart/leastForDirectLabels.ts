/** Below this width names at the line ends would take the plot's room: a legend stands above it. */
export const leastForDirectLabels = 560
