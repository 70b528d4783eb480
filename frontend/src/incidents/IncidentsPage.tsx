import { useMemo } from 'react';
import type { Live } from '../live/useLive';
import { ListTool } from '../list/ListTool';
import { ViewPage } from '../page/ViewPage';
import type { AreaCounts } from '../protocol/demand';
import type { Incidents } from '../protocol/incidents';
import { incidentColumns, usualColumns } from './columns';
import { incidentFilters, occurring } from './filters';

interface ListProps {
  readonly data: Incidents;
  readonly areas: readonly AreaCounts[];
}

function List({ data, areas }: ListProps) {
  const { rows, zone } = data;
  // As texts, so that the columns are made anew when a name changed and not whenever a count did.
  const named = JSON.stringify(areas.filter(({ code }) => code !== null).map(({ code, name }) => [code, name]));
  const found = JSON.stringify(occurring(rows));
  const names = useMemo(() => new Map(JSON.parse(named) as [string, string][]), [named]);
  const columns = useMemo(() => incidentColumns(zone, names), [zone, names]);
  const filters = useMemo(
    () => incidentFilters(JSON.parse(found) as ReturnType<typeof occurring>, names),
    [found, names],
  );
  return (
    <ListTool
      name="incidents"
      caption="Open incidents"
      rows={rows}
      columns={columns}
      usualColumns={usualColumns}
      usualSort="due"
      filters={filters}
    />
  );
}

interface Props {
  readonly live: Live<'incidents'>;
  readonly area: string | null;
  /** The areas of the policy in force, for their names. */
  readonly areas: readonly AreaCounts[];
}

/** Every open incident, as a list to work with. */
export function IncidentsPage({ live, area, areas }: Props) {
  return (
    <ViewPage
      title="Open incidents"
      live={live}
      area={area}
      testId="incidents-page"
      coming={[['Open incidents', 'Every one, to sort, narrow and search']]}
    >
      {(data) => <List data={data} areas={areas} />}
    </ViewPage>
  );
}
