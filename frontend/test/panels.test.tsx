import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardPage } from '../src/board/BoardPage';
import { NowContext } from '../src/live/now';
import { nothingYet } from '../src/live/state';
import type { Live } from '../src/live/useLive';
import type { Board } from '../src/protocol/board';
import { expectAccessible } from './accessible';
import { live } from './lives';

const NOW = Date.parse('2026-11-22T07:00:00Z');

function shown(change?: (board: Board) => unknown, unusual: Live<'unusual'> = live('unusual')) {
  return render(
    <NowContext value={NOW}>
      <main>
        <BoardPage live={live('board', change)} unusual={unusual} area={null} />
      </main>
    </NowContext>,
  );
}

function panel(name: string) {
  return within(screen.getByRole('region', { name }));
}

function rows(name: string, table = 0): (string | null)[][] {
  const body = panel(name).getAllByRole('table')[table]?.querySelectorAll('tbody tr') ?? [];
  return [...body].map((row) => [...row.children].map((cell) => cell.textContent));
}

function figures(...ids: string[]) {
  return ids.map((id) => screen.getByTestId(id).textContent);
}

beforeEach(() => {
  history.replaceState(null, '', '/');
});

describe('the panels of the board', () => {
  it('show the day’s appointments and the next of them', () => {
    shown();

    expect(figures('appointments-today', 'appointments-missed', 'appointments-due', 'appointments-upcoming')).toEqual([
      '9',
      '1',
      '1',
      '3',
    ]);
    expect(rows('Appointments')).toEqual([
      ['Theft from vehicle', 'NH', '05:00–06:00', 'missed'],
      ['Criminal damage', '–', '06:30–07:30', 'due, nobody there'],
      ['Burglary dwelling', 'NH', '09:00–10:00', 'upcoming'],
    ]);
  });

  it('show what has no THRIVE or an old one, regrades, and downgrades near a breach apart', () => {
    shown();

    expect(figures('thrive-without', 'thrive-stale', 'regrades-up', 'regrades-down', 'regrades-near-breach')).toEqual([
      '4',
      '7',
      '2',
      '3',
      '1',
    ]);
    expect(rows('THRIVE and regrades')).toEqual([
      ['Domestic incident NH', '1Grade 1  →to  2Grade 2 ', '06:36, 3 min before'],
    ]);
    expect(panel('THRIVE and regrades').getByText('over 60 min')).toBeVisible();
  });

  it('show repeat callers and places with the rule, and lead to the open incident', () => {
    shown();

    expect(figures('repeat-callers', 'repeat-places')).toEqual(['2', '1']);
    expect(panel('Repeat callers and places').getByText('3 calls in 24 h')).toBeVisible();
    expect(rows('Repeat callers and places')).toEqual([
      ['Caller', '5 calls', 'Road traffic collision', 'NH', '06:50'],
      ['Place', '4 incidents', 'Domestic incident', 'NH', '06:10'],
      ['Caller', '3 calls', 'nothing open', '–', '02:10'],
    ]);
    expect(panel('Repeat callers and places').getByRole('link', { name: 'Road traffic collision' })).toHaveAttribute(
      'href',
      '/?incident=25-071089',
    );
  });

  it('show kinds of demand as counts and shares', () => {
    shown();

    expect(rows('Kinds of demand')).toEqual([
      ['Domestic', '9', '22 %', '12', '21 %'],
      ['Mental health', '6', '15 %', '7', '12 %'],
      ['Concern for safety', '8', '20 %', '15', '26 %'],
      ['Anti-social behaviour', '3', '7 %', '10', '18 %'],
    ]);
  });

  it('show who is missing, for how long, the gravest risk first', () => {
    shown();

    expect(rows('Missing people')).toEqual([
      ['Child from care home', 'High', 'NH', '3 h 00 min '],
      ['Adult from home', 'Medium', '–', '10 h 00 min '],
      ['Child from home', 'Medium', 'NH', '2 h 00 min '],
      ['Adult from hospital', 'Low', 'NH', '5 h 00 min '],
    ]);
  });

  it('show stop-searches by object and outcome, and say what is not stated', () => {
    shown();

    expect(rows('Stop-searches', 0)).toEqual([
      ['Controlled drugs', '2'],
      ['not stated', '1'],
    ]);
    expect(rows('Stop-searches', 1)).toEqual([
      ['A no further action disposal', '1', '0 linked'],
      ['Arrest', '1', '1 linked'],
      ['not yet recorded', '1', '0 linked'],
    ]);
  });

  it('show what is unusual, with its band and since when', () => {
    shown();

    expect(rows('Unusual')).toEqual([
      ['Incidents opened ', '31', '', 'above 10–27 since 06:20'],
      ['Incidents opened NH', '9', '', 'above 0–5 since 06:05'],
    ]);
  });

  it('say that nothing is unusual, or that there is no history to say so', () => {
    const { unmount } = shown(
      undefined,
      live('unusual', (data) => (data.outside = [])),
    );
    expect(screen.getByTestId('outside-none')).toHaveTextContent('No count is outside its expected band.');
    unmount();
    shown(
      undefined,
      live('unusual', (data) => {
        data.outside = [];
        data.method.weeksKnown = 0;
      }),
    );

    expect(screen.getByTestId('outside-none')).toHaveTextContent('There is no history yet to compare with.');
  });

  it('leave out what this role may not see', () => {
    const refusal = { code: 'forbidden-view', message: 'no' };
    shown(undefined, live('unusual', undefined, { ...nothingYet, picture: null, refusal }));

    expect(screen.queryByRole('region', { name: 'Unusual' })).toBeNull();
  });

  it('draw how a figure moved, and say it', () => {
    shown();

    expect(screen.getByTestId('calls-waiting-trail')).toHaveTextContent('Calls waiting: 3 more than 60 min ago.');
    expect(screen.getByTestId('incidents-open-trail')).toHaveAttribute(
      'data-marks',
      '38 38 39 40 40 39 41 42 42 41 40 41 41',
    );
  });

  it('keep to themselves: a change in one draws no other anew', () => {
    let reads = 0;
    const before = live('board', ({ repeats }) => {
      const { list } = repeats;
      Object.defineProperty(repeats, 'list', { get: () => ((reads += 1), list), enumerable: true });
    });
    const unusual = live('unusual');
    const page = (board: Live<'board'>) => (
      <NowContext value={NOW}>
        <BoardPage live={board} unusual={unusual} area={null} />
      </NowContext>
    );
    const after = (change: (data: Board) => Partial<Board>): Live<'board'> => {
      const { picture } = before;
      return picture === null
        ? before
        : { ...before, picture: { ...picture, data: { ...picture.data, ...change(picture.data) } } };
    };
    const { rerender } = render(page(before));
    const drawnOnce = reads;
    rerender(page(after(({ stopSearches }) => ({ stopSearches: { ...stopSearches, today: 4 } }))));
    expect([reads, figures('stop-searches-today')]).toEqual([drawnOnce, ['4']]);
    rerender(page(after(({ zone }) => ({ zone: zone.replace('London', 'Paris') }))));

    expect(reads).toBeGreaterThan(drawnOnce);
  });
});

