import { useEffect, useState } from 'react';
import { HttpProblem } from '../live/http';
import { postJson } from '../live/post';
import { type CheckedText, CheckedTextSchema } from '../protocol/report';

/** How long somebody stops typing before a text is checked, in milliseconds. */
const PAUSE = 400;

interface Checked {
  /** The text that was checked. */
  readonly text: string;
  readonly said: CheckedText | null;
  /** Why it cannot be read, such as a reference that names no figure. */
  readonly wrong: string | null;
}

/** Checks a commentary while it is written; nothing is saved. */
export function useChecked(path: string, section: string, text: string, first: Checked): Checked {
  const [checked, setChecked] = useState(first);
  const known = checked.text === text;

  useEffect(() => {
    if (known) {
      return;
    }
    let dropped = false;
    const check = async () => {
      try {
        const said = await postJson(`${path}/commentary/check`, { section, text }, CheckedTextSchema);
        return { text, said, wrong: null };
      } catch (problem) {
        const wrong = problem instanceof HttpProblem ? problem.message : 'The check could not be read.';
        return { text, said: null, wrong };
      }
    };
    const pause = setTimeout(() => {
      void check().then((next) => {
        if (!dropped) {
          setChecked(next);
        }
      });
    }, PAUSE);
    return () => {
      dropped = true;
      clearTimeout(pause);
    };
  }, [known, path, section, text]);

  return checked;
}
