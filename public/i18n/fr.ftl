# Textes de l'explorateur en français.

## La page

page-title = Explorateur de l’Indice des villes apprenantes
title = Indice des villes apprenantes
subtitle = Qu’est-ce qui fait une ville apprenante ? Pondérez six principes et voyez quelles villes arrivent en tête.
data-set-named = Jeu de données : { $title }
language = Langue
theme = Thème
theme-auto = Thème du système
theme-light = Thème clair
theme-dark = Thème sombre
copy-link = Copier le lien
link-copied = Le lien est copié. Il ouvre exactement cette page.
link-by-hand = Votre navigateur n’autorise pas cette page à copier. Copiez vous-même cette adresse : { $address }
about-figures = À propos des données
close = Fermer
dismiss = Masquer
views = Parties de la page
view-ranking = Classement
view-compare = Comparaison
view-city = Ville
view-map = Carte
view-robustness = Robustesse
view-explore = Exploration
view-learn = Apprentissage
view-method = Méthode
view-data = Données
figure-table = Les données en tableau
rationale = Les six principes s’inspirent de l’argumentaire en faveur d’un indice mondial des villes apprenantes présenté par Jin Yang (Institut de l’UNESCO pour l’apprentissage tout au long de la vie, Glasgow, 20 novembre 2012). Le choix des indicateurs est le nôtre. Rien de ce qui figure ici n’est approuvé par l’UNESCO.
privacy = Tout est calculé dans votre navigateur. Rien de ce que vous faites ici n’est transmis.

# The head of the page: links past what comes first, the search for a city, the
# panel of tools on a narrow screen.
city-search = Trouver une ville par son nom
city-search-hint = Votre ville
city-search-none = Aucune ville de ce jeu de données ne porte ce nom.
your-city = Quelle est votre ville ?
your-city-dismiss = Ne pas demander ma ville
skip-to-view = Aller à la vue : { $view }
skip-to-weights = Aller aux poids
tools = Plus : données, lien, scènes, langue, couleurs

# Le catalogue des jeux de données, et ce que personne n’y mesure des six principes.
catalogue-title = Jeux de données
catalogue-cities = Villes
catalogue-years = Années
catalogue-direct = Indicateurs directs
catalogue-proxies = Indicateurs indirects
catalogue-missing = Principes non mesurés
catalogue-none-missing = Aucun
not-measured = Non mesuré ici
not-measured-ranking = Non mesuré ici, et absent du classement : { $names }.
principle-political = Volonté politique et engagement
principle-partnership = Partenariat et mise en réseau
principle-learning = Possibilités d’apprentissage
principle-inclusion = Inclusion et cohésion sociale
principle-prosperity = Création de richesse et employabilité
principle-recognition = Reconnaissance de toutes les formes d’apprentissage

# Where it stands in another page.
embed-credit = Indice des villes apprenantes : { $title }.
embed-years = Données de { $years }.
embed-open = Ouvrir dans l’explorateur complet (nouvel onglet)
embed-back = Retour : { $view }

# Le volet des auteurs : ce qu’ils mettent dans leurs propres pages.
embed = Intégrer
embed-title = À mettre dans votre propre page
embed-hint = Choisissez ce que verront vos lecteurs, regardez-le à toutes les largeurs, puis copiez le texte dans votre page. On y voit ce qui est à l’écran en ce moment : pondération, méthode, villes et données.
embed-view = Vue
embed-controls = À côté de la vue
embed-controls-none = Rien
embed-controls-weights = Pondération
embed-controls-all = Pondération et méthode
embed-lang-auto = Celle du lecteur
embed-height-auto = Aussi haut que le contenu
embed-height = Hauteur en pixels
embed-updates = Quand les données ou l’explorateur changent
embed-follows = Suivre les mises à jour
embed-pinned = En rester à l’état d’aujourd’hui
embed-follows-hint = Vos lecteurs voient toujours les données et l’explorateur les plus récents.
embed-pinned-hint = Données de SHA-256 { $sha }, explorateur { $engine }. Si les données changent, les lecteurs en sont avertis. Si le script de l’élément change, les navigateurs le refusent et montrent un lien à la place.
embed-no-integrity = L’empreinte du script n’a pas pu être calculée. Le texte ci-dessous ne fige que les données.
embed-preview = Aperçu
embed-width = Largeur de l’aperçu
embed-width-px = { $width } pixels
embed-own-file = Ces données viennent du fichier « { $name } » et ne peuvent pas être intégrées. Publiez d’abord le fichier et ouvrez-le par son adresse.
embed-code = Texte à copier
embed-form = Pour
embed-form-element = Une page avec scripts : élément
embed-form-frame = Une page sans script, WordPress : cadre
embed-form-quarto = Quarto, R Markdown
embed-form-link = Markdown sans HTML : lien
embed-frame-height = Sans le script, un cadre ne peut pas suivre son contenu : il a { $height } pixels de haut.
embed-docs = Intégration : exemples et référence (nouvel onglet)
embed-frame-title = Indice des villes apprenantes, { $title } : { $view }

## Pondérations

weights-title = Pondération
weights-hint = Modifiez un poids et les autres s’ajustent en proportion. Un verrou maintient un poids en place.
weight-field = { $name }, poids en pour cent
weight-lock = Verrouiller { $name }
weights-equal = Poids égaux
weights-reset = Réinitialiser
weights-parts = Indicateurs et repères
pillar-makeup =
    { $count ->
        [one] { $shown } indicateur
       *[other] { $shown } indicateurs
    }, { $proxies ->
        [0] aucun indirect
        [one] dont { $shown-proxies } indirect
       *[other] dont { $shown-proxies } indirects
    }
proxy = indirect
controls-open = Modifier la pondération et la méthode
controls-close = Terminé

## Lenses

lens-title = Grille de lecture
lens-own = Les groupes du jeu de données
lens-in-use = Les indicateurs sont groupés selon la grille de lecture « { $lens } ».
lens-about = Ce qu’est cette grille
lens-left-out = Laissés de côté par cette grille
lens-left-out-plain = Il n’a sa place dans aucun de ses groupes.
lens-coming = Chargement de la grille…

## Méthode

method-title = Méthode
norm-title = Ramener les indicateurs à une même échelle par
norm-goalposts = Bornes de référence
norm-goalposts-hint = La pire valeur publiée obtient 0, la meilleure 100 ; au-delà, rien ne se gagne ni ne se perd.
norm-minmax = Min–max
norm-minmax-hint = La ville la plus faible du jeu de données obtient 0, la plus forte 100.
norm-zscore = Score z (centré réduit)
norm-zscore-hint = Nombre d’écarts types au-dessus ou au-dessous de la moyenne des villes, qui obtient 0.
norm-no-goalposts = Ce jeu de données ne publie pas de bornes de référence.
scale-title = Au fil des années, fixer l’échelle d’après
scale-all = Toutes les années ensemble
scale-all-hint = Une même valeur obtient le même score quelle que soit l’année : les scores se comparent d’une année à l’autre. Minimums, maximums, moyennes, rangs et valeurs extrêmes sont ceux de toutes les années ; les lacunes sont comblées à partir de leur propre année.
scale-year = Chaque année pour elle-même
scale-year-hint = Chaque année est mesurée à ses propres valeurs : un score dit où se situe une ville parmi les autres cette année-là, et ne se compare pas aux autres années.
scale-goalposts = Les bornes de référence sont de toute façon les mêmes chaque année. Ce choix fixe toutes les autres échelles.
scale-relative = Le décompte des victoires et la pénalité de Mazziotta–Pareto comparent entre elles les villes d’une même année, quelle que soit l’échelle.
agg-title = Combiner les principes par
agg-arithmetic = Moyenne arithmétique
agg-arithmetic-hint = La force dans un principe compense la faiblesse dans un autre.
agg-geometric = Moyenne géométrique
agg-geometric-hint = Un principe faible coûte plus que n’apporte un principe fort. Les échelles à deux bouts vont de 1 à 100, afin qu’un zéro n’efface pas tout le reste.
failure-goalposts = { $count ->
        [one] { $shown } indicateur n’a pas
       *[other] { $shown } indicateurs n’ont pas
    } de bornes de référence publiées. Choisissez plutôt le min–max.
failure-other = Cette méthode ne peut pas être appliquée : { $detail }.
use-arithmetic = Utiliser la moyenne arithmétique
quality-title = Quels indicateurs comptent
quality-all = Tous
quality-all-hint = Tous les indicateurs du cadre comptent, y compris les indirects.
quality-direct = Les directs seulement
quality-direct-hint = Les indicateurs signalés comme indirects sont écartés : aucun ne tient lieu d’autre chose.
quality-counted = Seules les données directes comptent (indicateurs : { $counted } sur { $all }).
quality-emptied = Sans aucun indicateur, donc hors de l’indice : { $names }.
quality-emptied-reason = Tous ses indicateurs sont signalés comme indirects, et la méthode les écarte.
quality-nothing = Aucun indicateur n’est signalé ici comme indirect : rien n’est écarté.
quality-refused = Tous les indicateurs sont signalés ici comme indirects. Sans eux il n’y aurait pas d’indice : tous comptent donc.
quality-list = Indicateurs écartés
quality-reason = signalé comme indirect
treat-title = Valeurs extrêmes
treat-none = Conserver
treat-none-hint = Chaque valeur compte telle que publiée, si éloignée soit-elle des autres.
treat-winsorise = Winsoriser
treat-winsorise-hint = Dans un indicateur très asymétrique, jusqu’à cinq valeurs extrêmes sont ramenées à la suivante, afin que quelques villes ne fixent pas l’échelle pour toutes ; si cela ne suffit pas, on prend son logarithme.
treat-log = Logarithme
treat-log-hint = Un indicateur très asymétrique compte par son logarithme, qui rapproche les extrêmes et écarte les valeurs serrées.
treat-report-none = Aucun indicateur n’est assez asymétrique pour cela : rien ne change.
treat-report-moved =
    { $count ->
        [one] { $shown } valeur ajustée
       *[other] { $shown } valeurs ajustées
    } dans { $indicators ->
        [one] { $shown-indicators } indicateur
       *[other] { $shown-indicators } indicateurs
    }.
treat-report-logged =
    { $count ->
        [one] { $shown } indicateur compte par son logarithme
       *[other] { $shown } indicateurs comptent par leur logarithme
    }, soit { $figures ->
        [one] { $shown-figures } valeur
       *[other] { $shown-figures } valeurs
    } en tout.
treat-report-untreated =
    { $count ->
        [one] { $shown } indicateur asymétrique reste tel que publié, car rien ici n’atténue son asymétrie
       *[other] { $shown } indicateurs asymétriques restent tels que publiés, car rien ici n’atténue leur asymétrie
    }.
treat-logged = Par leur logarithme : { $names }
treat-untreated = Asymétriques et laissés tels que publiés : { $names }
treat-list = Ce qui a été modifié
impute-title = Valeurs manquantes
impute-none = Laisser vides
impute-none-hint = Un principe est la moyenne des valeurs disponibles.
impute-mean = Moyenne de toutes les villes
impute-mean-hint = Une lacune compte comme la moyenne des autres villes, comme si la ville y était moyenne.
impute-median = Médiane de toutes les villes
impute-median-hint = Une lacune compte comme la valeur médiane des autres villes, que quelques extrêmes ne déplacent pas.
impute-group-mean = Moyenne de son groupe
impute-group-mean-hint = Une lacune compte comme la moyenne des villes du même groupe, par exemple une région ; elle demeure si le groupe n’a aucune valeur.
impute-group-median = Médiane de son groupe
impute-group-median-hint = Une lacune compte comme la valeur médiane des villes du même groupe, par exemple une région ; elle demeure si le groupe n’a aucune valeur.
impute-no-groups = Ce jeu de données n’a pas de groupes de villes à partir desquels combler les lacunes.
impute-report-none = Aucune valeur ne manque : rien ne change.
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
norm-tobest-hint = La meilleure ville obtient 1 et les autres en proportion ; là où moins vaut mieux, le double de sa valeur donne 0.
norm-tomean = Rapport à la moyenne
norm-tomean-hint = Une ville moyenne obtient 1, une ville au double de la moyenne 2 ; là où moins vaut mieux, elle obtient 0. Les grands écarts comptent pleinement.
norm-fracmax = Fraction du maximum
norm-fracmax-hint = Chaque valeur en fraction de la plus grande ; là où moins vaut mieux, ce qui lui manque pour l’atteindre.
norm-aboveaverage = Au-dessus ou au-dessous de la moyenne
norm-aboveaverage-hint = 1 au-delà d’un cinquième de mieux que la moyenne, −1 au-delà d’un cinquième de moins bien, 0 entre les deux : les extrêmes ne comptent pas, ni la plupart des écarts.
norm-left-out = Non pris en compte, car cette échelle ne permet pas de distinguer les villes : { $names }
norm-levelled = Pris en compte, bien que toutes les villes y obtiennent la même valeur sur cette échelle : { $names }
agg-harmonic = Moyenne harmonique
agg-harmonic-hint = Un principe faible coûte encore plus que dans la moyenne géométrique. Les échelles à deux bouts vont de 1 à 100, afin qu’un zéro n’efface pas tout le reste.
agg-weakest = Principe le plus faible
agg-weakest-hint = Une ville vaut ce que vaut son principe le plus faible : rien ne le compense, et les poids n’importent que s’ils sont nuls.
agg-copeland = Copeland, victoires en duel
agg-copeland-hint = Chaque ville en affronte chaque autre ; celle qui devance l’autre dans les principes de plus grand poids l’emporte. Le score est le nombre de victoires moins celui des défaites.
agg-mpi = Mazziotta–Pareto
agg-mpi-hint = La moyenne des principes, chacun mis sur une échelle autour de 100, moins une pénalité pour un profil inégal.
agg-ampi = Mazziotta–Pareto ajusté
agg-ampi-hint = La moyenne moins une pénalité pour un profil inégal, sur l’échelle choisie ci-dessus, qui doit avoir deux extrémités.
failure-still-shown = Le classement affiché est le dernier qui a pu être calculé.
unanswered-method = Rien ne peut être affiché ici : la méthode choisie ne donne aucun classement. La raison est indiquée plus haut.
unanswered-nobody = Rien ne peut être affiché ici : aucune ville ne peut être classée. Le classement dit pourquoi pour chaque ville.
failure-not-above-zero = Pas de { $mean ->
        [geometric] moyenne géométrique
        [harmonic] moyenne harmonique
       *[other] moyenne de ce type
    } pour { $city } : son score pour « { $element } » n’est pas supérieur à zéro. Choisissez la moyenne arithmétique, ou le min–max comme échelle.
