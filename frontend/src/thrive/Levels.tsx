import { memo } from 'react';
import { Panel } from '../look/Panel';
import { LEVELS } from '../model/thrive';
import { capital } from '../model/words';
import type { Letter } from '../protocol/thrive';

const WIDTH = 400;
const HEIGHT = 22;

/** One letter's levels side by side, each with its count where there is room for it; all letters to one measure. */
function Bar({ letter, whole }: { readonly letter: Letter; readonly whole: number }) {
  const parts = LEVELS.map((level) => ({ level, count: letter.levels[level] }));
  const widths = parts.map(({ count }) => (count / Math.max(1, whole)) * WIDTH);
  return (
    <svg
      className="levels__bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts.map(({ level }, index) => (
        <rect
          key={level}
          data-level={level}
          x={widths.slice(0, index).reduce((sum, width) => sum + width, 0)}
          width={Math.max(0, (widths[index] ?? 0) - 1.5)}
          height={HEIGHT}
        />
      ))}
    </svg>
  );
}

function Moved({ letter }: { readonly letter: Letter }) {
  const { raised, lowered } = letter;
  if (raised === 0 && lowered === 0) {
    return <span className="quiet">no change</span>;
  }
  return (
    <>
      {raised > 0 && <span className="nowrap">▲ {raised} raised</span>}{' '}
      {lowered > 0 && <span className="nowrap">▼ {lowered} lowered</span>}
    </>
  );
}

/** The levels of each letter across the open incidents: letters are shown beside each other, and never added up. */
export const Levels = memo(function Levels({ letters }: { readonly letters: readonly Letter[] }) {
  const whole = letters.reduce(
    (most, { levels }) => Math.max(most, levels.high + levels.medium + levels.low + levels.none),
    0,
  );
  return (
    <Panel
      title="Levels of each letter"
      aside="across open incidents; people’s judgement, letter by letter"
      className="levels"
    >
      <table className="facts">
        <caption className="hidden">Open incidents by level of each THRIVE letter</caption>
        <thead>
          <tr>
            <th scope="col">Letter</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col" className="number">
                <span className="levels__key" data-level={level} aria-hidden="true" /> {capital(level)}
              </th>
            ))}
            <th scope="col" aria-hidden="true" className="levels__draw" />
            <th scope="col">Last hour</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <tr key={letter.letter} title={letter.question}>
              <th scope="row">
                <b className="levels__letter">{letter.letter}</b> {letter.name}
              </th>
              {LEVELS.map((level) => (
                <td key={level} className="number" data-testid={`thrive-${letter.letter}-${level}`}>
                  {letter.levels[level]}
                </td>
              ))}
              <td aria-hidden="true" className="levels__draw">
                <Bar letter={letter} whole={whole} />
              </td>
              <td>
                <Moved letter={letter} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
});
