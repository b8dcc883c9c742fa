# Textos del explorador en español.

## La página

page-title = Explorador del Índice de Ciudades del Aprendizaje
title = Índice de Ciudades del Aprendizaje
subtitle = ¿Qué hace de una ciudad una ciudad del aprendizaje? Pondere seis principios y vea qué ciudades van en cabeza.
skip = Ir a la clasificación
data-set = Conjunto de datos
language = Idioma
theme = Colores
theme-auto = Colores del sistema
theme-light = Colores claros
theme-dark = Colores oscuros
copy-link = Copiar el enlace
link-copied = El enlace se ha copiado. Abre exactamente esta página.
link-by-hand = Su navegador no permite copiar desde esta página. Copie usted mismo esta dirección: { $address }
about-figures = Acerca de los datos
close = Cerrar
dismiss = Ocultar
views = Partes de la página
view-ranking = Clasificación
view-compare = Comparación
view-city = Ciudad
view-map = Mapa
view-robustness = Solidez
view-explore = Explorar
view-learn = Aprender
view-method = Método
view-data = Datos
figure-table = Las cifras en una tabla
rationale = Los seis principios siguen los fundamentos para un índice mundial de ciudades del aprendizaje expuestos por Jin Yang (Instituto de la UNESCO para el Aprendizaje a lo Largo de Toda la Vida, Glasgow, 20 de noviembre de 2012). La elección de los indicadores es nuestra. Nada de lo que aquí figura cuenta con el respaldo de la UNESCO.
privacy = Todo se calcula en su navegador. Nada de lo que haga aquí se envía a ningún sitio.

## Pesos

weights-title = Pesos
weights-hint = Mueva uno y los demás se ajustan en proporción. Un candado mantiene un peso donde está.
weight-field = { $name }, peso en tanto por ciento
weight-lock = Bloquear { $name }
weights-equal = Pesos iguales
weights-reset = Restablecer
pillar-makeup =
    { $count ->
        [one] { $shown } indicador
       *[other] { $shown } indicadores
    }, { $proxies ->
        [0] ninguno indirecto
        [one] { $shown-proxies } de ellos indirecto
       *[other] { $shown-proxies } de ellos indirectos
    }
proxy = indirecto
controls-open = Cambiar los pesos y el método
controls-close = Listo

## Método

method-title = Método
norm-title = Llevar los indicadores a una misma escala mediante
norm-goalposts = Límites de referencia
norm-goalposts-hint = El peor valor publicado obtiene 0 y el mejor 100; más allá de ellos nada se gana ni se pierde.
norm-minmax = Mín.–máx.
norm-minmax-hint = La ciudad más débil del conjunto de datos obtiene 0 y la más fuerte 100.
norm-zscore = Puntuación tipificada
norm-zscore-hint = Desviaciones típicas por encima o por debajo de la media de las ciudades, que obtiene 0.
norm-no-goalposts = Este conjunto de datos no publica límites de referencia.
agg-title = Combinar los principios mediante
agg-arithmetic = Media aritmética
agg-arithmetic-hint = La fortaleza en un principio compensa la debilidad en otro.
agg-geometric = Media geométrica
agg-geometric-hint = Un principio débil cuesta más de lo que aporta uno fuerte. Las escalas van de 1 a 100 para que ningún cero anule el resto.
failure-goalposts = { $count ->
        [one] { $shown } indicador no tiene
       *[other] { $shown } indicadores no tienen
    } límites de referencia publicados. Elija en su lugar mín.–máx.
failure-other = Este método no se puede aplicar: { $detail }.
use-arithmetic = Usar la media aritmética
treat-title = Valores atípicos
treat-none = Mantener
treat-none-hint = Cada dato cuenta tal como se publicó, por lejos que esté de los demás.
treat-winsorise = Winsorizar
treat-winsorise-hint = En un indicador muy asimétrico, hasta cinco valores extremos pasan al valor siguiente, para que unas pocas ciudades no fijen la escala de todas; si eso no basta, se toma su logaritmo.
treat-log = Logaritmo
treat-log-hint = Un indicador muy asimétrico cuenta por su logaritmo, que acerca los extremos y separa los valores apiñados.
treat-report-none = Ningún indicador es lo bastante asimétrico para ello: nada cambia.
treat-report-moved =
    { $count ->
        [one] { $shown } dato movido
       *[other] { $shown } datos movidos
    } en { $indicators ->
        [one] { $shown-indicators } indicador
       *[other] { $shown-indicators } indicadores
    }.
treat-report-logged =
    { $count ->
        [one] { $shown } indicador cuenta por su logaritmo
       *[other] { $shown } indicadores cuentan por su logaritmo
    }, con { $figures ->
        [one] { $shown-figures } dato
       *[other] { $shown-figures } datos
    } en total.
treat-logged = Por su logaritmo: { $names }
treat-list = Qué se cambió
impute-title = Datos que faltan
impute-none = Dejar vacíos
impute-none-hint = Un principio es la media de los datos que existen.
impute-mean = Media de todas las ciudades
impute-mean-hint = Un vacío cuenta como la media de las demás ciudades, como si la ciudad fuera media en ello.
impute-median = Mediana de todas las ciudades
impute-median-hint = Un vacío cuenta como el valor central de las demás ciudades, que unos pocos extremos no desplazan.
impute-group-mean = Media de su grupo
impute-group-mean-hint = Un vacío cuenta como la media de las ciudades del mismo grupo, por ejemplo una región; permanece si el grupo no tiene ningún dato.
impute-group-median = Mediana de su grupo
impute-group-median-hint = Un vacío cuenta como el valor central de las ciudades del mismo grupo, por ejemplo una región; permanece si el grupo no tiene ningún dato.
impute-no-groups = Este conjunto de datos no tiene grupos de ciudades con los que completar los vacíos.
impute-report-none = No falta ningún dato: nada cambia.
impute-report =
    { $count ->
        [one] Se completa { $shown } de { $shown-gaps } vacíos
       *[other] Se completan { $shown } de { $shown-gaps } vacíos
    }. Lo que se completa no ayuda a que una ciudad se clasifique.
