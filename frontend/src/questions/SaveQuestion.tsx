import { useId, useState } from 'react';
import { Link } from 'wouter';
import { useSend } from '../live/useSend';
import { Dropdown } from '../look/Dropdown';
import { type QuestionKind, RecordedSchema } from '../protocol/questions';
import './questions.css';

interface Props {
  readonly kind: QuestionKind;
  /** What to call it, unless its saver calls it otherwise. */
  readonly title: string;
  /** The page's parameters, by their names in its address. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The moment whose knowledge the page shows; null for now. */
  readonly knownAt: string | null;
}

/** Keeps what a page shows as a question with a link, which opens for others as it is now. */
export function SaveQuestion({ kind, title, parameters, knownAt }: Props) {
  const name = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const { sending, refused, answer, send } = useSend(RecordedSchema);
  const called = typed ?? title;
  return (
    <Dropdown label="Save question">
      {answer === null ? (
        <form
          className="save"
          onSubmit={(event) => {
            event.preventDefault();
            const known = open ? { knownWhenOpened: true } : knownAt === null ? {} : { knownAt };
            void send('/api/v1/questions', { title: called, kind, parameters, ...known });
          }}
        >
          <label className="field">
            <span className="field__label">Title</span>
            <input
              required
              maxLength={200}
              value={called}
              onChange={({ target: { value } }) => {
                setTyped(value);
              }}
            />
          </label>
          <fieldset className="save__known">
            <legend className="field__label">It opens with what was known</legend>
            <label>
              <input
                type="radio"
                name={name}
                checked={!open}
                onChange={() => {
                  setOpen(false);
                }}
              />{' '}
              {knownAt === null ? 'when it was saved' : 'at the moment shown here'}
            </label>
            <label>
              <input
                type="radio"
                name={name}
                checked={open}
                onChange={() => {
                  setOpen(true);
                }}
              />{' '}
              when it is opened
            </label>
          </fieldset>
          <button type="submit" className="button button--main" disabled={sending || called.trim() === ''}>
            Save
          </button>
          {refused !== null && <p role="alert">{refused}</p>}
        </form>
      ) : (
        <p role="status" className="save">
          <span>Saved. It opens for every analyst at</span>
          <Link href={`/questions/${answer.id}`}>{`${window.location.origin}/questions/${answer.id}`}</Link>
        </p>
      )}
    </Dropdown>
  );
}
