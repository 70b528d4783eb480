import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NowContext } from '../src/live/now';
import type { Live } from '../src/live/useLive';
import { ThrivePage } from '../src/thrive/ThrivePage';
import { UnusualPage } from '../src/unusual/UnusualPage';
import { expectAccessible } from './accessible';
import { live } from './lives';

const NOW = Date.parse('2026-11-22T07:00:00Z');

function thrive(state: Live<'thrive'> = live('thrive')) {
  return render(
    <NowContext value={NOW}>
      <main>
        <ThrivePage live={state} area={null} />
      </main>
    </NowContext>,
  );
}

function unusual(state: Live<'unusual'> = live('unusual')) {
  return render(
    <NowContext value={NOW}>
      <main>
        <UnusualPage live={state} area={null} />
      </main>
    </NowContext>,
  );
}

function rows(table: HTMLElement): (string | null)[][] {
  return [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
}

beforeEach(() => {
  history.replaceState(null, '', '/');
});

describe('the THRIVE page', () => {
  it('shows the levels of each letter beside each other, and no sum over letters', () => {
    thrive();

    expect(
      rows(screen.getByRole('table', { name: 'Open incidents by level of each THRIVE letter' })).slice(0, 2),
    ).toEqual([
      ['T Threat', '6', '9', '12', '10', '', '▲ 1 raised '],
      ['H Harm', '6', '9', '13', '9', '', 'no change'],
    ]);
    expect(
      ['thrive-assessed', 'thrive-without', 'thrive-stale'].map((id) => screen.getByTestId(id).textContent),
    ).toEqual(['37', '4', '7']);
    expect(document.body.textContent).not.toMatch(/score|total/i);
  });

  it('shows the words behind a letter, who said them and when, and what is stale', () => {
    thrive();
    const findings = screen.getAllByTestId('finding').map((finding) => finding.textContent);

    expect(findings).toEqual([
      ' High was medium“Former partner is outside and will not leave.”Grade 2  Domestic incident NH, contact-7, 06:40',
      ' Medium“Car still in the live lane.”Grade 1  Road traffic collision NH, contact-2, 05:45 stale',
    ]);
    expect(within(screen.getByRole('region', { name: 'T Threat' })).getByText('13 more')).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: 'H Harm' })).getByText('Nothing is judged high or medium.'),
    ).toBeVisible();
  });

  it('shows what changed, from which level to which', () => {
    thrive();

    expect(screen.getByTestId('thrive-change')).toHaveTextContent(
      'Grade 2 Domestic incident NH, 06:40T Threat medium to high“Former partner is outside and will not leave.” contact-7',
    );
  });

  it.each<[string, Live<'thrive'>, RegExp]>([
    ['loading', live('thrive', undefined, { picture: null, link: 'connecting' }), /Levels of each letter/],
    ['empty', live('thrive', (data) => (data.assessed = 0)), /No open incident has been assessed by THRIVE yet/],
    [
      'forbidden',
      live('thrive', undefined, { picture: null, refusal: { code: 'forbidden-view', message: '' } }),
      /Your role may not see this page/,
    ],
    [
      'broken',
      live('thrive', undefined, { picture: null, refusal: { code: 'unreadable', message: '' } }),
      /This page cannot read what the server sent/,
    ],
  ])('when %s says so, accessibly', async (_, state, words) => {
    const { container } = thrive(state);

    expect(container).toHaveTextContent(words);
    await expectAccessible(container);
  });

  it.each(['stale', 'disconnected'] as const)('when %s keeps its picture, greyed', (link) => {
    thrive(live('thrive', undefined, { link }));

    expect(screen.getByTestId('thrive-page')).toHaveClass('old');
  });

  it('is accessible', async () => {
    const { container } = thrive();

    await expectAccessible(container);
  });
});

describe('the page of what is unusual', () => {
  it('names its method, and how much history there is', () => {
    unusual();

    expect(screen.getByTestId('method')).toHaveTextContent(
      'Mean of the same 60 minutes of the weeks before. The band holds 95 of 100 such hours, from the 8 weeks known of 26.',
    );
  });

  it('lists what is outside, since when and by which rule', () => {
    unusual();

    expect(rows(screen.getByRole('table', { name: 'Counts outside their expected band' }))).toEqual([
      [
        'Incidents opened ',
        '31',
        '18',
        '10–27',
        '',
        'above its band',
        '06:20',
        'Outside the 95 % band for two marks in a row',
      ],
      [
        'Incidents opened Hinckley and Blaby',
        '9',
        '2.1',
        '0–5',
        '',
        'above its band',
        '06:05',
        'Outside the 95 % band for two marks in a row',
      ],
    ]);
  });

  it('shows each count beside what is expected, in words too', () => {
    unusual();

    expect(
      ['count', 'expected', 'band', 'state'].map((part) => screen.getByTestId(`unusual-calls-999-${part}`).textContent),
    ).toEqual(['18', '14', '7–22', 'inside its band']);
    expect(screen.getByTestId('unusual-opened-state')).toHaveTextContent('above its band since 06:20');
    expect(screen.getByRole('region', { name: 'Missing people reported' })).toHaveTextContent(
      'No history yet for this hour of the week.',
    );
  });

  it('has a table behind each chart', async () => {
    unusual();
    const panel = within(screen.getByRole('region', { name: '999 calls' }));
    expect(panel.getByRole('img')).toHaveAccessibleName(/999 calls over the last 12 hours/);
    await userEvent.click(panel.getByText('Table'));

    expect(rows(panel.getByRole('table')).length).toBe(12);
  });

  it('says that nothing is outside, or that there is no history', () => {
    const { unmount } = unusual(live('unusual', (data) => (data.outside = [])));
    expect(screen.getByTestId('outside-none')).toHaveTextContent('No count is outside its expected band.');
    unmount();
    unusual(
      live('unusual', (data) => {
        data.outside = [];
        data.method.weeksKnown = 0;
      }),
    );

    expect(screen.getByTestId('outside-none')).toHaveTextContent('There is no history yet to compare with');
  });

  it('is accessible', async () => {
    const { container } = unusual();

    await expectAccessible(container);
  });
});
