/** How far a step goes, in seconds, as it is said. */
export const steps: readonly { seconds: number; short: string; name: string }[] = [
  { seconds: 60, short: '1 min', name: '1 minute' },
  { seconds: 900, short: '15 min', name: '15 minutes' },
  { seconds: 3600, short: '1 h', name: '1 hour' },
  { seconds: 86_400, short: '1 day', name: '1 day' },
];

/** Seconds of the past in a second. */
export const speeds: readonly { speed: number; title: string }[] = [
  { speed: 1, title: 'As it happened' },
  { speed: 60, title: 'A minute in a second' },
  { speed: 600, title: 'Ten minutes in a second' },
  { speed: 3600, title: 'An hour in a second' },
];
