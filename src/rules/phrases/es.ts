import type { Phrases } from '../../core/clean/rules.ts';

export const es: Phrases = {
  player: [
    '(El vídeo|El video|El reproductor) se está cargando',
    'Reproducir vídeo',

    'Ver esta publicación en *',
    'Una publicación compartida (de|por) *',
    '* (activa|active|habilita|habilite|habilitar|activar) (el|) JavaScript *',
    '* (tu|su|el) navegador no (soporta|admite|es compatible) *',
    '(Este|El) (vídeo|video|contenido) no (está disponible|se puede|se ha podido) *',
    '(Escuchar|Escucha|Reproducir|Ver) (el|este|la|) (artículo|vídeo|video|noticia)',
  ],
  'full-version': [
    '(Leer más|Ver más|Seguir leyendo|Sigue leyendo|Continuar leyendo|Mostrar más|Más información|Ver todo|Leer completo|Saber más) *',
  ],
  paid: [
    '(Exclusivo|Premium|Solo suscriptores|Contenido exclusivo|Contenido patrocinado|Patrocinado|Suscriptores|Contenido para suscriptores)',
  ],
  related: [
    '(Lee|Lea|Leer|Ver|Vea|Mira|Mire|Escucha|Consulta|Puedes leer|Te puede) (también|además|más|interesar) *',
    '(Le|Te|Os|También te) (puede|podría|pueden) (interesar|también interesar) *',
    '(Noticias|Artículos|Notas|Temas|Contenidos|Contenido|Información|Más) (relacionadas|relacionados|relacionado|relacionada|noticias) *',
    '(Lo más|Más|Las más|Los más) (leído|leídas|leídos|visto|visitado|popular|noticias|información) *',
    '(Últimas noticias|Te recomendamos|Recomendados|Destacados|Otras noticias|No te pierdas)',
    '(Además|Te recomendamos|Recomendamos|No te pierdas|Lee también|Lea también): *',
  ],
  subscribe: [
    '(Apoya|Apóyanos|Apoye) (el periodismo independiente|a la redacción|nuestro periodismo) *',

    '(Suscríbete|Suscríbase|Suscribirse|Regístrate|Inscríbete|Apúntate) *',
    '* (newsletter|boletín|boletines) * (correo|suscríbete|gratis|recibe|recibir|regístrate|suscripción|email) *',
    '(Recibe|Reciba) * (correo|newsletter|boletín|email) *',
    'Únete a * (canal|WhatsApp|Telegram|comunidad) *',
    '(Sigue|Siga) * en (Facebook|Twitter|WhatsApp|Telegram|Instagram|X|Google|nuestro canal) *',
    '(Síguenos|Síganos) *',
    'Descarga (la|nuestra) (app|aplicación) *',
  ],
  advertising: [
    '(La noticia|El artículo|El texto) (sigue|continúa) (después|tras) (de|) la publicidad',

    '(Publicidad|Anuncio|Anuncios|Publicidad sigue leyendo|Contenido patrocinado|PUBLICIDAD)',
    '* (enlaces|enlace) de (afiliado|afiliación|afiliados) *',
  ],
  share: [
    '(Reportar|Avisar de|Informar de) un error',

    '(Compartir|Comparte|Imprimir|Guardar|Copiar enlace|Copiar|Enviar|Enlace copiado|Comparte esta noticia|Compartir en Facebook)',
    '(Compartir|Comparte|Compártelo) (en|este|esta|por|el|la|con) *',
    '(Has|Si has) (detectado|encontrado|visto) (algún|un) error *',
  ],
  tags: [
    '(Etiquetas|Temas|Archivado en|Tags|Más sobre|Palabras clave|Categorías|Relacionado con)',
    '(Etiquetas|Temas|Archivado en|Tags|Más sobre|Palabras clave|Categorías|Relacionado con): *',
  ],
  byline: [
    '(Hoy|Ayer) (a las|) # #',
    '# (vistas|lecturas|visitas)',

    '(Por|Texto|De|Redacción) {author} *',
    '(Publicado|Actualizado|Actualizada|Publicada|Última actualización|Modificado|Creado) (el|a las|) * # *',
    '# * # (h|hs|horas)',
    '(Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Hoy|Ayer) * # (h|hs|horas)',
    '(#|# #) (h|hs)',
    'Tiempo de lectura *',
    '# (min|minutos) de lectura',
    'Lectura # min*',
    'Hace # (h|min|horas|hora|minutos|minuto|días|día|semanas|semana|meses|mes)',
    'Fuente: *',
  ],
  comments: [
    '(Sin comentarios|No hay comentarios)',
    'Los comentarios están (cerrados|desactivados) *',
    '(Cuéntanos|Escribe|Deja) * en los comentarios *',

    '(Comentarios|Comentario|Comentar|Deja un comentario|Ver comentarios) (#|)',
    '# (comentarios|comentario)',
    '(Deja|Dejar|Escribe|Añade|Agrega|Ver|Mostrar) (un|tu|los|) comentario* *',
    'Normas de participación *',
    'Inicia sesión *',
  ],
  consent: [
    '(Al continuar|Al hacer clic|Si continúas) * (aceptas|acepta) *',
    '(Aceptar|Aceptar todo|Aceptar y cerrar)',

    '* (utiliza|utilizamos|usamos|usa) cookies *',
    '* (aceptar|acepto|rechazar) (todas|las|) cookies *',
    '(Política|Políticas) de (privacidad|cookies)',
    '* (nuestra|nuestras) (política|políticas) de (privacidad|cookies) *',
    '(Acepto|He leído|Al|Consulta|Consulte) * (política|políticas) de (privacidad|cookies) *',
    '(Acepto|He leído|Al) * (términos y condiciones|datos personales) *',
    '* tus datos personales *',
  ],
  paywall: [
    '(Iniciar sesión|Crear cuenta|Crear una cuenta|Prueba gratis)',
    'Este (contenido|artículo) es (exclusivo|solo) *',

    '(Ya|Eres|Ya eres|Si ya eres|Todavía no eres) (suscriptor|soy suscriptor|tengo cuenta) *',
    '* (exclusivo|exclusivos|solo|sólo) para (suscriptores|socios|suscritos) *',
    'Para (seguir|continuar|leer) * (leyendo|suscríbete|contenido|artículo) *',
  ],
  author: [
    '(Más|Todos los) (artículos|notas) (de|del) (autor|esta autora|este autor|{author}) *',

    '{author} {author} (es|escribe|cubre|trabaja) *',
    '(Sobre la firma|Sobre el autor|Sobre la autora|Acerca del autor)',
    'Es (redactor|redactora|corresponsal) (de|en|del) *',
  ],
  legal: [
    'Las opiniones (expresadas|vertidas) *',
    '* (todos los|) derechos reservados *',
    '* prohibida (la|su) reproducción *',
  ],
  'next-article': ['(Siguiente|Anterior)', '(Siguiente|Anterior|Próximo|Próxima) (artículo|noticia|nota) *'],
  navigation: [
    '(Volver arriba|Índice|Tabla de contenidos|Cargar más|Ver más noticias)',
    '(Inicio|Volver|Subir|Cerrar|Menú|Buscar|Portada)',
  ],
  poll: ['(Ver resultados|Votar)', '(Encuesta|Vota|La pregunta del día)'],
  credit: ['(Archivo personal|Captura de pantalla|Cortesía) *'],
  caption: ['(Fotos|Imagen|Fotografía|Crédito|Créditos|Vídeo|Ilustración): *', '* (Fotos|Fotografía|Imagen): *'],
};
