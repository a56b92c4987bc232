import { defineProfile } from '../profile.ts';

/** A NestJS and TypeORM company platform that shares no name with the reference one: it keeps the rest honest about asking the profile. */
export default defineProfile({
  name: 'acme',
  concepts: {
    entity: [{ module: '@acme/platform', symbol: 'AcmeEntity' }],
    platformEntity: [{ module: '@acme/platform', symbol: 'AcmeBaseEntity' }],
    pii: [{ module: '@acme/platform', symbol: 'Personal' }],
    notPii: [{ module: '@acme/platform', symbol: 'NotPersonal' }],
    dataSubject: [{ module: '@acme/platform', symbol: 'SubjectId' }],
    version: [{ module: '@acme/platform', symbol: 'Revision' }],
    createdAt: [{ module: '@acme/platform', symbol: 'Created' }],
    updatedAt: [{ module: '@acme/platform', symbol: 'Changed' }],
    uuidKey: [{ module: '@acme/platform', symbol: 'AcmeId' }],
    permission: [{ module: '@acme/platform', symbol: 'RequirePermission' }],
    publicEndpoint: [{ module: '@acme/platform', symbol: 'OpenToAll' }],
    validator: [{ module: '@acme/platform', symbol: 'Checked' }],
    idempotentConsumer: [{ module: '@acme/platform', symbol: 'OnceOnly' }],
    event: [{ module: '@acme/platform', symbol: 'Outbox' }],
    client: [{ module: '@acme/platform', symbol: 'AcmeClients' }],
    flag: [{ module: '@acme/platform', symbol: 'AcmeFlags' }],
    erase: [{ module: '@acme/platform', symbol: 'ErasesPerson' }],
    export: [{ module: '@acme/platform', symbol: 'ExportsPerson' }],
    money: [{ module: '@acme/platform', symbol: 'AcmeMoney' }],
  },
});
