/** Stands on what is made of records that the server made up. */
export function Simulated() {
  return (
    <span className="report-simulated" title="These records are made up by the server.">
      Simulated
    </span>
  );
}
