# Textes de l'explorateur en français.

## La page

page-title = Explorateur de l’Indice des villes apprenantes
title = Indice des villes apprenantes
subtitle = Qu’est-ce qui fait une ville apprenante ? Pondérez six principes et voyez quelles villes arrivent en tête.
skip = Aller au classement
data-set = Jeu de données
language = Langue
theme = Couleurs
theme-auto = Couleurs du système
theme-light = Couleurs claires
theme-dark = Couleurs sombres
copy-link = Copier le lien
link-copied = Le lien est copié. Il ouvre exactement cette page.
link-by-hand = Votre navigateur n’autorise pas cette page à copier. Copiez vous-même cette adresse : { $address }
about-figures = À propos des chiffres
close = Fermer
dismiss = Masquer
views = Parties de la page
view-ranking = Classement
view-compare = Comparaison
view-city = Ville
view-map = Carte
view-robustness = Robustesse
view-explore = Explorer
view-learn = Apprendre
view-method = Méthode
view-data = Données
figure-table = Les chiffres en tableau
rationale = Les six principes s’inspirent de l’argumentaire en faveur d’un indice mondial des villes apprenantes présenté par Jin Yang (Institut de l’UNESCO pour l’apprentissage tout au long de la vie, Glasgow, 20 novembre 2012). Le choix des indicateurs est le nôtre. Rien de ce qui figure ici n’est approuvé par l’UNESCO.
privacy = Tout est calculé dans votre navigateur. Rien de ce que vous faites ici n’est transmis.

# Where it stands in another page.
embed-credit = Indice des villes apprenantes : { $title }.
embed-years = Chiffres de { $years }.
embed-open = Ouvrir dans l’explorateur complet (nouvel onglet)
embed-back = Retour : { $view }

# Le volet des auteurs : ce qu’ils mettent dans leurs propres pages.
embed = Intégrer
embed-title = À mettre dans votre propre page
embed-hint = Choisissez ce que verront vos lecteurs, regardez-le à toutes les largeurs, puis copiez le texte dans votre page. On y voit ce qui est à l’écran en ce moment : pondérations, méthode, villes et chiffres.
embed-view = Vue
embed-controls = À côté de la vue
embed-controls-none = Rien
embed-controls-weights = Pondérations
embed-controls-all = Pondérations et méthode
embed-lang-auto = Celle du lecteur
embed-height-auto = Aussi haut que le contenu
embed-height = Hauteur en pixels
embed-updates = Quand les chiffres ou l’explorateur changent
embed-follows = Suivre les mises à jour
embed-pinned = Rester à ceux d’aujourd’hui
embed-follows-hint = Vos lecteurs voient toujours les chiffres et l’explorateur les plus récents.
embed-pinned-hint = Chiffres de SHA-256 { $sha }, explorateur { $engine }. Si les chiffres changent, les lecteurs en sont avertis. Si le script de l’élément change, les navigateurs le refusent et montrent un lien à la place.
embed-no-integrity = L’empreinte du script n’a pas pu être calculée. Le texte ci-dessous ne fixe que les chiffres.
embed-preview = Aperçu
embed-width = Largeur de l’aperçu
embed-width-px = { $width } pixels
embed-own-file = Ces chiffres viennent du fichier « { $name } » et ne peuvent pas être intégrés. Publiez d’abord le fichier et ouvrez-le par son adresse.
embed-code = Texte à copier
embed-form = Pour
embed-form-element = Une page avec scripts : élément
embed-form-frame = Une page sans script, WordPress : cadre
embed-form-quarto = Quarto, R Markdown
embed-form-link = Markdown sans HTML : lien
embed-frame-height = Sans le script, un cadre ne peut pas suivre son contenu : il a { $height } pixels de haut.
embed-docs = Intégration : exemples et référence (nouvel onglet)
embed-frame-title = Indice des villes apprenantes, { $title } : { $view }

## Pondérations

weights-title = Pondérations
weights-hint = Déplacez-en une et les autres s’ajustent en proportion. Un verrou maintient une pondération en place.
weight-field = { $name }, pondération en pour cent
weight-lock = Verrouiller { $name }
weights-equal = Pondérations égales
weights-reset = Réinitialiser
pillar-makeup =
    { $count ->
        [one] { $shown } indicateur
       *[other] { $shown } indicateurs
    }, { $proxies ->
        [0] dont aucun indirect
        [one] dont { $shown-proxies } indirect
       *[other] dont { $shown-proxies } indirects
    }
proxy = indirect
controls-open = Modifier les pondérations et la méthode
controls-close = Terminé

## Méthode

method-title = Méthode
norm-title = Ramener les indicateurs à une même échelle par
norm-goalposts = Bornes de référence
norm-goalposts-hint = La pire valeur publiée obtient 0, la meilleure 100 ; au-delà, rien ne se gagne ni ne se perd.
norm-minmax = Min–max
norm-minmax-hint = La ville la plus faible du jeu de données obtient 0, la plus forte 100.
norm-zscore = Score centré réduit
norm-zscore-hint = Nombre d’écarts types au-dessus ou au-dessous de la moyenne des villes, qui obtient 0.
norm-no-goalposts = Ce jeu de données ne publie pas de bornes de référence.
agg-title = Combiner les principes par
agg-arithmetic = Moyenne arithmétique
agg-arithmetic-hint = La force dans un principe compense la faiblesse dans un autre.
agg-geometric = Moyenne géométrique
agg-geometric-hint = Un principe faible coûte plus que n’apporte un principe fort. Les échelles vont de 1 à 100, afin qu’un zéro n’efface pas tout le reste.
failure-goalposts = { $count ->
        [one] { $shown } indicateur n’a pas
       *[other] { $shown } indicateurs n’ont pas
    } de bornes de référence publiées. Choisissez plutôt le min–max.
failure-other = Cette méthode ne peut pas être appliquée : { $detail }.
use-arithmetic = Utiliser la moyenne arithmétique
treat-title = Valeurs extrêmes
treat-none = Conserver
treat-none-hint = Chaque chiffre compte tel que publié, si éloigné soit-il des autres.
treat-winsorise = Winsoriser
treat-winsorise-hint = Dans un indicateur très asymétrique, jusqu’à cinq valeurs extrêmes sont ramenées à la suivante, afin que quelques villes ne fixent pas l’échelle pour toutes ; si cela ne suffit pas, on prend son logarithme.
treat-log = Logarithme
treat-log-hint = Un indicateur très asymétrique compte par son logarithme, qui rapproche les extrêmes et écarte les valeurs serrées.
treat-report-none = Aucun indicateur n’est assez asymétrique pour cela : rien ne change.
treat-report-moved =
    { $count ->
        [one] { $shown } chiffre déplacé
       *[other] { $shown } chiffres déplacés
    } dans { $indicators ->
        [one] { $shown-indicators } indicateur
       *[other] { $shown-indicators } indicateurs
    }.
treat-report-logged =
    { $count ->
        [one] { $shown } indicateur compte par son logarithme
       *[other] { $shown } indicateurs comptent par leur logarithme
    }, soit { $figures ->
        [one] { $shown-figures } chiffre
       *[other] { $shown-figures } chiffres
    } en tout.
treat-report-untreated =
    { $count ->
        [one] { $shown } indicateur asymétrique reste tel que publié, car rien ici n’atténue son asymétrie
       *[other] { $shown } indicateurs asymétriques restent tels que publiés, car rien ici n’atténue leur asymétrie
    }.
treat-logged = Par leur logarithme : { $names }
treat-untreated = Asymétriques et laissés tels que publiés : { $names }
treat-list = Ce qui a été modifié
impute-title = Chiffres manquants
impute-none = Laisser vides
impute-none-hint = Un principe est la moyenne des chiffres disponibles.
impute-mean = Moyenne de toutes les villes
impute-mean-hint = Une lacune compte comme la moyenne des autres villes, comme si la ville y était moyenne.
impute-median = Médiane de toutes les villes
impute-median-hint = Une lacune compte comme la valeur médiane des autres villes, que quelques extrêmes ne déplacent pas.
impute-group-mean = Moyenne de son groupe
impute-group-mean-hint = Une lacune compte comme la moyenne des villes du même groupe, par exemple une région ; elle demeure si le groupe n’a aucun chiffre.
impute-group-median = Médiane de son groupe
impute-group-median-hint = Une lacune compte comme la valeur médiane des villes du même groupe, par exemple une région ; elle demeure si le groupe n’a aucun chiffre.
impute-no-groups = Ce jeu de données n’a pas de groupes de villes à partir desquels combler les lacunes.
impute-report-none = Aucun chiffre ne manque : rien ne change.
impute-report = Lacunes comblées : { $shown } sur { $shown-gaps }. Ce qui est complété n’aide pas une ville à être classée.
impute-list = Ce qui a été complété
column-before = De
column-after = À
norm-totarget = Distance à la cible
norm-totarget-hint = La part du chemin parcourue entre la ville la plus faible et la meilleure valeur publiée, de 0 à 1 ; au-delà, rien ne se gagne.
norm-percentile = Rang centile
norm-percentile-hint = La part des autres villes qui font moins bien, de 0 à 100 : l’ordre compte, non les écarts.
norm-rank = Rang
norm-rank-hint = La ville la plus faible reçoit 1, la suivante 2, et ainsi de suite : l’ordre compte, non les écarts.
norm-borda = Points de Borda
norm-borda-hint = Un point pour chaque ville qui fait moins bien, aucun pour la plus faible : l’ordre compte, non les écarts.
norm-tobest = Rapport à la meilleure
norm-tobest-hint = La meilleure ville obtient 1 et les autres en proportion ; là où moins vaut mieux, le double de son chiffre donne 0.
norm-tomean = Rapport à la moyenne
norm-tomean-hint = Une ville moyenne obtient 1, une ville au double de la moyenne 2 ; là où moins vaut mieux, elle obtient 0. Les grands écarts comptent pleinement.
norm-fracmax = Fraction du maximum
norm-fracmax-hint = Chaque chiffre en fraction du plus grand ; là où moins vaut mieux, ce qui lui manque pour l’atteindre.
norm-aboveaverage = Au-dessus ou au-dessous de la moyenne
norm-aboveaverage-hint = 1 au-delà d’un cinquième de mieux que la moyenne, −1 au-delà d’un cinquième de moins bien, 0 entre les deux : les extrêmes ne comptent pas, ni la plupart des écarts.
norm-left-out = Non pris en compte, car cette échelle ne permet pas de distinguer les villes : { $names }
norm-levelled = Pris en compte, bien que toutes les villes y obtiennent la même valeur sur cette échelle : { $names }
agg-harmonic = Moyenne harmonique
agg-harmonic-hint = Un principe faible coûte encore plus que dans la moyenne géométrique. Les échelles vont de 1 à 100, afin qu’un zéro n’efface pas tout le reste.
agg-weakest = Principe le plus faible
agg-weakest-hint = Une ville vaut ce que vaut son principe le plus faible : rien ne le compense, et les pondérations n’importent que si elles sont nulles.
agg-copeland = Copeland, victoires en duel
agg-copeland-hint = Chaque ville en affronte chaque autre ; celle qui devance l’autre dans les principes de plus grand poids l’emporte. Le score est le nombre de victoires moins celui des défaites.
agg-mpi = Mazziotta–Pareto
agg-mpi-hint = La moyenne des principes, chacun mis sur une échelle autour de 100, moins une pénalité pour un profil inégal.
agg-ampi = Mazziotta–Pareto ajusté
agg-ampi-hint = La moyenne moins une pénalité pour un profil inégal, sur l’échelle choisie ci-dessus, qui doit avoir deux extrémités.
failure-still-shown = Le classement affiché est le dernier qui a pu être calculé.
failure-not-above-zero = Pas de { $mean ->
        [geometric] moyenne géométrique
        [harmonic] moyenne harmonique
       *[other] moyenne de ce type
    } pour { $city } : son score pour « { $element } » n’est pas supérieur à zéro. Choisissez la moyenne arithmétique, ou le min–max comme échelle.
