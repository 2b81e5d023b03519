/** @module A whole desk on WhatsApp: its webhook, its post room and a database, with the stand-in for Meta at the other end. */
import { createWhatsappRoutes } from '../../../src/channels/whatsapp/route.ts';
import { createWhatsappCarrier } from '../../../src/channels/whatsapp/send.ts';
import type { FlowFile } from '../../../src/engine/parse.ts';
import { createPost } from '../../../src/post/post.ts';
import { createPostStore } from '../../../src/store/post.ts';
import { createUnderstand } from '../../../src/understanding/understand.ts';
import { now, openWorld, type World } from '../../conversation/world.ts';
import { type Meta, type MetaParts, startMeta } from './meta.ts';

export interface Line {
  world: World;
  meta: Meta;
  /** Everything that waits at Meta is brought, and answered. */
  settle(): Promise<void>;
}

/** With our own understanding, so that people may type what they like. */
export async function openLine(
  url: string,
  files?: FlowFile[],
  more: Partial<MetaParts> = {},
): Promise<Line> {
  const world = await openWorld(url, files);
  world.parts.understand = createUnderstand();
  const bring = (request: Request) => routes.request(request);
  const [webhook, from] = ['http://127.0.0.1/webhooks/whatsapp', Date.parse(now) / 1000];
  const meta = await startMeta({ webhook, bring, from, ...more });
  const { settings } = meta;
  const { maskBsn, clock, ids } = world.parts;
  const post = createPost({
    ...{ store: createPostStore(world.db), desk: world.desk, maskBsn, clock, ids },
    ...{ carriers: [createWhatsappCarrier({ settings, fetch })], chance: () => 0 },
    trouble: (doing, error) => {
      throw new Error(doing, { cause: error });
    },
  });
  const receive: typeof post.receive = async (brought) => {
    const serve = await post.receive(brought);
    await serve();
    return async () => {};
  };
  const routes = createWhatsappRoutes({ reception: { receive }, settings, log: () => {} });
  const settle = async () => {
    while ((await meta.deliver()) > 0);
    await post.work();
  };
  return { world, meta, settle };
}
