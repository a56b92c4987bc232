/**
 * Decorators of widely used frameworks that never make an entity or a column: a file with no other ones needs no
 * parse (4 of 5 classes of ever-gauzy). A company alias that takes one of these names for an entity is not seen.
 * NestJS, Angular, CQRS, class-validator, class-transformer, ngneat, NGXS, Akita, Lit, routing-controllers.
 */
const NAMES = new Set(`
  Injectable Inject InjectRepository InjectEntityManager InjectDataSource InjectConnection InjectModel InjectQueue Optional Self SkipSelf Host
  Module Global Controller Resolver Catch WebSocketGateway WebSocketServer SubscribeMessage MessageBody ConnectedSocket
  Get Post Put Patch Delete Head Options All Sse Redirect Render Header Headers HttpCode Body Param Params Query QueryParam Req Request Res Response
  Next Session Ip HostParam UploadedFile UploadedFiles UseGuards UseInterceptors UsePipes UseFilters SetMetadata Version
  Args Mutation Subscription ResolveField Parent Context Info Process Processor OnQueueEvent OnEvent Cron Interval Timeout
  MessagePattern EventPattern Payload Ctx Client GrpcMethod CommandHandler QueryHandler EventsHandler Saga
  Component Directive Pipe NgModule Input Output ViewChild ViewChildren ContentChild ContentChildren HostListener HostBinding Attribute
  UntilDestroy StoreConfig State Action Selector Effect Store customElement property query
  Type Transform Expose Exclude ValidateNested ValidateIf Validate ValidateBy ValidatorConstraint ValidatePromise Allow
  Min Max MinLength MaxLength Length Matches Contains NotContains Equals NotEquals ArrayNotEmpty ArrayUnique ArrayMinSize ArrayMaxSize
  ArrayContains ArrayNotContains MinDate MaxDate
  Test TestingModule Suite Public Roles Permissions UseValidationPipe Throttle SkipThrottle CacheKey CacheTTL Trace Span
  Command SubCommand Option Help Plugin VendurePlugin Ctx Allow Transaction Relations Decode
`.trim().split(/\s+/));

/** `IsEmail`, `ApiProperty`: the families of class-validator and @nestjs/swagger. */
export const isFrameworkDecorator = (name: string): boolean => NAMES.has(name) || /^(?:Is|Api|HostBinding)[A-Z]/.test(name);
