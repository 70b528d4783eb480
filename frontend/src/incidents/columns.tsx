import { useTimed } from '../list/clock';
import type { Column } from '../list/column';
import { GradeMark } from '../look/GradeMark';
import { deadlineWords, durationWords } from '../model/duration';
import { localTime } from '../model/moment';
import { assessmentWords, levelsWords } from '../model/thrive';
import { gradeName, qualifierWords, stageWords } from '../model/words';
import type { IncidentRow } from '../protocol/incidents';

function Due({ due }: { readonly due: string }) {
  const at = Date.parse(due);
  const words = useTimed((now) => deadlineWords(at, now));
  return <span className={words.startsWith('past') ? 'late' : undefined}>{words}</span>;
}

function parsed(moment: string | null): number | null {
  return moment === null ? null : Date.parse(moment);
}

function figure(key: 'calls' | 'callerCalls' | 'placeEarlier' | 'regrades', name: string, width: number, how: string) {
  return {
    key,
    name,
    how,
    width,
    end: true,
    sort: (row: IncidentRow) => row[key],
    text: (row: IncidentRow) => String(row[key]),
  };
}

/** What a list of incidents can show, in the force's zone and with the areas' names by code. */
export function incidentColumns(zone: string, areas: ReadonlyMap<string, string>): Column<IncidentRow>[] {
  return [
    { key: 'id', width: 20, name: 'Incident', sort: (_, id) => id, text: (_, id) => id },
    {
      key: 'grade',
      width: 6,
      name: 'Grade',
      sort: ({ grade }) => grade,
      text: ({ grade }) => gradeName(grade),
      cell: ({ grade }) => <GradeMark grade={grade} />,
    },
    { key: 'opening', width: 19, name: 'Opened as', sort: ({ opening }) => opening, text: ({ opening }) => opening },
    {
      key: 'area',
      width: 6,
      name: 'Area',
      sort: ({ area }) => area,
      text: ({ area }) => area ?? '',
      cell: ({ area }) => (area === null ? '' : <abbr title={areas.get(area) ?? area}>{area}</abbr>),
    },
    { key: 'beat', width: 6, name: 'Beat', sort: ({ beat }) => beat, text: ({ beat }) => beat ?? '' },
    { key: 'stage', width: 13, name: 'Stage', sort: ({ stage }) => stage, text: ({ stage }) => stageWords(stage) },
    {
      key: 'opened',
      width: 11,
      name: 'Opened',
      timed: true,
      sort: ({ opened }) => parsed(opened),
      text: ({ opened }, _, now) => localTime(Date.parse(opened), zone, now),
    },
    {
      key: 'age',
      width: 11,
      name: 'Open for',
      end: true,
      timed: true,
      sort: ({ opened }) => -Date.parse(opened),
      text: ({ opened }, _, now) => durationWords(now - Date.parse(opened), 'minute'),
    },
    {
      key: 'due',
      width: 18,
      name: 'Target',
      how: 'How long the attendance target still runs, or since when it ran out, while nobody is at the scene.',
      timed: true,
      sort: ({ due }) => parsed(due),
      text: ({ due }, _, now) => (due === null ? '' : deadlineWords(Date.parse(due), now)),
      cell: ({ due }) => (due === null ? '' : <Due due={due} />),
    },
    {
      key: 'thrive',
      width: 10,
      name: 'THRIVE',
      how: 'Whether there is an assessment, and whether it is older than the policy in force allows.',
      sort: ({ thrive }) => thrive,
      text: ({ thrive }) => assessmentWords(thrive),
      cell: ({ thrive }) =>
        thrive === 'current' ? <span className="quiet">current</span> : <b>{assessmentWords(thrive)}</b>,
    },
    {
      key: 'assessed',
      width: 11,
      name: 'Assessed',
      timed: true,
      sort: ({ assessed }) => parsed(assessed),
      text: ({ assessed }, _, now) => (assessed === null ? '' : localTime(Date.parse(assessed), zone, now)),
    },
    {
      key: 'levels',
      width: 14,
      name: 'Letters',
      how: 'The letters judged high or medium, each as a person judged it; they make no score.',
      sort: ({ levels }) => levelsWords(levels) || null,
      text: ({ levels }) => levelsWords(levels),
    },
    {
      key: 'qualifiers',
      width: 19,
      name: 'Qualifiers',
      sort: ({ qualifiers }) => qualifiers.join(' ') || null,
      text: ({ qualifiers }) => qualifiers.map(qualifierWords).join(', '),
    },
    figure('calls', 'Calls', 6, 'Calls that led to it, as far as known.'),
    figure('callerCalls', 'Caller’s calls', 8, 'The most calls by one of its callers within the repeat rule’s hours.'),
    figure('placeEarlier', 'Earlier at place', 8, 'Earlier incidents at its place within the repeat rule’s days.'),
    figure('regrades', 'Regrades', 9, 'How often its grade was changed.'),
    {
      key: 'appointment',
      width: 14,
      name: 'Appointment',
      timed: true,
      sort: ({ appointment }) => parsed(appointment?.start ?? null),
      text: ({ appointment }, _, now) =>
        appointment === null
          ? ''
          : `${localTime(Date.parse(appointment.start), zone, now)}–${localTime(Date.parse(appointment.end), zone, now)}`,
    },
  ];
}

/** Shown until somebody chooses. */
export const usualColumns = [
  'id',
  'grade',
  'opening',
  'area',
  'stage',
  'age',
  'due',
  'thrive',
  'levels',
  'qualifiers',
  'calls',
  'regrades',
];