impute-list = Qué se completó
column-before = De
column-after = A
norm-totarget = Distancia a la meta
norm-totarget-hint = La parte del camino recorrida entre la ciudad más débil y el mejor valor publicado, de 0 a 1; más allá nada se gana.
norm-percentile = Rango percentil
norm-percentile-hint = La proporción de las demás ciudades con peor resultado, de 0 a 100: cuenta el orden, no las distancias.
norm-rank = Rango
norm-rank-hint = La ciudad más débil recibe 1, la siguiente 2, y así sucesivamente: cuenta el orden, no las distancias.
norm-borda = Puntos de Borda
norm-borda-hint = Un punto por cada ciudad con peor resultado, ninguno para la más débil: cuenta el orden, no las distancias.
norm-tobest = Razón respecto a la mejor
norm-tobest-hint = La mejor ciudad obtiene 1 y las demás en proporción; donde menos es mejor, el doble de su dato obtiene 0.
norm-tomean = Razón respecto a la media
norm-tomean-hint = Una ciudad media obtiene 1 y una con el doble de la media, 2; donde menos es mejor, obtiene 0. Las grandes diferencias cuentan por completo.
norm-fracmax = Fracción del máximo
norm-fracmax-hint = Cada dato como fracción del mayor; donde menos es mejor, lo que le falta para alcanzarlo.
norm-aboveaverage = Por encima o por debajo de la media
norm-aboveaverage-hint = 1 si supera la media en más de una quinta parte, −1 si queda por debajo en más de una quinta parte, 0 entre ambos: no cuentan los extremos ni la mayoría de las diferencias.
norm-left-out =
    { $count ->
        [one] No se tiene en cuenta, porque esta escala no permite distinguir las ciudades por él:
       *[other] No se tienen en cuenta, porque esta escala no permite distinguir las ciudades por ellos:
    } { $names }
agg-harmonic = Media armónica
agg-harmonic-hint = Un principio débil cuesta aún más que en la media geométrica. Las escalas van de 1 a 100 para que ningún cero anule el resto.
agg-weakest = Principio más débil
agg-weakest-hint = Una ciudad vale lo que vale su principio más débil: nada lo compensa, y los pesos solo importan donde son 0.
agg-copeland = Copeland, victorias por parejas
agg-copeland-hint = Cada ciudad se enfrenta a todas las demás; gana la que va por delante en los principios de mayor peso. La puntuación son las victorias menos las derrotas.
agg-mpi = Mazziotta–Pareto
agg-mpi-hint = La media de los principios, cada uno en una escala en torno a 100, menos una penalización por un perfil desigual.
agg-ampi = Mazziotta–Pareto ajustado
agg-ampi-hint = La media menos una penalización por un perfil desigual, en la escala elegida arriba, que debe tener dos extremos.
failure-still-shown = Lo que ve es la última clasificación que se pudo calcular.
failure-not-above-zero = No hay { $mean ->
        [geometric] media geométrica
        [harmonic] media armónica
       *[other] media de este tipo
    } para { $city }: su puntuación en «{ $element }» no es superior a cero. Elija la media aritmética, o mín.–máx. como escala.
failure-no-middle = El índice de Mazziotta–Pareto ajustado necesita una escala con dos extremos, y esta no los tiene. Elija la media aritmética, o mín.–máx. como escala.
failure-penalty = No hay índice de Mazziotta–Pareto para { $city }: en «{ $element }» está tan por debajo de las demás que una penalización no tiene sentido. Elija el índice ajustado o la media aritmética.
failure-mixed-scales = Las partes de «{ $element }» están en escalas distintas, que esta forma de combinar no puede reunir. Elija la media aritmética.
failure-no-groups = Los vacíos no se pueden completar por grupos, porque este conjunto de datos no tiene tales grupos. Déjelos vacíos o complételos a partir de todas las ciudades.
failure-overflow = El dato de { $city } sobre «{ $element }» es demasiado grande para esta escala. Compare por rangos o corrija el dato.
failure-unknown-name = El método menciona «{ $name }», que este conjunto de datos no contiene. Elija el método habitual.
failure-setting = El método tiene un ajuste, { $value }, con el que no se puede calcular nada. Elija el método habitual.
failure-no-weight = Todo en «{ $element }» tiene un peso de 0. Dé peso a alguna de sus partes o restablezca los pesos.
use-minmax = Usar mín.–máx.
use-ranks = Comparar por rangos
leave-gaps = Dejar los vacíos sin completar
use-published-method = Usar el método habitual
no-groups = Este enlace completa los vacíos por grupos, pero el conjunto de datos no tiene grupos. Se ha pasado por alto.
ranking-caption-whole = Ciudades por puntuación, de mejor a peor, con el cambio de puesto respecto a la situación de referencia
column-bar = Puntuación en barra
bars-whole = Combinadas de este modo, las puntuaciones no son la suma de lo que aporta cada principio: una barra muestra una puntuación en su conjunto.
bars-none = Combinadas de este modo, las puntuaciones no se pueden repartir entre los principios.
compare-ahead = { $first } ({ $high }) supera a { $second } ({ $low }).
compare-tied = { $first } y { $second } comparten el puesto { $rank }, ambas con { $high }.
compare-filled = se basa en parte en vacíos completados
about-coverage-filled = { $cities } ciudades, { $indicators } indicadores. Datos que faltan: { $missing } ({ $share } %); el método elegido completa { $filled } de ellos.

