import { useAnswer } from '../live/useAnswer';
import { useNow } from '../live/now';
import { Lines } from '../look/Lines';
import { Panel } from '../look/Panel';
import { localTime } from '../model/moment';
import { counted } from '../model/words';
import { Troubled } from '../page/Troubled';
import type { Report } from '../protocol/report';
import { RestatedSinceSchema } from '../protocol/restatements';
import { MovedTable } from '../restatement/MovedTable';

interface Props {
  readonly report: Report;
  readonly path: string;
}

/** Which of its figures have moved since they were frozen, and what moved them. */
export function RestatedSince({ report: { knownAt, zone, sections }, path }: Props) {
  const now = useNow();
  const { value, trouble, retry } = useAnswer(`${path}/restatements`, RestatedSinceSchema);
  if (trouble !== null) {
    return <Troubled trouble={trouble} onRetry={retry} />;
  }
  const units = new Map(sections.flatMap(({ figures }) => figures.map(({ id, unit }) => [id, unit])));
  return (
    <Panel title="Restated since" aside={localTime(Date.parse(knownAt), zone, now)} busy={value === null}>
      {value === null ? (
        <Lines count={2} />
      ) : value.figures.length === 0 ? (
        <p className="quiet">No figure of this report has moved since.</p>
      ) : (
        <>
          <p>
            <b>{counted(value.figures.length, 'figure')}</b> moved. The report keeps what was known then.
          </p>
          <MovedTable figures={value.figures} units={units} zone={zone} />
        </>
      )}
    </Panel>
  );
}
