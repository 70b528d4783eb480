import { memo } from 'react';
import { useNow } from '../live/now';
import { GradeMark } from '../look/GradeMark';
import { IncidentLink } from '../look/IncidentLink';
import { Panel } from '../look/Panel';
import { localTime } from '../model/moment';
import { capital } from '../model/words';
import type { Finding, Letter } from '../protocol/thrive';

function Item({ finding, zone }: { readonly finding: Finding; readonly zone: string }) {
  const now = useNow();
  return (
    <li className="finding" data-testid="finding" data-level={finding.level}>
      <p className="finding__level">
        <span className="levels__key" data-level={finding.level} aria-hidden="true" /> <b>{capital(finding.level)}</b>
        {finding.was !== null && finding.was !== finding.level && <span className="label"> was {finding.was}</span>}
      </p>
      <div>
        <p>{finding.words === '' ? <span className="quiet">No words given.</span> : `“${finding.words}”`}</p>
        <p className="label">
          <GradeMark grade={finding.grade} small /> <IncidentLink id={finding.id}>{finding.opening}</IncidentLink>{' '}
          {finding.area ?? 'area not given'}, {finding.by}, {localTime(Date.parse(finding.at), zone, now)}
          {finding.stale && <b> stale</b>}
        </p>
      </div>
    </li>
  );
}

/** The words behind one letter: what was judged high, then medium, the newest first. */
export const Words = memo(function Words({ letter, zone }: { readonly letter: Letter; readonly zone: string }) {
  return (
    <Panel title={`${letter.letter} ${letter.name}`} aside={letter.question} className="words">
      {letter.findings.length === 0 ? (
        <p className="quiet">Nothing is judged high or medium.</p>
      ) : (
        <ul>
          {letter.findings.map((finding) => (
            <Item key={finding.id} finding={finding} zone={zone} />
          ))}
        </ul>
      )}
      {letter.more > 0 && <p className="label">{letter.more} more</p>}
    </Panel>
  );
});
