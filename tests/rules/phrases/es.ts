import type { Examples } from './example.ts';

export const es: Examples = {
  player: ['Ver esta publicación en Instagram', 'Activa JavaScript para ver el vídeo, tu navegador no admite vídeos'],
  'full-version': ['Seguir leyendo'],
  paid: ['Contenido exclusivo'],
  related: ['Lee también: El transbordador vuelve en junio', 'Te puede interesar', 'Noticias relacionadas'],
  subscribe: ['Suscríbete a nuestro boletín', 'Síguenos en las redes'],
  advertising: ['Publicidad'],
  share: ['Comparte esta noticia', 'Copiar enlace'],
  tags: ['Archivado en: puerto, transbordador'],
  byline: ['Por Anna Lind', 'Actualizado el 14 de mayo', 'Hace 3 horas'],
  comments: ['Deja un comentario', '12 comentarios'],
  consent: ['Esta web utiliza cookies'],
  paywall: ['¿Ya eres suscriptor? Entra', 'Para seguir leyendo, suscríbete'],
  author: ['Anna Lind escribe sobre el puerto.', 'Sobre la firma'],
  legal: ['Todos los derechos reservados'],
  'next-article': ['Siguiente noticia: Las lámparas'],
  navigation: ['Portada', 'Subir'],
  poll: ['Encuesta'],
  caption: ['Fotografía: Pedro Molina', 'El muelle al anochecer. Imagen: Pedro Molina'],
  text: [
    'Además de la alcaldesa, hablaron dos vecinos.',
    'Temas no faltan.',
    'Próxima estación: el puerto viejo, que sigue cerrado.',
  ],
};
