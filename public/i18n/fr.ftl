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
treat-logged = Par leur logarithme : { $names }
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
retry = Réessayer
open-default = Ouvrir plutôt les villes européennes
keep-current = Garder ce qui est à l’écran
load-failed = Le jeu de données « { $name } » n’a pas pu être ouvert
load-problems = { $count ->
        [one] Un point doit d’abord y être corrigé :
       *[other] { $shown } points doivent d’abord y être corrigés :
    }
load-unknown-package = Aucun jeu de données nommé « { $name } » n’accompagne cet explorateur. Choisissez-en un dans la liste ou indiquez l’adresse complète d’un fichier datapackage.json.
load-bad-catalogue = La liste des jeux de données qui accompagne cet explorateur est endommagée ({ $detail }). Téléversez de nouveau le dossier « data ».
problems-more = … et { $count } de plus.
fetch-unreachable = Impossible de joindre { $url }. Vérifiez la connexion ; si le fichier se trouve sur un autre site, celui-ci doit autoriser les autres sites à le lire (CORS).
fetch-status = { $url } a répondu par l’erreur { $status }. Vérifiez l’adresse.
fetch-broke-off = La transmission de { $url } s’est interrompue après { $received } ko. Vérifiez la connexion et réessayez.
fetch-too-large = { $url } dépasse { $limit } ko, le maximum accepté par cet explorateur.
fetch-bad-address = « { $url } » n’est pas une adresse que l’on peut ouvrir.
address-unknown-key = Cette adresse contient un réglage « { $key } » que cet explorateur ne connaît pas. Il a été ignoré.
address-bad-value = Dans cette adresse, le réglage « { $key } » ne peut pas avoir la valeur « { $value } ». La valeur par défaut est affichée.
address-repeated = Le réglage « { $key } » figure deux fois dans cette adresse. Le premier est retenu.
address-too-long = Cette adresse est trop longue pour être l’une des nôtres. Les valeurs par défaut sont affichées.
figures-changed = Les chiffres ont changé depuis la création de ce lien : les scores et les rangs peuvent donc différer de ceux que son auteur a vus.
unknown-names = Ce jeu de données ne contient pas { $names }, que le lien mentionne. Il n’en a pas été tenu compte.
language-unavailable = La langue « { $name } » n’a pas pu être chargée. Vérifiez la connexion et choisissez-la de nouveau.
place-row = { $place }, ligne { $row }
place-column = { $place }, colonne « { $column } »
problem-at = { $place } : { $what }
problem-too-large = { $found } ko, c’est plus que les { $limit } ko acceptés par cet explorateur. Divisez le jeu de données.
problem-too-many-units = { $found } villes, c’est plus que les { $limit } acceptées par cet explorateur. Divisez le jeu de données.
problem-too-many-indicators = { $found } indicateurs, c’est plus que les { $limit } acceptés par cet explorateur. Retirez-en.
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
problem-framework = { $detail }.
problem-dataset = { $detail }.

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
step-weights = Pondérer
step-combine = Combiner
step-rank = Classer
step-differs = Différent de la publication
step-back = Revenir au choix publié
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

computes-alone = Ce navigateur ne laisse pas la page travailler en arrière-plan. Elle calcule donc la robustesse elle-même, ce qui prend plus de temps.
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
### Saved views and faults
saved = Vues enregistrées
saved-title = Vues enregistrées
saved-hint = Une vue conserve sous un nom les pondérations, la méthode, les villes et le jeu de données, dans ce navigateur uniquement. Rien n’est envoyé.
saved-name = Nom de cette vue
saved-save = Enregistrer
saved-forget = Supprimer { $name }
saved-none = Rien n’est encore enregistré.
saved-unreadable = Ce qui était enregistré dans ce navigateur provient d’une autre version et ne peut pas être lu. Cela a été mis de côté, non supprimé.
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
