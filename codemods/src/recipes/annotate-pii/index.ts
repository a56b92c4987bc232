import { detectors } from '@nilometer/service-model';
import { defineRecipe } from '../../engine/defineRecipe.ts';
import { type AnnotateOptions, annotateOptions } from './options.ts';
import { planAnnotations } from './planAnnotations.ts';

export default defineRecipe<AnnotateOptions>({
  id: 'annotate-pii',
  title: 'Annotate personal data in entities',
  description: `Puts the profile's annotation, \`@PII({ category: '…' })\` on the reference platform, on every column that the
guideline \`pii-annotation\` reports, with its import. The category is the classifier's; \`nilometer lint\` prints what
speaks for it. On an entity that the platform does not write, the annotation is inert: nothing about what is stored or
returned changes.

On a platform-written entity the same annotation encrypts. There the site is skipped and named: the stored rows have to
be converted together with it, by hand, because no recipe does that yet. A column that already carries the annotation
is listed as such; what the profile's not-personal annotation marks is no site. Fields of Prisma schemas are left to a person.`,
  classes: ['A', 'D', 'H'],
  schema: annotateOptions,
  example: {
    file: 'src/customer.entity.ts',
    options: {},
    before: "import { Column, Entity } from 'typeorm';\n\n@Entity()\nexport class Customer {\n  @Column()\n  email: string;\n}\n",
    after:
      "import { Column, Entity } from 'typeorm';\nimport { PII } from '@nilometer/platform';\n\n@Entity()\nexport class Customer {\n  @PII({ category: 'user.contact.email' })\n  @Column()\n  email: string;\n}\n",
  },
  begin: (options, context) => ({
    mayConcern: ({ path, text }) => detectors['pii-annotation'].mayConcern?.(path, text, context.policy.policy) ?? true,
    planFile: (file) => planAnnotations(file, options, context),
  }),
});
