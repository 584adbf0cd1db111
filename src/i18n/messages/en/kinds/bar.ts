export const barMessages = {
  'bar.window': 'The newest {shown} of {all} periods, from {first}: more bars do not fit.',
} as const