failure-no-middle = L’indice de Mazziotta–Pareto ajusté exige une échelle à deux extrémités, ce que celle-ci n’a pas. Choisissez la moyenne arithmétique, ou le min–max comme échelle.
failure-penalty = Pas d’indice de Mazziotta–Pareto pour { $city } : pour « { $element } », elle est si loin derrière les autres qu’une pénalité n’a pas de sens. Choisissez l’indice ajusté ou la moyenne arithmétique.
failure-mixed-scales = Les composantes de « { $element } » sont sur des échelles différentes, que cette façon de combiner ne peut pas réunir. Choisissez la moyenne arithmétique.
failure-no-groups = Les lacunes ne peuvent pas être comblées par groupe, car ce jeu de données n’a pas de tels groupes. Laissez-les vides ou comblez-les à partir de toutes les villes.
failure-too-many-pairs = Les victoires sont comptées jusqu’à { $greatest } villes, car chaque ville affronte chaque autre ; ce jeu de données en compte { $found }. Choisissez la moyenne arithmétique.
failure-overflow = La valeur de { $city } pour « { $element } » est trop grande pour cette échelle. Comparez par rang ou corrigez la valeur.
failure-unknown-name = La méthode mentionne « { $name } », que ce jeu de données ne contient pas. Choisissez la méthode habituelle.
failure-setting = La méthode comporte un réglage, { $value }, avec lequel rien ne peut être calculé. Choisissez la méthode habituelle.
failure-no-weight = Tout dans « { $element } » a un poids de 0. Donnez du poids à l’une de ses composantes ou réinitialisez les poids.
use-minmax = Utiliser le min–max
use-ranks = Comparer par rang
leave-gaps = Laisser les lacunes vides
use-published-method = Utiliser la méthode habituelle
no-groups = Ce lien comble les lacunes par groupe, mais le jeu de données n’a pas de groupes. Ce réglage a été ignoré.
plan-unread = Ce que ce lien dit du tableau n’a pas pu être lu, ou le jeu de données n’est pas un tableau seul : il est montré tel que la page le lit d’elle-même.
plan-too-long = Vos choix pour ce tableau ne tiennent pas dans un lien ; il est devenu l’un de vos propres fichiers. Pour le partager, téléchargez le jeu de données en ZIP et publiez-le.
years-missing = Les données des autres années n’ont pas pu être chargées. { $reason } L’année affichée est celle sur laquelle s’ouvre le jeu de données.
limits-missing = Les limites de confiance de l’éditeur n’ont pas pu être chargées. { $reason } Les valeurs comptent comme exactes.
lens-missing = La grille de lecture n’a pas pu être chargée. { $reason } Les indicateurs restent groupés comme ils le sont.
ranking-caption-whole = Villes par score, de la meilleure à la moins bonne, avec l’évolution du rang par rapport à la situation de référence
ranking-caption-whole-since = Villes par score, de la meilleure à la moins bonne, avec l’évolution du rang par rapport à { $since }, avec les mêmes poids
column-bar = Score en barre
bars-whole = Avec cette façon de combiner, les scores ne sont pas la somme de ce que chaque principe apporte : une barre montre un score dans son ensemble.
bars-none = Avec cette façon de combiner, les scores ne peuvent pas être répartis entre les principes.
compare-ahead = { $first } ({ $high }) devance { $second } ({ $low }).
compare-tied = { $first } et { $second } partagent le rang { $rank }, toutes deux avec { $high }.
compare-filled = repose en partie sur des lacunes comblées
about-coverage-filled = Villes : { $cities } ; indicateurs : { $indicators }. Valeurs manquantes : { $missing } ({ $share }) ; la méthode choisie en complète { $filled }.

## Classement

ranking-title = Classement
ranking-none = Aucune ville ne peut être classée
ranking-image-part = Villes montrées : { $shown } sur { $all }.
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
ranking-caption-since = Villes par score, de la meilleure à la moins bonne, avec l’évolution du rang par rapport à { $since }, avec les mêmes poids, et ce que chaque principe apporte au score
cite-year = Données de { $year }, sur des échelles communes à toutes les années.
cite-year-alone = Données de { $year }, sur des échelles propres à cette année.
column-rank = Rang
column-change = Évolution
column-change-since = Par rapport à { $since }
column-city = Ville
column-score = Score
column-contributions = Composition
column-compare = Comparer
filter = Afficher
filter-all = Toutes les villes
not-ranked = non classée
not-ranked-title = Villes non classées faute de données
include = Classer quand même { $name }
reason-empty = Aucune valeur pour « { $name } ».
reason-coverage = Valeurs disponibles : { $present } sur { $total } ; il en faut { $required }.
reason-no-weight = Aucune de ses données ne compte : chacune est dans une colonne où toutes les villes sont égales, ou n’a aucun poids.
spoken-changes =
    { $count ->
        [0] Aucune ville ne change de rang.
        [one] { $shown } ville change de rang.
       *[other] { $shown } villes changent de rang.
    } { $city } est en tête avec un score de { $score }.

### Le titre : où se situe une ville, ce qui l’explique, si cela tient
head-unranked = { $city } n’est pas classée
head-place =
    { $ties ->
        [0] { $city } occupe le rang { $rank } sur { $total }
       *[other] { $city } partage le rang { $rank } sur { $total }
    }
head-stay = { $city } reste au rang { $rank } sur { $total }
head-rise =
    { $count ->
        [0] { $city } passe du rang { $from } au rang { $rank } sur { $total }
        [1] { $city } monte du rang { $from } au rang { $rank } sur { $total } et dépasse { $other }
       *[other] { $city } monte du rang { $from } au rang { $rank } sur { $total } et dépasse { $other } et { $more ->
            [one] une autre ville
           *[other] { $shown-more } autres villes
        }
    }
head-fall =
    { $count ->
        [0] { $city } passe du rang { $from } au rang { $rank } sur { $total }
        [1] { $city } descend du rang { $from } au rang { $rank } sur { $total }, dépassée par { $other }
       *[other] { $city } descend du rang { $from } au rang { $rank } sur { $total }, dépassée par { $other } et { $more ->
            [one] une autre ville
           *[other] { $shown-more } autres villes
        }
    }
head-since-up =
    { $count ->
        [one] { $city } est au rang { $rank } sur { $total } en { $year }, soit { $shown } place de mieux qu’en { $since }
       *[other] { $city } est au rang { $rank } sur { $total } en { $year }, soit { $shown } places de mieux qu’en { $since }
    }
head-since-down =
    { $count ->
        [one] { $city } est au rang { $rank } sur { $total } en { $year }, soit { $shown } place plus bas qu’en { $since }
       *[other] { $city } est au rang { $rank } sur { $total } en { $year }, soit { $shown } places plus bas qu’en { $since }
    }
head-since-same = { $city } est au rang { $rank } sur { $total } en { $year }, comme en { $since }
head-since-new = { $city } est au rang { $rank } sur { $total } en { $year } et n’était pas classée en { $since }
head-lead =
    { $count ->
        [one] { $city } est en tête de { $shown } ville, avec { $points } pt d’avance sur { $next }
       *[other] { $city } est en tête de { $shown } villes, avec { $points } pt d’avance sur { $next }
    }
head-reason =
    « { $pillar } » pèse { $to } au lieu de { $from }, et c’est là que { $city } { $does ->
        [ahead] devance { $other }
       *[behind] est en retard sur { $other }
    }.
strong-mixed = Devance la ville médiane surtout pour { $ahead } ; en retard sur elle surtout pour { $behind }.
strong-ahead = Jamais en retard sur la ville médiane, quel que soit le principe ; le plus en avance pour { $most }.
strong-behind = Ne devance la ville médiane pour aucun principe ; la plus proche d’elle pour { $least }, la plus en retard pour { $most }.
strong-behind-one = Ne devance la ville médiane pour aucun principe ; en retard pour { $most }.
strong-level = À égalité avec la ville médiane pour tous les principes.
strong-name = « { $name } »
strong-figures = « { $name } » ({ $own } ; médiane { $median })
verdict-city =
    { $span ->
        [0] { $city } garde sa place : rang { $low } dans au moins neuf tirages sur dix.
       *[other] { $hold ->
            [holds] { $city } garde sa place
            [moves] La place de { $city } bouge un peu
           *[depends] La place de { $city } dépend des choix faits
        } : rangs { $low } à { $high } dans neuf tirages sur dix.
    }
verdict-lead =
    { $hold ->
        [holds] La première place de { $city } est assurée : elle la tient dans au moins neuf tirages sur dix.
       *[other] La première place de { $city } n’est pas assurée : rangs { $low } à { $high } dans neuf tirages sur dix.
    }
verdict-weights = Seuls les poids varient ici, chacun de { $percent } de sa valeur au plus.
verdict-any-weights = Seuls les poids varient ici, sans limite.
verdict-waiting = Calcul de ce qui tient…
verdict-ranking =
    { $hold ->
        [holds] Le classement tient dans son ensemble
        [moves] Le classement bouge un peu dans son ensemble
       *[depends] Le classement dépend dans son ensemble des choix faits
    } : déplacement moyen d’une ville par tirage, en places : { $shift }.
verdict-most =
    { $choice ->
        [weights] C’est surtout une question de poids.
        [norm] C’est surtout une question d’échelle.
        [agg] C’est surtout la façon de combiner les principes qui compte.
        [treat] C’est surtout le traitement des valeurs extrêmes qui compte.
        [impute] C’est surtout la façon de combler les valeurs manquantes qui compte.
       *[leave-out] C’est surtout le choix des indicateurs retenus qui compte.
    }

## Comparaison

compare-title = Comparaison
compare-add = Ajouter une ville…
compare-city = Comparer { $name }
compare-remove = Retirer { $name } de la comparaison
compare-empty = Choisissez de deux à six villes ici ou dans le classement pour les voir côte à côte.
compare-unranked = Moins de deux de ces villes sont classées : il n’y a donc pas de différence à expliquer.
compare-carries = Son avance tient surtout à « { $pillar } » ({ $points } pt).
argument-for = « { $pillar } » est ce qui parle le plus pour { $city } ({ $points } pt).
compare-removed = { $name } n’est plus comparée.
standing = rang { $rank }, score { $score }
profile-title = Profil
profile-hint = Score pour chaque principe. Les poids n’y changent rien.
profile-indicators-hint = Score pour chaque indicateur du seul principe ; s’ils sont nombreux, les douze où les villes diffèrent le plus.
bars-title = Points par principe
bars-hint = Ce que chaque principe apporte au score avec ces poids.
compare-table = Scores par principe
column-principle = Principe
column-weight = Poids
no-data = pas de données
chart-failure = Le graphique n’a pas pu être tracé. Ses données figurent dans le tableau ci-dessous.
chart-no-library = Le graphique n’a pas pu être tracé. { $reason } Ses données figurent dans le tableau ci-dessous.

## À propos des chiffres

about-coverage = Villes : { $cities } ; indicateurs : { $indicators }. Valeurs manquantes : { $missing } ({ $share }). Elles restent manquantes : un principe est la moyenne des valeurs disponibles.
about-citation = Référence à citer
about-sources = Sources
about-licence = Licence
about-checksum = Version
about-version = { $version }
about-caveats = Ce qu’il faut garder à l’esprit
about-names = Les noms des villes sont donnés tels que publiés ; ils ne sont pas traduits.
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

loading = Chargement des données : { $received } ko
loading-of = Chargement des données : { $received } sur { $total } ko
loading-read = Lecture et vérification des données : { $share }
loading-stop = Arrêter
retry = Réessayer
part-loading = Chargement de cette partie de la page…
part-failed = Cette partie de la page n’a pas pu être chargée : une partie du programme n’est pas arrivée. Vérifiez la connexion et réessayez ; si elle n’arrive toujours pas, le site a peut-être été mis à jour entre-temps : rechargez la page. Vos choix sont dans son adresse et restent acquis.
load-no-reader = La partie du programme qui lit les fichiers n’est pas arrivée. Vérifiez la connexion et ouvrez de nouveau le fichier ; si cela ne suffit pas, rechargez la page.
open-default = Ouvrir plutôt les villes européennes
keep-current = Garder ce qui est à l’écran
load-failed = Le jeu de données « { $name } » n’a pas pu être ouvert
load-problems = { $count ->
        [one] Un problème doit d’abord y être corrigé :
       *[other] { $shown } problèmes doivent d’abord y être corrigés :
    }
load-unknown-package = Aucun jeu de données nommé « { $name } » n’accompagne cet explorateur. Choisissez-en un dans la liste ou indiquez l’adresse complète d’un fichier datapackage.json.
load-stopped = Vous avez arrêté le chargement. Rien n’a changé ; réessayez quand vous voulez.
load-bad-catalogue = La liste des jeux de données qui accompagne cet explorateur est endommagée ({ $detail }). Téléversez de nouveau le dossier « data ».
problems-more = … et { $shown } de plus.
fetch-unreachable = Impossible de joindre { $url }. Vérifiez la connexion ; si le fichier se trouve sur un autre site, celui-ci doit autoriser les autres sites à le lire (CORS).
fetch-status = { $url } a répondu par l’erreur { $status }. Vérifiez l’adresse.
fetch-broke-off = La transmission de { $url } s’est interrompue après { $received } ko. Vérifiez la connexion et réessayez.
fetch-silent =
    { $count ->
        [one] { $url } n’a rien envoyé depuis { $shown } seconde.
       *[other] { $url } n’a rien envoyé depuis { $shown } secondes.
    } Son serveur est peut-être surchargé : réessayez plus tard.
fetch-too-large = { $url } dépasse { $limit } ko, le maximum accepté par cet explorateur.
fetch-bad-address = « { $url } » n’est pas une adresse que l’on peut ouvrir.
file-unreachable = Le fichier { $file } n’est pas arrivé : ce site est injoignable. Vérifiez la connexion et réessayez.
file-status = Le fichier { $file } n’est pas arrivé : ce site a répondu par l’erreur { $status }. Réessayez plus tard ; s’il n’arrive toujours pas, il faut le téléverser de nouveau.
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
figures-changed = Les données ont changé depuis la création de ce lien : les scores et les rangs peuvent donc différer de ceux que son auteur a vus.
unknown-names = Le lien mentionne ce que ce jeu de données ne contient pas et qui a été ignoré : { $names }.
lens-dropped = Ce que vous aviez réglé pour les groupes précédents a été abandonné : { $names }. Annuler rétablit tout cela.
language-unavailable = La langue « { $name } » n’a pas pu être chargée. { $reason }
place-row = { $place }, ligne { $row }
place-column = { $place }, colonne « { $column } »
problem-at = { $place } : { $what }
problem-too-large = { $found } ko, c’est plus que les { $limit } ko acceptés par cet explorateur. Divisez le jeu de données.
problem-too-many-units = { $found } villes, c’est plus que les { $limit } acceptées par cet explorateur. Divisez le jeu de données.
problem-too-many-indicators = { $found } indicateurs, c’est plus que les { $limit } acceptés par cet explorateur. Retirez-en.
problem-too-many-columns = { $found } colonnes, c’est plus que les { $limit } acceptées par cet explorateur. Retirez-en.
problem-too-many-elements = { $found } éléments, c’est plus que les { $limit } acceptés par cet explorateur. Retirez-en.
problem-too-many-problems = les { $listed } premiers problèmes sont indiqués ; { $more } autres ont été trouvés. Corrigez d’abord ce qui se répète.
problem-is-web-page = une page web est arrivée à la place des données. Vérifiez l’adresse.
problem-not-utf8 = le fichier n’est pas en UTF-8. Enregistrez-le au format « CSV UTF-8 ».
problem-bad-descriptor = ce n’est pas le descripteur d’un paquet de données : { $detail }.
problem-no-resource = le descripteur n’indique pas ce tableau. Ajoutez-le à « resources ».
problem-truncated = seuls { $received } ko sur { $declared } sont arrivés. Chargez de nouveau le fichier ou corrigez « bytes » dans le descripteur.
problem-hash-differs = le fichier n’est pas celui que décrit sa somme de contrôle. Des données ont peut-être été modifiées depuis la création du paquet.
problem-shows-year =
    { $count ->
        [one] données de { $shown } année ; celles de { $year } sont affichées.
       *[other] données de { $shown } années ; celles de { $year } sont affichées.
    }
problem-no-rows = il n’y a aucune ligne sous l’en-tête.
problem-ragged-row =
    { $count ->
        [one] { $shown } cellule, alors que l’en-tête en compte { $expected }. Cherchez une virgule manquante ou un guillemet non fermé.
       *[other] { $shown } cellules, alors que l’en-tête en compte { $expected }. Cherchez une virgule manquante ou un guillemet non fermé.
    }
