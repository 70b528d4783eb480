import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BoardPage } from '../src/board/BoardPage';
import { NowContext } from '../src/live/now';
import type { Live } from '../src/live/useLive';
import type { Board } from '../src/protocol/board';
import { expectAccessible } from './accessible';
import { live } from './lives';

const NOW = Date.parse('2026-11-22T07:00:00Z');

type Change = (board: Board) => unknown;

function liveBoard(change?: Change, state: Partial<Live<'board'>> = {}): Live<'board'> {
  return live('board', change, state);
}

function page(board: Live<'board'>, area: string | null = null, now = NOW, unusual = live('unusual')) {
  return (
    <NowContext value={now}>
      <main>
        <BoardPage live={board} unusual={unusual} area={area} />
      </main>
    </NowContext>
  );
}

function panel(name: string) {
  return within(screen.getByRole('region', { name }));
}

function rowOf(table: string, name: RegExp): (string | null)[] {
  const row = within(screen.getByRole('table', { name: table })).getByRole('row', { name });
  return [...row.children].map((cell) => cell.textContent);
}

describe('the board', () => {
  it('says first what wants a decision, with units and words', () => {
    render(page(liveBoard()));
    const leads = panel('Needs a decision now')
      .getAllByRole('term')
      .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent ?? ''}`);

    expect(leads).toEqual([
      'Past target: 3 Past target: 2 more than 60 min ago. of 41 open',
      'Due within 10 min: 2not attended yet',
      'Longest call wait: 4 min 48 s on 101',
      'High-risk missing: 1longest 3 h 00 min ',
    ]);
  });

  it('says late in words, never by colour alone', () => {
    render(page(liveBoard()));

    expect(rowOf('Incidents past their target or due within 10 minutes', /Road traffic/)).toEqual([
      '1Grade 1 Road traffic collision25-071089NH, awaiting dispatch',
      'NH',
      'awaiting dispatch',
      '18 min ',
      'past target 3 min',
    ]);
    expect(panel('Needs a decision now').getByTitle('Hinckley and Blaby')).toHaveTextContent('NH');
  });

  it('makes an incident late by the clock, between two pictures', () => {
    const live = liveBoard();
    const { rerender } = render(page(live, null, Date.parse('2026-11-22T06:56:09Z')));
    expect(screen.getByText('due in 1 min')).not.toHaveClass('late');
    rerender(page(live, null, Date.parse('2026-11-22T06:56:10Z')));

    expect(screen.getByText('past target under 1 min')).toHaveClass('late');
  });

  it('shows each grade with its mark, target, clock, stages and wait', () => {
    render(page(liveBoard()));

    expect(rowOf('Open incidents by grade', /Emergency/)).toEqual([
      '1Grade 1 Emergency15 min from call (rural 20)0 awaiting assessment, 1 awaiting dispatch1 past target1 due in 10 min',
      '6',
      '0',
      '1',
      '3',
      '2',
      '0',
      '18 min ',
      '1 past target1 due in 10 min',
    ]);
    expect(rowOf('Open incidents by grade', /Ungraded/)).toEqual([
      'UUngraded Ungradedno attendance target2 awaiting assessment, 1 awaiting dispatch',
      '3',
      '2',
      '1',
      '0',
      '0',
      '0',
      '2 min ',
      'no target',
    ]);
    expect(panel('Open incidents').getByText(/targets of policy/)).toHaveTextContent(
      '41 open Open incidents: 3 more than 60 min ago. 57 opened today, targets of policy 2020-03-11',
    );
  });

  it('shows the calls of a line now, in 15 minutes, the hour and today, with where callers gave up', () => {
    render(page(liveBoard()));
    const line = within(screen.getByRole('region', { name: '101' }));

    expect(line.getAllByRole('definition').map((definition) => definition.textContent)).toEqual([
      '4calls',
      '4 min 48 s ',
    ]);
    expect(
      line
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map((cell) => cell.textContent)),
    ).toEqual([
      ['Within 10 s', '33 %', '27 %', '33 %'],
      ['Average wait', '95 s', '122 s', '99 s'],
      ['90 % within', '212 s', '305 s', '260 s'],
      ['Abandoned', '8 %', '13 %', '12 %'],
    ]);
    expect(line.getByText(/Abandoned in the hour/)).toHaveTextContent(
      'Abandoned in the hour: 1 before the queue message, 4 in the queue, 0 after transfer',
    );
    expect(screen.getByTestId('calls-999-hour-within10s')).toHaveAttribute(
      'title',
      expect.stringContaining('Here 16 of 17 answered.'),
    );
  });

  it('says in words that a 999 call has waited over 10 s, and not so of a 101 call', () => {
    render(page(liveBoard(), null, Date.parse('2026-11-22T07:00:03Z')));

    expect(
      screen.getAllByText('over 10 s').map((word) => word.closest('section')?.querySelector('h3')?.textContent),
    ).toEqual(['999']);
  });

  it('says that no call was offered, not 0 %', () => {
    render(
      page(
        liveBoard((board) => {
          const [emergency] = board.calls.lines;
          const nothing = board.calls.lines[2]?.today;
          Object.assign(emergency ?? {}, { waiting: 0, longestWaitingSince: null, lastHour: nothing, today: nothing });
        }),
      ),
    );
    const line = within(screen.getByRole('region', { name: '999' }));

    expect(line.getAllByRole('definition').map((definition) => definition.textContent)).toEqual([
      '0calls',
      'none waiting',
    ]);
    expect(
      ['within10s', 'average', 'abandoned'].map((key) => screen.getByTestId(`calls-999-hour-${key}`).textContent),
    ).toEqual(['none offered', 'none', 'none offered']);
  });

  it('leads from an area’s tile, with its counts in words, to the board of the area', () => {
    render(page(liveBoard()));
    const tile = panel('Areas').getByRole('link');

    expect(tile).toHaveAttribute('href', '/?area=NH');
    expect(tile).toHaveTextContent('NH Hinckley and Blaby5 openGrade 1 1Grade 2 21 past target');
  });

  it('says of incidents without an area what is late, and what soon will be', () => {
    render(
      page(
        liveBoard(({ incidents }) => {
          Object.assign(incidents.areas.find(({ code }) => code === null) ?? {}, {
            open: 4,
            pastTarget: 2,
            dueSoon: 1,
          });
        }),
      ),
    );

    expect(panel('Areas').getByText('Area not given').parentElement).toHaveTextContent(
      'Area not given 4 open 2 past target 1 due in 10 min',
    );
  });

  it('has the hooks that end-to-end tests hold on to', () => {
    render(page(liveBoard()));
    const hooks = ['position', 'calls-999-waiting', 'stop-searches-today', 'missing-high-open'];
    const grades = ['1', '2', '3', '4', 'none'].map((grade) => `grade-${grade}-open`);

    expect([...hooks, ...grades].map((hook) => screen.getByTestId(hook).textContent)).toEqual([
      '1041',
      '1',
      '3',
      '1',
      '6',
      '12',
      '15',
      '5',
      '3',
    ]);
  });

  it('counts what the list leaves out, and shows the whole of it on demand', async () => {
    render(
      page(
        liveBoard((board) => {
          const [first] = board.incidents.attention;
          board.incidents.pastTarget = 9;
          board.incidents.attention = Array.from({ length: 7 }, (_, index) => ({
            ...(first ?? board.incidents.attention[0]),
            id: `25-00000${index}`,
          })) as Board['incidents']['attention'];
        }),
      ),
    );
    const rows = () => panel('Needs a decision now').getAllByRole('row').length - 1;
    expect([rows(), screen.getByText('6 more').textContent]).toEqual([5, '6 more ']);
    await userEvent.click(screen.getByRole('button', { name: 'Show 7' }));

    expect([rows(), screen.getByText('4 more').textContent]).toEqual([7, '4 more ']);
  });

  it('marks a number that changed, and only that', () => {
    const { rerender } = render(page(liveBoard()));
    rerender(page(liveBoard((board) => (board.stopSearches.today = 4))));

    expect([...document.querySelectorAll('.figure__value--changed')].map((changed) => changed.textContent)).toEqual([
      '4',
    ]);
  });
});

describe('the board’s states', () => {
  it('before the first picture tells what is coming, in its place', () => {
    render(page(liveBoard(undefined, { link: 'connecting', picture: null })));

    expect(
      screen.getAllByRole('region').map((region) => [region.getAttribute('aria-busy'), region.firstChild?.textContent]),
    ).toEqual(
      [
        'Needs a decision nowIncidents past their target or nearly so, the longest call wait, high risk',
        'CallsWaiting, answered and abandoned on each line',
        'Open incidentsBy grade, with their targets',
        'AreasOpen incidents in each',
        'UnusualCounts outside what is expected',
        'THRIVE and regradesMissing or old assessments, changed grades',
        'Missing peopleOpen records by risk',
        'AppointmentsToday',
        'Repeat callers and placesNow active',
        'Kinds of demandShares, open and today',
        'Stop-searchesToday',
      ].map((words) => ['true', words]),
    );
  });

  it('with nothing recorded says what to do', () => {
    render(
      page(
        liveBoard((board) => {
          board.incidents.open = 0;
          board.calls.lines = [];
          board.missing = { open: 0, risks: [], people: [] };
          board.stopSearches.today = 0;
        }),
      ),
    );

    expect(screen.getByRole('link', { name: 'Go to intake' })).toHaveAttribute('href', '/intake');
  });

  it('with nothing late says so', () => {
    render(page(liveBoard((board) => (board.incidents.attention = []))));

    expect(screen.getByText('No incident is past its target or due within 10 minutes.')).toBeVisible();
  });

  it.each(['stale', 'disconnected'] as const)('when %s keeps the last picture, greyed', (link) => {
    render(page(liveBoard(undefined, { link })));

    expect(screen.getByTestId('board')).toHaveClass('old');
    expect(screen.getByTestId('grade-1-open')).toHaveTextContent('6');
  });

  it('while reconnecting is not greyed yet', () => {
    render(page(liveBoard(undefined, { link: 'reconnecting' })));

    expect(screen.getByTestId('board')).not.toHaveClass('old');
  });

  it('of an area names it, and leads back', () => {
    render(
      page(
        liveBoard((board) => Object.assign(board, { area: 'NH', areaName: 'Hinckley and Blaby' })),
        'NH',
      ),
    );

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Hinckley and Blaby NH');
    expect(screen.getByRole('link', { name: 'Whole force' })).toHaveAttribute('href', '/');
    expect(panel('Calls').getByText(/Only calls known to be from here/)).toHaveTextContent('0 received today');
  });

  it('LP15 of an unknown area says so, and leads back', () => {
    const refusal = { code: 'unknown-area', message: 'there is no area XX' };
    render(page(liveBoard(undefined, { link: 'connecting', picture: null, refusal }), 'XX'));

    expect(screen.getByRole('alert')).toHaveTextContent('The policy in force has no area XX.Show the whole force');
  });

  it.each<[string, Live<'board'>]>([
    ['live', liveBoard()],
    ['loading', liveBoard(undefined, { link: 'connecting', picture: null })],
    ['disconnected', liveBoard(undefined, { link: 'disconnected' })],
  ])('is accessible when %s', async (_, live) => {
    const { container } = render(page(live));

    await expectAccessible(container);
  });
});
