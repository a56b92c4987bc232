import { detectors } from '@nilometer/service-model';
import { ruleFor } from '../createRule.ts';

export default ruleFor(detectors['domain-event-on-write']);
