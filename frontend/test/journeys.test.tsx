import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { JourneysPage } from '../src/journeys/JourneysPage';
import { NowContext } from '../src/live/now';
import { codeSort, nextSort, sorted } from '../src/model/codes';
import { drawFlows, gradesOf, lengthWords, shareWords } from '../src/model/journeys';
import { quarterAt, quarterOf, quartersOn, quarterText, quarterWords } from '../src/model/quarters';
import { CodesSchema, JourneysSchema } from '../src/protocol/journeys';
import { expectAccessible } from './accessible';

const STRETCH = {
  quarter: '2018/19-Q2',
  force: 'Test Police',
  zone: 'Europe/London',
  simulated: true,
  position: 42,
  knownAt: null,
  period: { name: '2018/19-Q2', first: '2018-07-01', last: '2018-09-30' },
  slice: { areas: [], beats: [], qualifiers: [] },
  policies: ['2016-04'],
};

const JOURNEYS = {
  ...STRETCH,
  grades: [
    { grade: 1, label: 'Emergency' },
    { grade: 2, label: 'Priority' },
    { grade: 4, label: 'Telephone resolution' },
  ],
  incidents: 100,
  ungraded: 10,
  regraded: 12,
  up: 8,
  down: 5,
  moves: [
    { from: null, to: 1, count: 30 },
    { from: null, to: 2, count: 60 },
    { from: 1, to: 2, count: 5 },
    { from: 2, to: 1, count: 8 },
  ],
  ends: [
    { first: null, last: null, count: 10 },
    { first: 1, last: 1, count: 26 },
    { first: 1, last: 2, count: 4 },
    { first: 2, last: 1, count: 7 },
    { first: 2, last: 2, count: 53 },
  ],
  paths: [
    { grades: [2], count: 52 },
    { grades: [], count: 10 },
    { grades: [2, 1], count: 7 },
  ],
  otherPaths: { paths: 2, count: 31 },
  stays: [
    { grade: null, count: 90, medianSeconds: 110, p90Seconds: 600, open: 10 },
    { grade: 1, count: 38, medianSeconds: 2400, p90Seconds: 9000, open: 0 },
  ],
  outOfOrder: 1,
  nearBreach: {
    minutes: [10],
    down: 5,
    near: 2,
    after: 1,
    moves: [{ from: 1, to: 2, count: 2 }],
    rows: [
      {
        id: 'i1',
        opening: 'Robbery',
        area: 'NC',
        from: 1,
        to: 2,
        at: '2018-08-01T12:17:00Z',
        due: '2018-08-01T12:15:00Z',
      },
    ],
    leftOff: 1,
  },
  assessments: {
    regrades: 13,
    before: 3,
    after: 2,
    both: 1,
    neither: 7,
    gapBefore: { count: 4, medianSeconds: 60 },
    gapAfter: { count: 3, medianSeconds: null },
  },
};

const ROW = { incidents: 0, notClosed: 0, same: 0, other: 0, closing: [] };
const CODES = {
  ...STRETCH,
  incidents: 100,
  notClosed: 2,
  same: 90,
  other: 8,
  rows: [
    {
      ...ROW,
      opening: 'theft',
      label: 'Theft',
      incidents: 70,
      same: 62,
      other: 8,
      closing: [
        { code: 'theft', label: 'Theft', count: 62 },
        { code: 'fraud', label: 'Fraud', count: 5 },
        { code: 'burglary', label: 'Burglary', count: 2 },
        { code: 'drugs', label: 'Drugs', count: 1 },
      ],
    },
    { ...ROW, opening: 'alarm', label: 'Alarm', incidents: 30, same: 28, notClosed: 2 },
  ],
  closing: [],
};

let answers: Record<string, { status: number; body: unknown }>;

