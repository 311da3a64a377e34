import { chooseEngine, type EngineName } from './engines';

const runsHere = (engine: EngineName): boolean => {
  try {
    chooseEngine(engine);
    return true;
  } catch {
    return false;
  }
};

/** On a developer's machine an engine that can't run is left out; in CI it is a failure. */
export const enginesHere: readonly EngineName[] = (['dynoxide', 'java'] as const).filter(
  (engine) => process.env.CI === 'true' || runsHere(engine),
);
