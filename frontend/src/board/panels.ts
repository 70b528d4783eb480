/** The board's panels in the order of the eye, with what each is called and what is coming in it. */
export const panels = [
  {
    key: 'decision',
    title: 'Needs a decision now',
    what: 'Incidents past their target or nearly so, the longest call wait, high risk',
    lines: 6,
  },
  { key: 'calls', title: 'Calls', what: 'Waiting, answered and abandoned on each line', lines: 6 },
  { key: 'incidents', title: 'Open incidents', what: 'By grade, with their targets', lines: 6 },
  { key: 'areas', title: 'Areas', what: 'Open incidents in each', lines: 6 },
  { key: 'unusual', title: 'Unusual', what: 'Counts outside what is expected', lines: 2 },
  { key: 'judgements', title: 'THRIVE and regrades', what: 'Missing or old assessments, changed grades', lines: 2 },
  { key: 'missing', title: 'Missing people', what: 'Open records by risk', lines: 2 },
  { key: 'appointments', title: 'Appointments', what: 'Today', lines: 1 },
  { key: 'repeats', title: 'Repeat callers and places', what: 'Now active', lines: 1 },
  { key: 'shares', title: 'Kinds of demand', what: 'Shares, open and today', lines: 1 },
  { key: 'searches', title: 'Stop-searches', what: 'Today', lines: 1 },
] as const;

export type PanelKey = (typeof panels)[number]['key'];

/** Whether that is a panel's key. */
export function isPanelKey(key: string): key is PanelKey {
  return panels.some((panel) => panel.key === key);
}
