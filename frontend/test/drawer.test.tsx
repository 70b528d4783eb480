import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IncidentDrawer } from '../src/incident/IncidentDrawer';
import { NowContext } from '../src/live/now';
import type { Live } from '../src/live/useLive';
import { told, withheldWords } from '../src/model/story';
import type { Entry } from '../src/protocol/timeline';
import { expectAccessible } from './accessible';
import { goldenText } from './golden';
import { live } from './lives';

const NOW = Date.parse('2026-11-22T07:00:00Z');
const ID = '25-071020';

let answer: () => Response;
let asked: string[];

beforeEach(() => {
  history.replaceState(null, '', `/?incident=${ID}`);
  asked = [];
  answer = () => new Response(goldenText('timeline'));
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.resolve(answer());
  });
});

function page(state: Live<'incidents'> | null, onClose: () => void = () => undefined) {
  return (
    <NowContext value={NOW}>
      <main>
        <a href="#x" data-incident={ID}>
          The row
        </a>
      </main>
      {state !== null && <IncidentDrawer id={ID} live={state} onClose={onClose} />}
    </NowContext>
  );
}

function texts(testId: string) {
  return screen.getAllByTestId(testId).map((each) => each.textContent);
}

describe('the drawer of an incident', () => {
  it('tells what happened, with every assessment and regrade', async () => {
    render(page(live('incidents')));
    await screen.findByText('What happened');

    expect(asked).toEqual([`/api/v1/incidents/${ID}/timeline`]);
    expect(texts('entry')).toEqual([
      '06:24Opened as Domestic incident NH, Domestic',
      '06:25THRIVE assessed by contact-7T medium “He has left but may return.”V high “Two small children.”',
      '06:25Graded grade 1',
      '06:36Regraded from grade 1 to grade 2 Left the place',
      '06:40THRIVE reassessed by contact-7T high “Former partner is outside and will not leave.”',
      '06:45Dispatched NH21 recorded 06:52 from cad',
      '06:46Qualified: Concern for safety, Domestic',
      '06:47beamed up',
    ]);
  });

  it('tells its clocks, the calls that led to it and what was at the place before', async () => {
    render(page(live('incidents')));
    await screen.findByText('What happened');

    expect(texts('clock')).toEqual([
      'Grade 1 15 min from call06:24 to 06:39replaced by a regrade',
      'Grade 2 60 min from call06:24 to 07:24due in 24 min',
    ]);
    expect(texts('incident-call')).toEqual(['99906:23answered after 4 scaller’s 4 calls', '10106:30not answered']);
    expect(texts('earlier')).toEqual(['Grade 2  Domestic incident10 Nov 21:00Domestic non-crime']);
  });

  it('says what is not shown to this role', async () => {
    answer = () => {
      const story = JSON.parse(goldenText('timeline')) as Record<string, unknown>;
      delete story.earlier;
      delete story.earlierDays;
      return Response.json({ ...story, notSent: ['words', 'callers', 'place'] });
    };
    render(page(live('incidents')));

    expect(await screen.findByTestId('not-sent')).toHaveTextContent(
      'The words of assessments: not shown to your role.Who called, and how often: not shown to your role.' +
        'The place and what happened there earlier: not shown to your role.',
    );
    expect(screen.queryByText(/Earlier at the place/)).toBeNull();
    expect(withheldWords('moon')).toBe('moon: not shown to your role.');
  });

  it('asks anew when the incident’s row changes, and only then', async () => {
    const before = live('incidents');
    const { rerender } = render(page(before));
    await screen.findByText('What happened');
    rerender(page({ ...before, link: 'reconnecting' }));
    expect(asked).toHaveLength(1);
    rerender(page(live('incidents', (data) => (data.rows = {}))));
    await waitFor(() => {
      expect(asked).toHaveLength(2);
    });

    expect(screen.getByText('What happened')).toBeVisible();
  });

  it('does not ask twice for a list that only arrives', async () => {
    const { rerender } = render(page(live('incidents', undefined, { picture: null })));
    await screen.findByText('What happened');
    rerender(page(live('incidents')));

    expect(asked).toHaveLength(1);
  });

  it('takes the keyboard in, and gives it back', async () => {
    const { rerender } = render(page(null));
    screen.getByText('The row').focus();
    rerender(page(live('incidents')));
    expect(screen.getByTestId('drawer')).toHaveFocus();
    await screen.findByText('What happened');
    rerender(page(null));

    expect(screen.getByText('The row')).toHaveFocus();
  });

  it('is closed by Escape, and by its button', async () => {
    const onClose = vi.fn();
    render(page(live('incidents'), onClose));
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));

    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it.each([
    [404, `There is no incident ${ID}.`],
    [403, 'Your role may not see incidents one by one.'],
    [500, 'The incident cannot be shown: out of order.'],
  ])('when the server says %i says what that means', async (status, words) => {
    answer = () => Response.json({ detail: 'out of order' }, { status });
    render(page(live('incidents')));

    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });

  it('is an aside, not a modal, and accessible', async () => {
    const { container } = render(page(live('incidents')));
    await screen.findByText('What happened');

    expect(screen.getByRole('complementary', { name: `Incident ${ID}` })).toBeVisible();
    await act(() => expectAccessible(container));
  });
});

describe('an entry of the story', () => {
  const entry = (event: string, detail: Record<string, unknown>): Entry => ({
    event,
    at: '2026-11-22T06:00:00Z',
    recordedAt: '2026-11-22T06:00:00Z',
    source: null,
    detail,
  });

  it.each<[string, Record<string, unknown>, string, string | null]>([
    ['closed', { closing: { code: 'x', label: 'Burglary' } }, 'Closed as Burglary', null],
    ['closed', { closing: 'x' }, 'Closed as x', null],
    ['reclassified', { from: { label: 'Theft' }, to: { label: 'Burglary' } }, 'Reclassified as Burglary', 'was Theft'],
    ['reclassified', { from: null, to: { label: 'Burglary' } }, 'Reclassified as Burglary', null],
    ['appointment-made', { start: 'S', end: 'E' }, 'Appointment made for (S) to (E)', null],
    ['time-flagged', { step: 'arrived', flag: 'out-of-order' }, 'Time of arrived is doubtful', 'out-of-order'],
    ['reopened', { reason: 'Called again' }, 'Reopened', 'Called again'],
    ['qualified', { qualifiers: [] }, 'Qualified: none', null],
    ['thrive-assessed', {}, 'THRIVE assessed', null],
    ['resolved', {}, 'Resolved', null],
  ])('%s %o is told in words', (event, detail, title, words) => {
    expect(told(entry(event, detail), (moment) => `(${moment})`)).toEqual({ title, words, found: [] });
  });
});
