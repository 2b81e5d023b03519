/** @module `npm run login [-- beheerder]`: a link with which one colleague can log in once. */
import { createAccess } from '../access/access.ts';
import { roles } from '../access/ports.ts';
import { type Config, ConfigError } from '../config.ts';
import { createAccessStore } from '../store/access.ts';
import { createDatabase } from '../store/database.ts';
import { systemClock } from '../world.ts';
import { runCommand } from './command.ts';
import { openDatabase } from './open.ts';

async function printLink(config: Config): Promise<void> {
  const [wanted = 'werker'] = process.argv.slice(2);
  const role = roles.find((each) => each === wanted);
  if (!role)
    throw new ConfigError([`De rol ${wanted} bestaat niet. Kies uit: ${roles.join(', ')}.`]);
  const { client } = await openDatabase(config);
  const store = createAccessStore(createDatabase(client));
  const path = await createAccess({ store, clock: systemClock, secure: false }).createLink(role);
  client.close();
  console.log(`${config.publicUrl ?? `http://localhost:${config.port}`}${path}`);
  console.log('Deze link werkt één keer, een kwartier lang. Geef hem alleen aan wie ermee inlogt.');
}

await runCommand(printLink);
