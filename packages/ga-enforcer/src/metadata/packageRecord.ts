/** What the gate knows of one version. */
export interface ReleaseRecord {
  readonly deprecated?: string;
  readonly engines?: { readonly node?: string };
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/**
 * What the gate knows of one package: a packument, projected. Also its form in a snapshot. The records come from
 * JSON: read them with `own`.
 */
export interface PackageRecord {
  readonly 'dist-tags': Readonly<Record<string, string>>;
  /** ISO instants by version, besides `created` and `modified`; a version in here alone was unpublished. */
  readonly time: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, ReleaseRecord>>;
  /** When the company itself declared a version GA. */
  readonly promoted?: Readonly<Record<string, string>>;
  /** When the ledger of snapshots first saw a version. */
  readonly firstSeen?: Readonly<Record<string, string>>;
}
