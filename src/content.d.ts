/** @module The texts that `npm run build` bundles; this says their shape when nobody built them yet. */
declare module '*/dist/content.json' {
  const content: {
    flows: { file: string; text: string }[];
    knowledge: { file: string; text: string }[];
    migrations: { name: string; sql: string }[];
  };
  export default content;
}
