import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NowContext } from '../src/live/now';
import type { CheckedTable } from '../src/protocol/published';
import type { Differences } from '../src/protocol/reports';
import { CheckPage } from '../src/reports/CheckPage';
import { DifferencesPage } from '../src/reports/DifferencesPage';
import { expectAccessible } from './accessible';
import { type Answer, JsonServer } from './jsonServer';
import { reports } from './reported';

const CHECKED: CheckedTable = {
  quarter: '2018/19-Q2',
  rows: 14,
  findings: [
    {
      line: 16,
      id: 'stopsearch',
      title: '2.1 Stop-searches',
      kind: 'subtraction',
      published: '+467',
      right: '+463',
      says: '893 − 430 is +463; the table says +467',
    },
  ],
  compared: [
    { id: 'calls.999', title: '999 calls', field: 'current', published: '38,995', log: '38,995', agrees: true },
    { id: 'calls.999', title: '999 calls', field: '2018-07', published: '12,000', log: null, agrees: false },
    { id: 'stopsearch', title: 'Stop-searches', field: 'current', published: '893', log: '893', agrees: true },
    { id: 'stopsearch', title: 'Stop-searches', field: 'change', published: '+467', log: '+463', agrees: false },
  ],
  unknown: ['Dog bites'],
};

const DIFFERENCES: Differences = {
  one: { id: 'r1', title: 'Panel report, 2018/19 Q2', status: 'withdrawn' },
  other: { id: 'r2', title: 'Panel report, 2018/19 Q2', status: 'draft' },
  figures: [
    { section: 'Stop-search', id: 'stopsearch', title: 'Stop-searches', field: 'current', one: '893', other: '892' },
    { section: 'Stop-search', id: 'stopsearch', title: 'Stop-searches', field: 'percent', one: '108', other: null },
  ],
  texts: [{ section: 'Stop-search', one: 'Searches rose.', other: null }],
};

function shown(page: 'check' | 'differences', query = '') {
  history.replaceState(null, '', `/reports/${page}${query}`);
  return render(
    <NowContext value={Date.parse('2018-11-22T07:00:00Z')}>
      <main>{page === 'check' ? <CheckPage /> : <DifferencesPage />}</main>
    </NowContext>,
  );
}

function rows(testId: string): (string | null)[][] {
  return [...screen.getByTestId(testId).querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
}

describe('checking an earlier report', () => {
  function server(answer: Answer = [200, CHECKED]) {
    return new JsonServer({ 'GET /api/v1/reports': [200, reports()], 'POST /api/v1/reports/check': answer });
  }

  async function checked() {
    const result = shown('check');
    await userEvent.selectOptions(await screen.findByLabelText('Quarter'), '2018/19 Q2');
    await userEvent.click(screen.getByLabelText('Table'));
    await userEvent.paste('id\tcurrent\tprevious\tchange\nstopsearch\t893\t430\t+467');
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    return result;
  }

  it('says what is wrong first, then each figure beside the log’s', async () => {
    const { sent } = server();
    const { container } = await checked();

    expect((await screen.findByTestId('findings')).textContent).toBe(
      'Wrong 2.1 Stop-searches: 893 − 430 is +463; the table says +467 line 16',
    );
    expect(sent).toEqual([
      [
        '/api/v1/reports/check',
        { quarter: '2018/19-Q2', text: 'id\tcurrent\tprevious\tchange\nstopsearch\t893\t430\t+467' },
      ],
    ]);
    expect(screen.getByRole('region', { name: 'Findings' })).toHaveTextContent('14 rows of 2018/19 Q2 read');
    expect(screen.getByTestId('unknown')).toHaveTextContent('the catalogue does not have them: Dog bites.');
    expect(screen.getByText('2 of 4 figures differ')).toBeVisible();
    expect(rows('beside')).toEqual([
      ['Figure', 'Current', 'July 2018', 'Change'],
      ['999 calls', '38,995', '12,000 log has none', ''],
      ['Stop-searches', '893', '', '+467 log +463'],
    ]);
    await expectAccessible(container);
  });

  it('says that a table is right', async () => {
    server([200, { ...CHECKED, findings: [], compared: CHECKED.compared.filter(({ agrees }) => agrees), unknown: [] }]);
    await checked();

    expect(await screen.findByText(/The table agrees with itself/)).toBeVisible();
    expect(screen.getByText('All 2 figures agree')).toBeVisible();
    expect(screen.queryByTestId('unknown')).toBeNull();
  });

  it('says that it is being checked', async () => {
    server('never');
    const { container } = await checked();

    expect(screen.getByRole('region', { name: 'Findings' })).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('button', { name: 'Checking' })).toBeDisabled();
    await expectAccessible(container);
  });

  it('says why a table cannot be read', async () => {
    server([400, { detail: 'Line 1 names no column that a report has.' }]);
    await checked();

    expect(await screen.findByRole('alert')).toHaveTextContent('Line 1 names no column that a report has.');
  });

  it('says where there is no server', async () => {
    new JsonServer({ 'GET /api/v1/reports': 'unreachable' });
    shown('check');

    expect(await screen.findByTestId('refused')).toHaveTextContent('The server cannot be reached.');
  });
});

describe('the differences of two reports', () => {
  const PATH = 'GET /api/v1/reports/differences?one=r1&other=r2';

  it('are told, figures and texts, and only what differs', async () => {
    new JsonServer({ [PATH]: [200, DIFFERENCES] });
    const { container } = shown('differences', '?one=r1&other=r2');
    await screen.findByTestId('differences-page');

    expect(rows('different-figures')).toEqual([
      ['Figure', 'Section', 'What', 'One', 'Other'],
      ['Stop-searches', 'Stop-search', 'Current', '893', '892'],
      ['Stop-searches', 'Stop-search', '% change', '108 %', '–'],
    ]);
    expect(screen.getByTestId('different-text')).toHaveTextContent(
      'Stop-searchOneSearches rose.OtherNothing is written.',
    );
    expect(
      within(screen.getByTestId('differences-page'))
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href'), link.parentElement?.textContent]),
    ).toEqual([
      ['Panel report, 2018/19 Q2', '/reports/r1', 'One Panel report, 2018/19 Q2 Withdrawn'],
      ['Panel report, 2018/19 Q2', '/reports/r2', 'Other Panel report, 2018/19 Q2 Draft'],
    ]);
    await expectAccessible(container);
  });

  it('are none', async () => {
    new JsonServer({ [PATH]: [200, { ...DIFFERENCES, figures: [], texts: [] }] });
    shown('differences', '?one=r1&other=r2');

    expect(await screen.findByTestId('same')).toHaveTextContent('every figure and every text is the same');
  });

  it('need two reports', async () => {
    const { asked } = new JsonServer({});
    const { container } = shown('differences', '?one=r1');

    expect(screen.getByTestId('none-chosen')).toHaveTextContent('Choose two reports in the list.');
    expect(asked).toEqual([]);
    await expectAccessible(container);
  });

  it('are coming, or refused', async () => {
    new JsonServer({ [PATH]: 'never' });
    const { unmount } = shown('differences', '?one=r1&other=r2');
    expect(screen.getByRole('region', { name: 'Figures that differ' })).toHaveAttribute('aria-busy', 'true');
    unmount();
    new JsonServer({ [PATH]: [404, { detail: 'there is no report r1' }] });
    shown('differences', '?one=r1&other=r2');

    expect(await screen.findByTestId('refused')).toHaveTextContent('there is no report r1');
  });
});