## Clasificación

ranking-title = Clasificación
ranking-none = No se puede clasificar ninguna ciudad
ranking-headline =
    { $ties ->
        [0] { $city } encabeza la clasificación
        [1] { $city } y otra ciudad comparten la cabeza de la clasificación
       *[other] { $city } y otras ciudades comparten la cabeza de la clasificación
    } de { $count ->
        [one] { $shown } ciudad
       *[other] { $shown } ciudades
    }
ranking-caption = Ciudades por puntuación, de mejor a peor, con el cambio de puesto respecto a la situación de referencia y lo que cada principio aporta a la puntuación
column-rank = Puesto
column-change = Cambio
column-city = Ciudad
column-score = Puntos
column-contributions = Composición
column-compare = Comparar
filter = Mostrar
filter-all = Todas las ciudades
not-ranked = sin clasificar
not-ranked-title = Sin clasificar por falta de datos
include = Clasificar { $name } de todos modos
reason-empty = No hay ningún dato sobre «{ $name }».
reason-coverage = Solo { $present } de { $total } datos; se necesita el { $required }.
spoken-changes =
    { $count ->
        [0] Ninguna ciudad cambia de puesto.
        [one] { $shown } ciudad cambia de puesto.
       *[other] { $shown } ciudades cambian de puesto.
    } { $city } va en cabeza con { $score }.

## Comparación

compare-title = Comparación
compare-add = Añadir una ciudad…
compare-city = Comparar { $name }
compare-remove = Quitar { $name } de la comparación
compare-empty = Elija entre dos y seis ciudades aquí o en la clasificación para verlas una al lado de otra.
compare-unranked = Menos de dos de estas ciudades están clasificadas, de modo que no hay diferencia que explicar.
compare-summary = { $first } ({ $high }) supera a { $second } ({ $low }). Lo que más las separa es el principio «{ $pillar }», que da { $points } puntos más a { $ahead }.
standing = puesto { $rank }, puntuación { $score }
profile-title = Perfil
profile-hint = Puntuación en cada principio. Los pesos no la modifican.
bars-title = Puntos por principio
bars-hint = Lo que cada principio aporta a la puntuación con estos pesos.
compare-table = Puntuaciones por principio
column-principle = Principio
column-weight = Peso
no-data = sin datos
chart-failure = No se pudo dibujar el gráfico. Sus cifras están en la tabla que figura a continuación.

## Acerca de los datos

about-coverage = { $cities } ciudades, { $indicators } indicadores. Datos que faltan: { $missing } ({ $share } %). No se completan: un principio es la media de los datos que existen.
about-citation = Cómo citar
about-sources = Fuentes
about-licence = Licencia
about-checksum = Versión
about-version = { $version }
about-caveats = Lo que conviene tener presente
about-indicators = Los indicadores
about-indicator = Indicador
about-unit = Unidad
about-goalposts = De peor a mejor
about-year = Año
about-level = Nivel
about-source = Fuente
goalposts = de { $worst } a { $best }
higher-better = cuanto más alto, mejor
lower-better = cuanto más bajo, mejor
not-stated = no indicado

## Carga y posibles problemas

loading = Cargando los datos: { $received } kB
loading-of = Cargando los datos: { $received } de { $total } kB
retry = Reintentar
open-default = Abrir en su lugar las ciudades europeas
keep-current = Conservar lo que está en pantalla
load-failed = No se pudo abrir el conjunto de datos «{ $name }»
load-problems = { $count ->
        [one] Antes hay que corregir una cosa en él:
       *[other] Antes hay que corregir { $shown } cosas en él:
    }
