import { existsIn, getIn, immutableJSONPatch, type JSONPatchOperation, parsePath } from 'immutable-json-patch';
import type { Operation } from '../protocol/messages';

/**
 * Returns the document with the operations applied, sharing what they leave alone, or null where one does not fit:
 * the library itself passes over a target that is not there, and the picture would drift from the server's.
 */
export function applyOperations(document: unknown, operations: readonly Operation[]): unknown {
  try {
    return immutableJSONPatch(document, [...operations], {
      before: (before, operation) => {
        requireTarget(before, operation);
        return {};
      },
    });
  } catch {
    return null;
  }
}

function requireTarget(document: unknown, operation: JSONPatchOperation) {
  const path = parsePath(document, operation.path);
  if (operation.op === 'remove' || operation.op === 'replace') {
    if (!existsIn(document, path)) {
      throw new Error(`nothing at ${operation.path}`);
    }
    return;
  }
  if (
    (operation.op === 'move' || operation.op === 'copy') &&
    !existsIn(document, parsePath(document, operation.from))
  ) {
    throw new Error(`nothing at ${operation.from}`);
  }
  const parent: unknown = getIn(document, path.slice(0, -1));
  if (Array.isArray(parent) && Number(path.at(-1)) > parent.length) {
    throw new Error(`beyond the end at ${operation.path}`);
  }
}
