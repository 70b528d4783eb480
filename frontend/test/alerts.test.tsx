import { act, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AlertSettings } from '../src/alert/AlertSettings';
import { Newsreader, newsOf } from '../src/alert/news';
import { useAlerts } from '../src/alert/useAlerts';
import type { Board } from '../src/protocol/board';
import type { Unusual } from '../src/protocol/unusual';
import { expectAccessible } from './accessible';
import { goldenBoard, goldenData } from './golden';

function withLate(id: string): Board {
  const board = goldenBoard();
  board.incidents.attention.push(...board.incidents.attention.map((item) => ({ ...item, id })));
  return board;
}

let tones: number[];
let notes: string[];
const asked = vi.fn((): Promise<string> => Promise.resolve('granted'));

beforeEach(() => {
  tones = [];
  notes = [];
  asked.mockReset();
  asked.mockResolvedValue('granted');
  vi.stubGlobal(
    'AudioContext',
    class {
      currentTime = 0;
      destination = {};
      resume = () => Promise.resolve();
      createGain = () => ({
        gain: { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined },
        connect: (to: unknown) => to,
      });
      createOscillator = () => {
        const tone = {
          frequency: { value: 0 },
          connect: (to: unknown) => to,
          start: () => tones.push(tone.frequency.value),
          stop: () => undefined,
        };
        return tone;
      };
    },
  );
  vi.stubGlobal(
    'Notification',
    // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- as the browser's own
    class {
      static permission = 'granted';
      static requestPermission = asked;
      constructor(_: string, { body }: { body: string }) {
        notes.push(body);
      }
    },
  );
});

describe('the news', () => {
  it('is a grade 1 past target, a high-risk missing person, and a count outside its band', () => {
    expect(newsOf(goldenBoard(), goldenData('unusual')).map(({ words }) => words)).toEqual([
      'Grade 1 past target: Road traffic collision, NH',
      'High-risk missing child, NH',
      'Unusual: Incidents opened 31, above its band',
      'Unusual: Incidents opened, Hinckley and Blaby 9, above its band',
    ]);
  });

  it('is told once, and not of what was there at first sight', () => {
    const reader = new Newsreader();
    const seen = ['late', 'missing'] as const;
    const read = (board: Board) => reader.read(newsOf(board, null), seen).map(({ key }) => key);

    expect([
      read(goldenBoard()),
      read(withLate('A')),
      read(goldenBoard()),
      read(withLate('A')),
      read(withLate('B')),
    ]).toEqual([[], ['late A'], [], [], ['late B']]);
  });

  it('of a kind begins when its first picture comes', () => {
    const reader = new Newsreader();
    reader.read(newsOf(goldenBoard(), null), ['late', 'missing']);

    expect(reader.read(newsOf(goldenBoard(), goldenData('unusual')), ['late', 'missing', 'outside'])).toEqual([]);
  });
});

describe('alerts', () => {
  function watched() {
    return renderHook(
      ({ board, unusual, area }: { board: Board; unusual: Unusual | null; area: string | null }) => {
        useAlerts(board, unusual, area);
      },
      { initialProps: { board: goldenBoard(), unusual: null as Unusual | null, area: null as string | null } },
    );
  }

  it('are silent until somebody chooses', () => {
    const { rerender } = watched();
    rerender({ board: withLate('A'), unusual: null, area: null });

    expect([tones, notes]).toEqual([[], []]);
  });

  it('sound and notify as chosen, of what is new', () => {
    localStorage.setItem('thriveline.alerts', 'late sound notify');
    const { rerender } = watched();
    rerender({ board: withLate('A'), unusual: null, area: null });
    rerender({ board: withLate('A'), unusual: null, area: null });

    expect([tones, notes]).toEqual([[880, 660], ['Grade 1 past target: Road traffic collision, NH']]);
  });

  it('leave out the kinds that are not chosen', () => {
    localStorage.setItem('thriveline.alerts', 'missing sound');
    const { rerender } = watched();
    rerender({ board: withLate('A'), unusual: null, area: null });

    expect(tones).toEqual([]);
  });

  it('begin afresh with another choice of areas', () => {
    localStorage.setItem('thriveline.alerts', 'late sound');
    const { rerender } = watched();
    rerender({ board: withLate('A'), unusual: null, area: 'NH' });

    expect(tones).toEqual([]);
  });
});

describe('the settings of alerts', () => {
  it('ask the browser only on a click, and keep the choice', async () => {
    const { container } = render(<AlertSettings />);
    fireEvent.click(screen.getByRole('button', { name: 'Alerts' }));
    expect(asked).not.toHaveBeenCalled();
    await act(async () => {
      fireEvent.click(screen.getByRole('checkbox', { name: 'Notification' }));
      await Promise.resolve();
    });

    expect(localStorage.getItem('thriveline.alerts')).toBe('late missing outside notify');
    expect(screen.getByRole('button', { name: 'Alerts on' })).toBeVisible();
    await expectAccessible(container);
  });

  it('sound once when sound is chosen', () => {
    render(<AlertSettings />);
    fireEvent.click(screen.getByRole('button', { name: 'Alerts' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Sound' }));

    expect(tones).toEqual([880, 660]);
  });

  it('say when the browser refuses', async () => {
    asked.mockResolvedValueOnce('denied');
    render(<AlertSettings />);
    fireEvent.click(screen.getByRole('button', { name: 'Alerts' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Notification' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('The browser does not let this page notify.');
    expect(localStorage.getItem('thriveline.alerts')).toBeNull();
  });
});
