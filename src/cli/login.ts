/** @module `npm run login`: a link with which one colleague can log in once. */
import { createAccess } from '../access/access.ts';
import type { Config } from '../config.ts';
import { createAccessStore } from '../store/access.ts';
import { createDatabase } from '../store/database.ts';
import { systemClock } from '../world.ts';
import { runCommand } from './command.ts';
import { openDatabase } from './open.ts';

async function printLink(config: Config): Promise<void> {
  const { client } = await openDatabase(config);
  const store = createAccessStore(createDatabase(client));
  const path = await createAccess({ store, clock: systemClock, secure: false }).createLink();
  client.close();
  console.log(`${config.publicUrl ?? `http://localhost:${config.port}`}${path}`);
  console.log('Deze link werkt één keer, een kwartier lang. Geef hem alleen aan wie ermee inlogt.');
}

await runCommand(printLink);
