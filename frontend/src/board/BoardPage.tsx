import { Link } from 'wouter';
import type { Live } from '../live/useLive';
import { isEmpty } from '../model/selectors';
import { Areas } from './Areas';
import { Calls } from './Calls';
import { Incidents } from './Incidents';
import { Missing } from './Missing';
import { NeedsDecision } from './NeedsDecision';
import { Provenance } from './Provenance';
import { Skeleton } from './Skeleton';
import { StopSearches } from './StopSearches';
import './board.css';

function Refused({ live, area }: { readonly live: Live; readonly area: string | null }) {
  const unknownArea = live.refusal?.code === 'unknown-area' && area !== null;
  return (
    <div className="notice" role="alert">
      <p>
        {unknownArea
          ? `The policy in force has no area ${area}.`
          : `The server gave no picture: ${live.refusal?.message ?? 'no reason given'}.`}
      </p>
      {area !== null && <Link href="/">Show the whole force</Link>}
    </div>
  );
}

function NothingYet() {
  return (
    <div className="notice">
      <p>
        <b>No records yet today.</b> Bring files in, or start the server with its simulated force, and the figures below
        will move.
      </p>
      <Link href="/intake">Go to intake</Link>
    </div>
  );
}

interface Props {
  readonly live: Live;
  readonly area: string | null;
}

/** Demand now: of the whole force, or of one area. */
export function BoardPage({ live, area }: Props) {
  const { picture, refusal, link } = live;
  if (picture === null) {
    return (
      <>
        <h1 className="hidden">Demand now</h1>
        {refusal === null ? <Skeleton /> : <Refused live={live} area={area} />}
      </>
    );
  }
  const { board } = picture;
  const old = link === 'stale' || link === 'disconnected' || link === 'signed-out' || link === 'outdated';
  return (
    <>
      {board.area === null ? (
        <h1 className="hidden">Demand now: {board.force}</h1>
      ) : (
        <div className="board__area">
          <h1>
            {board.areaName ?? board.area} <span className="quiet">{board.area}</span>
          </h1>
          <Link href="/">Whole force</Link>
        </div>
      )}
      {board.area === null && isEmpty(board) && <NothingYet />}
      <div className={old ? 'board old' : 'board'} data-testid="board">
        <NeedsDecision board={board} />
        <Calls lines={board.calls.lines} aside={board.area === null ? undefined : 'of the whole force'} />
        <Incidents board={board} />
        <Areas board={board} />
        <Missing missing={board.missing} />
        <StopSearches today={board.stopSearches.today} />
      </div>
      <Provenance picture={picture} />
    </>
  );
}