load-unknown-package = Este explorador no incluye ningún conjunto de datos llamado «{ $name }». Elija uno de la lista o indique la dirección completa de un archivo datapackage.json.
load-bad-catalogue = La lista de conjuntos de datos que acompaña a este explorador está dañada ({ $detail }). Vuelva a subir la carpeta «data».
problems-more = … y { $count } más.
fetch-unreachable = No se pudo acceder a { $url }. Compruebe la conexión; si el archivo está en otro sitio web, ese sitio debe permitir que otros lo lean (CORS).
fetch-status = { $url } respondió con el error { $status }. Compruebe la dirección.
fetch-broke-off = La transmisión de { $url } se interrumpió tras { $received } kB. Compruebe la conexión y vuelva a intentarlo.
fetch-too-large = { $url } supera los { $limit } kB, el máximo que admite este explorador.
fetch-bad-address = «{ $url }» no es una dirección que se pueda abrir.
address-unknown-key = Esta dirección contiene un ajuste «{ $key }» que este explorador no conoce. Se ha pasado por alto.
address-bad-value = El ajuste «{ $key }» de esta dirección no puede ser «{ $value }». Se muestra el valor predeterminado.
address-repeated = El ajuste «{ $key }» aparece dos veces en esta dirección. Se usa el primero.
address-too-long = Esta dirección es demasiado larga para ser una de las nuestras. Se muestran los valores predeterminados.
figures-changed = Los datos han cambiado desde que se creó este enlace, por lo que las puntuaciones y los puestos pueden diferir de los que vio su autor.
unknown-names = Este conjunto de datos no contiene { $names }, que el enlace menciona. Se ha pasado por alto.
language-unavailable = No se pudo cargar el idioma «{ $name }». Compruebe la conexión y vuelva a elegirlo.
place-row = { $place }, fila { $row }
place-column = { $place }, columna «{ $column }»
problem-at = { $place }: { $what }
problem-too-large = { $found } kB son más que los { $limit } kB que admite este explorador. Divida el conjunto de datos.
problem-too-many-units = { $found } ciudades son más que las { $limit } que admite este explorador. Divida el conjunto de datos.
problem-too-many-indicators = { $found } indicadores son más que los { $limit } que admite este explorador. Suprima algunos.
problem-is-web-page = llegó una página web en lugar de los datos. Compruebe la dirección.
problem-not-utf8 = el archivo no está en UTF-8. Guárdelo como «CSV UTF-8».
problem-bad-descriptor = no es el descriptor de un paquete de datos: { $detail }.
problem-no-resource = el descriptor no incluye esta tabla. Añádala a «resources».
problem-truncated = solo llegaron { $received } de { $declared } kB. Vuelva a cargarlo o corrija «bytes» en el descriptor.
problem-hash-differs = el archivo no es el que describe su suma de comprobación. Es posible que se hayan modificado datos después de crear el paquete.
problem-shows-year = datos de { $years } años; se muestran los de { $year }.
problem-no-rows = no hay filas debajo del encabezado.
problem-ragged-row = número de celdas: { $found }; el encabezado tiene { $expected }. Busque una coma que falte o unas comillas sin cerrar.
problem-missing-column = esta columna es obligatoria. Añádala.
problem-repeated-column = esta columna aparece dos veces. Elimine una.
problem-unknown-indicator = el marco no tiene ningún indicador con este código. Corrija el código, añada el indicador a framework.csv o elimine la columna.
problem-empty-cell = esta celda no debe estar vacía.
problem-not-a-number = aquí debe haber un número, no «{ $found }». Deje la celda vacía si falta el dato.
problem-not-allowed = «{ $found }» no es ninguno de los valores admitidos: { $allowed }.
problem-bad-id = «{ $found }» no puede ser un identificador ni un código: no se admiten comas, dos puntos ni caracteres de control.
problem-repeated = «{ $found }» ya aparece en la fila { $row }. Cada identificador y cada código solo pueden aparecer una vez.
problem-unknown-city = cities.csv no contiene ninguna ciudad «{ $found }». Añádala allí o elimine esta fila.
problem-city-without-values = «{ $id }» no tiene fila de datos. Añada una; sus celdas pueden estar vacías.
problem-framework = { $detail }.
problem-dataset = { $detail }.

### Aprender y el método en detalle

learn-title = Aprender
learn-intro = Para cada principio, las ciudades más parecidas a esta entre las que lo hacen mejor. Parecerse es estar en el mismo grupo (por ejemplo, una región), tener una población similar y un perfil similar en los demás principios; cada criterio cuenta lo mismo y se deja fuera lo que el conjunto de datos no contiene.
learn-city = Ciudad que quiere aprender
lessons-title = De quién podría aprender { $city }
lesson = En «{ $pillar }», aprender de { $teacher }: { $points } puntos por delante.
lesson-best = En «{ $pillar }», ninguna ciudad clasificada lo hace mejor: aquí pueden aprender las demás.
lesson-no-score = En «{ $pillar }», esta ciudad no tiene puntuación, así que no se puede nombrar a nadie.
lesson-alike = Comparables: { $reasons }
lesson-others = Siguientes más cercanas
lesson-other = { $city } (+{ $points })
alike-group = ambas en el grupo { $group }
alike-other-group = de otro grupo: { $group }
alike-size = población casi igual
alike-larger = { $times } veces la población
alike-smaller = { $share } de la población
alike-profile = { $points } puntos de diferencia media en los demás principios
lessons-chart = Su puntuación y la de la ciudad de la que aprender
lessons-chart-hint = Un anillo para la propia ciudad, un rombo para la más parecida que lo hace mejor.
lessons-sentence = Donde más atrás está { $city } es en «{ $pillar }»: { $teacher } le lleva { $points } puntos.
lessons-sentence-none = En estos principios no hay ninguna ciudad de la que { $city } pueda aprender.
column-own = Su puntuación
column-teacher = Aprender de
column-teacher-score = Puntuación de esa ciudad
column-ahead = Ventaja
column-alike = Comparables por
gain-title = Lo que más aportaría
gain-sentence = Para { $city }, lo que más aportaría son { $points } puntos más en «{ $indicator }»: una puntuación de { $score } en lugar de { $before } y { $count ->
        [0] el mismo puesto
        [one] { $shown } puesto ganado
       *[other] { $shown } puestos ganados
    }.
gain-none = Para esta ciudad, o con esta forma de combinar, ninguna mejora puede separarse de lo que hacen las demás.
gain-more = Ver esta ciudad en detalle
network-title = La red de ciudades del aprendizaje
network-hint = Una línea lleva de cada ciudad a la más parecida que lo hace mejor en un principio. Cuanto más arriba está una ciudad, mejor es su puntuación; los grupos están uno junto a otro; cuanto mayor es la marca, más ciudades podrían aprender de ella. En verde, de quién podría aprender la ciudad en primer plano; con guiones, quién podría aprender de ella. Pulse una marca para poner una ciudad en primer plano.
network-filter = Enlaces en
network-all = todos los principios
network-sentence = { $city } es la más nombrada: { $count ->
        [one] { $shown } ciudad podría
       *[other] { $shown } ciudades podrían
    } aprender de ella, en { $principles ->
        [one] { $shown-principles } principio
       *[other] { $shown-principles } principios
    }.
