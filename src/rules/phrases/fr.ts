import type { Phrases } from '../../core/clean/rules.ts';

export const fr: Phrases = {
  player: [
    '(La vidéo|Le lecteur) (est en cours de chargement|charge)',
    'Lire la vidéo',

    'Voir cette publication sur *',
    'Une publication partagée par *',
    '(Veuillez|Merci d) activer (JavaScript|le JavaScript) *',
    '* (votre|ton) navigateur ne (supporte|prend|permet) pas *',
    '* (vidéo|contenu) n est (pas|plus) (disponible|accessible) *',
    '(Écouter|Lire|Regarder) (l article|la vidéo|cet article)',
    'La lecture de (cette|votre) vidéo *',
  ],
  'full-version': [
    '(Afficher|Voir) la suite',

    '(Lire la suite|Lire plus|Voir plus|En savoir plus|Afficher plus|Lire l article|Lire l article complet|Voir tout) *',
  ],
  paid: [
    '(Abonnés|Réservé aux abonnés|Article réservé aux abonnés|Exclusif|Premium|Contenu partenaire|Sponsorisé|Partenaire)',
  ],
  related: [
    '(Lire|Voir|Écouter|Regarder|À lire|À voir|À écouter|À découvrir|Lisez|Découvrez) (aussi|également|la suite|encore) *',
    '(Sur le même sujet|Dans la même rubrique|À lire|À voir|Nos articles|Articles liés|Articles similaires|Contenus associés|Pour aller plus loin|À la une|Dossier) (sur le même sujet|)',
    '(Les plus lus|Les plus lues|Les plus consultés|Les plus populaires|Dernières actualités|Nos derniers articles|Notre sélection|Recommandé pour vous|Plus d articles) *',
    'Vous (aimerez|pourriez|allez) (aussi|aimer|peut être|également) *',
  ],
  subscribe: [
    '(Soutenez|Soutenir) (nous|la rédaction|le journal|un journalisme indépendant)',

    '(Abonnez|Inscrivez) vous *',
    '* (newsletter|newsletters|infolettre) * (inscription|inscrire|inscrivez|recevoir|mail|abonner|abonnez) *',
    '(Recevez|Retrouvez|Suivez) * (newsletter|newsletters|boîte mail|Facebook|Twitter|WhatsApp|Telegram|Instagram|Google Actualités|X) *',
    'Suivez nous *',
    'Téléchargez (l|notre) (application|appli) *',
    '(Votre|Adresse) (adresse|) (e-mail|email|électronique) *',
  ],
  advertising: [
    '(La suite de l article|L article continue|La lecture continue) (après|sous) (la|cette) publicité',

    '(Publicité|Annonce|Contenu sponsorisé|La suite après la publicité|La suite après cette publicité|Sponsorisé|PUBLICITÉ)',
    '* (lien|liens) (affilié|affiliés|d affiliation) *',
  ],
  share: [
    '(Signaler une erreur|Signaler une faute)',

    '(Partager|Imprimer|Envoyer|Copier le lien|Enregistrer|Sauvegarder|Lien copié|Ajouter à vos favoris|Partagez)',
    'Partag(er|ez) (cet|sur|l|cette|par) *',
    '(Partager|Partagez) (sur|cet article|l article|via|par) *',
    '* (signaler|repéré) une (erreur|faute) *',
  ],
  tags: [
    '(Mots clés|Thèmes|Étiquettes|Tags|Sujets|Rubriques|Thématiques|Catégories)',
    '(Mots clés|Thèmes|Étiquettes|Tags|Sujets|Rubriques|Thématiques|Catégories): *',
  ],
  byline: [
    '(Aujourd hui|Hier) (à|) #',
    '# (vues|lectures)',
    'Source: *',
    'Sources: *',

    '(Par|De|Texte) {author} *',
    '(Publié|Mis à jour|Modifié|Mise à jour|Posté|Article publié|Publication) (le|à|) (#|* # *)',
    'Temps de lecture *',
    'Lecture # min*',
    '# min de lecture',
    '# min',
    'Il y a # (h|min|heures|heure|minutes|minute|jours|jour|semaines|semaine|mois|ans|an)',
  ],
  comments: [
    '(Aucun commentaire|Pas de commentaires)',
    'Les commentaires sont (fermés|désactivés) *',
    'Connectez vous pour *',

    '(Commentaires|Commentaire|Commenter|Réagir|Réactions|Contribuer) (#|)',
    '# (commentaires|commentaire|réactions)',
    '(Laisser|Ajouter|Voir|Afficher|Lire) (un|les|tous|des) commentaire* *',
    'Soyez le premier *',
  ],
  consent: [
    '(En poursuivant|En cliquant|En continuant) * (acceptez|consentez) *',
    '(Tout accepter|Accepter et fermer|Continuer sans accepter|Accepter)',

    '* (utilise|utilisons|dépose) des cookies *',
    '* (accepter|acceptez|refuser) (les|tous les|des) cookies *',
    '(Politique|Charte) de (confidentialité|protection) *',
    '* notre (politique|charte) de (confidentialité|protection) *',
    '* vos données personnelles *',
  ],
  paywall: [
    '(Déjà|Vous êtes déjà|Pas encore) abonné* *',
    '* réservé* aux abonné* *',
    'Il vous reste # * à lire *',
    'Pour (lire|continuer|poursuivre) * (suite|article|lecture|abonnez) *',
    '(Se connecter|Connectez vous|Je m abonne|S abonner|Créer un compte) *',
  ],
  author: [
    '(Plus|Tous les) (articles|d articles) de (l auteur|cet auteur|{author}) *',

    '{author} {author} (est|écrit|couvre|travaille) *',
    '(À propos de l auteur|L auteur|Les auteurs|La rédaction)',
  ],
  legal: ['Les (propos|opinions) exprimés *', '* tous droits réservés *', '* reproduction (interdite|réservée) *'],
  'next-article': ['Article (suivant|précédent) *', '(Suivant|Précédent)'],
  navigation: [
    '(Table des matières|Sommaire|Retour en haut)',
    '(Accueil|Retour|Haut de page|Fermer|Menu|Rechercher|Sommaire)',
    'Retour (à|en|au) *',
  ],
  poll: ['(Voir les résultats|Résultats du sondage)', '(Sondage|Votez|La question du jour)'],
  credit: ['(Archives personnelles|Collection personnelle|Capture d écran) *'],
  caption: ['(Photos|Crédit|Crédits|Image|Illustration|Légende): *', '* (Crédit photo|Crédits|Image): *'],
};
