import { describe, expect, it } from 'vitest';
import { classify } from '../../src/pii/classify.ts';
import { type Case, verdict } from './verdict.ts';

const table: Readonly<Record<string, readonly Case[]>> = {
  'words, not parts of words': [
    { field: 'Session.ip', is: 'pii high user.device.ip_address' },
    { field: 'Session.lastIP', is: 'pii high user.device.ip_address' },
    { field: 'Session.ipAddress', is: 'pii high user.device.ip_address' },
    { field: 'Session.description', is: 'none medium' },
    { field: 'Session.subscriptionId', is: 'none high' },
    { field: 'Session.zipped', is: 'none high' },
  ],
  'however words are put together': [
    { field: 'Entry.firstName', is: 'pii high user.name.first' },
    { field: 'Entry.first_name', is: 'pii high user.name.first' },
    { field: 'Entry.firstname', is: 'pii high user.name.first' },
    { field: 'Entry.FIRST_NAME', is: 'pii high user.name.first' },
    { field: 'Entry.phoneNumbers', is: 'pii high user.contact.phone_number' },
    { field: 'Entry.email2', is: 'pii high user.contact.email' },
    { field: 'Entry.dateOfBirth', type: 'Date', is: 'pii high user.demographic.date_of_birth' },
    { field: 'Entry.f1', column: 'first_name', is: 'pii high user.name.first' },
  ],
  'the head of a name is what it is about': [
    { field: 'Entry.emailTemplate', is: 'none high' },
    { field: 'Entry.emailTemplateId', is: 'none high' },
    { field: 'Entry.emailVerifiedAt', type: 'Date', is: 'none high' },
    { field: 'Entry.phoneCount', type: 'number', is: 'none high' },
    { field: 'Person.employeesNumber', is: 'none high' },
    { field: 'Person.employeeNumber', is: 'pii high user.unique_id' },
    { field: 'Company.total_employees_number', is: 'none high' },
    { field: 'Customer.phoneNumber', is: 'pii high user.contact.phone_number' },
    { field: 'Entry.isEmail', is: 'none high' },
    { field: 'Entry.sendEmail', is: 'none high' },
    { field: 'Order.emailOfCustomer', is: 'pii high user.contact.email' },
  ],
  'what was done with a value leaves it what it is, where the type can hold it': [
    { field: 'Check.surnameSent', is: 'pii high user.name.last' },
    { field: 'Check.surnameSent', type: 'boolean', is: 'none high' },
    { field: 'Check.emailSent', type: null, is: 'none high' },
    { field: 'Check.dobSent', type: 'Date', is: 'pii high user.demographic.date_of_birth' },
    { field: 'Check.emailSent', type: 'Date', is: 'none high' },
  ],
  'the key of a record is no issued number': [
    { field: 'Appointment.patientId', is: 'none high' },
    { field: 'Appointment.medical_record_id', is: 'none high' },
    { field: 'Patient.patientNumber', is: 'pii high user.health.record_id' },
    { field: 'Patient.medicalRecordNumber', is: 'pii high user.health.record_id' },
  ],
  'a yes or no to some questions is the value': [
    { field: 'Patient.isPregnant', type: 'boolean', is: 'pii high user.health.condition' },
    { field: 'PersonneConcernee.estHandicapee', type: 'boolean', is: 'pii high user.health.condition' },
    { field: 'Patient.isEmailVerified', type: 'boolean', is: 'none high' },
    { field: 'Patient.hasEmail', type: 'boolean', is: 'none high' },
  ],
  'some records are personal by what they are about': [
    { field: 'ClinicalNote.content', is: 'pii medium user.health' },
    { field: 'ClinicalNoteEntity.content', is: 'pii medium user.health' },
    { field: 'ReleaseNote.content', is: 'none high' },
    { field: 'ClinicalNote.version', type: 'number', is: 'none high' },
    { field: 'ClinicalNote.contentLength', type: 'number', is: 'none high' },
    { field: 'CandidateEducation.degree', is: 'pii medium user.professional_information' },
    { field: 'EducationProgram.degree', is: 'none high' },
  ],
  'one column with several values of somebody': [
    { field: 'Booking.passengerDetails', type: 'jsonb', is: 'pii medium user' },
    { field: 'Booking.passenger', type: 'PassengerInfo', is: 'pii medium user' },
    { field: 'Booking.orderDetails', type: 'jsonb', is: 'none high' },
    { field: 'Booking.passengerDetails', type: 'number', is: 'none high' },
    { field: 'Booking.userSettings', type: 'jsonb', is: 'none high' },
  ],
  'what a name is about comes first in some languages': [
    { field: 'Pedido.nombreCliente', is: 'pii high user.name' },
    { field: 'Pedido.nombre_del_cliente', is: 'pii high user.name' },
    { field: 'Usuario.nombreArchivo', is: 'none medium' },
    { field: 'Usuario.telefono_2', is: 'pii high user.contact.phone_number' },
  ],
  'whose it is': [
    { field: 'User.name', is: 'pii high user.name' },
    { field: 'UserEntity.name', is: 'pii high user.name' },
    { field: 'CreateCustomerDto.name', is: 'pii high user.name' },
    { field: 'UserRole.name', is: 'none medium' },
    { field: 'TeamEmail.email', is: 'pii low user.contact.email' },
    { field: 'OrganisationEmail.email', is: 'pii low user.contact.email' },
    { field: 'EstimateEmail.email', is: 'pii high user.contact.email' },
    { field: 'UserEmail.email', is: 'pii high user.contact.email' },
    { field: 'UserEmail.name', is: 'none medium' },
    { field: 'Product.name', is: 'none medium' },
    { field: 'Company.name', is: 'none medium' },
    { field: 'User.planName', is: 'none medium' },
    { field: 'User.companyName', is: 'none medium' },
    { field: 'Order.customerName', is: 'pii high user.name' },
    { field: 'Order.nameOfCustomer', is: 'pii high user.name' },
    { field: 'Customer.city', is: 'pii high user.contact.address.city' },
    { field: 'Warehouse.city', is: 'none medium' },
    { field: 'Address.city', is: 'pii medium user.contact.address.city' },
    { field: 'WarehouseAddress.city', is: 'none medium' },
    { field: 'Warehouse.address.city', is: 'none medium' },
    { field: 'Customer.address.city', is: 'pii high user.contact.address.city' },
    { field: 'userInfoGuard.name', is: 'pii high user.name' },
    { field: 'connectorGuard.name', is: 'none medium' },
    { field: 'Booking.guests.name', is: 'pii high user.name' },
    { field: 'Booking.rooms.name', is: 'none medium' },
    { field: 'EmailAddress.address', is: 'pii high user.contact.email' },
    { field: 'WalletAddress.address', is: 'none medium' },
  ],
  'what organisations and machines have too': [
    { field: 'Company.email', is: 'pii low user.contact.email' },
    { field: 'Company.firstName', is: 'pii medium user.name.first' },
    { field: 'User.companyEmail', is: 'pii low user.contact.email' },
    { field: 'Warehouse.contactPhone', is: 'pii low user.contact.phone_number' },
    { field: 'Warehouse.managerPhone', is: 'pii high user.contact.phone_number' },
    { field: 'Order.contactPhone', is: 'pii high user.contact.phone_number' },
    { field: 'Server.ip', is: 'none medium' },
    { field: 'Server.privateIp', is: 'none medium' },
    { field: 'EmailTemplate.email', is: 'pii low user.contact.email' },
  ],
  'words that need a person near': [
    { field: 'Patient.diagnosis', is: 'pii high user.health.medical_diagnosis' },
    { field: 'Patient.diagnosisNotes', is: 'pii high user.health.medical_diagnosis' },
    { field: 'Visit.diagnosis', is: 'pii medium user.health.medical_diagnosis' },
    { field: 'StudentExam.diagnosis', is: 'pii high user.health.medical_diagnosis' },
    { field: 'Article.disease', is: 'none medium' },
    { field: 'Product.gender', is: 'none medium' },
    { field: 'Employee.salary', type: 'number', is: 'pii high user.financial' },
    { field: 'Job.salary', type: 'number', is: 'none medium' },
    { field: 'Order.shippingAddress', type: 'OrderAddress', is: 'pii medium user.contact.address' },
    { field: 'Order.shipToName', is: 'pii medium user.name' },
    { field: 'Order.productName', is: 'none medium' },
    { field: 'Order.shippingCity', is: 'pii medium user.contact.address.city' },
    { field: 'Company.billingCity', is: 'none medium' },
    { field: 'Customer.billingCity', is: 'pii high user.contact.address.city' },
    { field: 'Address.recipient', is: 'pii high user.contact' },
    { field: 'User.linkedInUrl', is: 'pii high user.contact.social_url' },
    { field: 'Page.linkedInUrl', is: 'none medium' },
  ],
  'siblings make a record a person’s, two of them': [
    { field: 'Extra.name', siblings: ['email', 'birthDate'], is: 'pii medium user.name' },
    { field: 'Extra.name', siblings: ['email'], is: 'none medium' },
    { field: 'Extra.gender', siblings: ['email', 'birthDate'], is: 'pii high user.demographic.gender' },
    { field: 'Product.name', siblings: ['email', 'birthDate'], is: 'none medium' },
    { field: 'Address.city', siblings: ['fullName', 'phoneNumber'], is: 'pii high user.contact.address.city' },
    { field: 'Address.city', siblings: ['fullName'], is: 'pii medium user.contact.address.city' },
  ],
  types: [
    { field: 'User.email', type: 'boolean', is: 'none high' },
    { field: 'User.email', type: 'string | null', is: 'pii high user.contact.email' },
    { field: 'User.email', type: 'EmailStatus', is: 'none high' },
    { field: 'User.email', type: 'Email', is: 'pii high user.contact.email' },
    { field: 'User.email', type: null, is: 'pii high user.contact.email' },
    { field: 'User.phone', type: 'Int?', is: 'pii high user.contact.phone_number' },
    { field: 'User.birthday', type: 'DateTime', is: 'pii high user.demographic.date_of_birth' },
    { field: 'User.avatar', type: 'Date', is: 'none high' },
  ],
  validators: [
    { field: 'Job.replyAddress', decorators: ['IsEmail'], is: 'pii high user.contact.email' },
    { field: 'Company.replyAddress', decorators: ['IsEmail'], is: 'pii low user.contact.email' },
    { field: 'Job.replyAddress', decorators: ['IsUrl'], is: 'none medium' },
    { field: 'Job.origin', decorators: ['IsIP'], is: 'pii high user.device.ip_address' },
    { field: 'Customer.x', type: 'number', decorators: ['IsLatitude'], is: 'pii high user.location.precise' },
    { field: 'Station.x', type: 'number', decorators: ['IsLatitude'], is: 'none medium' },
    { field: 'Login.phrase', decorators: ['IsStrongPassword'], is: 'secret high' },
    { field: 'Login.phrase', decorators: ['IsString'], is: 'none high' },
  ],
  'secrets are their own class': [
    { field: 'User.password', is: 'secret high' },
    { field: 'User.passwordHash', is: 'secret high' },
    { field: 'User.refresh_token', is: 'secret high' },
    { field: 'User.passwordChangedAt', type: 'Date', is: 'none high' },
    { field: 'User.tokenCount', type: 'number', is: 'none high' },
    { field: 'User.hasPassword', type: 'boolean', is: 'none high' },
  ],
  'people disagree': [
    { field: 'User.username', is: 'pii low user.account.username' },
    { field: 'Session.userAgent', is: 'pii low user.device' },
    { field: 'Server.username', is: 'none medium' },
  ],
  relations: [
    { field: 'User.address', type: 'Address', relation: true, is: 'none high' },
    { field: 'User.address', is: 'pii high user.contact.address' },
  ],
  'other languages': [
    { field: 'Eintrag.vorname', is: 'pii high user.name.first' },
    { field: 'Kunde.straße', is: 'pii high user.contact.address.street' },
    { field: 'Entrée.prénom', is: 'pii high user.name.first' },
    { field: 'Registro.fechaDeNacimiento', type: 'Date', is: 'pii high user.demographic.date_of_birth' },
    { field: 'Usuario.nombre', is: 'pii high user.name' },
    { field: 'Producto.nombre', is: 'none medium' },
    { field: 'Wpis.nazwisko', is: 'pii high user.name.last' },
  ],
};