network-sentence-none = Aquí no se nombra ninguna ciudad.
network-around = Con tantas ciudades la red sería demasiado grande: este es el entorno de { $city }, de quién podría aprender y de quién podrían aprender estas.
network-tip = { $count ->
        [0] no la nombra ninguna ciudad
        [one] la nombra { $shown } ciudad
       *[other] la nombran { $shown } ciudades
    }, en { $principles ->
        [0] ningún principio
        [one] { $shown-principles } principio
       *[other] { $shown-principles } principios
    }
network-high = ↑ mayor puntuación
network-low = ↓ menor puntuación
column-pupils = Ciudades que podrían aprender de ella
column-teaches = En qué principios y cuántas veces
teachers-more = … y { $count } ciudades más.
chapter-intro = Seis pasos llevan de los datos publicados a un puesto. Cada uno dice qué se hace ahora, da la fórmula y puede cambiarse; se sigue el dato de una ciudad de principio a fin. En las fórmulas, x es un dato, y sus puntos, w un peso y S la puntuación.
chapter-city = Ciudad que se sigue
chapter-indicator = Indicador que se sigue
chapter-standing = { $count ->
        [0] Todo está como propone el conjunto de datos.
        [one] { $shown } paso difiere de lo que propone el conjunto de datos.
       *[other] { $shown } pasos difieren de lo que propone el conjunto de datos.
    }
chapter-back = Volver a todo lo publicado
step-outliers = Moderar los valores atípicos
step-gaps = Completar los vacíos
step-scale = Llevar los datos a una escala
step-weights = Ponderar
step-combine = Combinar
step-rank = Clasificar
step-differs = Distinto de lo publicado
step-back = Volver a lo publicado
step-weights-hint = Solo cuentan las proporciones: los pesos se dividen por su suma. Los controles de «Pesos» fijan los de los principios; dentro de un principio valen los publicados, salvo que un enlace diga otra cosa.
step-rank-hint = La mejor puntuación tiene el puesto 1 y las puntuaciones iguales comparten el mejor puesto (1, 2, 2, 4). Una ciudad se clasifica si tiene al menos la mitad de los datos y uno en cada principio.
walk-no-figure = { $city } no tiene dato para «{ $indicator }».
walk-figure = { $city } tiene { $figure } en «{ $indicator }» ({ $measure }).
walk-figure-plain = { $city } tiene { $figure } en «{ $indicator }».
walk-kept = El dato queda como está.
walk-moved = Cuenta como { $figure }.
walk-logged = Cuenta por su logaritmo, { $figure }.
walk-present = Hay dato, así que no se completa nada.
walk-empty = El vacío permanece: el principio es la media de los demás datos.
walk-filled = El vacío se completa con { $figure }, en la escala que deja el primer paso.
walk-between = { $city }: { $figure } entre { $worst } y { $best } → { $points } puntos.
walk-deviations = { $city }: { $figure } frente a una media de { $mean }, con una desviación típica de { $deviation } → { $points } puntos.
walk-order = { $city }: mejor que { $shown } de las otras { $others } ciudades con dato → { $points } puntos.
walk-against = { $city }: { $figure } frente a { $reference } → { $points } puntos.
walk-not-scaled = Aquí no hay nada que llevar a la escala: el indicador no cuenta para esta ciudad.
walk-weights = «{ $indicator }» tiene { $share } del peso dentro de «{ $parent }»; «{ $pillar }» tiene { $percent } del peso en el índice.
walk-within = Los indicadores de «{ $parent }» dan { $points } puntos a { $city }.
walk-within-none = { $city } no tiene ningún dato que cuente en «{ $parent }».
walk-score = Todos los principios juntos dan una puntuación de { $score }.
walk-rank = Con { $score }, { $city } tiene el puesto { $rank } de { $count }.
walk-above = Justo por encima está { $other } con { $score }.
walk-below = Justo por debajo está { $other } con { $score }.
walk-not-ranked = { $city } no se clasifica, por falta de datos o de peso.
walk-total = En conjunto
column-adds = Aporta
percent-shown = { $shown } %
math-worst = peor
math-best = mejor
math-target = meta
math-worse = número de ciudades peores
math-wins = victorias
math-losses = derrotas
math-higher = número de ciudades con más puntuación
effects-title = Pesos declarados y efectivos
effects-hint = Un peso dice cuánto debería contar un principio. Su efecto es qué parte de las diferencias entre puntuaciones va con ese principio (razón de correlación, como parte del total). Ambos se separan donde un principio varía poco o va de la mano de otros.
effects-sentence = Donde más se separan es en «{ $pillar }»: pesa { $stated }, pero le corresponde { $effective } del efecto.
effects-sentence-none = Hay muy pocas ciudades clasificadas, o todas las puntuaciones son iguales: no se puede conocer ningún efecto.
effects-stated = Peso
effects-effective = Efecto
effects-stated-bar = peso
effects-effective-bar = efecto
effects-correlation = Correlación con el índice
sources-title = Fuentes
sources-framework = El marco
sources-figures = Los datos
sources-methods = Los métodos
cite-title = Citar esta página
cite-hint = La dirección abre exactamente esta página; la suma de comprobación dice si los datos han cambiado desde entonces.
cite-as-text = Como texto
cite-bibtex = Para BibTeX
cite-text = Learning City Index Explorer { $engine }: { $title }, versión { $version }, SHA-256 { $sha }. { $address } (consultado el { $date }). Datos: { $source }
cite-copy = Copiar
cite-copy-what = Copiar: { $what }
cite-copied = Copiado
cite-by-hand = Su navegador no permite que esta página copie: seleccione el texto y cópielo usted.
reproduce-title = Recalcularlo por su cuenta
reproduce-hint = Un guion para R con el paquete COINr: contiene los datos, los pesos y cada elección de arriba, calcula de nuevo el índice y se detiene si una puntuación difiere en más de una millonésima. Sigue la documentación de COINr y no se ha ejecutado con el propio COINr.
reproduce-save = Guardar el guion de R
reproduce-saved = Guardado como { $file }.
reproduce-not-saved = Su navegador no permite que esta página guarde archivos.
reproduce-tree = No hay guion para este marco: COINr necesita todos los indicadores a la misma profundidad, en tres a cinco niveles.
reproduce-turned = No hay guion para este marco: COINr no puede invertir «{ $element }», donde menos es mejor.
reproduce-nothing = Ninguna ciudad está clasificada: no hay nada que recalcular.
### Robustness