failure-no-middle = L’indice de Mazziotta–Pareto ajusté exige une échelle à deux extrémités, ce que celle-ci n’a pas. Choisissez la moyenne arithmétique, ou le min–max comme échelle.
failure-penalty = Pas d’indice de Mazziotta–Pareto pour { $city } : pour « { $element } », elle est si loin derrière les autres qu’une pénalité n’a pas de sens. Choisissez l’indice ajusté ou la moyenne arithmétique.
failure-mixed-scales = Les composantes de « { $element } » sont sur des échelles différentes, que cette façon de combiner ne peut pas réunir. Choisissez la moyenne arithmétique.
failure-no-groups = Les lacunes ne peuvent pas être comblées par groupe, car ce jeu de données n’a pas de tels groupes. Laissez-les vides ou comblez-les à partir de toutes les villes.
failure-overflow = Le chiffre de { $city } pour « { $element } » est trop grand pour cette échelle. Comparez par rang ou corrigez le chiffre.
failure-unknown-name = La méthode mentionne « { $name } », que ce jeu de données ne contient pas. Choisissez la méthode habituelle.
failure-setting = La méthode comporte un réglage, { $value }, avec lequel rien ne peut être calculé. Choisissez la méthode habituelle.
failure-no-weight = Tout dans « { $element } » a un poids de 0. Donnez du poids à l’une de ses composantes ou réinitialisez les pondérations.
use-minmax = Utiliser le min–max
use-ranks = Comparer par rang
leave-gaps = Laisser les lacunes vides
use-published-method = Utiliser la méthode habituelle
no-groups = Ce lien comble les lacunes par groupe, mais le jeu de données n’a pas de groupes. Il n’en a pas été tenu compte.
ranking-caption-whole = Villes par score, de la meilleure à la moins bonne, avec l’évolution du rang par rapport à la situation de référence
column-bar = Score en barre
bars-whole = Avec cette façon de combiner, les scores ne sont pas la somme de ce que chaque principe apporte : une barre montre un score dans son ensemble.
bars-none = Avec cette façon de combiner, les scores ne peuvent pas être répartis entre les principes.
compare-ahead = { $first } ({ $high }) devance { $second } ({ $low }).
compare-tied = { $first } et { $second } partagent le rang { $rank }, toutes deux avec { $high }.
compare-filled = repose en partie sur des lacunes comblées
about-coverage-filled = { $cities } villes, { $indicators } indicateurs. Chiffres manquants : { $missing } ({ $share } %) ; la méthode choisie en complète { $filled }.

## Classement

ranking-title = Classement
ranking-none = Aucune ville ne peut être classée
ranking-image-part = { $shown } villes sur { $all } sont montrées.
ranking-headline =
    { $ties ->
        [0] { $city } arrive en tête
        [1] { $city } et une autre ville se partagent la tête
       *[other] { $city } et d’autres villes se partagent la tête
    } { $count ->
        [one] de { $shown } ville
       *[other] de { $shown } villes
    }
ranking-caption = Villes par score, de la meilleure à la moins bonne, avec l’évolution du rang par rapport à la situation de référence et ce que chaque principe apporte au score
column-rank = Rang
column-change = Écart
column-city = Ville
column-score = Score
column-contributions = Composition
column-compare = Comparer
filter = Afficher
filter-all = Toutes les villes
not-ranked = non classée
not-ranked-title = Villes non classées faute de chiffres
include = Classer quand même { $name }
reason-empty = Aucun chiffre pour « { $name } ».
reason-coverage = { $present } chiffres disponibles sur { $total } ; il en faut { $required }.
spoken-changes =
    { $count ->
        [0] Aucune ville ne change de rang.
        [one] { $shown } ville change de rang.
       *[other] { $shown } villes changent de rang.
    } { $city } est en tête avec un score de { $score }.

## Comparaison

compare-title = Comparaison
compare-add = Ajouter une ville…
compare-city = Comparer { $name }
compare-remove = Retirer { $name } de la comparaison
compare-empty = Choisissez de deux à six villes ici ou dans le classement pour les voir côte à côte.
compare-unranked = Moins de deux de ces villes sont classées : il n’y a donc pas d’écart à expliquer.
compare-summary = { $first } ({ $high }) devance { $second } ({ $low }). Ce qui les sépare le plus est le principe « { $pillar } », qui vaut { $points } pt de plus à { $ahead }.
standing = rang { $rank }, score { $score }
profile-title = Profil
profile-hint = Score pour chaque principe. Les pondérations n’y changent rien.
bars-title = Points par principe
bars-hint = Ce que chaque principe apporte au score avec ces pondérations.
compare-table = Scores par principe
column-principle = Principe
column-weight = Pondération
no-data = pas de données
chart-failure = Le graphique n’a pas pu être tracé. Ses chiffres figurent dans le tableau ci-dessous.
chart-no-library = Le graphique n’a pas pu être tracé. { $reason } Ses chiffres figurent dans le tableau ci-dessous.

## À propos des chiffres

about-coverage = { $cities } villes, { $indicators } indicateurs. Chiffres manquants : { $missing } ({ $share } %). Ils restent manquants : un principe est la moyenne des chiffres disponibles.
about-citation = Référence à citer
about-sources = Sources
about-licence = Licence
about-checksum = Version
about-version = { $version }
about-caveats = Ce qu’il faut garder à l’esprit
about-indicators = Les indicateurs
about-indicator = Indicateur
about-unit = Unité
about-goalposts = Du pire au meilleur
about-year = Année
about-level = Niveau
about-source = Source
goalposts = de { $worst } à { $best }
higher-better = plus c’est élevé, mieux c’est
lower-better = moins c’est élevé, mieux c’est
not-stated = non précisé

## Chargement et problèmes possibles

loading = Chargement des chiffres : { $received } ko
loading-of = Chargement des chiffres : { $received } sur { $total } ko
loading-stop = Arrêter
retry = Réessayer
part-loading = Chargement de cette partie de la page…
part-failed = Cette partie de la page n’a pas pu être chargée : une partie du programme n’est pas arrivée. Vérifiez la connexion et réessayez ; si elle n’arrive toujours pas, le site a peut-être été mis à jour entre-temps : rechargez la page. Vos choix sont dans son adresse et restent acquis.
load-no-reader = La partie du programme qui lit les fichiers n’est pas arrivée. Vérifiez la connexion et ouvrez de nouveau le fichier ; si cela ne suffit pas, rechargez la page.
open-default = Ouvrir plutôt les villes européennes
keep-current = Garder ce qui est à l’écran
load-failed = Le jeu de données « { $name } » n’a pas pu être ouvert
load-problems = { $count ->
        [one] Un point doit d’abord y être corrigé :
       *[other] { $shown } points doivent d’abord y être corrigés :
    }
load-unknown-package = Aucun jeu de données nommé « { $name } » n’accompagne cet explorateur. Choisissez-en un dans la liste ou indiquez l’adresse complète d’un fichier datapackage.json.
load-stopped = Vous avez arrêté le chargement. Rien n’a changé ; réessayez quand vous voulez.
load-bad-catalogue = La liste des jeux de données qui accompagne cet explorateur est endommagée ({ $detail }). Téléversez de nouveau le dossier « data ».
problems-more = … et { $count } de plus.
fetch-unreachable = Impossible de joindre { $url }. Vérifiez la connexion ; si le fichier se trouve sur un autre site, celui-ci doit autoriser les autres sites à le lire (CORS).
fetch-status = { $url } a répondu par l’erreur { $status }. Vérifiez l’adresse.
fetch-broke-off = La transmission de { $url } s’est interrompue après { $received } ko. Vérifiez la connexion et réessayez.
fetch-silent = { $url } n’a rien envoyé depuis { $count } secondes. Son serveur est peut-être surchargé : réessayez plus tard.
fetch-too-large = { $url } dépasse { $limit } ko, le maximum accepté par cet explorateur.
fetch-bad-address = « { $url } » n’est pas une adresse que l’on peut ouvrir.
file-unreachable = Le fichier { $file } n’est pas arrivé : ce site est injoignable. Vérifiez la connexion et réessayez.
file-status = Le fichier { $file } n’est pas arrivé : ce site a répondu par l’erreur { $status }. Réessayez plus tard ; s’il n’arrive toujours pas, il faut le téléverser de nouveau.
file-damaged = Le fichier { $file } est arrivé, mais il n’est pas ce qu’il devrait être. Rechargez la page ; si cela ne suffit pas, il faut le téléverser de nouveau.
address-unknown-key = Cette adresse contient un réglage « { $key } » que cet explorateur ne connaît pas. Il a été ignoré.
address-unknown-keys =
    { $count ->
        [one] Cette adresse contient { $shown } réglage que cet explorateur ne connaît pas ({ $names }). Il a été ignoré.
       *[other] Cette adresse contient { $shown } réglages que cet explorateur ne connaît pas ({ $names }). Ils ont été ignorés.
    }
address-bad-value = Dans cette adresse, le réglage « { $key } » ne peut pas avoir la valeur « { $value } ». La valeur par défaut est affichée.
address-bad-values =
    { $count ->
        [one] Dans cette adresse, { $shown } réglage a une valeur qu’il ne peut pas avoir ({ $names }). La valeur par défaut est affichée.
       *[other] Dans cette adresse, { $shown } réglages ont des valeurs qu’ils ne peuvent pas avoir ({ $names }). Les valeurs par défaut sont affichées.
    }
address-repeated = Le réglage « { $key } » figure deux fois dans cette adresse. Le premier est retenu.
address-repeated-keys =
    { $count ->
        [one] { $shown } réglage figure plusieurs fois dans cette adresse ({ $names }). La première valeur est retenue.
       *[other] { $shown } réglages figurent plusieurs fois dans cette adresse ({ $names }). La première valeur de chacun est retenue.
    }
