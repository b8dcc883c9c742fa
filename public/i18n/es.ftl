# Textos del explorador en español.

## La página

page-title = Explorador del Índice de Ciudades del Aprendizaje
title = Índice de Ciudades del Aprendizaje
subtitle = ¿Qué hace de una ciudad una ciudad del aprendizaje? Pondere seis principios y vea qué ciudades van en cabeza.
data-set-named = Conjunto de datos: { $title }
language = Idioma
theme = Tema
theme-auto = Tema del sistema
theme-light = Tema claro
theme-dark = Tema oscuro
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
view-robustness = Robustez
view-explore = Exploración
view-learn = Aprendizaje
view-method = Método
view-data = Datos
figure-table = Los datos en una tabla
rationale = Los seis principios siguen los fundamentos para un índice mundial de ciudades del aprendizaje expuestos por Jin Yang (Instituto de la UNESCO para el Aprendizaje a lo Largo de Toda la Vida, Glasgow, 20 de noviembre de 2012). La elección de los indicadores es nuestra. Nada de lo que aquí figura cuenta con el respaldo de la UNESCO.
privacy = Todo se calcula en su navegador. Nada de lo que haga aquí se envía a ningún sitio.

# The head of the page: links past what comes first, the search for a city, the
# panel of tools on a narrow screen.
city-search = Buscar una ciudad por su nombre
city-search-hint = Su ciudad
city-search-none = Ninguna ciudad de este conjunto de datos se llama así.
your-city = ¿Cuál es su ciudad?
your-city-dismiss = No preguntar por mi ciudad
skip-to-view = Ir a la vista: { $view }
skip-to-weights = Ir a los pesos
tools = Más: datos, enlace, escenas, idioma, colores

# El catálogo de conjuntos de datos, y lo que nadie mide en ellos de los seis principios.
catalogue-title = Conjuntos de datos
catalogue-cities = Ciudades
catalogue-years = Años
catalogue-direct = Indicadores directos
catalogue-proxies = Indicadores indirectos
catalogue-missing = Principios no medidos
catalogue-none-missing = Ninguno
not-measured = No se mide aquí
not-measured-ranking = No se mide aquí y no forma parte de la clasificación: { $names }.
principle-political = Voluntad política y compromiso
principle-partnership = Alianzas y trabajo en red
principle-learning = Oportunidades de aprendizaje
principle-inclusion = Inclusión y cohesión social
principle-prosperity = Creación de riqueza y empleabilidad
principle-recognition = Reconocimiento de todas las formas de aprendizaje

# Where it stands in another page.
embed-credit = Índice de Ciudades del Aprendizaje: { $title }.
embed-years = Datos de { $years }.
embed-open = Abrir en el explorador completo (pestaña nueva)
embed-back = Volver: { $view }

# La hoja para autores: lo que ponen en sus propias páginas.
embed = Insertar
embed-title = Para poner en su propia página
embed-hint = Elija lo que verán sus lectores, mírelo a cualquier anchura y copie el texto en su página. Muestra lo que hay ahora en pantalla: pesos, método, ciudades y datos.
embed-view = Vista
embed-controls = Junto a la vista
embed-controls-none = Nada
embed-controls-weights = Pesos
embed-controls-all = Pesos y método
embed-lang-auto = El del lector
embed-height-auto = Tan alto como su contenido
embed-height = Altura en píxeles
embed-updates = Cuando cambien los datos o el explorador
embed-follows = Seguir las actualizaciones
embed-pinned = Quedarse con lo de hoy
embed-follows-hint = Los lectores ven siempre los datos y el explorador más recientes.
embed-pinned-hint = Datos con SHA-256 { $sha }, explorador { $engine }. Si cambian los datos, se avisa a los lectores. Si cambia el script del elemento, los navegadores lo rechazan y muestran un enlace en su lugar.
embed-no-integrity = No se pudo calcular la suma de comprobación del script. El texto de abajo fija solo los datos.
embed-preview = Vista previa
embed-width = Anchura de la vista previa
embed-width-px = { $width } píxeles
embed-own-file = Estos datos se abrieron desde «{ $name }» y no pueden insertarse. Publique antes el archivo y ábralo por su dirección.
embed-code = Texto para copiar
embed-form = Para
embed-form-element = Una página con scripts: elemento
embed-form-frame = Una página sin scripts, WordPress: marco
embed-form-quarto = Quarto, R Markdown
embed-form-link = Markdown sin HTML: enlace
embed-frame-height = Sin el script, un marco no puede seguir su contenido: mide { $height } píxeles de alto.
embed-docs = Insertar el explorador: ejemplos y referencia (pestaña nueva)
embed-frame-title = Índice de Ciudades del Aprendizaje, { $title }: { $view }

## Pesos

weights-title = Pesos
weights-hint = Cambie un peso y los demás se ajustan en proporción. Un candado mantiene un peso donde está.
weight-field = { $name }, peso en tanto por ciento
weight-lock = Bloquear { $name }
weights-equal = Pesos iguales
weights-reset = Restablecer
weights-parts = Indicadores y marcas
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

## Lenses

lens-title = Enfoque
lens-own = Los grupos del conjunto de datos
lens-in-use = Los indicadores se agrupan según el enfoque «{ $lens }».
lens-about = Qué es este enfoque
lens-left-out = Fuera de este enfoque
lens-left-out-plain = No encaja en ninguno de sus grupos.
lens-coming = Cargando el enfoque…

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
scale-title = A lo largo de los años, fijar la escala según
scale-all = Todos los años juntos
scale-all-hint = Un mismo valor obtiene la misma puntuación en cualquier año, de modo que las puntuaciones se comparan entre años. Mínimos, máximos, medias, puestos y valores atípicos son los de todos los años; las lagunas se completan con su propio año.
scale-year = Cada año por separado
scale-year-hint = Cada año se mide por sus propios valores: una puntuación dice dónde está una ciudad entre las demás ese año y no se compara con otros años.
scale-goalposts = Los límites de referencia son de todos modos los mismos en cada año. Esta opción fija todas las demás escalas.
scale-relative = El recuento de victorias y la penalización de Mazziotta–Pareto comparan entre sí las ciudades de un mismo año, sea cual sea la escala.
agg-title = Combinar los principios mediante
agg-arithmetic = Media aritmética
agg-arithmetic-hint = La fortaleza en un principio compensa la debilidad en otro.
agg-geometric = Media geométrica
agg-geometric-hint = Un principio débil cuesta más de lo que aporta uno fuerte. Las escalas con dos extremos van de 1 a 100 para que ningún cero anule el resto.
failure-goalposts = { $count ->
        [one] { $shown } indicador no tiene
       *[other] { $shown } indicadores no tienen
    } límites de referencia publicados. Elija en su lugar mín.–máx.
failure-other = Este método no se puede aplicar: { $detail }.
use-arithmetic = Usar la media aritmética
quality-title = Qué indicadores cuentan
quality-all = Todos
quality-all-hint = Cuentan todos los indicadores del marco, también los indirectos.
quality-direct = Solo los directos
quality-direct-hint = Los indicadores marcados como indirectos quedan fuera: ninguno ocupa el lugar de otra cosa.
quality-counted = Solo cuentan los datos directos: { $counted } de { $all } indicadores.
quality-emptied = Sin ningún indicador, y fuera del índice: { $names }.
quality-emptied-reason = Todos sus indicadores están marcados como indirectos, y el método los deja fuera.
quality-nothing = Aquí ningún indicador está marcado como indirecto, así que nada queda fuera.
quality-refused = Aquí todos los indicadores están marcados como indirectos. Sin ellos no habría índice, así que cuentan todos.
quality-list = Indicadores que quedan fuera
quality-reason = marcado como indirecto
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
        [one] { $shown } dato ajustado
       *[other] { $shown } datos ajustados
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
treat-report-untreated =
    { $count ->
        [one] { $shown } indicador asimétrico queda como se publicó, porque nada de lo que hay aquí reduce su asimetría
       *[other] { $shown } indicadores asimétricos quedan como se publicaron, porque nada de lo que hay aquí reduce su asimetría
    }.
treat-logged = Por su logaritmo: { $names }
treat-untreated = Asimétricos y dejados como se publicaron: { $names }
treat-list = Qué se cambió
impute-title = Datos que faltan
impute-none = Dejar vacíos
impute-none-hint = Un principio es la media de los datos que existen.
impute-mean = Media de todas las ciudades
impute-mean-hint = Una laguna cuenta como la media de las demás ciudades, como si la ciudad fuera media en ello.
impute-median = Mediana de todas las ciudades
impute-median-hint = Una laguna cuenta como el valor central de las demás ciudades, que unos pocos extremos no desplazan.
impute-group-mean = Media de su grupo
impute-group-mean-hint = Una laguna cuenta como la media de las ciudades del mismo grupo, por ejemplo una región; permanece si el grupo no tiene ningún dato.
impute-group-median = Mediana de su grupo
impute-group-median-hint = Una laguna cuenta como el valor central de las ciudades del mismo grupo, por ejemplo una región; permanece si el grupo no tiene ningún dato.
impute-no-groups = Este conjunto de datos no tiene grupos de ciudades con los que completar las lagunas.
impute-report-none = No falta ningún dato: nada cambia.
impute-report =
    { $count ->
        [one] Se completa { $shown } de { $shown-gaps } lagunas
       *[other] Se completan { $shown } de { $shown-gaps } lagunas
    }. Lo que se completa no ayuda a que una ciudad se clasifique.
impute-list = Qué se completó
column-before = De
column-after = A
norm-totarget = Distancia a la meta
norm-totarget-hint = La parte del camino recorrida entre la ciudad más débil y el mejor valor publicado, de 0 a 1; más allá nada se gana.
norm-percentile = Percentil
norm-percentile-hint = La proporción de las demás ciudades con peor resultado, de 0 a 100: cuenta el orden, no las distancias.
norm-rank = Puesto
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
norm-levelled =
    { $count ->
        [one] Se tiene en cuenta, aunque en esta escala todas las ciudades obtienen lo mismo por él:
       *[other] Se tienen en cuenta, aunque en esta escala todas las ciudades obtienen lo mismo por ellos:
    } { $names }
agg-harmonic = Media armónica
agg-harmonic-hint = Un principio débil cuesta aún más que en la media geométrica. Las escalas con dos extremos van de 1 a 100 para que ningún cero anule el resto.
agg-weakest = Principio más débil
agg-weakest-hint = Una ciudad vale lo que vale su principio más débil: nada lo compensa, y los pesos solo importan donde son 0.
agg-copeland = Copeland, victorias por parejas
agg-copeland-hint = Cada ciudad se enfrenta a todas las demás; gana la que va por delante en los principios de mayor peso. La puntuación son las victorias menos las derrotas.
agg-mpi = Mazziotta–Pareto
agg-mpi-hint = La media de los principios, cada uno en una escala en torno a 100, menos una penalización por un perfil desigual.
agg-ampi = Mazziotta–Pareto ajustado
agg-ampi-hint = La media menos una penalización por un perfil desigual, en la escala elegida arriba, que debe tener dos extremos.
failure-still-shown = Lo que ve es la última clasificación que se pudo calcular.
unanswered-method = Aquí no se puede mostrar nada: el método elegido no da ninguna clasificación. El motivo está más arriba.
unanswered-nobody = Aquí no se puede mostrar nada: no se puede clasificar ninguna ciudad. La clasificación dice por qué de cada ciudad.
failure-not-above-zero = No hay { $mean ->
        [geometric] media geométrica
        [harmonic] media armónica
       *[other] media de este tipo
    } para { $city }: su puntuación en «{ $element }» no es superior a cero. Elija la media aritmética, o mín.–máx. como escala.
failure-no-middle = El índice de Mazziotta–Pareto ajustado necesita una escala con dos extremos, y esta no los tiene. Elija la media aritmética, o mín.–máx. como escala.
failure-penalty = No hay índice de Mazziotta–Pareto para { $city }: en «{ $element }» está tan por debajo de las demás que una penalización no tiene sentido. Elija el índice ajustado o la media aritmética.
failure-mixed-scales = Las partes de «{ $element }» están en escalas distintas, que esta forma de combinar no puede reunir. Elija la media aritmética.
failure-no-groups = Las lagunas no se pueden completar por grupos, porque este conjunto de datos no tiene tales grupos. Déjelas sin completar o complételas a partir de todas las ciudades.
failure-too-many-pairs = Las victorias se cuentan hasta { $greatest } ciudades, pues cada ciudad se enfrenta a todas las demás; este conjunto de datos tiene { $found }. Elija la media aritmética.
failure-overflow = El dato de { $city } sobre «{ $element }» es demasiado grande para esta escala. Compare por puestos o corrija el dato.
failure-unknown-name = El método menciona «{ $name }», que este conjunto de datos no contiene. Elija el método habitual.
failure-setting = El método tiene un ajuste, { $value }, con el que no se puede calcular nada. Elija el método habitual.
failure-no-weight = Todo en «{ $element }» tiene un peso de 0. Dé peso a alguna de sus partes o restablezca los pesos.
use-minmax = Usar mín.–máx.
use-ranks = Comparar por puestos
leave-gaps = Dejar las lagunas sin completar
use-published-method = Usar el método habitual
no-groups = Este enlace completa las lagunas por grupos, pero el conjunto de datos no tiene grupos. Ese ajuste se ha ignorado.
plan-unread = Lo que este enlace dice de la tabla no se ha podido leer, o el conjunto de datos no es una tabla suelta: se muestra tal como la página lo lee por sí misma.
plan-too-long = Lo que ha decidido sobre esta tabla no cabe en un enlace, así que ahora es un archivo suyo. Para compartirla, descargue el conjunto de datos en un ZIP y publíquelo.
years-missing = No se han podido cargar los datos de otros años. { $reason } Se muestra el año con el que se abre el conjunto de datos.
limits-missing = No se han podido cargar los límites de confianza del editor. { $reason } Los datos cuentan como exactos.
lens-missing = No se ha podido cargar el enfoque. { $reason } Los indicadores siguen agrupados como están.
ranking-caption-whole = Ciudades por puntuación, de mejor a peor, con el cambio de puesto respecto a la situación de referencia
ranking-caption-whole-since = Ciudades por puntuación, de mejor a peor, con el cambio de puesto respecto a { $since }, con los mismos pesos
column-bar = Puntuación en barra
bars-whole = Combinadas de este modo, las puntuaciones no son la suma de lo que aporta cada principio: una barra muestra una puntuación en su conjunto.
bars-none = Combinadas de este modo, las puntuaciones no se pueden repartir entre los principios.
compare-ahead = { $first } ({ $high }) supera a { $second } ({ $low }).
compare-tied = { $first } y { $second } comparten el puesto { $rank }, ambas con { $high }.
compare-filled = se basa en parte en lagunas completadas
about-coverage-filled = Ciudades: { $cities }; indicadores: { $indicators }. Datos que faltan: { $missing } ({ $share }); de ellos el método elegido completa { $filled }.

## Clasificación

