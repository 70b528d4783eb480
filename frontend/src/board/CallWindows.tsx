import { abandoned, abandonedStages, lineName, percent, waitWords, withinTenSeconds } from '../model/words';
import type { CallCounts, Line } from '../protocol/calls';
import { counted } from './counted';

interface Window {
  readonly key: string;
  readonly name: string;
  readonly calls: CallCounts;
}

function windowsOf(line: Line): Window[] {
  return [
    { key: '15min', name: '15 min', calls: line.last15Minutes },
    { key: 'hour', name: 'hour', calls: line.lastHour },
    { key: 'today', name: 'today', calls: line.today },
  ];
}

function within(calls: CallCounts): string {
  const share = withinTenSeconds(calls);
  return 'words' in share ? share.words : `${share.percent} %`;
}

function abandonedShare(calls: CallCounts): string {
  const share = percent(abandoned(calls), calls.offered);
  return share === null ? 'none offered' : `${share} %`;
}

interface Measured {
  readonly key: string;
  readonly name: string;
  readonly how: string;
  readonly words: (calls: CallCounts) => string;
  readonly of: (calls: CallCounts) => string;
}

const measures: readonly Measured[] = [
  {
    key: 'within10s',
    name: 'Within 10 s',
    how: counted.within10s,
    words: within,
    of: (calls) => `${calls.within10s} of ${calls.answered} answered`,
  },
  {
    key: 'average',
    name: 'Average wait',
    how: counted.averageWait,
    words: (calls) => waitWords(calls.averageWaitMs),
    of: (calls) => `${calls.answered} answered`,
  },
  {
    key: 'p90',
    name: '90 % within',
    how: counted.p90Wait,
    words: (calls) => waitWords(calls.p90WaitMs),
    of: (calls) => `${calls.answered} answered`,
  },
  {
    key: 'abandoned',
    name: 'Abandoned',
    how: counted.abandoned,
    words: abandonedShare,
    of: (calls) => `${abandoned(calls)} of ${calls.offered}: ${abandonedStages(calls)}`,
  },
];

function Stages({ line }: { readonly line: Line }) {
  const stages = line.lastHour.abandoned;
  const testId = (stage: string) => `calls-${line.line}-hour-abandoned-${stage}`;
  return (
    <p className="label" title={`${counted.abandoned} Today ${abandonedStages(line.today)}.`}>
      Abandoned in the hour: <b data-testid={testId('before-queue-message')}>{stages['before-queue-message']}</b> before
      the queue message, <b data-testid={testId('in-queue')}>{stages['in-queue']}</b> in the queue,{' '}
      <b data-testid={testId('after-transfer')}>{stages['after-transfer']}</b> after transfer
    </p>
  );
}

/** How the calls of a line have been answered, over three stretches of time side by side. */
export function CallWindows({ line }: { readonly line: Line }) {
  const windows = windowsOf(line);
  return (
    <>
      <table className="windows">
        <caption className="hidden">{lineName(line.line)} calls answered and abandoned</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">Measure</span>
            </th>
            {windows.map(({ key, name, calls }) => (
              <th key={key} scope="col" className="number" title={`${calls.offered} offered`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.key}>
              <th scope="row" title={measure.how}>
                {measure.name}
              </th>
              {windows.map(({ key, calls }) => (
                <td
                  key={key}
                  className={key === 'hour' ? 'number windows__hour' : 'number'}
                  title={`${measure.how} Here ${measure.of(calls)}.`}
                  data-testid={`calls-${line.line}-${key}-${measure.key}`}
                >
                  {measure.words(calls)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Stages line={line} />
    </>
  );
}