problem-missing-column = cette colonne est obligatoire. Ajoutez-la.
problem-repeated-column = cette colonne figure deux fois. Supprimez-en une.
problem-unknown-indicator = le cadre ne contient aucun indicateur portant ce code. Corrigez le code, ajoutez l’indicateur à framework.csv ou supprimez la colonne.
problem-empty-cell = cette cellule ne doit pas être vide.
problem-not-a-number = il faut ici un nombre, et non « { $found } ». Laissez la cellule vide si la valeur manque.
problem-not-allowed = « { $found } » ne fait pas partie des valeurs admises : { $allowed }.
problem-bad-id = « { $found } » ne peut pas servir d’identifiant ni de code : les virgules, les deux-points et les caractères de contrôle ne sont pas admis.
problem-repeated = « { $found } » figure déjà à la ligne { $row }. Un identifiant ou un code ne peut figurer qu’une fois.
problem-unknown-city = cities.csv ne contient pas de ville « { $found } ». Ajoutez-la ou supprimez cette ligne.
problem-city-without-values = « { $id } » n’a pas de ligne de données. Ajoutez-en une ; ses cellules peuvent être vides.
problem-unknown-parent = « { $code } » désigne comme parent « { $parent } », qui ne figure dans aucune ligne. Corrigez-le ou ajoutez une ligne pour lui.
problem-no-root = chaque ligne désigne un parent, de sorte qu’il n’y a pas d’indice au sommet. Laissez vide le parent de l’indice.
problem-several-roots = { $codes } : ces éléments n’ont pas de parent, or seul l’indice peut ne pas en avoir. Donnez-en un aux autres.
problem-cycle = { $codes } : ces éléments n’atteignent jamais l’indice, car certains sont leurs propres ancêtres. Corrigez leurs parents.
problem-too-deep = « { $code } » se trouve à plus de { $limit } niveaux sous l’indice. Donnez-lui, ou à ce qui est au-dessus, un parent plus proche de l’indice.
problem-no-indicators = il n’y a rien sous l’indice. Ajoutez un indicateur.
problem-invalid-weight = le poids de « { $code } » est { $weight }. Il doit être nul ou positif.
problem-flat-goalposts = les deux bornes de référence de « { $code } » sont { $value }. La pire et la meilleure doivent différer.
problem-contradictory-goalposts = les bornes de référence { $worst } (la pire) et { $best } (la meilleure) de « { $code } » contredisent son sens. Échangez-les ou changez le sens.
problem-framework = { $detail }.
problem-dataset = { $detail }.
problem-lens-unknown-indicator = ce jeu de données n’a pas d’indicateur « { $code } ». Corrigez le code ; si la ligne est un groupe, donnez-lui un nom.
problem-lens-placed-twice = l’indicateur « { $code } » est placé plusieurs fois. Gardez une seule ligne.
problem-lens-empty-group = le groupe « { $code } » ne contient rien. Placez-y un indicateur ou supprimez la ligne.
problem-lens-group-is-indicator = « { $code } » est un indicateur, rien ne peut s’y trouver. Indiquez un groupe comme parent.

### Les pondérations en détail

weights-undo = Annuler
weights-redo = Rétablir
undone = Annulé : { $what }.
redone = Rétabli : { $what }.
taken-back-lens = grille de lecture
taken-back-weights = pondération
taken-back-baseline = référence
taken-back-locks = verrous
taken-back-turned = sens des indicateurs
taken-back-included = villes classées quand même
taken-back-method = méthode
list-separator = { ", " }
list-more =
    { $names } et { $count ->
        [one] { $shown } autre
       *[other] { $shown } autres
    }
foreground = Ville mise en avant
foreground-none = Aucune
foreground-clear = Aucune ville mise en avant
marks-hint-none = Choisissez une ville : des repères montreront sur chaque curseur où son rang change.
marks-hint = Les repères montrent où { $city } change de rang quand un poids augmente : au-dessus du curseur elle monte, au-dessous elle descend.
marks-not-ranked = { $city } n’est pas classée : il n’y a donc aucun changement de rang à signaler.
marks-not-a-mean = Avec cette façon de combiner, on ne peut pas dire où les rangs changent : il n’y a donc pas de repères.
marks-no-score = Avec ces poids, { $city } n’a pas de score : il n’y a rien à signaler.
marks-not-arithmetic = Pour les indicateurs, les repères exigent la moyenne arithmétique des principes.
marks-count =
    { $count ->
        [0] aucun repère
        [one] { $shown } repère
       *[other] { $shown } repères
    }
marks-rise = À { $share }, { $city } monte du rang { $from } au rang { $to } et dépasse { $passed }.
marks-fall = À { $share }, { $city } descend du rang { $from } au rang { $to }, dépassée par { $passers }.
marks-mixed = À { $share }, { $city } va du rang { $from } au rang { $to } : elle dépasse { $passed }, et { $passers } la dépasse.
marks-lead = Ce qui se passe quand ce poids augmente et que les autres s’ajustent :
marks-list = Changements de rang
marks-go = Y aller
marks-nearest =
    { $count ->
        [one] Le changement le plus proche du poids actuel ({ $shown } sur { $total }) :
       *[other] Les { $shown } changements sur { $total } les plus proches du poids actuel :
    }
marks-more =
    { $count ->
        [one] … et { $shown } autre ici.
       *[other] … et { $shown } autres ici.
    }
presets-title = D’autres façons de pondérer
preset-apply = Appliquer
preset-apply-named = Appliquer : { $name }
preset-published = Telle que publiée
preset-published-hint = Tous les poids du jeu de données, y compris ceux des indicateurs.
preset-principal = Composantes principales
preset-principal-hint = Plus un principe varie avec les autres, plus il pèse. Cela ne dit rien de ce qui importe.
preset-benefit = Bénéfice du doute
preset-benefit-hint = Les poids les plus favorables à une ville, chaque principe entre { $low } et { $high }.
preset-benefit-city = Ville à favoriser
preset-asked = D’après des réponses
preset-asked-hint = Répondez à des questions sur ce qui compte, sous l’une de cinq formes : toutes les paires, le plus et le moins important, gains, 100 points ou un ordre.
preset-only = Un seul principe
preset-only-hint = Un principe compte pour tout, les autres pour rien.
preset-only-list = Seul principe qui compte
said-equal = Tous les principes pèsent autant.
said-published = Tous les poids sont ceux publiés.
said-only = Seul « { $name } » compte.
said-principal = Les poids suivent la première composante principale, qui explique { $share } de la variation ; « { $name } » pèse le plus.
said-principal-against =
    { $count ->
        [one] Il va à l’encontre des autres et reçoit tout de même son poids : { $names }.
       *[other] Ils vont à l’encontre des autres et reçoivent tout de même leur poids : { $names }.
    }
said-benefit = Ces poids sont les plus favorables à { $city }, chaque principe entre { $low } et { $high } : elle obtient le rang { $rank }.
said-judged = Les poids suivent vos comparaisons, qui s’accordent assez bien (ratio de cohérence { $ratio }).
said-judged-poor = Les poids suivent vos comparaisons, bien que celles-ci se contredisent (ratio de cohérence { $ratio }, supérieur à 0,1).
said-asked = Les poids suivent vos réponses ({ $name }).
said-asked-poor = Les poids suivent vos réponses ({ $name }), bien que celles-ci ne s’accordent pas assez entre elles ou avec ce qui était demandé.
refused-constant = Pas de composantes principales : toutes les villes ont le même score pour « { $name } ».
refused-unrelated = Pas de composantes principales : trop peu de villes ont des scores différents à la fois pour « { $first } » et pour « { $second } ».
refused-gaps = Pas de composantes principales : avec autant de lacunes, les corrélations se contredisent. Comblez d’abord les lacunes.
refused-not-ranked = { $city } n’est pas classée : aucun poids ne peut la favoriser.
refused-negative = Le bénéfice du doute exige des scores à partir de zéro, et certains scores de « { $name } » sont inférieurs. Choisissez les bornes de référence ou min–max comme échelle.
refused-nothing = Aucun poids ne rapporte quoi que ce soit à { $city }.
refused-one-pillar = Il n’y a qu’un seul principe : il n’y a rien à pondérer.
refused-unanswered = Il reste des questions sans réponse : aucun poids n’en découle encore.
refused-no-scores = Il n’y a pas encore de scores dont tirer des poids.
refused-failed = Ces poids n’ont pas pu être calculés : { $detail }.
baseline-is-published = Le trait sur chaque curseur marque la référence à partir de laquelle les changements de rang sont comptés : les poids publiés.
baseline-is-own = Le trait sur chaque curseur marque la référence à partir de laquelle les changements de rang sont comptés : vos propres poids.
baseline-use = Prendre ces poids comme référence
baseline-published = Référence telle que publiée
# Les années : le curseur, et l’année à partir de laquelle les changements sont comptés.
years-title = Année
years-play = Faire défiler les années
years-pause = Pause
years-coming = Les données des autres années sont en cours de chargement.
since-title = Évolution du rang par rapport
since-weights = aux poids de référence
judge-pair = { $first } face à { $second }
judge-option = { $number } – { $words }
judge-more-9 = compte extrêmement plus que
judge-more-7 = compte beaucoup plus que
judge-more-5 = compte nettement plus que
judge-more-3 = compte un peu plus que
judge-alike = compte autant que
judge-less-3 = compte un peu moins que
judge-less-5 = compte nettement moins que
judge-less-7 = compte beaucoup moins que
judge-less-9 = compte extrêmement moins que
judge-between = entre les degrés voisins
judge-ratio-good = Ratio de cohérence { $ratio } : vos réponses s’accordent assez bien. On accepte d’ordinaire jusqu’à 0,1.
judge-ratio-poor = Ratio de cohérence { $ratio } : vos réponses se contredisent plus que ce qu’on accepte d’ordinaire, soit 0,1.
judge-worst = La plus éloignée des autres : vous dites que « { $first } » compte { $given } fois autant que « { $second } » ; l’ensemble de vos réponses donne { $implied } fois.
judge-look = Aller à cette paire
judge-weights = Les poids qui en découlent
judge-matrix = Combien de fois plus la ligne compte que la colonne
judge-apply = Utiliser ces poids
answers-apart = Vos réponses sont conservées ({ $names }) ; les poids ont été fixés autrement depuis.
answers-open = Ouvrir les réponses…
ask-open = Questions…
ask-title = Des poids d’après des réponses
ask-form = Forme des questions
ask-pairs = Toutes les paires
ask-pairs-hint = Dites pour chaque paire de combien l’un compte plus que l’autre (processus d’analyse hiérarchique).
ask-pairs-bias = Biais connu : beaucoup de questions fatiguent, si bien que les réponses se contredisent ; et les poids s’écartent plus que là où l’on donne des points.
ask-pairs-legend = Comment les deux de chaque paire se comparent-ils ?
ask-best-worst = Le plus et le moins important
ask-best-worst-hint = Nommez le principe qui compte le plus et celui qui compte le moins, puis comparez les autres à ces deux-là (méthode meilleur–pire).
ask-best-worst-bias = Biais connu : tout dépend de ces deux-là. Qui se trompe sur l’un se trompe dans toutes ses réponses, et aucun ratio de cohérence ne le montre.
ask-anchors = Quel principe compte le plus, et lequel le moins ?
ask-most = Compte le plus
ask-least = Compte le moins
ask-choose = Choisir…
ask-from-best = De combien « { $name } » compte-t-il plus que chacun des autres ?
ask-to-worst = De combien chacun des autres compte-t-il plus que « { $name } » ?
ask-swing = Gains
ask-swing-hint = Imaginez une ville qui soit la plus faible en tout. Le principe que vous porteriez d’abord au meilleur niveau reçoit 100 points, chaque autre autant que vaut son gain à côté de celui-là (swing weighting).
ask-swing-bias = Biais connu : les points restent trop près des 100 premiers, si bien que les poids sont trop semblables.
ask-swing-legend = Points pour le gain du plus faible au meilleur
ask-points = 100 points
ask-points-hint = Répartissez 100 points, à chaque principe autant qu’il doit peser (allocation budgétaire).
ask-points-bias = Biais connu : on répartit d’abord également, puis on corrige trop peu.
ask-points-legend = Points à répartir
ask-order = Ordre
ask-order-hint = Mettez les principes en ordre ; une règle en fait des poids.
ask-order-bias = Biais connu : l’avance du premier sur le dernier tient à la règle, pas à vous, et deux principes qui comptent autant ne peuvent pas être dits égaux.
ask-order-legend = Ce qui compte le plus vient en tête
ask-place = N° { $number }
ask-rule = Règle qui fait de l’ordre des poids
ask-rule-centroid = Centroïde : la moyenne de tous les poids dans cet ordre
ask-rule-sum = Somme : écarts égaux
ask-rule-reciprocal = Inverses : 1, 1/2, 1/3 et ainsi de suite
ask-unanswered = Réponses données : { $answered } sur { $asked }. Les poids apparaîtront avec la dernière.
ask-ratio-none = Vos réponses s’accordent entièrement.
ask-ratio-good = Ratio de cohérence { $ratio } : vos réponses s’accordent assez bien. On accepte ici jusqu’à { $most }.
ask-ratio-poor = Ratio de cohérence { $ratio } : vos réponses se contredisent plus que ce qu’on accepte ici, soit { $most }.
ask-ratio-unknown = Ratio de cohérence { $ratio }. Ce qu’on accepte pour autant de principes, personne ne l’a publié.
ask-detour = Le plus grand écart : vous dites que « { $best } » compte { $from } fois autant que « { $name } », et celui-ci { $to } fois autant que « { $worst } ». Ensemble cela fait { $together } fois ; directement vous dites { $direct } fois.
ask-look = Aller à cette réponse
ask-swing-good = Le premier gain a ses 100 points. Des gains ne peuvent pas se contredire.
ask-swing-poor = Le plus grand nombre de points est { $points } : donnez-en 100 au principe que vous relèveriez en premier. D’ici là, les poids sont en proportion.
ask-points-good = Les 100 points sont tous répartis.
ask-points-left = Points encore à répartir : { $points }. D’ici là, les poids sont en proportion.
ask-points-over = Points en trop : { $points }. Tant qu’ils ne sont pas repris, les poids sont en proportion.
ask-points-none = Aucun principe n’a encore de points.
ask-order-good = Un ordre ne peut pas se contredire.
ask-close = Fermer
ask-clear = Effacer ces réponses
### Apprendre et la méthode en détail

learn-title = Apprentissage
learn-intro = Pour chaque principe, les villes qui ressemblent le plus à celle-ci parmi celles qui font mieux. Se ressembler, c’est appartenir au même groupe (une région, par exemple), avoir une population proche et un profil proche dans les autres principes ; chaque critère compte autant, et ce que le jeu de données ne contient pas est laissé de côté.
learn-city = Ville qui veut apprendre
lessons-title = De qui { $city } peut apprendre
lesson = Pour « { $pillar } », apprendre de { $teacher } : { $points } pt d’avance.
lesson-best = Pour « { $pillar } », aucune ville classée ne fait mieux : ici, ce sont les autres qui peuvent apprendre.
lesson-no-score = Pour « { $pillar } », cette ville n’a pas de score : on ne peut nommer personne.
lesson-alike = Comparables : { $reasons }
lesson-others = Les suivantes, par ressemblance
lesson-other = { $city } (+{ $points })
alike-group = même groupe : { $group }
alike-other-group = autre groupe : { $group }
alike-size = population à peu près égale
alike-larger = population { $times } fois plus grande
alike-smaller = { $share } de la population
alike-profile = { $points } pt d’écart en moyenne dans les autres principes
lessons-chart = Son score et celui de la ville dont apprendre
lessons-chart-hint = Un anneau pour la ville elle-même, un losange pour la ville la plus semblable qui fait mieux.
lessons-sentence = { $city } a le plus de retard pour « { $pillar } », où { $teacher } a { $points } pt d’avance.
lessons-sentence-none = Dans ces principes, { $city } ne peut apprendre d’aucune autre ville.
column-own = Son score
column-teacher = Apprendre de
column-teacher-score = Score de celle-ci
column-ahead = Avance
column-alike = Comparables par
gain-title = Ce qui rapporterait le plus
gain-sentence = Pour { $city }, { $points } pt de plus à « { $indicator } » rapporteraient le plus : un score de { $score } au lieu de { $before }, et { $count ->
        [0] le même rang
        [one] { $shown } place gagnée
       *[other] { $shown } places gagnées
    }.
