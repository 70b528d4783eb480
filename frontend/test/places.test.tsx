import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NowContext } from '../src/live/now';
import { stepAt, stepTop, stepTotal, stepWords } from '../src/model/places';
import { PlacesPage } from '../src/places/PlacesPage';
import type { Harm, Places } from '../src/protocol/places';
import { expectAccessible } from './accessible';
import { harm, places } from './placed';

const NOW = Date.parse('2018-11-22T07:00:00Z');

interface Said {
  readonly places?: (path: string) => Places;
  readonly harm?: (path: string) => Harm;
  readonly status?: number;
  readonly body?: unknown;
}

function server({
  places: placed = (path) => ({ ...places(), by: path.includes('by=beat') ? 'beat' : 'area' }),
  harm: weighed = () => harm(),
  status = 200,
  body,
}: Said = {}) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const answer = body ?? (path.startsWith('/api/v1/harm') ? weighed(path) : placed(path));
    return Promise.resolve(new Response(JSON.stringify(answer), { status }));
  });
  return asked;
}

function page(path = '/places?quarter=2018/19-Q2') {
  history.replaceState(null, '', path);
  return render(
    <NowContext value={NOW}>
      <main>
        <PlacesPage zone="Europe/London" areas={[{ value: 'NC', label: 'NC Central Leicester' }]} />
      </main>
    </NowContext>,
  );
}

async function shown(path?: string) {
  const result = page(path);
  await screen.findByTestId('places-page');
  await screen.findByTestId('harm-weights');
  return result;
}

function rows(table: HTMLElement): (string | null)[][] {
  return [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim()));
}

function text(id: string): string | null {
  return screen.getByTestId(id).textContent;
}

beforeEach(() => {
  history.replaceState(null, '', '/');
});

afterEach(() => {
  vi.useRealTimers();
});

describe('steps of a period', () => {
  const { months, weeks } = places();

  it('are named, added up, and found by their first day', () => {
    expect(months.map((step) => stepWords(step, 'month'))).toEqual(['July 2018', 'August 2018', 'September 2018']);
    expect((weeks ?? []).map((step) => stepWords(step, 'week'))).toEqual(['1 Jul 2018', '2 Jul to 8 Jul 2018']);
    expect([months.map(stepTotal), stepTop(months), stepTop([])]).toEqual([[1230, 900, 1010], 700, 1]);
    expect([stepAt(months, '2018-08-01'), stepAt(months, 'nonsense'), stepAt(months, null)]).toEqual([1, 2, 2]);
  });
});

describe('the page of places', () => {
  it('asks for what the address says, by area, by beat, and for harm', async () => {
    const asked = server();
    await shown('/places?quarter=2018/19-Q2&span=rolling-12&area=NC&measure=calls.999&harm=area');

    const query = 'quarter=2018%2F19-Q2&span=rolling-12&area=NC';
    expect(asked.toSorted()).toEqual([
      `/api/v1/harm?${query}&by=area`,
      `/api/v1/places?${query}&measure=calls.999&by=area`,
      `/api/v1/places?${query}&measure=calls.999&by=beat`,
    ]);
  });

  it('shows the total, the break, and the places with the most beside the period before', async () => {
    server();
    await shown();

    expect(['total-current', 'total-previous', 'total-change'].map(text)).toEqual(['3,140', '3,000', '+140']);
    expect(text('break')).toBe('Break on 11 Mar 2020: areas changed.');
    expect(rows(screen.getByTestId('top-area'))).toEqual([
      ['1', 'NC Central Leicester', '2,000', '', '1,500', '+500', '+33 %', '63.7 %'],
      ['2', 'NE East Leicester', '1,100', '', '1,500', '−400', '−27 %', '35.0 %'],
      ['3', 'OLD', '0', '', '0', '0', 'n/a', '0.0 %'],
    ]);
    expect(text('top-area-without')).toBe('Without an area: 40, before 0 (+40); in the total, in no place.');
  });

  it('shows the map of the last month, and another one by the arrow keys, kept in the address', async () => {
    server();
    await shown();

    expect([text('step'), text('step-all'), text('step-NC'), text('step-NE'), text('step-without')]).toEqual([
      'September 2018',
      '1,010',
      '600',
      '400',
      '10',
    ]);
    const slider = screen.getByRole('slider', { name: 'Month' });
    slider.focus();
    const input = slider as HTMLInputElement;
    const user = userEvent.setup();
    // jsdom moves no slider by keys: what the browser would say of the arrow is said here.
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '1');
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect([text('step'), text('step-NC'), slider.getAttribute('aria-valuetext')]).toEqual([
      'August 2018',
      '700',
      'August 2018',
    ]);
    expect(location.search).toContain('step=2018-08-01');
    await user.click(screen.getByRole('button', { name: 'Weeks' }));
    expect([text('step'), location.search.includes('cut=week'), location.search.includes('step=')]).toEqual([
      '2 Jul to 8 Jul 2018',
      true,
      false,
    ]);
  });

  it('plays from the first month to the last and stops there', async () => {
    server();
    await shown('/places?quarter=2018/19-Q2');
    vi.useFakeTimers();

    act(() => {
      screen.getByRole('button', { name: 'Play' }).click();
    });
    const seen = [text('step')];
    for (let second = 0; second < 4; second++) {
      act(() => {
        vi.advanceTimersByTime(1000);
      });
      seen.push(text('step'));
    }
    expect(seen).toEqual(['July 2018', 'August 2018', 'September 2018', 'September 2018', 'September 2018']);
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
  });

  it('has the figures behind the map as a table', async () => {
    server();
    await shown();

    expect(rows(screen.getByTestId('step-table'))).toEqual([
      ['July 2018', '700', '500', '30', '1,230'],
      ['August 2018', '700', '200', '0', '900'],
      ['September 2018', '600', '400', '10', '1,010'],
    ]);
  });

  it('counts crime by month and district only', async () => {
    const asked = server({
      places: (path) => ({ ...places(), by: path.includes('by=district') ? 'district' : 'area', weeks: null }),
    });
    await shown('/places?quarter=2018/19-Q2&measure=crime.burglary&cut=week');

    expect(asked.some((path) => path.includes('measure=crime.burglary&by=district'))).toBe(true);
    expect(screen.queryByRole('button', { name: 'Weeks' })).toBeNull();
    expect(text('step')).toBe('September 2018');
    expect(screen.getByText(/only the month of these is known/)).toBeVisible();
  });

  it('takes another measure into the address', async () => {
    const asked = server();
    await shown();
    await userEvent.setup().selectOptions(screen.getByLabelText('Counted'), '999 calls');

    expect(location.search).toContain('measure=calls.999');
    expect(asked.some((path) => path.includes('measure=calls.999'))).toBe(true);
  });
});