address-too-long = Cette adresse est trop longue pour être l’une des nôtres. Les valeurs par défaut sont affichées.
figures-changed = Les chiffres ont changé depuis la création de ce lien : les scores et les rangs peuvent donc différer de ceux que son auteur a vus.
unknown-names = Ce jeu de données ne contient pas { $names }, que le lien mentionne. Il n’en a pas été tenu compte.
language-unavailable = La langue « { $name } » n’a pas pu être chargée. { $reason }
place-row = { $place }, ligne { $row }
place-column = { $place }, colonne « { $column } »
problem-at = { $place } : { $what }
problem-too-large = { $found } ko, c’est plus que les { $limit } ko acceptés par cet explorateur. Divisez le jeu de données.
problem-too-many-units = { $found } villes, c’est plus que les { $limit } acceptées par cet explorateur. Divisez le jeu de données.
problem-too-many-indicators = { $found } indicateurs, c’est plus que les { $limit } acceptés par cet explorateur. Retirez-en.
problem-too-many-columns = { $found } colonnes, c’est plus que les { $limit } acceptées par cet explorateur. Retirez-en.
problem-too-many-elements = { $found } éléments, c’est plus que les { $limit } acceptés par cet explorateur. Retirez-en.
problem-too-many-problems = les { $listed } premiers problèmes sont indiqués ; { $more } autres ont été trouvés. Corrigez d’abord ce qui se répète.
problem-is-web-page = une page web est arrivée à la place des données. Vérifiez l’adresse.
problem-not-utf8 = le fichier n’est pas en UTF-8. Enregistrez-le au format « CSV UTF-8 ».
problem-bad-descriptor = ce n’est pas le descripteur d’un paquet de données : { $detail }.
problem-no-resource = le descripteur n’indique pas cette table. Ajoutez-la à « resources ».
problem-truncated = seuls { $received } ko sur { $declared } sont arrivés. Chargez de nouveau le fichier ou corrigez « bytes » dans le descripteur.
problem-hash-differs = le fichier n’est pas celui que décrit sa somme de contrôle. Des chiffres ont peut-être été modifiés depuis la création du paquet.
problem-shows-year = chiffres de { $years } années ; ceux de { $year } sont affichés.
problem-no-rows = il n’y a aucune ligne sous l’en-tête.
problem-ragged-row = nombre de cellules : { $found }, alors que l’en-tête en compte { $expected }. Cherchez une virgule manquante ou un guillemet non fermé.
problem-missing-column = cette colonne est obligatoire. Ajoutez-la.
problem-repeated-column = cette colonne figure deux fois. Supprimez-en une.
problem-unknown-indicator = le cadre ne contient aucun indicateur portant ce code. Corrigez le code, ajoutez l’indicateur à framework.csv ou supprimez la colonne.
problem-empty-cell = cette cellule ne doit pas être vide.
problem-not-a-number = il faut ici un nombre, et non « { $found } ». Laissez la cellule vide si le chiffre manque.
problem-not-allowed = « { $found } » ne fait pas partie des valeurs admises : { $allowed }.
problem-bad-id = « { $found } » ne peut pas servir d’identifiant ni de code : les virgules, les deux-points et les caractères de contrôle ne sont pas admis.
problem-repeated = « { $found } » figure déjà à la ligne { $row }. Un identifiant ou un code ne peut figurer qu’une fois.
problem-unknown-city = cities.csv ne contient pas de ville « { $found } ». Ajoutez-la ou supprimez cette ligne.
problem-city-without-values = « { $id } » n’a pas de ligne de chiffres. Ajoutez-en une ; ses cellules peuvent être vides.
problem-unknown-parent = « { $code } » désigne comme parent « { $parent } », qui ne figure dans aucune ligne. Corrigez-le ou ajoutez une ligne pour lui.
problem-no-root = chaque ligne désigne un parent, de sorte qu’il n’y a pas d’indice au sommet. Laissez vide le parent de l’indice.
problem-several-roots = { $codes } : ces éléments n’ont pas de parent, or seul l’indice peut ne pas en avoir. Donnez-en un aux autres.
problem-cycle = { $codes } : ces éléments n’atteignent jamais l’indice, car certains sont leurs propres ancêtres. Corrigez leurs parents.
problem-too-deep = « { $code } » se trouve à plus de { $limit } niveaux sous l’indice. Donnez-lui, ou à ce qui est au-dessus, un parent plus proche de l’indice.
problem-no-indicators = il n’y a rien sous l’indice. Ajoutez un indicateur.
problem-invalid-weight = la pondération de « { $code } » est { $weight }. Elle doit être nulle ou positive.
problem-flat-goalposts = les deux bornes de référence de « { $code } » sont { $value }. La pire et la meilleure doivent différer.
problem-contradictory-goalposts = les bornes de référence { $worst } (la pire) et { $best } (la meilleure) de « { $code } » contredisent son sens. Échangez-les ou changez le sens.
problem-framework = { $detail }.
problem-dataset = { $detail }.

### Les pondérations en détail

weights-undo = Annuler
weights-redo = Rétablir
undone = Annulé : { $what }.
redone = Rétabli : { $what }.
taken-back-weights = pondérations
taken-back-baseline = référence
taken-back-locks = verrous
taken-back-included = villes classées quand même
taken-back-method = méthode
list-separator = { ", " }
list-more =
    { $names } et { $count ->
        [one] { $shown } autre
       *[other] { $shown } autres
    }
foreground = Ville au premier plan
foreground-none = Aucune
foreground-clear = Aucune ville au premier plan
marks-hint-none = Choisissez une ville : des repères montrent sur chaque piste où son rang change.
marks-hint = Les repères montrent où { $city } change de rang quand une pondération augmente : au-dessus de la piste elle monte, au-dessous elle descend.
marks-not-ranked = { $city } n’est pas classée : il n’y a donc aucun changement de rang à signaler.
marks-not-a-mean = Avec cette façon de combiner, on ne peut pas dire où les rangs changent : il n’y a donc pas de repères.
marks-no-score = Avec ces pondérations, { $city } n’a pas de score : il n’y a rien à signaler.
marks-not-arithmetic = Pour les indicateurs, les repères exigent la moyenne arithmétique des principes.
marks-count =
    { $count ->
        [0] aucun repère
        [one] { $shown } repère
       *[other] { $shown } repères
    }
marks-rise = À { $share }, { $city } monte du rang { $from } au rang { $to } et dépasse { $passed }.
marks-fall = À { $share }, { $city } descend du rang { $from } au rang { $to }, dépassée par { $passers }.
marks-mixed = À { $share }, { $city } va du rang { $from } au rang { $to } : elle dépasse { $passed }, et { $passers } la dépasse.
marks-lead = Ce qui se passe quand cette pondération augmente et que les autres s’ajustent :
marks-list = Changements de rang
marks-go = Y aller
marks-nearest =
    { $count ->
        [one] Le changement le plus proche de la pondération actuelle ({ $shown } sur { $total }) :
       *[other] Les { $shown } changements sur { $total } les plus proches de la pondération actuelle :
    }
marks-more =
    { $count ->
        [one] … et { $shown } autre ici.
       *[other] … et { $shown } autres ici.
    }
presets-title = D’autres façons de pondérer
preset-apply = Appliquer
preset-apply-named = Appliquer : { $name }
preset-published = Telles que publiées
preset-published-hint = Toutes les pondérations du jeu de données, y compris celles des indicateurs.
preset-principal = Composantes principales
preset-principal-hint = Plus un principe varie avec les autres, plus il pèse. Cela ne dit rien de ce qui importe.
preset-benefit = Bénéfice du doute
preset-benefit-hint = Les pondérations les plus favorables à une ville, chaque principe entre { $low } et { $high }.
preset-benefit-city = Ville à favoriser
preset-judged = Comparaison par paires
preset-judged-hint = Dites pour chaque paire de principes lequel compte davantage, et de combien (processus d’analyse hiérarchique).
preset-only = Un seul principe
preset-only-hint = Un principe compte pour tout, les autres pour rien.
preset-only-list = Principe qui compte seul
said-equal = Tous les principes pèsent autant.
said-published = Toutes les pondérations sont celles publiées.
said-only = Seul « { $name } » compte.
said-principal = Les pondérations suivent la première composante principale, qui explique { $share } de la variation ; « { $name } » pèse le plus.
said-principal-against =
    { $count ->
        [one] Il va à l’encontre des autres et reçoit tout de même sa pondération : { $names }.
       *[other] Ils vont à l’encontre des autres et reçoivent tout de même leur pondération : { $names }.
    }
said-benefit = Ces pondérations sont les plus favorables à { $city }, chaque principe entre { $low } et { $high } : elle obtient le rang { $rank }.
said-judged = Les pondérations suivent vos comparaisons, qui s’accordent assez bien (ratio de cohérence { $ratio }).
said-judged-poor = Les pondérations suivent vos comparaisons, bien que celles-ci se contredisent (ratio de cohérence { $ratio }, supérieur à 0,1).
refused-constant = Pas de composantes principales : toutes les villes ont le même score pour « { $name } ».
refused-unrelated = Pas de composantes principales : trop peu de villes ont des scores différents à la fois pour « { $first } » et pour « { $second } ».
refused-gaps = Pas de composantes principales : avec autant de lacunes, les corrélations se contredisent. Comblez d’abord les chiffres manquants.
refused-not-ranked = { $city } n’est pas classée : aucune pondération ne peut la favoriser.
refused-negative = Le bénéfice du doute exige des scores à partir de zéro, et certains scores de « { $name } » sont inférieurs. Choisissez les bornes de référence ou min–max comme échelle.
refused-nothing = Aucune pondération ne rapporte quoi que ce soit à { $city }.
refused-one-pillar = Il n’y a qu’un seul principe : il n’y a rien à pondérer.
refused-no-scores = Il n’y a pas encore de scores dont tirer des pondérations.
refused-failed = Ces pondérations n’ont pas pu être calculées : { $detail }.
baseline-is-published = Le trait sur une piste est la référence à partir de laquelle les changements de rang sont comptés : les pondérations publiées.
baseline-is-own = Le trait sur une piste est la référence à partir de laquelle les changements de rang sont comptés : vos propres pondérations.
baseline-use = Prendre ces pondérations comme référence
baseline-published = Référence telle que publiée
judge-open = Comparer…
judge-title = Comparer les principes deux à deux
judge-hint = Dites pour chaque paire de combien l’un compte plus que l’autre. Les pondérations découlent de l’ensemble de vos réponses.
judge-pair = { $first } face à { $second }
judge-option = { $number } – { $words }
judge-more-9 = compte extrêmement plus que
judge-more-7 = compte bien davantage que
judge-more-5 = compte beaucoup plus que
judge-more-3 = compte un peu plus que
judge-alike = compte autant que
judge-less-3 = compte un peu moins que
judge-less-5 = compte beaucoup moins que
judge-less-7 = compte bien moins que
judge-less-9 = compte extrêmement moins que
judge-between = entre les degrés voisins
judge-ratio-good = Ratio de cohérence { $ratio } : vos réponses s’accordent assez bien. On accepte d’ordinaire jusqu’à 0,1.
judge-ratio-poor = Ratio de cohérence { $ratio } : vos réponses se contredisent plus que ce qu’on accepte d’ordinaire, soit 0,1.
judge-worst = La plus éloignée des autres : vous dites que « { $first } » compte { $given } fois autant que « { $second } » ; l’ensemble de vos réponses dit { $implied } fois.
judge-look = Aller à cette paire
judge-weights = Les pondérations qui en découlent
judge-matrix = Combien de fois chaque ligne compte autant que chaque colonne
judge-apply = Utiliser ces pondérations
judge-cancel = Annuler
judge-clear = Toutes égales
### Apprendre et la méthode en détail

learn-title = Apprendre
learn-intro = Pour chaque principe, les villes qui ressemblent le plus à celle-ci parmi celles qui font mieux. Se ressembler, c’est appartenir au même groupe (une région, par exemple), avoir une population proche et un profil proche dans les autres principes ; chaque critère compte autant, et ce que le jeu de données ne contient pas est laissé de côté.
learn-city = Ville qui veut apprendre
lessons-title = { $city } : de qui apprendre
lesson = Pour « { $pillar } », apprendre de { $teacher } : { $points } pt d’avance.
lesson-best = Pour « { $pillar } », aucune ville classée ne fait mieux : ici, ce sont les autres qui peuvent apprendre.
lesson-no-score = Pour « { $pillar } », cette ville n’a pas de score : on ne peut nommer personne.
lesson-alike = Comparables : { $reasons }
lesson-others = Puis, parmi les plus proches
lesson-other = { $city } (+{ $points })
alike-group = même groupe : { $group }
alike-other-group = autre groupe : { $group }
alike-size = population à peu près égale
alike-larger = population { $times } fois plus grande
alike-smaller = { $share } de la population
alike-profile = { $points } pt d’écart en moyenne dans les autres principes
lessons-chart = Son score et celui de la ville dont apprendre
lessons-chart-hint = Un anneau pour la ville elle-même, un losange pour la ville la plus semblable qui fait mieux.
lessons-sentence = { $city } a le plus de retard pour « { $pillar } », où { $teacher } a { $points } pt d’avance.
lessons-sentence-none = Dans ces principes, { $city } ne peut apprendre d’aucune autre ville.
column-own = Son score
column-teacher = Apprendre de
column-teacher-score = Score de celle-ci
column-ahead = Avance
column-alike = Comparables par
gain-title = Ce qui rapporterait le plus
gain-sentence = Pour { $city }, { $points } pt de plus à « { $indicator } » rapporteraient le plus : un score de { $score } au lieu de { $before }, et { $count ->
        [0] le même rang
        [one] { $shown } place gagnée
       *[other] { $shown } places gagnées
    }.
