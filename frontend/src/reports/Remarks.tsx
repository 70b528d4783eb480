import { Panel } from '../look/Panel';
import { figurePrinted } from '../model/figures';

interface Remark {
  readonly key: string;
  readonly title: string;
  readonly says: string;
  readonly count?: number;
}

interface Props {
  readonly title: string;
  /** What to say where there are none. */
  readonly none: string;
  readonly remarks: readonly Remark[];
}

/** Things said beside the figures, each with what it is of. */
export function Remarks({ title, none, remarks }: Props) {
  return (
    <Panel title={title}>
      {remarks.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul className="report-remarks">
          {remarks.map(({ key, title: of, says, count }) => (
            <li key={key}>
              <b>{of}</b>
              {count !== undefined && <> {figurePrinted(count, 'count')}.</>} {says}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
