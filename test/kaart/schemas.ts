/** @module The JSON Schemas of HSDS 3.0 as Open Referral publishes them. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const folder = new URL('schema/', import.meta.url);

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
for (const file of readdirSync(folder)) {
  if (!file.endsWith('.json') || file === 'datapackage.json') continue;
  ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), file);
}

/** What the schema of an object (`service`) has against a value, as it would travel; [] when it has nothing. */
export function objections(object: string, value: unknown): string[] {
  const check = ajv.getSchema(`${object}.json`);
  if (!check) throw new Error(`HSDS knows no ${object}`);
  check(JSON.parse(JSON.stringify(value)));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface DataPackage {
  resources: {
    name: string;
    path: string;
    schema: { fields: { name: string; type: string; constraints: { required?: boolean } }[] };
  }[];
}

/** The tables as Open Referral describes them. */
export const officialPackage: DataPackage = JSON.parse(
  readFileSync(new URL('datapackage.json', folder), 'utf8'),
);