ranking-title = Clasificación
ranking-none = No se puede clasificar ninguna ciudad
ranking-image-part = Se muestran { $shown } de { $all } ciudades.
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
ranking-caption-since = Ciudades por puntuación, de mejor a peor, con el cambio de puesto respecto a { $since }, con los mismos pesos, y lo que cada principio aporta a la puntuación
cite-year = Datos de { $year }, en escalas comunes a todos los años.
cite-year-alone = Datos de { $year }, en escalas propias de ese año.
column-rank = Puesto
column-change = Cambio
column-change-since = Frente a { $since }
column-city = Ciudad
column-score = Puntuación
column-contributions = Composición
column-compare = Comparar
filter = Mostrar
filter-all = Todas las ciudades
not-ranked = sin clasificar
not-ranked-title = Sin clasificar por falta de datos
include = Clasificar { $name } de todos modos
reason-empty = No hay ningún dato sobre «{ $name }».
reason-coverage = Solo { $present } de { $total } datos; se necesita el { $required }.
reason-no-weight = Ninguno de sus datos cuenta: cada uno está en una columna en la que todas las ciudades son iguales, o no pesa nada.
spoken-changes =
    { $count ->
        [0] Ninguna ciudad cambia de puesto.
        [one] { $shown } ciudad cambia de puesto.
       *[other] { $shown } ciudades cambian de puesto.
    } { $city } va en cabeza con { $score }.

### El titular: dónde está una ciudad, qué hay detrás y si se mantiene
head-unranked = { $city } no está clasificada
head-place =
    { $ties ->
        [0] { $city } ocupa el puesto { $rank } de { $total }
       *[other] { $city } comparte el puesto { $rank } de { $total }
    }
head-stay = { $city } sigue en el puesto { $rank } de { $total }
head-rise =
    { $count ->
        [0] { $city } sube del puesto { $from } al { $rank } de { $total }
        [one] { $city } sube del puesto { $from } al { $rank } de { $total } y adelanta a { $other }
       *[other] { $city } sube del puesto { $from } al { $rank } de { $total } y adelanta a { $other } y a { $more ->
            [one] otra ciudad
           *[other] otras { $shown-more } ciudades
        }
    }
head-fall =
    { $count ->
        [0] { $city } baja del puesto { $from } al { $rank } de { $total }
        [one] { $city } baja del puesto { $from } al { $rank } de { $total }, adelantada por { $other }
       *[other] { $city } baja del puesto { $from } al { $rank } de { $total }, adelantada por { $other } y { $more ->
            [one] otra ciudad
           *[other] otras { $shown-more } ciudades
        }
    }
head-since-up =
    { $count ->
        [one] { $city } ocupa el puesto { $rank } de { $total } en { $year }, { $shown } puesto mejor que en { $since }
       *[other] { $city } ocupa el puesto { $rank } de { $total } en { $year }, { $shown } puestos mejor que en { $since }
    }
head-since-down =
    { $count ->
        [one] { $city } ocupa el puesto { $rank } de { $total } en { $year }, { $shown } puesto peor que en { $since }
       *[other] { $city } ocupa el puesto { $rank } de { $total } en { $year }, { $shown } puestos peor que en { $since }
    }
head-since-same = { $city } ocupa el puesto { $rank } de { $total } en { $year }, igual que en { $since }
head-since-new = { $city } ocupa el puesto { $rank } de { $total } en { $year } y no estaba clasificada en { $since }
head-lead =
    { $count ->
        [one] { $city } encabeza una clasificación de { $shown } ciudad, con { $points } pt de ventaja sobre { $next }
       *[other] { $city } encabeza una clasificación de { $shown } ciudades, con { $points } pt de ventaja sobre { $next }
    }
head-reason =
    «{ $pillar }» pesa { $to } en lugar de { $from }, y ahí { $city } está por { $does ->
        [ahead] delante de { $other }
       *[behind] detrás de { $other }
    }.
strong-mixed = Por delante de la ciudad mediana sobre todo en { $ahead }; por detrás, sobre todo en { $behind }.
strong-ahead = En ningún principio por detrás de la ciudad mediana; su mayor ventaja está en { $most }.
strong-behind = En ningún principio por delante de la ciudad mediana; más cerca de ella en { $least } y más lejos en { $most }.
strong-behind-one = En ningún principio por delante de la ciudad mediana; por detrás en { $most }.
strong-level = En todos los principios, igual que la ciudad mediana.
strong-name = «{ $name }»
strong-figures = «{ $name }» ({ $own }; mediana { $median })
verdict-city =
    { $span ->
        [0] { $city } mantiene su puesto: el { $low } en al menos nueve de cada diez sorteos.
       *[other] { $hold ->
            [holds] { $city } mantiene su puesto
            [moves] El puesto de { $city } se mueve un poco
           *[depends] El puesto de { $city } depende de las decisiones tomadas
        }: del { $low } al { $high } en nueve de cada diez sorteos.
    }
verdict-lead =
    { $hold ->
        [holds] El primer puesto de { $city } es seguro: lo ocupa en al menos nueve de cada diez sorteos.
       *[other] El primer puesto de { $city } no es seguro: del { $low } al { $high } en nueve de cada diez sorteos.
    }
verdict-weights = Aquí solo varían los pesos, cada uno en un { $percent } de sí mismo como máximo.
verdict-any-weights = Aquí solo varían los pesos, sin límite.
verdict-waiting = Calculando hasta qué punto se mantiene…
verdict-ranking =
    { $hold ->
        [holds] La clasificación se mantiene en su conjunto
        [moves] La clasificación se mueve un poco en su conjunto
       *[depends] La clasificación depende en su conjunto de las decisiones tomadas
    }: de media, un sorteo mueve una ciudad { $shift } puestos.
verdict-most =
    { $choice ->
        [weights] Lo que más influye son los pesos.
        [norm] Lo que más influye es la escala.
        [agg] Lo que más influye es el modo de combinar los principios.
        [treat] Lo que más influye es el tratamiento de los valores atípicos.
        [impute] Lo que más influye es cómo se completan los datos que faltan.
       *[leave-out] Lo que más influye es qué indicadores cuentan.
    }

## Comparación

compare-title = Comparación
compare-add = Añadir una ciudad…
compare-city = Comparar { $name }
compare-remove = Quitar { $name } de la comparación
compare-empty = Elija entre dos y seis ciudades aquí o en la clasificación para verlas una al lado de otra.
compare-unranked = Menos de dos de estas ciudades están clasificadas, de modo que no hay diferencia que explicar.
compare-carries = Su ventaja se debe sobre todo a «{ $pillar }» ({ $points } pt).
argument-for = «{ $pillar }» es lo que más favorece a { $city } ({ $points } pt).
compare-removed = { $name } ya no se compara.
standing = puesto { $rank }, puntuación { $score }
profile-title = Perfil
profile-hint = Puntuación en cada principio. Los pesos no la modifican.
profile-indicators-hint = Puntuación en cada indicador del único principio; si son muchos, los doce en que más difieren las ciudades.
bars-title = Puntos por principio
bars-hint = Lo que cada principio aporta a la puntuación con estos pesos.
compare-table = Puntuaciones por principio
column-principle = Principio
column-weight = Peso
no-data = sin datos
chart-failure = No se pudo dibujar el gráfico. Sus datos están en la tabla que figura a continuación.
chart-no-library = No se pudo dibujar el gráfico. { $reason } Sus datos están en la tabla que figura a continuación.

## Acerca de los datos

about-coverage = Ciudades: { $cities }; indicadores: { $indicators }. Datos que faltan: { $missing } ({ $share }). No se completan: un principio es la media de los datos que existen.
about-citation = Cómo citar
about-sources = Fuentes
about-licence = Licencia
about-checksum = Versión
about-version = { $version }
about-caveats = Lo que conviene tener presente
about-names = Los nombres de las ciudades figuran tal como se publicaron; no están traducidos.
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
loading-read = Leyendo y comprobando los datos: { $share }
loading-stop = Detener
retry = Reintentar
part-loading = Cargando esta parte de la página…
part-failed = No se pudo cargar esta parte de la página: una parte del programa no llegó. Compruebe la conexión e inténtelo de nuevo; si sigue sin llegar, quizá el sitio se haya actualizado entretanto: vuelva a cargar la página. Sus elecciones están en su dirección y se conservan.
load-no-reader = No llegó la parte del programa que lee los archivos. Compruebe la conexión y abra de nuevo el archivo; si no basta, vuelva a cargar la página.
open-default = Abrir en su lugar las ciudades europeas
keep-current = Conservar lo que está en pantalla
load-failed = No se pudo abrir el conjunto de datos «{ $name }»
load-problems = { $count ->
        [one] Antes hay que corregir una cosa en él:
       *[other] Antes hay que corregir { $shown } cosas en él:
    }
load-unknown-package = Este explorador no incluye ningún conjunto de datos llamado «{ $name }». Elija uno de la lista o indique la dirección completa de un archivo datapackage.json.
load-stopped = Ha detenido la carga. Nada ha cambiado; vuelva a intentarlo cuando quiera.
load-bad-catalogue = La lista de conjuntos de datos que acompaña a este explorador está dañada ({ $detail }). Vuelva a subir la carpeta «data».
problems-more = … y { $shown } más.
fetch-unreachable = No se pudo acceder a { $url }. Compruebe la conexión; si el archivo está en otro sitio web, ese sitio debe permitir que otros lo lean (CORS).
fetch-status = { $url } respondió con el error { $status }. Compruebe la dirección.
fetch-broke-off = La transmisión de { $url } se interrumpió tras { $received } kB. Compruebe la conexión y vuelva a intentarlo.
fetch-silent =
    { $count ->
        [one] { $url } no ha enviado nada en { $shown } segundo.
       *[other] { $url } no ha enviado nada en { $shown } segundos.
    } Puede que su servidor esté saturado: vuelva a intentarlo más tarde.
fetch-too-large = { $url } supera los { $limit } kB, el máximo que admite este explorador.
fetch-bad-address = «{ $url }» no es una dirección que se pueda abrir.
file-unreachable = El archivo { $file } no llegó: no se puede acceder a este sitio. Compruebe la conexión e inténtelo de nuevo.
file-status = El archivo { $file } no llegó: este sitio respondió con el error { $status }. Inténtelo más tarde; si sigue sin llegar, hay que volver a subirlo.
file-damaged = El archivo { $file } llegó, pero no es lo que debería ser. Vuelva a cargar la página; si no basta, hay que volver a subirlo.
address-unknown-key = Esta dirección contiene un ajuste «{ $key }» que este explorador no conoce. Se ha ignorado.
address-unknown-keys =
    { $count ->
        [one] Esta dirección contiene { $shown } ajuste que este explorador no conoce ({ $names }). Se ha ignorado.
       *[other] Esta dirección contiene { $shown } ajustes que este explorador no conoce ({ $names }). Se han ignorado.
    }
address-bad-value = El ajuste «{ $key }» de esta dirección no puede ser «{ $value }». Se muestra el valor predeterminado.
address-bad-values =
    { $count ->
        [one] { $shown } ajuste de esta dirección tiene un valor que no puede tener ({ $names }). Se muestra el valor predeterminado.
       *[other] { $shown } ajustes de esta dirección tienen valores que no pueden tener ({ $names }). Se muestran los valores predeterminados.
    }
address-repeated = El ajuste «{ $key }» aparece dos veces en esta dirección. Se usa el primero.
address-repeated-keys =
    { $count ->
        [one] { $shown } ajuste aparece más de una vez en esta dirección ({ $names }). Se usa el primer valor.
       *[other] { $shown } ajustes aparecen más de una vez en esta dirección ({ $names }). Se usa el primer valor de cada uno.
    }
address-too-long = Esta dirección es demasiado larga para ser una de las nuestras. Se muestran los valores predeterminados.
figures-changed = Los datos han cambiado desde que se creó este enlace, por lo que las puntuaciones y los puestos pueden diferir de los que vio su autor.
unknown-names = El enlace menciona lo que este conjunto de datos no contiene y se ha ignorado: { $names }.
lens-dropped = Se ha descartado lo que había fijado para los grupos anteriores: { $names }. Deshacer lo recupera.
language-unavailable = No se pudo cargar el idioma «{ $name }». { $reason }
place-row = { $place }, fila { $row }
place-column = { $place }, columna «{ $column }»
problem-at = { $place }: { $what }
problem-too-large = { $found } kB son más que los { $limit } kB que admite este explorador. Divida el conjunto de datos.
problem-too-many-units = { $found } ciudades son más que las { $limit } que admite este explorador. Divida el conjunto de datos.
problem-too-many-indicators = { $found } indicadores son más que los { $limit } que admite este explorador. Suprima algunos.
problem-too-many-columns = { $found } columnas son más que las { $limit } que admite este explorador. Suprima algunas.
problem-too-many-elements = { $found } elementos son más que los { $limit } que admite este explorador. Suprima algunos.
problem-too-many-problems = se muestran los primeros { $listed } problemas y se encontraron { $more } más. Corrija primero lo que se repite.
problem-is-web-page = llegó una página web en lugar de los datos. Compruebe la dirección.
problem-not-utf8 = el archivo no está en UTF-8. Guárdelo como «CSV UTF-8».
problem-bad-descriptor = no es el descriptor de un paquete de datos: { $detail }.
problem-no-resource = el descriptor no incluye esta tabla. Añádala a «resources».
problem-truncated = solo llegaron { $received } de { $declared } kB. Vuelva a cargarlo o corrija «bytes» en el descriptor.
problem-hash-differs = el archivo no es el que describe su suma de comprobación. Es posible que se hayan modificado datos después de crear el paquete.
problem-shows-year =
    { $count ->
        [one] datos de { $shown } año; se muestran los de { $year }.
       *[other] datos de { $shown } años; se muestran los de { $year }.
    }
problem-no-rows = no hay filas debajo del encabezado.
problem-ragged-row =
    { $count ->
        [one] { $shown } celda, y el encabezado tiene { $expected }. Busque una coma que falte o unas comillas sin cerrar.
       *[other] { $shown } celdas, y el encabezado tiene { $expected }. Busque una coma que falte o unas comillas sin cerrar.
    }
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
problem-unknown-parent = «{ $code }» nombra como superior a «{ $parent }», que no figura en ninguna fila. Corríjalo o añada una fila para él.
problem-no-root = todas las filas nombran un superior, de modo que no hay índice en lo más alto. Deje vacío el superior del índice.
problem-several-roots = { $codes }: estos no tienen superior, y solo el índice puede no tenerlo. Dé uno a los demás.
problem-cycle = { $codes }: estos nunca llegan al índice, porque algunos son sus propios antepasados. Corrija sus superiores.
problem-too-deep = «{ $code }» está más de { $limit } niveles por debajo del índice. Dele, o dé a lo que está encima, un superior más cercano al índice.
problem-no-indicators = no hay nada por debajo del índice. Añada un indicador.
problem-invalid-weight = el peso de «{ $code }» es { $weight }. Debe ser cero o más.
problem-flat-goalposts = los dos límites de referencia de «{ $code }» son { $value }. El peor y el mejor deben ser distintos.
problem-contradictory-goalposts = los límites de referencia { $worst } (el peor) y { $best } (el mejor) de «{ $code }» contradicen su sentido. Intercámbielos o cambie el sentido.
problem-framework = { $detail }.
problem-dataset = { $detail }.
problem-lens-unknown-indicator = este conjunto de datos no tiene el indicador «{ $code }». Corrija el código; si la fila es un grupo, póngale nombre.
problem-lens-placed-twice = el indicador «{ $code }» está colocado más de una vez. Deje una sola fila.
problem-lens-empty-group = el grupo «{ $code }» no contiene nada. Coloque en él un indicador o elimine la fila.
problem-lens-group-is-indicator = «{ $code }» es un indicador y no puede contener nada. Indique un grupo como superior.

### Los pesos en detalle

