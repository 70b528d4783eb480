import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../src/app/App';
import { expectAccessible } from './accessible';
import { FakeSocket } from './fakeServer';
import { goldenText } from './golden';

const SESSION = { name: 'supervisor', roles: ['supervisor'], simulated: true, store: 'embedded' };

/** A server with one account, of which the test plays the socket. */
function fakeServer(signedIn: boolean) {
  const server = {
    signedIn,
    session: SESSION as object,
    ways: { accounts: true, provider: null as string | null },
    reachable: true,
    sockets: [] as FakeSocket[],
    requests: [] as string[],
  };
  vi.stubGlobal(
    'WebSocket',
    class extends FakeSocket {
      constructor() {
        super();
        server.sockets.push(this);
      }
    },
  );
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET';
    server.requests.push(`${method} ${path} ${new Headers(init.headers).get('X-XSRF-TOKEN') ?? ''}`.trim());
    document.cookie = 'XSRF-TOKEN=token%3D';
    if (!server.reachable) {
      return Promise.reject(new TypeError('no network'));
    }
    if (path === '/api/v1/sign-in') {
      return Promise.resolve(new Response(JSON.stringify(server.ways), { status: 200 }));
    }
    if (method === 'POST') {
      server.signedIn = (init.body as URLSearchParams).get('password') === 'right';
    } else if (method === 'DELETE') {
      server.signedIn = false;
    }
    const refused = !server.signedIn && method !== 'DELETE';
    const body = refused ? { title: 'Unauthorized' } : method === 'GET' ? server.session : undefined;
    const status = refused ? 401 : method === 'GET' ? 200 : 204;
    return Promise.resolve(new Response(body && JSON.stringify(body), { status }));
  });
  return server;
}

function says(server: { sockets: FakeSocket[] }, ...names: string[]) {
  act(() => {
    server.sockets.at(-1)?.says(...names);
  });
}

async function signedIn() {
  const server = fakeServer(true);
  const { container } = render(<App />);
  await screen.findByTestId('connection');
  // The page dials after it has painted, which a busy machine may put off.
  await waitFor(() => {
    expect(server.sockets).not.toHaveLength(0);
  });
  return { server, container };
}

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=; max-age=0';
  history.replaceState(null, '', '/');
});

afterEach(() => {
  vi.useRealTimers();
});

describe('signing in', () => {
  it('is asked for in place when there is no session, and is accessible', async () => {
    fakeServer(false);
    const { container } = render(<App />);

    expect(await screen.findByTestId('sign-in')).toBeVisible();
    await expectAccessible(container);
  });

  it('says what went wrong, then lets in, with the token from the cookie', async () => {
    const server = fakeServer(false);
    render(<App />);
    await userEvent.type(await screen.findByLabelText('Name'), 'supervisor');
    await userEvent.type(screen.getByLabelText('Password'), 'wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText(/do not match/)).toHaveAttribute('role', 'alert');
    await userEvent.clear(screen.getByLabelText('Password'));
    await userEvent.type(screen.getByLabelText('Password'), 'right');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(await screen.findByTestId('connection')).toHaveTextContent('Connecting');
    expect(server.requests).toEqual([
      'GET /api/v1/session',
      'GET /api/v1/sign-in token=',
      'POST /api/v1/session token=',
      'POST /api/v1/session token=',
      'GET /api/v1/session token=',
      'GET /api/v1/simulation token=',
    ]);
  });

  it('says that the server cannot be reached', async () => {
    const server = fakeServer(false);
    render(<App />);
    await userEvent.type(await screen.findByLabelText('Name'), 'supervisor');
    await userEvent.type(screen.getByLabelText('Password'), 'right');
    server.reachable = false;
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(await screen.findByText(/cannot be reached/)).toHaveAttribute('role', 'alert');
  });

  it('ends with sign out, which carries the token', async () => {
    const { server } = await signedIn();
    await userEvent.click(screen.getByRole('button', { name: /Sign out/ }));

    expect(await screen.findByTestId('sign-in')).toBeVisible();
    expect(screen.queryByTestId('connection')).toBeNull();
    expect(server.requests).toContain('DELETE /api/v1/session token=');
  });

  it('leads to the provider where there is one, and back to the page that was asked for', async () => {
    history.replaceState(null, '', '/incidents?area=NC');
    const server = fakeServer(false);
    server.ways = { accounts: false, provider: 'Leicestershire Police' };
    const { container } = render(<App />);

    expect(await screen.findByRole('link', { name: 'Sign in with Leicestershire Police' })).toHaveAttribute(
      'href',
      '/sign-in/provider?to=%2Fincidents%3Farea%3DNC',
    );
    expect(screen.queryByLabelText('Password')).toBeNull();
    await expectAccessible(container);
  });

  it('has the provider ask anew who it is after signing out, since the next at a desk may be somebody else', async () => {
    const { server } = await signedIn();
    server.ways = { accounts: true, provider: 'Leicestershire Police' };
    await userEvent.click(screen.getByRole('button', { name: /Sign out/ }));

    expect(await screen.findByRole('link', { name: /Sign in with/ })).toHaveAttribute(
      'href',
      '/sign-in/provider?to=%2F&anew=',
    );
    expect(screen.getByLabelText('Password')).toBeVisible();
  });

  it.each([
    ['no-role', /has no role here/],
    ['again', /Try again/],
    ['made-up-by-somebody', /Signing in failed/],
  ])('says what went wrong at the provider: %s', async (code, words) => {
    history.replaceState(null, '', `/sign-in?problem=${code}`);
    fakeServer(false).ways = { accounts: false, provider: 'the force' };
    render(<App />);

    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('link', { name: 'Sign in with the force' })).toHaveAttribute(
      'href',
      '/sign-in/provider?to=%2F',
    );
  });
});

