import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ComparePage } from '../src/compare/ComparePage';
import { NowContext } from '../src/live/now';
import { expectAccessible } from './accessible';
import { comparison, emptyComparison } from './compared';

const NOW = Date.parse('2018-11-22T07:00:00Z');
const AREAS = [
  { value: 'NC', label: 'NC Central Leicester' },
  { value: 'NE', label: 'NE East Leicester' },
];

type Answer = readonly [status: number, body: unknown];

/** A server that answers each path as the test says, and notes what it was asked. */
function server(answer: (path: string) => Answer | Error = () => [200, comparison()]) {
  const asked: string[] = [];
  const plays = { answer };
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const said = plays.answer(path);
    return said instanceof Error
      ? Promise.reject(said)
      : Promise.resolve(new Response(JSON.stringify(said[1]), { status: said[0] }));
  });
  return { asked, plays };
}

function page(path = '/compare?quarter=2018/19-Q2', zone: string | null = 'Europe/London') {
  history.replaceState(null, '', path);
  return render(
    <NowContext value={NOW}>
      <main>
        <ComparePage zone={zone ?? undefined} areas={AREAS} roles={['analyst']} />
      </main>
    </NowContext>,
  );
}

async function shown(path?: string) {
  const result = page(path);
  await screen.findByTestId('compare-page');
  return result;
}

function cells(id: string): (string | null)[] {
  const row = document.querySelector(`[data-row="${id}"]`);
  // The last is a picture of the months, which the opened row tells as a table.
  return [...(row?.children ?? [])].slice(1, -1).map((cell) => cell.textContent);
}

function rows(): (string | null | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('.compared tbody > tr:not(.measure__more)')].map(
    (row) => row.dataset.row ?? row.textContent,
  );
}

function opener(name: string) {
  return screen.getByRole('button', { name });
}

beforeEach(() => {
  history.replaceState(null, '', '/');
});

describe('what is compared', () => {
  it('is asked for as the address says', async () => {
    const { asked } = server();
    await shown('/compare?quarter=2018/19-Q2&span=year-to-date&to=2016/17-Q2&area=NE,NC&beat=N04&qualifier=domestic');

    expect(asked).toEqual([
      '/api/v1/compare?quarter=2018%2F19-Q2&span=year-to-date&to=2016%2F17-Q2&area=NC%2CNE&beat=N04&qualifier=domestic',
    ]);
    expect(screen.getByTestId('compared')).toHaveTextContent(
      '2018/19 Q2 1 Jul 2018 to 30 Sept 2018 with 2017/18 Q2 1 Jul 2017 to 30 Sept 2017',
    );
  });

  it('is the last whole quarter where the address names none, and the address then names it', async () => {
    const { asked } = server();
    await shown('/compare');

    expect(location.search).toBe('?quarter=2018/19-Q2');
    expect(asked).toEqual(['/api/v1/compare?quarter=2018%2F19-Q2']);
  });

  it('is not asked for before the zone says which quarter it is', () => {
    const { asked } = server();
    page('/compare', null);

    expect([asked, location.search]).toEqual([[], '']);
    expect(screen.getByRole('region', { name: 'Comparison' })).toHaveAttribute('aria-busy', 'true');
  });

  it('is chosen: another quarter, span, comparison, area', async () => {
    server();
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'The quarter before' }));
    expect(location.search).toBe('?quarter=2018/19-Q1');
    await userEvent.selectOptions(screen.getByLabelText('Quarter'), '2017/18 Q4, January to March');
    expect(location.search).toBe('?quarter=2017/18-Q4');
    await userEvent.selectOptions(screen.getByLabelText('Compared with'), '2015/16 Q4');
    expect(location.search).toBe('?quarter=2017/18-Q4&to=2015/16-Q4');
    await userEvent.selectOptions(screen.getByLabelText('Period'), 'A month');
    expect(location.search).toBe('?span=month&month=2018-03');
    await userEvent.selectOptions(screen.getByLabelText('Month'), 'January 2018');
    await userEvent.click(screen.getByRole('button', { name: 'Areas' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'NE East Leicester' }));

    expect(location.search).toBe('?span=month&month=2018-01&area=NE');
  });

  it('is of the beats typed, and of the whole force again', async () => {
    server();
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Beats' }));
    await userEvent.type(screen.getByLabelText(/Beats, such as/), 'N62, N04{Enter}');
    expect(location.search).toBe('?quarter=2018/19-Q2&beat=N04,N62');
    await userEvent.click(screen.getByRole('button', { name: 'Whole force' }));

    expect(location.search).toBe('?quarter=2018/19-Q2');
  });

  it('stays, greyed, while something else is asked', async () => {
    const { plays } = server();
    await shown();
    plays.answer = () => [503, {}];
    const waiting = new Promise<Response>(() => undefined);
    vi.stubGlobal('fetch', () => waiting);
    await userEvent.click(screen.getByRole('button', { name: 'The quarter before' }));

    expect(screen.getByTestId('compare-page')).toHaveClass('old');
    expect(cells('stopsearch')).toEqual(['893', '430', '+463', '+108 %']);
  });
});

