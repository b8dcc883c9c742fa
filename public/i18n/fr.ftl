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
column-place = Pays ou région
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
own-workbook = Un classeur (XLSX, ODS) n’est pas lu : enregistrez chaque feuille en « CSV UTF-8 » et ouvrez ces fichiers.
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
problem-workbook = un classeur ne peut pas être lu. Enregistrez chaque feuille en « CSV UTF-8 » et ouvrez ces fichiers.
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