weights-undo = Deshacer
weights-redo = Rehacer
undone = Deshecho: { $what }.
redone = Rehecho: { $what }.
taken-back-lens = enfoque
taken-back-weights = pesos
taken-back-baseline = referencia
taken-back-locks = candados
taken-back-turned = sentido de los indicadores
taken-back-included = ciudades clasificadas de todos modos
taken-back-method = método
list-separator = { ", " }
list-more =
    { $names } y { $count ->
        [one] { $shown } más
       *[other] { $shown } más
    }
foreground = Ciudad destacada
foreground-none = Ninguna
foreground-clear = Ninguna ciudad destacada
marks-hint-none = Elija una ciudad y unas marcas mostrarán en cada deslizador dónde cambia su puesto.
marks-hint = Las marcas muestran dónde { $city } cambia de puesto al crecer un peso: por encima del deslizador sube, por debajo baja.
marks-not-ranked = { $city } está sin clasificar, así que no hay cambios de puesto que marcar.
marks-not-a-mean = Combinando de este modo no se puede decir dónde cambian los puestos, así que no hay marcas.
marks-no-score = Con estos pesos { $city } no tiene puntuación, así que no hay nada que marcar.
marks-not-arithmetic = En los indicadores, las marcas requieren la media aritmética de los principios.
marks-count =
    { $count ->
        [0] ninguna marca
        [one] { $shown } marca
       *[other] { $shown } marcas
    }
marks-rise = Con { $share }, { $city } sube del puesto { $from } al { $to } y adelanta a { $passed }.
marks-fall = Con { $share }, { $city } baja del puesto { $from } al { $to }, adelantada por { $passers }.
marks-mixed = Con { $share }, { $city } pasa del puesto { $from } al { $to }: adelanta a { $passed } y es adelantada por { $passers }.
marks-lead = Lo que ocurre cuando este peso crece y los demás se ajustan:
marks-list = Cambios de puesto
marks-go = Ir allí
marks-nearest =
    { $count ->
        [one] El cambio más cercano al peso actual ({ $shown } de { $total }):
       *[other] Los { $shown } cambios de { $total } más cercanos al peso actual:
    }
marks-more =
    { $count ->
        [one] … y { $shown } más aquí.
       *[other] … y { $shown } más aquí.
    }
presets-title = Más formas de ponderar
preset-apply = Aplicar
preset-apply-named = Aplicar: { $name }
preset-published = Tal como se publicaron
preset-published-hint = Todos los pesos del conjunto de datos, incluidos los de los indicadores.
preset-principal = Componentes principales
preset-principal-hint = Cuanto más varía un principio junto con los demás, más pesa. Esto no dice nada de lo que importa.
preset-benefit = Beneficio de la duda
preset-benefit-hint = Los pesos más favorables a una ciudad, con cada principio entre { $low } y { $high }.
preset-benefit-city = Ciudad a la que favorecer
preset-asked = A partir de respuestas
preset-asked-hint = Responda a preguntas sobre lo que importa, en una de cinco formas: todos los pares, lo que más y lo que menos importa, mejoras, 100 puntos o un orden.
preset-only = Un solo principio
preset-only-hint = Un principio cuenta por todo y los demás por nada.
preset-only-list = El único principio que cuenta
said-equal = Todos los principios pesan lo mismo.
said-published = Todos los pesos son los publicados.
said-only = Solo cuenta «{ $name }».
said-principal = Los pesos siguen el primer componente principal, que explica el { $share } de la variación; «{ $name }» es el que más pesa.
said-principal-against =
    { $count ->
        [one] Va en contra de los demás y recibe su peso de todos modos: { $names }.
       *[other] Van en contra de los demás y reciben su peso de todos modos: { $names }.
    }
said-benefit = Estos pesos son los más favorables a { $city }, con cada principio entre { $low } y { $high }: obtiene el puesto { $rank }.
said-judged = Los pesos siguen sus comparaciones, que concuerdan bastante bien (razón de consistencia { $ratio }).
said-judged-poor = Los pesos siguen sus comparaciones, aunque estas se contradicen (razón de consistencia { $ratio }, superior a 0,1).
said-asked = Los pesos siguen sus respuestas ({ $name }).
said-asked-poor = Los pesos siguen sus respuestas ({ $name }), aunque estas no concuerdan lo bastante entre sí o con lo que se preguntó.
refused-constant = No hay componentes principales: todas las ciudades tienen la misma puntuación en «{ $name }».
refused-unrelated = No hay componentes principales: muy pocas ciudades tienen puntuaciones distintas tanto en «{ $first }» como en «{ $second }».
refused-gaps = No hay componentes principales: con tantas lagunas las correlaciones se contradicen. Complete primero los datos que faltan.
refused-not-ranked = { $city } está sin clasificar, así que ningún peso puede favorecerla.
refused-negative = El beneficio de la duda requiere puntuaciones desde cero, y en «{ $name }» algunas son menores. Elija los límites de referencia o mín.–máx. como escala.
refused-nothing = Ningún peso le aporta nada a { $city }.
refused-one-pillar = Solo hay un principio, así que no hay nada que ponderar.
refused-unanswered = Quedan preguntas sin responder, así que aún no resulta ningún peso.
refused-no-scores = Todavía no hay puntuaciones de las que obtener pesos.
refused-failed = No se pudieron calcular estos pesos: { $detail }.
baseline-is-published = La muesca de cada deslizador es la referencia desde la que se cuentan los cambios de puesto: los pesos publicados.
baseline-is-own = La muesca de cada deslizador es la referencia desde la que se cuentan los cambios de puesto: sus propios pesos.
baseline-use = Usar estos pesos como referencia
baseline-published = Referencia tal como se publicó
# Los años: el deslizador y el año desde el que se cuentan los cambios.
years-title = Año
years-play = Reproducir los años
years-pause = Pausa
years-coming = Se están cargando los datos de otros años.
since-title = Cambio de puesto frente a
since-weights = los pesos de referencia
judge-pair = { $first } frente a { $second }
judge-option = { $number } – { $words }
judge-more-9 = importa extremadamente más que
judge-more-7 = importa muchísimo más que
judge-more-5 = importa mucho más que
judge-more-3 = importa algo más que
judge-alike = importa tanto como
judge-less-3 = importa algo menos que
judge-less-5 = importa mucho menos que
judge-less-7 = importa muchísimo menos que
judge-less-9 = importa extremadamente menos que
judge-between = entre los grados vecinos
judge-ratio-good = Razón de consistencia { $ratio }: sus respuestas concuerdan bastante bien. Suele aceptarse hasta 0,1.
judge-ratio-poor = Razón de consistencia { $ratio }: sus respuestas se contradicen más de lo que suele aceptarse, que es 0,1.
judge-worst = La más alejada de las demás: dice usted que «{ $first }» importa { $given } veces lo que «{ $second }»; el conjunto de sus respuestas da { $implied } veces.
judge-look = Ir a este par
judge-weights = Los pesos que resultan
judge-matrix = Cuántas veces más importa la fila que la columna
judge-apply = Usar estos pesos
answers-apart = Sus respuestas se conservan ({ $names }); desde entonces los pesos se han fijado de otro modo.
answers-open = Abrir las respuestas…
ask-open = Preguntas…
ask-title = Pesos a partir de respuestas
ask-form = Forma de las preguntas
ask-pairs = Todos los pares
ask-pairs-hint = Diga de cada par cuánto más importa uno que otro (proceso analítico jerárquico).
ask-pairs-bias = Sesgo conocido: muchas preguntas cansan, de modo que las respuestas se contradicen, y los pesos se separan más que donde se dan puntos.
ask-pairs-legend = ¿Cómo se comparan los dos de cada par?
ask-best-worst = Lo que más y lo que menos importa
ask-best-worst-hint = Nombre el principio que más importa y el que menos, y compare los demás con esos dos (método mejor–peor).
ask-best-worst-bias = Sesgo conocido: todo depende de esos dos. Quien yerra en uno yerra en todas las respuestas, y ninguna razón de consistencia lo muestra.
ask-anchors = ¿Qué principio importa más y cuál menos?
ask-most = Importa más
ask-least = Importa menos
ask-choose = Elegir…
ask-from-best = ¿Cuánto más importa «{ $name }» que cada uno de los demás?
ask-to-worst = ¿Cuánto más importa cada uno de los demás que «{ $name }»?
ask-swing = Mejoras
ask-swing-hint = Imagine una ciudad que es la más débil en todo. El principio que usted llevaría primero al mejor nivel recibe 100 puntos; cada otro, tantos como valga su mejora al lado de esa (swing weighting).
ask-swing-bias = Sesgo conocido: los puntos quedan demasiado cerca de los primeros 100, de modo que los pesos salen demasiado parecidos.
ask-swing-legend = Puntos por la mejora de lo más débil a lo mejor
ask-points = 100 puntos
ask-points-hint = Reparta 100 puntos, a cada principio tantos como deba pesar (asignación presupuestaria).
ask-points-bias = Sesgo conocido: primero se reparte por igual y después se corrige demasiado poco.
ask-points-legend = Puntos que repartir
ask-order = Orden
ask-order-hint = Ponga los principios en orden; una regla los convierte en pesos.
ask-order-bias = Sesgo conocido: cuánto pesa más el primero que el último lo decide la regla, no usted, y no se puede decir que dos principios importan lo mismo.
ask-order-legend = Lo que más importa va primero
ask-place = N.º { $number }
ask-rule = Regla que convierte el orden en pesos
ask-rule-centroid = Centroide: la media de todos los pesos con este orden
ask-rule-sum = Suma: pasos iguales
ask-rule-reciprocal = Recíprocos: 1, 1/2, 1/3 y así sucesivamente
ask-unanswered = Preguntas respondidas: { $answered } de { $asked }. Los pesos resultan con la última respuesta.
ask-ratio-none = Sus respuestas concuerdan del todo.
ask-ratio-good = Razón de consistencia { $ratio }: sus respuestas concuerdan bastante bien. Aquí se acepta hasta { $most }.
ask-ratio-poor = Razón de consistencia { $ratio }: sus respuestas se contradicen más de lo que aquí se acepta, que es { $most }.
ask-ratio-unknown = Razón de consistencia { $ratio }. Cuánto se acepta para tantos principios no lo ha publicado nadie.
ask-detour = Lo más alejado: dice usted que «{ $best }» importa { $from } veces lo que «{ $name }», y este { $to } veces lo que «{ $worst }». Juntas hacen { $together } veces; directamente dice { $direct } veces.
ask-look = Ir a esta respuesta
ask-swing-good = La primera mejora tiene sus 100 puntos. Las mejoras no pueden contradecirse.
ask-swing-poor = El mayor número de puntos es { $points }: dé 100 al principio que mejoraría primero. Hasta entonces los pesos van en proporción.
ask-points-good = Se han repartido los 100 puntos.
ask-points-left = Puntos por repartir: { $points }. Hasta entonces los pesos van en proporción.
ask-points-over = Puntos de más: { $points }. Mientras no se retiren, los pesos van en proporción.
ask-points-none = Ningún principio tiene puntos todavía.
ask-order-good = Un orden no puede contradecirse.
ask-close = Cerrar
ask-clear = Borrar estas respuestas
### Aprender y el método en detalle

learn-title = Aprendizaje
learn-intro = Para cada principio, las ciudades más parecidas a esta entre las que lo hacen mejor. Parecerse es estar en el mismo grupo (por ejemplo, una región), tener una población similar y un perfil similar en los demás principios; cada criterio cuenta lo mismo y se deja fuera lo que el conjunto de datos no contiene.
learn-city = Ciudad que quiere aprender
lessons-title = De quién podría aprender { $city }
lesson = En «{ $pillar }», aprender de { $teacher }: { $points } pt por delante.
lesson-best = En «{ $pillar }», ninguna ciudad clasificada lo hace mejor: aquí las demás pueden aprender de ella.
lesson-no-score = En «{ $pillar }», esta ciudad no tiene puntuación, así que no se puede nombrar a nadie.
lesson-alike = Comparables: { $reasons }
lesson-others = Siguientes más cercanas
lesson-other = { $city } (+{ $points })
alike-group = ambas en el grupo { $group }
alike-other-group = de otro grupo: { $group }
alike-size = población casi igual
alike-larger = { $times } veces la población
alike-smaller = { $share } de la población
alike-profile = { $points } pt de diferencia media en los demás principios
lessons-chart = Su puntuación y la de la ciudad de la que aprender
lessons-chart-hint = Un anillo para la propia ciudad, un rombo para la más parecida que lo hace mejor.
lessons-sentence = Donde más atrás está { $city } es en «{ $pillar }»: { $teacher } le lleva { $points } pt.
lessons-sentence-none = En estos principios no hay ninguna ciudad de la que { $city } pueda aprender.
column-own = Su puntuación
column-teacher = Aprender de
column-teacher-score = Puntuación de esa ciudad
column-ahead = Ventaja
column-alike = Comparables por
gain-title = Lo que más aportaría
gain-sentence = Para { $city }, lo que más aportaría son { $points } pt más en «{ $indicator }»: una puntuación de { $score } en lugar de { $before } y { $count ->
        [0] el mismo puesto
        [one] { $shown } puesto ganado
       *[other] { $shown } puestos ganados
    }.
gain-none = Para esta ciudad, o con esta forma de combinar, ninguna mejora puede separarse de lo que hacen las demás.
gain-more = Ver esta ciudad en detalle
network-title = La red de ciudades del aprendizaje
network-hint = Una línea lleva de cada ciudad a la más parecida que lo hace mejor en un principio. Cuanto más arriba está una ciudad, mejor es su puntuación; los grupos están uno junto a otro; cuanto mayor es la marca, más ciudades podrían aprender de ella. En verde, de quién podría aprender la ciudad destacada; con guiones, quién podría aprender de ella. Pulse una marca para destacar una ciudad.
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
network-around = Con tantas ciudades la red sería demasiado grande: este es el entorno de { $city }, las ciudades de las que podría aprender y aquellas de las que estas podrían aprender.
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
teachers-more =
    { $count ->
        [one] … y { $shown } ciudad más.
       *[other] … y { $shown } ciudades más.
    }
chapter-intro = Siete pasos llevan de los datos publicados a un puesto. Cada uno dice qué se hace ahora, da la fórmula y puede cambiarse; se sigue el dato de una ciudad de principio a fin. En las fórmulas, x es un dato, y sus puntos, w un peso y S la puntuación.
chapter-city = Ciudad que se sigue
chapter-indicator = Indicador que se sigue
chapter-standing = { $count ->
        [0] Todo está como propone el conjunto de datos.
        [one] { $shown } paso difiere de lo que propone el conjunto de datos.
       *[other] { $shown } pasos difieren de lo que propone el conjunto de datos.
    }
