import type { Board } from '../protocol/board';
import type { Unusual } from '../protocol/unusual';
import { Appointments } from './Appointments';
import { Areas } from './Areas';
import { Calls } from './Calls';
import { Incidents } from './Incidents';
import { Judgements } from './Judgements';
import { Missing } from './Missing';
import { NeedsDecision } from './NeedsDecision';
import type { PanelKey } from './panels';
import { RepeatDemand } from './RepeatDemand';
import { Shares } from './Shares';
import { StopSearches } from './StopSearches';
import { UnusualNow } from './UnusualNow';

interface Props {
  readonly name: PanelKey;
  readonly board: Board;
  readonly unusual: Unusual | null;
  /** Whether it stands alone on a wall. */
  readonly alone: boolean;
}

/** One panel of the board. Each is given only what it shows, so that it is drawn anew only when that changed. */
export function BoardPanel({ name, board, unusual, alone }: Props) {
  const { calls, incidents, missing, trail, zone } = board;
  switch (name) {
    case 'decision':
      return (
        <NeedsDecision
          incidents={incidents}
          lines={calls.lines}
          risks={missing.risks}
          trail={trail}
          zone={zone}
          alone={alone}
        />
      );
    case 'calls':
      return <Calls calls={calls} trail={trail} ofAreas={board.area !== null} />;
    case 'incidents':
      return <Incidents incidents={incidents} trail={trail} policy={board.policy} zone={zone} />;
    case 'areas':
      return <Areas incidents={incidents} chosen={board.area} />;
    case 'unusual':
      return <UnusualNow unusual={unusual} />;
    case 'judgements':
      return <Judgements incidents={incidents} zone={zone} />;
    case 'missing':
      return <Missing missing={missing} areas={incidents.areas} zone={zone} alone={alone} />;
    case 'appointments':
      return <Appointments appointments={board.appointments} zone={zone} />;
    case 'repeats':
      return <RepeatDemand repeats={board.repeats} zone={zone} />;
    case 'shares':
      return <Shares incidents={incidents} />;
    case 'searches':
      return <StopSearches searches={board.stopSearches} />;
  }
}
