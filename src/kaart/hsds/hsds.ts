/** @module What we say in the words of the Human Services Data Specification 3.0 (docs.openreferral.org). */

/** Something with an id of its own; always a UUID. */
interface Entity {
  id: string;
}

export interface Service extends Entity {
  organization_id: string;
  name: string;
  description?: string | undefined;
  url?: string | undefined;
  status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  interpretation_services?: string | undefined;
  application_process?: string | undefined;
  fees_description?: string | undefined;
  eligibility_description?: string | undefined;
  minimum_age?: number | undefined;
  maximum_age?: number | undefined;
  /** A day. */
  assured_date: string;
  alert?: string | undefined;
  last_modified: string;
  phones: Phone[];
  schedules: Schedule[];
  service_areas: ServiceArea[];
  service_at_locations: ServiceAtLocation[];
  languages: Language[];
  organization: Organization;
  cost_options: CostOption[];
  required_documents: RequiredDocument[];
  attributes: Attribute[];
}

export interface Organization extends Entity {
  name: string;
  description: string;
}

export interface ServiceAtLocation extends Entity {
  service_id: string;
  location_id: string;
  location: Location;
}

export interface Location extends Entity {
  location_type: 'physical';
  name?: string | undefined;
  /** In degrees (WGS 84), of the postcode. */
  latitude?: number;
  longitude?: number;
  addresses: Address[];
  accessibility: Accessibility[];
}

export interface Address extends Entity {
  address_1: string;
  city: string;
  state_province: string;
  postal_code: string;
  country: 'NL';
  address_type: 'physical';
}

export interface Phone extends Entity {
  number: string;
  type: 'voice';
}

/** `timezone` is hours from UTC; that it is Dutch time, summer and winter alike, stands in `notes`. */
export interface Schedule extends Entity {
  valid_from?: string | undefined;
  valid_to?: string | undefined;
  timezone?: number | undefined;
  freq?: 'WEEKLY' | undefined;
  /** `MO,TU` */
  byday?: string | undefined;
  /** `09:00:00`; an end at midnight is `00:00:00`. */
  opens_at?: string | undefined;
  closes_at?: string | undefined;
  description?: string | undefined;
  notes?: string | undefined;
}

export interface ServiceArea extends Entity {
  name: string;
}

export interface Language extends Entity {
  name: string;
  code?: string | undefined;
}

export interface CostOption extends Entity {
  option: string;
  currency?: 'EUR' | undefined;
  amount?: number | undefined;
}

export interface RequiredDocument extends Entity {
  document: string;
}

export interface Accessibility extends Entity {
  description: string;
}

export interface Attribute extends Entity {
  link_id: string;
  link_entity: 'service';
  link_type: string;
  value?: string | undefined;
  taxonomy_term: TaxonomyTerm;
}

export interface TaxonomyTerm extends Entity {
  code: string;
  name: string;
  description: string;
  taxonomy: string;
  taxonomy_id: string;
  language: 'nl';
}

export interface Taxonomy extends Entity {
  name: string;
  description: string;
  version: string;
}