chapter-back = Volver a todo lo publicado
step-quality = Elegir los indicadores
step-outliers = Tratar los valores atípicos
step-gaps = Completar las lagunas
step-scale = Llevar los datos a una escala
step-combine = Combinar
step-rank = Clasificar
step-differs = Distinto de lo publicado
step-back = Volver a lo publicado
step-weigh = Ponderar
step-weights-hint = Solo cuentan las proporciones: los pesos se dividen por su suma. Los deslizadores de «Pesos» fijan los de los principios; dentro de un principio valen los publicados, salvo que un enlace diga otra cosa.
step-rank-hint = La mejor puntuación tiene el puesto 1 y las puntuaciones iguales comparten el mejor puesto (1, 2, 2, 4). Una ciudad se clasifica si tiene al menos la mitad de los datos y uno en cada principio.
walk-no-figure = { $city } no tiene dato para «{ $indicator }».
walk-figure = { $city } tiene { $figure } en «{ $indicator }» ({ $measure }).
walk-figure-plain = { $city } tiene { $figure } en «{ $indicator }».
walk-kept = El dato queda como está.
walk-moved = Cuenta como { $figure }.
walk-logged = Cuenta por su logaritmo, { $figure }.
walk-present = Hay dato, así que no se completa nada.
walk-empty = La laguna permanece: el principio es la media de los demás datos.
walk-filled = La laguna se completa con { $figure }, en la escala que deja el primer paso.
walk-between = { $city }: { $figure } entre { $worst } y { $best } → { $points } pt.
walk-deviations = { $city }: { $figure } frente a una media de { $mean }, con una desviación típica de { $deviation } → { $points } pt.
walk-order = { $city }: mejor que { $shown } de las otras { $others } ciudades con dato → { $points } pt.
walk-against = { $city }: { $figure } frente a { $reference } → { $points } pt.
walk-not-scaled = Aquí no hay nada que llevar a la escala: el indicador no cuenta para esta ciudad.
walk-weights = «{ $indicator }» tiene { $share } del peso dentro de «{ $parent }»; «{ $pillar }» tiene { $percent } del peso en el índice.
walk-within = Los indicadores de «{ $parent }» dan { $points } pt a { $city }.
walk-within-none = { $city } no tiene ningún dato que cuente en «{ $parent }».
walk-score = Todos los principios juntos dan una puntuación de { $score }.
walk-rank = Con { $score }, { $city } tiene el puesto { $rank } de { $total }.
walk-above = Justo por encima está { $other } con { $score }.
walk-below = Justo por debajo está { $other } con { $score }.
walk-not-ranked = { $city } no se clasifica, por falta de datos o de peso.
walk-total = En conjunto
column-adds = Aporta
math-worst = peor
math-best = mejor
math-target = meta
math-worse = número de ciudades peores
math-wins = victorias
math-losses = derrotas
math-higher = número de ciudades con más puntuación
effects-title = Pesos declarados y efectivos
effects-hint = Un peso dice cuánto debería contar un principio. Su efecto es qué parte de las diferencias entre puntuaciones va con ese principio (razón de correlación, como parte del total). Ambos difieren donde un principio varía poco o va de la mano de otros.
effects-sentence = Donde más difieren es en «{ $pillar }»: pesa el { $stated }, pero le corresponde el { $effective } del efecto.
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
reproduce-hint = Un script para R con el paquete COINr: contiene los datos, los pesos y cada elección de arriba, calcula de nuevo el índice y se detiene si una puntuación difiere en más de una millonésima. Sigue la documentación de COINr y no se ha ejecutado con el propio COINr.
reproduce-save = Guardar el script de R
reproduce-saved = Guardado como { $file }.
reproduce-not-saved = Su navegador no permite que esta página guarde archivos.
reproduce-years = No hay script para esta escala: también la fijan los datos de otros años, y COINr recibe los de uno solo. Mida cada año por separado, o entre límites de referencia.
reproduce-tree = No hay script para este marco: COINr necesita todos los indicadores a la misma profundidad, en tres a cinco niveles.
reproduce-turned = No hay script para este marco: COINr no puede invertir «{ $element }», donde menos es mejor.
reproduce-nothing = Ninguna ciudad está clasificada: no hay nada que recalcular.
### Robustness

computes-alone = { $reason } La página calcula la robustez por sí misma, lo que lleva más tiempo.
worker-refused = Este navegador no deja que la página trabaje en segundo plano.
worker-absent = No se pudo iniciar el trabajo en segundo plano. { $reason }
worker-not-started = No se pudo iniciar el trabajo en segundo plano, aunque llegaron todos sus archivos.
worker-stopped = El trabajo en segundo plano se ha detenido.
worker-no-part = No se pudo iniciar el trabajo en segundo plano: una parte del programa no llegó. Compruebe la conexión y vuelva a cargar la página.
worker-other-version = El programa en segundo plano es de otra versión que esta página: el sitio se ha actualizado entretanto. Vuelva a cargar la página.
robust-lead = Todo puesto descansa en decisiones que podrían haber sido otras. Aquí se toman de otro modo, miles de veces, para ver si el puesto se mantiene.
region-title = Sortear los pesos
region-near = a { $shown } puntos como mucho de los suyos
region-any = entre todos los pesos posibles
vary-title = Variar
vary-weights = Pesos
vary-norm = Escala
vary-agg = Modo de combinar
vary-treat = Valores atípicos
vary-impute = Datos que faltan
vary-leave-out = Un indicador menos
vary-figures = Error de los datos
vary-figures-hint = Datos con límites conocidos: { $shown } de { $total }. Cada uno se sortea entre los límites que da su editor (confianza del { $level }), con independencia de los demás; los datos sin límites cuentan como exactos.
vary-choice = Decisión
robust-city = Ciudad examinada
window-title = Ciudades mostradas
window-around = en torno a la ciudad examinada
window-ranks = puestos { $from } a { $to }
robust-varied = Varían a la vez, con todas las opciones igual de probables y su número entre paréntesis: { $list }.
robust-alternatives = { $choice } ({ $shown })
robust-refused = Se descarta el { $share } de los sorteos porque sus decisiones se excluyen entre sí. { $reasons }
robust-begins = Se hacen los primeros sorteos…
robust-before = Puestos con las decisiones anteriores. Los nuevos se están calculando…
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
refusal-no-groups = No hay grupos con los que completar las lagunas.
refusal-nothing-left = Lo que queda pesa 0.
refusal-other = Esto no se puede calcular: { $detail }.
intervals-title = Puestos cuando varía todo
intervals-hint = Barra: nueve de cada diez sorteos. Marca: el puesto mediano. Trazo: el puesto actual. Números al final: los puestos de la barra.
intervals-sentence = { $city } está ahora en el puesto { $rank }. En nueve de cada diez sorteos está entre el { $low } y el { $high }, con mediana en el { $median }.
intervals-sure = { $city } está en el puesto { $low } en al menos nueve de cada diez sorteos.
intervals-shift = De media, un sorteo mueve una ciudad { $shown } puestos.
rank-now = Puesto actual
rank-low = Mejor puesto en nueve de cada diez sorteos
rank-median = Puesto mediano
rank-high = Peor puesto en nueve de cada diez sorteos
influence-title = Qué decisión importa más
influence-hint = Barra superior: la parte de la varianza que una decisión explica sola. Barra inferior: aquella en la que participa junto con otras. Línea fina: intervalo del { $share }.
influence-of = Varianza de
influence-of-all = la clasificación en conjunto
influence-of-city = el puesto de { $city }
influence-sentence = «{ $choice }» es lo que más explica por sí solo: el { $share } de la varianza.
influence-none = Ninguna de estas decisiones cambia nada aquí.
index-alone = Sola (índice de Sobol’ de primer orden)
index-together = Con otras (índice de Sobol’ total)
interval-90 = Intervalo del { $share }
accept-title = Puestos cuando solo varían los pesos
accept-hint = Cuanto más intenso el color de una celda, más sorteos de pesos dan ese puesto; los números son porcentajes. El método no cambia.
accept-first = { $city } es la primera en el { $first } de { $draws } sorteos.
accept-sentence = { $city } está sobre todo en el puesto { $rank }, en el { $share } de { $draws } sorteos, y es la primera en el { $first }.
rank-likeliest = Puesto más frecuente
share-likeliest = En esta parte de los sorteos
share-first = Primera en
central-title = Los pesos que ponen a una ciudad en cabeza
central-sentence =
    { $count ->
        [0] Ninguna ciudad mostrada aquí queda primera en ningún sorteo.
        [one] { $shown } ciudad mostrada aquí queda primera en algunos sorteos. Estos son los pesos típicos de quien la considera la mejor.
       *[other] { $shown } ciudades mostradas aquí quedan primeras en algunos sorteos. Estos son los pesos típicos de quien considera mejor a cada una.
    }
wins-title = Quién está por encima de quién
wins-hint = En qué parte de los sorteos de pesos la ciudad de la fila está por encima de la de la columna. Los números son porcentajes; las columnas llevan el puesto actual.
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

### Lenses side by side
grouping-title = ¿Decide la agrupación?
grouping-hint = Cada barra abarca los puestos de una ciudad con los grupos del conjunto de datos y con cada enfoque, con pesos iguales en cada nivel. La marca es su puesto con «{ $lens }»; el trazo, su puesto con los mismos indicadores sin grupos, cuando todos cuentan lo mismo. Aquí solo cuentan las ciudades que todas las agrupaciones clasifican.
grouping-without = Sin agrupación
grouping-city = { $city } ocupa el puesto { $rank } con «{ $lens }» y el { $flat } con los mismos indicadores sin grupos; entre todas las agrupaciones su puesto va del { $low } al { $high }.
grouping-city-unranked = No todas las agrupaciones clasifican { $city }.
grouping-one = { $city } ({ $range })
grouping-most = Entre las ciudades que todas clasifican, estas son las que más deben a la agrupación: { $cities }.
grouping-none = Ninguna otra ciudad debe su puesto a la agrupación.
grouping-column =
    { $name }, { $count ->
        [one] { $shown } indicador
       *[other] { $shown } indicadores
    }
grouping-apart = Puestos de diferencia

### City

city-choose = Elegir una ciudad
city-print = Imprimir esta página
city-none = Elija una ciudad para ver dónde se sitúa y qué la haría moverse.
city-waiting = Calculando…
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
city-gain-since =
    { $count ->
        [one] Es { $shown } puesto mejor que en { $since }, con los mismos pesos.
       *[other] Son { $shown } puestos mejor que en { $since }, con los mismos pesos.
    }
city-loss-since =
    { $count ->
        [one] Es { $shown } puesto peor que en { $since }, con los mismos pesos.
       *[other] Son { $shown } puestos peor que en { $since }, con los mismos pesos.
    }
city-same-since = En { $since } su puesto con estos pesos es el mismo.
city-not-ranked = { $city } no está clasificada. { $reasons }
city-nothing-weighs = No tiene ningún dato sobre lo que ahora tiene peso.
city-figures = Datos publicados: { $present } de { $total }; completados por el método: { $filled }; faltan: { $missing }. Indicadores indirectos entre los publicados: { $proxies }.
city-profile = Perfil entre todas las ciudades clasificadas
city-profile-hint = Puntuación en cada principio, que los pesos de los principios no modifican. Punto grande: { $city }. Barra vertical: la ciudad mediana. Puntos pequeños: cómo se reparten las ciudades clasificadas.
city-moved-title = Por qué se movió
city-moved-none = Los pesos son los de referencia, así que no la han movido.
city-moved = Respecto a la situación de referencia, su puntuación pasó de { $from } a { $to } y su puesto del { $before } al { $after }.
city-passed = Ha superado o alcanzado a { $names }.
city-passed-by = Ha quedado por detrás de { $names }.
city-moved-table = Efecto de cada cambio de peso en la puntuación
city-list-more =
    { $count ->
        [one] { $names } y { $shown } más
       *[other] { $names } y { $shown } más
    }
city-range = Hasta dónde llegan los pesos
city-reach = Pesos considerados
city-reach-any = Cualesquiera pesos
city-reach-floor = Cada principio, al menos el { $share }
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
city-no-weights = No queda ningún peso que considerar: los candados y los límites se excluyen entre sí.

# Qué llevaría a una ciudad a un puesto: los pesos, los datos o ninguno.
city-goal-title = ¿Qué la llevaría al puesto { $rank }?
city-ways =
    { $ways ->
        [held] Ya está en él.
        [both] Bastaría una de dos cosas: otros pesos o mejores datos.
        [weights] Bastarían otros pesos; mejores datos, hasta donde se sabe, no.
        [figures] Bastarían mejores datos; otros pesos, hasta donde se sabe, no.
        [neither] No bastarían ni otros pesos ni mejores datos.
       *[unknown] No se conoce ningún camino, aunque no todos están descartados.
    }
city-neither = No bastarían ni otros pesos ni mejores datos. Con los pesos que más favorecen a { $city } ocupa el puesto { $best }; con todos sus datos tan buenos como pueden llegar a ser, el { $top }.
city-by-weights = Con otros pesos
city-by-figures = Con mejores datos
city-ceiling = Los datos pueden ser tan buenos como
city-ceiling-best = los de la mejor ciudad
city-ceiling-scale = el extremo de la escala
city-plan-fewest =
    { $count ->
        [one] Un solo dato mejor la lleva al puesto { $rank }: { $list }.
       *[other] { $shown } datos mejores a la vez la llevan al puesto { $rank }: { $list }.
    }
city-plan-step = { $indicator } de { $from } a { $to }
city-plan-out =
    { $ceiling ->
        [best] Incluso con todos sus datos tan buenos como los de la mejor ciudad ocuparía solo el puesto { $best }.
       *[scale] Incluso con todos sus datos en el extremo de la escala ocuparía solo el puesto { $best }.
    }
city-fewest-table = El menor número de datos mejores para el puesto { $rank }
city-thin =
    { $mostly ->
        [yes] Al menos la mitad de esta ganancia se debe a una laguna
       *[no] Esta ganancia se debe en parte a una laguna
    }: { $city } solo tiene { $count ->
        [one] { $shown } dato de { $all }
       *[other] { $shown } datos de { $all }
    } sobre «{ $pillar }», así que «{ $indicator }» cuenta { $times } veces lo que en una ciudad sin lagunas.
city-thin-mark = cuenta más de lo que debería, porque faltan otros datos de su principio
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
city-choices-too-many = El efecto de otras decisiones se prueba hasta { $greatest } datos; este conjunto de datos tiene { $found }.
city-choices-pairs = Las victorias por parejas quedan fuera: se cuentan hasta { $greatest } ciudades.
city-equal-indicators = El mismo peso para cada indicador
city-kind-scale = Escala
city-kind-combining = Combinación
city-kind-outliers = Valores atípicos
city-kind-gaps = Datos que faltan
city-kind-weights = Pesos
city-kind-pillars = Sin un principio
city-kind-indicators = Sin un indicador
city-no-answer = sin respuesta
city-improve-hint = Es aritmética, no un pronóstico: cambian los datos nombrados y todo lo demás, incluidas las otras ciudades, queda como está.
city-lever = Llevar { $indicator } de { $from } a { $to }, el nivel de { $other }, la haría subir del puesto { $rank } al { $then }.
city-lever-none = Ningún dato por sí solo, ni siquiera tan bueno como el de la mejor ciudad, mejoraría su puesto.
city-levers = Un solo dato mejorado
city-not-own = Combinadas por «{ $method }», un cambio en una ciudad modifica las puntuaciones de otras, así que las mejoras no se pueden calcular una a una.
city-printed-source = { $title }, versión { $version } del { $date }. Años de referencia: { $years }.
city-printed-method = Método. Escala: { $scale }. Combinación: { $combining }. Valores atípicos: { $outliers }. Datos que faltan: { $gaps }.
city-printed-proxies = Los indicadores indirectos sustituyen a lo que nadie mide. Cuáles lo son, y todas las demás reservas, figuran en «Acerca de los datos», en la dirección que aparece abajo. Las hipótesis son aritmética, no pronósticos.
city-printed-address = Dirección
column-now = Ahora
column-then = Después
column-baseline = Referencia
column-points = Puntos
column-median = Ciudad mediana
column-best = Mejor ciudad
column-best-city = Cuál
column-choice = Decisión tomada de otro modo
column-quarter = Cuarto superior
column-best-figure = Mejor
### Without a network

