import { MomentField } from './MomentField';
import { iso } from './address';

interface Props {
  readonly at: number;
  readonly now: number;
  readonly knownAt: string | null;
  readonly zone: string;
  readonly onChoose: (knownAt: string | null) => void;
}

/** By what was known: at the moment itself, or with what was entered and put right since. */
export function KnownChoice({ at, now, knownAt, zone, onChoose }: Props) {
  return (
    <div className="known">
      <div className="choice" role="group" aria-label="By what was known">
        <button
          type="button"
          className="button"
          aria-pressed={knownAt === null}
          title="What had been recorded by that moment: the board as people saw it"
          onClick={() => {
            onChoose(null);
          }}
        >
          As known then
        </button>
        <button
          type="button"
          className="button"
          data-testid="known-later"
          aria-pressed={knownAt !== null}
          title="With what was entered late, put right or voided since"
          onClick={() => {
            onChoose(iso(now));
          }}
        >
          As known later
        </button>
      </div>
      {knownAt !== null && (
        <MomentField
          label="Known by"
          at={Date.parse(knownAt)}
          zone={zone}
          testId="known-at"
          onChoose={(chosen) => {
            onChoose(iso(Math.max(chosen, at)));
          }}
        />
      )}
    </div>
  );
}
