import type { Flow } from '../flow.ts';
import type { Entity, Field, ServiceModel } from '../model.ts';

/** What was read at one path. It may hold several services, and records that belong to none of them. */
export interface MappedModel {
  /** Of what belongs to no service that the model knows. */
  readonly name: string;
  /** The path as people are shown it. */
  readonly root: string;
  readonly model: ServiceModel;
  /** `Project.flows` of the model: without them nothing is followed from code to records. */
  readonly flows: readonly Flow[];
  /** `Project.serviceOf` of a file of the model. */
  readonly serviceOf: (file: string) => string | undefined;
}

/** A field that is mapped, with where it is. */
export interface Mapped {
  readonly service: string;
  readonly entity: Entity;
  readonly field: Field;
}
