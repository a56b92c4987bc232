/** What a service talks to, with the platform in between. */
export type Component = 'database' | 'cache' | 'broker' | 'search' | 'flags' | 'secrets';

/** A package that is a client of a component. */
export interface ComponentPackage {
  readonly package: string;
  readonly component: Component;
  /** Names that are the client or make one; the package as a whole, and its default export, are as well. */
  readonly handles: RegExp;
  /** Only its names tell: as a whole it is a client of much else. */
  readonly namesOnly?: true;
  /** Where its names are documented. */
  readonly source: string;
}

const row = (component: Component, name: string, handles: RegExp, source: string): ComponentPackage => ({ package: name, component, handles, source });

/** Every client and command of the AWS SDK is named so: `SQSClient`, `SendMessageCommand`, and `SQS`, which has them all. */
const AWS = /(?:Client|Command|^paginate\w+|^waitUntil\w+|^(?:SQS|SNS|Kinesis|Firehose|EventBridge|DynamoDB|DynamoDBDocument|DynamoDBStreams|SecretsManager|SSM|AppConfigData|RDSData|TimestreamQuery|TimestreamWrite))$/;
const aws = (component: Component, name: string): ComponentPackage =>
  row(component, `@aws-sdk/${name}`, AWS, `https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-${name}/`);

