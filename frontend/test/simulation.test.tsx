import { act, render, renderHook, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConnectionStatus } from '../src/app/ConnectionStatus';
import { SimulationBar } from '../src/app/SimulationBar';
import { useSimulation } from '../src/app/useSimulation';
import { NowContext } from '../src/live/now';
import { initialLink, type Link } from '../src/live/state';
import type { Simulation } from '../src/protocol/simulation';
import { expectAccessible } from './accessible';

const FILLING: Simulation = {
  state: 'filling',
  at: '2026-07-01T11:29:12Z',
  share: 0.429,
  rate: 12_345,
  secondsLeft: 68,
  problem: null,
};
const NONE: Simulation = { state: 'none', at: null, share: null, rate: null, secondsLeft: null, problem: null };
const LIVE: Simulation = { ...FILLING, state: 'live', share: 1, secondsLeft: 0 };

const BOARD_NOW = Date.parse('2026-07-01T11:30:00Z');

function bar(simulation: Simulation | null) {
  return render(
    <NowContext value={BOARD_NOW}>
      <SimulationBar simulation={simulation} zone="Europe/London" />
    </NowContext>,
  ).container;
}

function status(link: Link, filling: boolean) {
  render(<ConnectionStatus state={{ ...initialLink, link }} zone={undefined} filling={filling} />);
  return screen.getByTestId('connection');
}

describe('the bar of a simulation', () => {
  it('says while it fills where the board is, how far, how quick and how long still', async () => {
    const container = bar(FILLING);

    expect(screen.getByTestId('simulation')).toHaveTextContent(
      /^Making up the past: the board is at Wed 1 Jul, 12:30\s?42 %, 12,345 steps a second, 1 min 08 s left$/,
    );
    const progress = screen.getByRole('progressbar', { name: 'Making up the past: the board is at Wed 1 Jul, 12:30' });
    expect(progress).toHaveAttribute('value', '42');
    expect(progress).toHaveAttribute('max', '100');
    await expectAccessible(container);
  });

  it('says nothing of what it is too early to say', () => {
    bar({ ...FILLING, share: 0, rate: 0, secondsLeft: null });

    expect(screen.getByTestId('simulation')).toHaveTextContent(/12:30\s?0 %$/);
  });

  it('says when it is stopped, and why', async () => {
    const container = bar({ ...NONE, state: 'stopped', problem: 'This store holds real records.' });

    expect(screen.getByRole('status')).toHaveTextContent(
      'The simulated force is not running. This store holds real records.',
    );
    expect(screen.queryByRole('progressbar')).toBeNull();
    await expectAccessible(container);
  });

  it.each([
    ['it is live', LIVE],
    ['there is none', NONE],
    ['nothing is known yet', null],
  ])('is not there when %s', (_, simulation) => {
    expect(bar(simulation)).toBeEmptyDOMElement();
  });

  it('waits for the board, which knows the time zone', () => {
    const { container } = render(<SimulationBar simulation={FILLING} zone={undefined} />);

    expect(container).toBeEmptyDOMElement();
  });
});

describe('the connection while a simulation fills in', () => {
  it('is not called live', () => {
    expect(status('live', true)).toHaveTextContent(/^Filling in$/);
  });

  it.each([
    ['live', false, /^Live$/],
    ['stale', true, /^Stale/],
  ] as const)('is called what it is when %s and filling is %s', (link, filling, words) => {
    expect(status(link, filling)).toHaveTextContent(words);
  });
});

describe('asking after the simulation', () => {
  let answers: (Simulation | 'no network')[];
  let asked: { path: string; signal: AbortSignal | null | undefined }[];

  beforeEach(() => {
    vi.useFakeTimers();
    asked = [];
    vi.stubGlobal('fetch', (path: string, { signal }: RequestInit) => {
      asked.push({ path, signal });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      return answer === 'no network'
        ? Promise.reject(new TypeError('no network'))
        : Promise.resolve(Response.json(answer));
    });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  async function later(milliseconds: number) {
    await act(() => vi.advanceTimersByTimeAsync(milliseconds));
  }

  it('goes on each second while it fills, and ends with that', async () => {
    answers = [FILLING, { ...FILLING, share: 0.9 }, LIVE];
    const { result } = renderHook(useSimulation);
    expect(result.current).toBeNull();

    await later(0);
    expect(result.current).toEqual(FILLING);
    await later(999);
    expect(asked).toHaveLength(1);
    await later(1);
    expect([asked.length, result.current?.share]).toEqual([2, 0.9]);
    await later(1000);
    expect(result.current).toEqual(LIVE);
    await later(60_000);

    expect(asked.map(({ path }) => path)).toEqual(Array(3).fill('/api/v1/simulation'));
  });

  it.each([NONE, LIVE, { ...NONE, state: 'stopped' as const, problem: 'It failed' }])(
    'is done at once when it is $state',
    async (simulation) => {
      answers = [simulation];
      const { result } = renderHook(useSimulation);
      await later(60_000);

      expect([result.current, asked.length]).toEqual([simulation, 1]);
    },
  );

  it('is tried again when the server cannot be reached', async () => {
    answers = ['no network', NONE];
    const { result } = renderHook(useSimulation);
    await later(1000);

    expect([result.current, asked.length]).toEqual([NONE, 2]);
  });

  it.each([FILLING, 'no network' as const])('ends with the page', async (answer) => {
    answers = [answer];
    const { unmount } = renderHook(useSimulation);
    await later(0);
    unmount();
    await later(60_000);

    expect(asked.map(({ signal }) => signal?.aborted)).toEqual([true]);
  });
});
