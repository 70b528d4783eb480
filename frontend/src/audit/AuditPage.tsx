import { useEffect } from 'react';
import { Link } from 'wouter';
import { useNow } from '../live/now';
import { useAnswer } from '../live/useAnswer';
import { Lines } from '../look/Lines';
import { Notice } from '../look/Notice';
import { Panel } from '../look/Panel';
import { useAddress } from '../look/useAddress';
import { Troubled } from '../page/Troubled';
import { AuditFoundSchema } from '../protocol/audit';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { query } from './question';
import { VerifyTrail } from './VerifyTrail';
import '../page/heading.css';
import './audit.css';

/** How many entries a page has at most. */
const LIMIT = 100;

interface Props {
  readonly zone?: string;
  /** Nobody is signed in any more. */
  readonly onEnded?: () => void;
}

/** Who did what with personal data, when and from where, for whoever reads the audit trail. */
export function AuditPage({ zone = 'Europe/London', onEnded }: Props) {
  const now = useNow();
  const { value, with: address, go, search } = useAddress();
  const asked = query(value, ['before']);
  const path = `/api/v1/audit?${asked === '' ? '' : `${asked}&`}limit=${LIMIT}`;
  const { value: found, asking, trouble, retry } = useAnswer(path, AuditFoundSchema);
  const ended = trouble?.status === 401;
  useEffect(() => {
    if (ended) {
      onEnded?.();
    }
  }, [ended, onEnded]);

  if (trouble?.status === 403) {
    return (
      <>
        <h1 className="heading">Audit</h1>
        <Troubled trouble={trouble} onRetry={retry} />
      </>
    );
  }
  return (
    <>
      <div className="heading">
        <h1>Audit</h1>
        <p className="quiet">Who did what with personal data. Reading it is an entry, too.</p>
      </div>
      <div className="content" data-testid="audit">
        <VerifyTrail />
        <Panel title="Entries" aside="The newest first" busy={asking && trouble === null}>
          <AuditFilters
            key={search}
            zone={zone}
            value={value}
            onAsk={(changes) => {
              go({ ...changes, before: null });
            }}
          />
          <div className="audit-acts">
            <button type="button" className="button" onClick={retry}>
              Look again
            </button>
            <a className="button" href={`/api/v1/audit?${asked === '' ? '' : `${asked}&`}format=csv`} download>
              CSV
            </a>
          </div>
          {trouble !== null && <Troubled trouble={trouble} onRetry={retry} />}
          {trouble === null && found === null && <Lines count={8} />}
          {trouble === null && found?.entries.length === 0 && (
            <Notice testId="audit-none">
              <p>
                {found.next === null
                  ? 'No entry is like that.'
                  : `None of the last entries before ${found.next.toLocaleString('en-GB')} is like that.`}
              </p>
              {found.next !== null && <Link href={address({ before: String(found.next) })}>Look further back</Link>}
              <Link href="/audit">All entries</Link>
            </Notice>
          )}
          {trouble === null && found !== null && found.entries.length > 0 && (
            <AuditTable found={found} zone={zone} now={now} address={address} older={value('before') !== null} />
          )}
        </Panel>
      </div>
    </>
  );
}
