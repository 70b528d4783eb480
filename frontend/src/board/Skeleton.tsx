import { Lines } from '../look/Lines';
import { Panel } from '../look/Panel';
import { panels } from './panels';

/** What is coming, in its place, until the first picture is here. */
export function Skeleton() {
  return (
    <div className="board">
      {panels.map(({ key, title, what, lines }) => (
        <Panel key={key} title={title} aside={what} className={key} busy>
          <Lines count={lines} />
        </Panel>
      ))}
    </div>
  );
}
