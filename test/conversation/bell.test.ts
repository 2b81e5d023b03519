/** @module The bell: who listens hears, who stopped does not, and a conversation nobody follows costs nothing. */
import { expect, test } from 'vitest';
import { createBell, type News } from '../../src/conversation/bell.ts';
import { createDesk } from '../../src/conversation/desk.ts';
import { openWorld, temporary } from './world.ts';

test('everyone who listens to a conversation hears of it, and of no other', () => {
  const bell = createBell();
  const heard: string[] = [];
  for (const name of ['een', 'twee']) bell.listen('a', (news) => heard.push(`${name} ${news}`));
  bell.ring('a', 'said');
  bell.ring('b', 'busy');
  expect(heard).toEqual(['een said', 'twee said']);
});

test('who stopped hears nothing more, and does not silence who came after', () => {
  const bell = createBell();
  const heard: News[] = [];
  const stop = bell.listen('a', () => heard.push('busy'));
  stop();
  bell.listen('a', (news) => heard.push(news));
  stop();
  bell.ring('a', 'said');
  expect(heard).toEqual(['said']);
});

test('when the process ends everyone is told', () => {
  const bell = createBell();
  const heard: News[] = [];
  bell.listen('a', (news) => heard.push(news));
  bell.listen('b', (news) => heard.push(news));
  bell.close();
  expect(heard).toEqual(['closing', 'closing']);
});

test('the desk rings once what was said is committed', async () => {
  const place = temporary();
  const world = await openWorld(place.url);
  const bell = createBell();
  const desk = createDesk(world.parts, bell);
  const { id } = await desk.open('web');
  const seen: Promise<number | undefined>[] = [];
  bell.listen(id, () => seen.push(desk.messages(id, 0).then((all) => all?.length)));
  await desk.take({ id: 'x', channel: 'web', conversation: id, text: 'huur' });
  expect(await Promise.all(seen)).toEqual([3]);
  world.client.close();
  place.remove();
});