beforeEach(() => {
  window.history.replaceState(null, '', '/journeys?quarter=2018/19-Q2');
  answers = {
    '/api/v1/journeys': { status: 200, body: JOURNEYS },
    '/api/v1/codes': { status: 200, body: CODES },
  };
  vi.stubGlobal('fetch', (path: string) => {
    const { status, body } = answers[path.split('?')[0] ?? ''] ?? { status: 404, body: {} };
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
});

function show() {
  return render(
    <NowContext value={Date.parse('2018-11-22T07:00:00Z')}>
      <JourneysPage zone="Europe/London" areas={[]} />
    </NowContext>,
  );
}

describe('the page of journeys', () => {
  it('tells the figures, in the table behind each chart too', async () => {
    const { container } = show();

    expect(await screen.findByTestId('journeys-incidents')).toHaveTextContent('100');
    expect(screen.getByTestId('move-2-1')).toHaveTextContent('8');
    expect(screen.getByTestId('move-1-1')).toHaveTextContent('–');
    expect(screen.getByTestId('path-2-1')).toHaveTextContent('7');
    expect(screen.getByTestId('path-none')).toHaveTextContent('10');
    expect(screen.getByTestId('stay-none-median')).toHaveTextContent('110 s');
    expect(screen.getByTestId('stay-1-p90')).toHaveTextContent('2.5 h');
    expect(screen.getByTestId('assessed-neither')).toHaveTextContent('7');
    const flows = screen.getByRole('table', { name: 'Incidents by their first and last grade' });
    expect(within(flows).getAllByRole('row').at(2)).toHaveTextContent('Grade 1 Grade 1Grade 1 Grade 126');
    expect(screen.getByTestId('position')).toHaveTextContent('42');
    await expectAccessible(container);
  });

  it('lists downgrades near a breach with their incidents, or says why not', async () => {
    const { unmount } = show();
    const rows = await screen.findByTestId('near-rows');
    expect(within(rows).getByRole('link', { name: 'Robbery' })).toHaveAttribute(
      'href',
      '/journeys?quarter=2018/19-Q2&incident=i1',
    );
    expect(rows).toHaveTextContent('2 min past target');
    expect(screen.getByText('1 earlier one not listed.')).toBeInTheDocument();
    unmount();

    answers['/api/v1/journeys'] = {
      status: 200,
      body: { ...JOURNEYS, nearBreach: { ...JOURNEYS.nearBreach, rows: null } },
    };
    show();
    expect(await screen.findByText('Which incidents they were, your role does not see.')).toBeInTheDocument();
  });

  it('sorts codes by their heads, and keeps that in the address', async () => {
    show();
    const table = await screen.findByTestId('codes');
    const codes = () => [...table.querySelectorAll('tbody tr')].map((row) => row.getAttribute('data-code'));
    expect(codes()).toEqual(['theft', 'alarm']);
    expect(table).toHaveTextContent('Fraud 5, Burglary 2 and 1 more');

    await userEvent.click(within(table).getByRole('button', { name: 'Opened as' }));

    expect(codes()).toEqual(['alarm', 'theft']);
    expect(within(table).getByRole('columnheader', { name: /Opened as/ })).toHaveAttribute('aria-sort', 'ascending');
    expect(window.location.search).toContain('sort=label');
  });

  it('goes to another quarter by the address', async () => {
    show();
    await screen.findByTestId('moves');

    await userEvent.click(screen.getByRole('button', { name: 'The quarter before' }));

    expect(decodeURIComponent(window.location.search)).toContain('quarter=2018/19-Q1');
    expect(screen.getByLabelText('Quarter')).toHaveValue('2018/19-Q1');
  });

  it('says that there is nothing, and that the role may not', async () => {
    answers['/api/v1/journeys'] = { status: 200, body: { ...JOURNEYS, incidents: 0 } };
    const { unmount } = show();
    expect(await screen.findByTestId('journeys-empty')).toHaveTextContent('Choose another period');
    unmount();

    answers['/api/v1/journeys'] = { status: 403, body: { title: 'Not allowed' } };
    show();
    expect(await screen.findByTestId('refused')).toHaveTextContent('Your role may not see this page.');
  });
});

describe('quarters', () => {
  it('are read and written as the financial year has them', () => {
    expect(quarterOf('2018/19-Q2')).toEqual({ year: 2018, number: 2 });
    expect(quarterOf('2018/20-Q2')).toBeNull();
    expect(quarterOf('2018/19-Q5')).toBeNull();
    expect(quarterText({ year: 1999, number: 4 })).toBe('1999/00-Q4');
    expect(quarterWords({ year: 2018, number: 4 })).toBe('2018/19 Q4, January to March');
  });

  it('begin with the local day', () => {
    expect(quarterAt(Date.parse('2018-06-30T23:30:00Z'), 'Europe/London')).toEqual({ year: 2018, number: 2 });
    expect(quarterAt(Date.parse('2019-02-01T00:00:00Z'), 'Europe/London')).toEqual({ year: 2018, number: 4 });
    expect(quartersOn({ year: 2018, number: 1 }, -1)).toEqual({ year: 2017, number: 4 });
    expect(quartersOn({ year: 2018, number: 4 }, 2)).toEqual({ year: 2019, number: 2 });
  });
});

describe('journeys drawn and said', () => {
  const journeys = v.parse(JourneysSchema, JOURNEYS);

  it('has bands as high as the incidents are many, none lost', () => {
    const order = gradesOf(journeys);
    const drawn = drawFlows(journeys.ends, order, 300, 240);

    expect(order).toEqual([null, 1, 2, 4]);
    expect(drawn.firsts.map(({ grade, count }) => [grade, count])).toEqual([
      [null, 10],
      [1, 30],
      [2, 60],
    ]);
    expect(drawn.lasts.map(({ grade, count }) => [grade, count])).toEqual([
      [null, 10],
      [1, 33],
      [2, 57],
    ]);
    expect(drawn.flows).toHaveLength(5);
    const [ungraded, stayed] = drawn.firsts;
    expect((stayed?.height ?? 0) / (ungraded?.height ?? 1)).toBeCloseTo(3, 1);
  });

  it.each([
    [null, '–'],
    [119, '119 s'],
    [120, '2 min'],
    [7199, '2 h'],
    [9000, '2.5 h'],
    [172_800, '2 d'],
  ])('%j seconds are %s', (seconds, words) => {
    expect(lengthWords(seconds)).toBe(words);
  });

  it.each([
    [0, 0, '–'],
    [0, 5, '0 %'],
    [1, 1000, 'under 1 %'],
    [2, 3, '67 %'],
  ])('%d of %d are %s', (part, whole, words) => {
    expect(shareWords(part, whole)).toBe(words);
  });

  it('sorts figures from the largest and words from A', () => {
    const { rows } = v.parse(CodesSchema, CODES);
    expect(codeSort(null)).toEqual({ key: 'incidents', down: true });
    expect(codeSort('-nonsense')).toEqual({ key: 'incidents', down: true });
    expect(nextSort(codeSort('label'), 'label')).toBe('-label');
    expect(nextSort(codeSort('label'), 'notClosed')).toBe('-notClosed');
    expect(sorted(rows, { key: 'notClosed', down: true }).map(({ opening }) => opening)).toEqual(['alarm', 'theft']);
  });
});