describe('the table of measures', () => {
  it('stands in the catalogue’s order under its groups, figures as they are printed', async () => {
    server();
    await shown();

    expect(rows()).toEqual([
      ...['Calls', 'calls.101', 'calls.999.within10s'],
      ...['Missing people', 'missing.persons'],
      ...['Stop-search', 'stopsearch', 'stopsearch.object.fireworks', 'stopsearch.linked'],
    ]);
    expect(
      ['calls.101', 'calls.999.within10s', 'stopsearch', 'stopsearch.object.fireworks', 'stopsearch.linked'].map(cells),
    ).toEqual([
      ['103,919', '119,043', '−15,124', '−13 %'],
      ['93.4 %', '92.1 %', '+1.3 pp', ''],
      ['893', '430', '+463', '+108 %'],
      ['5', '0', '+5', 'n/a'],
      ['–', '–', '–', ''],
    ]);
    expect(screen.getByText('+108 %')).toHaveAttribute('title', '107.67441860465117 %, unrounded');
  });

  it('sorts over the groups, rates last, says so, and the address says it too', async () => {
    server();
    await shown();
    const head = screen.getByRole('columnheader', { name: 'Change' });
    await userEvent.click(within(head).getByRole('button'));
    expect([rows(), head.getAttribute('aria-sort')]).toEqual([
      [
        ...['calls.101', 'stopsearch.object.fireworks', 'missing.persons', 'stopsearch'],
        ...['calls.999.within10s', 'stopsearch.linked'],
      ],
      'ascending',
    ]);
    await userEvent.click(within(head).getByRole('button'));

    expect(rows()[0]).toBe('stopsearch');
    expect(location.search).toBe('?quarter=2018/19-Q2&sort=-change');
    expect(document.querySelector('[data-row=stopsearch] th')).toHaveTextContent(/Stop-search$/);
  });

  it('is narrowed by words of titles and definitions, and by group', async () => {
    server();
    await shown();
    await userEvent.type(screen.getByRole('searchbox'), 'fireworks counted');
    expect(rows()).toEqual(['Stop-search', 'stopsearch.object.fireworks']);
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Groups' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Calls' }));

    expect(rows()).toEqual(['Calls', 'calls.101', 'calls.999.within10s']);
    expect(screen.getByTestId('comparison-count')).toHaveTextContent('2 of 6');
  });

  it('is copied for a spreadsheet whole and unrounded, with the months of both periods', async () => {
    server();
    await shown('/compare?quarter=2018/19-Q2&q=stop-searches');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Copy' }));

    expect((await navigator.clipboard.readText()).split('\n').map((line) => line.split('\t'))).toEqual([
      [
        ...['Id', 'Group', 'Measure', 'Unit', '2018/19 Q2', '2017/18 Q2', 'Change', '% change'],
        ...['July 2018', 'August 2018', 'September 2018', 'July 2017', 'August 2017', 'September 2017'],
        'How it is counted',
      ],
      [
        ...['stopsearch', 'Stop-search', 'Stop-searches', 'count', '893', '430', '463', '107.67441860465117'],
        ...['194', '355', '344', '140', '143', '147'],
        'How stop-searches are counted.',
      ],
    ]);
  });

  it('opens a measure: how it is counted, a chart and the table behind it', async () => {
    server();
    await shown();
    await userEvent.click(opener('Stop-searches'));
    const opened = within(screen.getByTestId('opened-stopsearch'));

    expect(location.search).toBe('?quarter=2018/19-Q2&open=stopsearch');
    expect(opener('Stop-searches')).toHaveAttribute('aria-expanded', 'true');
    expect(opened.getByText('How stop-searches are counted.')).toBeVisible();
    expect(opened.getByText('Change: 107.67441860465117 %, unrounded.')).toBeVisible();
    expect(opened.getByRole('img')).toHaveAccessibleName('Stop-searches by month; the table beside it has the figures');
    expect(
      opened.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent).join(' | ')),
    ).toEqual([
      'Month | 2018/19 Q2 | 2017/18 Q2 | Change | %',
      'July | 194 | 140 | +54 | +39 %',
      'August | 355 | 143 | +212 | +148 %',
      'September | 344 | 147 | +197 | +134 %',
      'Together | 893 | 430 | +463 | +108 %',
    ]);
    await userEvent.click(opener('Stop-searches'));
    expect(screen.queryByTestId('opened-stopsearch')).toBeNull();
  });

  it('says of people that months do not add up, and of a rate what it is a share of', async () => {
    server();
    await shown('/compare?quarter=2018/19-Q2&open=missing.persons,calls.999.within10s');

    expect(screen.getByTestId('opened-missing.persons')).toHaveTextContent(
      'The months do not add up: somebody may be counted in more than one.',
    );
    expect(screen.getByTestId('opened-calls.999.within10s')).toHaveTextContent(
      '2018/19 Q2: 34,000 of 36,422; 2017/18 Q2: 30,000 of 32,573.',
    );
  });

  it('is walked, opened and closed by the keyboard, each measure described by how it is counted', async () => {
    server();
    await shown();
    opener('101 calls').focus();
    expect(opener('101 calls')).toHaveAccessibleDescription('How 101 calls are counted.');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(opener('People reported missing')).toHaveFocus();
    expect(screen.getByTestId('opened-missing.persons')).toBeVisible();
    await userEvent.keyboard('{End}');
    expect(opener('Outcome linked to the object')).toHaveFocus();
    await userEvent.keyboard('{Home}');

    expect(opener('101 calls')).toHaveFocus();
    expect(screen.getAllByRole('button').filter((each) => each.matches('.list__open[tabindex="0"]'))).toHaveLength(1);
  });

  it('says and draws a break in what is compared', async () => {
    server(() => [
      200,
      comparison({
        policies: ['2016-04', '2018-08'],
        breaks: [{ from: '2018-08-16', policy: '2018-08', says: 'grades and targets changed' }],
      }),
    ]);
    await shown('/compare?quarter=2018/19-Q2&open=stopsearch');

    expect(screen.getByTestId('breaks')).toHaveTextContent(
      'Series break on 16 Aug 2018, within 2018/19 Q2: policy 2018-08, grades and targets changed.',
    );
    expect(screen.getByTestId('opened-stopsearch').querySelectorAll('.bars__break')).toHaveLength(1);
    expect(screen.getByTestId('opened-stopsearch')).toHaveTextContent('Break: policy 2018-08 from 16 Aug 2018');
    expect(screen.getByLabelText('What these figures stand on')).toHaveTextContent('Policies of 2016-04, 2018-08');
  });

  it('is accessible, with a measure open', async () => {
    server();
    const { container } = await shown('/compare?quarter=2018/19-Q2&open=stopsearch');

    await expectAccessible(container);
  });
});

