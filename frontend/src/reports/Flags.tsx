import type { Flag } from '../protocol/report';

interface Props {
  readonly flags: readonly Flag[];
  /** Shows where it stands in the text, where that can be changed. */
  readonly onShow?: (flag: Flag) => void;
}

/** Numbers in a commentary to look at again: one that contradicts a figure, one that was typed by hand. */
export function Flags({ flags, onShow }: Props) {
  if (flags.length === 0) {
    return null;
  }
  return (
    <ul className="report-flags" aria-label="To look at again">
      {flags.map((flag) => {
        const { from, typed, kind, says } = flag;
        return (
          <li key={from} data-kind={kind}>
            {kind === 'contradicts' ? <b className="late">Contradicts</b> : <b>Typed</b>}{' '}
            {onShow === undefined ? (
              <mark>{typed}</mark>
            ) : (
              <button
                type="button"
                className="report-flag"
                title="Show it in the text"
                onClick={() => {
                  onShow(flag);
                }}
              >
                <mark>{typed}</mark>
              </button>
            )}{' '}
            {says}
          </li>
        );
      })}
    </ul>
  );
}