computes-alone = Este navegador no deja que la página trabaje en segundo plano. Calcula la robustez por sí misma, lo que lleva más tiempo.
robust-lead = Todo puesto descansa en decisiones que podrían haber sido otras. Aquí se toman de otro modo, miles de veces, para ver qué queda de él.
region-title = Sortear los pesos
region-near = a { $shown } puntos como mucho de los suyos
region-any = entre todos los posibles
vary-title = Variar
vary-weights = Pesos
vary-norm = Escala
vary-agg = Modo de combinar
vary-treat = Valores atípicos
vary-impute = Datos que faltan
vary-leave-out = Un indicador menos
vary-choice = Decisión
robust-city = Ciudad examinada
window-title = Ciudades mostradas
window-around = en torno a la ciudad examinada
window-ranks = lugares { $from } a { $to }
robust-varied = Varían a la vez, con todas las opciones igual de probables y su número entre paréntesis: { $list }.
robust-refused = Se descarta el { $share } de los sorteos porque sus decisiones se excluyen entre sí. { $reasons }
robust-begins = Se hacen los primeros sorteos…
robust-before = Para las decisiones anteriores. Las nuevas se están calculando…
robust-draws = { $done } de { $total } sorteos, semilla { $seed }
robust-methods = { $done } de { $total } métodos
robust-nothing-varied = No varía nada. Elija arriba qué debe variar.
robust-too-many = Los puestos bajo todas las decisiones a la vez se calculan hasta { $greatest } ciudades; este conjunto de datos tiene { $found }.
robust-unranked = { $city } no está clasificada por falta de datos; esto trata, pues, de la siguiente ciudad que compara, o de la primera.
robust-nobody = Ninguna de estas ciudades está clasificada.
refusal-not-above-zero = Las medias geométrica y armónica necesitan puntuaciones mayores que cero, que esta escala no da.
refusal-penalty = La penalización de Mazziotta–Pareto no tiene sentido para puntuaciones tan alejadas de las demás.
refusal-no-middle = El índice de Mazziotta–Pareto ajustado necesita una escala con dos extremos.
refusal-no-goalposts = No hay límites de referencia publicados.
refusal-no-groups = No hay grupos con los que rellenar los huecos.
refusal-no-weight = Todo pesa 0.
refusal-other = Esto no se puede calcular: { $detail }.
intervals-title = Puestos cuando varía todo
intervals-hint = Barra: nueve de cada diez sorteos. Marca: el puesto mediano. Trazo: el puesto actual. Cifras al final: los puestos de la barra.
intervals-sentence = { $city } está ahora en el puesto { $rank }. En nueve de cada diez sorteos está entre el { $low } y el { $high }, con mediana en el { $median }.
intervals-sure = { $city } está en el puesto { $low } en al menos nueve de cada diez sorteos.
intervals-shift = De media, un sorteo mueve una ciudad { $shown } puestos.
rank-now = Puesto actual
rank-low = Mejor puesto en nueve de cada diez sorteos
rank-median = Puesto mediano
rank-high = Peor puesto en nueve de cada diez sorteos
influence-title = Qué decisión pesa más
influence-hint = Oscuro: la parte de la varianza que una decisión explica sola. Claro: aquella en la que participa junto con otras. Línea fina: intervalo del 90 %.
influence-of = Varianza de
influence-of-all = la clasificación en conjunto
influence-of-city = el puesto de { $city }
influence-sentence = «{ $choice }» es lo que más explica por sí solo: { $share } de la varianza.
influence-none = Ninguna de estas decisiones cambia nada aquí.
index-alone = Sola (índice de Sobol’ de primer orden)
index-together = Con otras (índice de Sobol’ total)
interval-90 = Intervalo del 90 %
accept-title = Puestos cuando solo varían los pesos
accept-hint = Cuanto más oscura la celda, más sorteos de pesos dan ese puesto; las cifras son porcentajes. El método no cambia.
accept-first = { $city } es la primera en el { $first } de { $draws } sorteos.
accept-sentence = { $city } está sobre todo en el puesto { $rank }, en el { $share } de { $draws } sorteos, y es la primera en el { $first }.
rank-likeliest = Puesto más frecuente
share-likeliest = En esta parte de los sorteos
share-first = Primera en
central-title = Los pesos que ponen a una ciudad en cabeza
central-sentence =
    { $count ->
        [0] Ninguna ciudad mostrada aquí llega a ser la primera.
        [one] Una ciudad mostrada aquí llega a ser la primera. Estos son los pesos típicos de quien la considera la mejor.
       *[other] { $shown } ciudades mostradas aquí llegan a ser la primera. Estos son los pesos típicos de quien considera mejor a cada una.
    }