gain-none = Pour cette ville, ou avec cette façon de combiner, aucune amélioration ne peut être distinguée de ce que font les autres.
gain-more = Voir cette ville en détail
network-title = Le réseau des villes apprenantes
network-hint = Une ligne mène de chaque ville à la plus semblable qui fait mieux dans un principe. Plus une ville est haute, meilleur est son score ; les groupes sont côte à côte ; plus la marque est grande, plus nombreuses sont les villes qui pourraient apprendre d’elle. En vert : de qui la ville mise en avant pourrait apprendre ; en tirets : qui pourrait apprendre d’elle. Appuyez sur une marque pour mettre une ville en avant.
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
network-around = Tant de villes feraient un réseau trop grand : voici le voisinage de { $city }, les villes dont elle pourrait apprendre et celles dont ces dernières le pourraient.
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
teachers-more =
    { $count ->
        [one] … et { $shown } autre ville.
       *[other] … et { $shown } autres villes.
    }
chapter-intro = Sept étapes mènent des données publiées à un rang. Chacune dit ce qui est fait maintenant, donne la formule et peut être changée ; on suit la valeur d’une ville tout du long. Dans les formules, x est une valeur, y ses points, w un poids et S le score.
chapter-city = Ville suivie
chapter-indicator = Indicateur suivi
chapter-standing = { $count ->
        [0] Tout est comme le propose le jeu de données.
        [one] { $shown } étape diffère de ce que propose le jeu de données.
       *[other] { $shown } étapes diffèrent de ce que propose le jeu de données.
    }
chapter-back = Revenir à tous les choix publiés
step-quality = Choisir les indicateurs
step-outliers = Traiter les valeurs extrêmes
step-gaps = Combler les lacunes
step-scale = Ramener les valeurs à une échelle
step-combine = Combiner
step-rank = Classer
step-differs = Différent de la publication
step-back = Revenir au choix publié
step-weigh = Pondérer
step-weights-hint = Seules comptent les proportions : les poids sont divisés par leur somme. Les curseurs sous « Pondération » règlent ceux des principes ; au sein d’un principe, les poids publiés valent, sauf si un lien en dit autrement.
step-rank-hint = Le meilleur score a le rang 1 et des scores égaux partagent le meilleur rang (1, 2, 2, 4). Une ville est classée si elle a au moins la moitié des valeurs et une dans chaque principe.
walk-no-figure = { $city } n’a pas de valeur pour « { $indicator } ».
walk-figure = { $city } a { $figure } pour « { $indicator } » ({ $measure }).
walk-figure-plain = { $city } a { $figure } pour « { $indicator } ».
walk-kept = Cette valeur reste telle quelle.
walk-moved = Elle compte pour { $figure }.
walk-logged = Elle compte par son logarithme, { $figure }.
walk-present = La valeur existe : rien n’est complété.
walk-empty = La lacune demeure : le principe est la moyenne des autres valeurs.
walk-filled = La lacune est comblée par { $figure }, à l’échelle d’après la première étape.
walk-between = { $city } : { $figure } entre { $worst } et { $best } → { $points } pt.
walk-deviations = { $city } : { $figure } face à une moyenne de { $mean }, l’écart type étant { $deviation } → { $points } pt.
walk-order = { $city } : mieux que { $shown } des { $others } autres villes qui ont une valeur → { $points } pt.
walk-against = { $city } : { $figure } face à { $reference } → { $points } pt.
walk-not-scaled = Rien à ramener à l’échelle ici : l’indicateur ne compte pas pour cette ville.
walk-weights = « { $indicator } » a { $share } du poids au sein de « { $parent } » ; « { $pillar } » a { $percent } du poids dans l’indice.
walk-within = Les indicateurs de « { $parent } » donnent { $points } pt à { $city }.
walk-within-none = { $city } n’a aucune valeur qui compte pour « { $parent } ».
walk-score = Tous les principes ensemble donnent un score de { $score }.
walk-rank = Avec { $score }, { $city } a le rang { $rank } sur { $total }.
walk-above = Juste au-dessus : { $other } avec { $score }.
walk-below = Juste au-dessous : { $other } avec { $score }.
walk-not-ranked = { $city } n’est pas classée, faute de données ou de poids.
walk-total = Ensemble
column-adds = Apport
math-worst = pire
math-best = meilleure
math-target = cible
math-worse = nombre de villes moins bonnes
math-wins = victoires
math-losses = défaites
math-higher = nombre de villes au score plus élevé
effects-title = Poids déclarés et poids effectifs
effects-hint = Un poids dit combien un principe devrait compter. Son effet est la part des différences entre les scores qui va avec ce principe (rapport de corrélation, en part du total). Les deux s’écartent là où un principe varie peu ou va de pair avec d’autres.
effects-sentence = L’écart est le plus grand pour « { $pillar } » : ce principe pèse { $stated }, mais représente { $effective } de l’effet.
effects-sentence-none = Trop peu de villes sont classées, ou tous les scores sont égaux : aucun effet ne peut être établi.
effects-stated = Poids
effects-effective = Effet
effects-stated-bar = poids
effects-effective-bar = effet
effects-correlation = Corrélation avec l’indice
sources-title = Sources
sources-framework = Le cadre
sources-figures = Les données
sources-methods = Les méthodes
cite-title = Citer cette page
cite-hint = L’adresse ouvre exactement cette page ; la somme de contrôle dit si les données ont changé depuis.
cite-as-text = En texte
cite-bibtex = Pour BibTeX
cite-text = Learning City Index Explorer { $engine } : { $title }, version { $version }, SHA-256 { $sha }. { $address } (consulté le { $date }). Données : { $source }
cite-copy = Copier
cite-copy-what = Copier : { $what }
cite-copied = Copié
cite-by-hand = Votre navigateur ne laisse pas cette page copier : sélectionnez le texte et copiez-le vous-même.
reproduce-title = Recalculer soi-même
reproduce-hint = Un script pour R avec le paquet COINr : il contient les données, les poids et chaque choix ci-dessus, recalcule l’indice et s’arrête si un score diffère de plus d’un millionième. Il suit la documentation de COINr et n’a pas été exécuté avec COINr lui-même.
reproduce-save = Enregistrer le script R
reproduce-saved = Enregistré sous { $file }.
reproduce-not-saved = Votre navigateur ne laisse pas cette page enregistrer de fichiers.
reproduce-years = Pas de script pour cette échelle : les données d’autres années la fixent aussi, et COINr ne reçoit que celles d’une année. Mesurez chaque année pour elle-même, ou entre des bornes de référence.
reproduce-tree = Pas de script pour ce cadre : COINr veut tous les indicateurs à la même profondeur, en trois à cinq niveaux.
reproduce-turned = Pas de script pour ce cadre : COINr ne peut pas inverser « { $element } », où moins vaut mieux.
reproduce-nothing = Aucune ville n’est classée : il n’y a rien à recalculer.
### Robustness

computes-alone = { $reason } La page calcule donc la robustesse elle-même, ce qui prend plus de temps.
worker-refused = Ce navigateur ne laisse pas la page travailler en arrière-plan.
worker-absent = Le travail en arrière-plan n’a pas pu démarrer. { $reason }
worker-not-started = Le travail en arrière-plan n’a pas pu démarrer, bien que tous ses fichiers soient arrivés.
worker-stopped = Le travail en arrière-plan s’est arrêté.
worker-no-part = Le travail en arrière-plan n’a pas pu démarrer : une partie du programme n’est pas arrivée. Vérifiez la connexion et rechargez la page.
worker-other-version = Le programme en arrière-plan est d’une autre version que cette page : le site a été mis à jour entre-temps. Rechargez la page.
robust-lead = Tout rang repose sur des choix que l’on aurait pu faire autrement. Ici, on les fait autrement, des milliers de fois, pour voir si le rang tient.
region-title = Tirer les poids
region-near = à { $shown } points au plus des vôtres
region-any = parmi tous les poids possibles
vary-title = Faire varier
vary-weights = Pondération
vary-norm = Échelle
vary-agg = Mode de combinaison
vary-treat = Valeurs extrêmes
vary-impute = Valeurs manquantes
vary-leave-out = Un indicateur en moins
vary-figures = Erreur des données
vary-figures-hint = Valeurs dont les limites sont connues : { $shown } sur { $total }. Chacune est tirée entre les limites que donne son éditeur (confiance de { $level }), indépendamment des autres ; les valeurs sans limites comptent comme exactes.
vary-choice = Choix
robust-city = Ville examinée
window-title = Villes affichées
window-around = autour de la ville examinée
window-ranks = rangs { $from } à { $to }
robust-varied = Varient ensemble, toutes les options étant également probables, leur nombre entre parenthèses : { $list }.
robust-alternatives = { $choice } ({ $shown })
robust-refused = { $share } des tirages sont écartés, car leurs choix s’excluent. { $reasons }
robust-begins = Les premiers tirages sont en cours…
robust-before = Rangs pour les choix précédents. Les nouveaux sont en cours de calcul…
robust-draws = Tirages : { $done } sur { $total }, graine { $seed }
robust-methods = Méthodes : { $done } sur { $total }
robust-nothing-varied = Rien ne varie. Choisissez ci-dessus ce qui doit varier.
robust-too-many = Les rangs sous tous les choix à la fois sont calculés jusqu’à { $greatest } villes ; ce jeu de données en compte { $found }.
robust-unranked = Faute de données, { $city } n’est pas classée ; il s’agit donc de la ville suivante de votre comparaison, ou de la première.
robust-nobody = Aucune de ces villes n’est classée.
refusal-not-above-zero = Les moyennes géométrique et harmonique exigent des scores supérieurs à zéro, que cette échelle ne donne pas.
refusal-penalty = La pénalité de Mazziotta–Pareto n’a pas de sens pour des scores si loin des autres.
refusal-no-middle = L’indice de Mazziotta–Pareto ajusté exige une échelle à deux extrémités.
refusal-no-goalposts = Aucune borne de référence n’est publiée.
refusal-no-groups = Aucun groupe ne permet de combler les lacunes.
refusal-nothing-left = Ce qui reste a un poids nul.
refusal-other = Calcul impossible : { $detail }.
intervals-title = Rangs quand tout varie
intervals-hint = Barre : neuf tirages sur dix. Marque : le rang médian. Trait : le rang actuel. Nombres au bout : les rangs de la barre.
intervals-sentence = { $city } est au rang { $rank } actuellement. Dans neuf tirages sur dix, son rang se situe entre { $low } et { $high }, avec une médiane de { $median }.
intervals-sure = { $city } est au rang { $low } dans au moins neuf tirages sur dix.
intervals-shift = Déplacement moyen d’une ville par tirage, en places : { $shown }.
rank-now = Rang actuel
rank-low = Meilleur rang dans neuf tirages sur dix
rank-median = Rang médian
rank-high = Moins bon rang dans neuf tirages sur dix
influence-title = Quel choix compte le plus
influence-hint = Barre du haut : la part de la variance qu’un choix explique seul. Barre du bas : celle à laquelle il participe avec d’autres. Trait fin : intervalle à { $share }.
influence-of = Variance de
influence-of-all = l’ensemble du classement
influence-of-city = le rang de { $city }
influence-sentence = « { $choice } » explique le plus à lui seul : { $share } de la variance.
influence-none = Aucun de ces choix ne change quoi que ce soit ici.
index-alone = Seul (indice de Sobol’ du premier ordre)
index-together = Avec d’autres (indice de Sobol’ total)
interval-90 = Intervalle à { $share }
accept-title = Rangs quand seuls les poids varient
accept-hint = Plus la couleur d’une case est soutenue, plus les tirages de poids qui donnent ce rang sont nombreux ; les nombres sont des pourcentages. La méthode reste la même.
accept-first = { $city } est première dans { $first } de { $draws } tirages.
accept-sentence = { $city } est le plus souvent au rang { $rank }, dans { $share } de { $draws } tirages, et première dans { $first }.
rank-likeliest = Rang le plus fréquent
share-likeliest = Dans cette part des tirages
share-first = Première dans
central-title = Les poids qui placent une ville en tête
central-sentence =
    { $count ->
        [0] Aucune ville affichée ici n’arrive première dans un tirage.
        [one] { $shown } ville affichée ici arrive première dans certains tirages. Voici les poids typiques de qui la juge la meilleure.
       *[other] { $shown } villes affichées ici arrivent premières dans certains tirages. Voici les poids typiques de qui juge chacune la meilleure.
    }
wins-title = Qui devance qui
wins-hint = La part des tirages de poids où la ville de la ligne devance celle de la colonne. Les nombres sont des pourcentages, les colonnes portent le rang actuel.
wins-sentence = Le duel le plus serré : { $above } devance { $below } dans { $share } de { $draws } tirages.
wins-above = Devance, en part des tirages
multiverse-title = Toutes les méthodes que l’on aurait pu choisir
multiverse-hint = Une colonne par méthode, dans l’ordre du rang de { $city } ; les traits en dessous disent ce qu’elle choisit. Au bout de chaque ligne : le rang médian.
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

### Lenses side by side
grouping-title = Le regroupement décide-t-il ?
grouping-hint = Chaque barre couvre les rangs d’une ville selon les groupes du jeu de données et selon chaque grille de lecture, à poids égaux à chaque niveau. Le repère est son rang selon « { $lens } », le trait son rang avec les mêmes indicateurs sans groupes, où tous comptent autant. Seules comptent ici les villes classées dans tous les regroupements.
grouping-without = Sans regroupement
grouping-city = { $city } est au rang { $rank } selon « { $lens } » et au rang { $flat } avec les mêmes indicateurs sans groupes ; d’un regroupement à l’autre, son rang va de { $low } à { $high }.
grouping-city-unranked = { $city } n’est pas classée par tous les regroupements.
grouping-one = { $city } ({ $range })
grouping-most = Parmi les villes que tous classent, celles-ci doivent le plus au regroupement : { $cities }.
grouping-none = Aucune autre ville ne doit son rang au regroupement.
grouping-column =
    { $name }, { $count ->
        [one] { $shown } indicateur
       *[other] { $shown } indicateurs
    }
grouping-apart = Écart de rangs

### City

city-choose = Choisir une ville
city-print = Imprimer cette page
city-none = Choisissez une ville pour voir où elle se situe et ce qui la ferait bouger.
city-waiting = Calcul en cours…
city-measured = { $name } ({ $measure })
city-standing = Où elle se situe
city-rank = { $city } occupe le rang { $rank } sur { $shown }, avec un score de { $score }.
city-rank-tied = { $city } partage le rang { $rank } sur { $shown }, avec un score de { $score }.
city-gain =
    { $count ->
        [one] C’est { $shown } place de mieux qu’avec les poids de référence.
       *[other] C’est { $shown } places de mieux qu’avec les poids de référence.
    }
city-loss =
    { $count ->
        [one] C’est { $shown } place plus bas qu’avec les poids de référence.
       *[other] C’est { $shown } places plus bas qu’avec les poids de référence.
    }
city-same = Son rang est le même qu’avec les poids de référence.
city-gain-since =
    { $count ->
        [one] C’est { $shown } place de mieux qu’en { $since }, avec les mêmes poids.
       *[other] C’est { $shown } places de mieux qu’en { $since }, avec les mêmes poids.
    }
city-loss-since =
    { $count ->
        [one] C’est { $shown } place plus bas qu’en { $since }, avec les mêmes poids.
       *[other] C’est { $shown } places plus bas qu’en { $since }, avec les mêmes poids.
    }
city-same-since = Son rang avec ces poids était le même en { $since }.
city-not-ranked = { $city } n’est pas classée. { $reasons }
city-nothing-weighs = Elle n’a aucune valeur pour ce qui a actuellement un poids.
city-figures = Valeurs publiées : { $present } sur { $total } ; complétées par la méthode : { $filled } ; manquantes : { $missing }. Indicateurs indirects parmi les valeurs publiées : { $proxies }.
city-profile = Profil parmi toutes les villes classées
city-profile-hint = Score pour chaque principe, indépendant des poids des principes. Gros point : { $city }. Trait vertical : la ville médiane. Petits points : la répartition des villes classées.
city-moved-title = Pourquoi elle a bougé
city-moved-none = Les poids sont ceux de référence : ils ne l’ont pas fait bouger.
city-moved = Par rapport à la situation de référence, son score est passé de { $from } à { $to } et son rang de { $before } à { $after }.
city-passed = Elle a dépassé ou rejoint { $names }.
city-passed-by = Elle s’est laissé devancer par { $names }.
city-moved-table = Effet de chaque changement de poids sur le score
city-list-more =
    { $count ->
        [one] { $names } et { $shown } autre
       *[other] { $names } et { $shown } autres
    }
