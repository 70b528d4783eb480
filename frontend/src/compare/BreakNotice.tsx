import { Notice } from '../look/Notice';
import { breakWhere, dayWords } from '../model/stretch';
import type { Comparison } from '../protocol/compare';

/** Says where the rules changed within or between what is compared: figures on both sides are not alike in all. */
export function BreakNotice({ data }: { readonly data: Comparison }) {
  if (data.breaks.length === 0) {
    return null;
  }
  return (
    <Notice testId="breaks">
      <ul>
        {data.breaks.map((each) => (
          <li key={each.policy}>
            <b>Series break on {dayWords(each.from)}</b>, {breakWhere(each, data)}: policy {each.policy}
            {each.says === null ? '' : `, ${each.says}`}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
