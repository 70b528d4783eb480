import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IncidentsPage } from '../src/incidents/IncidentsPage';
import type { Column, Filter } from '../src/list/column';
import { ListTool } from '../src/list/ListTool';
import { NowContext } from '../src/live/now';
import type { Live } from '../src/live/useLive';
import type { Incidents } from '../src/protocol/incidents';
import { expectAccessible } from './accessible';
import { goldenBoard } from './golden';
import { live } from './lives';

const SHOWN = ['id'];
const NO_FILTERS: Filter<{ word: string }>[] = [];

const NOW = Date.parse('2026-11-22T07:00:00Z');

function page(state: Live<'incidents'>) {
  return (
    <NowContext value={NOW}>
      <main>
        <IncidentsPage live={state} area={null} areas={goldenBoard().incidents.areas} />
      </main>
    </NowContext>
  );
}

function shown(path = '/incidents', change?: (data: Incidents) => unknown) {
  history.replaceState(null, '', path);
  return render(page(live('incidents', change)));
}

function rowOf(data: Incidents, id: string) {
  const row = data.rows[id];
  if (row === undefined) {
    throw new Error(`no row ${id}`);
  }
  return row;
}

function ids() {
  return screen.getAllByRole('rowheader').map((cell) => cell.textContent);
}

function heads() {
  return screen
    .getAllByRole('columnheader')
    .map((head) => `${head.textContent}${head.getAttribute('aria-sort') ?? ''}`);
}

beforeEach(() => {
  history.replaceState(null, '', '/incidents');
});

