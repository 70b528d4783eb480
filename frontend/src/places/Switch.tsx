interface Props<V extends string> {
  readonly name: string;
  readonly value: V;
  readonly options: readonly (readonly [V, string])[];
  readonly onChoose: (value: V) => void;
}

/** One of a few ways to show the same. */
export function Switch<V extends string>({ name, value, options, onChoose }: Props<V>) {
  return (
    <span className="choice" role="group" aria-label={name}>
      {options.map(([key, words]) => (
        <button
          key={key}
          type="button"
          className="button"
          aria-pressed={key === value}
          onClick={() => {
            onChoose(key);
          }}
        >
          {words}
        </button>
      ))}
    </span>
  );
}