describe('volume against harm', () => {
  it('ranks both, names the source, and keeps apart what nobody weighs', async () => {
    server();
    await shown();

    expect(rows(screen.getByTestId('harm'))).toEqual([
      ['Robbery', '2', '', '100 33.3 %', '1', '', '36,500 99.5 %', '365'],
      ['Shoplifting', '1', '', '200 66.7 %', '2', '', '200 0.5 %', '1'],
      ['All with a weight', '', '', '300', '', '', '36,700', ''],
    ]);
    expect(text('harm-weights')).toBe('Days from: Some Index 2026 (policy 2016-04).');
    expect(screen.getAllByTestId('unweighted').map((kind) => kind.textContent)).toEqual([
      '1,094 Anti-social behaviour from crimes',
      '12 Other incidents that are no crime from incidents',
    ]);
    expect(text('harm-missing')).toBe('No crime is recorded for September 2018.');
    expect(text('harm-without')).toBe('20 crimes of 7,300 days name no kind: in the total, in no row.');
  });

  it('says what to do where no crime was brought in, and what names no area', async () => {
    server({
      harm: (path) => ({
        ...harm(),
        by: path.includes('by=area') ? 'area' : 'category',
        rows: [],
        without: { volume: 0, days: 0 },
        total: path.includes('by=area') ? { volume: 300, days: 36_700 } : { volume: 0, days: 0 },
      }),
    });
    await shown();
    expect(text('harm-none')).toMatch(/Bring in street-level crime/);

    await userEvent.setup().click(screen.getByRole('button', { name: 'Area' }));
    expect(await screen.findByText('None of the 300 crimes names an area.')).toBeVisible();
    expect(location.search).toContain('harm=area');
  });
});

describe('its states', () => {
  it('are designed: coming, refused, and without any record', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    const coming = page();
    expect(screen.getByRole('region', { name: 'Through the period' })).toHaveAttribute('aria-busy', 'true');
    coming.unmount();

    server({ status: 422, body: { title: 'unknown measure', detail: 'no measure of the catalogue counts x' } });
    page('/places?quarter=2018/19-Q2&measure=x');
    expect(await screen.findByTestId('refused')).toHaveTextContent('no measure of the catalogue counts x');
  });

  it('says so where no record names a place', async () => {
    const none = { current: 0, previous: 0, change: 0, percent: null };
    server({
      places: (path) => ({ ...places(), by: path.includes('by=beat') ? 'beat' : 'area', rows: [], without: none }),
    });
    await shown();
    expect(text('top-beat-none')).toBe('No record of these names a beat.');
  });

  it('is accessible', async () => {
    server();
    const { container } = await shown();
    for (const region of ['Areas', 'Volume against harm']) {
      expect(within(container).getAllByRole('region', { name: region })).not.toHaveLength(0);
    }
    await expectAccessible(container);
  });
});
