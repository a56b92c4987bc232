export { DATA_CATEGORIES, isDataCategory, type DataCategory } from './categories.ts';
export { DataSubject } from './DataSubject.ts';
export { NotPII } from './NotPII.ts';
export { personalDataOf, type PersonalData, type PersonalField } from './personalDataOf.ts';
export { PII, type PIIOptions } from './PII.ts';
export { PlatformEntity } from './PlatformEntity.ts';
export { UnprotectedPersonalDataError } from './UnprotectedPersonalDataError.ts';