gain-none = Pour cette ville, ou avec cette façon de combiner, aucune amélioration ne peut être distinguée de ce que font les autres.
gain-more = Voir cette ville en détail
network-title = Le réseau des villes apprenantes
network-hint = Une ligne mène de chaque ville à la plus semblable qui fait mieux dans un principe. Plus une ville est haute, meilleur est son score ; les groupes sont côte à côte ; plus la marque est grande, plus de villes pourraient apprendre d’elle. En vert : de qui la ville au premier plan pourrait apprendre ; en tirets : qui pourrait apprendre d’elle. Touchez une marque pour mettre une ville au premier plan.
network-filter = Liens pour
network-all = tous les principes
network-sentence = { $city } est citée le plus souvent : { $count ->
        [one] { $shown } ville pourrait
       *[other] { $shown } villes pourraient
    } apprendre d’elle, dans { $principles ->
        [one] { $shown-principles } principe
       *[other] { $shown-principles } principes
    }.
network-sentence-none = Aucune ville n’est citée ici.
network-around = Tant de villes feraient un réseau trop grand : voici le voisinage de { $city }, de qui elle pourrait apprendre et de qui celles-ci le pourraient.
network-tip = { $count ->
        [0] citée par aucune ville
        [one] citée par { $shown } ville
       *[other] citée par { $shown } villes
    }, dans { $principles ->
        [0] aucun principe
        [one] { $shown-principles } principe
       *[other] { $shown-principles } principes
    }
network-high = ↑ meilleur score
network-low = ↓ score plus faible
column-pupils = Villes qui pourraient apprendre d’elle
column-teaches = Dans quels principes, et combien de fois
teachers-more = … et { $count } autres villes.
chapter-intro = Six étapes mènent des chiffres publiés à un rang. Chacune dit ce qui est fait maintenant, donne la formule et peut être changée ; on suit le chiffre d’une ville tout du long. Dans les formules, x est un chiffre, y ses points, w une pondération et S le score.
chapter-city = Ville suivie
chapter-indicator = Indicateur suivi
chapter-standing = { $count ->
        [0] Tout est comme le propose le jeu de données.
        [one] { $shown } étape diffère de ce que propose le jeu de données.
       *[other] { $shown } étapes diffèrent de ce que propose le jeu de données.
    }
chapter-back = Revenir à tous les choix publiés
step-outliers = Tempérer les valeurs extrêmes
step-gaps = Combler les lacunes
step-scale = Ramener les chiffres à une échelle
step-combine = Combiner
step-rank = Classer
step-differs = Différent de la publication
step-back = Revenir au choix publié
step-weigh = Pondérer
step-weights-hint = Seules comptent les proportions : les pondérations sont divisées par leur somme. Les curseurs sous « Pondérations » règlent celles des principes ; au sein d’un principe, celles publiées valent, sauf si un lien en dit autrement.
step-rank-hint = Le meilleur score a le rang 1 et des scores égaux partagent le meilleur rang (1, 2, 2, 4). Une ville est classée si elle a au moins la moitié des chiffres et un dans chaque principe.
walk-no-figure = { $city } n’a pas de chiffre pour « { $indicator } ».
walk-figure = { $city } a { $figure } pour « { $indicator } » ({ $measure }).
walk-figure-plain = { $city } a { $figure } pour « { $indicator } ».
walk-kept = Ce chiffre reste tel quel.
walk-moved = Il compte pour { $figure }.
walk-logged = Il compte par son logarithme, { $figure }.
walk-present = Le chiffre existe : rien n’est complété.
walk-empty = La lacune demeure : le principe est la moyenne des autres chiffres.
walk-filled = La lacune est comblée par { $figure }, à l’échelle d’après la première étape.
walk-between = { $city } : { $figure } entre { $worst } et { $best } → { $points } points.
walk-deviations = { $city } : { $figure } face à une moyenne de { $mean }, l’écart type étant { $deviation } → { $points } point.
walk-order = { $city } : mieux que { $shown } des { $others } autres villes qui ont un chiffre → { $points } points.
walk-against = { $city } : { $figure } face à { $reference } → { $points } point.
walk-not-scaled = Rien à ramener à l’échelle ici : l’indicateur ne compte pas pour cette ville.
walk-weights = « { $indicator } » a { $share } du poids au sein de « { $parent } » ; « { $pillar } » a { $percent } du poids dans l’indice.
walk-within = Les indicateurs de « { $parent } » donnent { $points } points à { $city }.
walk-within-none = { $city } n’a aucun chiffre qui compte pour « { $parent } ».
walk-score = Tous les principes ensemble donnent un score de { $score }.
walk-rank = Avec { $score }, { $city } a le rang { $rank } sur { $count }.
walk-above = Juste au-dessus : { $other } avec { $score }.
walk-below = Juste au-dessous : { $other } avec { $score }.
walk-not-ranked = { $city } n’est pas classée, faute de chiffres ou de poids.
walk-total = Ensemble
column-adds = Apport
percent-shown = { $shown } %
math-worst = pire
math-best = meilleure
math-target = cible
math-worse = nombre de villes moins bonnes
math-wins = victoires
math-losses = défaites
math-higher = nombre de villes au score plus élevé
effects-title = Pondérations déclarées et effectives
effects-hint = Une pondération dit combien un principe devrait compter. Son effet est la part des différences entre les scores qui va avec ce principe (rapport de corrélation, en part du total). Les deux s’écartent là où un principe varie peu ou va de pair avec d’autres.
effects-sentence = L’écart est le plus grand pour « { $pillar } » : ce principe pèse { $stated }, mais { $effective } de l’effet lui revient.
effects-sentence-none = Trop peu de villes sont classées, ou tous les scores sont égaux : aucun effet ne peut être établi.
effects-stated = Pondération
effects-effective = Effet
effects-stated-bar = poids
effects-effective-bar = effet
effects-correlation = Corrélation avec l’indice
sources-title = Sources
sources-framework = Le cadre
sources-figures = Les chiffres
sources-methods = Les méthodes
cite-title = Citer cette page
cite-hint = L’adresse ouvre exactement cette page ; la somme de contrôle dit si des chiffres ont changé depuis.
cite-as-text = En texte
cite-bibtex = Pour BibTeX
cite-text = Learning City Index Explorer { $engine } : { $title }, version { $version }, SHA-256 { $sha }. { $address } (consulté le { $date }). Données : { $source }
cite-copy = Copier
cite-copy-what = Copier : { $what }
cite-copied = Copié
cite-by-hand = Votre navigateur ne laisse pas cette page copier : sélectionnez le texte et copiez-le vous-même.
reproduce-title = Recalculer soi-même
reproduce-hint = Un script pour R avec le paquet COINr : il contient les chiffres, les pondérations et chaque choix ci-dessus, recalcule l’indice et s’arrête si un score diffère de plus d’un millionième. Il suit la documentation de COINr et n’a pas été exécuté avec COINr lui-même.
reproduce-save = Enregistrer le script R
reproduce-saved = Enregistré sous { $file }.
reproduce-not-saved = Votre navigateur ne laisse pas cette page enregistrer de fichiers.
reproduce-tree = Pas de script pour ce cadre : COINr veut tous les indicateurs à la même profondeur, en trois à cinq niveaux.
reproduce-turned = Pas de script pour ce cadre : COINr ne peut pas inverser « { $element } », où moins vaut mieux.
reproduce-nothing = Aucune ville n’est classée : il n’y a rien à recalculer.
### Robustness

computes-alone = { $reason } La page calcule donc la robustesse elle-même, ce qui prend plus de temps.
worker-refused = Ce navigateur ne laisse pas la page travailler en arrière-plan.
worker-absent = Le travail en arrière-plan n’a pas pu démarrer. { $reason }
worker-not-started = Le travail en arrière-plan n’a pas pu démarrer, bien que tous ses fichiers soient arrivés.
worker-stopped = Le travail en arrière-plan s’est arrêté.
worker-no-part = Le travail en arrière-plan n’a pas pu démarrer : une partie du programme n’est pas arrivée. Vérifiez la connexion et rechargez la page.
worker-other-version = Le programme en arrière-plan est d’une autre version que cette page : le site a été mis à jour entre-temps. Rechargez la page.
robust-lead = Tout rang repose sur des choix que l’on aurait pu faire autrement. Ici, on les fait autrement, des milliers de fois, pour voir ce qu’il en reste.
region-title = Tirer les pondérations
region-near = à { $shown } points au plus des vôtres
region-any = parmi toutes celles possibles
vary-title = Faire varier
vary-weights = Pondérations
vary-norm = Échelle
vary-agg = Mode de combinaison
vary-treat = Valeurs extrêmes
vary-impute = Chiffres manquants
vary-leave-out = Un indicateur en moins
vary-choice = Choix
robust-city = Ville examinée
window-title = Villes affichées
window-around = autour de la ville examinée
window-ranks = places { $from } à { $to }
robust-varied = Varient ensemble, toutes les options étant également probables, leur nombre entre parenthèses : { $list }.
robust-refused = { $share } des tirages sont écartés, car leurs choix s’excluent. { $reasons }
robust-begins = Les premiers tirages sont en cours…
robust-before = Pour les choix précédents. Les nouveaux sont en cours de calcul…
robust-draws = { $done } tirages sur { $total }, graine { $seed }
robust-methods = { $done } méthodes sur { $total }
robust-nothing-varied = Rien ne varie. Choisissez ci-dessus ce qui doit varier.
robust-too-many = Les rangs sous tous les choix à la fois sont calculés jusqu’à { $greatest } villes ; ce jeu de données en compte { $found }.
robust-unranked = Faute de chiffres, { $city } n’est pas classée ; il s’agit donc de la ville suivante de votre comparaison, ou de la première.
robust-nobody = Aucune de ces villes n’est classée.
refusal-not-above-zero = Les moyennes géométrique et harmonique exigent des scores supérieurs à zéro, que cette échelle ne donne pas.
refusal-penalty = La pénalité de Mazziotta–Pareto n’a pas de sens pour des scores si loin des autres.
refusal-no-middle = L’indice de Mazziotta–Pareto ajusté exige une échelle à deux bornes.
refusal-no-goalposts = Aucune borne de référence n’est publiée.
refusal-no-groups = Aucun groupe ne permet de combler les lacunes.
refusal-no-weight = Tout a un poids nul.
refusal-other = Calcul impossible : { $detail }.
intervals-title = Rangs quand tout varie
intervals-hint = Barre : neuf tirages sur dix. Marque : le rang médian. Trait : le rang actuel. Chiffres à droite : les rangs de la barre.
intervals-sentence = { $city } est au rang { $rank } actuellement. Dans neuf tirages sur dix, son rang se situe entre { $low } et { $high }, avec une médiane de { $median }.
intervals-sure = { $city } est au rang { $low } dans au moins neuf tirages sur dix.
intervals-shift = En moyenne, un tirage déplace une ville de { $shown } places.
rank-now = Rang actuel
rank-low = Meilleur rang dans neuf tirages sur dix
rank-median = Rang médian
rank-high = Moins bon rang dans neuf tirages sur dix
influence-title = Quel choix compte le plus
influence-hint = Foncé : la part de la variance qu’un choix explique seul. Clair : celle à laquelle il participe avec d’autres. Trait fin : intervalle à 90 %.
influence-of = Variance de
influence-of-all = l’ensemble du classement
influence-of-city = le rang de { $city }
influence-sentence = « { $choice } » explique le plus à lui seul : { $share } de la variance.
influence-none = Aucun de ces choix ne change quoi que ce soit ici.
index-alone = Seul (indice de Sobol’ du premier ordre)
index-together = Avec d’autres (indice de Sobol’ total)
interval-90 = Intervalle à 90 %
accept-title = Rangs quand seules les pondérations varient
accept-hint = Plus une case est foncée, plus il y a de tirages de pondérations qui donnent ce rang ; les chiffres sont des pourcentages. La méthode reste la même.
accept-first = { $city } est première dans { $first } de { $draws } tirages.
accept-sentence = { $city } est le plus souvent au rang { $rank }, dans { $share } de { $draws } tirages, et première dans { $first }.
rank-likeliest = Rang le plus fréquent
share-likeliest = Dans cette part des tirages
share-first = Première dans
central-title = Les pondérations qui placent une ville en tête
central-sentence =
    { $count ->
        [0] Aucune ville affichée ici n’est jamais première.
        [one] Une ville affichée ici est parfois première. Voici les pondérations typiques de qui la juge la meilleure.
       *[other] { $shown } villes affichées ici sont parfois premières. Voici les pondérations typiques de qui juge chacune la meilleure.
    }