describe('the areas', () => {
  const map = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: 'NH' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [-1.4, 52.5],
              [-1.2, 52.5],
              [-1.2, 52.6],
              [-1.4, 52.5],
            ],
          ],
        },
      },
    ],
  };

  it('are chosen one by one by a tile, and together by its box', async () => {
    history.replaceState(null, '', '/?area=NC');
    shown((board) => (board.area = 'NC'));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Hinckley and Blaby in the choice of areas' }));

    expect(location.search).toBe('?area=NC,NH');
  });

  it('are drawn on a map on demand, each with its numbers in words', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(map)));
    const { container } = shown();
    await userEvent.click(screen.getByRole('button', { name: 'Map' }));

    const place = await screen.findByRole('link', { name: 'Hinckley and Blaby: 5 open, 1 past target' });
    expect(within(screen.getByTestId('area-map')).getByText('1 past target')).toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.click(place);
    expect(location.search).toBe('?area=NH');
  });

  it('stay tiles where the server has no boundaries, and say so', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 404 })));
    shown();
    await userEvent.click(screen.getByRole('button', { name: 'Map' }));

    await waitFor(() => {
      expect(panel('Areas').getByRole('status')).toHaveTextContent(
        'The server has no boundary file for a map: the tiles serve.',
      );
    });
    expect(panel('Areas').getByRole('link', { name: /Hinckley/ })).toBeVisible();
  });
});
