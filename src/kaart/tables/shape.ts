/** @module How the objects of HSDS hang together, and the tables that hold them when they are not nested. */

/** A table: its file, its columns with their kinds, and which other tables its objects carry with them. */
export interface Table {
  path: string;
  fields: Record<string, Kind>;
  /** Lists of objects that belong to this one: `phones` are in the table `phone`. */
  lists?: Record<string, string>;
  /** Objects that this one points at: `location` with the column `location_id`. */
  objects?: string[];
}

/** As the Frictionless Table Schema names them; a `uuid` is a string. */
export type Kind = 'uuid' | 'string' | 'uri' | 'number' | 'date' | 'datetime' | 'time';

/** The tables we fill, in the order of the specification. */
export const shape: Record<string, Table> = {
  organization: {
    path: 'organizations.csv',
    fields: { id: 'uuid', name: 'string', description: 'string' },
  },
  service: {
    path: 'services.csv',
    fields: {
      ...{ id: 'uuid', organization_id: 'uuid', name: 'string', description: 'string', url: 'uri' },
      ...{ status: 'string', interpretation_services: 'string', application_process: 'string' },
      ...{ fees_description: 'string', eligibility_description: 'string', minimum_age: 'number' },
      ...{
        maximum_age: 'number',
        assured_date: 'date',
        alert: 'string',
        last_modified: 'datetime',
      },
    },
    lists: {
      ...{ phones: 'phone', schedules: 'schedule', service_areas: 'service_area' },
      ...{ service_at_locations: 'service_at_location', languages: 'language' },
      ...{ cost_options: 'cost_option', required_documents: 'required_document' },
      attributes: 'attribute',
    },
    objects: ['organization'],
  },
  attribute: {
    path: 'attributes.csv',
    fields: {
      ...{ id: 'uuid', link_id: 'uuid', taxonomy_term_id: 'uuid', link_type: 'string' },
      ...{ link_entity: 'string', value: 'string' },
    },
    objects: ['taxonomy_term'],
  },
  service_at_location: {
    path: 'service_at_location.csv',
    fields: { id: 'uuid', service_id: 'uuid', location_id: 'uuid' },
    objects: ['location'],
  },
  location: {
    path: 'locations.csv',
    fields: {
      ...{ id: 'uuid', location_type: 'string', name: 'string' },
      ...{ latitude: 'number', longitude: 'number' },
    },
    lists: { addresses: 'address', accessibility: 'accessibility' },
  },
  phone: {
    path: 'phones.csv',
    fields: { id: 'uuid', service_id: 'uuid', number: 'string', type: 'string' },
  },
  address: {
    path: 'addresses.csv',
    fields: {
      ...{ id: 'uuid', location_id: 'uuid', address_1: 'string', city: 'string' },
      ...{ state_province: 'string', postal_code: 'string', country: 'string' },
      address_type: 'string',
    },
  },
  schedule: {
    path: 'schedules.csv',
    fields: {
      ...{ id: 'uuid', service_id: 'uuid', valid_from: 'date', valid_to: 'date' },
      ...{ timezone: 'number', freq: 'string', byday: 'string', description: 'string' },
      ...{ opens_at: 'time', closes_at: 'time', notes: 'string' },
    },
  },
  service_area: {
    path: 'service_areas.csv',
    fields: { id: 'uuid', service_id: 'uuid', name: 'string' },
  },
  required_document: {
    path: 'required_documents.csv',
    fields: { id: 'uuid', service_id: 'uuid', document: 'string' },
  },
  language: {
    path: 'languages.csv',
    fields: { id: 'uuid', service_id: 'uuid', name: 'string', code: 'string' },
  },
  accessibility: {
    path: 'accessibility.csv',
    fields: { id: 'uuid', location_id: 'uuid', description: 'string' },
  },
  taxonomy_term: {
    path: 'taxonomy_terms.csv',
    fields: {
      ...{ id: 'uuid', code: 'string', name: 'string', description: 'string' },
      ...{ taxonomy: 'string', language: 'string', taxonomy_id: 'uuid' },
    },
  },
  cost_option: {
    path: 'cost_options.csv',
    fields: {
      ...{ id: 'uuid', service_id: 'uuid', option: 'string', currency: 'string' },
      amount: 'number',
    },
  },
  taxonomy: {
    path: 'taxonomies.csv',
    fields: { id: 'uuid', name: 'string', description: 'string', version: 'string' },
  },
};
