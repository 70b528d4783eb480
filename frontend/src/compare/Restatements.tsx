import { useState } from 'react';
import { useAnswer } from '../live/useAnswer';
import { useNow } from '../live/now';
import { Lines } from '../look/Lines';
import { Panel } from '../look/Panel';
import { localTime } from '../model/moment';
import { Troubled } from '../page/Troubled';
import type { Comparison } from '../protocol/compare';
import { RestatementsSchema } from '../protocol/restatements';
import { Restated } from './Restated';

/** Rows shown at once. */
const AT_ONCE = 5;

interface Props {
  /** What the comparison asks. */
  readonly query: string;
  readonly knownAt: string;
  readonly data: Comparison;
}

/** Which figures moved since the moment of knowledge, by how much, and the events that moved them. */
export function Restatements({ query, knownAt, data: { zone, measures } }: Props) {
  const now = useNow();
  const [all, setAll] = useState(false);
  const { value, asking, trouble, retry } = useAnswer(`/api/v1/restatements?${query}`, RestatementsSchema);
  const units = new Map(measures.map(({ id, unit }) => [id, unit]));
  const since = `since ${localTime(Date.parse(knownAt), zone, now)}`;
  const figures = value?.figures ?? [];
  const shown = all ? figures : figures.slice(0, AT_ONCE);

  if (trouble !== null) {
    return <Troubled trouble={trouble} onRetry={retry} />;
  }
  if (value === null || asking) {
    return (
      <Panel title="What moved" aside={since} busy>
        <Lines count={2} />
      </Panel>
    );
  }
  return (
    <Panel title="What moved" aside={since} className="restatements">
      {figures.length === 0 ? (
        <p className="quiet">No figure of {measures.length} has moved: what was known then is what is known now.</p>
      ) : (
        <>
          <p>
            <b>
              {figures.length} of {measures.length}
            </b>{' '}
            figures have moved. The table beneath shows them as they were known then.
          </p>
          <table className="facts">
            <caption className="hidden">Figures that moved, and the events that moved them</caption>
            <thead>
              <tr>
                <th scope="col">Measure</th>
                <th scope="col" className="number">
                  Then
                </th>
                <th scope="col" className="number">
                  Now
                </th>
                <th scope="col" className="number">
                  Moved by
                </th>
                <th scope="col">Moved by what</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((figure) => (
                <Restated
                  key={figure.id}
                  figure={figure}
                  unit={units.get(figure.id) ?? 'count'}
                  zone={zone}
                  now={now}
                />
              ))}
            </tbody>
          </table>
          {figures.length > shown.length && (
            <p>
              <button
                type="button"
                className="button"
                onClick={() => {
                  setAll(true);
                }}
              >
                Show {figures.length - shown.length} more
              </button>
            </p>
          )}
        </>
      )}
    </Panel>
  );
}