new-version = Hay una versión nueva de esta página.
new-version-show = Mostrarla
new-version-file = Después habrá que volver a abrir el archivo «{ $name }»: no está guardado en este navegador.
offline = Sin red
offline-title = Sin red
offline-kept = Esta página está guardada en este dispositivo, con sus conjuntos de datos y todos sus idiomas: se abre sin red.
offline-not-kept = Esta página todavía no está guardada en este dispositivo. Eso ocurre por sí solo unos segundos después de abrirla, salvo que esté activado el ahorro de datos o el navegador no guarde nada.
offline-data = Conjuntos de datos de la web
offline-hint = Los últimos { $shown } abiertos quedan en este dispositivo, hasta { $size } MB en total.
offline-none = Aquí no se ha abierto ninguno.
offline-facts = { $size } kB, del { $day }
offline-forget = Quitar { $name } de este dispositivo
kept-copy = No se pudo acceder al servidor de estos datos. Esta es la copia del { $day } guardada en este dispositivo.

### Scenes
saved = Escenas
saved-title = Escenas
saved-hint = Una escena conserva lo que hay en pantalla: pesos, método, ciudades, vista y conjunto de datos. Varias escenas seguidas forman una charla. Permanecen solo en este navegador; no se envía nada.
saved-name = Nombre de esta escena
saved-save = Añadir lo que hay en pantalla
saved-forget = Eliminar { $name }
saved-none = Todavía no hay escenas.
saved-unreadable = Lo guardado en este navegador procede de otra versión y no se puede leer. Se ha apartado, no eliminado.
saved-newer = Esta escena se guardó con una versión posterior del explorador. Se muestra lo que esta versión conoce de ella. Vuelva a cargar la página para obtener la posterior.
saved-not-used =
    { $count ->
        [one] { $shown } ajuste de la escena no se puede usar aquí ({ $names }). Se muestra el valor predeterminado.
       *[other] { $shown } ajustes de la escena no se pueden usar aquí ({ $names }). Se muestran los valores predeterminados.
    }
scene-name = Nombre
scene-caption = Título para la sala
scene-notes = Notas del orador
scene-up = Subir { $name }
scene-down = Bajar { $name }
scene-edit = Textos de { $name }
scene-duplicate = Duplicar { $name }
scene-deleted = Eliminada: { $name }.
scene-restore = Deshacer
scene-name-taken = Una escena necesita un nombre que no tenga ninguna otra. Conserva el que tenía.
scenes-full = Hay { $most } escenas y no se pueden conservar más. Elimine una o guárdelas antes en un archivo.
scenes-damaged = No contiene escenas de este explorador, o se ha cortado o cambiado por el camino.
scenes-empty = No contiene ninguna escena.
scenes-too-long = Es más largo que cualquier cosa que escribe este explorador.
scenes-newer = Procede de una versión posterior del explorador. Vuelva a cargar la página para obtenerla.
scenes-too-many = Contiene { $found } escenas; el máximo es { $most }.
scenes-wrong = La escena { $number } no es como debe ser: le falta el nombre, un texto es demasiado largo o lo que muestra no es un estado de este explorador.
scenes-unreadable = «{ $name }» no se puede abrir. { $reason }
talk-unreadable = La charla de esta dirección no se puede abrir. { $reason } La página muestra el resto de la dirección.
talk-too-long = Estas escenas son demasiado largas para una dirección. Guárdelas en un archivo.
talk-arrived-title = Charla en esta dirección
talk-arrived =
    { $count ->
        [one] Esta dirección contiene una charla de { $shown } escena.
       *[other] Esta dirección contiene una charla de { $shown } escenas.
    } Sus propias escenas siguen intactas.
talk-guests =
    { $count ->
        [one] Esta escena llegó con una dirección o un archivo. No se conserva, ni lo que cambie en ella.
       *[other] Estas { $shown } escenas llegaron con una dirección o un archivo. No se conservan, ni lo que cambie en ellas.
    }
talk-present = Presentar
talk-keep = Conservar con mis escenas
talk-own = Volver a mis escenas
talk-dismiss = No, gracias
talk-save = Guardar en un archivo
talk-open = Abrir un archivo de escenas…
talk-copy = Copiar la charla como enlace
talk-with-notes = con las notas del orador
### Presentar

present = Presentar
present-hint = Presentar lo que hay en pantalla (P)
stage-title = Presentación
stage-tools = Botones del orador
stage-keys = Teclas
stage-weights = Pesos
stage-screen = Pantalla completa
stage-end = Terminar la presentación
stage-blank = Pantalla en negro
stage-is-blank = La pantalla está en negro.
stage-position = { $place } de { $total }
stage-no-city = { $typed }… Ninguna ciudad empieza así.
stage-unranked = { $city }: sin clasificar
stage-standing = { $city }: puesto { $rank } de { $total }, puntuación { $score }
stage-weight-changed = { $name }: de { $from } a { $to }.
key-next = Escena siguiente
key-previous = Escena anterior
key-ends = Primera escena, última escena
key-scroll = Desplazar la vista
key-weights = Mostrar u ocultar los pesos
key-blank = Pantalla en negro, y vuelta
key-city = Escriba el nombre de una ciudad para señalarla. Empiece con / o con mayúscula si la letra es una tecla propia.
key-escape = Soltar la ciudad; después, salir
key-list = Esta lista
presenter-open = Ventana del orador
presenter-refused = El navegador no permitió abrir una segunda ventana. Autorícela para esta página e inténtelo de nuevo.
presenter-title = Ventana del orador
presenter-now = Ahora
presenter-next = Después
presenter-no-next = Era la última escena.
presenter-waits = Esperando la presentación…
presenter-left = La presentación ha terminado.
presenter-clock = Tiempo transcurrido
presenter-reset = Poner a cero
presenter-time = { $hours }:{ $minutes }:{ $seconds }
### Guardado y fallos

storage-blocked = Este navegador no permite que la página guarde nada. Todo lo demás funciona; para conservar una vista, copie su enlace.
fault-title = El explorador se ha detenido
fault-sentence = Se produjo un error en el programa; sus datos están intactos. Vuelva a cargar la página para continuar donde estaba. Si se repite, envíenos el informe.
fault-copy = Copiar informe
fault-copied = Copiado
fault-reload = Volver a cargar la página

### Lo que un gráfico dice de una de sus marcas
chart-walk = { $title }, gráfico. Las teclas de flecha llevan de un dato a otro.
mark-score = { $city }, { $measure }: puntuación { $score }.
mark-median = Ciudad mediana, { $measure }: puntuación { $score }.
mark-adds = { $city }, { $measure }: { $points } pt de su puntuación.
mark-ahead = { $measure }: { $city } lleva { $points } pt de ventaja a { $other }.
mark-behind = { $measure }: { $city } está a { $points } pt de { $other }.
mark-course = { $city }: puesto { $before } con los pesos de referencia, puesto { $now } con estos.
mark-course-since = { $city }: puesto { $before } en { $since }, puesto { $now } en { $year }.
mark-place = { $city }: puesto { $rank }, puntuación { $score }.
mark-risen = { $city }: puesto { $rank }, por encima de su puesto de referencia en { $places }.
mark-fallen = { $city }: puesto { $rank }, por debajo de su puesto de referencia en { $places }.
mark-unmoved = { $city }: puesto { $rank }, como en la situación de referencia.
mark-risen-since = { $city }: puesto { $rank }, por encima de su puesto de { $since } en { $places }.
mark-fallen-since = { $city }: puesto { $rank }, por debajo de su puesto de { $since } en { $places }.
mark-unmoved-since = { $city }: puesto { $rank }, como en { $since }.
mark-not-ranked = { $city }: sin clasificar.
mark-pair = { $city }. { $x-measure }: { $x }. { $y-measure }: { $y }.
mark-correlation = «{ $a }» y «{ $b }»: coeficiente { $r }.
mark-rank-share = { $city } está en el puesto { $rank } en el { $share } de los sorteos.
mark-spread = { $city }: puestos { $low } a { $high } en nueve de cada diez sorteos, puesto mediano { $median }; ahora { $rank }.
mark-above = { $city } está por encima de { $other } en el { $share } de los sorteos.
mark-alone = «{ $choice }» explica por sí solo el { $share } de la varianza.
mark-together = «{ $choice }» participa en el { $share } de la varianza, solo y junto con otros.
mark-method = { $city }: puesto { $rank } con estas opciones: { $choices }.
mark-choices = Puesto { $rank } con: { $choices }.
mark-weight = «{ $measure }»: peso { $share }.
mark-effect = «{ $measure }»: { $share } del efecto sobre la clasificación.
mark-figure = { $city }, { $measure }: { $state }.
shades-draws = Parte de los sorteos

### Imágenes que se bastan solas
saved-weights = Pesos: { $weights }. Método: { $method }.
saved-weight = { $name } { $share }
saved-choice = { $choice } ({ $step })
map-saved = Cada punto es una ciudad; la leyenda dice qué significa su color.
scatter-saved = Cada punto es una ciudad. Los datos son los publicados. Donde menos es mejor, el eje está invertido: lo mejor queda siempre arriba o hacia el final de la línea.
lines-saved = Cada línea es una ciudad. Una línea pasa de largo por un principio sin datos.
corr-saved = Filas y columnas siguen el mismo orden. Cada medida está orientada de modo que más es mejor: un coeficiente negativo dice que dos medidas tiran en sentidos opuestos.
network-saved = Una línea lleva de cada ciudad a la más parecida que lo hace mejor en un principio. Cuanto más arriba está una ciudad, mejor es su puntuación; los grupos están uno junto a otro; cuanto mayor es la marca, más ciudades podrían aprender de ella. En verde, de quién podría aprender la ciudad destacada; con guiones, quién podría aprender de ella.
ranking-save = Guardar la clasificación como imagen
ranking-save-which = Ciudades en la imagen
ranking-save-first = Las { $shown } primeras
ranking-save-around = En torno a { $city }
ranking-save-all = Todas
### Comparación

save-figure = Guardar «{ $title }» como { $format }
save-failed = No se ha podido crear la imagen. Inténtelo de nuevo; si tampoco funciona, los datos están en la tabla.
saved-source = Datos: { $title }, versión { $version }. { $citation }
saved-licence = Licencia: { $licence }
saved-no-licence = Licencia: no se indica ninguna.
profile-ahead = { $city } tiene la puntuación más alta en { $shown } de { $total } principios.
profile-spread = Donde más difieren las ciudades es en «{ $pillar }»: de { $low } ({ $low-city }) a { $high } ({ $high-city }).
bars-sentence = «{ $pillar }» es lo que más aporta a la puntuación de { $city } ({ $score }): { $points } pt.
bars-unranked = Ninguna de estas ciudades está clasificada: no hay puntuación que repartir.
indicators-title = Indicadores
indicators-unfold = Mostrar todos los indicadores
indicators-fold = Ocultar todos los indicadores
indicators-hint = Datos tal como se publicaron. La línea bajo un dato es su puntuación en la escala común; { $mark } señala la mejor puntuación entre estas ciudades.
indicators-filled = { $mark }: falta el dato y se ha completado.
indicators-moved = { $mark }: dato extremo que cuenta como otro.
indicators-logged = cuenta por su logaritmo
indicators-counts-as = cuenta como { $figure }
indicators-best = la mejor
indicators-year = año: { $value }
indicators-level = nivel: { $value }
waterfall-title = Por qué una ciudad supera a otra
waterfall-first = Ciudad explicada
waterfall-second = Respecto a
waterfall-why =
    { $way ->
        [above] Por qué { $city } supera a { $other }
        [below] Por qué { $city } queda por debajo de { $other }
       *[level] En qué difieren { $city } y { $other }, empatadas
    }
waterfall-hint = Cuántos puntos de ventaja o desventaja le da cada principio frente a { $other }. La línea marca el empate.
waterfall-hint-drawn = Cuántos puntos de ventaja o desventaja le da cada principio frente a { $other }. La línea marca el empate. Las partes se han estimado por muestreo: son aproximadas, no exactas.
waterfall-unfold = Mostrar los indicadores de
waterfall-unfold-none = ningún principio
waterfall-unfold-all = todos los principios
waterfall-lead = En conjunto
waterfall-points = Puntos
waterfall-one-sided = solo una de las dos tiene datos
waterfall-lead-sentence =
    { $way ->
        [level] { $city } y { $other } comparten puesto.
        [below] { $city } está { $points } pt por detrás de { $other }.
       *[above] { $city } está { $points } pt por delante de { $other }.
    }
waterfall-wins = Combinada de este modo, la puntuación cuenta victorias sobre las demás ciudades, pareja por pareja. Una victoria no se compone de puntos que aporten los principios, así que aquí no se puede descomponer; el perfil y los indicadores muestran en qué difieren las ciudades.
waterfall-not-ranked = { $city } está sin clasificar, así que no tiene puntuación que explicar.
slope-title = Desde la situación de referencia
slope-hint = Puesto con los pesos de referencia y con estos pesos.
slope-baseline = Referencia
slope-these = Estos pesos
slope-before = { $city } { $rank }
slope-now = { $rank } { $city }
slope-now-moved = { $rank } { $city } ({ $change })
slope-none = Con estos pesos, cada una de estas ciudades conserva el puesto que tenía en la situación de referencia.
slope-unranked = Ninguna de estas ciudades está clasificada a la vez en la situación de referencia y ahora.
slope-unranked-since = Ninguna de estas ciudades está clasificada a la vez en { $since } y en { $year }.
slope-hint-since = Puesto en { $since } y en { $year }, con los mismos pesos.
slope-none-since = Cada una de estas ciudades conserva el puesto que tenía en { $since }.
slope-sentence =
    { $rising ->
        [0] Ninguna de estas ciudades sube
        [one] { $shown-rising } de estas ciudades sube
       *[other] { $shown-rising } de estas ciudades suben
    }, { $falling ->
        [0] ninguna baja
        [one] { $shown-falling } baja
       *[other] { $shown-falling } bajan
    }. La que más se mueve es { $city }, del puesto { $before } al { $now }.
slope-rank-before = Puesto de referencia
slope-rank-now = Puesto actual
slope-rank-in = Puesto en { $year }
slope-score-before = Puntuación de referencia
slope-score-now = Puntuación actual
slope-score-in = Puntuación en { $year }
### A lo largo del tiempo: las ciudades año tras año, por qué se movió una, a qué ritmo
over-title = A lo largo del tiempo
over-scores-title = Puntuaciones a lo largo de los años
over-ranks-title = Puestos a lo largo de los años
over-fetch = Añadir los datos de { $years }
over-hint = Con estos pesos y este método en todos los años. Donde una ciudad no está clasificada, su línea se interrumpe.
over-each-year = Cada año tiene su propia escala, así que las puntuaciones de años distintos no se comparan.
over-start = { $city } { $figure }
over-end = { $figure } { $city }
over-end-moved = { $figure } { $city } ({ $change })
over-none = En { $last }, cada una de estas ciudades tiene el puesto que tenía en { $first }.
over-unranked = Ninguna de estas ciudades está clasificada en dos años.
over-sentence =
    De { $first } a { $last }: { $rising ->
        [0] ninguna de estas ciudades sube
        [one] { $shown-rising } de estas ciudades sube
       *[other] { $shown-rising } de estas ciudades suben
    }, { $falling ->
        [0] ninguna baja
        [one] { $shown-falling } baja
       *[other] { $shown-falling } bajan
    }. La que más se mueve es { $city }, del puesto { $before } al { $now }.
