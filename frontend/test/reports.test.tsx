import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NowContext } from '../src/live/now';
import { ReportsPage } from '../src/reports/ReportsPage';
import { expectAccessible } from './accessible';
import { type Answer, JsonServer } from './jsonServer';
import { report, reports } from './reported';

const NOW = Date.parse('2018-11-22T07:00:00Z');
const TABLES = {
  tables: [
    {
      period: '2018/19-Q2',
      source: 'ONS, Crime in England and Wales',
      by: 'reporter',
      at: '2018-10-09T09:00:00Z',
      figures: 2,
    },
  ],
};

function server(answers: Record<string, Answer> = {}) {
  return new JsonServer({
    'GET /api/v1/reports': [200, reports()],
    'GET /api/v1/published-figures': [200, TABLES],
    ...answers,
  });
}

function page(may = true) {
  history.replaceState(null, '', '/reports');
  return render(
    <NowContext value={NOW}>
      <main>
        <ReportsPage zone="Europe/London" may={may} />
      </main>
    </NowContext>,
  );
}

async function shown(may = true) {
  const result = page(may);
  await screen.findByTestId('reports-page');
  await screen.findByText(/ONS|None was brought in/);
  return result;
}

function cells(table: HTMLElement): string[][] {
  return [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim()));
}

describe('the list of reports', () => {
  it('is the newest first, each with its status, who was last at it, and its hash', async () => {
    server();
    const { container } = await shown();

    expect(cells(screen.getByTestId('reports'))).toEqual([
      ['', 'Panel report, 2018/19 Q2 Simulated', '2018/19 Q2', 'Draft', 'analyst, 9 Oct 10:30', '9f2c41aa'],
      ['', 'Panel report, 2018/19 Q2 Simulated', '2018/19 Q2', 'Withdrawn', 'analyst, 9 Oct 10:30', '9f2c41aa'],
      ['', 'Panel report, 2018/19 Q1', '2018/19 Q1', 'Published', 'reporter, 10 Jul 16:00', '002c41aa'],
    ]);
    expect(screen.getByRole('link', { name: 'Panel report, 2018/19 Q1' })).toHaveAttribute('href', '/reports/r1');
    expect(screen.getByRole('link', { name: 'Check an earlier report' })).toHaveAttribute('href', '/reports/check');
    await expectAccessible(container);
  });

  it('lays two beside each other, by the keyboard', async () => {
    server();
    await shown();
    const show = screen.getByRole('button', { name: 'Show differences' });
    const [draft, withdrawn, published] = screen.getAllByRole('checkbox', { name: /^Compare/ });
    expect([show.matches(':disabled'), screen.getByText('Choose two above.')]).toEqual([true, expect.anything()]);
    draft?.focus();
    await userEvent.keyboard(' ');
    expect(screen.getByText('Choose one more.')).toBeVisible();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(published).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(screen.getByText('Two are chosen.')).toBeVisible();
    expect(withdrawn).toBeDisabled();
    await userEvent.click(show);

    expect(location.pathname + location.search).toBe('/reports/differences?one=r2&other=r1');
  });

  it('says that there is none, and what to do', async () => {
    server({ 'GET /api/v1/reports': [200, reports({ reports: [] })] });
    const { container } = await shown();

    expect(screen.getByTestId('no-reports')).toHaveTextContent('No report was made yet. Choose a period above.');
    expect(screen.queryByRole('button', { name: 'Show differences' })).toBeNull();
    await expectAccessible(container);
  });

  it('says what is coming', async () => {
    server({ 'GET /api/v1/reports': 'never' });
    const { container } = page();

    expect(screen.getByRole('region', { name: 'Reports' })).toHaveAttribute('aria-busy', 'true');
    await expectAccessible(container);
  });

  it.each<[string, Answer, RegExp]>([
    ['forbidden', [403, {}], /Your role may not see this page/],
    ['refused', [500, { detail: 'broken' }], /The server gave no figures: broken\./],
    ['unreachable', 'unreachable', /The server cannot be reached/],
    ['unreadable', [200, { reports: 3 }], /This page cannot read what the server sent/],
  ])('when %s says so, accessibly', async (_, answer, words) => {
    server({ 'GET /api/v1/reports': answer });
    const { container } = page();

    expect((await screen.findByTestId('refused')).textContent).toMatch(words);
    await expectAccessible(container);
  });
});

