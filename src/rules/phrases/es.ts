import type { Phrases } from '../../core/clean/rules.ts';

export const es: Phrases = {
  player: [
    'Ver esta publicación en *',
    'Una publicación compartida (de|por) *',
    '* (activa|active|habilita|habilite|habilitar|activar) (el|) JavaScript *',
    '* (tu|su|el) navegador no (soporta|admite|es compatible) *',
    '(Este|El) (vídeo|video|contenido) no (está|se) *',
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
    '(Suscríbete|Suscríbase|Suscribirse|Regístrate|Inscríbete|Apúntate) *',
    '* (newsletter|boletín|boletines) * (correo|suscríbete|gratis|recibe|recibir|regístrate|suscripción|email) *',
    '(Recibe|Reciba|Sigue|Síguenos|Síguenos en|Únete|Síguenos también) * (correo|Facebook|Twitter|WhatsApp|Telegram|Instagram|X|Google|canal|newsletter|boletín) *',
    '(Síguenos|Síganos) *',
    'Descarga (la|nuestra) (app|aplicación) *',
  ],
  advertising: [
    '(Publicidad|Anuncio|Anuncios|Publicidad sigue leyendo|Contenido patrocinado|PUBLICIDAD)',
    '* (enlaces|enlace) de (afiliado|afiliación|afiliados) *',
  ],
  share: [
    '(Compartir|Comparte|Imprimir|Guardar|Copiar enlace|Copiar|Enviar|Enlace copiado|Comparte esta noticia|Compartir en Facebook)',
    '(Compartir|Comparte|Compártelo) (en|este|esta|por|el|la|con) *',
    '* (detectado|encontrado|visto) (algún|un) error *',
  ],
  tags: [
    '(Etiquetas|Temas|Archivado en|Tags|Más sobre|Palabras clave|Categorías|Relacionado con)',
    '(Etiquetas|Temas|Archivado en|Tags|Más sobre|Palabras clave|Categorías|Relacionado con): *',
  ],
  byline: [
    '(Por|Texto|De|Redacción) {author} *',
    '(Publicado|Actualizado|Actualizada|Publicada|Última actualización|Modificado|Creado) (el|a las|) * # *',
    '* # (h|hs|horas)',
    'Tiempo de lectura *',
    '# (min|minutos) de lectura',
    'Lectura # min*',
    'Hace # *',
    'Fuente: *',
  ],
  comments: [
    '(Comentarios|Comentario|Comentar|Deja un comentario|Ver comentarios) (#|)',
    '# (comentarios|comentario)',
    '(Deja|Dejar|Escribe|Añade|Agrega|Ver|Mostrar) (un|tu|los|) comentario* *',
    'Normas de participación *',
    'Inicia sesión *',
  ],
  consent: [
    '* (utiliza|utilizamos|usamos|usa) cookies *',
    '* (aceptar|acepto|rechazar) (todas|las|) cookies *',
    '* (política|políticas) de (privacidad|cookies) *',
    '* (términos y condiciones|datos personales) *',
  ],
  paywall: [
    '(Ya|Eres|Ya eres|Si ya eres|Todavía no eres) (suscriptor|soy suscriptor|tengo cuenta) *',
    '* (exclusivo|exclusivos|solo|sólo) para (suscriptores|socios|suscritos) *',
    'Para (seguir|continuar|leer) * (leyendo|suscríbete|contenido|artículo) *',
  ],
  author: [
    '{author} {author} (es|escribe|cubre|trabaja) *',
    '(Sobre la firma|Sobre el autor|Sobre la autora|Acerca del autor)',
    'Es (redactor|redactora|periodista|corresponsal|editor|editora|jefe|jefa) *',
  ],
  legal: ['* (todos los|) derechos reservados *', '* prohibida (la|su) reproducción *'],
  'next-article': ['(Siguiente|Anterior)', '(Siguiente|Anterior|Próximo|Próxima) (artículo|noticia|nota) *'],
  navigation: ['(Inicio|Volver|Subir|Cerrar|Menú|Buscar|Portada)'],
  poll: ['(Encuesta|Vota|La pregunta del día)'],
  caption: ['(Fotos|Imagen|Fotografía|Crédito|Créditos|Vídeo|Ilustración): *', '* (Fotos|Fotografía|Imagen): *'],
};
