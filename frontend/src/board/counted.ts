/** How each figure is counted: for tooltips, and together at the foot of the board. */
export const counted = {
  pastTarget: 'Open incidents of which nobody was at the scene when their attendance target ran out.',
  dueSoon: 'Open incidents of which nobody is at the scene yet and whose attendance target runs out within 10 minutes.',
  longestCall: 'How long the first of the calls now waiting has waited, on whichever line, from when it was received.',
  missing: 'Open records of missing people. One person may have several records.',
  waiting: 'Calls received, and neither answered nor given up yet.',
  longestWait: 'How long the first of the calls now waiting has waited, from when it was received.',
  within10s: 'Of the calls answered, those answered within 10 seconds of being received. By when they were received.',
  abandoned: 'Of the calls offered, those that the caller gave up, at whatever stage. By when they were received.',
  open: 'Incidents recorded and neither resolved nor closed, and those reopened.',
  awaitingDispatch: 'Open incidents to which nobody has been sent.',
  enRoute: 'Open incidents to which somebody is on the way.',
  atScene: 'Open incidents at which somebody has arrived.',
  oldest: 'How long the oldest incident that still awaits dispatch has waited, from the call.',
  stopSearches: 'Stop-searches made since midnight in the force’s time zone, less those voided.',
} as const;
