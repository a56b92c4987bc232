import { describe, expect, it } from 'vitest';
import { type Case, verdict } from '../verdict.ts';

const table: Readonly<Record<string, readonly Case[]>> = {
  'members of teams, and of code': [
    { field: 'TeamMember.name', is: 'pii high user.name' },
    { field: 'ModuleDtoEnumMember.name', is: 'none medium' },
  ],
  'a print of a thumb, and of a certificate': [
    { field: 'Visitor.thumbprint', is: 'pii high user.authorization.biometrics' },
    { field: 'Certificate.thumbprint', is: 'none medium' },
    { field: 'Row.thumbprint', is: 'none medium' },
  ],
  health: [
    { field: 'Patient.isPregnant', type: 'boolean', is: 'pii high user.health.condition' },
    { field: 'Patient.isActive', type: 'boolean', is: 'none high' },
    { field: 'Visit.systolicBp', type: 'number', is: 'pii medium user.health' },
    { field: 'Patient.height', type: 'number', is: 'pii high user.health' },
    { field: 'Screen.height', type: 'number', is: 'none medium' },
    { field: 'Prescription.dosage', is: 'pii high user.health.medications' },
    { field: 'Drug.dosage', is: 'none medium' },
    { field: 'Server.healthStatus', is: 'none medium' },
    { field: 'Visit.impairment', is: 'pii medium user.health.condition' },
    { field: 'Ledger.impairment', type: 'decimal', is: 'none high' },
  ],
  'work and pay': [
    { field: 'Payslip.netPay', type: 'decimal', is: 'pii high user.financial' },
    { field: 'JobPosting.salary', type: 'decimal', is: 'none medium' },
    { field: 'Rule.minimumWage', type: 'decimal', is: 'none high' },
    { field: 'Absence.sickLeaveReason', is: 'pii medium user.health' },
    { field: 'Employee.empNo', is: 'pii high user.unique_id' },
    { field: 'Employee.emergencyContactRelationship', is: 'pii high user.demographic' },
    { field: 'Employee.hireDate', type: 'Date', is: 'pii low user.professional_information' },
  ],
  schools: [
    { field: 'Student.hasIep', type: 'boolean', is: 'pii high user.health.condition' },
    { field: 'Student.rollNo', is: 'pii high user.unique_id' },
    { field: 'Student.parentName', is: 'pii high user.name' },
    { field: 'Category.parentName', is: 'none medium' },
    { field: 'Student.gpa', type: 'number', is: 'pii low user.professional_information' },
  ],
  'numbers of states and institutions': [
    { field: 'Form.aadhaar_no', is: 'pii high user.government_id.national_identification_number' },
    { field: 'Traveller.passportExpiryDate', type: 'Date', is: 'pii high user.government_id.passport_number' },
    { field: 'Traveller.visaType', is: 'pii high user.government_id.immigration' },
    { field: 'Payment.visaType', is: 'none medium' },
    { field: 'Customer.taxId', is: 'pii high user.government_id' },
    { field: 'Company.taxId', is: 'none medium' },
    { field: 'Customer.vatIdentificationNumber', is: 'none high' },
    { field: 'Truck.plateNumber', is: 'none medium' },
  ],
  money: [
    { field: 'BankAccount.iban', is: 'pii high user.financial.bank_account' },
    { field: 'CompanyBankAccount.iban', is: 'none medium' },
    { field: 'PaymentMethod.accountHolderName', is: 'pii high user.name' },
    { field: 'ShippingMethod.name', is: 'none medium' },
    { field: 'Order.giftCardNumber', is: 'none high' },
    { field: 'LoanApplication.monthlyIncome', type: 'number', is: 'pii high user.financial' },
    { field: 'Customer.isPep', type: 'boolean', is: 'pii high user.professional_information' },
  ],
  'offences, journeys, profiles': [
    { field: 'Applicant.criminalRecordCheck', is: 'pii high user.criminal_history' },
    { field: 'Ticket.frequentFlyerNo', is: 'pii high user.unique_id' },
    { field: 'User.orcid', is: 'pii high user.unique_id' },
    { field: 'User.website', is: 'pii low user.contact.social_url' },
    { field: 'Group.avatarUrl', is: 'none medium' },
    { field: 'User.avatarFilename', is: 'pii high user.content.self_image' },
    { field: 'EventRegistration.dietaryRequirements', is: 'pii high user.health' },
    { field: 'Event.dietaryRequirements', is: 'none medium' },
  ],
  'owners across domains': [
    { field: 'Church.email', is: 'pii low user.contact.email' },
    { field: 'Parishioner.name', is: 'pii high user.name' },
    { field: 'Stadium.phone', is: 'pii low user.contact.phone_number' },
    { field: 'Defendant.name', is: 'pii high user.name' },
    { field: 'Livestock.name', is: 'none medium' },
    { field: 'Referral.referredName', is: 'pii high user.name' },
    { field: 'Referral.campaignName', is: 'none medium' },
    { field: 'Supplier.contactPerson', is: 'pii medium user.name' },
    { field: 'Supplier.displayName', is: 'none medium' },
    { field: 'Chatbot.name', siblings: ['email', 'firstName'], is: 'none medium' },
    { field: 'Politician.city', is: 'pii high user.contact.address.city' },
    { field: 'PollingStation.city', is: 'none medium' },
  ],
  'secrets and what only looks like one': [
    { field: 'Account.seedPhrase', is: 'secret high' },
    { field: 'Completion.promptTokens', is: 'none high' },
    { field: 'Lock.doorCode', is: 'secret high' },
    { field: 'Customer.welcomeEmail', is: 'none high' },
    { field: 'Rule.allowedIp', is: 'none high' },
  ],
};

describe.each(Object.entries(table))('%s', (_, cases) => {
  it.each(cases)('$field: $type $is', (each) => {
    expect(verdict(each)).toBe(each.is);
  });
});
