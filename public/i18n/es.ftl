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

### Data

data-lead = Las tablas en que todo se apoya. Cambie un dato o añada una ciudad para ver qué pasaría, abra sus propios datos o llévese estos.
table-which = Tabla
table-figures = Datos
table-scores = Puntuaciones
table-cities = Ciudades
table-figures-caption = Datos tal como se publicaron, una columna por indicador. Para cambiar uno, elija su celda y pulse Intro, o púlsela dos veces.
table-scores-caption = Puesto, puntuación, principios e indicadores en la escala del método elegido
table-cities-caption = Lo que el conjunto de datos dice además de sus ciudades
table-search = Buscar una ciudad
table-found =
    { $count ->
        [0] Ninguna ciudad tiene eso en su nombre.
        [one] { $shown } ciudad
       *[other] { $shown } ciudades
    }
column-place = País o región
column-latitude = Latitud
column-longitude = Longitud
column-population = Población
column-present = Datos
mark-edited = (cambiado por usted)
mark-filled = (se apoya en huecos rellenados)
mark-added = añadida
edit-field = { $indicator }, { $city }, en { $unit }
edit-wrong = Tiene que ser un número. Déjelo vacío si falta el dato.
detail-open = Sobre «{ $name }»
detail-evidence = Carácter
detail-direct = directo
detail-proxy = indirecto: ocupa el lugar de lo que nadie publica
detail-direction = Sentido
detail-no-goalposts = no publicado
detail-empty = Ninguna ciudad tiene dato.
detail-spread =
    { $count ->
        [one] { $shown } ciudad tiene dato y { $missing } no lo tienen.
       *[other] { $shown } ciudades tienen dato y { $missing } no lo tienen.
    } Los datos van de { $low } a { $high }; el central es { $middle }.
simulated-figures =
    Simulación: { $figures ->
        [one] { $shown-figures } dato cambiado
       *[other] { $shown-figures } datos cambiados
    }. Lo que ve no es lo que se publicó.
simulated-cities =
    Simulación: { $cities ->
        [one] { $shown-cities } ciudad añadida
       *[other] { $shown-cities } ciudades añadidas
    }. Lo que ve no es lo que se publicó.
simulated-both =
    Simulación: { $figures ->
        [one] { $shown-figures } dato cambiado
       *[other] { $shown-figures } datos cambiados
    }, { $cities ->
        [one] { $shown-cities } ciudad añadida
       *[other] { $shown-cities } ciudades añadidas
    }. Lo que ve no es lo que se publicó.
simulated-show = Ver
simulated-undo = Deshacer todo
simulation-title = ¿Y si…?
simulation-hint = Los datos cambiados y las ciudades añadidas cuentan enseguida en todas partes. El conjunto publicado queda como está, la dirección guarda lo que usted cambió y cada parte de la página lo dice.
simulation-changes = Datos cambiados
simulation-added = Ciudades añadidas
simulation-undo-all = Volver a los datos publicados
simulation-undo = Deshacer el cambio de «{ $indicator }» en { $city }
simulation-remove = Quitar { $city }
simulation-like = parte de los datos de { $city }
simulation-empty = parte sin datos
column-published = Publicado
column-simulated = Simulado
effect-same = { $city } conserva el puesto { $now }.
effect-moves = { $city } pasa del puesto { $before } al { $now }.
effect-enters = { $city } entra en el puesto { $now }.
effect-leaves = { $city } tenía el puesto { $before } y ya no se clasifica.
effect-none = { $city } no se clasifica: tiene muy pocos datos.
add-name = Nombre de una ciudad nueva
add-like = Con los datos de… (ninguna)
add-city = Añadir la ciudad
add-wrong = Dé primero un nombre a la ciudad.
no-room-for-edits = No se pueden cambiar más de { $figures } datos ni añadir más de { $cities } ciudades. Deshaga algunos, o cambie su propia copia de los archivos y ábrala.
coverage-title = ¿Están completos los datos?
coverage-hint = Una marca por dato: cuanto más falta, más resalta. Primero, las ciudades más completas.
coverage-axis = Ciudades, primero las más completas
coverage-axis-many = Ciudades, primero las más completas; cada columna representa { $shown } y muestra lo que tiene la mayoría
coverage-direct = dato directo
coverage-proxy = indirecto
coverage-filled = falta, rellenado
coverage-missing = falta
coverage-sentence = Hay { $present } de { $places } datos, de ellos { $proxies } indirectos.
coverage-gaps =
    { $count ->
        [0] No falta ninguno.
        [one] Falta { $shown } ({ $share } %).
       *[other] Faltan { $shown } ({ $share } %).
    }