city-range = Jusqu’où vont les poids
city-reach = Poids envisagés
city-reach-any = Tous les poids
city-reach-floor = Chaque principe à { $share } au moins
city-reach-near = À 10 points au plus des poids actuels
city-best = Au mieux, elle occupe le rang { $rank }.
city-worst = Au pire, elle occupe le rang { $rank }.
city-best-open = Des poids trouvés la portent au rang { $rank } ; il n’est pas établi que d’autres la portent jusqu’au rang { $bound }.
city-worst-open = Des poids trouvés la font descendre au rang { $rank } ; il n’est pas établi que d’autres la fassent descendre jusqu’au rang { $bound }.
city-range-same = Avec tous ces poids, elle occupe le rang { $rank }.
city-locked = Les poids verrouillés restent en place.
city-range-table = Poids qui l’y conduisent
city-for-rank = Pour le rang { $rank }
city-use-for = Adopter les poids du rang { $rank }
city-use = Adopter ces poids
city-no-mean = Combinés par « { $method } », les scores ne sont pas une moyenne des principes : cette question n’a pas de réponse exacte. Elle en a une lorsque les principes sont combinés par une moyenne.
city-no-weights = Il ne reste aucun poids à envisager : verrous et limites s’excluent.

# Ce qui porterait une ville à un rang : des poids, des valeurs, ou ni l’un ni l’autre.
city-goal-title = Qu’est-ce qui la porterait au rang { $rank } ?
city-ways =
    { $ways ->
        [held] Elle y est déjà.
        [both] Deux choses y suffiraient, chacune à elle seule : d’autres poids ou de meilleures valeurs.
        [weights] D’autres poids y suffiraient ; de meilleures valeurs, autant qu’on sache, non.
        [figures] De meilleures valeurs y suffiraient ; d’autres poids, autant qu’on sache, non.
        [neither] Ni d’autres poids ni de meilleures valeurs n’y suffiraient.
       *[unknown] On ne connaît pas de moyen d’y parvenir, mais tous ne sont pas exclus.
    }
city-neither = Ni d’autres poids ni de meilleures valeurs n’y suffiraient. Avec les poids qui conviennent le mieux à { $city }, elle occupe le rang { $best } ; avec toutes ses valeurs au meilleur niveau admis, le rang { $top }.
city-by-weights = Par d’autres poids
city-by-figures = Par de meilleures valeurs
city-ceiling = Niveau que les valeurs peuvent atteindre
city-ceiling-best = celui de la meilleure ville
city-ceiling-scale = le bout de l’échelle
city-plan-fewest =
    { $count ->
        [one] Une meilleure valeur la porte au rang { $rank } : { $list }.
       *[other] { $shown } meilleures valeurs ensemble la portent au rang { $rank } : { $list }.
    }
city-plan-step = { $indicator } de { $from } à { $to }
city-plan-out =
    { $ceiling ->
        [best] Même avec toutes ses valeurs au niveau de la meilleure ville, elle n’occuperait que le rang { $best }.
       *[scale] Même avec toutes ses valeurs au bout de l’échelle, elle n’occuperait que le rang { $best }.
    }
city-fewest-table = Le moins de valeurs à améliorer pour le rang { $rank }
city-thin =
    { $mostly ->
        [yes] Ce gain vient pour moitié au moins d’une lacune
       *[no] Ce gain vient en partie d’une lacune
    } : { $city } n’a que { $count ->
        [one] { $shown } valeur sur { $all }
       *[other] { $shown } valeurs sur { $all }
    } pour « { $pillar } », si bien que « { $indicator } » y compte { $times } fois autant que dans une ville sans lacune.
city-thin-mark = compte plus qu’il ne devrait, car d’autres valeurs de son principe manquent
city-goal = Rang visé
city-held = Elle occupe déjà le rang { $rank }.
city-nearest = Le plus petit changement de poids qui la porte au rang { $rank } déplace { $points } points de pourcentage d’un principe à l’autre.
city-nearest-open = Déplacer { $points } points de pourcentage d’un principe à l’autre la porte au rang { $rank } ; il n’est pas établi qu’un changement plus petit y suffise.
city-impossible = Aucun des poids envisagés ne la porte au rang { $rank }.
city-too-fine = Seuls des poids plus fins qu’un centième de pour cent la portent au rang { $rank }.
city-unsettled = Aucun poids trouvé ne la porte au rang { $rank }, mais aucun n’est exclu.
city-nearest-table = Des poids actuels au rang { $rank }
city-choices-title = Quel choix compte le plus
city-choices-hint = Chaque point est un de nos choix fait autrement, tous les autres étant maintenus ; plus le point est gros, plus nombreux sont les choix qui mènent à ce rang. Le trait vertical est le rang actuel.
city-choices =
    { $count ->
        [one] { $shown } choix aurait pu être fait autrement ;
       *[other] { $shown } choix auraient pu, un par un, être faits autrement ;
    } pour { $near } d’entre eux, elle reste à un rang au plus du rang { $rank }.
city-choices-most = Ce qui la déplace le plus est « { $choice } » ({ $kind }) : du rang { $from } au rang { $to }. Sur l’ensemble, son rang se situe entre { $best } et { $worst }.
city-choices-none = Aucun ne change son rang.
city-choices-table = Rang selon chaque choix fait autrement
city-choices-too-many = L’effet des autres choix est essayé jusqu’à { $greatest } valeurs ; ce jeu de données en compte { $found }.
city-choices-pairs = Les victoires en duel sont laissées de côté : elles sont comptées jusqu’à { $greatest } villes.
city-equal-indicators = Le même poids pour chaque indicateur
city-kind-scale = Échelle
city-kind-combining = Combinaison
city-kind-outliers = Valeurs extrêmes
city-kind-gaps = Valeurs manquantes
city-kind-weights = Pondération
city-kind-pillars = Sans un principe
city-kind-indicators = Sans un indicateur
city-no-answer = sans réponse
city-improve-hint = C’est un calcul, non une prévision : les valeurs nommées changent, toutes les autres, et toutes les autres villes, restent telles quelles.
city-lever = Faire passer { $indicator } de { $from } à { $to }, le niveau de { $other }, la porterait du rang { $rank } au rang { $then }.
city-lever-none = Aucune valeur à elle seule, même aussi bonne que celle de la meilleure ville, n’améliorerait son rang.
city-levers = Une seule valeur améliorée
city-not-own = Combinés par « { $method } », un changement dans une ville modifie les scores des autres : les améliorations ne peuvent pas être calculées une à une.
city-printed-source = { $title }, version { $version } du { $date }. Années de référence : { $years }.
city-printed-method = Méthode. Échelle : { $scale }. Combinaison : { $combining }. Valeurs extrêmes : { $outliers }. Valeurs manquantes : { $gaps }.
city-printed-proxies = Les indicateurs indirects remplacent ce que personne ne mesure. Lesquels le sont, et toutes les autres réserves, figurent sous « À propos des données » à l’adresse ci-dessous. Les hypothèses chiffrées sont des calculs, non des prévisions.
city-printed-address = Adresse
column-now = Actuel
column-then = Ensuite
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
new-version-file = Il faudra alors rouvrir le fichier « { $name } » : il n’est pas conservé dans ce navigateur.
offline = Sans réseau
offline-title = Sans réseau
offline-kept = Cette page est conservée sur cet appareil, avec ses jeux de données et toutes ses langues : elle s’ouvre sans réseau.
offline-not-kept = Cette page n’est pas encore conservée sur cet appareil. Cela se fait tout seul quelques secondes après l’ouverture, sauf si l’économie de données est activée ou si le navigateur ne conserve rien.
offline-data = Jeux de données du Web
offline-hint = Les { $shown } derniers que vous avez ouverts restent sur cet appareil, jusqu’à { $size } Mo au total.
offline-none = Aucun n’a été ouvert ici.
offline-facts = { $size } ko, du { $day }
offline-forget = Retirer { $name } de cet appareil
kept-copy = Le serveur de ces données n’a pas répondu. Voici la copie du { $day }, conservée sur cet appareil.

### Scenes
saved = Scènes
saved-title = Scènes
saved-hint = Une scène conserve ce qui est à l’écran : pondération, méthode, villes, vue et jeu de données. Des scènes à la suite font un exposé. Elles restent dans ce navigateur uniquement ; rien n’est envoyé.
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
scene-deleted = Supprimée : { $name }.
scene-restore = Annuler
scene-name-taken = Une scène a besoin d’un nom qu’aucune autre ne porte. Elle garde celui qu’elle avait.
scenes-full = Il y a { $most } scènes, et pas davantage ne peuvent être conservées. Supprimez-en une, ou enregistrez-les d’abord dans un fichier.
scenes-damaged = Il ne s’y trouve aucune scène de cet explorateur, ou le contenu a été coupé ou modifié en chemin.
scenes-empty = Il ne s’y trouve aucune scène.
scenes-too-long = C’est plus long que tout ce qu’écrit cet explorateur.
scenes-newer = Cela provient d’une version plus récente de l’explorateur. Rechargez la page pour l’obtenir.
scenes-too-many = Il s’y trouve { $found } scènes ; { $most } sont le maximum.
scenes-wrong = La scène { $number } n’est pas conforme : son nom manque, un texte est trop long, ou ce qu’elle montre n’est pas un état de cet explorateur.
scenes-unreadable = « { $name } » ne peut pas être ouvert. { $reason }
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
stage-weights = Pondération
stage-screen = Plein écran
stage-end = Terminer la présentation
stage-blank = Écran noir
stage-is-blank = L’écran est noir.
stage-position = { $place } sur { $total }
stage-no-city = { $typed }… Aucune ville ne commence ainsi.
stage-unranked = { $city } : non classée
stage-standing = { $city } : rang { $rank } sur { $total }, score { $score }
stage-weight-changed = { $name } : de { $from } à { $to }.
key-next = Scène suivante
key-previous = Scène précédente
key-ends = Première scène, dernière scène
key-scroll = Faire défiler la vue
key-weights = Afficher ou masquer la pondération
key-blank = Écran noir, et retour
key-city = Tapez le nom d’une ville pour la montrer. Commencez par / ou une majuscule si la lettre est elle-même une touche.
key-escape = Relâcher la ville ; puis quitter la présentation
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

storage-blocked = Ce navigateur n’autorise pas la page à enregistrer. Tout le reste fonctionne ; pour garder une vue, copiez son lien.
fault-title = L’explorateur s’est arrêté
fault-sentence = Une erreur s’est produite dans le programme ; vos données sont intactes. Rechargez la page pour reprendre où vous en étiez. Si cela se reproduit, envoyez-nous le rapport.
fault-copy = Copier le rapport
fault-copied = Copié
fault-reload = Recharger la page

### Ce qu’un graphique dit de l’une de ses marques
chart-walk = { $title }, graphique. Les touches fléchées mènent d’une valeur à l’autre.
mark-score = { $city }, { $measure } : score { $score }.
mark-median = Ville médiane, { $measure } : score { $score }.
mark-adds = { $city }, { $measure } : { $points } pt de son score.
mark-ahead = { $measure } : { $city } a { $points } pt d’avance sur { $other }.
mark-behind = { $measure } : { $city } a { $points } pt de retard sur { $other }.
mark-course = { $city } : rang { $before } avec les poids de référence, rang { $now } avec ceux-ci.
mark-course-since = { $city } : rang { $before } en { $since }, rang { $now } en { $year }.
mark-place = { $city } : rang { $rank }, score { $score }.
mark-risen = { $city } : rang { $rank }, au-dessus de son rang de référence de { $places }.
mark-fallen = { $city } : rang { $rank }, au-dessous de son rang de référence de { $places }.
mark-unmoved = { $city } : rang { $rank }, comme dans la situation de référence.
mark-risen-since = { $city } : rang { $rank }, au-dessus de son rang de { $since } de { $places }.
mark-fallen-since = { $city } : rang { $rank }, au-dessous de son rang de { $since } de { $places }.
mark-unmoved-since = { $city } : rang { $rank }, comme en { $since }.
mark-not-ranked = { $city } : non classée.
mark-pair = { $city }. { $x-measure } : { $x }. { $y-measure } : { $y }.
mark-correlation = « { $a } » et « { $b } » : coefficient { $r }.
mark-rank-share = { $city } est au rang { $rank } dans { $share } des tirages.
mark-spread = { $city } : rangs { $low } à { $high } dans neuf tirages sur dix, rang médian { $median } ; actuellement { $rank }.
mark-above = { $city } devance { $other } dans { $share } des tirages.
mark-alone = « { $choice } » explique à lui seul { $share } de la variance.
mark-together = « { $choice } » participe à { $share } de la variance, seul et avec d’autres.
mark-method = { $city } : rang { $rank } avec ces choix : { $choices }.
mark-choices = Rang { $rank } avec : { $choices }.
mark-weight = « { $measure } » : poids { $share }.
mark-effect = « { $measure } » : { $share } de l’effet sur le classement.
mark-figure = { $city }, { $measure } : { $state }.
shades-draws = Part des tirages

### Images autonomes
saved-weights = Poids : { $weights }. Méthode : { $method }.
saved-weight = { $name } { $share }
saved-choice = { $choice } ({ $step })
map-saved = Chaque point est une ville ; la légende dit ce que signifie sa couleur.
scatter-saved = Chaque point est une ville. Les données sont telles que publiées. Là où moins vaut mieux, l’axe est inversé : le meilleur est toujours en haut ou vers la fin de la ligne.
lines-saved = Chaque ligne est une ville. Une ligne passe tout droit par-dessus un principe sans données.
corr-saved = Lignes et colonnes suivent le même ordre. Chaque mesure est orientée de sorte que plus vaut mieux : un coefficient négatif dit que deux mesures se contrarient.
network-saved = Une ligne mène de chaque ville à la plus semblable qui fait mieux dans un principe. Plus une ville est haute, meilleur est son score ; les groupes sont côte à côte ; plus la marque est grande, plus nombreuses sont les villes qui pourraient apprendre d’elle. En vert : de qui la ville mise en avant pourrait apprendre ; en tirets : qui pourrait apprendre d’elle.
ranking-save = Enregistrer le classement comme image
ranking-save-which = Villes sur l’image
ranking-save-first = Les { $shown } premières
ranking-save-around = Autour de { $city }
ranking-save-all = Toutes
### Comparaison

save-figure = Enregistrer « { $title } » en { $format }
save-failed = L’image n’a pas pu être produite. Réessayez ; en cas d’échec, les données sont dans le tableau.
saved-source = Données : { $title }, version { $version }. { $citation }
saved-licence = Licence : { $licence }
saved-no-licence = Licence : aucune n’est indiquée.
profile-ahead = { $city } a le meilleur score pour { $shown } des { $total } principes.
profile-spread = C’est pour « { $pillar } » que les villes diffèrent le plus : de { $low } ({ $low-city }) à { $high } ({ $high-city }).
bars-sentence = « { $pillar } » apporte le plus au score de { $city } ({ $score }) : { $points } pt.
bars-unranked = Aucune de ces villes n’est classée : il n’y a pas de score à répartir.
indicators-title = Indicateurs
indicators-unfold = Afficher tous les indicateurs
indicators-fold = Masquer tous les indicateurs
indicators-hint = Valeurs telles que publiées. Le trait sous une valeur est son score sur l’échelle commune ; { $mark } désigne le meilleur score parmi ces villes.
indicators-filled = { $mark } : valeur manquante, complétée.
indicators-moved = { $mark } : valeur extrême, comptée pour une autre.
indicators-logged = comptée par son logarithme
indicators-counts-as = comptée pour { $figure }
indicators-best = la meilleure
indicators-year = année : { $value }
indicators-level = niveau : { $value }
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
waterfall-hint-drawn = De combien de points chaque principe la place devant { $other }, ou derrière. La ligne marque l’égalité. Les parts ont été échantillonnées : proches, mais pas exactes.
waterfall-unfold = Afficher les indicateurs de
waterfall-unfold-none = aucun principe
waterfall-unfold-all = tous les principes
waterfall-lead = Au total
waterfall-points = Points
waterfall-one-sided = une seule des deux a des données
waterfall-lead-sentence =
    { $way ->
        [level] { $city } et { $other } partagent le même rang.
        [below] { $city } a { $points } pt de retard sur { $other }.
       *[above] { $city } a { $points } pt d’avance sur { $other }.
    }