describe.each(Object.entries(table))('%s', (_, cases) => {
  it.each(cases)('$field: $type $is', (each) => {
    expect(verdict(each)).toBe(each.is);
  });
});

it('says why, for and against', () => {
  const evidence = (name: string, owner: string): readonly string[] => classify({ name, type: 'string', decorators: [], relation: false }, { name: owner }, []).evidence;
  expect(evidence('name', 'Customer')).toEqual(['`name` stands for user.name', '`customer` in the name of its record: a person']);
  expect(evidence('name', 'Product')).toEqual(['`name` stands for user.name', '`product` in the name of its record: a thing']);
});

it.each([
  { title: 'a comment says what an opaque name does not', comment: "The customer's e-mail address.", type: 'string', is: 'pii low user.contact.email' },
  { title: 'a comment on what can not be it', comment: 'Whether an e-mail was sent.', type: 'boolean', is: 'none high' },
  { title: 'prose that names nothing personal', comment: 'The name of the bucket.', type: 'string', is: 'none high' },
])('$title', ({ comment, type, is }) => {
  const { label, confidence, category } = classify({ name: 'target', type, decorators: [], relation: false, comment }, { name: 'Entry' }, []);
  expect([label, confidence, ...(category === undefined ? [] : [category])].join(' ')).toBe(is);
});