wins-title = Qui devance qui
wins-hint = La part des tirages de pondérations où la ville de la ligne devance celle de la colonne. Les chiffres sont des pourcentages, les colonnes portent le rang actuel.
wins-sentence = Le duel le plus serré : { $above } devance { $below } dans { $share } de { $draws } tirages.
wins-above = Devance, en part des tirages
multiverse-title = Toutes les méthodes que l’on aurait pu choisir
multiverse-hint = Une colonne par méthode, dans l’ordre du rang de { $city } ; les traits en dessous disent ce qu’elle choisit. Au bout de chaque ligne : le rang médian.
multiverse-now = actuelle
multiverse-sentence =
    { $count ->
        [one] Sous { $shown } méthode
       *[other] Sous { $shown } méthodes
    }, { $city } se situe entre les rangs { $best } et { $worst }, avec une médiane de { $median }.
multiverse-refused =
    { $count ->
        [one] { $shown } autre combinaison ne donne
       *[other] { $shown } autres combinaisons ne donnent
    } aucun rang. { $reasons }

### City

city-choose = Choisir une ville
city-print = Imprimer cette page
city-none = Choisissez une ville pour voir où elle se situe et ce qui la ferait bouger.
city-waiting = Calcul en cours…
city-percent = { $number } %
city-measured = { $name } ({ $measure })
city-standing = Où elle se situe
city-rank = { $city } occupe le rang { $rank } sur { $shown }, avec un score de { $score }.
city-rank-tied = { $city } partage le rang { $rank } sur { $shown }, avec un score de { $score }.
city-gain =
    { $count ->
        [one] C’est { $shown } rang de mieux qu’avec les pondérations de référence.
       *[other] C’est { $shown } rangs de mieux qu’avec les pondérations de référence.
    }
city-loss =
    { $count ->
        [one] C’est { $shown } rang de moins qu’avec les pondérations de référence.
       *[other] C’est { $shown } rangs de moins qu’avec les pondérations de référence.
    }
city-same = Son rang est le même qu’avec les pondérations de référence.
city-not-ranked = { $city } n’est pas classée. { $reasons }
city-nothing-weighs = Elle n’a aucun chiffre pour ce qui a actuellement un poids.
city-strengths = Par rapport à la ville médiane, son point fort est « { $strongest } » ({ $high } ; médiane { $high-median }) et son point faible « { $weakest } » ({ $low } ; médiane { $low-median }).
city-even = Par rapport à la ville médiane, aucun principe ne se détache.
city-figures = Chiffres publiés : { $present } sur { $total } ; complétés par la méthode : { $filled } ; manquants : { $missing }. Indicateurs indirects parmi les chiffres publiés : { $proxies }.
city-profile = Profil parmi toutes les villes classées
city-profile-hint = Score pour chaque principe, indépendant des pondérations des principes. Gros point : { $city }. Trait vertical : la ville médiane. Petits points : la répartition des villes classées.
city-moved-title = Pourquoi elle a bougé
city-moved-none = Les pondérations sont celles de référence : rien ne l’a fait bouger.
city-moved = Par rapport à la situation de référence, son score est passé de { $from } à { $to } et son rang de { $before } à { $after }.
city-moved-most = Ce qui a le plus compté est le poids de « { $pillar } », passé de { $from } à { $to } : { $points } pt.
city-passed = Elle a dépassé ou rejoint { $names }.
city-passed-by = Elle s’est laissé devancer par { $names }.
city-moved-table = Effet de chaque changement de pondération sur le score
city-list-separator = {", "}
city-list-more =
    { $count ->
        [one] { $names } et { $shown } autre
       *[other] { $names } et { $shown } autres
    }
city-range = Ce que peuvent les pondérations
city-reach = Pondérations envisagées
city-reach-any = Toutes
city-reach-floor = Chaque principe à 5 % au moins
city-reach-near = À 10 points au plus des pondérations actuelles
city-best = Au mieux, elle occupe le rang { $rank }.
city-worst = Au pire, elle occupe le rang { $rank }.
city-best-open = Des pondérations trouvées la portent au rang { $rank } ; il n’est pas établi que d’autres la portent jusqu’au rang { $bound }.
city-worst-open = Des pondérations trouvées la font descendre au rang { $rank } ; il n’est pas établi que d’autres la fassent descendre jusqu’au rang { $bound }.
city-range-same = Avec toutes ces pondérations, elle occupe le rang { $rank }.
city-locked = Les pondérations verrouillées restent en place.
city-range-table = Pondérations qui l’y conduisent
city-for-rank = Pour le rang { $rank }
city-use-for = Adopter les pondérations du rang { $rank }
city-use = Adopter ces pondérations
city-no-mean = Combinés par « { $method } », les scores ne sont pas une moyenne des principes : cette question n’a pas de réponse exacte. Elle en a une lorsque les principes sont combinés par une moyenne.
city-no-weights = Il ne reste aucune pondération à envisager : verrous et limites s’excluent.
city-nearest-title = Pondérations pour un rang de votre choix
city-goal = Rang visé
city-held = Elle occupe déjà le rang { $rank }.
city-nearest = Le plus petit changement de pondérations qui la porte au rang { $rank } déplace { $points } points de pourcentage d’un principe à l’autre.
city-nearest-open = Déplacer { $points } points de pourcentage d’un principe à l’autre la porte au rang { $rank } ; il n’est pas établi qu’un changement plus petit y suffise.
city-impossible = Aucune des pondérations envisagées ne la porte au rang { $rank }.
city-too-fine = Seules des pondérations plus fines qu’un centième de pour cent la portent au rang { $rank }.
city-unsettled = Aucune pondération trouvée ne la porte au rang { $rank }, mais aucune n’est exclue.
city-nearest-table = Des pondérations actuelles au rang { $rank }
city-choices-title = Quel choix compte le plus
city-choices-hint = Chaque point est un de nos choix fait autrement, tous les autres étant maintenus ; plus le point est gros, plus de choix mènent à ce rang. Le trait vertical est le rang actuel.
city-choices =
    { $count ->
        [one] { $shown } choix aurait pu être fait autrement ;
       *[other] { $shown } choix auraient pu, un par un, être faits autrement ;
    } pour { $near } d’entre eux, elle reste à un rang au plus du rang { $rank }.
city-choices-most = Ce qui la déplace le plus est « { $choice } » ({ $kind }) : du rang { $from } au rang { $to }. Sur l’ensemble, son rang se situe entre { $best } et { $worst }.
city-choices-none = Aucun ne change son rang.
city-choices-table = Rang selon chaque choix fait autrement
city-equal-indicators = Le même poids pour chaque indicateur
city-kind-scale = Échelle
city-kind-combining = Combinaison
city-kind-outliers = Valeurs extrêmes
city-kind-gaps = Chiffres manquants
city-kind-weights = Pondérations
city-kind-pillars = Sans un principe
city-kind-indicators = Sans un indicateur
city-no-answer = sans réponse
city-improve-title = Ce qui rapporterait le plus
city-improve-hint = C’est un calcul, non une prévision : les chiffres nommés changent, tous les autres, et toutes les autres villes, restent tels quels.
city-lever = Faire passer { $indicator } de { $from } à { $to }, le niveau de { $other }, la porterait du rang { $rank } au rang { $then }.
city-lever-none = Aucun chiffre à lui seul, même aussi bon que celui de la meilleure ville, n’améliorerait son rang.
city-plan =
    { $count ->
        [one] La plus petite amélioration qui la porte au rang { $rank } est de { $points } pt sur l’échelle commune, sur { $shown } indicateur.
       *[other] La plus petite amélioration qui la porte au rang { $rank } est de { $points } pt sur l’échelle commune, sur { $shown } indicateurs.
    }
city-plan-search =
    { $count ->
        [one] Une amélioration de { $points } pt sur l’échelle commune, sur { $shown } indicateur, la porte au rang { $rank } ; une plus petite peut exister.
       *[other] Une amélioration de { $points } pt sur l’échelle commune, sur { $shown } indicateurs, la porte au rang { $rank } ; une plus petite peut exister.
    }
city-plan-none = Aucune amélioration de ses seuls chiffres ne la porte au rang { $rank } : si tous étaient à leur meilleur niveau, elle occuperait le rang { $best }.
city-plan-table = Plus petite amélioration pour le rang { $rank }
city-levers = Un seul chiffre amélioré
city-not-own = Combinés par « { $method } », un changement dans une ville modifie les scores des autres : les améliorations ne peuvent pas être calculées une à une.
city-printed-source = { $title }, version { $version } du { $date }. Années de référence : { $years }.
city-printed-method = Méthode. Échelle : { $scale }. Combinaison : { $combining }. Valeurs extrêmes : { $outliers }. Chiffres manquants : { $gaps }.
city-printed-proxies = Les indicateurs indirects remplacent ce que personne ne mesure. Lesquels le sont, et toutes les autres réserves, figurent sous « À propos des chiffres » à l’adresse ci-dessous. Les hypothèses chiffrées sont des calculs, non des prévisions.
city-printed-address = Adresse
column-now = Actuel
column-then = Ensuite
column-then-about = Ensuite, environ
column-baseline = Référence
column-points = Points
column-median = Ville médiane
column-best = Meilleure ville
column-best-city = Laquelle
column-choice = Choix fait autrement
column-quarter = Quart supérieur
column-best-figure = Meilleur
### Without a network

new-version = Une nouvelle version de cette page est disponible.
new-version-show = L’afficher
new-version-file = Il faudra alors rouvrir le fichier « { $name } » : cette page ne conserve aucun de vos fichiers.
offline = Sans réseau
offline-title = Sans réseau
offline-kept = Cette page est conservée sur cet appareil, avec ses jeux de données et toutes ses langues : elle s’ouvre sans réseau.
offline-not-kept = Cette page n’est pas encore conservée sur cet appareil. Cela se fait tout seul quelques secondes après l’ouverture, sauf si vous économisez les données ou si le navigateur ne conserve rien.
offline-data = Jeux de données du Web
offline-hint = Les { $shown } derniers que vous avez ouverts restent sur cet appareil, jusqu’à { $size } Mo au total.
offline-none = Aucun n’a été ouvert ici.
offline-facts = { $size } ko, du { $day }
offline-forget = Retirer { $name } de cet appareil
kept-copy = L’hôte de ces chiffres n’a pas répondu. Voici ce qui en est venu le { $day }, conservé sur cet appareil.

