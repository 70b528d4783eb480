import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IntakePage } from '../src/intake/IntakePage';
import { importForm, missingChoice, sizeWords } from '../src/intake/request';
import type { Import } from '../src/protocol/imports';
import { expectAccessible } from './accessible';

const COUNTS = { read: 0, accepted: 0, known: 0, skipped: 0, rejected: 0 };
const RUNNING: Import = {
  id: 'i1',
  state: 'running',
  files: [{ name: 'week_40.csv', bytesRead: 600_000, bytesTotal: 2_400_000, ...COUNTS, read: 2300 }],
  ...COUNTS,
  read: 2300,
  accepted: 2300,
  rejections: [],
  error: null,
};
const DONE: Import = {
  ...RUNNING,
  state: 'done',
  read: 9210,
  accepted: 9208,
  rejected: 2,
  rejections: [
    { file: 'week_40.csv', line: 12, reason: 'blank-number', message: 'the incident number is blank' },
    { file: 'week_40.csv', line: 49, reason: 'bad-time', message: '"25:61" is no time' },
  ],
};

/** What the server answers; a list of answers is gone through, the last one stays. */
let answers: Record<string, unknown[]>;
let posted: { path: string; form: FormData }[];
let refusal: { status: number; body: unknown } | null;

class FakeUpload {
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload = () => undefined;
  status = 0;
  responseText = '';
  #path = '';

  open(_: string, path: string) {
    this.#path = path;
  }

  setRequestHeader() {
    return undefined;
  }

  send(form: FormData) {
    posted.push({ path: this.#path, form });
    this.upload.onprogress?.({ loaded: 1, total: 2 });
    this.status = refusal?.status ?? 202;
    this.responseText = JSON.stringify(refusal?.body ?? { id: 'i1' });
    setTimeout(() => {
      this.onload();
    });
  }
}

beforeEach(() => {
  posted = [];
  refusal = null;
  answers = {
    '/api/v1/imports/formats': [
      {
        formats: [{ id: 'data-police-uk-stop-search', label: 'Stop-searches as data.police.uk publishes them' }],
        mappings: [{ id: 'cad-911', label: 'Dispatch export' }],
      },
    ],
    '/api/v1/imports': [{ imports: [] }],
    '/api/v1/imports/i1': [RUNNING, DONE],
  };
  vi.stubGlobal('XMLHttpRequest', FakeUpload);
  vi.stubGlobal('fetch', (path: string) => {
    const list = answers[path] ?? [];
    const answer = list.length > 1 ? list.shift() : list[0];
    return Promise.resolve(new Response(JSON.stringify(answer), { status: answer === undefined ? 404 : 200 }));
  });
});

async function chooseAndSend() {
  await userEvent.upload(await screen.findByLabelText('Files'), new File(['a,b'], 'week_40.csv'));
  await userEvent.selectOptions(screen.getByLabelText('What they are'), 'Dispatch export');
  await userEvent.click(screen.getByRole('button', { name: 'Import' }));
}

function tally(): Record<string, string | null> {
  const panel = within(screen.getByRole('region', { name: 'This import' }));
  return Object.fromEntries(
    panel.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent ?? null]),
  );
}

describe('intake', () => {
  it('sends files, follows them to the end, and shows each rejected line', async () => {
    render(<IntakePage />);
    await chooseAndSend();

    expect(await screen.findByText('25 %, 600 kB of 2.4 MB')).toBeVisible();
    expect(screen.getByRole('progressbar', { name: 'week_40.csv' })).toHaveValue(25);
    const table = await screen.findByTestId('rejections');
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => [...row.children].map((cell) => cell.textContent)),
    ).toEqual([
      ['File', 'Line', 'Reason', 'What is wrong'],
      ['week_40.csv', '12', 'blank-number', 'the incident number is blankweek_40.csv'],
      ['week_40.csv', '49', 'bad-time', '"25:61" is no timeweek_40.csv'],
    ]);
    expect(tally()).toEqual({ Read: '9,210', Accepted: '9,208', Known: '0', Skipped: '0', Rejected: '2' });
    expect(posted.map(({ path, form }) => [path, [...form.keys()], form.get('mapping')])).toEqual([
      ['/api/v1/imports', ['file', 'mapping'], 'cad-911'],
    ]);
  });

  it('takes files that are dropped', async () => {
    render(<IntakePage />);
    const zone = (await screen.findByText('or drop them here')).closest('label');
    fireEvent.drop(zone ?? document.body, { dataTransfer: { files: [new File(['1234'], 'dropped.csv')] } });

    expect(screen.getByText('dropped.csv')).toBeVisible();
  });

  it('asks for a file before it sends anything', async () => {
    render(<IntakePage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Import' }));

    expect(screen.getByText('Choose at least one file.')).toHaveAttribute('role', 'alert');
    expect(posted).toEqual([]);
  });

  it('says which field the server refused', async () => {
    refusal = { status: 400, body: { title: 'Bad Request', errors: [{ field: 'force', message: 'is not known' }] } };
    render(<IntakePage />);
    await chooseAndSend();

    expect(await screen.findByText('force: is not known')).toBeVisible();
  });

  it('says why an import stopped, and what to do', async () => {
    answers['/api/v1/imports/i1'] = [{ ...RUNNING, state: 'failed', error: 'line 3 has no end' }];
    render(<IntakePage />);
    await chooseAndSend();

    expect(await screen.findByText(/line 3 has no end\. What was accepted before is kept/)).toBeVisible();
    expect(screen.getByTestId('import-state')).toHaveAttribute('data-state', 'failed');
  });

  it('takes up an import that is still running when the page opens', async () => {
    answers['/api/v1/imports'] = [{ imports: [RUNNING] }];
    render(<IntakePage />);

    expect(await screen.findByTestId('import-state')).toHaveTextContent('Importing');
  });

  it('lists earlier imports, says so when there are none, and is accessible', async () => {
    const { container, unmount } = render(<IntakePage />);
    expect(await screen.findByText('None since the server started.')).toBeVisible();
    await expectAccessible(container);
    unmount();
    answers['/api/v1/imports'] = [{ imports: [DONE] }];
    render(<IntakePage />);
    await userEvent.click(await screen.findByRole('button', { name: 'Show week_40.csv' }));

    expect(await screen.findByTestId('import-state')).toHaveTextContent('Importing');
  });
});

describe('the request', () => {
  const file = new File(['a'], 'a.csv');
  const mapping = new File(['columns:'], 'own.yaml');

  it.each([
    [{ files: [file, file], kind: { by: 'format', id: 'f' }, force: ' essex ' }, ['file', 'file', 'format', 'force']],
    [{ files: [file], kind: { by: 'mapping', id: 'm' }, force: '' }, ['file', 'mapping']],
    [{ files: [file], kind: { by: 'mappingFile', file: mapping }, force: '' }, ['file', 'mappingFile']],
  ] as const)('%# has the parts that the server takes', (request, parts) => {
    expect([...importForm(request).keys()]).toEqual(parts);
  });

  it('says what is still to choose', () => {
    const own = { by: 'mappingFile', file: null } as const;

    expect([
      missingChoice({ files: [], kind: own, force: '' }),
      missingChoice({ files: [file], kind: own, force: '' }),
      missingChoice({ files: [file], kind: { by: 'format', id: 'f' }, force: '' }),
    ]).toEqual(['Choose at least one file.', 'Choose the mapping file that says what the columns mean.', null]);
  });

  it('tells sizes for people', () => {
    expect([sizeWords(999), sizeWords(1500), sizeWords(2_450_000)]).toEqual(['999 B', '2 kB', '2.5 MB']);
  });
});
