import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NowContext } from '../src/live/now';
import { ReportPage } from '../src/reports/ReportPage';
import { expectAccessible } from './accessible';
import { type Answer, JsonServer } from './jsonServer';
import { report, SHA } from './reported';

const NOW = Date.parse('2018-11-22T07:00:00Z');
const PATH = '/api/v1/reports/r2';
const MOVED = {
  position: 2_050_000,
  figures: [
    {
      id: 'stopsearch',
      title: 'Stop-searches',
      period: '2018/19-Q2',
      then: 893,
      now: 892,
      change: -1,
      records: 1,
      events: [
        {
          record: 'stopsearch-7',
          event: 'stopsearch.marked-void.v1',
          happened: '2018-09-30T20:00:00Z',
          recorded: '2018-10-12T09:00:00Z',
          source: null,
        },
      ],
      more: 0,
    },
  ],
};

function server(answers: Record<string, Answer> = {}) {
  return new JsonServer({
    [`GET ${PATH}`]: [200, report()],
    [`GET ${PATH}/restatements`]: [200, MOVED],
    ...answers,
  });
}

function page() {
  history.replaceState(null, '', '/reports/r2');
  return render(
    <NowContext value={NOW}>
      <main>
        <ReportPage id="r2" />
      </main>
    </NowContext>,
  );
}

async function shown() {
  const result = page();
  await screen.findByTestId('report-page');
  await screen.findByText(/moved\. The report|has moved since/);
  return result;
}

function region(name: string) {
  return screen.getByRole('region', { name });
}

function cells(name: string): (string | null)[][] {
  return [...within(region(name)).getByRole('table').querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.querySelector('button')?.textContent ?? cell.textContent),
  );
}

describe('a report', () => {
  it('says what it is and what it stands on', async () => {
    server();
    const { container } = await shown();
    const facts = [...screen.getByTestId('report-head').children].map((fact) =>
      [...fact.children].map((part) => part.textContent),
    );

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Panel report, 2018/19 Q2');
    expect(screen.getByText('Simulated')).toBeVisible();
    expect(facts).toEqual([
      ['Status', 'Draft'],
      ['Period', '2018/19 Q21 Jul 2018 to 30 Sept 2018'],
      ['Compared with', '2017/18 Q2'],
      ['As known at', '8 Oct 09:00'],
      ['Log position', '2048133'],
      ['Policy', '2016-04'],
      ['SHA-256', '9f2c41aa07beCopy'],
    ]);
    await expectAccessible(container);
  });

  it('gives its hash whole to the clipboard', async () => {
    server();
    const user = userEvent.setup();
    await shown();
    await user.click(screen.getByRole('button', { name: 'Copy the SHA-256' }));

    expect(await screen.findByText('Copied.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(SHA);
  });

  it('shows its figures by section as they are printed', async () => {
    server();
    await shown();

    expect(cells('Calls')).toEqual([
      ['1.1', '999 calls', '38,995', '36,000', '+2,995', '8 %', '▲ up'],
      ['', 'Recorded crime', '22,101', '–', '–', '–', '–'],
    ]);
    expect(region('Calls')).toHaveTextContent('Recorded crimeAs published. ONS, year ending September 2018');
    expect(
      within(region('Calls'))
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Ref', 'Measure', '2018/19 Q2', '2017/18 Q2', 'Change', '% change', 'Trend']);
  });

  it('says of a measure how it is counted: as a tip, and opened by the keyboard', async () => {
    server();
    const { container } = await shown();
    const name = screen.getByRole('button', { name: '999 calls' });
    expect(name).toHaveAccessibleDescription('Calls that came in on 999, by when they came in.');
    name.focus();
    await userEvent.keyboard('{Enter}');

    expect(name).toHaveAttribute('aria-expanded', 'true');
    expect(cells('Calls')[1]).toEqual(['Calls that came in on 999, by when they came in. Clock: from call.']);
    await expectAccessible(container);
  });

  it('says where series break, what was unusual, and what its records lack', async () => {
    server();
    await shown();

    expect(screen.getByTestId('breaks')).toHaveTextContent(
      'Series break on 16 Aug 2018, within 2018/19 Q2: policy 2018-08, grades and targets changed.',
    );
    expect(region('Unusual')).toHaveTextContent('999 calls above its band on 4 of 92 days');
    expect(region('Data quality')).toHaveTextContent('No area 12. incidents lie in no area of the policy');
  });

  it('says that nothing was', async () => {
    server({ [`GET ${PATH}`]: [200, report({ breaks: [], unusual: [], quality: [], simulated: false })] });
    await shown();

    expect(screen.queryByTestId('breaks')).toBeNull();
    expect(screen.queryByText('Simulated')).toBeNull();
    expect(region('Unusual')).toHaveTextContent('Nothing was outside its expected band.');
    expect(region('Data quality')).toHaveTextContent('Nothing to say of the records.');
  });

  it('has files, and a copy of each for the public', async () => {
    server();
    await shown();
    const links = () =>
      within(screen.getByTestId('files'))
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]);
    const at = '/api/v1/reports/r2/files/panel-quarter-2018-19-q2';
    expect(links()).toEqual([
      ['HTML', `${at}.html`],
      ['PDF', `${at}.pdf`],
      ['XLSX', `${at}.xlsx`],
      ['JSON', `${at}.json`],
    ]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Public copy: small numbers suppressed' }));

    expect(links()[1]).toEqual(['PDF', `${at}.pdf?copy=public`]);
  });

  it('says which of its figures have moved since, and what moved them', async () => {
    server();
    await shown();
    const row = screen.getByTestId('restated');

    expect(region('Restated since')).toHaveTextContent('1 figure moved. The report keeps what was known then.');
    expect([...row.children].slice(0, 4).map((cell) => cell.textContent)).toEqual([
      'Stop-searches 2018/19 Q2',
      '893',
      '892',
      '−1',
    ]);
    expect(row).toHaveTextContent('stopsearch-7 marked void, happened 30 Sept 21:00, recorded 12 Oct 10:00');
  });

  it('says that none has', async () => {
    server({ [`GET ${PATH}/restatements`]: [200, { position: 2_050_000, figures: [] }] });
    await shown();

    expect(region('Restated since')).toHaveTextContent('No figure of this report has moved since.');
  });
});

describe('where there is no report', () => {
  it('says what is coming', async () => {
    server({ [`GET ${PATH}`]: 'never' });
    const { container } = page();

    expect(region('Figures')).toHaveAttribute('aria-busy', 'true');
    await expectAccessible(container);
  });

  it.each<[string, Answer, string, RegExp]>([
    ['gone', [404, {}], 'gone', /There is no such report\./],
    ['forbidden', [403, {}], 'refused', /Your role may not see this page/],
    ['refused', [500, { detail: 'broken' }], 'refused', /The server gave no figures: broken\./],
    ['unreadable', [200, { id: 'r2' }], 'refused', /This page cannot read what the server sent/],
    ['warming', [503, { detail: 'The history is being read: 40 %.' }], 'warming', /The server is reading its log40 %/],
  ])('when %s says so, accessibly', async (_, answer, testId, words) => {
    server({ [`GET ${PATH}`]: answer });
    const { container } = page();

    expect((await screen.findByTestId(testId)).textContent).toMatch(words);
    expect(screen.getByRole('link', { name: 'All reports' })).toHaveAttribute('href', '/reports');
    await expectAccessible(container);
  });
});