### Scenes
saved = Scènes
saved-title = Scènes
saved-hint = Une scène conserve ce qui est à l’écran : pondérations, méthode, villes, vue et jeu de données. Des scènes à la suite font un exposé. Elles restent dans ce navigateur uniquement ; rien n’est envoyé.
saved-name = Nom de cette scène
saved-save = Ajouter ce qui est à l’écran
saved-forget = Supprimer { $name }
saved-none = Il n’y a pas encore de scène.
saved-unreadable = Ce qui était enregistré dans ce navigateur provient d’une autre version et ne peut pas être lu. Cela a été mis de côté, non supprimé.
saved-newer = Cette scène a été enregistrée avec une version plus récente de l’explorateur. Ce que cette version en connaît est affiché. Rechargez la page pour obtenir la plus récente.
saved-not-used =
    { $count ->
        [one] { $shown } réglage de la scène ne peut pas être utilisé ici ({ $names }). La valeur par défaut est affichée.
       *[other] { $shown } réglages de la scène ne peuvent pas être utilisés ici ({ $names }). Les valeurs par défaut sont affichées.
    }
scene-name = Nom
scene-caption = Légende pour la salle
scene-notes = Notes de l’orateur
scene-up = Monter { $name }
scene-down = Descendre { $name }
scene-edit = Textes de { $name }
scene-duplicate = Dupliquer { $name }
scene-deleted = Supprimée : { $name }.
scene-restore = Annuler
scene-name-taken = Une scène a besoin d’un nom qu’aucune autre ne porte. Elle garde celui qu’elle avait.
scenes-full = Il y a { $most } scènes, et pas davantage ne peuvent être conservées. Supprimez-en une, ou enregistrez-les d’abord dans un fichier.
scenes-damaged = Il ne s’y trouve aucune scène de cet explorateur, ou le contenu a été coupé ou modifié en chemin.
scenes-empty = Il ne s’y trouve aucune scène.
scenes-too-long = C’est plus long que tout ce qu’écrit cet explorateur.
scenes-newer = Cela provient d’une version plus récente de l’explorateur. Rechargez la page pour l’obtenir.
scenes-too-many = Il s’y trouve { $found } scènes ; { $most } sont le maximum.
scenes-wrong = La scène { $number } n’est pas conforme : son nom manque, un texte est trop long, ou ce qu’elle montre n’est pas un état de cet explorateur.
scenes-unreadable = « { $name } » ne peut pas être ouvert. { $reason }
talk-unreadable = L’exposé contenu dans cette adresse ne peut pas être ouvert. { $reason } La page affiche le reste de l’adresse.
talk-too-long = Ces scènes sont trop longues pour une adresse. Enregistrez-les plutôt dans un fichier.
talk-arrived-title = Exposé dans cette adresse
talk-arrived =
    { $count ->
        [one] Cette adresse contient un exposé de { $shown } scène.
       *[other] Cette adresse contient un exposé de { $shown } scènes.
    } Vos propres scènes restent intactes.
talk-guests =
    { $count ->
        [one] Cette scène est venue avec une adresse ou un fichier. Elle n’est pas conservée, ni ce que vous y changez.
       *[other] Ces { $shown } scènes sont venues avec une adresse ou un fichier. Elles ne sont pas conservées, ni ce que vous y changez.
    }
talk-present = Présenter
talk-keep = Garder avec mes scènes
talk-own = Revenir à mes scènes
talk-dismiss = Non merci
talk-save = Enregistrer dans un fichier
talk-open = Ouvrir un fichier de scènes…
talk-copy = Copier l’exposé sous forme de lien
talk-with-notes = avec les notes de l’orateur
### Présenter

present = Présenter
present-hint = Présenter ce qui est à l’écran (P)
stage-title = Présentation
stage-tools = Boutons de l’orateur
stage-keys = Touches
stage-weights = Pondérations
stage-screen = Plein écran
stage-end = Terminer la présentation
stage-blank = Écran noir
stage-is-blank = L’écran est noir.
stage-position = { $place } sur { $total }
stage-no-city = { $typed }… Aucune ville ne commence ainsi.
stage-unranked = { $city } : non classée
stage-standing = { $city } : rang { $rank } sur { $total }, score { $score }
stage-weight-changed = { $name } : de { $from } à { $to }.
key-next = Scène suivante
key-previous = Scène précédente
key-ends = Première scène, dernière scène
key-scroll = Faire défiler la vue
key-weights = Afficher ou masquer les pondérations
key-blank = Écran noir, et retour
key-city = Tapez le nom d’une ville pour la montrer. Commencez par / ou une majuscule si la lettre est elle-même une touche.
key-escape = Relâcher la ville ; puis quitter la scène
key-list = Cette liste
presenter-open = Fenêtre de l’orateur
presenter-refused = Le navigateur n’a pas laissé s’ouvrir une seconde fenêtre. Autorisez-la pour cette page, puis réessayez.
presenter-title = Fenêtre de l’orateur
presenter-now = Maintenant
presenter-next = Ensuite
presenter-no-next = C’était la dernière scène.
presenter-waits = En attente de la présentation…
presenter-left = La présentation est terminée.
presenter-clock = Temps écoulé
presenter-reset = Remettre à zéro
presenter-time = { $hours }:{ $minutes }:{ $seconds }
### Enregistrement et pannes

storage-blocked = Ce navigateur n’autorise pas la page à enregistrer. Tout le reste fonctionne ; pour garder une vue, copiez son lien.
fault-title = L’explorateur s’est arrêté
fault-sentence = Une erreur s’est produite dans le programme ; vos données sont intactes. Rechargez la page pour reprendre où vous en étiez. Si cela se reproduit, envoyez-nous le rapport.
fault-copy = Copier le rapport
fault-copied = Copié
fault-reload = Recharger la page
### Comparaison

save-figure = Enregistrer « { $title } » en { $format }
save-failed = L’image n’a pas pu être produite. Réessayez ; en cas d’échec, les chiffres sont dans le tableau.
saved-source = Données : { $title }, version { $version }. { $citation }
saved-licence = Licence : { $licence }
saved-no-licence = Licence : aucune n’est indiquée.
profile-ahead = { $city } a le meilleur score pour { $shown } principes sur { $total }.
profile-spread = C’est pour « { $pillar } » que les villes diffèrent le plus : de { $low } ({ $low-city }) à { $high } ({ $high-city }).
bars-sentence = « { $pillar } » apporte le plus au score de { $city } ({ $score }) : { $points } points.
bars-unranked = Aucune de ces villes n’est classée : il n’y a pas de score à répartir.
indicators-title = Indicateurs
indicators-unfold = Afficher tous les indicateurs
indicators-fold = Masquer tous les indicateurs
indicators-hint = Chiffres tels que publiés. Le trait sous un chiffre est son score sur l’échelle commune ; { $mark } désigne le meilleur score parmi ces villes.
indicators-filled = { $mark } : chiffre manquant, complété.
indicators-moved = { $mark } : chiffre extrême, compté pour un autre.
indicators-logged = compté par son logarithme
indicators-counts-as = compté pour { $figure }
indicators-best = la meilleure
indicators-year = année : { $value }
indicators-level = niveau : { $value }
waterfall-title = Pourquoi une ville en devance une autre
waterfall-first = Ville expliquée
waterfall-second = Par rapport à
waterfall-why =
    { $way ->
        [above] Pourquoi { $city } devance { $other }
        [below] Pourquoi { $city } suit { $other }
       *[level] En quoi { $city } et { $other }, à égalité, diffèrent
    }
waterfall-hint = De combien de points chaque principe la place devant { $other }, ou derrière. La ligne marque l’égalité.
waterfall-hint-drawn = De combien de points chaque principe la place devant { $other }, ou derrière. La ligne marque l’égalité. Les parts ont été échantillonnées : proches, mais pas exactes.
waterfall-unfold = Afficher les indicateurs de
waterfall-unfold-none = aucun principe
waterfall-unfold-all = tous les principes
waterfall-lead = Au total
waterfall-points = Points
waterfall-one-sided = une seule des deux a des chiffres
waterfall-sentence =
    { $way ->
        [level] { $city } et { $other } partagent le même rang.
       [below] { $city } a { $points } points de retard sur { $other }.
       *[above] { $city } a { $points } points d’avance sur { $other }.
    }{ $gains ->
        [some] { " " }« { $up } » joue le plus en faveur de { $city } ({ $gain }).
       *[none] { "" }
    }{ $losses ->
        [some] { " " }« { $down } » joue le plus contre elle ({ $loss }).
       *[none] { "" }
    }
waterfall-wins = Avec cette façon de combiner, le score compte les victoires sur les autres villes, duel par duel. Une victoire n’est pas faite de points apportés par les principes : elle ne peut pas être décomposée ici ; le profil et les indicateurs montrent en quoi les villes diffèrent.
waterfall-not-ranked = { $city } n’est pas classée : elle n’a pas de score à expliquer.
slope-title = Depuis la situation de référence
slope-hint = Rang avec les pondérations de référence et avec celles-ci.
slope-baseline = Référence
slope-these = Ces pondérations
slope-before = { $city } { $rank }
slope-now = { $rank } { $city }
slope-now-moved = { $rank } { $city } ({ $change })
slope-none = Avec ces pondérations, chacune de ces villes garde le rang qu’elle avait dans la situation de référence.
slope-unranked = Aucune de ces villes n’est classée à la fois dans la situation de référence et maintenant.
slope-sentence =
    { $rising ->
        [0] Aucune de ces villes ne monte
        [one] { $shown-rising } de ces villes monte
       *[other] { $shown-rising } de ces villes montent
    }, { $falling ->
        [0] aucune ne descend
        [one] { $shown-falling } descend
       *[other] { $shown-falling } descendent
    }. { $city } bouge le plus, du rang { $before } au rang { $now }.
slope-rank-before = Rang de référence
slope-rank-now = Rang actuel
slope-score-before = Score de référence
slope-score-now = Score actuel
### La salle : un code pour suivre, et les pondérations qui en reviennent
room = Consulter la salle
room-follow = Faire suivre la salle
room-follow-hint = Qui lit ce code avec son téléphone ouvre ce qui est affiché ici et peut y déplacer les poids.
room-code = Code contenant l’adresse de ce qui est affiché
room-code-too-long = L’adresse compte { $found } caractères ; un code lisible à travers une salle en contient { $limit }.
room-code-dense = L’adresse est longue et les carrés sont petits : les derniers rangs ne pourront peut-être pas les lire.
room-code-parts = L’essentiel de la place est pris par : { $parts }. Revenez en partie dessus, ou diffusez l’adresse autrement.
room-part-simulation = les chiffres et villes simulés
room-part-weights = les poids
room-part-cities = les villes comparées ou épinglées
room-part-brush = les bornes posées sur les lignes de profil
room-part-data = l’adresse du jeu de données
room-address-copy = Copier cette adresse
room-address-copied = L’adresse est copiée.
room-local = Cette page ne se trouve que sur cette machine : les téléphones ne peuvent pas l’atteindre. Indiquez ci-dessous où l’explorateur se trouve sur le Web, et le code apparaîtra ici.
room-own-file = Les chiffres viennent du fichier { $name }, que vous seul possédez : qui ouvre l’adresse ne les verra pas.
room-base = Adresse de l’explorateur sur le Web
room-base-hint = Utile seulement si les téléphones doivent passer par une autre adresse que celle de cette page. Elle est oubliée à la fermeture de la page.
room-base-not-web = Ce n’est pas une adresse du Web. Exemple : https://example.org/index/.
room-base-local = Cette adresse ne mène qu’à une seule machine ; les téléphones ne peuvent pas l’atteindre.
room-gather = Recueillir leurs poids
room-gather-hint = Chacun lit le code, déplace les poids, appuie sur « Copier le lien » et vous envoie le lien : par la messagerie de la réunion, par courriel, comme vous voulez. Collez les liens ici ou déposez une liste. Cette page n’envoie rien nulle part et ne garde rien une fois fermée.
room-addresses = Liens des participants, un par ligne
room-open = Ouvrir une liste…
room-empty = Vider la liste
room-nobody = Aucune pondération n’est encore là.
room-people =
    { $count ->
        [one] Les poids de { $shown } personne comptent.
       *[other] Les poids de { $shown } personnes comptent.
    }
