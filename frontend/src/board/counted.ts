/** How each figure is counted: for tooltips, and together at the foot of the board. */
export const counted = {
  pastTarget: 'Open incidents of which nobody was at the scene when their attendance target ran out.',
  dueSoon: 'Open incidents of which nobody is at the scene yet and whose attendance target runs out within 10 minutes.',
  longestCall: 'How long the first of the calls now waiting has waited, on whichever line, from when it was received.',
  missing: 'Records of missing people not yet found. One person may have several records.',
  waiting: 'Calls received, and neither answered nor given up yet.',
  longestWait: 'How long the first of the calls now waiting has waited, from when it was received.',
  within10s:
    'Of the calls received in the period and answered, those answered within 10 seconds, by the force’s own clock.',
  abandoned: 'Of the calls received in the period, those that the caller gave up, at whatever stage.',
  open: 'Incidents not yet closed, wherever they stand; one that is reopened counts again.',
  awaitingDispatch: 'Open incidents to which nobody has been sent.',
  enRoute: 'Open incidents to which somebody is on the way.',
  atScene: 'Open incidents at which somebody has arrived.',
  resolved: 'Open incidents that are dealt with and still to be closed.',
  oldest: 'How long the oldest incident that still awaits dispatch has waited, since it opened or was last reopened.',
  stopSearches: 'Stop-searches made since midnight in the force’s time zone, less those voided.',
} as const;