waterfall-wins = Avec cette façon de combiner, le score compte les victoires sur les autres villes, duel par duel. Une victoire n’est pas faite de points apportés par les principes : elle ne peut pas être décomposée ici ; le profil et les indicateurs montrent en quoi les villes diffèrent.
waterfall-not-ranked = { $city } n’est pas classée : elle n’a pas de score à expliquer.
slope-title = Depuis la situation de référence
slope-hint = Rang avec les poids de référence et avec ceux-ci.
slope-baseline = Référence
slope-these = Ces poids
slope-before = { $city } { $rank }
slope-now = { $rank } { $city }
slope-now-moved = { $rank } { $city } ({ $change })
slope-none = Avec ces poids, chacune de ces villes garde le rang qu’elle avait dans la situation de référence.
slope-unranked = Aucune de ces villes n’est classée à la fois dans la situation de référence et maintenant.
slope-unranked-since = Aucune de ces villes n’est classée à la fois en { $since } et en { $year }.
slope-hint-since = Rang en { $since } et en { $year }, avec les mêmes poids.
slope-none-since = Chacune de ces villes garde le rang qu’elle avait en { $since }.
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
slope-rank-in = Rang en { $year }
slope-score-before = Score de référence
slope-score-now = Score actuel
slope-score-in = Score en { $year }
### Au fil du temps : les villes année après année, pourquoi l’une a bougé, à quel rythme
over-title = Au fil du temps
over-scores-title = Scores au fil des années
over-ranks-title = Rangs au fil des années
over-fetch = Ajouter les valeurs de { $years }
over-hint = Avec ces poids et cette méthode pour chaque année. Là où une ville n’est pas classée, sa ligne s’interrompt.
over-each-year = Chaque année a sa propre échelle : les scores d’années différentes ne se comparent pas.
over-start = { $city } { $figure }
over-end = { $figure } { $city }
over-end-moved = { $figure } { $city } ({ $change })
over-none = En { $last }, chacune de ces villes occupe le rang qu’elle avait en { $first }.
over-unranked = Aucune de ces villes n’est classée pour deux années.
over-sentence =
    De { $first } à { $last } : { $rising ->
        [0] aucune de ces villes ne monte
        [one] { $shown-rising } de ces villes monte
       *[other] { $shown-rising } de ces villes montent
    }, { $falling ->
        [0] aucune ne descend
        [one] { $shown-falling } descend
       *[other] { $shown-falling } descendent
    }. { $city } bouge le plus, du rang { $before } au rang { $now }.
over-scores-sentence =
    Le score de { $city } passe de { $before } en { $first } à { $now } en { $last }{ $count ->
        [1] .
       *[other] , la plus forte évolution parmi ces villes.
    }
over-scores-none = Aucune de ces villes n’a de score à la fois en { $first } et en { $last }.
over-figure = { $rank } ({ $score })
over-figure-range = { $figure } · { $range }
over-band = La bande montre les rangs de { $city } dans neuf tirages de poids sur dix ; une année dont on ne les connaît pas n’en a pas.
over-band-limits = La bande montre les rangs de { $city } dans neuf tirages sur dix, de poids et de valeurs dans les limites de leur éditeur ; une année dont on ne les connaît pas n’en a pas.
over-figures = Rang et, entre parenthèses, score
mark-year = { $city }, { $year } : rang { $rank } sur { $ranked }, score { $score }.
mark-year-range = Dans neuf tirages sur dix : { $range }.
mark-year-none = { $city }, { $year } : non classée.
years-why-title = D’une année à l’autre
years-why-from = De
years-why-to = À
years-why = De { $from } à { $to } : score de { $before } à { $after } ({ $change }), rang de { $rank-before } à { $rank-after }.
years-why-most = L’essentiel vient de { $list }.
years-why-against = En sens contraire : { $list }.
years-why-item = « { $name } » ({ $points })
years-why-places = Évolution de son rang : ses propres valeurs { $own }, les valeurs des autres { $others }, arrivées et départs { $members }, la méthode { $method }.
years-why-none = { $city } n’est pas classée dans l’une au moins de ces années : il n’y a rien à comparer.
years-why-drawn = Certaines parts sont des moyennes sur des ordres tirés au sort ; leur somme reste exacte.
years-causes = Ce qui a fait bouger son rang et son score
years-cause = Cause
years-places = Places
years-own = Ses propres valeurs
years-others = Les valeurs des autres
years-members = Arrivées et départs
years-method = La méthode
years-all = En tout
years-parts = Ce que chaque indicateur a ajouté au score
years-part = Indicateur
years-newly = nouvellement mesuré
years-no-longer = n’est plus mesuré
pace-title = À ce rythme
pace-of = De quoi
pace-index = Score de l’indice
pace-target = Cible
pace-target-best = Meilleure ville
pace-target-median = Ville médiane
pace-target-figure = Une valeur de votre choix
pace-figure = Valeur
pace-growth = Rythme
pace-growth-linear = La même quantité chaque année
pace-growth-compound = Le même pourcentage chaque année
pace-best = { $figure } (la meilleure, { $city })
pace-median = { $figure } (médiane de toutes les villes classées)
pace-group = { $figure } (médiane : { $group })
pace-own = { $figure }
pace-moves = { $change } par an.
pace-expected = À ce rythme, { $city } atteint { $target } en { $year }.
pace-far = À ce rythme, { $city } n’atteint pas { $target } en cent ans.
pace-within = Vu la dispersion de ses valeurs, entre { $earliest } et { $latest } (confiance de { $confidence }).
pace-open = Ses valeurs sont si dispersées que ce peut être dès { $earliest }, ou jamais.
pace-untold = Deux valeurs ne disent pas à quel point c’est sûr.
pace-reached = { $city } a atteint { $target }.
pace-still = { $city } reste sur place, en deçà de { $target }.
pace-away = { $city } s’éloigne de { $target }.
pace-due = D’après la droite de ses valeurs, { $city } devrait avoir atteint { $target } ; sa dernière valeur n’y est pas encore.
pace-too-few = { $city } a des valeurs pour moins de deux années : il n’y a pas de rythme.
pace-no-years = Les années de ces données ne sont pas des nombres : il n’y a pas de rythme.
pace-no-target = Aucune ville classée n’a de valeur qui puisse servir de cible.
pace-no-sign = Un pourcentage par an demande des valeurs et une cible supérieures à zéro.
pace-caution = Un rythme n’est pas une prévision : il dit ce qui viendrait si tout continuait ainsi.
pace-table = Les valeurs d’où vient le rythme
pace-year = Année
pace-value = Valeur
### La salle : un code pour suivre, et les pondérations qui en reviennent
room = Consulter la salle
room-follow = Laisser la salle suivre
room-follow-hint = Qui lit ce code avec son téléphone ouvre ce qui est affiché ici et peut y modifier les poids.
room-code = Code contenant l’adresse de ce qui est affiché
room-code-too-long = L’adresse compte { $found } caractères ; un code lisible à travers une salle en contient { $limit }.
room-code-dense = L’adresse est longue et les carrés sont petits : les derniers rangs ne pourront peut-être pas les lire.
room-code-parts = L’essentiel de la place est pris par : { $parts }. Revenez en partie dessus, ou diffusez l’adresse autrement.
room-part-simulation = les valeurs et villes simulées
room-part-weights = les poids
room-part-cities = les villes comparées ou épinglées
room-part-brush = les bornes posées sur les lignes de profil
room-part-data = l’adresse du jeu de données
room-address-copy = Copier cette adresse
room-address-copied = L’adresse est copiée.
room-local = Cette page ne se trouve que sur cette machine : les téléphones ne peuvent pas l’atteindre. Indiquez ci-dessous où l’explorateur se trouve sur le Web, et le code apparaîtra ici.
room-own-file = Les données viennent du fichier { $name }, que vous seul possédez : qui ouvre l’adresse ne les verra pas.
room-base = Adresse de l’explorateur sur le Web
room-base-hint = Utile seulement si les téléphones doivent passer par une autre adresse que celle de cette page. Elle est oubliée à la fermeture de la page.
room-base-not-web = Ce n’est pas une adresse du Web. Exemple : https://example.org/index/.
room-base-local = Cette adresse ne mène qu’à une seule machine ; les téléphones ne peuvent pas l’atteindre.
room-gather = Recueillir leurs poids
room-gather-hint = Chacun lit le code, modifie les poids, appuie sur « Copier le lien » et vous envoie le lien : par la messagerie de la réunion, par courriel, comme vous voulez. Collez les liens ici ou déposez une liste. Cette page n’envoie rien nulle part et ne garde rien une fois fermée.
room-addresses = Liens des participants, un par ligne
room-open = Ouvrir une liste…
room-empty = Vider la liste
room-nobody = Il n’y a encore les poids de personne.
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
room-cut = Il y avait plus de texte que cette page n’en lit ; le reste est écarté.
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
room-why-no-weights = aucun poids n’a été modifié. Demandez un lien obtenu par « Copier le lien ».
room-why-unreadable = ses poids sont illisibles ; il manque peut-être une partie de l’adresse.
room-why-other-framework = elle pondère « { $code } », que ce jeu de données n’a pas.
room-why-all-zero = tous ses poids sont nuls.
room-why-too-many = on ne peut compter plus de { $limit } personnes.
room-wanted = Ce que veut la salle
room-agreement = Deux personnes de cette salle, prises au hasard, donnent { $shown } points sur 100 aux mêmes principes.
room-agreement-one = Avec une personne de plus, on pourra dire à quel point la salle est d’accord.
room-agreement-hint = 100 : tous répartissent leurs poids de la même façon. 0 : jamais deux personnes ne donnent de poids au même principe. C’est le recouvrement des poids de deux personnes, en moyenne sur toutes les paires.
room-strip-hint = Un point représente des personnes, d’autant plus grand qu’elles sont nombreuses ; la barre couvre la moitié centrale de la salle, le trait marque la moyenne. Les médianes sont ramenées à un total de { $all }.
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
room-ranked = Les rangs des villes
room-concordance = Accord sur le classement : le W de Kendall vaut { $shown }.
room-concordance-none = Avec une personne de plus, on pourra dire à quel point les classements concordent.
room-concordance-hint = W vaut 1 si les poids de chacun classent toutes les villes de la même façon, et 0 si les classements n’ont aucun ordre en commun. Tous les classements suivent la méthode affichée ici ; le trait marque le rang avec les poids moyens.
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
marks-thinned = { $shown } villes sur { $total } sont dessinées : là où les points se recouvriraient, la ville la mieux classée tient lieu des autres.
lines-thinned = { $shown } lignes sur { $total } sont tracées, réparties régulièrement sur le classement.
column-place = Lieu
map-title-score = Les scores sur la carte
map-title-change = L’évolution du rang sur la carte
map-hint = Appuyez sur une ville pour la mettre en avant. Faites glisser la carte pour la déplacer ; zoomez avec les boutons, ou avec la molette en maintenant Ctrl.
map-colour = Les couleurs indiquent
map-colour-score = Le score
map-colour-change = L’évolution du rang
map-places = Places gagnées ou perdues par rapport à la situation de référence
map-places-since = Places gagnées ou perdues par rapport à { $since }
map-scores =
    { $count ->
        [one] { $best } est la seule ville classée sur la carte, avec { $high }.
       *[other] Des { $shown } villes classées sur la carte, { $best } a le score le plus élevé ({ $high }) et { $last } le plus bas ({ $low }).
    }
map-none = Aucune ville de la carte n’est classée.
map-risen-most = Mieux classées que dans la situation de référence : { $shown }, surtout { $city } ({ $change }).
map-fallen-most = Moins bien classées : { $shown }, surtout { $city } ({ $change }).
map-risen-most-since = Mieux classées qu’en { $since } : { $shown }, surtout { $city } ({ $change }).
map-fallen-most-since = Moins bien classées : { $shown }, surtout { $city } ({ $change }).
map-no-change = Chaque ville garde le rang de la situation de référence. Modifiez un poids pour voir qui monte et qui descend.
map-no-change-since = Chaque ville garde le rang qu’elle avait en { $since }.
map-unplaced = Absentes de la carte, faute de coordonnées : { $names }.
map-unranked = Non classées, figurées par des anneaux pointillés : { $names }.
map-borders = Projection Equal Earth ; côtes et frontières de Natural Earth. Elles n’expriment aucune opinion sur le statut d’un territoire.
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
measures-scores = Scores avec ces poids
measures-context = À propos de la ville
axis-score = score
axis-logarithmic = échelle logarithmique
scatter-title = Deux mesures au choix
scatter-hint = Chaque point est une ville ; appuyez dessus pour la mettre en avant. Les données sont telles que publiées. Là où moins vaut mieux, l’axe est inversé : le meilleur est toujours en haut ou vers la fin de la ligne.
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
scatter-rising-closely = Les deux mesures croissent presque toujours ensemble.
scatter-rising = Les deux mesures tendent à croître ensemble.
scatter-weak = Les deux mesures ont peu de rapport entre elles.
scatter-falling = Quand l’une croît, l’autre tend à baisser.
scatter-falling-closely = Quand l’une croît, l’autre baisse presque toujours.
scatter-few = Moins de trois villes ont les deux valeurs : trop peu pour dire comment elles vont ensemble.
scatter-constant = L’une des deux mesures est la même pour toutes les villes : il n’y a rien à corréler.
scatter-missing =
    { $count ->
        [one] { $shown } ville est laissée de côté, faute d’une valeur.
       *[other] { $shown } villes sont laissées de côté, faute d’une valeur.
    }
# Les villes par groupe : ce que vaut une région, un pays, une classe de taille.
grouped-title = Les villes par groupe
grouped-hint = Le losange est le score du groupe : la moyenne de ses villes classées, pondérée par leur population. Le trait fin va du score le plus bas au plus haut, la barre couvre la moitié centrale des villes, et chaque point est une ville.
grouped-by = Grouper par
grouped-country = Pays
grouped-size = Population
grouped-alike = { $city } et les villes qui lui ressemblent le plus
grouped-others = Toutes les autres
grouped-size-under = moins de { $high }
grouped-size-between = de { $low } à { $high }
grouped-size-over = { $low } et plus
grouped-mark =
    { $count ->
        [one] { $group } : { $score }, score de sa seule ville classée.
       *[other] { $group } : { $score } ; les scores de ses { $shown } villes classées vont de { $low } à { $high }.
    }
grouped-first =
    { $count ->
        [one] { $city } est la seule ville classée de « { $group } ».
       *[other] { $city } est la première des { $shown } villes de « { $group } ».
    }
grouped-within =
    { $count ->
        [one] { $city } occupe le rang { $rank } sur { $shown } dans « { $group } », à { $points } pt de la meilleure, { $best }.
       *[other] { $city } occupe le rang { $rank } sur { $shown } dans « { $group } », à { $points } pt de la meilleure, { $best }.
    }
grouped-sentence = Le score le plus élevé est celui de « { $group } », { $score } ; le plus bas celui de « { $last } », { $lowest }.
grouped-one = « { $group } » obtient un score de { $score }.
grouped-standing = Parmi les groupes, « { $group } » est au rang { $rank } sur { $shown }, avec { $score }.
grouped-unweighted = Le jeu de données ne donne pas la population : chaque ville compte autant.
grouped-no-people =
    { $count ->
        [one] { $shown } ville classée, de population inconnue, ne compte pas dans le score de son groupe.
       *[other] { $shown } villes classées, de population inconnue, ne comptent pas dans le score de leur groupe.
    }
