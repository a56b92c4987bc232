// Not part of @types/npmcli__config.
declare module '@npmcli/config/lib/definitions/index.js' {
  import type Config from '@npmcli/config';

  const npm: {
    readonly definitions: Config.DefinitionsObject;
    readonly shorthands: Config.ShortFlags;
    readonly flatten: NonNullable<Config.Options['flatten']>;
  };
  export default npm;
}
