import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NowContext } from '../src/live/now';
import { changeWords, percentWords, pointsWords } from '../src/model/change';
import { WhatIfPage } from '../src/whatif/WhatIfPage';
import { expectAccessible } from './accessible';

const TARGET = { clock: 'from-call', urbanMinutes: 15, ruralMinutes: 20 };
const KEPT = { target: TARGET, incidents: 40, within: 30, late: 6, unattended: 3, notNeeded: 1, pending: 0 };

const RESULT = {
  quarter: '2018/19-Q2',
  force: 'Test Police',
  zone: 'Europe/London',
  simulated: true,
  position: 42,
  knownAt: null,
  period: { name: '2018/19-Q2', first: '2018-07-01', last: '2018-09-30' },
  slice: { areas: [], beats: [], qualifiers: [] },
  policies: ['2016-04'],
  candidatePolicies: ['stricter'],
  counterfactual: true,
  incidents: 100,
  grades: [
    { grade: null, label: null, candidateLabel: null, inForce: 10, candidate: 10, change: 0 },
    { grade: 1, label: 'Emergency', candidateLabel: 'Immediate', inForce: 40, candidate: 55, change: 15 },
    { grade: 2, label: 'Priority', candidateLabel: null, inForce: 50, candidate: 35, change: -15 },
  ],
  moves: [
    { from: null, to: null, count: 10 },
    { from: 1, to: 1, count: 40 },
    { from: 2, to: 1, count: 15 },
    { from: 2, to: 2, count: 35 },
  ],
  attendance: [
    {
      grade: 1,
      inForce: { ...KEPT, percent: 83.33333333333333 },
      candidate: { ...KEPT, target: { ...TARGET, urbanMinutes: 10 }, within: 27, late: 9, percent: 75 },
    },
    {
      grade: 2,
      inForce: { ...KEPT, within: 0, late: 0, percent: null },
      candidate: { ...KEPT, target: null, percent: null },
    },
  ],
  pastTarget: { inForce: 9, candidate: 12, newly: 5, noLonger: 2 },
  flags: [
    {
      id: 'unassessed',
      title: 'No THRIVE assessment in time',
      inForceMinutes: null,
      candidateMinutes: 15,
      inForce: 0,
      candidate: 7,
      newly: 7,
      noLonger: 0,
    },
  ],
  rules: [
    { openings: ['theft'], qualifiers: ['domestic'], grade: 1, matched: 15, changed: 15 },
    { openings: ['typo'], qualifiers: [], grade: 1, matched: 0, changed: 0 },
  ],
  replayed: ['Targets and their clocks.'],
  notReplayed: ['THRIVE assessments.', 'Dispatch.'],
};

const RUN = {
  id: 'r1',
  counterfactual: true,
  state: 'running',
  share: 0.4,
  error: null,
  candidate: { name: 'stricter', file: 'candidate', text: 'version: stricter' },
  quarter: '2018/19-Q2',
  knownAt: null,
  expires: null,
  result: null,
};
const DONE = { ...RUN, state: 'done', share: 1, expires: '2018-11-22T08:00:00Z', result: RESULT };

/** What the server answers to looks at a run: gone through, the last one stays. */
let looks: { status: number; body: unknown }[];
let posted: { path: string; text: string }[];
let answer: { status: number; body: unknown };

beforeEach(() => {
  window.history.replaceState(null, '', '/what-if?quarter=2018/19-Q2&area=NC');
  looks = [
    { status: 200, body: RUN },
    { status: 200, body: DONE },
  ];
  posted = [];
  answer = { status: 202, body: { id: 'r1', counterfactual: true } };
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (path.includes('/example')) {
      return Promise.resolve(new Response('version: Candidate\n'));
    }
    const { status, body } =
      init.method === 'POST'
        ? (posted.push({ path, text: init.body as string }), answer)
        : looks.length > 1
          ? (looks.shift() ?? answer)
          : (looks[0] ?? answer);
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
});

function show() {
  return render(
    <NowContext value={Date.parse('2018-11-22T07:00:00Z')}>
      <WhatIfPage zone="Europe/London" areas={[]} />
    </NowContext>,
  );
}