room-lines-left-out =
    { $count ->
        [one] { $shown } ligne est écartée.
       *[other] { $shown } lignes sont écartées.
    }
room-cut = Il y avait plus de texte que cette page n’en lit ; le reste est écarté.
room-file-large = { $name } dépasse { $limit } et n’a pas été lu.
room-file-unreadable = { $name } ne peut pas être lu. Choisissez-le de nouveau.
room-left-out-list = Lignes écartées
room-left-out = Ligne { $line }, « { $found } » : { $why }
room-left-out-more =
    { $count ->
        [one] et { $shown } autre ligne
       *[other] et { $shown } autres lignes
    }
room-why-no-address = elle ne contient pas d’adresse.
room-why-other-page = c’est l’adresse d’une autre page.
room-why-too-long = elle est plus longue que toute adresse de l’explorateur.
room-why-other-data = ses poids concernent un autre jeu de données, { $data }.
room-why-no-weights = aucun poids n’a été déplacé. Demandez un lien obtenu par « Copier le lien ».
room-why-unreadable = ses poids sont illisibles ; il manque peut-être une partie de l’adresse.
room-why-other-framework = elle pondère « { $code } », que ce jeu de données n’a pas.
room-why-all-zero = tous ses poids sont nuls.
room-why-too-many = on ne peut compter plus de { $limit } personnes.
room-wanted = Ce que veut la salle
room-agreement = Deux personnes de cette salle, prises au hasard, donnent { $shown } points sur 100 aux mêmes principes.
room-agreement-one = Avec une personne de plus, on pourra dire à quel point la salle est d’accord.
room-agreement-hint = 100 : tous répartissent leurs poids de la même façon. 0 : jamais deux personnes ne donnent de poids au même principe. C’est le recouvrement des poids de deux personnes, en moyenne sur toutes les paires.
room-strip-hint = Un point représente des personnes, d’autant plus grand qu’elles sont nombreuses ; la barre couvre la moitié centrale de la salle, le trait marque la moyenne. Les médianes sont ramenées à un total de 100 %.
room-column-people = Les personnes le long d’une ligne
room-column-mean = Moyenne
room-column-median = Médiane
room-column-middle = Moitié centrale
room-column-all = Du moins au plus
room-no-median = Il n’y a pas de poids médians : chaque principe ne reçoit rien de la moitié de la salle.
room-no-median-short = aucune
room-use-mean = Adopter la moyenne
room-use-median = Adopter la médiane
room-used-mean = La page pondère maintenant comme la salle en moyenne. Le code ci-dessus y mène.
room-used-median = La page a maintenant les poids médians de la salle. Le code ci-dessus y mène.
room-ranked = Où arrivent les villes
room-concordance = Accord sur le classement : le W de Kendall vaut { $shown }.
room-concordance-none = Avec une personne de plus, on pourra dire à quel point les classements concordent.
room-concordance-hint = W vaut 1 si les poids de chacun classent toutes les villes de la même façon, et 0 si les classements n’ont aucun ordre en commun. Tous les classements suivent la méthode affichée ici ; le trait marque le rang avec les poids moyens.
room-unranked =
    { $count ->
        [one] Les poids de { $shown } personne ne donnent aucun classement avec cette méthode.
       *[other] Les poids de { $shown } personnes ne donnent aucun classement avec cette méthode.
    }
room-column-pooled = Avec la moyenne
room-column-first = Première pour
room-column-ranks = Rangs
### Map and explore

table-cut = Les { $shown } premières lignes sur { $total }.
column-place = Lieu
map-title-score = Les scores sur la carte
map-title-change = Les écarts de rang sur la carte
map-hint = Appuyez sur une ville pour la mettre en avant. Faites glisser la carte pour la déplacer ; zoomez avec les boutons, ou avec la molette en maintenant Ctrl.
map-colour = Les couleurs indiquent
map-colour-score = Le score
map-colour-change = L’écart de rang
map-places = Places gagnées ou perdues par rapport à la situation de référence
map-rank = rang { $rank }
map-scores =
    { $count ->
        [one] { $best } est la seule ville classée sur la carte, avec { $high }.
       *[other] Des { $shown } villes classées sur la carte, { $best } a le score le plus élevé ({ $high }) et { $last } le plus bas ({ $low }).
    }
map-none = Aucune ville de la carte n’est classée.
map-risen-most = Mieux classées que dans la situation de référence : { $shown }, surtout { $city } ({ $change }).
map-fallen-most = Moins bien classées : { $shown }, surtout { $city } ({ $change }).
map-no-change = Chaque ville garde le rang de la situation de référence. Déplacez un poids pour voir qui monte et qui descend.
map-unplaced = Absentes de la carte, faute de coordonnées : { $names }.
map-unranked = Non classées, figurées par des anneaux pointillés : { $names }.
map-borders = Projection Equal Earth ; côtes et frontières de Natural Earth. Elles n’expriment aucune opinion sur le statut d’un territoire.
map-loading = Chargement de la carte…
map-failed = La carte n’a pas pu être chargée. { $reason }
map-tools = Déplacer la carte
map-zoom-in = Zoomer
map-zoom-out = Dézoomer
map-west = Vers l’ouest
map-north = Vers le nord
map-south = Vers le sud
map-east = Vers l’est
map-all-cities = Toutes les villes
map-world = Le monde entier
map-drag = Déplacer au doigt
measure-population = Population
measures-scores = Scores avec ces pondérations
measures-context = À propos de la ville
axis-score = score
axis-logarithmic = échelle logarithmique
scatter-title = Deux mesures au choix
scatter-hint = Chaque point est une ville ; appuyez dessus pour la mettre en avant. Les chiffres sont tels que publiés. Là où moins vaut mieux, l’axe est inversé : le meilleur est toujours en haut ou vers la fin de la ligne.
scatter-x = En abscisse
scatter-y = En ordonnée
scatter-swap = Intervertir
scatter-sentence =
    { $words } Le r de Pearson vaut { $r } et le ρ de Spearman { $rho }, sur { $count ->
        [one] { $shown } ville
       *[other] { $shown } villes
    }.
scatter-sentence-log =
    { $words } Le r de Pearson vaut { $r } (avec le logarithme de la population) et le ρ de Spearman { $rho }, sur { $count ->
        [one] { $shown } ville
       *[other] { $shown } villes
    }.
scatter-rising-closely = Les deux mesures croissent étroitement ensemble.
scatter-rising = Les deux mesures tendent à croître ensemble.
scatter-weak = Les deux mesures ont peu de rapport entre elles.
scatter-falling = Quand l’une croît, l’autre tend à baisser.
scatter-falling-closely = Quand l’une croît, l’autre baisse d’autant.
scatter-few = Moins de trois villes ont les deux chiffres : trop peu pour dire comment ils vont ensemble.
scatter-constant = L’une des deux mesures est la même pour toutes les villes : il n’y a rien à corréler.
scatter-missing =
    { $count ->
        [one] { $shown } ville est laissée de côté, faute d’un chiffre.
       *[other] { $shown } villes sont laissées de côté, faute d’un chiffre.
    }
lines-title = Les profils de toutes les villes
lines-hint = Chaque ligne est une ville. Tracez un intervalle le long d’un axe pour ne garder que les villes qui s’y trouvent, ou fixez des bornes en chiffres. Une ligne passe tout droit par-dessus un principe sans chiffres.
lines-all =
    { $count ->
        [one] { $shown } ville, sans aucune borne.
       *[other] Toutes les { $shown } villes, sans aucune borne.
    }
lines-kept =
    { $count ->
        [one] { $shown } ville sur { $total } se trouve entre les bornes : { $city }.
       *[other] { $shown } villes sur { $total } se trouvent entre les bornes, dont aucune n’est classée.
    }
lines-kept-best =
    { $count ->
        [one] { $shown } ville sur { $total } se trouve entre les bornes : { $city }, rang { $rank }.
       *[other] { $shown } villes sur { $total } se trouvent entre les bornes ; la mieux classée est { $city } (rang { $rank }).
    }
lines-none = Aucune ville ne se trouve entre toutes ces bornes.
lines-ends = de { $low } à { $high }
lines-bounds = Fixer des bornes en chiffres
lines-from = { $name }, de
lines-to = { $name }, à
lines-clear = Effacer toutes les bornes
lines-list = Villes entre les bornes
lines-more =
    { $count ->
        [one] et { $shown } de plus
       *[other] et { $shown } de plus
    }
corr-title = Ce qui va ensemble
corr-hint = Les mesures sont numérotées ; lignes et colonnes suivent le même ordre. Chacune est orientée de sorte que plus vaut mieux : un coefficient négatif dit que deux mesures se contrarient. Appuyez sur une case pour voir son nuage de points.
corr-level = Entre
corr-level-pillars = Principes
corr-level-indicators = Indicateurs
corr-by = Coefficient
corr-by-pearson = Pearson
corr-by-spearman = Spearman
corr-ramp = Coefficient
corr-measure = Mesure
corr-sentence = Le plus liés : « { $a } » et « { $b } » ({ $high }). Le moins : « { $c } » et « { $d } » ({ $low }).
corr-means = Au sein des principes, le coefficient moyen est de { $within } ; d’un principe à l’autre, de { $between }.
corr-cities =
    { $count ->
        [one] Chacun repose sur { $shown } ville.
       *[other] Chacun repose sur { $shown } villes.
    }
corr-cities-range =
    { $count ->
        [one] Chacun repose sur { $fewest } à { $shown } ville.
       *[other] Chacun repose sur { $fewest } à { $shown } villes.
    }
corr-none = Il y a trop peu de chiffres à corréler.
corr-too-much = Ce jeu de données est trop grand pour corréler ici tous ses indicateurs. Choisissez les principes, ou deux mesures dans le graphique ci-dessus.

### Data

data-lead = Les tableaux sur lesquels tout repose. Modifiez un chiffre ou ajoutez une ville pour voir ce qui s’ensuivrait, ouvrez vos propres chiffres ou emportez ceux-ci.
table-which = Tableau
table-figures = Chiffres
table-scores = Scores
table-cities = Villes
table-figures-caption = Chiffres tels que publiés, une colonne par indicateur. Pour en modifier un, choisissez sa cellule et appuyez sur Entrée, ou cliquez deux fois dessus.
table-scores-caption = Rang, score, principes et indicateurs sur l’échelle de la méthode choisie
table-cities-caption = Ce que le jeu de données dit par ailleurs de ses villes
table-search = Chercher une ville
table-found =
    { $count ->
        [0] Aucune ville ne porte ce nom.
        [one] { $shown } ville
       *[other] { $shown } villes
    }
