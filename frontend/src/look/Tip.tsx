import { type ReactNode, useId, useState } from 'react';
import './tip.css';

interface Props {
  readonly words: ReactNode;
  /** What it is told of; gets the id of the words, to be described by. */
  readonly children: (id: string) => ReactNode;
}

/** Words told of something while the pointer or the keyboard is on it; Escape puts them away. */
export function Tip({ words, children }: Props) {
  const id = useId();
  const [away, setAway] = useState(false);
  const back = () => {
    setAway(false);
  };
  return (
    <span
      className="tip"
      data-away={away}
      onPointerLeave={back}
      onBlur={back}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !away) {
          setAway(true);
        }
      }}
    >
      {children(id)}
      <span role="tooltip" id={id} className="tip__words">
        {words}
      </span>
    </span>
  );
}
