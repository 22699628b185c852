import type { Phrases } from '../../core/clean/rules.ts';

export const pt: Phrases = {
  player: [
    '(Ver|Ver essa) (esta|) publicação no *',
    '(Uma|Um) (publicação|post) (compartilhada|partilhada|compartilhado) por *',
    '* (ative|habilite|ativar|habilitar) (o|) JavaScript *',
    '* (seu|teu|o) (navegador|browser) não (suporta|é compatível) *',
    '(Este|O) (vídeo|conteúdo) não (está disponível|está mais disponível|pode ser) *',
    '(Ouvir|Ouça|Assista|Veja) (o|este|a|) (artigo|vídeo|notícia|matéria)',
  ],
  'full-version': [
    '(Leia mais|Ler mais|Continue lendo|Continuar a ler|Continua lendo|Ver mais|Mostrar mais|Saiba mais|Veja tudo) *',
  ],
  paid: [
    '(Exclusivo|Premium|Só para assinantes|Exclusivo para assinantes|Conteúdo patrocinado|Patrocinado|Assinantes)',
  ],
  related: [
    '(Leia|Ler|Veja|Ver|Assista|Ouça|Confira) (também|mais|ainda|tambem) *',
    '(Notícias|Artigos|Conteúdos|Matérias|Conteúdo|Reportagens) (relacionadas|relacionados|relacionado) *',
    '(Você|Voce|Talvez) (também|pode|poderá) (pode|gostar|se interessar|goste) *',
    '(Mais lidas|As mais lidas|Mais lidos|Últimas notícias|Outras notícias|Mais notícias|Em destaque)',
  ],
  subscribe: [
    '(Assine|Inscreva se|Subscreva|Cadastre se|Subscrever|Registe se) *',
    '* (newsletter|boletim) * (e-mail|assine|inscreva|receba|grátis|subscreva) *',
    'Entre (no|em|para o) (nosso|canal|grupo) *',
    '(Siga|Receba|Acompanhe|Participe|Siga nos) * (WhatsApp|Telegram|Instagram|Facebook|Twitter|X|Google|canal|e-mail|newsletter|redes sociais) *',
    '(Baixe|Descarregue) (o|a nossa) (app|aplicativo|aplicação) *',
  ],
  advertising: [
    '(Publicidade|Anúncio|Continua após a publicidade|Conteúdo patrocinado|PUBLICIDADE|Propaganda)',
    '* links de afiliados *',
  ],
  share: [
    '(Compartilhar|Compartilhe|Partilhar|Partilhe|Imprimir|Salvar|Copiar link|Enviar|Guardar)',
    '(Compartilhe|Compartilhar|Partilhar|Partilhe) (no|em|esta|este|via|por|na|o) *',
    '(Encontrou|Viu|Achou) (um|algum) erro *',
  ],
  tags: [
    '(Tags|Etiquetas|Temas|Tópicos|Assuntos|Palavras chave|Categorias|Mais sobre)',
    '(Tags|Etiquetas|Temas|Tópicos|Assuntos|Palavras chave|Categorias|Mais sobre): *',
  ],
  byline: [
    '(Por|Texto|De) {author} *',
    '(Publicado|Atualizado|Atualizada|Publicada|Última atualização|Criado|Modificado) (em|a|às|por|) * # *',
    'Tempo de leitura *',
    '# min* de leitura',
    'Há # (h|min|horas|hora|minutos|minuto|dias|dia|semanas|semana|meses|mês)',
    'Fonte: *',
  ],
  comments: [
    '(Comentários|Comentário|Comentar) (#|)',
    '# (comentários|comentário)',
    '(Deixe|Escreva|Ver|Adicionar|Mostrar) (um|o seu|seu|os|) comentário* *',
  ],
  consent: [
    '* (utiliza|utilizamos|usa|usamos) cookies *',
    '* (aceitar|aceito|rejeitar) (todos os|todos|os|) cookies *',
    '(Política|Políticas) de (privacidade|cookies)',
    '* nossa (política|políticas) de (privacidade|cookies) *',
    '(Ao|Aceito|Concordo|Li) * (termos de uso|dados pessoais|política de privacidade) *',
    '* nossos termos de uso *',
  ],
  paywall: [
    '(Já é|Ainda não é) (assinante|membro) *',
    '* (exclusivo|exclusivos|só) para (assinantes|membros) *',
    'Para (continuar|ler) * (lendo|assine|artigo|ler) *',
  ],
  author: ['{author} {author} (é|escreve|trabalha|cobre) *', '(Sobre o autor|Sobre a autora|O autor|A autora)'],
  legal: ['* (todos os|) direitos reservados *', '* (proibida|proibido) (a|) reprodução *'],
  'next-article': ['(Anterior|Seguinte)', '(Próximo|Próxima|Anterior|Seguinte) (artigo|notícia|matéria) *'],
  navigation: ['(Início|Voltar|Topo|Fechar|Menu|Buscar)'],
  poll: ['(Enquete|Sondagem|Vote)'],
  caption: ['(Fotos|Imagem|Fotografia|Crédito|Créditos|Reprodução|Divulgação): *', '* (Imagem|Crédito): *'],
};
