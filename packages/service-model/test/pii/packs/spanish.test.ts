import { describe, expect, it } from 'vitest';
import { type Case, verdict } from '../verdict.ts';

const table: Readonly<Record<string, readonly Case[]>> = {
  'names and contacts, whatever record': [
    { field: 'Registro.apellido_paterno', is: 'pii high user.name.last' },
    { field: 'Registro.apellido1', is: 'pii high user.name.last' },
    { field: 'Registro.fechaNac', type: 'Date', is: 'pii high user.demographic.date_of_birth' },
    { field: 'Registro.fecha_de_nacimiento', type: 'date', is: 'pii high user.demographic.date_of_birth' },
    { field: 'Registro.nro_documento_identidad', is: 'pii high user.government_id.national_identification_number' },
    { field: 'Registro.num_telefono', is: 'pii high user.contact.phone_number' },
    { field: 'Registro.correoElectronico', is: 'pii high user.contact.email' },
    { field: 'Alumno.telefono_de_la_madre', is: 'pii high user.contact.phone_number' },
  ],
  'the head comes first': [
    { field: 'Pedido.nombre_cliente', is: 'pii high user.name' },
    { field: 'Pedido.nombre_del_cliente', is: 'pii high user.name' },
    { field: 'Cliente.nombre_producto', is: 'none high' },
    { field: 'Cliente.nombre_empresa', is: 'none high' },
    { field: 'Cliente.nombre_sucursal', is: 'none medium' },
    { field: 'Cliente.plantilla_correo', is: 'none high' },
    { field: 'Cliente.plantilla_email', is: 'none high' },
    { field: 'Cliente.tipo_telefono', is: 'none high' },
    { field: 'Cliente.tipo_de_documento', is: 'none high' },
    { field: 'Cliente.id_telefono', type: 'number', is: 'none high' },
    { field: 'Cliente.telefonoId', type: 'number', is: 'none high' },
    { field: 'Cliente.correo_verificado', is: 'none high' },
    { field: 'Cliente.es_correo', is: 'none high' },
  ],
  'whose it is': [
    { field: 'Usuario.nombres', is: 'pii high user.name' },
    { field: 'Producto.nombre', is: 'none medium' },
    { field: 'TipoCliente.nombre', is: 'none medium' },
    { field: 'RolUsuario.nombre', is: 'none medium' },
    { field: 'ClientesFrecuentes.razon_social', is: 'none high' },
    { field: 'PersonaFisica.nombre', is: 'pii high user.name' },
    { field: 'PersonaJuridica.nombre', is: 'none medium' },
    { field: 'Cliente.direccion_ciudad', is: 'pii high user.contact.address.city' },
    { field: 'Sucursal.ciudad', is: 'none medium' },
    { field: 'DireccionCliente.codigo_postal', is: 'pii high user.contact.address.postal_code' },
    { field: 'HistoriaClinica.peso', type: 'number', is: 'pii high user.health' },
    { field: 'HistoriaClinica.diagnostico', is: 'pii high user.health.medical_diagnosis' },
    { field: 'Clinica.diagnostico', is: 'none medium' },
    { field: 'Turno.dni', is: 'pii medium user.government_id.national_identification_number' },
    { field: 'Registro.nroDoc', is: 'none medium' },
    { field: 'Empleado.nroDoc', is: 'pii high user.government_id' },
    { field: 'Pedido.email_cliente', is: 'pii high user.contact.email' },
    { field: 'Pedido.emailLaboral', is: 'pii high user.contact.email' },
    { field: 'Local.telefono', siblings: ['nombre'], is: 'pii low user.contact.phone_number' },
    { field: 'Registro.telefono', siblings: ['nombre'], is: 'pii high user.contact.phone_number' },
    { field: 'Empresa.nombre_representante_legal', is: 'pii medium user.name' },
    { field: 'Registro.primer_apell', is: 'pii high user.name.last' },
    { field: 'Registro.curp_docente', is: 'pii high user.government_id.national_identification_number' },
    { field: 'InstitucionFormadora.telefono', is: 'pii low user.contact.phone_number' },
    { field: 'ClienteFrecuente.nombre', is: 'pii high user.name' },
    { field: 'Libro.genero', is: 'none medium' },
    { field: 'Empleado.sueldo', type: 'decimal', is: 'pii high user.financial' },
    { field: 'Vacante.sueldo', type: 'decimal', is: 'none medium' },
    { field: 'Paciente.grupoSanguineo', is: 'pii high user.health' },
    { field: 'Paciente.peso', type: 'number', is: 'pii high user.health' },
    { field: 'Producto.peso', type: 'number', is: 'none medium' },
    { field: 'Empleado.cuenta_bancaria', is: 'pii high user.financial.bank_account' },
    { field: 'Proveedor.cuenta_bancaria', is: 'none medium' },
  ],
  'words that are English too count where Spanish is spoken': [
    { field: 'Persona.run', siblings: ['apellido'], is: 'pii high user.government_id.national_identification_number' },
    { field: 'Person.run', siblings: ['name'], is: 'none high' },
    { field: 'Cliente.rfc', siblings: ['nombre'], is: 'pii high user.government_id' },
    { field: 'Author.rfc', siblings: ['name'], is: 'none high' },
    { field: 'Cliente.ci', siblings: ['nombre'], is: 'pii high user.government_id.national_identification_number' },
    { field: 'User.ci', siblings: ['email'], is: 'none high' },
  ],
};

describe.each(Object.entries(table))('%s', (_, cases) => {
  it.each(cases)('$field: $type $is', (each) => {
    expect(verdict(each)).toBe(each.is);
  });
});
