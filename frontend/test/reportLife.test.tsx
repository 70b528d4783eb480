import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NowContext } from '../src/live/now';
import { ReportPage } from '../src/reports/ReportPage';
import { expectAccessible } from './accessible';
import { type Answer, JsonServer } from './jsonServer';
import { report, SHA } from './reported';

const PATH = '/api/v1/reports/r2';

function server(answers: Record<string, Answer> = {}) {
  return new JsonServer({
    [`GET ${PATH}`]: [200, report()],
    [`GET ${PATH}/restatements`]: [200, { position: 2_050_000, figures: [] }],
    ...answers,
  });
}

async function shown() {
  history.replaceState(null, '', '/reports/r2');
  const result = render(
    <NowContext value={Date.parse('2018-11-22T07:00:00Z')}>
      <main>
        <ReportPage id="r2" />
      </main>
    </NowContext>,
  );
  await screen.findByTestId('report-page');
  return result;
}

describe('the life of a report', () => {
  it('is told', async () => {
    server();
    await shown();

    expect([...screen.getByTestId('story').children].map((each) => each.textContent)).toEqual([
      'Drafted by reporter, 8 Oct 09:00',
      'Commented by analyst, 9 Oct 10:30: Stop-search',
    ]);
  });

  it('goes on with a review', async () => {
    const { sent } = server({ [`POST ${PATH}/review`]: [200, report({ status: 'reviewed', may: ['publish'] })] });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Mark as reviewed' }));

    expect(await screen.findByText('Reviewed')).toBeVisible();
    expect(sent).toEqual([[`${PATH}/review`, {}]]);
    expect(screen.getByTestId('story')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Mark as reviewed' })).toBeNull();
  });

  it('is published once that is said twice', async () => {
    const { sent } = server({
      [`POST ${PATH}/publication`]: [200, report({ status: 'published', may: ['withdraw'] })],
    });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    await userEvent.click(screen.getByRole('button', { name: 'Not yet' }));
    expect(sent).toEqual([]);
    expect(screen.getByRole('button', { name: 'Publish' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(screen.getByRole('button', { name: 'Publish it' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');

    expect(await screen.findByText('Published')).toBeVisible();
    expect(sent).toEqual([[`${PATH}/publication`, {}]]);
  });

  it('is withdrawn with a reason, which then stands above it', async () => {
    const withdrawn = {
      what: 'withdrawn',
      by: 'reporter',
      at: '2018-11-20T09:00:00Z',
      says: 'Area NE was counted twice',
    };
    const { sent } = server({
      [`POST ${PATH}/withdrawal`]: [
        200,
        report({ status: 'withdrawn', may: [], story: [...report().story, withdrawn] }),
      ],
    });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(screen.getByRole('button', { name: 'Withdraw this report' })).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Reason'), 'Area NE was counted twice{Enter}');

    expect(await screen.findByTestId('withdrawn')).toHaveTextContent(
      'Withdrawn by reporter, 20 Nov 09:00: Area NE was counted twice',
    );
    expect(sent).toEqual([[`${PATH}/withdrawal`, { reason: 'Area NE was counted twice' }]]);
  });

  it('says why something was refused', async () => {
    server({ [`POST ${PATH}/review`]: [409, { detail: 'It was withdrawn meanwhile.' }] });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Mark as reviewed' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('It was withdrawn meanwhile.');
  });

  it('gives those who only read nothing to do', async () => {
    server({ [`GET ${PATH}`]: [200, report({ may: [] })] });
    await shown();

    expect(
      screen.queryAllByRole('button', { name: /review|Publish|Withdraw|Change|Write/ }).map((each) => each.textContent),
    ).toEqual([]);
  });
});

describe('the proof of a report', () => {
  const verification = { holds: true, position: 2_048_133, stored: SHA, replayed: SHA, difference: null };

  it('is a replay that gives the same figures', async () => {
    server({ [`GET ${PATH}/verification`]: [200, verification] });
    const { container } = await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));

    expect(await screen.findByTestId('verified')).toHaveTextContent(
      'Holds. The log to position 2048133 gives these figures.',
    );
    expect(screen.getByRole('region', { name: 'Proof' })).toHaveTextContent(`Stored${SHA}Replayed${SHA}`);
    await expectAccessible(container);
  });

  it('says while it is read that it may take long', async () => {
    server({ [`GET ${PATH}/verification`]: 'never' });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));

    expect(screen.getByText('The log is read again. It may take some seconds.')).toHaveAttribute('aria-busy', 'true');
  });

  it('says where it fails first', async () => {
    const other = `1${SHA.slice(1)}`;
    server({
      [`GET ${PATH}/verification`]: [
        200,
        {
          ...verification,
          holds: false,
          replayed: other,
          difference: { figure: 'stopsearch current', stored: '893', replayed: '892' },
        },
      ],
    });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));

    expect(await screen.findByTestId('verified')).toHaveTextContent(
      'Does not hold. stopsearch current first: 893 is stored, 892 replayed.',
    );
    expect(screen.getByRole('region', { name: 'Proof' })).toHaveTextContent(`Replayed${other}`);
  });
});
