import * as v from 'valibot';

export const SimulationSchema = v.looseObject({
  state: v.picklist(['none', 'filling', 'live', 'stopped']),
  at: v.nullish(v.string(), null),
  share: v.nullish(v.number(), null),
  rate: v.nullish(v.number(), null),
  secondsLeft: v.nullish(v.number(), null),
  problem: v.nullish(v.string(), null),
});

/** What the simulated force is doing, and how far it has filled in the past. */
export type Simulation = v.InferOutput<typeof SimulationSchema>;
