import { Panel } from '../look/Panel';
import type { Flag, Result } from '../protocol/counterfactuals';

function Side({ count, minutes }: { readonly count: number; readonly minutes: number | null }) {
  return minutes === null ? (
    <span className="quiet">not stated</span>
  ) : (
    <>
      {count} <span className="label">at {minutes} min</span>
    </>
  );
}

function Row({ flag }: { readonly flag: Flag }) {
  return (
    <tr>
      <th scope="row">{flag.title}</th>
      <td className="number wraps" data-testid={`flag-${flag.id}-inForce`}>
        <Side count={flag.inForce} minutes={flag.inForceMinutes} />
      </td>
      <td className="number wraps hatched" data-testid={`flag-${flag.id}-candidate`}>
        <Side count={flag.candidate} minutes={flag.candidateMinutes} />
      </td>
      <td className="number">+{flag.newly}</td>
      <td className="number">−{flag.noLonger}</td>
    </tr>
  );
}

/** What each policy would have pointed at. */
export function FlagsPanel({ result }: { readonly result: Result }) {
  return (
    <Panel title="Flags" aside="Incidents pointed at by what each policy states" className="counterfactual">
      <table className="facts sides" data-testid="whatif-flags">
        <caption className="hidden">Flagged incidents, under the policy in force and counterfactual</caption>
        <thead>
          <tr>
            <th scope="col">Flag</th>
            <th scope="col" className="number">
              In force
            </th>
            <th scope="col" className="number hatched">
              Counterfactual
            </th>
            <th scope="col" className="number">
              Newly
            </th>
            <th scope="col" className="number">
              No longer
            </th>
          </tr>
        </thead>
        <tbody>
          {result.flags.map((flag) => (
            <Row key={flag.id} flag={flag} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
