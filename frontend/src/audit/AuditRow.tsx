import { Fragment } from 'react';
import { Link } from 'wouter';
import { localSecond } from '../model/moment';
import type { AuditLine } from '../protocol/audit';
import { actWords } from './question';

interface Props {
  readonly line: AuditLine;
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The address of the page that shows only entries with a value. */
  readonly narrowed: (name: 'who' | 'about', value: string) => string;
}

/** One entry: when, who, what, and from where. One that was changed says so. */
export function AuditRow({ line, zone, now, narrowed }: Props) {
  const { number, sound, hash, who, kind, operation, about, from, node, session } = line;
  const at = line.at ?? line.written;
  return (
    <tr data-sound={sound}>
      <th scope="row" className="number">
        <span title={`SHA-256 ${hash}`}>{number.toLocaleString('en-GB')}</span>
        {!sound && <b className="late"> Changed</b>}
      </th>
      <td data-name="When">
        <time dateTime={at} title={at}>
          {localSecond(Date.parse(at), zone, now)}
        </time>
      </td>
      <td data-name="Who">
        {who === undefined ? <b className="late">Cannot be read</b> : <Link href={narrowed('who', who)}>{who}</Link>}
        {line.roles !== undefined && line.roles.length > 0 && line.roles.join() !== who && (
          <span className="label"> {line.roles.join(', ')}</span>
        )}
      </td>
      <td data-name="Act">{kind === undefined ? '' : actWords(kind)}</td>
      <td data-name="What" className="audit-table__what">
        <span>{operation}</span>
        <span className="audit-table__about">
          {Object.entries(about ?? {}).map(([name, value]) => (
            <Fragment key={name}>
              <span>
                <span className="label">{name}</span> <Link href={narrowed('about', value)}>{value}</Link>
              </span>{' '}
            </Fragment>
          ))}
        </span>
      </td>
      <td data-name="Records" className="number">
        {line.count?.toLocaleString('en-GB') ?? '–'}
      </td>
      <td data-name="From" title={session === undefined ? undefined : `Session ${session}`}>
        {from} {node !== undefined && <span className="label">{node}</span>}
      </td>
    </tr>
  );
}
