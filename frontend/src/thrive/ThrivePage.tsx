import type { Live } from '../live/useLive';
import { Fact } from '../look/Fact';
import { Figure } from '../look/Figure';
import { Panel } from '../look/Panel';
import { ViewPage } from '../page/ViewPage';
import type { Thrive } from '../protocol/thrive';
import { Changes } from './Changes';
import { Levels } from './Levels';
import { Words } from './Words';
import './thrive.css';

function Coverage({ thrive }: { readonly thrive: Thrive }) {
  const { assessed, without, stale, reassessAfterMinutes } = thrive;
  const rule = reassessAfterMinutes === null ? '' : `older than ${reassessAfterMinutes} min`;
  return (
    <dl className="row">
      <Fact label="Assessed" title="Open incidents with a THRIVE assessment.">
        <Figure value={assessed} testId="thrive-assessed" />
      </Fact>
      <Fact label="No THRIVE yet" title="Open incidents that nobody has assessed by THRIVE.">
        <Figure value={without} testId="thrive-without" />
      </Fact>
      <Fact label="Stale" title="Open incidents whose newest assessment is older than the policy in force allows.">
        <Figure value={stale} testId="thrive-stale" /> <span className="label">{rule}</span>
      </Fact>
    </dl>
  );
}

interface Props {
  readonly live: Live<'thrive'>;
  readonly area: string | null;
}

/** Demand by what threatens whom: what people judged of the open incidents, and in which words. */
export function ThrivePage({ live, area }: Props) {
  return (
    <ViewPage
      title="THRIVE"
      live={live}
      area={area}
      testId="thrive-page"
      coming={[
        ['Levels of each letter', 'Across open incidents'],
        ['What changed', 'In the last hour'],
      ]}
      aside={(data) => <Coverage thrive={data} />}
    >
      {(data) =>
        data.assessed === 0 ? (
          <Panel title="Levels of each letter">
            <p className="quiet">No open incident has been assessed by THRIVE yet.</p>
          </Panel>
        ) : (
          <div className="thrive">
            <Levels letters={data.letters} />
            <Changes changes={data.changes} letters={data.letters} zone={data.zone} />
            {data.letters.map((letter) => (
              <Words key={letter.letter} letter={letter} zone={data.zone} />
            ))}
          </div>
        )
      }
    </ViewPage>
  );
}