describe('making a report', () => {
  it('takes a button, for the quarter that was last over', async () => {
    const { sent } = server({ 'POST /api/v1/reports': [201, report({ id: 'r3' })] });
    await shown();
    expect(screen.getByText('2018/19 Q3 is not over. Its report can be made from 1 Jan 2019.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Make the report' }));

    expect(sent).toEqual([['/api/v1/reports', { template: 'panel-quarter', quarter: '2018/19-Q2' }]]);
    expect(location.pathname).toBe('/reports/r3');
  });

  it('may be of a year', async () => {
    const { sent } = server({ 'POST /api/v1/reports': [201, report({ id: 'r3' })] });
    await shown();
    await userEvent.selectOptions(screen.getByLabelText('Report'), 'Panel report of a year');
    expect(screen.getByText('2018/19 is not over. Its report can be made from 1 Apr 2019.')).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('Financial year'), '2016/17');
    await userEvent.click(screen.getByRole('button', { name: 'Make the report' }));

    expect(sent).toEqual([['/api/v1/reports', { template: 'panel-year', year: '2016/17' }]]);
  });

  it('says why it was refused', async () => {
    server({
      'POST /api/v1/reports': [
        400,
        { detail: '2018/19 Q3 is not over until 31 December 2018.', code: 'quarter-not-over' },
      ],
    });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Make the report' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('2018/19 Q3 is not over until 31 December 2018.');
    expect(location.pathname).toBe('/reports');
  });

  it('is not for those who only read', async () => {
    server();
    await shown(false);

    expect(screen.getByRole('region', { name: 'Make a report' })).toHaveTextContent(
      'Performance managers make reports.',
    );
    expect(screen.queryByRole('button', { name: /Make|Bring/ })).toBeNull();
  });

  it('may go by itself, or not', async () => {
    server();
    const { unmount } = await shown();
    expect(screen.getByTestId('schedule')).toHaveTextContent(
      'A report of each quarter drafts itself 7 days after its end; the next, of 2018/19 Q3, on 8 Jan 2019.',
    );
    unmount();
    server({ 'GET /api/v1/reports': [200, reports({ schedule: { afterDays: null, next: null } })] });
    await shown();

    expect(screen.getByText('No report drafts itself: somebody makes each.')).toBeVisible();
  });
});

describe('figures that others published', () => {
  const panel = () => within(screen.getByRole('region', { name: 'Published figures' }));

  it('are listed by source and period', async () => {
    server();
    await shown();

    expect(cells(screen.getByTestId('published'))).toEqual([
      ['ONS, Crime in England and Wales', '2018/19 Q2', '2', 'reporter, 9 Oct 10:00'],
    ]);
  });

  it('are pasted', async () => {
    const { sent, asked } = server({
      'POST /api/v1/published-figures': [201, { period: '2018/19-Q1', figures: 1 }],
    });
    await shown();
    await userEvent.selectOptions(panel().getByLabelText('Of'), '2018/19 Q1');
    await userEvent.type(panel().getByLabelText(/^Source/), 'Home Office');
    await userEvent.click(panel().getByLabelText('Table'));
    await userEvent.paste('id\tcurrent\ncrime\t22,101');
    await userEvent.click(panel().getByRole('button', { name: 'Bring in' }));

    expect(await screen.findByText('1 figure of 2018/19 Q1 brought in.')).toBeVisible();
    expect(sent).toEqual([
      [
        '/api/v1/published-figures',
        { period: '2018/19-Q1', source: 'Home Office', text: 'id\tcurrent\ncrime\t22,101' },
      ],
    ]);
    expect(asked.filter((path) => path.endsWith('published-figures'))).toHaveLength(2);
    expect(panel().getByLabelText('Table')).toHaveValue('');
  });

  it('are read from a file, and refused with the reason', async () => {
    server({
      'POST /api/v1/published-figures': [400, { errors: [{ field: 'text', message: 'line 2: crme is no figure' }] }],
    });
    await shown();
    await userEvent.type(panel().getByLabelText(/^Source/), 'Home Office');
    await userEvent.upload(panel().getByLabelText(/or a file/), new File(['id,current\ncrme,1'], 'crime.csv'));
    expect(await panel().findByDisplayValue(/crme,1/)).toBeVisible();
    await userEvent.click(panel().getByRole('button', { name: 'Bring in' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('line 2: crme is no figure');
    expect(panel().getByLabelText('Table')).toHaveValue('id,current\ncrme,1');
  });

  it('may be none', async () => {
    server({ 'GET /api/v1/published-figures': [200, { tables: [] }] });
    await shown();

    expect(screen.getByText('None was brought in. A report leaves their places empty, and says so.')).toBeVisible();
  });
});
