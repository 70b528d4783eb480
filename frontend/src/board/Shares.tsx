import { memo } from 'react';
import { Panel } from '../look/Panel';
import { percent, qualifierWords } from '../model/words';
import type { Demand } from '../protocol/demand';
import { counted } from './counted';

function share(part: number, whole: number): string {
  const value = percent(part, whole);
  return value === null ? '–' : `${value} %`;
}

/** What part of demand is of a kind, now and over the day. */
export const Shares = memo(function Shares({ incidents }: { readonly incidents: Demand }) {
  return (
    <Panel title="Kinds of demand" aside="of open incidents, and of today’s" className="shares">
      <table className="facts" title={counted.shares}>
        <caption className="hidden">Shares of open incidents and of those opened today</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col" className="number" colSpan={2}>
              Open, of {incidents.open}
            </th>
            <th scope="col" className="number" colSpan={2}>
              Today, of {incidents.today}
            </th>
          </tr>
        </thead>
        <tbody>
          {incidents.shares.map(({ kind, open, today }) => (
            <tr key={kind}>
              <th scope="row">{qualifierWords(kind)}</th>
              <td className="number" data-testid={`share-${kind}-open`}>
                {open}
              </td>
              <td className="number" data-testid={`share-${kind}-open-percent`}>
                <b>{share(open, incidents.open)}</b>
              </td>
              <td className="number" data-testid={`share-${kind}-today`}>
                {today}
              </td>
              <td className="number" data-testid={`share-${kind}-today-percent`}>
                {share(today, incidents.today)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
});
