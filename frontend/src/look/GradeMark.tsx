import { gradeKey, gradeName } from '../model/words';
import './gradeMark.css';

interface Props {
  readonly grade: number | null;
  /** Small ones go without the number, beside a count of their own. */
  readonly small?: boolean;
}

function Shape({ grade }: { readonly grade: number | null }) {
  switch (grade) {
    case 1:
      return <path d="M16 3 30 28H2Z" strokeLinejoin="round" />;
    case 2:
      return <path d="M16 2 30 16 16 30 2 16Z" strokeLinejoin="round" />;
    case 3:
      return <circle cx="16" cy="16" r="13" />;
    case 4:
      return <rect x="4" y="4" width="24" height="24" rx="1.5" />;
    case null:
      return <circle cx="16" cy="16" r="12" strokeDasharray="4.2 3.34" />;
    default:
      return <path d="M16 2 28 9V23L16 30 4 23V9Z" strokeLinejoin="round" />;
  }
}

/** A grade as shape, number and colour together, with its name for those who do not see it. */
export function GradeMark({ grade, small = false }: Props) {
  return (
    <span className={small ? 'mark mark--small' : 'mark'} data-grade={gradeKey(grade)} title={gradeName(grade)}>
      <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <Shape grade={grade} />
        {!small && (
          <text x="16" y={grade === 1 ? 25.5 : 21.5} textAnchor="middle">
            {grade ?? 'U'}
          </text>
        )}
      </svg>
      <span className="hidden">{gradeName(grade)} </span>
    </span>
  );
}
