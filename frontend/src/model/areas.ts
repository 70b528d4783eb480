import type { AreaCounts } from '../protocol/demand';

/** The area codes of a choice in its one order, joined by commas; null where none is chosen: the whole force. */
export function canonicalAreas(codes: Iterable<string>): string | null {
  const chosen = [...new Set([...codes].map((code) => code.trim()).filter((code) => code !== ''))];
  return chosen.length === 0 ? null : chosen.toSorted((one, other) => (one < other ? -1 : 1)).join(',');
}

/** The codes of a choice. */
export function areaCodes(area: string | null): string[] {
  return area === null ? [] : area.split(',');
}

/** The choice with one area added, or taken out where it was in it. */
export function toggleArea(area: string | null, code: string): string | null {
  const codes = areaCodes(area);
  return canonicalAreas(codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code]);
}

/** An area's name for its code, or the code itself where it is not listed. */
export function areaName(areas: readonly AreaCounts[], code: string | null): string {
  if (code === null) {
    return 'area not given';
  }
  return areas.find((area) => area.code === code)?.name ?? code;
}
