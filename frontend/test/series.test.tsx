import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NowContext } from '../src/live/now';
import { OpenQuestion } from '../src/questions/OpenQuestion';
import { QuestionsPage } from '../src/questions/QuestionsPage';
import { SeriesPage } from '../src/series/SeriesPage';
import { expectAccessible } from './accessible';
import { seriesOf } from './seriesOf';

const NOW = Date.parse('2020-06-20T12:00:00Z');
const CATALOGUE = {
  policy: '2020-03',
  measures: [
    { id: 'calls.999', title: '999 calls', group: 'Calls', counts: 'Calls that came in on 999.' },
    { id: 'incidents', title: 'Incidents', group: 'Incidents', counts: 'All of them.' },
  ],
};
const QUESTION = {
  id: 'q1',
  title: '999 since 2019',
  kind: 'series',
  parameters: { measure: 'calls.999', by: 'month' },
  knownAt: '2020-06-01T09:00:00Z',
  by: 'analyst',
  at: '2020-06-01T09:00:00Z',
  page: '/series?by=month&measure=calls.999&knownAt=2020-06-01T09:00:00Z',
  answer: '/api/v1/series',
};

/** What the server answers at each path, without its query; and what was sent to it. */
let answers: Record<string, { status?: number; body: unknown }>;
let asked: string[];
let sent: { path: string; body: unknown }[];

