import type { Filter, Option } from '../list/column';
import { assessmentWords } from '../model/thrive';
import { capital, gradeKey, gradeName, qualifierWords, stageWords } from '../model/words';
import type { IncidentRow, Incidents } from '../protocol/incidents';

const STAGES = ['awaiting-assessment', 'awaiting-dispatch', 'en-route', 'at-scene', 'resolved'];
const THRIVE = ['none', 'current', 'stale'];
const NO_AREA = '-';

function options(values: Iterable<string>, label: (value: string) => string): Option[] {
  return [...new Set(values)].map((value) => ({ value, label: label(value) }));
}

/** What occurs in the list, by what it can be narrowed by; joined to one text, it says when the choices changed. */
export function occurring(rows: Incidents['rows']): { grades: string; areas: string; qualifiers: string } {
  const all = Object.values(rows);
  const joined = (values: string[]) => [...new Set(values)].toSorted().join(',');
  return {
    grades: joined(all.map(({ grade }) => gradeKey(grade))),
    areas: joined(all.map(({ area }) => area ?? NO_AREA)),
    qualifiers: joined(all.flatMap(({ qualifiers }) => qualifiers)),
  };
}

type Occurring = ReturnType<typeof occurring>;

/** The ways to narrow a list of incidents. The page's choice of areas is another thing: it says what is asked for. */
export function incidentFilters(found: Occurring, areas: ReadonlyMap<string, string>): Filter<IncidentRow>[] {
  const listed = (text: string) => text.split(',').filter(Boolean);
  return [
    {
      key: 'grade',
      name: 'Grade',
      of: ({ grade }) => [gradeKey(grade)],
      options: options(listed(found.grades), (key) => gradeName(key === 'none' ? null : Number(key))),
    },
    {
      key: 'stage',
      name: 'Stage',
      of: ({ stage }) => [stage],
      options: options(STAGES, (stage) => capital(stageWords(stage))),
    },
    {
      key: 'in',
      name: 'Area',
      of: ({ area }) => [area ?? NO_AREA],
      options: options(listed(found.areas), (code) =>
        code === NO_AREA ? 'Area not given' : [code, areas.get(code)].filter(Boolean).join(' '),
      ),
    },
    {
      key: 'thrive',
      name: 'THRIVE',
      of: ({ thrive }) => [thrive],
      options: options(THRIVE, (thrive) => capital(assessmentWords(thrive))),
    },
    {
      key: 'qualifier',
      name: 'Qualifier',
      of: ({ qualifiers }) => qualifiers,
      options: options(listed(found.qualifiers), qualifierWords),
    },
    {
      key: 'late',
      name: 'Target',
      of: ({ late, due }) => [late ? 'past' : due === null ? 'none' : 'running'],
      options: [
        { value: 'past', label: 'Past target' },
        { value: 'running', label: 'Target running' },
        { value: 'none', label: 'No target' },
      ],
    },
  ];
}
