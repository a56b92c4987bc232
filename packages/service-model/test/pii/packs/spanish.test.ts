import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/pii/classify.ts';

/** Record, field, type, siblings, and what it is: label, confidence, category. */
type Row = readonly [record: string, field: string, type: string, siblings: string, is: string];

const table: Readonly<Record<string, readonly Row[]>> = {
  'names and contacts, whatever record': [
    ['Registro', 'apellido_paterno', 'string', '', 'pii high user.name.last'],
    ['Registro', 'apellido1', 'string', '', 'pii high user.name.last'],
    ['Registro', 'fechaNac', 'Date', '', 'pii high user.demographic.date_of_birth'],
    ['Registro', 'fecha_de_nacimiento', 'date', '', 'pii high user.demographic.date_of_birth'],
    ['Registro', 'nro_documento_identidad', 'string', '', 'pii high user.government_id.national_identification_number'],
    ['Registro', 'num_telefono', 'string', '', 'pii high user.contact.phone_number'],
    ['Registro', 'correoElectronico', 'string', '', 'pii high user.contact.email'],
    ['Alumno', 'telefono_de_la_madre', 'string', '', 'pii high user.contact.phone_number'],
  ],
  'the head comes first': [
    ['Pedido', 'nombre_cliente', 'string', '', 'pii high user.name'],
    ['Pedido', 'nombre_del_cliente', 'string', '', 'pii high user.name'],
    ['Cliente', 'nombre_producto', 'string', '', 'none high'],
    ['Cliente', 'nombre_empresa', 'string', '', 'none high'],
    ['Cliente', 'nombre_sucursal', 'string', '', 'none medium'],
    ['Cliente', 'plantilla_correo', 'string', '', 'none high'],
    ['Cliente', 'plantilla_email', 'string', '', 'none high'],
    ['Cliente', 'tipo_telefono', 'string', '', 'none high'],
    ['Cliente', 'tipo_de_documento', 'string', '', 'none high'],
    ['Cliente', 'id_telefono', 'number', '', 'none high'],
    ['Cliente', 'telefonoId', 'number', '', 'none high'],
    ['Cliente', 'correo_verificado', 'string', '', 'none high'],
    ['Cliente', 'es_correo', 'string', '', 'none high'],
  ],
  'whose it is': [
    ['Usuario', 'nombres', 'string', '', 'pii high user.name'],
    ['Producto', 'nombre', 'string', '', 'none medium'],
    ['TipoCliente', 'nombre', 'string', '', 'none medium'],
    ['RolUsuario', 'nombre', 'string', '', 'none medium'],
    ['ClientesFrecuentes', 'razon_social', 'string', '', 'none high'],
    ['PersonaFisica', 'nombre', 'string', '', 'pii high user.name'],
    ['PersonaJuridica', 'nombre', 'string', '', 'none medium'],
    ['Cliente', 'direccion_ciudad', 'string', '', 'pii high user.contact.address.city'],
    ['Sucursal', 'ciudad', 'string', '', 'none medium'],
    ['DireccionCliente', 'codigo_postal', 'string', '', 'pii high user.contact.address.postal_code'],
    ['Libro', 'genero', 'string', '', 'none medium'],
    ['Empleado', 'sueldo', 'decimal', '', 'pii high user.financial'],
    ['Vacante', 'sueldo', 'decimal', '', 'none medium'],
    ['Paciente', 'grupoSanguineo', 'string', '', 'pii high user.health'],
    ['Paciente', 'peso', 'number', '', 'pii high user.health'],
    ['Producto', 'peso', 'number', '', 'none medium'],
    ['Empleado', 'cuenta_bancaria', 'string', '', 'pii high user.financial.bank_account'],
    ['Proveedor', 'cuenta_bancaria', 'string', '', 'none medium'],
  ],
  'words that are English too count where Spanish is spoken': [
    ['Persona', 'run', 'string', 'apellido', 'pii high user.government_id.national_identification_number'],
    ['Person', 'run', 'string', 'name', 'none high'],
    ['Cliente', 'rfc', 'string', 'nombre', 'pii high user.government_id'],
    ['Author', 'rfc', 'string', 'name', 'none high'],
    ['Cliente', 'ci', 'string', 'nombre', 'pii high user.government_id.national_identification_number'],
    ['User', 'ci', 'string', 'email', 'none high'],
  ],
};

describe.each(Object.entries(table))('%s', (_, rows) => {
  it.each(rows)('%s.%s: %s beside "%s"', (record, field, type, siblings, is) => {
    const beside = [field, ...siblings.split(' ')].filter((name) => name !== '').map((name) => ({ name, type: 'string' }));
    const { label, confidence, category } = classify({ name: field, type, decorators: [], relation: false }, { name: record }, beside);
    expect([label, confidence, category].filter((part) => part !== undefined).join(' ')).toBe(is);
  });
});
