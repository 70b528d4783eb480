import { useNow } from '../live/now';
import { Fact } from '../look/Fact';
import { GradeMark } from '../look/GradeMark';
import { deadlineWords, durationWords } from '../model/duration';
import { localTime } from '../model/moment';
import { assessmentWords, levelsWords } from '../model/thrive';
import { capital, qualifierWords, stageWords } from '../model/words';
import type { IncidentNow } from '../protocol/incidents';

interface Props {
  readonly row: IncidentNow;
  readonly zone: string;
  readonly simulated: boolean;
}

function Target({ row, now }: { readonly row: IncidentNow; readonly now: number }) {
  if (!row.open || row.due === null) {
    return null;
  }
  const due = Date.parse(row.due);
  return (
    <Fact label="Target" title="While nobody is at the scene.">
      <span className={now >= due ? 'late' : undefined}>{deadlineWords(due, now)}</span>
    </Fact>
  );
}

/** How the incident stands now. */
export function Now({ row, zone, simulated }: Props) {
  const now = useNow();
  const opened = Date.parse(row.opened);
  const levels = levelsWords(row.levels);
  return (
    <section className="drawer__part">
      <p className="drawer__what">
        <GradeMark grade={row.grade} /> <b>{row.opening}</b>
        {simulated && <span className="label">simulated</span>}
      </p>
      <dl className="row">
        <Fact label="Stage" title="How far it has come.">
          {capital(stageWords(row.stage))}
          {row.closing != null && <span className="label">as {row.closing}</span>}
        </Fact>
        <Fact label="Area" title="The area, and the beat where one is known.">
          {row.area ?? 'not given'} {row.beat}
        </Fact>
        <Fact label="Opened" title="In the force’s time zone.">
          {localTime(opened, zone, now)}
        </Fact>
        {row.open && (
          <Fact label="Open for" title="Since it opened or was last reopened.">
            {durationWords(now - opened, 'minute')}
          </Fact>
        )}
        <Target row={row} now={now} />
        <Fact label="THRIVE" title="Whether there is an assessment, and whether it is older than the policy allows.">
          {assessmentWords(row.thrive)}
          {levels !== '' && <span className="label">{levels}</span>}
        </Fact>
        {row.qualifiers.length > 0 && (
          <Fact label="Qualifiers" title="What it was marked as.">
            {row.qualifiers.map(qualifierWords).join(', ')}
          </Fact>
        )}
        {row.appointment !== null && (
          <Fact label="Appointment" title="As last made.">
            {localTime(Date.parse(row.appointment.start), zone, now)}–
            {localTime(Date.parse(row.appointment.end), zone, now)}
          </Fact>
        )}
      </dl>
    </section>
  );
}
