import { definePack } from '../pack.ts';

export default definePack({
  title: 'Spanish, of Spain and Latin America',
  language: 'es',
  order: 'head-first',
  shortForms: {
    número: ['nro', 'num', 'no', 'n'],
    fecha: ['fec', 'fch'],
    apellido: ['apell', 'ap', 'ape'],
    teléfono: ['tel', 'telf', 'tlf', 'tfno'],
    dirección: ['dir', 'direc'],
    documento: ['doc', 'docto'],
    nacimiento: ['nac', 'nacim'],
    código: ['cod'],
    nombre: ['nom'],
    identificación: ['ident'],
    salario: ['sal'],
  },
  sources: [
    { name: 'Unicode CLDR person names', url: 'https://cldr.unicode.org/' },
    { name: 'GDPR in all languages of the Union', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
    { name: 'Ley Orgánica 3/2018 (LOPDGDD)', url: 'https://www.boe.es/eli/es/lo/2018/12/05/3' },
  ],
  groups: [
    {
      category: 'user.name.first',
      reach: 'anywhere',
      words: [
        'primer nombre', 'segundo nombre', 'tercer nombre', 'otros nombres', 'nombre de pila', 'nombre preferido', 'apodo', 'seudónimo',
        'nombre social',
      ],
    },
    {
      category: 'user.name.last',
      reach: 'anywhere',
      words: [
        'apellido', 'primer apellido', 'segundo apellido', 'apellido uno', 'apellido dos', 'apellido paterno', 'apellido materno', 'ap paterno',
        'ap materno', 'a paterno', 'a materno', 'apell paterno', 'apell materno', 'apellido casada', 'apellido soltera', 'apellido de casada',
      ],
    },
    { category: 'user.name.last', reach: 'ofPersons', words: ['paterno', 'materno'] },
    {
      category: 'user.name',
      reach: 'anywhere',
      words: [
        'nombre completo', 'representante legal', 'apoderado legal', 'nombre y apellidos', 'nombre apellido', 'apellidos y nombres',
        'apellidos nombres', 'nombre persona',
      ],
    },
    {
      category: 'user.name',
      reach: 'likely',
      words: [
        'nombre contacto', 'persona contacto', 'persona de contacto', 'contacto nombre', 'nombre padre', 'titular cuenta', 'titular tarjeta',
        'nombre tarjeta', 'nombre recibe', 'recibido por', 'quien recibe', 'atendido por', 'contacto emergencia nombre',
        'nombre contacto emergencia', 'nombre emergencia',
      ],
    },
    { category: 'user.name', reach: 'ofPersons', words: ['nombre', 'nombre mostrar', 'nombre público', 'nombre corto', 'iniciales'] },
    {
      category: 'user.contact.email',
      reach: 'anywhere',
      words: ['correo', 'correo electrónico', 'correo e', 'dirección correo', 'dirección email', 'mail contacto'],
    },
    {
      category: 'user.contact.phone_number',
      reach: 'anywhere',
      holds: ['number'],
      words: [
        'teléfono', 'número teléfono', 'número de teléfono', 'nro teléfono', 'num teléfono', 'no teléfono', 'tlf', 'tlfno', 'telf', 'tfno',
        'móvil', 'teléfono móvil', 'número móvil', 'celular', 'número celular', 'nro celular', 'num celular', 'teléfono celular', 'teléfono fijo',
        'tel casa', 'tel móvil', 'tel celular', 'tel fijo', 'tel contacto', 'tel emergencia',
      ],
    },
    {
      category: 'user.contact',
      reach: 'anywhere',
      words: [
        'datos contacto', 'datos de contacto', 'información contacto', 'info contacto', 'contacto emergencia', 'contacto de emergencia',
        'medio contacto',
      ],
    },
    { category: 'user.contact', reach: 'likely', words: ['destinatario', 'remitente'] },
    {
      category: 'user.contact.address',
      reach: 'likely',
      words: [
        'domicilio', 'dirección domicilio', 'dirección particular', 'dirección casa', 'dirección envío', 'dirección entrega',
        'dirección facturación', 'dirección postal', 'dirección residencia', 'dirección habitual', 'dirección personal', 'domicilio fiscal',
        'domicilio particular', 'lugar residencia', 'lugar de residencia', 'residencia habitual', 'punto entrega',
      ],
    },
    {
      category: 'user.contact.address',
      reach: 'ofPersons',
      keeps: ['line', 'line1', 'line2'],
      words: ['dirección', 'direcciones', 'dirección completa', 'referencia domicilio', 'referencia dirección', 'residencia', 'entre calles'],
    },
    {
      category: 'user.contact.address.street',
      reach: 'ofPersons',
      holds: ['number'],
      keeps: ['line', 'line1', 'line2'],
      words: [
        'calle', 'nombre calle', 'nombre vía', 'tipo vía', 'calle número', 'calle y número', 'número calle', 'número casa', 'número vivienda',
        'número exterior', 'número interior', 'num exterior', 'num interior', 'num ext', 'num int', 'no exterior', 'no interior', 'no ext',
        'no int', 'nro casa', 'nro puerta', 'número puerta', 'numero portal', 'altura calle', 'avenida', 'manzana', 'bloque escalera',
        'número departamento', 'nro departamento', 'num departamento', 'número piso',
      ],
    },
    {
      category: 'user.contact.address.street',
      reach: 'ofPersons',
      holds: ['number'],
      ambiguous: true,
      words: ['número', 'piso', 'puerta', 'escalera', 'depto', 'dpto', 'lote'],
    },
    {
      category: 'user.contact.address.city',
      reach: 'ofPersons',
      words: [
        'ciudad', 'localidad', 'municipio', 'población', 'comuna', 'distrito', 'barrio', 'colonia', 'pueblo', 'alcaldía', 'ciudad residencia',
        'ciudad de residencia', 'municipio residencia', 'corregimiento', 'parroquia', 'urbanización', 'delegación municipio', 'nombre ciudad',
      ],
    },
    {
      category: 'user.contact.address.state',
      reach: 'ofPersons',
      words: ['provincia', 'comunidad autónoma', 'entidad federativa', 'cantón', 'región residencia', 'estado residencia'],
    },
    { category: 'user.contact.address.country', reach: 'debatable', words: ['país', 'país residencia', 'país de residencia'] },
    {
      category: 'user.contact.address.postal_code',
      reach: 'ofPersons',
      holds: ['number'],
      words: ['código postal', 'cod postal', 'cpostal', 'cp postal'],
    },
    { category: 'user.contact.address.postal_code', reach: 'ofPersons', holds: ['number'], ambiguous: true, words: ['cp'] },
    {
      category: 'user.location.precise',
      reach: 'ofPersons',
      holds: ['number'],
      words: ['latitud', 'longitud', 'coordenada', 'ubicación', 'última ubicación', 'geolocalización', 'georreferencia'],
    },
    {
      category: 'user.demographic.date_of_birth',
      reach: 'anywhere',
      holds: ['date', 'number'],
      words: [
        'fecha nacimiento', 'fecha de nacimiento', 'fecha nac', 'fec nac', 'fec nacimiento', 'f nacimiento', 'fch nacimiento', 'f nac',
        'nacimiento', 'nacido el', 'año nacimiento', 'anio nacimiento', 'mes nacimiento', 'día nacimiento', 'cumpleaños', 'cumpleanios',
        'fecha cumpleaños',
      ],
    },
    {
      category: 'user.demographic',
      reach: 'anywhere',
      words: [
        'lugar nacimiento', 'lugar de nacimiento', 'país nacimiento', 'país de nacimiento', 'ciudad nacimiento', 'provincia nacimiento',
        'municipio nacimiento', 'departamento nacimiento', 'estado nacimiento', 'entidad nacimiento', 'localidad nacimiento',
      ],
    },
    {
      category: 'user.demographic',
      reach: 'anywhere',
      holds: ['date', 'number'],
      words: ['fecha defunción', 'fecha fallecimiento', 'fecha de fallecimiento', 'fecha muerte', 'causa muerte'],
    },
    {
      category: 'user.demographic.gender',
      reach: 'likely',
      holds: ['number', 'flag'],
      words: ['sexo', 'género', 'identidad género', 'identidad de género', 'sexo biológico', 'pronombre'],
    },
    {
      category: 'user.demographic.marital_status',
      reach: 'anywhere',
      holds: ['number', 'date'],
      words: ['estado civil', 'edo civil', 'est civil', 'situación conyugal', 'régimen matrimonial', 'fecha matrimonio'],
    },
    {
      category: 'user.demographic.citizenship_or_immigration_status',
      reach: 'likely',
      words: ['nacionalidad', 'ciudadanía', 'país origen persona', 'situación migratoria', 'estatus migratorio'],
    },
    {
      category: 'user.demographic.age_range',
      reach: 'ofPersons',
      holds: ['number'],
      words: ['edad', 'edad años', 'rango edad', 'rango etario', 'grupo etario', 'grupo edad'],
    },
    {
      category: 'user.demographic',
      reach: 'likely',
      holds: ['number'],
      words: [
        'número hijos', 'cantidad hijos', 'num hijos', 'nro hijos', 'cargas familiares', 'personas a cargo', 'personas cargo', 'nivel estudios',
        'nivel educativo', 'escolaridad', 'grado instrucción', 'nivel socioeconómico', 'estrato socioeconómico', 'situación laboral',
        'situación familiar',
      ],
    },
    {
      category: 'user.demographic.race_ethnicity',
      reach: 'likely',
      words: [
        'etnia', 'origen étnico', 'grupo étnico', 'raza persona', 'pueblo indígena', 'pueblo originario', 'pertenencia étnica',
        'autoidentificación étnica',
      ],
    },
    { category: 'user.demographic.race_ethnicity', reach: 'ofPersons', words: ['raza'] },
    { category: 'user.demographic.religious_belief', reach: 'likely', words: ['religión', 'creencia religiosa', 'confesión religiosa'] },
    {
      category: 'user.demographic.political_opinion',
      reach: 'likely',
      words: ['opinión política', 'afiliación política', 'ideología política', 'filiación política'],
    },
    { category: 'user.demographic.sexual_orientation', reach: 'anywhere', words: ['orientación sexual', 'preferencia sexual'] },
    { category: 'user.demographic.union_membership', reach: 'anywhere', holds: ['flag'], words: ['afiliación sindical', 'afiliado sindicato'] },
    {
      category: 'user.criminal_history',
      reach: 'anywhere',
      holds: ['flag', 'number'],
      words: ['antecedentes penales', 'antecedentes policiales', 'antecedentes judiciales', 'certificado antecedentes', 'condena penal'],
    },
    {
      category: 'user.demographic.profile',
      reach: 'likely',
      words: ['datos personales', 'información personal', 'biografía', 'acerca de mí', 'sobre mí', 'semblanza'],
    },
    { category: 'user.demographic.language', reach: 'debatable', words: ['idioma preferido', 'lengua materna'] },
  ],
  common: [
    'fecha', 'descripción', 'cantidad', 'precio', 'apellido', 'estatus', 'empleado', 'dirección', 'habilitado', 'observaciones', 'creado',
    'actualizado', 'eliminado', 'modificado', 'creación', 'modificación', 'actualización', 'fecha creación', 'fecha registro', 'fecha inicio',
    'fecha fin', 'nombre', 'contenido', 'teléfono', 'correo', 'ciudad', 'pedido', 'venta', 'monto', 'importe', 'impuesto', 'descuento',
    'proveedor', 'vencimiento', 'mensaje', 'respuesta', 'pregunta', 'detalle', 'archivo', 'tamaño', 'horario',
  ],
  grammar: {
    predicates: [
      'es', 'está', 'tiene', 'puede', 'debe', 'requiere', 'permite', 'permitir', 'usa', 'usar', 'necesita', 'acepta', 'enviar', 'mostrar',
      'ocultar', 'validar', 'verificar', 'habilitar', 'hay', 'cantidad', 'posee', 'buscar', 'incluye', 'incluir', 'notificar',
    ],
    joints: ['de', 'del', 'la', 'las', 'los'],
    prepositions: ['de', 'del', 'para', 'por'],
    heads: [
      'tipo', 'id', 'código', 'plantilla', 'asunto', 'configuración', 'categoría', 'rol', 'formato', 'fecha', 'hora', 'catálogo', 'verificación',
      'confirmación', 'validación', 'intento', 'cambio', 'permiso', 'estado', 'estatus', 'nivel', 'grado', 'clase', 'cuerpo', 'cola',
    ],
    tails: [
      'id', 'uuid', 'type', 'status', 'state', 'at', 'on', 'count', 'flag', 'verified', 'template', 'format', 'mask', 'index', 'enabled',
      'visible', 'length', 'regex', 'label', 'placeholder', 'error', 'tipo', 'estado', 'estatus', 'verificado', 'verificada', 'confirmado',
      'confirmada', 'validado', 'validada', 'válido', 'enviado', 'enviada', 'activo', 'activa', 'habilitado', 'requerido', 'obligatorio',
      'obligatoria', 'plantilla', 'cantidad', 'formato', 'etiqueta', 'asunto',
    ],
    transparent: ['completo', 'completa', 'principal', 'anterior', 'actual', 'nuevo', 'nueva', 'encriptado', 'cifrado'],
    neutral: [
      'secundario', 'secundaria', 'alternativo', 'alternativa', 'alterno', 'particular', 'laboral', 'trabajo', 'casa', 'hogar', 'fijo', 'contacto',
      'emergencia', 'envío', 'entrega', 'facturación', 'fiscal', 'adicional', 'opcional', 'otro', 'otra', 'oficial', 'registrado', 'notificación',
      'residencia', 'habitual', 'permanente', 'temporal', 'internacional', 'uno', 'dos', 'tres', 'institucional', 'corporativo', 'línea',
      'exterior', 'interior', 'físico', 'física', 'real', 'electrónico', 'postal', 'número', 'nro', 'num', 'primer', 'segundo', 'perfil',
      'nacimiento', 'oficina', 'recibo', 'correspondencia', 'domicilio', 'dato', 'dirección', 'direcciones',
    ],
    wrappings: [
      'entidad', 'modelo', 'datos', 'dato', 'información', 'perfil', 'registro', 'ficha', 'expediente', 'física', 'natural', 'potencial',
      'frecuente', 'externo', 'interno', 'registrado', 'ocasional', 'detalle', 'historial', 'crear', 'actualizar', 'cuenta', 'nuevo', 'solicitud',
      'respuesta', 'tabla', 'identificación', 'credenciales',
    ],
    parts: ['dirección', 'direcciones', 'domicilio', 'pasaporte', 'contacto emergencia'],
    means: ['correo', 'teléfono'],
    destinations: ['envío', 'entrega', 'facturación', 'domicilio'],
    composites: ['datos'],
  },
});
