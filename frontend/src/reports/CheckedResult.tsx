import { Panel } from '../look/Panel';
import { periodName } from '../model/reported';
import { counted } from '../model/words';
import type { CheckedTable } from '../protocol/published';
import { BesideTable } from './BesideTable';
import { Findings } from './Findings';

/** What a check found: what is wrong first, then each figure beside the log's. */
export function CheckedResult({ checked: { quarter, rows, findings, compared, unknown } }: Props) {
  const differing = compared.filter(({ agrees }) => !agrees).length;
  return (
    <>
      <Panel title="Findings" aside={`${counted(rows, 'row')} of ${periodName(quarter)} read`}>
        <div role="status">
          <Findings findings={findings} />
        </div>
        {unknown.length > 0 && (
          <p className="quiet" data-testid="unknown">
            Not compared, since the catalogue does not have them: {unknown.join('; ')}.
          </p>
        )}
      </Panel>
      {compared.length > 0 && (
        <Panel
          title="Beside the log"
          aside={
            differing === 0
              ? `All ${compared.length} figures agree`
              : `${differing} of ${counted(compared.length, 'figure')} differ`
          }
        >
          <BesideTable compared={compared} />
        </Panel>
      )}
    </>
  );
}

interface Props {
  readonly checked: CheckedTable;
}
