import { memo } from 'react';
import { useNow } from '../live/now';
import { Fact } from '../look/Fact';
import { Figure } from '../look/Figure';
import { IncidentLink } from '../look/IncidentLink';
import { Panel } from '../look/Panel';
import { localTime } from '../model/moment';
import type { Appointment, Appointments as Booked } from '../protocol/people';
import { counted } from './counted';

const states: Record<string, string> = { upcoming: 'upcoming', due: 'due, nobody there', missed: 'missed' };

function Row({ appointment, zone }: { readonly appointment: Appointment; readonly zone: string }) {
  const now = useNow();
  const at = (moment: string) => localTime(Date.parse(moment), zone, now);
  return (
    <tr data-testid="appointment" data-incident={appointment.id}>
      <th scope="row">
        <IncidentLink id={appointment.id}>{appointment.opening}</IncidentLink>
      </th>
      <td>{appointment.area ?? '–'}</td>
      <td className="number nowrap">
        {at(appointment.start)}–{at(appointment.end)}
      </td>
      <td className={appointment.state === 'missed' ? 'late number wraps' : 'number wraps'}>
        {states[appointment.state] ?? appointment.state}
      </td>
    </tr>
  );
}

interface Props {
  readonly appointments: Booked;
  readonly zone: string;
}

/** The day's appointments, and the next of them. */
export const Appointments = memo(function Appointments({ appointments, zone }: Props) {
  const { today, upcoming, due, kept, missed, next } = appointments;
  return (
    <Panel
      title="Appointments"
      className="appointments"
      aside={
        <span title={counted.appointments}>
          <span data-testid="appointments-today">{today}</span> today
        </span>
      }
    >
      <dl className="row">
        <Fact label="Missed" title={counted.appointmentsMissed} late={missed > 0}>
          <Figure value={missed} late={missed > 0} testId="appointments-missed" />
        </Fact>
        <Fact label="Due, nobody there" title={counted.appointmentsDue}>
          <Figure value={due} testId="appointments-due" />
        </Fact>
        <Fact label="Upcoming" title={counted.appointments}>
          <Figure value={upcoming} testId="appointments-upcoming" />
        </Fact>
        <Fact label="Kept" title={counted.appointments}>
          <Figure value={kept} testId="appointments-kept" />
        </Fact>
      </dl>
      {next.length === 0 ? (
        <p className="quiet">No appointment is open today.</p>
      ) : (
        <table className="facts">
          <caption className="hidden">Appointments, by when they begin</caption>
          <thead className="hidden">
            <tr>
              <th scope="col">Incident</th>
              <th scope="col">Area</th>
              <th scope="col">Time</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {next.map((appointment) => (
              <Row key={`${appointment.id} ${appointment.start}`} appointment={appointment} zone={zone} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
});
