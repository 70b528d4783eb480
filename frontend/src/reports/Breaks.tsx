import { Notice } from '../look/Notice';
import { breakWhere, dayWords } from '../model/stretch';
import type { Report } from '../protocol/report';

/** Where the rules changed within or between the periods. */
export function Breaks({ breaks, current, previous }: Pick<Report, 'breaks' | 'current' | 'previous'>) {
  if (breaks.length === 0) {
    return null;
  }
  return (
    <Notice testId="breaks">
      <ul>
        {breaks.map((each) => (
          <li key={each.policy}>
            <b>Series break on {dayWords(each.from)}</b>, {breakWhere(each, { current, previous })}: policy{' '}
            {each.policy}
            {each.says === null ? '' : `, ${each.says}`}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