coverage-gaps-filled =
    { $count ->
        [0] El método no rellena ninguno.
        [one] El método rellena { $shown }.
       *[other] El método rellena { $shown }.
    }
coverage-complete =
    { $count ->
        [0] Ninguna ciudad tiene todos los datos.
        [one] { $shown } de { $cities } ciudades tiene todos los datos.
       *[other] { $shown } de { $cities } ciudades tienen todos los datos.
    }
coverage-thinnest =
    { $count ->
        [one] «{ $indicator }» tiene más huecos que ningún otro: { $shown } ciudad sin dato.
       *[other] «{ $indicator }» tiene más huecos que ningún otro: { $shown } ciudades sin dato.
    }
coverage-present = Hay
coverage-proxies = De ellos, indirectos
coverage-by-indicator = Datos por indicador
coverage-by-city = Datos por ciudad, primero aquellas a las que más les falta
coverage-by-city-some = Datos por ciudad, las { $shown } a las que más les falta
own-title = Sus propios datos
own-hint = Abra archivos de su dispositivo o suéltelos en cualquier lugar de esta página. Se leen en su navegador y no se envían a ninguna parte.
own-package = Un conjunto de datos: datapackage.json con cities.csv, framework.csv y values.csv, elegidos a la vez o en un solo archivo ZIP.
own-single = Una sola tabla CSV: una fila por ciudad, con su nombre en la primera columna. Cada columna de números cuenta como un indicador en el que más es mejor; las columnas de palabras agrupan las ciudades.
own-coinr = El par de tablas que lee el paquete COINr de R, iData e iMeta, en CSV.
own-workbook = Un libro de cálculo (XLSX, ODS) no se lee: guarde cada hoja como «CSV UTF-8» y abra esos archivos.
own-open = Abrir archivos…
own-drop = Suelte para abrir estos archivos
load-local-file = Los datos están en el archivo «{ $name }» en el dispositivo de alguien; un enlace no puede llevarlos. Si tiene ese archivo, ábralo aquí: se le aplicará el resto del enlace.
link-copied-without-figures = El enlace se ha copiado, pero los datos abiertos desde un archivo no caben en un enlace. Quien lo siga debe tener «{ $name }» y abrirlo.
downloads-title = Para llevar
download-results = Resultados (CSV)
download-results-hint = Puesto, puntuación y principios de cada ciudad; cada fila dice de qué conjunto de datos, versión y dirección procede.
download-package = Conjunto de datos (ZIP)
download-package-hint = Todos los datos con su marco y su licencia, y con sus cambios si los hay; vuelve a abrirse aquí.
download-coinr = Para COINr (ZIP)
download-coinr-hint = Las tablas iData e iMeta para el paquete COINr de R.
download-failed = Su navegador no deja que esta página guarde archivos. Permita las descargas e inténtelo de nuevo.
problem-bad-archive = no es un archivo ZIP válido, o está protegido o comprimido de forma inusual. Vuelva a crearlo sin contraseña.
problem-too-large-unpacked = descomprimido supera los { $limit } kB que acepta este explorador. Divida el conjunto de datos.
problem-workbook = un libro de cálculo no se puede leer. Guarde cada hoja como «CSV UTF-8» y abra esos archivos.
problem-not-ours = no es un conjunto de datos. Elija una tabla CSV, el archivo ZIP de un conjunto o datapackage.json junto con sus tres tablas.
problem-not-chosen = esta tabla no está entre los archivos. Elíjala junto con datapackage.json.
problem-unreadable = su navegador no pudo leer este archivo. Quizá se movió o cambió; elíjalo de nuevo.
problem-other-separator = las celdas están separadas por «{ $found }». Guarde la tabla con comas entre las celdas y puntos en los números.
problem-tabs = las celdas están separadas por tabuladores. Guarde la tabla con comas entre las celdas.
problem-no-figures = ninguna columna contiene números, así que no hay nada que puntuar. Compruebe que los números se escriban con puntos.
problem-assumed-direction =
    { $count ->
        [one] la tabla no dice qué extremo de su indicador ({ $shown }) es mejor: más cuenta como mejor, y no tiene límites de referencia.
       *[other] la tabla no dice qué extremo de sus { $shown } indicadores es mejor: más cuenta como mejor, y no tienen límites de referencia.
    } Un conjunto de datos con framework.csv puede decir otra cosa.
