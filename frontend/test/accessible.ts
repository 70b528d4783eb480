import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with what axe finds. Colours and sizes are not laid out in jsdom: the end-to-end test looks at those. */
export async function expectAccessible(container: Element): Promise<void> {
  const found = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