describe('an account that is limited to areas', () => {
  it.each(['/', '/?area=LC', '/?area=NC,LC'])('is led from %s to its own', async (address) => {
    history.replaceState(null, '', address);
    const server = fakeServer(true);
    server.session = { ...SESSION, areas: ['NE', 'NC'] };
    render(<App />);
    await screen.findByTestId('connection');

    await waitFor(() => {
      expect(location.search).toBe('?area=NC,NE');
    });
  });

  it('keeps a choice among its own, and is not offered what is of the whole force', async () => {
    history.replaceState(null, '', '/?area=NC');
    const server = fakeServer(true);
    server.session = { ...SESSION, areas: ['NC', 'NE'] };
    render(<App />);

    const menu = await screen.findByRole('navigation', { name: 'Pages' });
    expect(within(menu).queryByText('Reports')).toBeNull();
    expect(within(menu).getByText('Compare')).toBeVisible();
    expect(location.search).toBe('?area=NC');
  });
});

describe('what stands round every page', () => {
  it('says that the connection is live, and since the records are simulated, that', async () => {
    const { server, container } = await signedIn();
    says(server, 'hello', 'snapshot');

    expect(screen.getByTestId('connection')).toHaveTextContent('Live');
    expect(screen.getByTestId('connection')).toHaveAttribute('data-state', 'live');
    expect(screen.getByTestId('simulated')).toHaveTextContent('Simulated');
    expect(document.title).toBe('Simulated · Leicestershire Police · Thriveline');
    await expectAccessible(container);
  });

  it('says across every page that the log has events that cannot be read, and since when', async () => {
    const { server, container } = await signedIn();
    vi.useFakeTimers({ now: Date.parse('2026-11-22T07:00:01Z') });
    says(server, 'hello', 'snapshot');
    expect(screen.queryByTestId('incomplete')).toBeNull();
    const gap = '"incomplete": { "since": "2026-11-22T06:58:30Z", "events": 2 }';
    act(() => {
      server.sockets.at(-1)?.saysText(goldenText('snapshot').replace('"incomplete": null', gap));
    });

    expect(screen.getByTestId('incomplete')).toHaveTextContent(
      /^Incomplete since 06:58:30\. 2 events in the log cannot be read .* and are left out of every figure\./,
    );
    expect(screen.getByTestId('incomplete')).toHaveAttribute('role', 'alert');
    vi.useRealTimers();
    await expectAccessible(container);
  });

  it('says across the page that it is disconnected, and of when its picture is', async () => {
    const { server } = await signedIn();
    vi.useFakeTimers({ now: Date.parse('2026-11-22T07:00:01Z') });
    says(server, 'hello', 'snapshot');
    act(() => {
      server.sockets.at(-1)?.drops();
    });
    expect(screen.getByTestId('connection')).toHaveAttribute('data-state', 'reconnecting');
    act(() => {
      vi.advanceTimersByTime(15_000);
    });

    expect(screen.getByTestId('connection')).toHaveAttribute('data-state', 'disconnected');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Disconnected. The last good picture is of 07:00:00. Trying again by itself.',
    );
  });

  it('LP17 asks to sign in again when signed out elsewhere, and says so', async () => {
    const { server } = await signedIn();
    says(server, 'hello', 'snapshot', 'end');

    expect(await screen.findByTestId('sign-in')).toBeVisible();
    expect(screen.getByTestId('connection')).toHaveAttribute('data-state', 'signed-out');
  });

  it('LP4 says that the page is out of date', async () => {
    const { server } = await signedIn();
    act(() => {
      server.sockets.at(-1)?.saysText(goldenText('hello').replace('"protocol": 2', '"protocol": 9'));
    });

    expect(screen.getByRole('alert')).toHaveTextContent('This page is out of date.');
    expect(screen.getByTestId('connection')).toHaveAttribute('data-state', 'outdated');
  });

  it('turns from the force to an area over the same connection', async () => {
    const { server } = await signedIn();
    says(server, 'hello', 'snapshot');
    await userEvent.click(screen.getByRole('link', { name: /NH Hinckley/ }));

    expect(location.search).toBe('?area=NH');
    expect(server.sockets.at(-1)?.sent).toEqual([
      { type: 'subscribe', view: 'unusual', area: null, rate: 4 },
      { type: 'subscribe', view: 'board', area: null, rate: 4 },
      { type: 'unsubscribe', channel: 'unusual' },
      { type: 'unsubscribe', channel: 'board' },
      { type: 'subscribe', view: 'unusual', area: 'NH', rate: 4 },
      { type: 'subscribe', view: 'board', area: 'NH', rate: 4 },
    ]);
  });

  it('remembers a chosen theme', async () => {
    await signedIn();
    await userEvent.click(screen.getByRole('button', { name: 'Dark' }));

    expect([document.documentElement.dataset.theme, localStorage.getItem('thriveline.theme')]).toEqual([
      'dark',
      'dark',
    ]);
    expect(screen.getByRole('button', { name: 'Light' })).toBeVisible();
  });

  it('fills the screen as a wallboard, and comes back', async () => {
    await signedIn();
    await userEvent.click(screen.getByRole('button', { name: 'Wallboard' }));
    expect(document.documentElement).toHaveAttribute('data-wallboard');
    await userEvent.click(screen.getByRole('button', { name: 'Leave wallboard' }));

    expect(document.documentElement).not.toHaveAttribute('data-wallboard');
  });

  it('leads between its pages with the choice of areas, each over its own channel', async () => {
    history.replaceState(null, '', '/?area=NE,NC');
    const { server } = await signedIn();
    says(server, 'hello');
    await userEvent.click(screen.getByRole('link', { name: 'Incidents' }));

    expect([location.pathname, location.search]).toEqual(['/incidents', '?area=NC,NE']);
    expect(server.sockets.at(-1)?.sent).toEqual([
      { type: 'subscribe', view: 'unusual', area: 'NC,NE', rate: 4 },
      { type: 'subscribe', view: 'board', area: 'NC,NE', rate: 4 },
      { type: 'unsubscribe', channel: 'unusual/NC,NE' },
      { type: 'subscribe', view: 'incidents', area: 'NC,NE', rate: 4 },
    ]);
    expect(document.title).toBe('Simulated · Incidents · Thriveline');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('names only the pages that the server lets this user see', async () => {
    const { server } = await signedIn();
    act(() => {
      const hello = goldenText('hello')
        .replace('"thrive",', '')
        .replace('"unusual",', '"unusual"')
        .replace('"incidents"', '');
      server.sockets.at(-1)?.saysText(hello);
    });

    expect(
      within(screen.getByRole('navigation'))
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Board',
      'Unusual',
      'History',
      'Compare',
      'Series',
      'Places',
      'Journeys',
      'What if',
      'Questions',
      'Reports',
      'Intake',
    ]);
  });

  it('says under which page something stands that has an address of its own', async () => {
    history.replaceState(null, '', '/reports/r2');
    await signedIn();

    expect(screen.getByRole('link', { current: true })).toHaveTextContent('Reports');
    expect(document.title).toMatch(/Reports · Thriveline$/);
  });

  it('opens an incident beside the page, by its link, and closes it again', async () => {
    const { server } = await signedIn();
    says(server, 'hello', 'snapshot');
    const [link = null] = screen.getAllByRole('link', { name: 'Road traffic collision' });
    await userEvent.click(link ?? document.body);
    expect(location.search).toBe('?incident=25-071089');
    expect(screen.getByTestId('drawer')).toHaveFocus();
    expect(screen.getByTestId('board')).toBeVisible();
    expect(server.sockets.at(-1)?.sent.at(-1)).toMatchObject({ view: 'incidents' });
    await userEvent.keyboard('{Escape}');

    expect([location.search, screen.queryByTestId('drawer')]).toEqual(['', null]);
    expect(link).toHaveFocus();
  });

  it('says that there is no such page', async () => {
    history.replaceState(null, '', '/nowhere');
    await signedIn();

    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no such page');
  });
});
