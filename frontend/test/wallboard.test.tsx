import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardPage } from '../src/board/BoardPage';
import { isPanelKey } from '../src/board/panels';
import { NowContext } from '../src/live/now';
import { useWallboard } from '../src/look/wallboard';
import { turnsIn } from '../src/model/cycle';
import { expectAccessible } from './accessible';
import { live } from './lives';

function Toggle() {
  const [, toggle] = useWallboard();
  return (
    <button type="button" onClick={toggle}>
      Wall
    </button>
  );
}

function shown(path: string) {
  history.replaceState(null, '', path);
  const result = render(
    <NowContext value={Date.parse('2026-11-22T07:00:00Z')}>
      <Toggle />
      <main>
        <BoardPage live={live('board')} unusual={live('unusual')} area={null} />
      </main>
    </NowContext>,
  );
  fireEvent.click(screen.getByText('Wall'));
  return result;
}

function titles() {
  return screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
}

function later(seconds: number) {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  document.documentElement.removeAttribute('data-wallboard');
});

describe('the wallboard', () => {
  it('shows the whole board where no panels are chosen', () => {
    shown('/');

    expect(titles().length).toBe(11);
    expect(screen.getByTestId('cycle')).toHaveTextContent('The whole board');
  });

  it('shows the chosen panels in turn, each as long as the address says', () => {
    shown('/?panels=calls,missing,unusual&seconds=10');
    expect(titles()).toEqual(['Calls']);
    later(9.9);
    expect(titles()).toEqual(['Calls']);
    later(0.1);
    expect(titles()).toEqual(['Missing people']);
    later(10);
    later(10);

    expect(titles()).toEqual(['Calls']);
  });

  it('waits when paused, goes back and on by hand, and goes on by itself again', () => {
    shown('/?panels=calls,missing&seconds=10');
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    later(60);
    expect([titles(), screen.getByTestId('cycle').textContent]).toEqual([
      ['Calls'],
      expect.stringContaining('Calls, 1 of 2 Paused'),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(titles()).toEqual(['Missing people']);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(titles()).toEqual(['Missing people']);
    fireEvent.click(screen.getByRole('button', { name: 'Go on by itself' }));
    later(10);

    expect(titles()).toEqual(['Calls']);
  });

  it('does not turn where less motion is asked for, unless someone says so', () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) => ({ matches: query.includes('reduced-motion') }) as MediaQueryList,
    );
    const { unmount } = shown('/?panels=calls,missing&seconds=10');
    later(60);
    expect(titles()).toEqual(['Calls']);
    unmount();
    document.documentElement.removeAttribute('data-wallboard');
    shown('/?panels=calls,missing&seconds=10&motion=yes');
    later(10);

    expect(titles()).toEqual(['Missing people']);
  });

  it('puts the choice of panels into the address', () => {
    shown('/');
    fireEvent.click(screen.getByRole('button', { name: 'Choose panels' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Calls' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Areas' }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Each for' }), { target: { value: '30' } });

    expect(location.search).toBe('?panels=calls,areas&seconds=30');
  });

  it('lists all that is late when it stands alone', () => {
    shown('/?panels=decision');

    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  it('is accessible', async () => {
    const { container } = shown('/?panels=calls,missing');
    fireEvent.click(screen.getByRole('button', { name: 'Choose panels' }));
    vi.useRealTimers();

    await expectAccessible(container);
  });
});

describe('turns in an address', () => {
  it.each([
    ['?panels=calls,moon,calls,areas&seconds=15', { panels: ['calls', 'areas'], seconds: 15 }],
    ['', { panels: [], seconds: 20 }],
    ['?seconds=1', { panels: [], seconds: 5 }],
    ['?seconds=9999', { panels: [], seconds: 600 }],
    ['?seconds=x', { panels: [], seconds: 20 }],
  ])('%s', (search, turns) => {
    expect(turnsIn(search, isPanelKey)).toEqual(turns);
  });
});
