export const statusMessages = {
  'status.A': 'as published',
  'status.P': 'provisional',
  'status.E': 'estimated',
  'status.U': 'low reliability',
} as const
