import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { App } from '../src/app/App';
import { AuditPage } from '../src/audit/AuditPage';
import { localText, momentText, query } from '../src/audit/question';
import { NowContext } from '../src/live/now';
import { expectAccessible } from './accessible';
import { type Answer, JsonServer } from './jsonServer';

const NOW = Date.parse('2026-11-22T07:00:00Z');
const HASH = 'ab'.repeat(32);
const LIST = '/api/v1/audit?limit=100';
const VERIFICATION = '/api/v1/audit/verification';

function line(number: number, more: object = {}) {
  return {
    number,
    written: '2026-11-22T06:59:58.123Z',
    hash: HASH,
    sound: true,
    at: '2026-11-22T06:59:58.123Z',
    who: 'supervisor',
    roles: ['supervisor'],
    kind: 'consultation',
    operation: 'GET /api/v1/calls/{id}/caller',
    about: { id: 'C-1' },
    count: 1,
    from: '127.0.0.1',
    node: 'here',
    ...more,
  };
}

function found(entries: object[], next: number | null = null, size = 250) {
  return { entries, next, size };
}

function page(answers: Record<string, Answer>, address = '/audit') {
  history.replaceState(null, '', address);
  const server = new JsonServer(answers);
  const { container } = render(
    <NowContext value={NOW}>
      <AuditPage />
    </NowContext>,
  );
  return { server, container };
}

function rows(): (string | null)[][] {
  return within(screen.getByTestId('audit-table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()));
}

describe('the audit trail', () => {
  it('shows who did what, when, and from where, and is accessible', async () => {
    const { container } = page({
      [`GET ${LIST}`]: [
        200,
        found([
          line(249),
          line(248, { who: 'ann', roles: ['intake', 'analyst'], kind: 'failed-sign-in', about: {}, count: undefined }),
        ]),
      ],
    });
    await screen.findByTestId('audit-table');

    expect(rows()).toEqual([
      ['249', '06:59:58', 'supervisor', 'Consultation', 'GET /api/v1/calls/{id}/callerid C-1', '1', '127.0.0.1 here'],
      [
        '248',
        '06:59:58',
        'ann intake, analyst',
        'Failed sign in',
        'GET /api/v1/calls/{id}/caller',
        '–',
        '127.0.0.1 here',
      ],
    ]);
    expect(screen.getByTestId('audit-count')).toHaveTextContent('2 of 250, from 249 back to 248');
    await expectAccessible(container);
  });

  it('is narrowed by time, account, act and record, in the address and in what the server is asked', async () => {
    const { server } = page({ [`GET ${LIST}`]: [200, found([line(1)])] });
    await screen.findByTestId('audit-table');
    await userEvent.type(screen.getByLabelText('From (Europe/London)'), '2018-08-01T10:00');
    await userEvent.type(screen.getByLabelText('Account'), ' ann ');
    await userEvent.selectOptions(screen.getByLabelText('Act'), 'erasure');
    await userEvent.type(screen.getByLabelText(/^Record/), 'C-1{Enter}');

    const asked = 'from=2018-08-01T09%3A00%3A00Z&who=ann&act=erasure&about=C-1';
    await waitFor(() => {
      expect(server.asked.at(-1)).toBe(`/api/v1/audit?${asked}&limit=100`);
    });
    expect(location.search).toBe('?from=2018-08-01T09:00:00Z&who=ann&act=erasure&about=C-1');
    expect(screen.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', `/api/v1/audit?${asked}&format=csv`);
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(location.search).toBe('');
  });

  it('goes back in pages, and to the newest again', async () => {
    const { server } = page({
      [`GET ${LIST}`]: [200, found([line(249)], 249)],
      'GET /api/v1/audit?before=249&limit=100': [200, found([line(12)])],
    });
    await userEvent.click(await screen.findByRole('link', { name: 'Older' }));
    await waitFor(() => {
      expect(rows().map(([number]) => number)).toEqual(['12']);
    });
    expect(screen.queryByRole('link', { name: 'Older' })).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'Newest' }));

    await waitFor(() => {
      expect(rows().map(([number]) => number)).toEqual(['249']);
    });
    expect(server.asked).toHaveLength(3);
  });

  it('follows an account or a record from an entry', async () => {
    page({ [`GET ${LIST}`]: [200, found([line(3)])] }, '/audit?before=9');
    history.replaceState(null, '', '/audit');
    await userEvent.click(await screen.findByRole('link', { name: 'C-1' }));

    expect(location.search).toBe('?about=C-1');
  });

  it('marks an entry that was changed, and one that cannot be read', async () => {
    const { number, written, hash } = line(7);
    page({ [`GET ${LIST}`]: [200, found([{ number, written, hash, sound: false }])] });
    await screen.findByTestId('audit-table');

    expect(rows()).toEqual([['7 Changed', '06:59:58', 'Cannot be read', '', '', '–', '']]);
  });

  it('says that nothing is like that, and goes further back where there is more', async () => {
    const { container } = page({ [`GET ${LIST}`]: [200, found([], 200)] });

    expect(await screen.findByTestId('audit-none')).toHaveTextContent(
      'None of the last entries before 200 is like that.',
    );
    expect(screen.getByRole('link', { name: 'Look further back' })).toHaveAttribute('href', '/audit?before=200');
    await expectAccessible(container);
  });

  it('says what is coming', () => {
    page({ [`GET ${LIST}`]: 'never' });
    expect(screen.getByRole('region', { name: 'Entries' })).toHaveAttribute('aria-busy', 'true');
  });

  it('says that the server cannot be reached', async () => {
    page({ [`GET ${LIST}`]: 'unreachable' });
    expect(await screen.findByTestId('refused')).toHaveTextContent('The server cannot be reached.');
  });

  it('shows another role nothing, not even the questions', async () => {
    page({ [`GET ${LIST}`]: [403, { detail: 'Your account may not do this.' }] });

    expect(await screen.findByTestId('refused')).toHaveTextContent('Your role may not see this page.');
    expect(screen.queryByRole('button', { name: 'Verify' })).toBeNull();
    expect(screen.queryByLabelText('Account')).toBeNull();
  });
});