beforeEach(() => {
  answers = { '/api/v1/measures': { body: CATALOGUE }, '/api/v1/series': { body: seriesOf() } };
  asked = [];
  sent = [];
  history.replaceState(null, '', '/series?measure=calls.999');
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push(path);
    if (init.method === 'POST') {
      sent.push({ path, body: JSON.parse(init.body as string) as unknown });
    }
    const { status = 200, body } = answers[path.split('?')[0] ?? ''] ?? { status: 404, body: {} };
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function page(roles: string[] = ['analyst']) {
  const shown = render(
    <NowContext value={NOW}>
      <main>
        <SeriesPage zone="Europe/London" areas={[{ value: 'NC', label: 'NC Central' }]} roles={roles} />
      </main>
    </NowContext>,
  );
  await screen.findByTestId('series-page');
  return shown;
}

describe('the page of series', () => {
  it('says in words what is unusual, by which rule and when', async () => {
    const { container } = await page();

    expect(
      within(screen.getByTestId('signals'))
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Apr 2020 1 point above the upper limit rule: outside the limits',
      'Mar 2020 to May 2020 two of three more than two sigma above the centre rule: 2 of 3 beyond 2 sigma',
    ]);
    expect(screen.getByTestId('stretches').textContent).toBe(
      'Sep 2019 to Jun 2020: limits from 8 points, Sep 2019 to May 2020, provisional until there are 24; mean moving range 4.4; limit of a moving range 14.37.',
    );
    await expectAccessible(container);
  });

  it('has every figure of the chart in a table, and tells a gap from a zero', async () => {
    await page();
    await userEvent.click(screen.getByText('Table of all 10 periods'));

    const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows.slice(0, 4)).toEqual([
      ['Period', 'Figure', 'Centre', 'Lower limit', 'Upper limit', 'Unusual'],
      ['Sep 2019', '10', '18', '6', '30', ''],
      ['Oct 2019', '12', '18', '6', '30', ''],
      ['Nov 2019', '–', '–', '–', '–', 'nothing recorded'],
    ]);
    expect(rows[8]?.at(-1)).toBe('outside (above), two of three (above)');
    expect(rows[10]?.at(-1)).toBe('not over');
  });

  it('asks again when another measure, step or area is chosen, which the address then says', async () => {
    await page();
    await userEvent.click(screen.getByRole('button', { name: 'Quarters' }));
    await userEvent.selectOptions(screen.getByLabelText('Measure'), 'incidents');

    await waitFor(() => {
      expect(asked.at(-1)).toBe('/api/v1/series?measure=incidents&by=quarter');
    });
    expect(location.search).toBe('?measure=incidents&by=quarter');
  });

  it('accepts a rebase only with a why, and tells what the server refuses', async () => {
    answers['/api/v1/rebases'] = {
      status: 409,
      body: { detail: 'x', errors: [{ field: 'from', message: 'accepted already' }] },
    };
    await page();
    const accept = screen.getByRole('button', { name: 'Accept this rebase' });
    expect(accept).toHaveProperty('disabled', true);

    await userEvent.type(screen.getByLabelText('Why something else is usual from then on'), 'New areas');
    await userEvent.click(accept);

    expect(sent).toEqual([
      { path: '/api/v1/rebases', body: { measure: 'calls.999', from: '2020-03-11', why: 'New areas' } },
    ]);
    expect((await screen.findByRole('alert')).textContent).toBe('accepted already');
  });

  it('lets only those who decide what is usual rebase, and only as known now', async () => {
    const { unmount } = await page(['supervisor']);
    expect(screen.queryByRole('form', { name: 'Accept a rebase' })).toBeNull();
    unmount();

    answers['/api/v1/series'] = { body: seriesOf({ knownAt: '2020-05-01T00:00:00Z' }) };
    await page(['reporter']);
    expect(screen.queryByRole('form', { name: 'Accept a rebase' })).toBeNull();
    expect(screen.getByText('To accept a rebase, show what is known now.')).toBeTruthy();
  });

  it('says why it has nothing to show', async () => {
    answers['/api/v1/series'] = {
      body: seriesOf({ points: seriesOf().points.map((point) => ({ ...point, value: null })) }),
    };
    await page();
    expect(screen.getByTestId('nothing').textContent).toContain('not even zero');
  });

  it('saves what it shows as a question with a link', async () => {
    answers['/api/v1/questions'] = { status: 201, body: { id: 'q1', events: 1, known: false } };
    await page();
    await userEvent.click(screen.getByRole('button', { name: 'Save question' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect((await screen.findByRole('link')).getAttribute('href')).toBe('/questions/q1');
    expect(sent).toEqual([
      {
        path: '/api/v1/questions',
        body: { title: '999 calls by month', kind: 'series', parameters: { measure: 'calls.999', by: 'month' } },
      },
    ]);
  });
});

describe('the page of questions', () => {
  function questions(may = true) {
    return render(
      <main>
        <NowContext value={NOW}>
          <QuestionsPage zone="Europe/London" may={may} />
        </NowContext>
      </main>,
    );
  }

  it('lists what was saved, by whom and as known when, and withdraws only when asked twice', async () => {
    answers['/api/v1/questions'] = { body: { questions: [QUESTION] } };
    answers['/api/v1/questions/q1/withdrawal'] = { body: { id: 'q1', events: 1, known: false } };
    const { container } = questions();
    const row = within(await screen.findByTestId('questions')).getAllByRole('row')[1];

    expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      '999 since 2019',
      'series: measure calls.999, by month',
      '1 Jun 10:00',
      'by analyst, 1 Jun 10:00',
      'Withdraw',
    ]);
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw 999 since 2019' }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw for everyone' }));
    expect(sent).toEqual([{ path: '/api/v1/questions/q1/withdrawal', body: {} }]);
  });

  it('says what to do while there are none', async () => {
    answers['/api/v1/questions'] = { body: { questions: [] } };
    questions();
    expect((await screen.findByTestId('no-questions')).textContent).toContain('Save question');
  });

  it('opens one on the page that answers it', async () => {
    answers['/api/v1/questions/q1'] = { body: QUESTION };
    history.replaceState(null, '', '/questions/q1');
    render(<OpenQuestion id="q1" />);

    await waitFor(() => {
      expect(location.pathname + location.search).toBe(QUESTION.page);
    });
  });

  it('tells that one is gone', async () => {
    render(<OpenQuestion id="q2" />);
    expect((await screen.findByTestId('gone')).textContent).toContain('withdrawn');
  });
});
