import type { Examples } from './example.ts';

export const pt: Examples = {
  player: ['Ver essa publicação no Instagram', 'Ative o JavaScript para ver o vídeo, é preciso ativar o JavaScript'],
  'full-version': ['Continue lendo'],
  paid: ['Exclusivo para assinantes'],
  related: ['Leia também: A balsa volta em junho', 'Mais lidas'],
  subscribe: ['Assine a nossa carta', 'Participe do canal no WhatsApp'],
  advertising: ['Continua após a publicidade'],
  share: ['Compartilhe esta notícia', 'Copiar link'],
  tags: ['Palavras-chave: porto, balsa'],
  byline: ['Por Anna Lind', 'Atualizado em 14 de maio', 'Há 3 horas'],
  comments: ['Deixe o seu comentário', '12 comentários'],
  consent: ['Aceitar todos os cookies'],
  paywall: ['Já é assinante? Entre', 'Exclusivo para assinantes do porto'],
  author: ['Anna Lind escreve sobre o porto.', 'Sobre o autor'],
  legal: ['Todos os direitos reservados'],
  'next-article': ['Próxima notícia: As lâmpadas'],
  navigation: ['Voltar', 'Topo'],
  poll: ['Enquete'],
  caption: ['Divulgação: porto', 'O cais à noite. Crédito: Pedro Moinho'],
  text: ['Temas não faltam.', 'Próxima parada: o porto velho, que segue fechado.'],
};