describe('as known at a moment', () => {
  const AT = '/compare?quarter=2018/19-Q2&knownAt=2018-10-01T00:00:00Z';
  const restatements = {
    knownAt: '2018-10-01T00:00:00Z',
    now: '2018-11-22T07:00:00Z',
    figures: [
      {
        id: 'stopsearch',
        title: 'Stop-searches',
        period: '2018/19-Q2',
        then: 890,
        now: 893,
        change: 3,
        records: 3,
        events: [
          {
            record: 'incident-25-1',
            event: 'incident.marked-void.v1',
            happened: '2018-09-30T20:00:00Z',
            recorded: '2018-10-02T09:00:00Z',
            source: 'late',
          },
        ],
        more: 2,
      },
    ],
  };
  const both = (path: string): Answer =>
    path.startsWith('/api/v1/restatements')
      ? [200, restatements]
      : [200, comparison({ knownAt: '2018-10-01T00:00:00Z' })];

  it('says which figures moved since, by how much, and what moved them', async () => {
    const { asked } = server(both);
    await shown(AT);
    const row = await screen.findByTestId('restated');
    await userEvent.click(within(row).getByText('3 events of 3 records'));

    expect(asked).toEqual([
      '/api/v1/compare?quarter=2018%2F19-Q2&knownAt=2018-10-01T00%3A00%3A00Z',
      '/api/v1/restatements?quarter=2018%2F19-Q2&knownAt=2018-10-01T00%3A00%3A00Z',
    ]);
    expect([...row.children].slice(0, 4).map((cell) => cell.textContent)).toEqual([
      'Stop-searches 2018/19 Q2',
      '890',
      '893',
      '+3',
    ]);
    expect(row).toHaveTextContent('25-1 marked void, happened 30 Sept 21:00, recorded 2 Oct 10:00 from late');
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      '/compare?quarter=2018/19-Q2&knownAt=2018-10-01T00:00:00Z&incident=25-1',
    );
    expect(row).toHaveTextContent('and 2 more');
    expect(screen.getByRole('region', { name: 'What moved' })).toHaveTextContent('1 figure of the two periods moved.');
  });

  it('says that none has', async () => {
    server((path) => (path.startsWith('/api/v1/restatements') ? [200, { ...restatements, figures: [] }] : both(path)));
    await shown(AT);

    expect(await screen.findByText(/No figure of either period has moved/)).toBeVisible();
  });

  it('is chosen: the end of the period, a moment, now', async () => {
    server(both);
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'As known now' }));
    await userEvent.click(screen.getByRole('button', { name: 'At the end of the period' }));
    expect(location.search).toBe('?quarter=2018/19-Q2&knownAt=2018-09-30T23:00:00Z');
    const field = screen.getByLabelText('At a moment (Europe/London)');
    expect(field).toHaveValue('2018-10-01T00:00');
    await userEvent.clear(field);
    await userEvent.type(field, '2018-11-01T09:30');
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(location.search).toBe('?quarter=2018/19-Q2&knownAt=2018-11-01T09:30:00Z');
    await userEvent.click(screen.getByRole('button', { name: 'Now' }));

    expect(location.search).toBe('?quarter=2018/19-Q2');
  });
});