wins-title = Quién está por encima de quién
wins-hint = En qué parte de los sorteos de pesos la ciudad de la fila está por encima de la de la columna. Las cifras son porcentajes; las columnas llevan el puesto actual.
wins-sentence = El duelo más reñido: { $above } está por encima de { $below } en el { $share } de { $draws } sorteos.
wins-above = Por encima, en parte de los sorteos
multiverse-title = Todos los métodos que se podrían haber elegido
multiverse-hint = Una columna por método, en el orden del puesto de { $city }; los trazos de debajo dicen qué elige. Al final de cada fila: el puesto mediano.
multiverse-now = actual
multiverse-sentence =
    { $count ->
        [one] Con { $shown } método
       *[other] Con { $shown } métodos
    }, { $city } está entre los puestos { $best } y { $worst }, con mediana en el { $median }.
multiverse-refused =
    { $count ->
        [one] { $shown } combinación más no da
       *[other] { $shown } combinaciones más no dan
    } ningún puesto. { $reasons }

### City

city-choose = Elegir una ciudad
city-print = Imprimir esta página
city-none = Elija una ciudad para ver dónde se sitúa y qué la haría moverse.
city-waiting = Calculando…
city-percent = { $number } %
city-measured = { $name } ({ $measure })
city-standing = Dónde se sitúa
city-rank = { $city } ocupa el puesto { $rank } de { $shown }, con una puntuación de { $score }.
city-rank-tied = { $city } comparte el puesto { $rank } de { $shown }, con una puntuación de { $score }.
city-gain =
    { $count ->
        [one] Es { $shown } puesto mejor que con los pesos de referencia.
       *[other] Son { $shown } puestos mejor que con los pesos de referencia.
    }
city-loss =
    { $count ->
        [one] Es { $shown } puesto peor que con los pesos de referencia.
       *[other] Son { $shown } puestos peor que con los pesos de referencia.
    }
city-same = Con los pesos de referencia su puesto es el mismo.
city-not-ranked = { $city } no está clasificada. { $reasons }
city-nothing-weighs = No tiene ningún dato sobre lo que ahora tiene peso.
city-strengths = Frente a la ciudad mediana, es más fuerte en «{ $strongest }» ({ $high }; mediana { $high-median }) y más débil en «{ $weakest }» ({ $low }; mediana { $low-median }).
city-even = Frente a la ciudad mediana no destaca ningún principio.
city-figures = Datos publicados: { $present } de { $total }; completados por el método: { $filled }; faltan: { $missing }. Indicadores indirectos entre los publicados: { $proxies }.
city-profile = Perfil entre todas las ciudades clasificadas
city-profile-hint = Puntuación en cada principio, que los pesos de los principios no modifican. Punto grande: { $city }. Barra vertical: la ciudad mediana. Puntos pequeños: cómo se reparten las ciudades clasificadas.
city-moved-title = Por qué se movió
city-moved-none = Los pesos son los de referencia, así que nada la ha movido.
city-moved = Respecto a la situación de referencia, su puntuación pasó de { $from } a { $to } y su puesto del { $before } al { $after }.
city-moved-most = Lo que más influyó es el peso de «{ $pillar }», que pasó de { $from } a { $to }: { $points } puntos.
city-passed = Ha superado o alcanzado a { $names }.
city-passed-by = Ha quedado por detrás de { $names }.
city-moved-table = Efecto de cada cambio de peso en la puntuación
city-list-separator = {", "}
city-list-more =
    { $count ->
        [one] { $names } y { $shown } más
       *[other] { $names } y { $shown } más
    }
city-range = Qué pueden los pesos
city-reach = Pesos considerados
city-reach-any = Cualesquiera
city-reach-floor = Cada principio, al menos el 5 %
city-reach-near = A no más de 10 puntos de los actuales
city-best = En el mejor caso ocupa el puesto { $rank }.
city-worst = En el peor caso ocupa el puesto { $rank }.
city-best-open = Se hallaron pesos que la llevan al puesto { $rank }; no está resuelto si otros la llevan hasta el { $bound }.
city-worst-open = Se hallaron pesos que la bajan al puesto { $rank }; no está resuelto si otros la bajan hasta el { $bound }.
city-range-same = Con cualquiera de estos pesos ocupa el puesto { $rank }.
city-locked = Los pesos bloqueados no cambian.
city-range-table = Pesos que la llevan hasta allí
city-for-rank = Para el puesto { $rank }
city-use-for = Usar los pesos del puesto { $rank }
city-use = Usar estos pesos
city-no-mean = Combinadas por «{ $method }», las puntuaciones no son una media de los principios, así que esta pregunta no tiene respuesta exacta. La tiene cuando los principios se combinan por una media.
city-no-weights = No queda ningún peso que considerar: los bloqueos y los límites se excluyen entre sí.
city-nearest-title = Pesos para el puesto que usted elija
city-goal = Puesto buscado
city-held = Ya ocupa el puesto { $rank }.
city-nearest = El menor cambio de pesos que la lleva al puesto { $rank } traslada { $points } puntos porcentuales de unos principios a otros.
city-nearest-open = Trasladar { $points } puntos porcentuales de unos principios a otros la lleva al puesto { $rank }; no está resuelto si bastaría un cambio menor.
city-impossible = Ninguno de los pesos considerados la lleva al puesto { $rank }.
city-too-fine = Solo pesos más finos que una centésima de punto porcentual la llevan al puesto { $rank }.
city-unsettled = No se hallaron pesos que la lleven al puesto { $rank }, pero tampoco se descartan.
city-nearest-table = De los pesos actuales al puesto { $rank }
city-choices-title = Qué decisión importa más
city-choices-hint = Cada punto es una de nuestras decisiones tomada de otro modo, con todas las demás intactas; cuanto mayor es el punto, más decisiones llevan a ese puesto. La línea vertical es el puesto actual.
city-choices =
    { $count ->
        [one] Se habría podido tomar de otro modo { $shown } decisión;
       *[other] Se habrían podido tomar de otro modo, una a una, { $shown } decisiones;
    } con { $near } de ellas queda a un puesto como máximo del { $rank }.