describe('the page of another policy', () => {
  it('begins from the policy in force, runs the candidate and lays both side by side', async () => {
    const { container } = show();
    const rules = screen.getByLabelText('Rules (YAML)');
    await vi.waitFor(() => {
      expect(rules).toHaveValue('version: Candidate\n');
    });

    await userEvent.clear(rules);
    await userEvent.type(rules, 'version: stricter');
    await userEvent.click(screen.getByRole('button', { name: 'Run' }));

    expect(posted).toEqual([
      { path: '/api/v1/counterfactuals?quarter=2018%2F19-Q2&area=NC', text: 'version: stricter' },
    ]);
    expect(await screen.findByRole('progressbar')).toHaveValue(40);
    expect(await screen.findByTestId('result')).toBeInTheDocument();
    expect(window.location.search).toContain('run=r1');
    expect(screen.getByTestId('whatif-regraded')).toHaveTextContent('15');
    expect(screen.getByTestId('grade-1-candidate')).toHaveTextContent('55');
    expect(screen.getByTestId('attendance-1-inForce')).toHaveTextContent('83.3 %');
    expect(screen.getByTestId('attendance-1-candidate')).toHaveTextContent('75.0 %');
    expect(screen.getByTestId('attendance-2-inForce')).toHaveTextContent('none attended');
    expect(screen.getByTestId('attendance-2-candidate')).toHaveTextContent('no target');
    expect(screen.getByTestId('matrix-2-1')).toHaveTextContent('15');
    expect(screen.getByTestId('whatif-newly')).toHaveTextContent('5');
    expect(screen.getByTestId('flag-unassessed-inForce')).toHaveTextContent('not stated');
    expect(screen.getByTestId('flag-unassessed-candidate')).toHaveTextContent('7 at 15 min');
    expect(screen.getByTestId('whatif-rules')).toHaveTextContent('0, takes none');
    expect(within(screen.getByTestId('not-replayed')).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Save as CSV' })).toHaveAttribute(
      'href',
      '/api/v1/counterfactuals/r1?format=csv',
    );
    await expectAccessible(container);
  });

  it('carries the word on every panel of the result', async () => {
    window.history.replaceState(null, '', '/what-if?quarter=2018/19-Q2&run=r1');
    looks = [{ status: 200, body: DONE }];
    show();

    const result = await screen.findByTestId('result');

    expect(screen.getByTestId('counterfactual')).toHaveTextContent('Counterfactual');
    const panels = [...result.querySelectorAll('.panel')];
    expect(panels).toHaveLength(7);
    panels.forEach((panel) => {
      expect(panel).toHaveClass('counterfactual');
      expect(panel).toHaveTextContent(/counterfactual/i);
    });
    expect(screen.getByLabelText('Rules (YAML)')).toHaveValue('version: stricter');
  });

  it('says which line of the candidate is wrong', async () => {
    answer = {
      status: 422,
      body: { title: 'Bad candidate', errors: [{ field: 'candidate', message: 'candidate line 3: grade 12 is none' }] },
    };
    show();
    await userEvent.type(await screen.findByDisplayValue(/version/), 'x');
    await userEvent.click(screen.getByRole('button', { name: 'Run' }));

    expect(await screen.findByText('candidate line 3: grade 12 is none')).toBeInTheDocument();
    expect(screen.getByLabelText('Rules (YAML)')).toBeInvalid();
  });

  it('says that a run is gone, has failed, or is of another quarter', async () => {
    window.history.replaceState(null, '', '/what-if?quarter=2017/18-Q2&run=r1');
    looks = [{ status: 404, body: {} }];
    const gone = show();
    expect(await screen.findByTestId('run-gone')).toHaveTextContent('no longer holds this run');
    gone.unmount();

    looks = [{ status: 200, body: { ...RUN, state: 'failed', error: 'the server failed' } }];
    const failed = show();
    expect(await screen.findByTestId('run-failed')).toHaveTextContent('The run stopped: the server failed');
    failed.unmount();

    looks = [{ status: 200, body: DONE }];
    show();
    expect(await screen.findByTestId('run-other')).toHaveTextContent(
      'This run is of 2018/19 Q2, of what was chosen then.',
    );
  });

  it('takes a candidate from a file', async () => {
    show();
    await screen.findByDisplayValue(/version/);

    await userEvent.upload(screen.getByLabelText('Candidate file'), new File(['version: mine'], 'mine.yaml'));

    await vi.waitFor(() => {
      expect(screen.getByLabelText('Rules (YAML)')).toHaveValue('version: mine');
    });
  });
});

describe('changes', () => {
  it('carry their sign, and say where there is none', () => {
    expect([15, 0, -3].map(changeWords)).toEqual(['+15', '0', '−3']);
    expect([83.333, null].map(percentWords)).toEqual(['83.3 %', 'none attended']);
    expect([pointsWords(83.333, 75), pointsWords(50, 62.5), pointsWords(null, 5), pointsWords(5, 5)]).toEqual([
      '−8.3 points',
      '+12.5 points',
      '–',
      '0.0 points',
    ]);
  });
});
