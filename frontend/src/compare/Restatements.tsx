import { useAnswer } from '../live/useAnswer';
import { useNow } from '../live/now';
import { Lines } from '../look/Lines';
import { Panel } from '../look/Panel';
import { localTime } from '../model/moment';
import { counted } from '../model/words';
import { Troubled } from '../page/Troubled';
import type { Comparison } from '../protocol/compare';
import { RestatementsSchema } from '../protocol/restatements';
import { MovedTable } from '../restatement/MovedTable';

interface Props {
  /** What the comparison asks. */
  readonly query: string;
  readonly knownAt: string;
  readonly data: Comparison;
}

/** Which figures moved since the moment of knowledge, by how much, and the events that moved them. */
export function Restatements({ query, knownAt, data: { zone, measures } }: Props) {
  const now = useNow();
  const { value, asking, trouble, retry } = useAnswer(`/api/v1/restatements?${query}`, RestatementsSchema);
  const units = new Map(measures.map(({ id, unit }) => [id, unit]));
  const since = `since ${localTime(Date.parse(knownAt), zone, now)}`;
  const figures = value?.figures ?? [];

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
    <Panel title="What moved" aside={since}>
      {figures.length === 0 ? (
        <p className="quiet">No figure of either period has moved: what was known then is what is known now.</p>
      ) : (
        <>
          <p>
            <b>{counted(figures.length, 'figure')}</b> of the two periods moved. The table beneath shows them as they
            were known then.
          </p>
          <MovedTable figures={figures} units={units} zone={zone} />
        </>
      )}
    </Panel>
  );
}
