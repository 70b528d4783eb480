import { useEffect, useState } from 'react';
import { getJson } from '../live/http';
import { type Simulation, SimulationSchema } from '../protocol/simulation';

const PAUSE = 1000;

/** What the simulated force is doing; null until that is known. Asked again each second while it fills in the past. */
export function useSimulation(): Simulation | null {
  const [simulation, setSimulation] = useState<Simulation | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const again = () => {
      timer = setTimeout(ask, PAUSE);
    };
    const ask = () => {
      getJson('/api/v1/simulation', SimulationSchema, gone.signal)
        .then((now) => {
          setSimulation(now);
          if (now.state === 'filling') {
            again();
          }
        })
        .catch(() => {
          if (!gone.signal.aborted) {
            again();
          }
        });
    };
    ask();
    return () => {
      gone.abort();
      clearTimeout(timer);
    };
  }, []);
  return simulation;
}
