/** @module A command from start to end: the settings of the environment in, clear sentences out when it cannot. */
import { type Config, parseConfig } from '../config.ts';
import { explain } from '../trouble.ts';

/** Runs a command. What goes wrong becomes sentences on standard error, and exit code 1. */
export async function runCommand(main: (config: Config) => Promise<void>): Promise<void> {
  let config: Config | undefined;
  try {
    config = parseConfig(process.env);
    await main(config);
  } catch (error) {
    for (const sentence of explain(error, config)) console.error(sentence);
    process.exitCode = 1;
  }
}