/** The second version has all of AWS in one package. */
const awsV2 = (component: Component, handles: RegExp): ComponentPackage =>
  ({ ...row(component, 'aws-sdk', handles, 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/'), namesOnly: true });

const google = (component: Component, name: string, handles: RegExp): ComponentPackage =>
  row(component, `@google-cloud/${name}`, handles, `https://cloud.google.com/nodejs/docs/reference/${name}/latest`);

const azure = (component: Component, name: string, handles: RegExp): ComponentPackage =>
  row(component, `@azure/${name}`, handles, `https://learn.microsoft.com/javascript/api/@azure/${name}/`);

/**
 * Clients that services use without a platform, one row each. ORMs and query builders are not here: they are the persistence
 * that services are written in. Nor are frameworks' own integrations, job queues, object stores and mail.
 */
export const componentPackages: readonly ComponentPackage[] = [
  row('database', 'pg', /^(?:Pool|Client|PoolClient|native)$/, 'https://node-postgres.com/apis/pool'),
  row('database', 'pg-promise', /^pgPromise$/, 'https://vitaly-t.github.io/pg-promise/'),
  row('database', 'pg-native', /^Client$/, 'https://github.com/brianc/node-pg-native'),
  row('database', 'postgres', /^postgres$/, 'https://github.com/porsager/postgres'),
  row('database', 'slonik', /^(?:createPool|sql|DatabasePool)$/, 'https://github.com/gajus/slonik'),
  row('database', 'mysql', /^(?:createConnection|createPool|createPoolCluster|Pool|Connection|PoolConnection)$/, 'https://github.com/mysqljs/mysql'),
  row('database', 'mysql2', /^(?:createConnection|createPool|createPoolCluster|Pool|Connection|PoolConnection)$/, 'https://sidorares.github.io/node-mysql2/docs'),
  row('database', 'mariadb', /^(?:createConnection|createPool|createPoolCluster|Pool|Connection|PoolConnection)$/, 'https://mariadb.com/docs/connectors/mariadb-connector-nodejs'),
  row('database', 'mssql', /^(?:ConnectionPool|Request|Transaction|connect|query)$/, 'https://github.com/tediousjs/node-mssql'),
  row('database', 'tedious', /^(?:Connection|Request|connect)$/, 'https://tediousjs.github.io/tedious/'),
  row('database', 'oracledb', /^(?:getConnection|createPool|getPool|Connection|Pool)$/, 'https://node-oracledb.readthedocs.io'),
  row('database', 'sqlite3', /^(?:Database|verbose)$/, 'https://github.com/TryGhost/node-sqlite3/wiki/API'),
  row('database', 'better-sqlite3', /^Database$/, 'https://github.com/WiseLibs/better-sqlite3/blob/master/docs/api.md'),
  row('database', '@libsql/client', /^(?:createClient|Client)$/, 'https://docs.turso.tech/sdk/ts/reference'),
  row('database', '@neondatabase/serverless', /^(?:neon|Pool|Client)$/, 'https://neon.com/docs/serverless/serverless-driver'),
  row('database', '@planetscale/database', /^(?:connect|Client|Connection)$/, 'https://github.com/planetscale/database-js'),
  row('database', '@databases/pg', /^(?:createConnectionPool|sql)$/, 'https://www.atdatabases.org/docs/pg'),
  row('database', 'mongodb', /^(?:MongoClient|Db|Collection|GridFSBucket)$/, 'https://mongodb.github.io/node-mongodb-native/'),
  row('database', 'couchbase', /^(?:connect|Cluster|Bucket|Collection)$/, 'https://docs.couchbase.com/nodejs-sdk/current/hello-world/overview.html'),
  row('database', 'nano', /^(?:ServerScope|DocumentScope)$/, 'https://github.com/apache/couchdb-nano'),
  row('database', 'cassandra-driver', /^(?:Client|mapping)$/, 'https://docs.datastax.com/en/developer/nodejs-driver/latest'),
  row('database', 'neo4j-driver', /^(?:driver|Driver|Session)$/, 'https://neo4j.com/docs/javascript-manual/current/'),
  row('database', 'arangojs', /^(?:Database|arangojs)$/, 'https://arangodb.github.io/arangojs/'),
  row('database', '@clickhouse/client', /^(?:createClient|ClickHouseClient)$/, 'https://clickhouse.com/docs/integrations/javascript'),
  row('database', '@influxdata/influxdb-client', /^(?:InfluxDB|WriteApi|QueryApi)$/, 'https://influxdata.github.io/influxdb-client-js/'),
  row('database', 'snowflake-sdk', /^(?:createConnection|createPool|Connection)$/, 'https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver'),
  aws('database', 'client-dynamodb'),
  aws('database', 'lib-dynamodb'),
  awsV2('database', /^DynamoDB$/),
  aws('database', 'client-rds-data'),
  google('database', 'firestore', /^Firestore$/),
  google('database', 'datastore', /^Datastore$/),
  google('database', 'spanner', /^Spanner$/),
  google('database', 'bigquery', /^BigQuery$/),
  google('database', 'bigtable', /^Bigtable$/),
  azure('database', 'cosmos', /^(?:CosmosClient|Container|Database)$/),
  azure('database', 'data-tables', /^(?:TableClient|TableServiceClient)$/),

  row('cache', 'ioredis', /^(?:Redis|Cluster)$/, 'https://redis.github.io/ioredis/'),
  row('cache', 'redis', /^(?:createClient|createCluster|createClientPool|createSentinel|RedisClientType|RedisClusterType|RedisClient)$/, 'https://github.com/redis/node-redis'),
  row('cache', '@redis/client', /^(?:createClient|createCluster|createClientPool|RedisClientType)$/, 'https://github.com/redis/node-redis/tree/master/packages/client'),
  row('cache', '@upstash/redis', /^Redis$/, 'https://upstash.com/docs/redis/sdks/ts/overview'),
  row('cache', 'iovalkey', /^(?:Redis|Valkey|Cluster)$/, 'https://github.com/valkey-io/iovalkey'),
  row('cache', '@valkey/valkey-glide', /^(?:GlideClient|GlideClusterClient)$/, 'https://github.com/valkey-io/valkey-glide/tree/main/node'),
  row('cache', 'memcached', /^Memcached$/, 'https://github.com/3rd-Eden/memcached'),
  row('cache', 'memjs', /^Client$/, 'https://github.com/memcachier/memjs'),

  row('broker', 'kafkajs', /^(?:Kafka|Producer|Consumer|Admin)$/, 'https://kafka.js.org/docs/getting-started'),
  row('broker', '@confluentinc/kafka-javascript', /^(?:KafkaJS|Kafka|Producer|KafkaConsumer|HighLevelProducer)$/, 'https://docs.confluent.io/kafka-clients/javascript/current/overview.html'),
  row('broker', 'node-rdkafka', /^(?:Producer|KafkaConsumer|HighLevelProducer|AdminClient|Client)$/, 'https://blizzard.github.io/node-rdkafka/current/'),
  row('broker', 'kafka-node', /^(?:KafkaClient|Producer|HighLevelProducer|Consumer|ConsumerGroup|Client)$/, 'https://github.com/SOHU-Co/kafka-node'),
  row('broker', '@platformatic/kafka', /^(?:Producer|Consumer|Admin)$/, 'https://github.com/platformatic/kafka'),
  row('broker', 'amqplib', /^(?:connect|Channel|ConfirmChannel|Connection|ChannelModel)$/, 'https://amqp-node.github.io/amqplib/channel_api.html'),
  row('broker', 'amqp-connection-manager', /^(?:connect|AmqpConnectionManager|ChannelWrapper)$/, 'https://github.com/jwalton/node-amqp-connection-manager'),
  row('broker', 'rhea', /^(?:create_container|connect|Connection)$/, 'https://github.com/amqp/rhea'),
  row('broker', 'rascal', /^(?:Broker|BrokerAsPromised)$/, 'https://github.com/onebeyond/rascal'),
  row('broker', 'nats', /^(?:connect|NatsConnection|JetStreamClient|JetStreamManager)$/, 'https://github.com/nats-io/nats.js'),
  row('broker', '@nats-io/transport-node', /^(?:connect|NatsConnection)$/, 'https://github.com/nats-io/nats.js/tree/main/transport-node'),
  row('broker', '@nats-io/nats-core', /^(?:wsconnect|NatsConnection)$/, 'https://github.com/nats-io/nats.js/tree/main/core'),
  row('broker', '@nats-io/jetstream', /^(?:jetstream|jetstreamManager|JetStreamClient|JetStreamManager)$/, 'https://github.com/nats-io/nats.js/tree/main/jetstream'),
  row('broker', 'node-nats-streaming', /^(?:connect|Stan)$/, 'https://github.com/nats-io/stan.js'),
  row('broker', 'mqtt', /^(?:connect|connectAsync|MqttClient)$/, 'https://github.com/mqttjs/MQTT.js'),
  row('broker', 'pulsar-client', /^(?:Client|Producer|Consumer)$/, 'https://pulsar.apache.org/docs/client-libraries-node/'),
  row('broker', 'stompit', /^(?:connect|ConnectFailover|ChannelPool|Channel)$/, 'https://github.com/gdaws/node-stomp'),
  aws('broker', 'client-sqs'),
  aws('broker', 'client-sns'),
  aws('broker', 'client-kinesis'),
  aws('broker', 'client-firehose'),
  aws('broker', 'client-eventbridge'),
  awsV2('broker', /^(?:SQS|SNS|Kinesis|Firehose|EventBridge)$/),
  row('broker', 'sqs-consumer', /^Consumer$/, 'https://bbc.github.io/sqs-consumer/'),
  row('broker', 'sqs-producer', /^Producer$/, 'https://github.com/bbc/sqs-producer'),
  google('broker', 'pubsub', /^(?:PubSub|Topic|Subscription)$/),
  google('broker', 'tasks', /^CloudTasksClient$/),
  azure('broker', 'service-bus', /^(?:ServiceBusClient|ServiceBusSender|ServiceBusReceiver|ServiceBusAdministrationClient)$/),
  azure('broker', 'event-hubs', /^(?:EventHubProducerClient|EventHubConsumerClient|EventHubBufferedProducerClient)$/),
  azure('broker', 'eventgrid', /^EventGridPublisherClient$/),
  azure('broker', 'storage-queue', /^(?:QueueServiceClient|QueueClient)$/),

  row('search', '@elastic/elasticsearch', /^Client$/, 'https://www.elastic.co/docs/reference/elasticsearch/clients/javascript'),
  row('search', 'elasticsearch', /^Client$/, 'https://github.com/elastic/elasticsearch-js-legacy'),
  row('search', '@opensearch-project/opensearch', /^Client$/, 'https://docs.opensearch.org/latest/clients/javascript/index/'),
  row('search', 'meilisearch', /^(?:MeiliSearch|Meilisearch)$/, 'https://github.com/meilisearch/meilisearch-js'),
  row('search', 'typesense', /^(?:Client|SearchClient)$/, 'https://typesense.org/docs/latest/api/'),
  row('search', 'algoliasearch', /^(?:algoliasearch|SearchClient|searchClient|liteClient)$/, 'https://www.algolia.com/doc/libraries/sdk/install/javascript'),
  row('search', '@algolia/client-search', /^(?:searchClient|SearchClient|createSearchClient)$/, 'https://www.algolia.com/doc/libraries/sdk/install/javascript'),
  row('search', 'solr-client', /^createClient$/, 'https://github.com/lbdremy/solr-node-client'),

  row('flags', '@launchdarkly/node-server-sdk', /^(?:init|LDClient)$/, 'https://launchdarkly.com/docs/sdk/server-side/node-js'),
  row('flags', 'launchdarkly-node-server-sdk', /^(?:init|LDClient)$/, 'https://launchdarkly.com/docs/sdk/server-side/node-js'),
  row('flags', 'unleash-client', /^(?:Unleash|initialize|startUnleash|isEnabled|getVariant|getFeatureToggleDefinition\w*)$/, 'https://github.com/Unleash/unleash-node-sdk'),
  row('flags', '@growthbook/growthbook', /^(?:GrowthBook|GrowthBookClient)$/, 'https://docs.growthbook.io/lib/node'),
  row('flags', 'configcat-node', /^(?:getClient|createClient\w*|IConfigCatClient)$/, 'https://configcat.com/docs/sdk-reference/node/'),
  row('flags', '@configcat/sdk', /^(?:getClient|IConfigCatClient)$/, 'https://configcat.com/docs/sdk-reference/js/node/'),
  row('flags', 'flagsmith-nodejs', /^Flagsmith$/, 'https://docs.flagsmith.com/clients/server-side'),
  row('flags', '@splitsoftware/splitio', /^SplitFactory$/, 'https://github.com/splitio/javascript-client'),
  row('flags', 'statsig-node', /^(?:initialize|checkGate|Statsig)$/, 'https://docs.statsig.com/server/nodejsServerSDK'),
  row('flags', '@statsig/statsig-node-core', /^Statsig$/, 'https://docs.statsig.com/server-core/node-core'),
  row('flags', '@optimizely/optimizely-sdk', /^(?:createInstance|Client)$/, 'https://docs.developers.optimizely.com/feature-experimentation/docs/javascript-node-sdk'),
  aws('flags', 'client-appconfigdata'),
  azure('flags', 'app-configuration', /^AppConfigurationClient$/),

  row('secrets', 'node-vault', /^client$/, 'https://github.com/nodevault/node-vault'),
  row('secrets', 'hashi-vault-js', /^Vault$/, 'https://github.com/rod4n4m1/hashi-vault-js'),
  row('secrets', '@infisical/sdk', /^InfisicalSDK$/, 'https://infisical.com/docs/sdks/languages/node'),
  row('secrets', '@1password/sdk', /^createClient$/, 'https://developer.1password.com/docs/sdks/'),
  row('secrets', '@bitwarden/sdk-napi', /^BitwardenClient$/, 'https://github.com/bitwarden/sdk-sm'),
  aws('secrets', 'client-secrets-manager'),
  aws('secrets', 'client-ssm'),
  awsV2('secrets', /^(?:SecretsManager|SSM)$/),
  google('secrets', 'secret-manager', /^SecretManagerServiceClient$/),
  azure('secrets', 'keyvault-secrets', /^SecretClient$/),
];