over-scores-sentence =
    La puntuación de { $city } pasa de { $before } en { $first } a { $now } en { $last }{ $count ->
        [1] .
       *[other] , el mayor cambio entre estas ciudades.
    }
over-scores-none = Ninguna de estas ciudades tiene puntuación tanto en { $first } como en { $last }.
over-figure = { $rank } ({ $score })
over-figure-range = { $figure } · { $range }
over-band = La banda muestra los puestos de { $city } en nueve de cada diez sorteos de pesos; un año del que no se conocen no tiene banda.
over-band-limits = La banda muestra los puestos de { $city } en nueve de cada diez sorteos de pesos y de datos dentro de los límites de su editor; un año del que no se conocen no tiene banda.
over-figures = Puesto y, entre paréntesis, puntuación
mark-year = { $city }, { $year }: puesto { $rank } de { $ranked }, puntuación { $score }.
mark-year-range = En nueve de cada diez sorteos: { $range }.
mark-year-none = { $city }, { $year }: sin clasificar.
years-why-title = De un año a otro
years-why-from = De
years-why-to = A
years-why = De { $from } a { $to }: puntuación de { $before } a { $after } ({ $change }), puesto del { $rank-before } al { $rank-after }.
years-why-most = La mayor parte viene de { $list }.
years-why-against = En contra: { $list }.
years-why-item = «{ $name }» ({ $points })
years-why-places = Cambio de puesto: datos propios { $own }, datos de las demás { $others }, entradas y salidas { $members }, método { $method }.
years-why-none = { $city } no está clasificada en al menos uno de estos años, así que no hay nada que comparar.
years-why-drawn = Algunas partes son medias sobre órdenes sacados al azar; su suma sigue siendo exacta.
years-causes = Qué movió su puesto y su puntuación
years-cause = Causa
years-places = Puestos
years-own = Sus propios datos
years-others = Los datos de las demás
years-members = Entradas y salidas
years-method = El método
years-all = En total
years-parts = Lo que cada indicador añadió a la puntuación
years-part = Indicador
years-newly = medido por primera vez
years-no-longer = ya no se mide
pace-title = A este ritmo
pace-of = De qué
pace-index = Puntuación del índice
pace-target = Meta
pace-target-best = Mejor ciudad
pace-target-median = Ciudad mediana
pace-target-figure = Un dato propio
pace-figure = Dato
pace-growth = Ritmo
pace-growth-linear = La misma cantidad cada año
pace-growth-compound = El mismo porcentaje cada año
pace-best = { $figure } (el mejor, { $city })
pace-median = { $figure } (mediana de todas las ciudades clasificadas)
pace-group = { $figure } (mediana de { $group })
pace-own = { $figure }
pace-moves = { $change } al año.
pace-expected = A este ritmo, { $city } alcanza { $target } en { $year }.
pace-far = A este ritmo, { $city } no alcanza { $target } en cien años.
pace-within = Por la dispersión de sus datos, entre { $earliest } y { $latest } (con una confianza del { $confidence }).
pace-open = Sus datos están tan dispersos que puede ser ya en { $earliest }, o nunca.
pace-untold = Dos datos no dicen cuán seguro es.
pace-reached = { $city } ha alcanzado { $target }.
pace-still = { $city } no se mueve, sin llegar a { $target }.
pace-away = { $city } se aleja de { $target }.
pace-due = Según la recta de sus datos, { $city } debería haber alcanzado { $target }, pero su último dato aún no llega.
pace-too-few = { $city } tiene datos de menos de dos años, así que no hay ritmo.
pace-no-years = Los años de estos datos no son números, así que no hay ritmo.
pace-no-target = Ninguna ciudad clasificada tiene un dato que sirva de meta.
pace-no-sign = Un porcentaje anual exige datos y una meta mayores que cero.
pace-caution = Un ritmo no es un pronóstico: dice lo que vendría si todo siguiera igual.
pace-table = Los datos de los que sale el ritmo
pace-year = Año
pace-value = Dato
### La sala: un código para seguir, y los pesos que vuelven
room = Consultar a la sala
room-follow = Permitir que la sala siga
room-follow-hint = Quien lea este código con su teléfono abre lo que se ve aquí y puede mover los pesos.
room-code = Código con la dirección de lo que se ve en pantalla
room-code-too-long = La dirección tiene { $found } caracteres; en un código legible desde toda una sala caben { $limit }.
room-code-dense = La dirección es larga y los cuadrados son pequeños: es posible que las últimas filas no puedan leerlos.
room-code-parts = Casi todo el espacio lo ocupan: { $parts }. Deshaga una parte o reparta la dirección de otro modo.
room-part-simulation = datos y ciudades simulados
room-part-weights = pesos
room-part-cities = ciudades comparadas o fijadas
room-part-brush = límites puestos en las líneas de perfil
room-part-data = la dirección del conjunto de datos
room-address-copy = Copiar esta dirección
room-address-copied = La dirección está copiada.
room-local = Esta página está solo en esta máquina, así que los teléfonos no pueden llegar a ella. Escriba abajo dónde está el explorador en la web y el código aparecerá aquí.
room-own-file = Los datos proceden del archivo { $name }, que solo tiene usted: quien abra la dirección no los verá.
room-base = Dirección del explorador en la web
room-base-hint = Solo hace falta si los teléfonos deben usar otra dirección que la de esta página. Se olvida al cerrar la página.
room-base-not-web = Esto no es una dirección de la web. Ejemplo: https://example.org/index/.
room-base-local = Esta dirección lleva a una sola máquina; los teléfonos no pueden llegar a ella.
room-gather = Reunir sus pesos
room-gather-hint = Cada persona lee el código, mueve los pesos, pulsa «Copiar el enlace» y le envía el enlace: por el chat de la reunión, por correo, como prefiera. Pegue aquí los enlaces o suelte una lista. Esta página no envía nada a ninguna parte y no guarda nada al cerrarse.
room-addresses = Enlaces de los participantes, uno por línea
room-open = Abrir una lista…
room-empty = Vaciar la lista
room-nobody = Todavía no hay pesos de nadie.
room-people =
    { $count ->
        [one] Cuentan los pesos de { $shown } persona.
       *[other] Cuentan los pesos de { $shown } personas.
    }
room-lines-left-out =
    { $count ->
        [one] Se deja fuera { $shown } línea.
       *[other] Se dejan fuera { $shown } líneas.
    }
room-cut = Había más texto del que lee esta página; el resto se deja fuera.
room-file-large = { $name } supera { $limit } y no se ha leído.
room-file-unreadable = { $name } no se puede leer. Elíjalo de nuevo.
room-left-out-list = Líneas que se dejan fuera
room-left-out = Línea { $line }, «{ $found }»: { $why }
room-left-out-more =
    { $count ->
        [one] y { $shown } línea más
       *[other] y { $shown } líneas más
    }
room-why-no-address = no contiene ninguna dirección.
room-why-other-page = es la dirección de otra página.
room-why-too-long = es más larga que cualquier dirección del explorador.
room-why-other-data = sus pesos son para otro conjunto de datos, { $data }.
room-why-no-weights = no se movió ningún peso. Pida un enlace hecho con «Copiar el enlace».
room-why-unreadable = sus pesos no se pueden leer; puede faltar parte de la dirección.
room-why-other-framework = pondera «{ $code }», que este conjunto de datos no tiene.
room-why-all-zero = todos sus pesos son cero.
room-why-too-many = no se pueden contar más de { $limit } personas.
room-wanted = Lo que quiere la sala
room-agreement = Dos personas de esta sala, elegidas al azar, dan { $shown } de 100 puntos a los mismos principios.
room-agreement-one = Con una persona más se podrá decir cuánto coincide la sala.
room-agreement-hint = 100: todos reparten sus pesos igual. 0: no hay dos que den peso al mismo principio. Es el solapamiento de los pesos de dos personas, en promedio sobre todas las parejas.
room-strip-hint = Un punto representa a personas, mayor cuantas más son; la barra es la mitad central de la sala y la línea, la media. Las medianas se ajustan para sumar el { $all }.
room-column-people = Las personas a lo largo de una línea
room-column-mean = Media
room-column-median = Mediana
room-column-middle = Mitad central
room-column-all = De menos a más
room-no-median = No hay pesos medianos: cada principio no recibe nada de la mitad de la sala.
room-no-median-short = ninguna
room-use-mean = Usar la media
room-use-median = Usar la mediana
room-used-mean = La página pondera ahora como la sala en promedio. El código de arriba lleva ahí.
room-used-median = La página tiene ahora los pesos medianos de la sala. El código de arriba lleva ahí.
room-ranked = Los puestos de las ciudades
room-concordance = Acuerdo sobre la clasificación: la W de Kendall es { $shown }.
room-concordance-none = Con una persona más se podrá decir cuánto coinciden las clasificaciones.
room-concordance-hint = W es 1 si los pesos de todos ordenan igual todas las ciudades, y 0 si las clasificaciones no tienen ningún orden en común. Todas usan el método que se ve aquí; la línea es el puesto con los pesos medios.
room-unranked =
    { $count ->
        [one] Los pesos de { $shown } persona no dan clasificación con este método.
       *[other] Los pesos de { $shown } personas no dan clasificación con este método.
    }
room-column-pooled = Con la media
room-column-first = Primera para
room-column-ranks = Puestos
### Map and explore

table-cut = Las primeras { $shown } filas de { $total }.
marks-thinned = Se dibujan { $shown } de { $total } ciudades: donde los puntos se taparían, la mejor clasificada representa a las demás.
lines-thinned = Se dibujan { $shown } de { $total } líneas, repartidas por igual a lo largo de la clasificación.
column-place = Lugar
map-title-score = Las puntuaciones en el mapa
map-title-change = Los cambios de puesto en el mapa
map-hint = Pulse una ciudad para destacarla. Arrastre para mover el mapa; acerque o aleje con los botones, o con la rueda mientras mantiene pulsada la tecla Ctrl.
map-colour = Los colores muestran
map-colour-score = La puntuación
map-colour-change = El cambio de puesto
map-places = Puestos ganados o perdidos respecto a la situación de referencia
map-places-since = Puestos ganados o perdidos respecto a { $since }
map-scores =
    { $count ->
        [one] { $best } es la única ciudad clasificada en el mapa, con { $high }.
       *[other] De las { $shown } ciudades clasificadas en el mapa, { $best } tiene la puntuación más alta ({ $high }) y { $last } la más baja ({ $low }).
    }
map-none = Ninguna ciudad del mapa está clasificada.
map-risen-most = Mejor situadas que con los pesos de referencia: { $shown }, sobre todo { $city } ({ $change }).
map-fallen-most = Peor situadas: { $shown }, sobre todo { $city } ({ $change }).
map-risen-most-since = Mejor situadas que en { $since }: { $shown }, sobre todo { $city } ({ $change }).
map-fallen-most-since = Peor situadas: { $shown }, sobre todo { $city } ({ $change }).
map-no-change = Todas las ciudades ocupan el puesto de la situación de referencia. Cambie un peso para ver quién sube y quién baja.
map-no-change-since = Todas las ciudades ocupan el puesto que tenían en { $since }.
map-unplaced = No aparecen en el mapa, por falta de coordenadas: { $names }.
map-unranked = Sin clasificar, dibujadas como anillos punteados: { $names }.
map-borders = Proyección Equal Earth; costas y fronteras de Natural Earth. No expresan opinión alguna sobre la condición de ningún territorio.
map-loading = Cargando el mapa…
map-failed = No se pudo cargar el mapa. { $reason }
map-tools = Mover el mapa
map-zoom-in = Acercar
map-zoom-out = Alejar
map-west = Hacia el oeste
map-north = Hacia el norte
map-south = Hacia el sur
map-east = Hacia el este
map-all-cities = Ver todas las ciudades
map-world = Ver el mundo
map-drag = Mover con el dedo
measure-population = Población
measures-scores = Puntuaciones con estos pesos
measures-context = Sobre la ciudad
axis-score = puntuación
axis-logarithmic = escala logarítmica
scatter-title = Dos medidas cualesquiera
scatter-hint = Cada punto es una ciudad; pulse uno para destacarla. Los datos son los publicados. Donde menos es mejor, el eje está invertido: lo mejor queda siempre arriba o hacia el final de la línea.
scatter-x = En horizontal
scatter-y = En vertical
scatter-swap = Intercambiar
scatter-sentence =
    { $words } La r de Pearson es { $r } y la ρ de Spearman { $rho }, con { $count ->
        [one] { $shown } ciudad
       *[other] { $shown } ciudades
    }.
scatter-sentence-log =
    { $words } La r de Pearson es { $r } (con el logaritmo de la población) y la ρ de Spearman { $rho }, con { $count ->
        [one] { $shown } ciudad
       *[other] { $shown } ciudades
    }.
scatter-rising-closely = Las dos suben casi siempre juntas.
scatter-rising = Las dos tienden a subir juntas.
scatter-weak = Las dos tienen poco que ver entre sí.
scatter-falling = Cuando una sube, la otra tiende a bajar.
scatter-falling-closely = Cuando una sube, la otra baja casi siempre.
scatter-few = Menos de tres ciudades tienen ambos datos: muy pocas para decir cómo se relacionan.
scatter-constant = Una de las dos es igual en todas las ciudades: no hay nada que correlacionar.
scatter-missing =
    { $count ->
        [one] Queda fuera { $shown } ciudad por falta de un dato.
       *[other] Quedan fuera { $shown } ciudades por falta de un dato.
    }
# Las ciudades por grupo: lo que obtiene una región, un país o una clase de tamaño.
grouped-title = Las ciudades por grupo
grouped-hint = El rombo es la puntuación del grupo: la media de sus ciudades clasificadas, ponderada por su población. La línea fina va de la puntuación más baja a la más alta, la barra abarca la mitad central de las ciudades y cada punto es una ciudad.
grouped-by = Agrupar por
grouped-country = País
grouped-size = Población
grouped-alike = { $city } y las ciudades que más se le parecen
grouped-others = Todas las demás
grouped-size-under = menos de { $high }
grouped-size-between = de { $low } a { $high }
grouped-size-over = { $low } o más
grouped-mark =
    { $count ->
        [one] { $group }: { $score }, la puntuación de su única ciudad clasificada.
       *[other] { $group }: { $score }; sus { $shown } ciudades clasificadas obtienen de { $low } a { $high }.
    }
grouped-first =
    { $count ->
        [one] { $city } es la única ciudad clasificada de «{ $group }».
       *[other] { $city } es la primera de { $shown } ciudades de «{ $group }».
    }
grouped-within =
    { $count ->
        [one] { $city } ocupa el puesto { $rank } de { $shown } en «{ $group }», a { $points } pt de la mejor, { $best }.
       *[other] { $city } ocupa el puesto { $rank } de { $shown } en «{ $group }», a { $points } pt de la mejor, { $best }.
    }
