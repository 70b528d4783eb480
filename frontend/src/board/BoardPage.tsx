import { Link } from 'wouter';
import { isOld } from '../live/state';
import type { Live } from '../live/useLive';
import { Notice } from '../look/Notice';
import { isEmpty } from '../model/selectors';
import { AreaHeading } from '../page/Heading';
import { Refused } from '../page/Refused';
import { BoardPanel } from './BoardPanel';
import { Cycle } from './Cycle';
import { panels } from './panels';
import { Provenance } from './Provenance';
import { Skeleton } from './Skeleton';
import { useCycle } from './useCycle';
import './board.css';

function NothingThen() {
  return (
    <Notice testId="nothing-then">
      <p>
        <b>Nothing was recorded of this day by then.</b> Choose another moment above.
      </p>
    </Notice>
  );
}

function NothingYet() {
  return (
    <Notice>
      <p>
        <b>No records yet today.</b> Bring files in, or start the server with its simulated force, and the figures below
        will move.
      </p>
      <Link href="/intake">Go to intake</Link>
    </Notice>
  );
}

interface Props {
  readonly live: Live<'board'>;
  /** What is unusual: another view, which may come later or be refused. */
  readonly unusual: Live<'unusual'>;
  readonly area: string | null;
  /** Whether it is the board of a moment of the past. */
  readonly past?: boolean;
}

/** Demand now: of the whole force, or of a choice of areas; on a wallboard all of it, or chosen panels in turn. */
export function BoardPage({ live, unusual, area, past = false }: Props) {
  const cycle = useCycle();
  const { picture, refusal, link } = live;
  const title = past ? 'Demand then' : 'Demand now';
  if (picture === null) {
    return (
      <>
        <h1 className="hidden">{title}</h1>
        {refusal === null ? <Skeleton /> : <Refused refusal={refusal} area={area} />}
      </>
    );
  }
  const { data } = picture;
  const hidden = unusual.picture === null && unusual.refusal !== null ? 'unusual' : null;
  const shown = panels.filter(({ key }) => (cycle.panel === null ? key !== hidden : key === cycle.panel));
  return (
    <>
      {data.area === null ? (
        <h1 className="hidden">
          {title}: {data.force}
        </h1>
      ) : (
        <AreaHeading area={data.area} areaName={data.areaName} />
      )}
      {data.area === null && isEmpty(data) && (past ? <NothingThen /> : <NothingYet />)}
      <div
        className={isOld(link) ? 'board old' : 'board'}
        data-testid="board"
        data-alone={cycle.panel !== null}
        data-unusual-position={unusual.picture?.frame.position}
        data-unusual-at={unusual.picture?.frame.at}
      >
        {shown.map(({ key }) => (
          <BoardPanel
            key={key}
            name={key}
            board={data}
            unusual={unusual.picture?.data ?? null}
            alone={cycle.panel !== null}
          />
        ))}
      </div>
      {cycle.wallboard && <Cycle cycle={cycle} />}
      {cycle.panel === null && <Provenance picture={picture} />}
    </>
  );
}
