import { describe, expect, it } from 'vitest';
import { type Case, verdict } from '../verdict.ts';

const table: Readonly<Record<string, readonly Case[]>> = {
  'names, numbers and contacts, whatever record': [
    { field: 'Cadastro.sobrenome', is: 'pii high user.name.last' },
    { field: 'Cadastro.nomeCompleto', is: 'pii medium user.name' },
    { field: 'Cadastro.nome_da_mae', is: 'pii high user.name' },
    { field: 'Cadastro.dt_nasc', type: 'Date', is: 'pii high user.demographic.date_of_birth' },
    { field: 'Cadastro.data_de_nascimento', type: 'date', is: 'pii high user.demographic.date_of_birth' },
    { field: 'Cadastro.cpf_responsavel', is: 'pii high user.government_id.national_identification_number' },
    { field: 'Cadastro.tituloEleitor', is: 'pii high user.government_id.national_identification_number' },
    { field: 'Cadastro.telefoneCelular', is: 'pii high user.contact.phone_number' },
    { field: 'Cadastro.email_responsavel', is: 'pii high user.contact.email' },
    { field: 'Cadastro.senha', is: 'secret high' },
  ],
  'only look personal': [
    { field: 'Cliente.razao_social', is: 'none high' },
    { field: 'Cliente.nome_fantasia', is: 'none high' },
    { field: 'Cliente.cnpj', is: 'none high' },
    { field: 'Cliente.inscricao_estadual', is: 'none high' },
    { field: 'Cliente.tipo_chave_pix', is: 'none high' },
    { field: 'Cliente.tipo_telefone', is: 'none high' },
    { field: 'Cliente.telefone_id', type: 'number', is: 'none high' },
    { field: 'Cliente.recebe_email', type: 'boolean', is: 'none high' },
    { field: 'Cliente.nome_produto', is: 'none high' },
    { field: 'Cliente.nome_curso', is: 'none medium' },
  ],
  'whose it is': [
    { field: 'Aluno.nome', is: 'pii high user.name' },
    { field: 'Produto.nome', is: 'none medium' },
    { field: 'TipoUsuario.nome', is: 'none medium' },
    { field: 'Endereco.bairro', is: 'pii medium user.contact.address.city' },
    { field: 'EnderecoCliente.logradouro', is: 'pii high user.contact.address.street' },
    { field: 'EnderecoFilial.logradouro', is: 'none medium' },
    { field: 'Filial.cep', is: 'none medium' },
    { field: 'Funcionario.chavePix', is: 'pii high user.financial.bank_account' },
    { field: 'Fornecedor.chavePix', is: 'none medium' },
    { field: 'Paciente.tipo_sanguineo', is: 'pii high user.health' },
    { field: 'Paciente.altura', type: 'number', is: 'pii high user.health' },
    { field: 'HistoricoMedico.condicoes_previas', is: 'pii high user.health' },
    { field: 'Funcionario.sl_base', type: 'number', is: 'pii high user.financial' },
    { field: 'Produto.altura', type: 'number', is: 'none medium' },
  ],
  'words with another sense count where Portuguese is spoken': [
    { field: 'Aluno.rg', siblings: ['nome', 'endereco'], is: 'pii high user.government_id.national_identification_number' },
    { field: 'Student.rg', siblings: ['name'], is: 'none high' },
    { field: 'Endereco.estado', siblings: ['cidade'], is: 'pii medium user.contact.address.state' },
    { field: 'Usuario.estado', is: 'none high' },
    { field: 'Cliente.estado', siblings: ['apellido'], is: 'none high' },
    { field: 'Cliente.numero', siblings: ['apellido'], is: 'pii high user.contact.address.street' },
    { field: 'Customer.numero', siblings: ['name'], is: 'none high' },
    { field: 'Medico.crm', siblings: ['sobrenome'], is: 'pii high user.unique_id' },
    { field: 'User.crm', siblings: ['email'], is: 'none high' },
  ],
};

describe.each(Object.entries(table))('%s', (_, cases) => {
  it.each(cases)('$field: $type $is', (each) => {
    expect(verdict(each)).toBe(each.is);
  });
});