describe('verifying', () => {
  it('says that it is sound, and what to note', async () => {
    const { server, container } = page({
      [`GET ${LIST}`]: [200, found([line(3)])],
      [`GET ${VERIFICATION}`]: [200, { entries: 4, head: HASH, fault: null }],
    });
    expect(screen.queryByTestId('audit-verified')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));

    expect(await screen.findByTestId('audit-verified')).toHaveTextContent(
      `Sound. All 4 entries are as they were written. Note the end somewhere else: 3:${HASH}`,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));
    await waitFor(() => {
      expect(server.asked.filter((path) => path === VERIFICATION)).toHaveLength(2);
    });
    await expectAccessible(container);
  });

  it('says where it is broken, and finds an end that was cut off', async () => {
    page({
      [`GET ${LIST}`]: [200, found([line(3)])],
      [`GET ${VERIFICATION}?expect=${encodeURIComponent(`9:${HASH}`)}`]: [
        200,
        { entries: 4, head: '', fault: { number: 4, kind: 'cut-off', why: 'It and all after it are gone.' } },
      ],
    });
    await userEvent.type(screen.getByLabelText(/^The end noted/), `9:${HASH}`);
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));

    expect(await screen.findByTestId('audit-verified')).toHaveTextContent(
      /^Broken at entry 4: cut off\. It and all after it are gone\./,
    );
    expect(screen.getByTestId('audit-verified')).toHaveAttribute('role', 'alert');
  });

  it('says why it was not verified', async () => {
    page({
      [`GET ${LIST}`]: [200, found([line(3)])],
      [`GET ${VERIFICATION}`]: [409, { detail: 'The trail is being verified. Try again when that is done.' }],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));

    expect(await screen.findByText(/The trail is being verified/)).toHaveTextContent(/^Not verified\./);
  });
});

describe('the page of whoever reads it', () => {
  function signedIn(roles: string[], path: string) {
    history.replaceState(null, '', path);
    const sockets = vi.fn();
    vi.stubGlobal('WebSocket', sockets);
    new JsonServer({
      'GET /api/v1/session': [200, { name: 'auditor', roles, simulated: false, store: 'embedded' }],
      [`GET ${LIST}`]: [200, found([line(3)])],
    });
    render(<App />);
    return sockets;
  }

  it('is the audit trail and nothing else: no socket is opened, no other page is named', async () => {
    const sockets = signedIn(['auditor'], '/');

    expect(await screen.findByTestId('audit-table')).toBeVisible();
    expect(location.pathname).toBe('/audit');
    expect(
      within(screen.getByRole('navigation', { name: 'Pages' }))
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Audit']);
    expect(sockets).not.toHaveBeenCalled();
    expect(document.title).toBe('Audit · Thriveline');
  });

  it('says so at the address of another page', async () => {
    signedIn(['auditor'], '/reports');

    expect(await screen.findByRole('heading', { name: 'Your role sees the audit trail only' })).toBeVisible();
  });
});

describe('what is asked', () => {
  it('is read from an address and back, by the clock of the force', () => {
    expect(localText('2018-08-01T09:00:00Z', 'Europe/London')).toBe('2018-08-01T10:00');
    expect(localText('yesterday', 'Europe/London')).toBe('');
    expect(momentText('2018-08-01T10:00', 'Europe/London')).toBe('2018-08-01T09:00:00Z');
    expect(momentText('', 'Europe/London')).toBeNull();
    const values: Record<string, string> = { who: 'a b', act: '', before: '7' };
    expect(query((name) => values[name] ?? null, ['before'])).toBe('who=a+b&before=7');
  });
});