grouped-sentence = «{ $group }» tiene la puntuación más alta, { $score }; «{ $last }», la más baja, { $lowest }.
grouped-one = La puntuación de «{ $group }» es { $score }.
grouped-standing = Entre los grupos, «{ $group }» ocupa el puesto { $rank } de { $shown }, con { $score }.
grouped-unweighted = El conjunto de datos no da la población, así que cada ciudad cuenta lo mismo.
grouped-no-people =
    { $count ->
        [one] { $shown } ciudad clasificada, de población desconocida, no cuenta en la puntuación de su grupo.
       *[other] { $shown } ciudades clasificadas, de población desconocida, no cuentan en la puntuación de su grupo.
    }
grouped-without =
    { $count ->
        [one] { $shown } ciudad clasificada no pertenece a ningún grupo.
       *[other] { $shown } ciudades clasificadas no pertenecen a ningún grupo.
    }
grouped-cities = Ciudades clasificadas
grouped-range = Amplitud, en puntos
grouped-worst = Ciudad más baja
grouped-cut = Grupos mostrados: { $shown } de { $total }. Primero los de las ciudades destacadas o comparadas y después los mejores.

lines-title = Perfiles de todas las ciudades
lines-hint = Cada línea es una ciudad. Trace un intervalo sobre un eje para conservar las ciudades que caen en él, o indique los límites con números. Una línea pasa de largo por un principio sin datos.
lines-all =
    { $count ->
        [one] { $shown } ciudad, sin ningún límite.
       *[other] Las { $shown } ciudades, sin ningún límite.
    }
lines-kept =
    { $count ->
        [one] { $shown } de { $total } ciudades está dentro de los límites: { $city }.
       *[other] { $shown } de { $total } ciudades están dentro de los límites, ninguna de ellas clasificada.
    }
lines-kept-best =
    { $count ->
        [one] { $shown } de { $total } ciudades está dentro de los límites: { $city }, puesto { $rank }.
       *[other] { $shown } de { $total } ciudades están dentro de los límites; la mejor clasificada es { $city } (puesto { $rank }).
    }
lines-none = Ninguna ciudad está dentro de todos estos límites.
lines-ends = de { $low } a { $high }
lines-bounds = Indicar límites con números
lines-from = { $name }, desde
lines-to = { $name }, hasta
lines-clear = Quitar todos los límites
lines-list = Ciudades dentro de los límites
lines-more =
    { $count ->
        [one] y { $shown } más
       *[other] y { $shown } más
    }
corr-title = Qué medidas van de la mano
corr-hint = Las medidas están numeradas; filas y columnas siguen el mismo orden. Cada una está orientada de modo que más es mejor: un coeficiente negativo dice que dos medidas tiran en sentidos opuestos. Pulse una casilla para ver su diagrama de dispersión.
corr-level = Entre
corr-level-pillars = Principios
corr-level-indicators = Indicadores
corr-by = Coeficiente
corr-by-pearson = Pearson
corr-by-spearman = Spearman
corr-ramp = Coeficiente
corr-measure = Medida
corr-sentence = Más unidas: «{ $a }» y «{ $b }» ({ $high }). Menos: «{ $c }» y «{ $d }» ({ $low }).
corr-means = Dentro de los principios el coeficiente medio es { $within }; entre ellos, { $between }.
corr-cities =
    { $count ->
        [one] Cada uno se basa en { $shown } ciudad.
       *[other] Cada uno se basa en { $shown } ciudades.
    }
corr-cities-range =
    { $count ->
        [one] Cada uno se basa en un número de ciudades de { $fewest } a { $shown }.
       *[other] Cada uno se basa en un número de ciudades de { $fewest } a { $shown }.
    }
corr-none = Hay muy pocos datos que correlacionar.
corr-too-much = Este conjunto de datos es demasiado grande para correlacionar aquí todos sus indicadores. Elija los principios, o dos medidas en el gráfico de arriba.

### Data

data-lead = Las tablas en que todo se apoya. Cambie un dato o añada una ciudad para ver qué pasaría, abra sus propios datos o descargue estos.
table-which = Tabla
table-figures = Datos
table-scores = Puntuaciones
table-cities = Ciudades
table-figures-caption = Datos tal como se publicaron, una columna por indicador. Para cambiar uno, elija su celda y pulse Intro, o púlsela dos veces.
table-scores-caption = Puesto, puntuación, principios e indicadores en la escala del método elegido
table-cities-caption = Qué más dice el conjunto de datos de sus ciudades
table-search = Buscar una ciudad
table-found =
    { $count ->
        [0] Ninguna ciudad tiene eso en su nombre.
        [one] { $shown } ciudad
       *[other] { $shown } ciudades
    }
column-latitude = Latitud
column-longitude = Longitud
column-population = Población
column-present = Datos
mark-edited = (cambiado por usted)
mark-filled = (se basa en lagunas completadas)
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

## The framework changed
structure-title = Cambiar el marco
structure-hint = Añada un indicador o un principio, traslade un indicador, dé otros nombres: el índice lo sigue enseguida. La dirección guarda cada cambio, y cada uno puede deshacerse.
structure-changes = Cambios del marco
structure-name = Nombre
structure-group = Entra en
structure-direction = Sentido
structure-more = Más es mejor
structure-less = Menos es mejor
structure-figures = Datos, una línea por ciudad: su nombre y después el dato (puede quedar vacío)
structure-figures-wrong = Estas líneas no nombran ninguna ciudad o no contienen ningún dato: { $lines }
structure-indicator = Indicador
structure-first = Su primer indicador
structure-what = Elemento o ciudad
structure-new-indicator = Añadir un indicador
structure-new-pillar = Añadir un principio
structure-move = Trasladar un indicador
structure-rename = Dar otro nombre
structure-move-now = Trasladar
structure-rename-now = Cambiar el nombre
structure-needs-name = Dé primero un nombre.
change-pillar = Nuevo principio: { $name }
change-indicator = Nuevo indicador: { $name } (en { $group })
change-move = { $name } trasladado a { $group }
change-rename = { $before } se llama ahora { $name }
change-undo = Deshacer «{ $change }»
simulated-structure =
    Simulación: { $changes ->
        [one] { $shown-changes } cambio del marco
       *[other] { $shown-changes } cambios del marco
    }. Lo que ve no es lo que se publicó.
no-room-for-edits = No se pueden cambiar más de { $figures } datos ni añadir más de { $cities } ciudades. Deshaga algunos, o cambie su propia copia de los archivos y ábrala.
coverage-title = ¿Están completos los datos?
coverage-hint = Una marca por dato; las de los datos que faltan resaltan. Primero, las ciudades más completas.
coverage-axis = Ciudades, primero las más completas
coverage-axis-many = Ciudades, primero las más completas; cada columna representa { $shown } y muestra lo que tiene la mayoría
coverage-direct = dato directo
coverage-proxy = indirecto
coverage-filled = falta, completado
coverage-missing = falta
coverage-sentence = Datos presentes: { $present } de { $places }; de ellos, indirectos: { $proxies }.
coverage-gaps =
    { $count ->
        [0] No falta ninguno.
        [one] Falta { $shown } ({ $share }).
       *[other] Faltan { $shown } ({ $share }).
    }
coverage-gaps-filled =
    { $count ->
        [0] El método no completa ninguno.
        [one] El método completa { $shown }.
       *[other] El método completa { $shown }.
    }
coverage-complete =
    { $count ->
        [0] Ninguna ciudad tiene todos los datos.
        [one] { $shown } de { $cities } ciudades tiene todos los datos.
       *[other] { $shown } de { $cities } ciudades tienen todos los datos.
    }
coverage-thinnest =
    { $count ->
        [one] «{ $indicator }» tiene más lagunas que ningún otro: { $shown } ciudad sin dato.
       *[other] «{ $indicator }» tiene más lagunas que ningún otro: { $shown } ciudades sin dato.
    }
coverage-present = Presentes
coverage-proxies = De ellos, indirectos
coverage-by-indicator = Datos por indicador
coverage-by-city = Datos por ciudad, primero aquellas a las que más les falta
coverage-by-city-some = Datos por ciudad, las { $shown } a las que más les falta
own-title = Sus propios datos
own-hint = Abra archivos de su dispositivo o suéltelos en cualquier lugar de esta página. Se leen en su navegador y no se envían a ninguna parte.
own-package = Un conjunto de datos: datapackage.json con cities.csv, framework.csv y values.csv, elegidos a la vez o en un solo archivo ZIP.
own-single = Una sola tabla CSV: una fila por ciudad, con su nombre en la primera columna. Cada columna de números cuenta como un indicador en el que más es mejor; las columnas de palabras agrupan las ciudades.
own-coinr = El par de tablas que lee el paquete COINr de R, iData e iMeta, en CSV.
own-workbook = Un libro de cálculo (XLSX, ODS o XLS) se lee por sus hojas: «cities», «framework» y «values», o una sola tabla.
own-open = Abrir archivos…
own-drop = Suelte para abrir estos archivos

## Lo que se guarda de los archivos propios
shelf-title = Guardados en este navegador
shelf-hint = Los archivos que abre quedan en este navegador hasta que los elimine aquí. No se envían a ninguna parte.
shelf-none = No hay nada guardado.
shelf-blocked = Su navegador no deja que esta página guarde nada. Hay que volver a abrir los archivos en cada visita.
shelf-save = Guardar { $name } en un archivo
shelf-delete = Eliminar { $name } de este navegador
own-not-kept-blocked = Su navegador no deja que esta página guarde nada: habrá que volver a abrir «{ $name }» en la próxima visita.
own-not-kept-full = Este navegador no tiene sitio para guardar «{ $name }»: habrá que volver a abrirlo en la próxima visita. Para hacer sitio, elimine otros archivos en la vista de los datos.
own-paste = Una tabla copiada de una hoja de cálculo se puede pegar en cualquier lugar de esta página. Si una tabla no se describe a sí misma, se pregunta al abrirla.
own-pasted = tabla pegada
load-local-file = Los datos están en el archivo «{ $name }» en el dispositivo de alguien; un enlace no puede llevarlos. Si tiene ese archivo, ábralo aquí: se le aplicará el resto del enlace.
link-copied-without-figures = El enlace se ha copiado, pero los datos abiertos desde un archivo no caben en un enlace. Quien lo siga debe tener «{ $name }» y abrirlo.
downloads-title = Descargas
download-results = Resultados (CSV)
download-results-hint = Puesto, puntuación y principios de cada ciudad; cada fila dice de qué conjunto de datos, versión y dirección procede.
download-package = Conjunto de datos (ZIP)
download-package-hint = Todos los datos con su marco y su licencia, con sus cambios si los hay, y un archivo README sobre cómo ponerlos en la web; vuelve a abrirse aquí.
download-coinr = Para COINr (ZIP)
download-coinr-hint = Las tablas iData e iMeta para el paquete COINr de R.
download-workbook = Libro de cálculo que calcula el índice (XLSX)
download-workbook-hint = Datos, pesos, escala, puntuaciones y puestos en fórmulas: cambie un peso o un dato en un programa de hojas de cálculo y la clasificación lo sigue.
# The bundle of evidence: its button, and the README in it.
download-evidence = Paquete de pruebas (ZIP)
download-evidence-hint = Datos, elecciones, resultados, cita, libro de cálculo y scripts en un solo archivo, con el SHA-256 de cada uno y el de los puestos, y un script que dice si cada byte y cada puesto se mantienen.
download-evidence-saved = SHA-256 de los puestos del paquete: { $sha }
download-incomplete = Guardado sin { $files }: { $reason }
evidence-table-missing = esta tabla del conjunto de datos no estaba disponible cuando se hizo el paquete.
evidence-left-out = No están en este paquete:
evidence-readme =
    # { $title }: pruebas

    Este paquete contiene todo aquello en lo que se apoya una clasificación. Se hizo con el Explorador del Índice de Ciudades del Aprendizaje.

    - data/: el conjunto de datos tal como se publicó, con su licencia en datapackage.json
    - scenario.json: todo lo que se eligió, con los cambios de los datos si los hay
    - results.csv: puestos y puntuaciones; ranks.txt: solo los puestos, en la forma de la que se toma su suma de comprobación
    - index.xlsx: un libro de cálculo que calcula el índice con fórmulas
    - recompute.R, recompute.py: scripts que lo calculan de nuevo, en R con COINr y en Python solo
    - CITATION.cff, citation.bib: cómo citar la clasificación y los datos
    - manifest.json, SHA256SUMS: la suma de comprobación de cada archivo

    ## ¿Se mantiene?

    - python3 verify.py dice si cada byte y cada puesto se mantienen; basta con Python.
    - learning-city-index verify, con el nombre del paquete, calcula de nuevo el índice a partir de data/ con el propio motor.
    - sha256sum -c SHA256SUMS compara solo los archivos.

    SHA-256 de los puestos: { $sha }

download-nothing-ranked = Ninguna ciudad está clasificada, así que no hay nada que calcular.
download-workbook-too-large = El libro es demasiado grande para los programas de hojas de cálculo (celdas con fórmulas: { $found }, como mucho { $limit }). Descargue mejor el conjunto de datos.

## El libro que calcula el índice
workbook-about = Acerca de
workbook-figures = Datos
workbook-treated = Valores atípicos tratados
workbook-filled = Lagunas completadas
workbook-weights = Pesos
workbook-scale = Escala
workbook-scores = Puntuaciones
workbook-ranking = Clasificación
workbook-code = Código
workbook-element = Nombre
workbook-part-of = Parte de
workbook-direction = Sentido
workbook-share = Parte
workbook-worst = Peor valor
workbook-best = Mejor valor
workbook-mean = Media
workbook-deviation = Desviación típica
workbook-count = Cuántos
workbook-largest = Mayor valor
workbook-group = Grupo
workbook-counts = Clasificada
workbook-enters = tal como entra
workbook-rounded = Redondeada
workbook-place = Orden
workbook-lead = Este libro calcula por sí mismo el índice de «{ $title }», con fórmulas que tiene cualquier programa de hojas de cálculo. Nada en él necesita el explorador que lo escribió.
workbook-how = Cambie lo que está en amarillo: los pesos, los datos, los peores y mejores valores y, en la columna «{ $column }», si una ciudad se clasifica (1) o no (0). La hoja «{ $ranking }» se ordena sola.
workbook-method = Método: { $method }.
workbook-live = Cada paso es una fórmula.
workbook-stands-treated = Tratar los valores atípicos es una búsqueda que ninguna fórmula hace: en la hoja «{ $sheet }», los indicadores que cambió figuran como valores fijos y no siguen un cambio de sus datos.
workbook-stands-median = Las lagunas que toman la mediana de un grupo figuran como valores fijos en la hoja «{ $sheet }».
workbook-stands-years = Los datos de otros años también fijan la escala, por lo que la hoja «{ $sheet }» contiene valores fijos y no sigue un cambio de datos. Mida cada año por separado, o entre límites de referencia, si debe hacerlo.
workbook-stands-wins = Las victorias menos las derrotas frente a cada una de las demás ciudades figuran como valores fijos en la hoja «{ $sheet }»: allí las puntuaciones del índice no siguen un cambio de pesos o de datos. Elija otra forma de combinar si deben hacerlo.
workbook-stands-left-out = Los indicadores que no distinguen ciudades en esta escala están vacíos en la hoja «{ $sheet }» y así quedan.
workbook-ties = Las puntuaciones iguales hasta nueve decimales comparten un puesto.
workbook-simulated = Estos datos no son como se publicaron: un lector cambió algunos en el explorador.
workbook-source = Conjunto de datos: { $title }, versión { $version }. SHA-256 de los datos publicados: { $sha }
workbook-citation = Fuente: { $citation }
workbook-address = Lo mismo en el explorador: { $address }

