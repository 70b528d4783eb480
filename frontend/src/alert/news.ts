import type { Board } from '../protocol/board';
import type { Unusual } from '../protocol/unusual';

/** What a person may ask to be told of. */
export type Kind = 'late' | 'missing' | 'outside';

export interface News {
  readonly kind: Kind;
  /** The same thing has the same key. */
  readonly key: string;
  readonly words: string;
}

/** The gravest grade: the first of the policy's that has a number. */
function gravest(board: Board): number | null {
  return board.incidents.grades.find(({ grade }) => grade !== null)?.grade ?? null;
}

/** All that now holds of what one may be told of. */
export function newsOf(board: Board, unusual: Unusual | null): News[] {
  const first = gravest(board);
  const late = board.incidents.attention
    .filter((item) => item.late && item.grade === first)
    .map((item) => ({
      kind: 'late' as const,
      key: `late ${item.id}`,
      words: `Grade ${first ?? ''} past target: ${item.opening}${item.area === null ? '' : `, ${item.area}`}`,
    }));
  const risk = board.missing.risks[0];
  const missing = board.missing.people
    .filter((person) => person.risk === risk?.risk)
    .map((person) => ({
      kind: 'missing' as const,
      key: `missing ${person.id}`,
      words: `${risk?.label ?? ''}-risk missing ${person.age}${person.area === null ? '' : `, ${person.area}`}`,
    }));
  const outside = (unusual?.outside ?? []).map((item) => ({
    kind: 'outside' as const,
    key: `outside ${item.id} ${item.area ?? ''} ${item.since}`,
    words: `Unusual: ${item.title}${item.areaName === null ? '' : `, ${item.areaName}`} ${item.count}, ${item.state} its band`,
  }));
  return [...late, ...missing, ...outside];
}

/** Remembers what was there, so that each thing is told once; of a picture's first sight nothing is told. */
export class Newsreader {
  readonly #known = new Map<Kind, Set<string>>();

  /** What is new. `seen` names the kinds of which a picture is here. */
  read(news: readonly News[], seen: readonly Kind[]): News[] {
    const fresh: News[] = [];
    for (const kind of seen) {
      const now = news.filter((each) => each.kind === kind);
      const known = this.#known.get(kind);
      if (known !== undefined) {
        fresh.push(...now.filter(({ key }) => !known.has(key)));
      }
      this.#known.set(kind, remembered(known, now));
    }
    return fresh;
  }

  forget(): void {
    this.#known.clear();
  }
}

const ENOUGH = 500;

/** Keys stay known for a while after they went, since a list that shows the first few lets others in and out. */
function remembered(known: ReadonlySet<string> | undefined, now: readonly News[]): Set<string> {
  const keys = now.map(({ key }) => key);
  const before = [...(known ?? [])].filter((key) => !keys.includes(key));
  return new Set([...before, ...keys].slice(-ENOUGH));
}
