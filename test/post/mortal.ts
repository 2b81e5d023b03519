/** @module A desk in a process of its own, that dies of one word: does what is due at a moment, and prints what it sent. */
import { openRoom } from './room.ts';

const [database, moment] = process.argv.slice(2) as [string, string];
const { world, post, carried } = await openRoom(database);
const { understand } = world.parts;
world.parts.understand = (text, ...more) => {
  if (text === 'gif') process.kill(process.pid, 'SIGKILL');
  return understand(text, ...more);
};
world.at(moment);
await post.work();
console.log(JSON.stringify(carried));