city-choices-most = Lo que más la mueve es «{ $choice }» ({ $kind }): del { $from } al { $to }. Con todas ellas, su puesto queda entre el { $best } y el { $worst }.
city-choices-none = Ninguna cambia su puesto.
city-choices-table = Puesto con cada decisión tomada de otro modo
city-equal-indicators = El mismo peso para cada indicador
city-kind-scale = Escala
city-kind-combining = Combinación
city-kind-outliers = Valores extremos
city-kind-gaps = Datos que faltan
city-kind-weights = Pesos
city-kind-pillars = Sin un principio
city-kind-indicators = Sin un indicador
city-no-answer = sin respuesta
city-improve-title = Qué haría ganar más
city-improve-hint = Es aritmética, no un pronóstico: cambian los datos nombrados y todo lo demás, incluidas las otras ciudades, queda como está.
city-lever = Llevar { $indicator } de { $from } a { $to }, el nivel de { $other }, la subiría del puesto { $rank } al { $then }.
city-lever-none = Ningún dato por sí solo, ni siquiera tan bueno como el de la mejor ciudad, mejoraría su puesto.
city-plan =
    { $count ->
        [one] La menor mejora que la lleva al puesto { $rank } es de { $points } puntos en la escala común, en { $shown } indicador.
       *[other] La menor mejora que la lleva al puesto { $rank } es de { $points } puntos en la escala común, en { $shown } indicadores.
    }
city-plan-search =
    { $count ->
        [one] Una mejora de { $points } puntos en la escala común, en { $shown } indicador, la lleva al puesto { $rank }; puede existir otra menor.
       *[other] Una mejora de { $points } puntos en la escala común, en { $shown } indicadores, la lleva al puesto { $rank }; puede existir otra menor.
    }
city-plan-none = Ninguna mejora de sus datos por sí sola la lleva al puesto { $rank }: con todos en su mejor nivel ocuparía el { $best }.
city-plan-table = Menor mejora para el puesto { $rank }
city-levers = Un solo dato mejorado
city-not-own = Combinadas por «{ $method }», un cambio en una ciudad modifica las puntuaciones de otras, así que las mejoras no se pueden calcular una a una.
city-printed-source = { $title }, versión { $version } del { $date }. Años de referencia: { $years }.
city-printed-method = Método. Escala: { $scale }. Combinación: { $combining }. Valores extremos: { $outliers }. Datos que faltan: { $gaps }.
city-printed-proxies = Los indicadores indirectos sustituyen a lo que nadie mide. Cuáles lo son, y todas las demás reservas, figuran en «Acerca de los datos», en la dirección que aparece abajo. Las hipótesis son aritmética, no pronósticos.
city-printed-address = Dirección
column-now = Ahora
column-then = Después
column-then-about = Después, aprox.
column-baseline = Referencia
column-points = Puntos
column-median = Ciudad mediana
column-best = Mejor ciudad
column-best-city = Cuál
column-choice = Decisión tomada de otro modo
column-quarter = Cuarto superior
column-best-figure = Mejor
### Saved views and faults
saved = Vistas guardadas
saved-title = Vistas guardadas
saved-hint = Una vista conserva con un nombre los pesos, el método, las ciudades y el conjunto de datos, solo en este navegador. No se envía nada.
saved-name = Nombre de esta vista
saved-save = Guardar
saved-forget = Eliminar { $name }
saved-none = Todavía no hay nada guardado.
saved-unreadable = Lo guardado en este navegador procede de otra versión y no se puede leer. Se ha apartado, no eliminado.
storage-blocked = Este navegador no permite que la página guarde nada. Todo lo demás funciona; para conservar una vista, copie su enlace.
fault-title = El explorador se ha detenido
fault-sentence = Se produjo un error en el programa; sus datos están intactos. Vuelva a cargar la página para continuar donde estaba. Si se repite, envíenos el informe.
fault-copy = Copiar informe
fault-copied = Copiado
fault-reload = Volver a cargar la página
### Comparación

save-figure = Guardar «{ $title }» como { $format }
save-failed = No se ha podido crear la imagen. Inténtelo de nuevo; si tampoco funciona, las cifras están en la tabla.
saved-source = Datos: { $title }, versión { $version }. { $citation }
saved-licence = Licencia: { $licence }
saved-no-licence = Licencia: no se indica ninguna.