## El README de un conjunto de datos
package-readme =
    { $title }

    { $kind ->
        [simulated] Esta carpeta contiene un conjunto de datos para el Explorador del Índice de Ciudades del Aprendizaje, con cambios hechos por un lector: no son los datos de quien los publicó.
       *[published] Esta carpeta contiene un conjunto de datos para el Explorador del Índice de Ciudades del Aprendizaje.
    } datapackage.json lo describe; cities.csv, framework.csv y values.csv son sus tablas.

    Ponerlo en la web

    1. Ponga estos archivos en una misma carpeta de cualquier servidor web que sirva los archivos tal como son.
    2. El servidor debe dejar que otros sitios los lean (CORS): envía la cabecera
       Access-Control-Allow-Origin: *
       con cada uno de los cuatro. GitHub Pages lo hace por sí mismo. En Apache, ponga esta línea en un archivo .htaccess junto a ellos:
       Header set Access-Control-Allow-Origin *
       En nginx, ponga esta en la configuración:
       add_header Access-Control-Allow-Origin *;
    3. La dirección de la carpeta debe empezar por https; si no, las páginas que empiezan así no pueden leer los archivos.

    Compartirlo

    { $address }

    En esta dirección, ponga la de su carpeta en lugar de https://example.org/my-index. Quien la abra verá su índice; nadie necesita una cuenta y no se envía nada a ninguna parte.

    Comprobarlo

    SHA-256 de los datos: { $sha }
    sha256sum cities.csv framework.csv values.csv | sha256sum muestra lo mismo.
    Quien cambie una tabla cambia también bytes y hash en datapackage.json, o los quita.

    La licencia y las fuentes están en datapackage.json. Quien publique estos datos respeta la licencia.
download-failed = Su navegador no deja que esta página guarde archivos. Permita las descargas e inténtelo de nuevo.
problem-bad-archive = no es un archivo ZIP válido, o está protegido o comprimido de forma inusual. Vuelva a crearlo sin contraseña.
problem-too-large-unpacked = descomprimido supera los { $limit } kB que acepta este explorador. Divida el conjunto de datos.
problem-workbook = un libro de cálculo de este tipo no se puede leer. Guárdelo como XLSX, o cada hoja como «CSV UTF-8», y ábralo.
problem-bad-workbook = este libro de cálculo está dañado, protegido con contraseña o vacío. Guárdelo de nuevo como XLSX, o cada hoja como «CSV UTF-8», y ábralo.
problem-not-ours = no es un conjunto de datos. Elija una tabla CSV, el archivo ZIP de un conjunto o datapackage.json junto con sus tres tablas.
problem-not-chosen = esta tabla no está entre los archivos. Elíjala junto con datapackage.json.
problem-no-descriptor = el descriptor no está entre los archivos. Elíjalo junto con sus tres tablas.
problem-unreadable = su navegador no pudo leer este archivo. Quizá se movió o cambió; elíjalo de nuevo.
problem-not-computed = { $formula } es una fórmula cuyo valor no está en el archivo. Abra el archivo en una hoja de cálculo, guárdelo y elíjalo de nuevo.
problem-one-of-several = esta hoja podría ser el conjunto de datos, y otras también. Deje solo una en el libro, o guarde la que corresponda como tabla CSV.
problem-no-figures = ninguna columna contiene números, así que no hay nada que puntuar.
problem-no-names = ninguna columna da los nombres de las ciudades. Elija una.
understood-encoding = leído como { $name }, pues no es UTF-8.
understood-separator = las celdas están separadas por «{ $sign }».
understood-tabs = las celdas están separadas por tabuladores.
understood-heading-row = los encabezados se toman de esta fila; lo que está encima se deja de lado.
understood-units = esta fila se entiende como la de las unidades de los datos, no como una ciudad.
understood-groups = los encabezados ocupan dos filas; la primera nombra grupos de indicadores.
understood-notes =
    { $count ->
        [one] esta fila se entiende como una nota al pie de la tabla.
       *[other] a partir de esta fila, { $shown } filas se entienden como notas al pie de la tabla.
    }
understood-names = esta columna da los nombres de las ciudades.
understood-year = esta columna dice de qué año son los datos; no es un indicador.
understood-labels = las columnas que numeran, clasifican o codifican las filas no son indicadores: { $columns }.
understood-decimal-comma = la coma separa los decimales: «{ $cell }» se lee como { $number }.
understood-thousands = los millares van separados: «{ $cell }» se lee como { $number }.
understood-percent = los signos de porcentaje se dejan de lado, como en «{ $cell }».
understood-other-sign = en una misma columna hay signos de centésimas y de milésimas: «{ $cell }» se lee como { $number }, en la unidad más frecuente.
understood-no-sign = en una columna unas celdas llevan un signo de porcentaje o de milésimas y otras ninguno: «{ $cell }» se lee como { $number }, en la unidad de ese signo.
understood-missing =
    { $count ->
        [one] { $words } indica un dato ausente en { $shown } celda.
       *[other] { $words } indica datos ausentes en { $shown } celdas.
    }
understood-sheets = no forman parte del conjunto de datos: { $names }.
problem-assumed-direction =
    { $count ->
        [one] la tabla no dice qué extremo de su indicador ({ $shown }) es mejor: más cuenta como mejor, y no tiene límites de referencia.
       *[other] la tabla no dice qué extremo de sus { $shown } indicadores es mejor: más cuenta como mejor, y no tienen límites de referencia.
    } Un conjunto de datos con framework.csv puede decir otra cosa.

### Una tabla que no se describe

guide-open = Cómo se lee esta tabla…
guide-title = Cómo se lee esta tabla
guide-hint = La tabla no dice qué son sus columnas. Aquí está cómo se entienden: cambie lo que no sea así y mire el índice al lado. Nada sale de su navegador.
guide-sampled = Esta tabla es grande. Lo que se ve aquí, y la vista previa, se basa en sus primeras filas ({ $shown }); cuando la use, se leerá entera.
guide-name = Nombre del índice
guide-take = Usar este índice
guide-leave = Dejar como estaba
guide-answer-first = Queda una pregunta abierta: respóndala primero.
guide-mend-first = Todavía no hay índice: las razones están junto a las opciones.
guide-not-held = La tabla es demasiado grande para retenerla, o el navegador no retiene nada: si se recarga la página, abra el archivo otra vez.
guide-questions = Por responder
guide-ask-table = ¿Qué hoja contiene los datos de las ciudades?
guide-ask-decimal = ¿Qué dice «{ $cell }»?
guide-ask-names = ¿Qué columna da los nombres de las ciudades?
guide-answer-stop = { $number }: el punto separa los decimales
guide-answer-comma = { $number }: la coma separa los decimales
guide-reading = Cómo se leyó el archivo
guide-in-short =
    { $count ->
        [one] { $shown } fila bajo los encabezados de la fila { $row }, separador: { $separator }
       *[other] { $shown } filas bajo los encabezados de la fila { $row }, separador: { $separator }
    }
guide-separator = Entre las celdas
guide-separator-comma = coma
guide-separator-semicolon = punto y coma
guide-separator-tab = tabulador
guide-separator-bar = barra vertical
guide-read-otherwise = Leer el archivo de otra manera
guide-read-again = Volver a la lectura propuesta
guide-table = Hoja
guide-encoding = Codificación del texto
guide-second = La fila bajo los encabezados
guide-second-city = es la primera ciudad
guide-second-headings = también tiene encabezados
guide-second-measures = tiene las unidades de los datos
guide-decimal = Antes de los decimales
guide-decimal-each = según cada columna
guide-decimal-stop = punto
guide-decimal-comma = coma
guide-heading-row = Fila de los encabezados
guide-last-row = Última fila de ciudades
guide-missing = Más palabras para las lagunas
guide-more = Mostrar { $shown } más
guide-nothing-here = Aquí no hay nada todavía. Arrastre una columna hasta aquí o elija este lugar en su lista.
guide-no-heading = Columna { $number }, sin encabezado
guide-unnamed = Indicadores
guide-used-as = { $column }: se usa como
guide-indicator-of = Indicador del principio
guide-not-scored = Sin puntuar
guide-not-scored-hint = Nombres, grupos y todo lo que no es un indicador.
guide-role-name = Da los nombres de las ciudades
guide-role-group = Agrupa o sitúa las ciudades
guide-role-year = Año de los datos
guide-role-id = Código de la ciudad
guide-role-out = Se deja fuera
guide-better = { $column }: qué extremo es mejor
guide-better-unsaid = ¿Más es mejor?
guide-better-more = Más es mejor
guide-better-less = Menos es mejor
guide-measure-of = { $column }: unidad
guide-measure = Unidad
guide-worst-of = { $column }: peor valor
guide-worst = Peor
guide-best-of = { $column }: mejor valor
guide-best = Mejor
guide-pillars = Principios y sus indicadores
guide-pillars-hint = Al principio cada principio cuenta lo mismo. Arrastre un indicador a otro principio o elíjalo en su lista.
guide-goalposts-hint = El peor y el mejor valor fijan la escala: 0 y 100 puntos. Si deja uno en blanco cuando otros están indicados, cuenta el valor observado en la tabla.
guide-unsaid =
    { $count ->
        [one] De { $shown } indicador nadie ha dicho qué extremo es mejor; se supone que más es mejor.
       *[other] De { $shown } indicadores nadie ha dicho qué extremo es mejor; se supone que más es mejor.
    }
guide-all-more = Más es mejor en todos
guide-add-pillar = Añadir un principio
guide-pillar-name = Nombre del principio
guide-within = { $pillar }: parte de
guide-remove-pillar = Quitar { $pillar }
guide-is-pillar = Un principio del índice
guide-preview = El índice tal como está
guide-no-index = Todavía no hay índice.
guide-found = Ciudades clasificadas: { $cities }. Indicadores: { $indicators }. Principios: { $pillars }.
guide-found-some = Ciudades clasificadas: { $cities }; sin clasificar por falta de datos: { $out }. Indicadores: { $indicators }. Principios: { $pillars }.

### Comprobar los datos

check-title = Comprobar los datos
check-hint = Lagunas, valores atípicos, datos que dicen lo mismo e indicadores que van en contra de su propio principio, con lo que se puede hacer. Todo se puede deshacer.
check-open = Informe
check-found = Por revisar: { $shown }.
check-more = De los tipos más frecuentes, sin mostrar: { $shown }.
check-sampled = Ciudades en que se basan las correlaciones: { $shown }.
check-as-read = Cómo se leyeron los datos
check-constant = { $indicator }: todas las ciudades tienen el mismo dato, así que no distingue a ninguna.
check-gaps = { $indicator } tiene lagunas (ciudades sin dato: { $missing } de { $total }).
check-skewed = { $indicator } está muy desequilibrado: asimetría { $skewness }. Unas pocas ciudades estiran la escala de todas las demás.
check-skewed-by = { $indicator } está muy desequilibrado: asimetría { $skewness }. Muy lejos del resto: { $cities }.
check-duplicate = { $first } y { $second } tienen los mismos datos: lo que miden cuenta doble.
check-collinear = { $first } y { $second } van tan unidos (correlación { $correlation }) que dicen casi lo mismo.
check-opposed = { $first } y { $second } son casi opuestos (correlación { $correlation }): se anulan.
check-against = { $indicator } va en contra del resto de su principio, { $pillar } (correlación { $correlation }). ¿Es mejor el otro extremo?
check-double = Los principios { $first } y { $second } van tan unidos (correlación { $correlation }) que lo que tienen en común cuenta doble.
check-thin = { $city } tiene pocos datos: { $present } de { $total }.
check-turned = Se han intercambiado más y menos en:
check-turn-back = Devolver { $name } a su sentido
check-turn-back-short = Devolver
cure-leave-out = Dejar fuera { $name }
cure-turn = Invertir { $name }
cure-count-once = Contar { $first } y { $second } como uno
cure-winsorise = Winsorizar
cure-logarithm = Tomar el logaritmo
cure-median = Completar las lagunas con la mediana

### Las herramientas de la clasificación

ranking-search = Buscar
ranking-search-hint = Ciudad, país o región
ranking-found =
    { $count ->
        [0] Ninguna de las { $shown-all } ciudades coincide.
        [one] { $shown } ciudad de { $shown-all }
       *[other] { $shown } ciudades de { $shown-all }
    }
ranking-show-all = Mostrar todas las ciudades
ranking-caption-sorted = Ciudades ordenadas por: { $order }, con el puesto, su cambio respecto a la situación de referencia y la puntuación
ranking-caption-sorted-since = Ciudades ordenadas por: { $order }, con el puesto, su cambio respecto a { $since }, con los mismos pesos, y la puntuación
sort = Ordenar por
sort-change = Cambio de puesto
sort-name = Nombre
sort-pillars = Un solo principio
sort-reverse = Invertir el orden
column-range = Margen
column-pin = Fijar
ranges-hint = Margen: los puestos que ocupa una ciudad en el { $share } de { $draws } sorteos de pesos en torno a los suyos.
ranges-never = Aquí se omiten los márgenes de puestos: contar una y otra vez las victorias entre tantas ciudades bloquearía la página.
spread = Cada peso puede variar en
spread-share = ± { $percent } de sí mismo ({ $weight }: de { $low } a { $high })
spread-any = cualquier valor
pin-city = Mantener { $name } arriba
pinned = Se mantienen arriba
open-city = Ficha de la ciudad: { $name }
# Lo que muestran una barra y un margen, y lo que se hizo con una fila.
bar-part = { $name }: { $points }
bar-separator = { "; " }
bar-said = { $city } obtiene una puntuación de { $score }. Composición: { $parts }.
bar-piece =
    { $kind ->
        [loss] { $name } resta { $points } a la puntuación de { $city } ({ $score }).
       *[gain] { $name } aporta { $points } a la puntuación de { $city } ({ $score }).
    }
bar-whole = { $city } obtiene una puntuación de { $score }.
bar-pillar = { $city } obtiene una puntuación de { $score } en «{ $name }».
range-said =
    { $kind ->
        [single] { $city } conserva el puesto { $best } en el { $share } de { $draws } sorteos de pesos en torno a los suyos.
       *[span] { $city } ocupa los puestos { $best } a { $worst } en el { $share } de { $draws } sorteos de pesos en torno a los suyos. Puesto actual: { $rank }.
    }
spoken-pinned = { $city } se mantiene arriba.
spoken-unpinned = { $city } ya no se mantiene arriba.
spoken-compared = { $city } entra en la comparación.
spoken-uncompared = { $city } sale de la comparación.
spoken-rise =
    { $count ->
        [0] { $city } sube al puesto { $rank }.
        [one] { $city } sube al puesto { $rank } y adelanta a { $other }.
       *[other] { $city } sube al puesto { $rank } y adelanta a { $other } y a { $more ->
            [one] otra ciudad
           *[other] otras { $shown-more } ciudades
        }.
    }
spoken-fall =
    { $count ->
        [0] { $city } baja al puesto { $rank }.
        [one] { $city } baja al puesto { $rank }; la adelanta { $other }.
       *[other] { $city } baja al puesto { $rank }; la adelantan { $other } y { $more ->
            [one] otra ciudad
           *[other] otras { $shown-more } ciudades
        }.
    }
spoken-stay = { $city } sigue en el puesto { $rank }.
spoken-sorted = Orden: { $order }.