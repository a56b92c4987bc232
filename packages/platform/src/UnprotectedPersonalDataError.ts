/**
 * Personal data was annotated where the platform would have to encrypt it, and it cannot yet. Thrown when the
 * class is defined, before any row is written, so that no annotation ever stands above plaintext on the platform.
 */
export class UnprotectedPersonalDataError extends Error {
  override readonly name = 'UnprotectedPersonalDataError';
  /** The field, as `Customer.email`. */
  readonly place: string;

  constructor(place: string) {
    super(
      `${place}: @PII on a PlatformEntity stands for encryption at rest, which this version of @nilometer/platform ` +
        `does not have. Keep the entity off PlatformEntity for now (there @PII is a record), or leave the field unannotated.`,
    );
    this.place = place;
  }
}