describe('where there are no figures', () => {
  it('says what is coming', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    const { container } = page();

    expect(screen.getByRole('region', { name: 'Comparison' })).toHaveAttribute('aria-busy', 'true');
    await expectAccessible(container);
  });

  it('says that a period is empty and what to do', async () => {
    server(() => [200, emptyComparison({ slice: { areas: ['NC'], beats: [], qualifiers: [] } })]);
    const { container } = await shown('/compare?quarter=2018/19-Q2&area=NC');
    const nothing = within(screen.getByTestId('nothing'));

    expect(screen.getByTestId('nothing')).toHaveTextContent(
      'No records are counted of 2018/19 Q2, 1 Jul 2018 to 30 Sept 2018, as narrowed here.',
    );
    expect(nothing.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Show the whole force', '/compare?quarter=2018/19-Q2'],
      ['Show the quarter that runs, 2018/19 Q3', '/compare?quarter=2018/19-Q3&area=NC'],
      ['Bring records in', '/intake'],
    ]);
    expect(screen.queryByRole('table')).toBeNull();
    await expectAccessible(container);
  });

  it('says how far a server has come that reads its log, and asks until it has', async () => {
    const { plays } = server(() => [503, { detail: 'The history is being read: 40 %. Ask again in a moment.' }]);
    const { container } = page();

    expect(await screen.findByTestId('warming')).toHaveTextContent('The server is reading its log40 %');
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '40');
    await expectAccessible(container);
    plays.answer = () => [200, comparison()];

    expect(await screen.findByTestId('compare-page')).toBeVisible();
    expect(screen.queryByTestId('warming')).toBeNull();
  });

  it('asks again when the server was not there', async () => {
    const { plays, asked } = server(() => new TypeError('no network'));
    page();
    expect(await screen.findByTestId('refused')).toHaveTextContent('The server cannot be reached.');
    plays.answer = () => [200, comparison()];

    expect(await screen.findByTestId('compare-page')).toBeVisible();
    expect(asked.length).toBeGreaterThan(1);
  });

  it.each<[string, Answer, RegExp]>([
    ['forbidden', [403, {}], /Your role may not see this page/],
    [
      'refused',
      [422, { detail: "'XX' is no area." }],
      /The server gave no figures: 'XX' is no area\.Try againStart afresh/,
    ],
    ['unreadable', [200, { measures: 3 }], /This page cannot read what the server sent/],
  ])('when %s says so, accessibly', async (_, answer, words) => {
    server(() => answer);
    const { container } = page();

    expect((await screen.findByTestId('refused')).textContent).toMatch(words);
    await expectAccessible(container);
  });

  it('tries again when told', async () => {
    const { plays } = server(() => [500, { detail: 'broken' }]);
    page();
    await screen.findByTestId('refused');
    plays.answer = () => [200, comparison()];
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    await waitFor(() => {
      expect(screen.getByTestId('compare-page')).toBeVisible();
    });
  });
});