grouped-without =
    { $count ->
        [one] { $shown } ville classée n’appartient à aucun groupe.
       *[other] { $shown } villes classées n’appartiennent à aucun groupe.
    }
grouped-cities = Villes classées
grouped-range = Étendue, en points
grouped-worst = Ville la plus basse
grouped-cut = Groupes affichés : { $shown } sur { $total }. D’abord ceux des villes mises en avant ou comparées, puis les meilleurs.

lines-title = Les profils de toutes les villes
lines-hint = Chaque ligne est une ville. Tracez un intervalle le long d’un axe pour ne garder que les villes qui s’y trouvent, ou fixez des bornes en nombres. Une ligne passe tout droit par-dessus un principe sans données.
lines-all =
    { $count ->
        [one] { $shown } ville, sans aucune borne.
       *[other] Toutes les { $shown } villes, sans aucune borne.
    }
lines-kept =
    { $count ->
        [one] { $shown } ville sur { $total } se trouve entre les bornes : { $city }.
       *[other] { $shown } villes sur { $total } se trouvent entre les bornes, dont aucune n’est classée.
    }
lines-kept-best =
    { $count ->
        [one] { $shown } ville sur { $total } se trouve entre les bornes : { $city }, rang { $rank }.
       *[other] { $shown } villes sur { $total } se trouvent entre les bornes ; la mieux classée est { $city } (rang { $rank }).
    }
lines-none = Aucune ville ne se trouve entre toutes ces bornes.
lines-ends = de { $low } à { $high }
lines-bounds = Fixer des bornes en nombres
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
corr-hint = Les mesures sont numérotées ; lignes et colonnes suivent le même ordre. Chacune est orientée de sorte que plus vaut mieux : un coefficient négatif dit que deux mesures se contrarient. Appuyez sur une case pour voir son nuage de points.
corr-level = Entre
corr-level-pillars = Principes
corr-level-indicators = Indicateurs
corr-by = Coefficient
corr-by-pearson = Pearson
corr-by-spearman = Spearman
corr-ramp = Coefficient
corr-measure = Mesure
corr-sentence = Le plus liés : « { $a } » et « { $b } » ({ $high }). Le moins : « { $c } » et « { $d } » ({ $low }).
corr-means = Au sein des principes, le coefficient moyen est de { $within } ; d’un principe à l’autre, de { $between }.
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
corr-none = Il y a trop peu de données à corréler.
corr-too-much = Ce jeu de données est trop grand pour corréler ici tous ses indicateurs. Choisissez les principes, ou deux mesures dans le graphique ci-dessus.

### Data

data-lead = Les tableaux sur lesquels tout repose. Modifiez une valeur ou ajoutez une ville pour voir ce qui s’ensuivrait, ouvrez vos propres données ou téléchargez celles-ci.
table-which = Tableau
table-figures = Valeurs
table-scores = Scores
table-cities = Villes
table-figures-caption = Valeurs telles que publiées, une colonne par indicateur. Pour en modifier une, choisissez sa cellule et appuyez sur Entrée, ou cliquez deux fois dessus.
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
column-present = Valeurs
mark-edited = (modifiée par vous)
mark-filled = (repose sur des lacunes comblées)
mark-added = ajoutée
edit-field = { $indicator }, { $city }, en { $unit }
edit-wrong = Il faut un nombre. Laissez vide si la valeur manque.
detail-open = À propos de « { $name } »
detail-evidence = Nature
detail-direct = direct
detail-proxy = indirect : il tient lieu de ce que personne ne publie
detail-direction = Sens
detail-no-goalposts = non publiées
detail-empty = Aucune ville n’a de valeur.
detail-spread =
    { $count ->
        [one] { $shown } ville a une valeur, { $missing } n’en ont pas.
       *[other] { $shown } villes ont une valeur, { $missing } n’en ont pas.
    } Les valeurs vont de { $low } à { $high } ; celle du milieu est { $middle }.
simulated-figures =
    Simulation : { $figures ->
        [one] { $shown-figures } valeur modifiée
       *[other] { $shown-figures } valeurs modifiées
    }. Ce que vous voyez n’est pas ce qui a été publié.
simulated-cities =
    Simulation : { $cities ->
        [one] { $shown-cities } ville ajoutée
       *[other] { $shown-cities } villes ajoutées
    }. Ce que vous voyez n’est pas ce qui a été publié.
simulated-both =
    Simulation : { $figures ->
        [one] { $shown-figures } valeur modifiée
       *[other] { $shown-figures } valeurs modifiées
    }, { $cities ->
        [one] { $shown-cities } ville ajoutée
       *[other] { $shown-cities } villes ajoutées
    }. Ce que vous voyez n’est pas ce qui a été publié.
simulated-show = Voir
simulated-undo = Tout annuler
simulation-title = Et si ?
simulation-hint = Les valeurs modifiées et les villes ajoutées comptent aussitôt partout. Le jeu de données publié reste tel quel, l’adresse contient ce que vous avez changé, et chaque partie de la page le dit.
simulation-changes = Valeurs modifiées
simulation-added = Villes ajoutées
simulation-undo-all = Revenir aux valeurs publiées
simulation-undo = Annuler la modification de « { $indicator } » pour { $city }
simulation-remove = Retirer { $city }
simulation-like = part des valeurs de { $city }
simulation-empty = part sans aucune valeur
column-published = Publié
column-simulated = Simulé
effect-same = { $city } garde le rang { $now }.
effect-moves = { $city } passe du rang { $before } au rang { $now }.
effect-enters = { $city } entre au rang { $now }.
effect-leaves = { $city } avait le rang { $before } et n’est plus classée.
effect-none = { $city } n’est pas classée : elle a trop peu de données.
add-name = Nom d’une nouvelle ville
add-like = Avec les valeurs de… (aucune)
add-city = Ajouter la ville
add-wrong = Donnez d’abord un nom à la ville.

## The framework changed
structure-title = Modifier le cadre
structure-hint = Ajoutez un indicateur ou un principe, déplacez un indicateur, donnez d’autres noms : l’indice suit aussitôt. L’adresse contient chaque modification, et chacune peut être annulée.
structure-changes = Modifications du cadre
structure-name = Nom
structure-group = Entre dans
structure-direction = Sens
structure-more = Plus vaut mieux
structure-less = Moins vaut mieux
structure-figures = Valeurs, une ligne par ville : son nom, puis la valeur (peut rester vide)
structure-figures-wrong = Ces lignes ne nomment aucune ville ou ne contiennent aucune valeur : { $lines }
structure-indicator = Indicateur
structure-first = Son premier indicateur
structure-what = Élément ou ville
structure-new-indicator = Ajouter un indicateur
structure-new-pillar = Ajouter un principe
structure-move = Déplacer un indicateur
structure-rename = Donner un autre nom
structure-move-now = Déplacer
structure-rename-now = Renommer
structure-needs-name = Donnez d’abord un nom.
change-pillar = Nouveau principe : { $name }
change-indicator = Nouvel indicateur : { $name } (dans { $group })
change-move = { $name } déplacé vers { $group }
change-rename = { $before } s’appelle désormais { $name }
change-undo = Annuler « { $change } »
simulated-structure =
    Simulation : { $changes ->
        [one] { $shown-changes } modification du cadre
       *[other] { $shown-changes } modifications du cadre
    }. Ce que vous voyez n’est pas ce qui a été publié.
no-room-for-edits = On ne peut modifier plus de { $figures } valeurs ni ajouter plus de { $cities } villes. Annulez-en, ou modifiez votre propre copie des fichiers et ouvrez-la.
coverage-title = Les données sont-elles complètes ?
coverage-hint = Une case par valeur ; celles des valeurs manquantes ressortent. Les villes les plus complètes viennent d’abord.
coverage-axis = Villes, les plus complètes d’abord
coverage-axis-many = Villes, les plus complètes d’abord ; une colonne en représente { $shown } et montre le cas le plus fréquent
coverage-direct = valeur directe
coverage-proxy = indirecte
coverage-filled = manquante, comblée
coverage-missing = manquante
coverage-sentence = Valeurs présentes : { $present } sur { $places }, dont indirectes : { $proxies }.
coverage-gaps =
    { $count ->
        [0] Aucune ne manque.
        [one] Il en manque { $shown } ({ $share }).
       *[other] Il en manque { $shown } ({ $share }).
    }
coverage-gaps-filled =
    { $count ->
        [0] La méthode n’en comble aucune.
        [one] La méthode en comble { $shown }.
       *[other] La méthode en comble { $shown }.
    }
coverage-complete =
    { $count ->
        [0] Aucune ville n’a toutes les valeurs.
        [one] { $shown } ville sur { $cities } a toutes les valeurs.
       *[other] { $shown } villes sur { $cities } ont toutes les valeurs.
    }
coverage-thinnest =
    { $count ->
        [one] « { $indicator } » a le plus de lacunes : { $shown } ville n’a pas de valeur.
       *[other] « { $indicator } » a le plus de lacunes : { $shown } villes n’ont pas de valeur.
    }
coverage-present = Présentes
coverage-proxies = Dont indirectes
coverage-by-indicator = Valeurs par indicateur
coverage-by-city = Valeurs par ville, celles où il en manque le plus d’abord
coverage-by-city-some = Valeurs par ville, les { $shown } où il en manque le plus
own-title = Vos propres données
own-hint = Ouvrez des fichiers de votre appareil ou déposez-les n’importe où sur cette page. Ils sont lus dans votre navigateur et ne sont envoyés nulle part.
own-package = Un jeu de données : datapackage.json avec cities.csv, framework.csv et values.csv, choisis ensemble ou dans un seul fichier ZIP.
own-single = Un seul tableau CSV : une ligne par ville, son nom dans la première colonne. Chaque colonne de nombres compte comme un indicateur dont plus vaut mieux ; les colonnes de mots regroupent les villes.
own-coinr = La paire de tableaux que lit le paquet R COINr, iData et iMeta, en CSV.
own-workbook = Un classeur (XLSX, ODS ou XLS) se lit par ses feuilles : « cities », « framework » et « values », ou un seul tableau.
own-open = Ouvrir des fichiers…
own-drop = Lâchez pour ouvrir ces fichiers

## Ce qui est conservé des fichiers du lecteur
shelf-title = Conservés dans ce navigateur
shelf-hint = Les fichiers que vous ouvrez restent dans ce navigateur jusqu’à ce que vous les supprimiez ici. Ils ne sont envoyés nulle part.
shelf-none = Rien n’est conservé.
shelf-blocked = Votre navigateur ne laisse cette page rien conserver. Il faut rouvrir les fichiers à chaque visite.
shelf-save = Enregistrer { $name } dans un fichier
shelf-delete = Supprimer { $name } de ce navigateur
own-not-kept-blocked = Votre navigateur ne laisse cette page rien conserver : il faudra rouvrir « { $name } » à votre prochaine visite.
own-not-kept-full = Ce navigateur n’a pas la place de conserver « { $name } » : il faudra le rouvrir à votre prochaine visite. Pour faire de la place, supprimez d’autres fichiers dans la vue des données.
own-paste = Un tableau copié d’un tableur peut être collé n’importe où sur cette page. Un tableau qui ne se décrit pas lui-même donne lieu à des questions à l’ouverture.
own-pasted = tableau collé
load-local-file = Les données sont dans le fichier « { $name } » sur l’appareil de quelqu’un ; un lien ne peut pas les contenir. Si vous avez ce fichier, ouvrez-le ici : le reste du lien y sera appliqué.
link-copied-without-figures = Le lien est copié, mais des données ouvertes depuis un fichier ne peuvent pas tenir dans un lien. Qui le suit doit avoir « { $name } » et l’ouvrir.
downloads-title = Téléchargements
download-results = Résultats (CSV)
download-results-hint = Rang, score et principes de chaque ville ; chaque ligne dit de quel jeu de données, de quelle version et de quelle adresse elle vient.
download-package = Jeu de données (ZIP)
download-package-hint = Toutes les données avec leur cadre et leur licence, vos modifications s’il y en a, et un fichier README pour les mettre en ligne ; se rouvre ici.
download-coinr = Pour COINr (ZIP)
download-coinr-hint = Les tableaux iData et iMeta pour le paquet R COINr.
download-workbook = Classeur qui calcule l’indice (XLSX)
download-workbook-hint = Données, poids, échelle, scores et rangs en formules : changez un poids ou une valeur dans un tableur, et le classement suit.
# The bundle of evidence: its button, and the README in it.
download-evidence = Dossier de preuves (ZIP)
download-evidence-hint = Données, choix, résultats, citation, classeur et scripts en un seul fichier, avec le SHA-256 de chacun et celui des rangs, et un script qui dit si chaque octet et chaque rang tient encore.
download-evidence-saved = SHA-256 des rangs du dossier : { $sha }
download-incomplete = Enregistré sans { $files } : { $reason }
evidence-table-missing = ce tableau du jeu de données n’était pas disponible quand le dossier a été fait.
evidence-left-out = Absents de ce dossier :
evidence-readme =
    # { $title } : preuves

    Ce dossier contient tout ce sur quoi repose un classement. Il a été produit avec l’Explorateur de l’Indice des villes apprenantes.

    - data/ : le jeu de données tel que publié, avec sa licence dans datapackage.json
    - scenario.json : tout ce qui a été choisi, y compris les modifications des données s’il y en a
    - results.csv : rangs et scores ; ranks.txt : les rangs seuls, sous la forme dont la somme de contrôle est prise
    - index.xlsx : un classeur qui calcule l’indice avec des formules
    - recompute.R, recompute.py : des scripts qui le recalculent, en R avec COINr et en Python seul
    - CITATION.cff, citation.bib : comment citer le classement et les données
    - manifest.json, SHA256SUMS : la somme de contrôle de chaque fichier

    ## Tient-il encore ?

    - python3 verify.py dit si chaque octet et chaque rang tient ; Python suffit.
    - learning-city-index verify, avec le nom du dossier, recalcule l’indice à partir de data/ avec le moteur lui-même.
    - sha256sum -c SHA256SUMS ne compare que les fichiers.

    SHA-256 des rangs : { $sha }

download-nothing-ranked = Aucune ville n’est classée : il n’y a rien à calculer.
download-workbook-too-large = Le classeur est trop grand pour les tableurs (cellules à formule : { $found }, au plus { $limit }). Téléchargez plutôt le jeu de données.

## Le classeur qui calcule l’indice
workbook-about = À propos
workbook-figures = Données
workbook-treated = Valeurs extrêmes traitées
workbook-filled = Lacunes comblées
workbook-weights = Poids
workbook-scale = Échelle
workbook-scores = Scores
workbook-ranking = Classement
workbook-code = Code
workbook-element = Nom
workbook-part-of = Fait partie de
workbook-direction = Sens
workbook-share = Part
workbook-worst = Pire valeur
workbook-best = Meilleure valeur
workbook-mean = Moyenne
workbook-deviation = Écart type
workbook-count = Nombre
workbook-largest = Plus grande valeur
workbook-group = Groupe
workbook-counts = Classée
workbook-enters = à l’entrée
workbook-rounded = Arrondi
workbook-place = Ordre
workbook-lead = Ce classeur calcule lui-même l’indice de « { $title } », avec des formules que connaît tout tableur. Il n’a besoin en rien de l’explorateur qui l’a écrit.
workbook-how = Changez ce qui est en jaune : les poids, les données, les pires et meilleures valeurs et, dans la colonne « { $column } », si une ville est classée (1) ou non (0). La feuille « { $ranking } » se trie d’elle-même.
workbook-method = Méthode : { $method }.
workbook-live = Chaque étape est une formule.
workbook-stands-treated = Le traitement des valeurs extrêmes est une recherche qu’aucune formule ne fait : sur la feuille « { $sheet } », les indicateurs modifiés figurent en valeurs fixes et ne suivent pas un changement de leurs données.
workbook-stands-median = Les lacunes qui prennent la médiane d’un groupe figurent en valeurs fixes sur la feuille « { $sheet } ».
workbook-stands-years = Les données d’autres années fixent aussi l’échelle : la feuille « { $sheet } » contient donc des valeurs fixes et ne suit pas un changement de données. Mesurez chaque année pour elle-même, ou entre des bornes de référence, si elle doit le faire.
workbook-stands-wins = Les victoires moins les défaites contre toutes les autres villes figurent en valeurs fixes sur la feuille « { $sheet } » : les scores de l’indice n’y suivent pas un changement de poids ou de données. Choisissez une autre façon de combiner s’ils doivent le faire.
workbook-stands-left-out = Les indicateurs qui ne distinguent aucune ville sur cette échelle sont vides sur la feuille « { $sheet } » et le restent.
workbook-ties = Les scores égaux à neuf décimales partagent un rang.
workbook-simulated = Ces données ne sont pas celles qui ont été publiées : un lecteur en a modifié dans l’explorateur.
workbook-source = Jeu de données : { $title }, version { $version }. SHA-256 des données publiées : { $sha }
workbook-citation = Source : { $citation }
workbook-address = La même chose dans l’explorateur : { $address }

