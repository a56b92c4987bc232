import { expect, test } from 'vitest';
import { DataSubject, NotPII, personalDataOf, PII, PlatformEntity, UnprotectedPersonalDataError } from '../src/index.ts';

abstract class Person {
  @PII({ category: 'user.name' })
  name!: string;

  @DataSubject()
  personId!: string;
}

class Customer extends Person {
  @PII({ category: 'user.contact.email', searchable: true })
  email!: string;

  @NotPII('a company is no person')
  company!: string;
}

class Supplier extends Person {
  @NotPII('the trading name of a company')
  declare name: string;
}

test('annotations of a class and its bases are read together', () => {
  expect(personalDataOf(Customer)).toEqual({
    personal: [
      { field: 'email', category: 'user.contact.email', searchable: true },
      { field: 'name', category: 'user.name', searchable: false },
    ],
    notPersonal: [{ field: 'company', reason: 'a company is no person' }],
    subject: 'personId',
  });
});

test('a subclass overrules its base and leaves it alone', () => {
  expect(personalDataOf(Supplier)).toMatchObject({ personal: [], notPersonal: [{ field: 'name' }] });
  expect(personalDataOf(Person)).toMatchObject({ personal: [{ field: 'name' }], notPersonal: [] });
});

test('a class without annotations has none', () => {
  expect(personalDataOf(class {})).toEqual({ personal: [], notPersonal: [], subject: null });
});

test('@PII on a PlatformEntity is refused while the class is defined: nothing would encrypt it', () => {
  const define = () => {
    class Account extends PlatformEntity {
      @PII({ category: 'user.contact.email' })
      email!: string;
    }
    return Account;
  };
  expect(define).toThrow(UnprotectedPersonalDataError);
  expect(define).toThrow(/^Account\.email: @PII on a PlatformEntity/);
});

test('@NotPII and @DataSubject promise nothing, so a PlatformEntity may carry them', () => {
  class Account extends PlatformEntity {
    @DataSubject()
    userId!: string;

    @NotPII('a country has 5 million people')
    country!: string;
  }
  expect(personalDataOf(Account)).toMatchObject({ notPersonal: [{ field: 'country' }], subject: 'userId' });
});

test.each([
  ['both annotations on one field', /Wrong\.email is annotated twice/, () => {
    class Wrong {
      @PII({ category: 'user.contact.email' })
      @NotPII('cannot be')
      email!: string;
    }
    return Wrong;
  }],
  ['a blank reason', /Wrong\.email: @NotPII needs a reason/, () => {
    class Wrong {
      @NotPII(' ')
      email!: string;
    }
    return Wrong;
  }],
  ['two data subjects', /Wrong\.\w+: @DataSubject is already on/, () => {
    class Wrong {
      @DataSubject() sender!: string;
      @DataSubject() receiver!: string;
    }
    return Wrong;
  }],
  ['a category from outside the taxonomy, in JavaScript', /Wrong\.email: "email" is no data category/, () => {
    class Wrong {
      // @ts-expect-error -- the type refuses what the taxonomy lacks
      @PII({ category: 'email' })
      email!: string;
    }
    return Wrong;
  }],
])('%s is refused', (_, message, define) => {
  expect(define).toThrow(message);
});