describe('the list of open incidents', () => {
  it('stands by target, soonest first and those of none last, and says so', () => {
    shown();

    expect(ids()).toEqual(['25-071089', '25-071102', '25-071020', '25-070500', '25-071111']);
    expect(heads()).toContain('Target▲ascending');
    expect(screen.getByTestId('incidents-count')).toHaveTextContent('5');
  });

  it('shows each column in the field’s words', () => {
    shown();
    const row = screen.getByRole('row', { name: /25-071020/ });

    expect([...row.children].map((cell) => cell.textContent)).toEqual([
      '25-071020',
      '2Grade 2 ',
      'Domestic incident',
      'NH',
      'en route',
      '36 min',
      'due in 24 min',
      'current',
      'high T V, medium H R',
      'Domestic, Concern for safety',
      '2',
      '1',
    ]);
  });

  it('sorts by a head, and the other way round by the same', async () => {
    shown();
    await userEvent.click(within(screen.getByRole('columnheader', { name: 'Grade' })).getByRole('button'));
    expect([ids(), location.search]).toEqual([
      ['25-071089', '25-071020', '25-071102', '25-070500', '25-071111'],
      '?sort=grade',
    ]);
    await userEvent.click(within(screen.getByRole('columnheader', { name: 'Grade' })).getByRole('button'));

    expect([ids(), location.search]).toEqual([
      ['25-070500', '25-071020', '25-071102', '25-071089', '25-071111'],
      '?sort=-grade',
    ]);
  });

  it.each([
    ['?grade=1,none', ['25-071089', '25-071111']],
    ['?stage=en-route', ['25-071020']],
    ['?in=-', ['25-071111']],
    ['?thrive=none,stale', ['25-071089', '25-071111']],
    ['?qualifier=domestic', ['25-071020']],
    ['?late=past', ['25-071089']],
    ['?q=burglary+nh', ['25-071102']],
    ['?grade=2&q=domestic', ['25-071020']],
    ['?sort=-due', ['25-071020', '25-071102', '25-071089', '25-070500', '25-071111']],
  ])('is, by the link %s, what was saved', (search, expected) => {
    shown(`/incidents${search}`);

    expect(ids()).toEqual(expected);
  });

  it('is narrowed by choosing, says to what, and is cleared', async () => {
    shown();
    await userEvent.click(screen.getByRole('button', { name: 'Grade', expanded: false }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Grade 1' }));
    expect([ids(), location.search, screen.getByTestId('incidents-count').textContent]).toEqual([
      ['25-071089'],
      '?grade=1',
      '1 of 5',
    ]);
    expect(screen.getByRole('button', { name: 'Grade: Grade 1' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));

    expect([ids().length, location.search]).toEqual([5, '']);
  });

  it('says when nothing matches, and when there is nothing at all', () => {
    const { unmount } = shown('/incidents?q=zebra');
    expect(screen.getByText('Nothing matches the search and filters.')).toBeVisible();
    unmount();
    shown('/incidents', (data) => (data.rows = {}));

    expect(screen.getByText('There is nothing to list now.')).toBeVisible();
  });

  it('keeps the columns that were chosen, here and in the link', async () => {
    const { unmount } = shown();
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Beat' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Letters' }));
    const chosen = heads();
    expect(chosen).toContain('Beat');
    expect(chosen).not.toContain('Letters');
    unmount();
    const again = shown('/incidents');
    expect(heads()).toEqual(chosen);
    again.unmount();
    shown('/incidents?columns=id,area');

    expect(heads()).toEqual(['Incident', 'Area']);
  });

  it('is worked by the keyboard: search, rows, and the drawer', async () => {
    const user = userEvent.setup();
    shown();
    await user.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('nh');
    expect(ids()).toHaveLength(4);
    await user.keyboard('{Escape}');
    expect([ids().length, screen.getByRole('searchbox')]).toEqual([5, document.activeElement]);
    screen.getByRole('link', { name: '25-071089' }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(screen.getByRole('link', { name: '25-071102' })).toHaveFocus();
    await user.keyboard('{End}');
    expect(screen.getByRole('link', { name: '25-071111' })).toHaveFocus();
    await user.keyboard('{Home}{Enter}');

    expect(location.search).toBe('?incident=25-071089');
    expect(screen.getAllByRole('link').filter((link) => link.tabIndex === 0)).toHaveLength(1);
  });

  it('hands the keyboard on when the row under it goes', () => {
    const before = live('incidents');
    history.replaceState(null, '', '/incidents');
    const { rerender } = render(page(before));
    act(() => {
      screen.getByRole('link', { name: '25-071102' }).focus();
    });
    rerender(page(live('incidents', (data) => delete data.rows['25-071102'])));

    expect(screen.getByRole('link', { name: '25-071020' })).toHaveFocus();
  });

  it('draws only the row anew that changed', () => {
    const drawn: string[] = [];
    const columns: Column<{ word: string }>[] = [
      {
        width: 8,
        key: 'id',
        name: 'Id',
        sort: (_, id) => id,
        text: (_, id) => id,
        cell: ({ word }, id) => {
          drawn.push(`${id} ${word}`);
          return id;
        },
      },
    ];
    const list = (rows: Record<string, { word: string }>) => (
      <ListTool
        name="words"
        caption="Words"
        rows={rows}
        columns={columns}
        usualColumns={SHOWN}
        usualSort="id"
        filters={NO_FILTERS}
      />
    );
    const [one, two] = [{ word: 'one' }, { word: 'two' }];
    const { rerender } = render(list({ a: one, b: two }));
    drawn.length = 0;
    rerender(list({ a: one, b: { word: 'three' } }));

    expect(drawn).toEqual(['b three']);
  });

  it('draws 60 rows at once, a step more where their end comes near the screen, and the rest on demand', async () => {
    let scrolled: IntersectionObserverCallback = () => undefined;
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(told: IntersectionObserverCallback) {
          scrolled = told;
        }
        observe = vi.fn();
        unobserve = vi.fn();
        disconnect = vi.fn();
      },
    );
    shown('/incidents', (data) => {
      const row = rowOf(data, '25-071102');
      data.rows = Object.fromEntries(Array.from({ length: 155 }, (_, index) => [`26-${index}`, row]));
    });
    expect(ids()).toHaveLength(60);
    act(() => {
      scrolled([{ isIntersecting: false }] as IntersectionObserverEntry[], null as never);
    });
    expect(ids()).toHaveLength(60);
    act(() => {
      scrolled([{ isIntersecting: true }] as IntersectionObserverEntry[], null as never);
    });
    expect(ids()).toHaveLength(120);
    await userEvent.click(screen.getByRole('button', { name: 'Show 35 more' }));

    expect(ids()).toHaveLength(155);
    vi.unstubAllGlobals();
  });

  it('copies what is shown, and a link to it', async () => {
    const user = userEvent.setup();
    shown('/incidents?grade=none&columns=id,opening,due&incident=25-071111');
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe('Incident\tOpened as\tTarget\n25-071111\t\'=Suspicious, "odd"\t');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));

    expect(await navigator.clipboard.readText()).toBe(
      `${location.origin}/incidents?grade=none&columns=id,opening,due&sort=due`,
    );
  });

  it('saves what is shown as CSV', async () => {
    let saved: Blob | null = null;
    URL.createObjectURL = (blob: Blob) => {
      saved = blob;
      return 'blob:here';
    };
    URL.revokeObjectURL = vi.fn();
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    shown('/incidents?grade=none&columns=id,opening');
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }));

    expect(clicked).toHaveBeenCalledOnce();
    expect(await (saved as Blob | null)?.text()).toContain(
      'Incident,Opened as\r\n25-071111,"\'=Suspicious, ""odd"""\r\n',
    );
  });

  it('is accessible, with its sheets open too', async () => {
    const { container } = shown();
    await userEvent.click(screen.getByRole('button', { name: 'Stage', expanded: false }));

    await expectAccessible(container);
  });

  it('when forbidden says so, and leads back', async () => {
    const refusal = { code: 'forbidden-view', message: 'no' };
    const { container } = render(page(live('incidents', undefined, { picture: null, refusal })));

    expect(within(screen.getByRole('alert')).getByRole('link')).toHaveAttribute('href', '/');
    expect(screen.getByRole('alert')).toHaveTextContent('Your role may not see this page.');
    await expectAccessible(container);
  });
});