column-latitude = Latitude
column-longitude = Longitude
column-population = Population
column-present = Chiffres
mark-edited = (modifié par vous)
mark-filled = (repose sur des lacunes comblées)
mark-added = ajoutée
edit-field = { $indicator }, { $city }, en { $unit }
edit-wrong = Il faut un nombre. Laissez vide si le chiffre manque.
detail-open = À propos de « { $name } »
detail-evidence = Nature
detail-direct = direct
detail-proxy = indirect : il tient lieu de ce que personne ne publie
detail-direction = Sens
detail-no-goalposts = non publié
detail-empty = Aucune ville n’a de chiffre.
detail-spread =
    { $count ->
        [one] { $shown } ville a un chiffre, { $missing } n’en ont pas.
       *[other] { $shown } villes ont un chiffre, { $missing } n’en ont pas.
    } Les chiffres vont de { $low } à { $high } ; celui du milieu est { $middle }.
simulated-figures =
    Simulation : { $figures ->
        [one] { $shown-figures } chiffre modifié
       *[other] { $shown-figures } chiffres modifiés
    }. Ce que vous voyez n’est pas ce qui a été publié.
simulated-cities =
    Simulation : { $cities ->
        [one] { $shown-cities } ville ajoutée
       *[other] { $shown-cities } villes ajoutées
    }. Ce que vous voyez n’est pas ce qui a été publié.
simulated-both =
    Simulation : { $figures ->
        [one] { $shown-figures } chiffre modifié
       *[other] { $shown-figures } chiffres modifiés
    }, { $cities ->
        [one] { $shown-cities } ville ajoutée
       *[other] { $shown-cities } villes ajoutées
    }. Ce que vous voyez n’est pas ce qui a été publié.
simulated-show = Voir
simulated-undo = Tout annuler
simulation-title = Et si ?
simulation-hint = Les chiffres modifiés et les villes ajoutées comptent aussitôt partout. Le jeu de données publié reste tel quel, l’adresse contient ce que vous avez changé, et chaque partie de la page le dit.
simulation-changes = Chiffres modifiés
simulation-added = Villes ajoutées
simulation-undo-all = Revenir aux chiffres publiés
simulation-undo = Annuler la modification de « { $indicator } » pour { $city }
simulation-remove = Retirer { $city }
simulation-like = part des chiffres de { $city }
simulation-empty = part sans aucun chiffre
column-published = Publié
column-simulated = Simulé
effect-same = { $city } garde le rang { $now }.
effect-moves = { $city } passe du rang { $before } au rang { $now }.
effect-enters = { $city } entre au rang { $now }.
effect-leaves = { $city } avait le rang { $before } et n’est plus classée.
effect-none = { $city } n’est pas classée : elle a trop peu de chiffres.
add-name = Nom d’une nouvelle ville
add-like = Avec les chiffres de… (aucune)
add-city = Ajouter la ville
add-wrong = Donnez d’abord un nom à la ville.
no-room-for-edits = On ne peut modifier plus de { $figures } chiffres ni ajouter plus de { $cities } villes. Annulez-en, ou modifiez votre propre copie des fichiers et ouvrez-la.
coverage-title = Les chiffres sont-ils complets ?
coverage-hint = Une case par chiffre : plus il en manque, plus elle ressort. Les villes les plus complètes viennent d’abord.
coverage-axis = Villes, les plus complètes d’abord
coverage-axis-many = Villes, les plus complètes d’abord ; une colonne en représente { $shown } et montre le cas le plus fréquent
coverage-direct = chiffre direct
coverage-proxy = indirect
coverage-filled = manquant, comblé
coverage-missing = manquant
coverage-sentence = { $present } chiffres sur { $places } sont là, dont { $proxies } indirects.
coverage-gaps =
    { $count ->
        [0] Aucun ne manque.
        [one] Il en manque { $shown } ({ $share } %).
       *[other] Il en manque { $shown } ({ $share } %).
    }
coverage-gaps-filled =
    { $count ->
        [0] La méthode n’en comble aucun.
        [one] La méthode en comble { $shown }.
       *[other] La méthode en comble { $shown }.
    }
coverage-complete =
    { $count ->
        [0] Aucune ville n’a tous les chiffres.
        [one] { $shown } ville sur { $cities } a tous les chiffres.
       *[other] { $shown } villes sur { $cities } ont tous les chiffres.
    }
coverage-thinnest =
    { $count ->
        [one] « { $indicator } » a le plus de lacunes : { $shown } ville n’a pas de chiffre.
       *[other] « { $indicator } » a le plus de lacunes : { $shown } villes n’ont pas de chiffre.
    }
coverage-present = Présents
coverage-proxies = Dont indirects
coverage-by-indicator = Chiffres par indicateur
coverage-by-city = Chiffres par ville, celles où il en manque le plus d’abord
coverage-by-city-some = Chiffres par ville, les { $shown } où il en manque le plus
own-title = Vos propres chiffres
own-hint = Ouvrez des fichiers de votre appareil ou déposez-les n’importe où sur cette page. Ils sont lus dans votre navigateur et ne sont envoyés nulle part.
own-package = Un jeu de données : datapackage.json avec cities.csv, framework.csv et values.csv, choisis ensemble ou dans un seul fichier ZIP.
own-single = Un seul tableau CSV : une ligne par ville, son nom dans la première colonne. Chaque colonne de nombres compte comme un indicateur dont plus vaut mieux ; les colonnes de mots regroupent les villes.
own-coinr = La paire de tableaux que lit le paquet R COINr, iData et iMeta, en CSV.
own-workbook = Un classeur (XLSX) se lit par ses feuilles : « cities », « framework » et « values », ou un seul tableau.
own-open = Ouvrir des fichiers…
own-drop = Lâchez pour ouvrir ces fichiers
load-local-file = Les chiffres sont dans le fichier « { $name } » sur l’appareil de quelqu’un ; un lien ne peut pas les transporter. Si vous avez ce fichier, ouvrez-le ici : le reste du lien y sera appliqué.
link-copied-without-figures = Le lien est copié, mais des chiffres ouverts depuis un fichier ne peuvent pas tenir dans un lien. Qui le suit doit avoir « { $name } » et l’ouvrir.
downloads-title = À emporter
download-results = Résultats (CSV)
download-results-hint = Rang, score et principes de chaque ville ; chaque ligne dit de quel jeu de données, de quelle version et de quelle adresse elle vient.
download-package = Jeu de données (ZIP)
download-package-hint = Tous les chiffres avec leur cadre et leur licence, et vos modifications s’il y en a ; se rouvre ici.
download-coinr = Pour COINr (ZIP)
download-coinr-hint = Les tableaux iData et iMeta pour le paquet R COINr.
download-failed = Votre navigateur ne laisse pas cette page enregistrer de fichiers. Autorisez les téléchargements et réessayez.
problem-bad-archive = ce n’est pas un fichier ZIP valable, ou il est protégé ou compressé de façon inhabituelle. Refaites-le sans mot de passe.
problem-too-large-unpacked = décompressé, il dépasse les { $limit } ko que cet explorateur accepte. Scindez le jeu de données.
problem-workbook = un classeur de ce type ne peut pas être lu. Enregistrez-le en XLSX, ou chaque feuille en « CSV UTF-8 », et ouvrez le résultat.
problem-bad-workbook = ce classeur est endommagé ou vide. Enregistrez-le de nouveau en XLSX, ou chaque feuille en « CSV UTF-8 », et ouvrez le résultat.
problem-not-ours = ce n’est pas un jeu de données. Choisissez un tableau CSV, le fichier ZIP d’un jeu de données, ou datapackage.json avec ses trois tableaux.
problem-not-chosen = ce tableau n’est pas parmi les fichiers. Choisissez-le avec datapackage.json.
problem-unreadable = votre navigateur n’a pas pu lire ce fichier. Il a peut-être été déplacé ou modifié ; choisissez-le de nouveau.
problem-other-separator = les cellules sont séparées par « { $found } ». Enregistrez le tableau avec des virgules entre les cellules et des points dans les nombres.
problem-tabs = les cellules sont séparées par des tabulations. Enregistrez le tableau avec des virgules entre les cellules.
problem-no-figures = aucune colonne ne contient de nombres, il n’y a donc rien à évaluer. Vérifiez que les nombres sont écrits avec des points.
problem-assumed-direction =
    { $count ->
        [one] le tableau ne dit pas dans quel sens va son indicateur ({ $shown }) : plus compte comme mieux, et il n’a pas de bornes de référence.
       *[other] le tableau ne dit pas dans quel sens vont ses { $shown } indicateurs : plus compte comme mieux, et ils n’ont pas de bornes de référence.
    } Un jeu de données avec framework.csv peut en décider autrement.

### Les outils du classement

ranking-search = Rechercher
ranking-search-hint = Ville, pays ou région
ranking-found =
    { $count ->
        [0] Aucune ville sur { $shown-all } ne correspond.
        [one] { $shown } ville sur { $shown-all }
       *[other] { $shown } villes sur { $shown-all }
    }
ranking-show-all = Afficher toutes les villes
ranking-caption-sorted = Villes triées par : { $order }, avec le rang, son évolution par rapport à la situation de référence et le score
sort = Trier par
sort-change = Évolution du rang
sort-name = Nom
sort-pillars = Un seul principe
sort-reverse = Inverser l’ordre
column-range = Plage
column-pin = Épingler
ranges-hint = Plage : les rangs qu’une ville occupe dans { $share } de { $draws } tirages de pondérations autour des vôtres.
ranges-never = Les plages de rangs sont omises ici : compter sans cesse les victoires entre tant de villes bloquerait la page.
spread = Chaque pondération peut varier de
spread-share = ± { $percent } d’elle-même ({ $weight } : de { $low } à { $high })
spread-any = n’importe quelle valeur
pin-city = Garder { $name } en haut
pinned = Gardées en haut
open-city = Fiche de la ville : { $name }
# Ce que montrent une barre et une plage, et ce qui a été fait d’une ligne.
bar-part = { $name } : { $points }
bar-separator = { " ; " }
bar-said = { $city } : { $score }. Composition du score : { $parts }.
bar-piece =
    { $kind ->
        [loss] { $name } : { $points } en moins sur un score de { $score } ({ $city }).
       *[gain] { $name } : { $points } sur un score de { $score } ({ $city }).
    }
bar-whole = { $city } : score de { $score }.
bar-pillar = { $city } : { $score } pour le principe « { $name } ».
range-said =
    { $kind ->
        [single] { $city } garde le rang { $best } dans { $share } de { $draws } tirages de pondérations autour des vôtres.
       *[span] { $city } occupe les rangs { $best } à { $worst } dans { $share } de { $draws } tirages de pondérations autour des vôtres. Rang actuel : { $rank }.
    }
spoken-pinned = Désormais gardée en haut : { $city }.
spoken-unpinned = N’est plus gardée en haut : { $city }.
spoken-compared = Ajout à la comparaison : { $city }.
spoken-uncompared = Retrait de la comparaison : { $city }.
spoken-rise =
    { $count ->
        [0] { $city } monte au rang { $rank }.
        [one] { $city } monte au rang { $rank } et dépasse { $other }.
       *[other] { $city } monte au rang { $rank } et dépasse { $other } et { $more ->
            [one] une autre ville
           *[other] { $shown-more } autres villes
        }.
    }
spoken-fall =
    { $count ->
        [0] { $city } descend au rang { $rank }.
        [one] { $city } descend au rang { $rank }, dépassée par { $other }.
       *[other] { $city } descend au rang { $rank }, dépassée par { $other } et { $more ->
            [one] une autre ville
           *[other] { $shown-more } autres villes
        }.
    }
spoken-stay = { $city } reste au rang { $rank }.
spoken-sorted = Tri : { $order }.