## Le README d’un jeu de données
package-readme =
    { $title }

    { $kind ->
        [simulated] Ce dossier contient un jeu de données pour l’Explorateur de l’Indice des villes apprenantes, avec des modifications faites par un lecteur : ce ne sont pas les données de l’éditeur.
       *[published] Ce dossier contient un jeu de données pour l’Explorateur de l’Indice des villes apprenantes.
    } datapackage.json le décrit ; cities.csv, framework.csv et values.csv en sont les tableaux.

    Le mettre en ligne

    1. Placez ces fichiers dans un même dossier de n’importe quel hébergement qui sert les fichiers tels quels.
    2. L’hébergeur doit permettre aux autres sites de les lire (CORS) : il envoie l’en-tête
       Access-Control-Allow-Origin: *
       avec chacun des quatre. GitHub Pages le fait de lui-même. Pour Apache, mettez cette ligne dans un fichier .htaccess à côté d’eux :
       Header set Access-Control-Allow-Origin *
       Pour nginx, mettez celle-ci dans la configuration :
       add_header Access-Control-Allow-Origin *;
    3. L’adresse du dossier doit commencer par https, sinon les pages qui commencent ainsi ne peuvent pas lire les fichiers.

    Le partager

    { $address }

    Dans cette adresse, mettez l’adresse de votre dossier à la place de https://example.org/my-index. Qui l’ouvre voit votre indice ; personne n’a besoin d’un compte, et rien n’est envoyé nulle part.

    Le vérifier

    SHA-256 des données : { $sha }
    sha256sum cities.csv framework.csv values.csv | sha256sum affiche la même chose.
    Qui modifie un tableau modifie aussi bytes et hash dans datapackage.json, ou les retire.

    La licence et les sources sont dans datapackage.json. Qui publie ces données respecte la licence.
download-failed = Votre navigateur ne laisse pas cette page enregistrer de fichiers. Autorisez les téléchargements et réessayez.
problem-bad-archive = ce n’est pas un fichier ZIP valable, ou il est protégé ou compressé de façon inhabituelle. Refaites-le sans mot de passe.
problem-too-large-unpacked = décompressé, il dépasse les { $limit } ko que cet explorateur accepte. Scindez le jeu de données.
problem-workbook = un classeur de ce type ne peut pas être lu. Enregistrez-le en XLSX, ou chaque feuille en « CSV UTF-8 », et ouvrez le résultat.
problem-bad-workbook = ce classeur est endommagé, protégé par un mot de passe ou vide. Enregistrez-le de nouveau en XLSX, ou chaque feuille en « CSV UTF-8 », et ouvrez le résultat.
problem-not-ours = ce n’est pas un jeu de données. Choisissez un tableau CSV, le fichier ZIP d’un jeu de données, ou datapackage.json avec ses trois tableaux.
problem-not-chosen = ce tableau n’est pas parmi les fichiers. Choisissez-le avec datapackage.json.
problem-no-descriptor = le descripteur n’est pas parmi les fichiers. Choisissez-le avec ses trois tableaux.
problem-unreadable = votre navigateur n’a pas pu lire ce fichier. Il a peut-être été déplacé ou modifié ; choisissez-le de nouveau.
problem-not-computed = { $formula } est une formule dont la valeur ne figure pas dans le fichier. Ouvrez le fichier dans un tableur, enregistrez-le et choisissez-le de nouveau.
problem-one-of-several = cette feuille peut être le jeu de données, mais d’autres aussi. N’en laissez qu’une dans le classeur, ou enregistrez la bonne en tableau CSV.
problem-no-figures = aucune colonne ne contient de nombres, il n’y a donc rien à évaluer.
problem-no-names = aucune colonne ne nomme les villes. Choisissez-en une.
understood-encoding = lu en { $name }, car ce n’est pas de l’UTF-8.
understood-separator = les cellules sont séparées par « { $sign } ».
understood-tabs = les cellules sont séparées par des tabulations.
understood-heading-row = les en-têtes sont pris dans cette ligne ; ce qui précède est laissé de côté.
understood-units = cette ligne est comprise comme celle des unités des données, et non comme une ville.
understood-groups = les en-têtes occupent deux lignes, dont la première nomme des groupes d’indicateurs.
understood-notes =
    { $count ->
        [one] cette ligne est comprise comme une note sous le tableau.
       *[other] à partir de cette ligne, { $shown } lignes sont comprises comme des notes sous le tableau.
    }
understood-names = cette colonne nomme les villes.
understood-year = cette colonne indique l’année des données ; ce n’est pas un indicateur.
understood-labels = les colonnes qui numérotent, classent ou codent les lignes ne sont pas des indicateurs : { $columns }.
understood-decimal-comma = la virgule précède les décimales : « { $cell } » est lu comme { $number }.
understood-thousands = les milliers sont séparés : « { $cell } » est lu comme { $number }.
understood-percent = les signes de pourcentage sont laissés de côté, comme dans « { $cell } ».
understood-other-sign = des signes de centièmes et de millièmes figurent dans une même colonne : « { $cell } » est lu comme { $number }, dans l’unité la plus fréquente.
understood-no-sign = dans une colonne, certaines cellules portent un signe de pourcentage ou de millième et d’autres aucun : « { $cell } » est lu comme { $number }, dans l’unité de ce signe.
understood-missing =
    { $count ->
        [one] { $words } tient lieu de donnée manquante dans { $shown } cellule.
       *[other] { $words } tient lieu de donnée manquante dans { $shown } cellules.
    }
understood-sheets = ne font pas partie du jeu de données : { $names }.
problem-assumed-direction =
    { $count ->
        [one] le tableau ne dit pas dans quel sens va son indicateur ({ $shown }) : plus compte comme mieux, et il n’a pas de bornes de référence.
       *[other] le tableau ne dit pas dans quel sens vont ses { $shown } indicateurs : plus compte comme mieux, et ils n’ont pas de bornes de référence.
    } Un jeu de données avec framework.csv peut en décider autrement.

### Un tableau qui ne se décrit pas

guide-open = Comment ce tableau est lu…
guide-title = Comment ce tableau est lu
guide-hint = Le tableau ne dit pas ce que sont ses colonnes. Voici comment elles sont comprises : corrigez ce qui ne va pas et suivez l’indice à côté. Rien ne quitte votre navigateur.
guide-sampled = Ce tableau est grand. Ce qui figure ici, aperçu compris, repose sur ses premières lignes ({ $shown }) ; quand vous l’utiliserez, il sera lu en entier.
guide-name = Nom de l’indice
guide-take = Utiliser cet indice
guide-leave = Laisser tel quel
guide-answer-first = Une question reste ouverte : répondez-y d’abord.
guide-mend-first = Il n’y a pas encore d’indice : les raisons figurent à côté des choix.
guide-not-held = Le tableau est trop grand pour être retenu, ou le navigateur ne retient rien : si la page est rechargée, rouvrez le fichier.
guide-questions = À préciser
guide-ask-table = Quelle feuille contient les données des villes ?
guide-ask-decimal = Que veut dire « { $cell } » ?
guide-ask-names = Quelle colonne nomme les villes ?
guide-answer-stop = { $number } : le point précède les décimales
guide-answer-comma = { $number } : la virgule précède les décimales
guide-reading = Comment le fichier a été lu
guide-in-short =
    { $count ->
        [one] { $shown } ligne sous les en-têtes de la ligne { $row }, séparateur : { $separator }
       *[other] { $shown } lignes sous les en-têtes de la ligne { $row }, séparateur : { $separator }
    }
guide-separator = Entre les cellules
guide-separator-comma = virgule
guide-separator-semicolon = point-virgule
guide-separator-tab = tabulation
guide-separator-bar = barre verticale
guide-read-otherwise = Lire le fichier autrement
guide-read-again = Revenir à la lecture proposée
guide-table = Feuille
guide-encoding = Codage du texte
guide-second = La ligne sous les en-têtes
guide-second-city = est la première ville
guide-second-headings = a aussi des en-têtes
guide-second-measures = donne les unités des données
guide-decimal = Avant les décimales
guide-decimal-each = selon chaque colonne
guide-decimal-stop = point
guide-decimal-comma = virgule
guide-heading-row = Ligne des en-têtes
guide-last-row = Dernière ligne de villes
guide-missing = Autres mots pour les lacunes
guide-more = Afficher { $shown } de plus
guide-nothing-here = Rien ici pour l’instant. Faites glisser une colonne ici, ou choisissez cet endroit dans sa liste.
guide-no-heading = Colonne { $number }, sans en-tête
guide-unnamed = Indicateurs
guide-used-as = { $column } : utilisée comme
guide-indicator-of = Indicateur du principe
guide-not-scored = Non évaluées
guide-not-scored-hint = Noms, groupes et tout ce qui n’est pas un indicateur.
guide-role-name = Nomme les villes
guide-role-group = Regroupe ou situe les villes
guide-role-year = Année des données
guide-role-id = Code de la ville
guide-role-out = Laissée de côté
guide-better = { $column } : dans quel sens c’est mieux
guide-better-unsaid = Plus vaut mieux ?
guide-better-more = Plus vaut mieux
guide-better-less = Moins vaut mieux
guide-measure-of = { $column } : unité
guide-measure = Unité
guide-worst-of = { $column } : la pire valeur
guide-worst = Pire
guide-best-of = { $column } : la meilleure valeur
guide-best = Meilleure
guide-pillars = Principes et leurs indicateurs
guide-pillars-hint = Chaque principe compte d’abord autant. Faites glisser un indicateur vers un autre principe, ou choisissez-le dans sa liste.
guide-goalposts-hint = La pire et la meilleure valeur fixent l’échelle : 0 et 100 points. Si vous en laissez une vide alors que d’autres sont remplies, c’est la valeur observée dans le tableau qui compte.
guide-unsaid =
    { $count ->
        [one] Pour { $shown } indicateur, personne n’a dit dans quel sens c’est mieux ; on suppose que plus vaut mieux.
       *[other] Pour { $shown } indicateurs, personne n’a dit dans quel sens c’est mieux ; on suppose que plus vaut mieux.
    }
guide-all-more = Plus vaut mieux pour tous
guide-add-pillar = Ajouter un principe
guide-pillar-name = Nom du principe
guide-within = { $pillar } : partie de
guide-remove-pillar = Retirer { $pillar }
guide-is-pillar = Un principe de l’indice
guide-preview = L’indice tel qu’il est
guide-no-index = Il n’y a pas encore d’indice.
guide-found = Villes classées : { $cities }. Indicateurs : { $indicators }. Principes : { $pillars }.
guide-found-some = Villes classées : { $cities } ; non classées faute de données : { $out }. Indicateurs : { $indicators }. Principes : { $pillars }.

### Vérifier les données

check-title = Vérifier les données
check-hint = Lacunes, valeurs extrêmes, données qui disent la même chose, indicateurs qui vont à l’encontre de leur propre principe, et ce qu’on peut y faire. Tout peut être annulé.
check-open = Rapport
check-found = À examiner : { $shown }.
check-more = Des sortes les plus fréquentes, non listés : { $shown }.
check-sampled = Villes sur lesquelles reposent les corrélations : { $shown }.
check-as-read = Comment les données ont été lues
check-constant = { $indicator } : toutes les villes ont la même valeur, elle n’en distingue donc aucune.
check-gaps = { $indicator } a des lacunes (villes sans donnée : { $missing } sur { $total }).
check-skewed = { $indicator } est très déséquilibré : asymétrie { $skewness }. Quelques villes étirent l’échelle de toutes les autres.
check-skewed-by = { $indicator } est très déséquilibré : asymétrie { $skewness }. Très à l’écart : { $cities }.
check-duplicate = { $first } et { $second } ont les mêmes données : ce qu’ils mesurent compte double.
check-collinear = { $first } et { $second } vont si étroitement ensemble (corrélation { $correlation }) qu’ils disent presque la même chose.
check-opposed = { $first } et { $second } sont presque l’inverse l’un de l’autre (corrélation { $correlation }) : ils s’annulent.
check-against = { $indicator } va à l’encontre du reste de son principe, { $pillar } (corrélation { $correlation }). Est-ce mieux dans l’autre sens ?
check-double = Les principes { $first } et { $second } vont si étroitement ensemble (corrélation { $correlation }) que ce qu’ils ont en commun compte double.
check-thin = { $city } a peu de données : { $present } sur { $total }.
check-turned = Plus et moins ont été inversés pour :
check-turn-back = Remettre { $name } dans son sens
check-turn-back-short = Remettre
cure-leave-out = Laisser de côté { $name }
cure-turn = Inverser { $name }
cure-count-once = Compter { $first } et { $second } pour un seul
cure-winsorise = Winsoriser
cure-logarithm = Prendre le logarithme
cure-median = Combler les lacunes par la médiane

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
ranking-caption-sorted = Villes triées par : { $order }, avec le rang, son évolution par rapport à la situation de référence et le score
ranking-caption-sorted-since = Villes triées par : { $order }, avec le rang, son évolution par rapport à { $since }, avec les mêmes poids, et le score
sort = Trier par
sort-change = Évolution du rang
sort-name = Nom
sort-pillars = Un seul principe
sort-reverse = Inverser l’ordre
column-range = Plage
column-pin = Épingler
ranges-hint = Plage : les rangs qu’une ville occupe dans { $share } de { $draws } tirages de poids autour des vôtres.
ranges-never = Les plages de rangs sont omises ici : compter sans cesse les victoires entre tant de villes bloquerait la page.
spread = Chaque poids peut varier de
spread-share = ± { $percent } de lui-même ({ $weight } : de { $low } à { $high })
spread-any = n’importe quelle valeur
pin-city = Garder { $name } en haut
pinned = Gardées en haut
open-city = Fiche de la ville : { $name }

# Ce que montrent une barre et une plage, et ce qui a été fait d’une ligne.
bar-part = { $name } : { $points }
bar-separator = { " ; " }
bar-said = { $city } : { $score }. Composition du score : { $parts }.
bar-piece =
    { $kind ->
        [loss] { $name } : { $points } en moins sur un score de { $score } ({ $city }).
       *[gain] { $name } : { $points } sur un score de { $score } ({ $city }).
    }
bar-whole = { $city } : score de { $score }.
bar-pillar = { $city } : score de { $score } pour le principe « { $name } ».
range-said =
    { $kind ->
        [single] { $city } garde le rang { $best } dans { $share } de { $draws } tirages de poids autour des vôtres.
       *[span] { $city } occupe les rangs { $best } à { $worst } dans { $share } de { $draws } tirages de poids autour des vôtres. Rang actuel : { $rank }.
    }
spoken-pinned = Désormais gardée en haut : { $city }.
spoken-unpinned = N’est plus gardée en haut : { $city }.
spoken-compared = Ajout à la comparaison : { $city }.
spoken-uncompared = Retrait de la comparaison : { $city }.
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
spoken-sorted = Tri : { $order }.