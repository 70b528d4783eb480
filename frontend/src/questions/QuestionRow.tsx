import { useState } from 'react';
import { Link } from 'wouter';
import { useSend } from '../live/useSend';
import { localTime } from '../model/moment';
import { type Question, RecordedSchema } from '../protocol/questions';

interface Props {
  readonly question: Question;
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly may: boolean;
  readonly onChanged: () => void;
}

function asks({ kind, parameters }: Question): string {
  const said = Object.entries(parameters).map(([name, value]) => `${name} ${value.replace(/(\d)-Q/, '$1 Q')}`);
  return `${kind}: ${said.join(', ')}`;
}

/** A saved question: its title opens it. Withdrawing it is asked twice, since it is gone for everyone. */
export function QuestionRow({ question, zone, now, may, onChanged }: Props) {
  const [asking, setAsking] = useState(false);
  const { sending, refused, send } = useSend(RecordedSchema);
  const withdraw = () => {
    void send(`/api/v1/questions/${encodeURIComponent(question.id)}/withdrawal`, {}).then((accepted) => {
      if (accepted) {
        onChanged();
      }
    });
  };
  return (
    <tr>
      <th scope="row">
        <Link href={`/questions/${encodeURIComponent(question.id)}`}>{question.title}</Link>
      </th>
      <td data-name="Asks">{asks(question)}</td>
      <td data-name="As known">
        {question.knownAt === null ? 'when opened' : localTime(Date.parse(question.knownAt), zone, now)}
      </td>
      <td data-name="Saved">
        by {question.by}, {localTime(Date.parse(question.at), zone, now)}
      </td>
      <td>
        {may && (
          <button
            type="button"
            className="button"
            disabled={sending}
            aria-label={asking ? undefined : `Withdraw ${question.title}`}
            onClick={
              asking
                ? withdraw
                : () => {
                    setAsking(true);
                  }
            }
          >
            {asking ? 'Withdraw for everyone' : 'Withdraw'}
          </button>
        )}
        {refused !== null && <p role="alert">{refused}</p>}
      </td>
    </tr>
  );
}
