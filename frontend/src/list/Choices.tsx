import { Dropdown } from '../look/Dropdown';
import type { Option } from './column';

interface Props {
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly end?: boolean;
  /** Whether to say on the button what is chosen. */
  readonly tell?: boolean;
}

/** Several of some choices, beneath a button that says what is chosen. */
export function Choices({ name, options, chosen, onToggle, end = false, tell = true }: Props) {
  const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  const active = tell && chosen.length > 0;
  const words = labels.length > 2 ? `${labels.length} chosen` : labels.join(', ');
  return (
    <Dropdown label={active ? `${name}: ${words}` : name} active={active} end={end}>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => {
              onToggle(value);
            }}
          />
          {label}
        </label>
      ))}
    </Dropdown>
  );
}
