import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NowContext } from '../src/live/now';
import { ReportPage } from '../src/reports/ReportPage';
import { expectAccessible } from './accessible';
import { type Answer, JsonServer } from './jsonServer';
import { report } from './reported';

const NOW = Date.parse('2018-11-22T07:00:00Z');
const PATH = '/api/v1/reports/r2';
const CHECK = `POST ${PATH}/commentary/check`;

function server(answers: Record<string, Answer> = {}) {
  return new JsonServer({
    [`GET ${PATH}`]: [200, report()],
    [`GET ${PATH}/restatements`]: [200, { position: 1, figures: [] }],
    [CHECK]: [200, { shown: 'Searches rose by +463.', flags: [] }],
    ...answers,
  });
}

async function shown() {
  history.replaceState(null, '', '/reports/r2');
  const result = render(
    <NowContext value={NOW}>
      <main>
        <ReportPage id="r2" />
      </main>
    </NowContext>,
  );
  await screen.findByTestId('report-page');
  return result;
}

async function writing(section = 'Stop-search') {
  const result = await shown();
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`(Write|Change) commentary of ${section}`) }));
  return { ...result, text: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Commentary' }) };
}

describe('a commentary', () => {
  it('is shown with its figures in place, by whom, and what to look at again', async () => {
    server();
    await shown();
    const part = within(screen.getByTestId('commentary-stopsearch'));

    expect(part.getByText('Searches rose by 467, from 430.')).toBeVisible();
    expect(part.getByText('analyst,', { exact: false })).toHaveTextContent('analyst, 9 Oct 10:30');
    expect(part.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'Contradicts 467 No figure of this section is 467; the change of stop-searches is +463',
    ]);
  });

  it('is for those to write who may', async () => {
    server({ [`GET ${PATH}`]: [200, report({ may: [] })] });
    await shown();

    expect(screen.queryByRole('button', { name: /commentary/ })).toBeNull();
    expect(screen.getByTestId('commentary-calls')).toBeEmptyDOMElement();
  });

  it('is written with references to figures, put in at the caret', async () => {
    const { sent } = server();
    const { text, container } = await writing();
    expect(text).toHaveFocus();
    expect(text).toHaveValue('Searches rose by 467, from {{stopsearch.previous}}.');
    text.setSelectionRange(17, 20);
    await userEvent.click(screen.getByRole('button', { name: 'Stop-searches, change +463' }));

    expect(text).toHaveValue('Searches rose by {{stopsearch.change}}, from {{stopsearch.previous}}.');
    expect(text).toHaveFocus();
    expect([text.selectionStart, text.selectionEnd]).toEqual([38, 38]);
    await userEvent.keyboard(' more');
    expect(text.value).toContain('{{stopsearch.change}} more, from');
    expect(await screen.findByText('Searches rose by +463.')).toBeVisible();
    expect(sent.at(-1)).toEqual([
      `${PATH}/commentary/check`,
      {
        section: 'stopsearch',
        text: 'Searches rose by {{stopsearch.change}} more, from {{stopsearch.previous}}.',
      },
    ]);
    await expectAccessible(container);
  });

  it('may refer to every part of a figure that there is', async () => {
    server();
    await writing('Calls');
    const group = within(screen.getByRole('group', { name: 'Insert a figure' }));

    expect(group.getAllByRole('button').map((each) => [each.getAttribute('aria-label'), each.textContent])).toEqual([
      ['999 calls, current 38,995', '38,995'],
      ['999 calls, previous 36,000', '36,000'],
      ['999 calls, change +2,995', '+2,995'],
      ['999 calls, percent 8 %', '8 %'],
      ['Recorded crime, current 22,101', '22,101'],
    ]);
  });

  it('is checked once it stands still, with a flag that leads to its word', async () => {
    const { sent } = server({
      [CHECK]: [
        200,
        {
          shown: 'Up by 12.',
          flags: [
            { from: 6, to: 8, typed: '12', kind: 'typed', says: 'A number typed by hand does not follow its figure' },
          ],
        },
      ],
    });
    const { text } = await writing('Calls');
    await userEvent.type(text, 'Up by 12.');
    const flag = await screen.findByRole('button', { name: '12' });
    expect(flag.closest('li')).toHaveTextContent('Typed 12 A number typed by hand does not follow its figure');
    expect(sent.at(-1)).toEqual([`${PATH}/commentary/check`, { section: 'calls', text: 'Up by 12.' }]);
    await userEvent.click(flag);

    expect(text).toHaveFocus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('12');
  });

  it('says which reference names no figure', async () => {
    server({ [CHECK]: [400, { detail: '{{calls.998.change}} names no figure of this report.' }] });
    const { text, container } = await writing('Calls');
    await userEvent.click(text);
    await userEvent.paste('Up by {{calls.998.change}}.');

    expect(await screen.findByText('Wrong: {{calls.998.change}} names no figure of this report.')).toBeVisible();
    expect(text).toBeInvalid();
    await expectAccessible(container);
  });

  it('is saved, by the keyboard, and the report shows it', async () => {
    const written = report();
    const [calls, ...others] = written.sections;
    const commentary = { text: 'Up.', shown: 'Up, it says.', by: 'reporter', at: '2018-11-22T07:00:00Z', flags: [] };
    const { sent } = server({
      [`POST ${PATH}/commentary`]: [
        200,
        { ...written, sections: calls === undefined ? [] : [{ ...calls, commentary }, ...others] },
      ],
    });
    const { text } = await writing('Calls');
    await userEvent.type(text, 'Up.');
    screen.getByRole('button', { name: 'Save' }).focus();
    await userEvent.keyboard('{Enter}');

    expect(await screen.findByText('Up, it says.')).toBeVisible();
    expect(sent.filter(([path]) => path.endsWith('/commentary'))).toEqual([
      [`${PATH}/commentary`, { section: 'calls', text: 'Up.' }],
    ]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Change commentary of Calls' })).toHaveFocus();
  });

  it('stays as it was typed where saving it is refused', async () => {
    server({ [`POST ${PATH}/commentary`]: [409, { detail: 'The report was published meanwhile.' }] });
    const { text } = await writing('Calls');
    await userEvent.type(text, 'Up.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('The report was published meanwhile.');
    expect(text).toHaveValue('Up.');
  });

  it('may be left as it was', async () => {
    const { sent } = server();
    const { text } = await writing();
    await userEvent.clear(text);
    await userEvent.click(screen.getByRole('button', { name: 'Leave it' }));

    expect(screen.getByText('Searches rose by 467, from 430.')).toBeVisible();
    expect(sent.filter(([path]) => path.endsWith('/commentary'))).toEqual([]);
    expect(screen.getByRole('button', { name: 'Change commentary of Stop-search' })).toHaveFocus();
  });
});
