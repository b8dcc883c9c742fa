# Texts of the explorer in English. Other languages hold the same messages.
# Variables named "shown" are numbers as the language writes them; those named
# "count" or "ties" only choose the grammatical form.

## The page

page-title = Learning City Index Explorer
title = Learning City Index
subtitle = What makes a learning city? Weigh six principles and see which cities lead.
data-set-named = Data set: { $title }
language = Language
theme = Colours
theme-auto = System colours
theme-light = Light colours
theme-dark = Dark colours
copy-link = Copy link
link-copied = The link is copied. It opens exactly this page.
link-by-hand = Your browser does not let this page copy. Copy this address yourself: { $address }
about-figures = About the figures
close = Close
dismiss = Dismiss
views = Parts of the page
view-ranking = Ranking
view-compare = Compare
view-city = City
view-map = Map
view-robustness = Robustness
view-explore = Explore
view-learn = Learn
view-method = Method
view-data = Data
figure-table = Figures as a table
rationale = The six principles follow the rationale for a Global Learning City Index set out by Jin Yang (UNESCO Institute for Lifelong Learning, Glasgow, 20 November 2012). The choice of indicators is ours. Nothing here is endorsed by UNESCO.
privacy = Everything is computed in your browser. Nothing you do here is sent anywhere.

# The head of the page: links past what comes first, the search for a city, the
# panel of tools on a narrow screen.
city-search = Find a city by its name
city-search-hint = Your city
city-search-none = No city of this data set is called that.
your-city = Which city is yours?
your-city-dismiss = Do not ask for my city
skip-to-view = Skip to: { $view }
skip-to-weights = Skip to the weights
tools = More: figures, link, scenes, language, colours

# The catalogue of data sets, and what of the six principles nobody measures in one.
catalogue-title = Data sets
catalogue-cities = Cities
catalogue-years = Years
catalogue-direct = Direct indicators
catalogue-proxies = Proxies
catalogue-missing = Principles not measured
catalogue-none-missing = None
not-measured = Not measured here
not-measured-ranking = Not measured here, and not part of the ranking: { $names }.
principle-political = Political will and commitment
principle-partnership = Partnership and networking
principle-learning = Learning opportunities
principle-inclusion = Inclusion and social cohesion
principle-prosperity = Wealth creation and employability
principle-recognition = Recognising all forms of learning

# Where it stands in another page.
embed-credit = Learning City Index: { $title }.
embed-years = Figures of { $years }.
embed-open = Open in the full explorer (new tab)
embed-back = Back: { $view }

# The sheet for authors: what they put into their own pages.
embed = Embed
embed-title = Put this into your own page
embed-hint = Choose what readers see, look at it at any width, and copy the text into your page. It shows what is on screen now: weights, method, cities and figures.
embed-view = View
embed-controls = Beside the view
embed-controls-none = Nothing
embed-controls-weights = Weights
embed-controls-all = Weights and method
embed-lang-auto = The reader’s own
embed-height-auto = As high as what it shows
embed-height = Height in pixels
embed-updates = When figures or the explorer change
embed-follows = Follow the updates
embed-pinned = Stay with today’s
embed-follows-hint = Readers always see the newest figures and the newest explorer.
embed-pinned-hint = Figures with SHA-256 { $sha }, explorer { $engine }. If the figures change, readers are told. If the element’s script changes, browsers refuse it and show a link instead.
embed-no-integrity = The checksum of the script could not be computed. The text below pins only the figures.
embed-preview = Preview
embed-width = Width of the preview
embed-width-px = { $width } pixels
embed-own-file = These figures were opened from “{ $name }” and cannot be embedded. Publish the file and open it by its address first.
embed-code = Text to copy
embed-form = For
embed-form-element = A page with scripts: element
embed-form-frame = A page without scripts, WordPress: frame
embed-form-quarto = Quarto, R Markdown
embed-form-link = Markdown without HTML: link
embed-frame-height = A frame without the script cannot follow what it shows: it is { $height } pixels high.
embed-docs = Embedding: examples and reference (new tab)
embed-frame-title = Learning City Index, { $title }: { $view }

## Weights

weights-title = Weights
weights-hint = Change one weight and the others adjust in proportion. A lock keeps a weight where it is.
weight-field = { $name }, weight in per cent
weight-lock = Lock { $name }
weights-equal = Equal weights
weights-reset = Reset
weights-parts = Indicators and marks
pillar-makeup =
    { $count ->
        [one] { $shown } indicator
       *[other] { $shown } indicators
    }, { $proxies ->
        [0] none a proxy
        [one] { $shown-proxies } a proxy
       *[other] { $shown-proxies } of them proxies
    }
proxy = proxy
controls-open = Change weights and method
controls-close = Done

## Lenses

lens-title = Lens
lens-own = The data set’s own groups
lens-in-use = Indicators are grouped by the lens “{ $lens }”.
lens-about = What this lens is
lens-left-out = Left out by this lens
lens-left-out-plain = None of its groups has a place for it.
lens-coming = Loading the lens…

## Method

method-title = Method
norm-title = Put indicators on one scale with
norm-goalposts = Goalposts
norm-goalposts-hint = The published worst value scores 0, the best 100; beyond them nothing is gained or lost.
norm-minmax = Min–max
norm-minmax-hint = The weakest city of the data set scores 0, the strongest 100.
norm-zscore = Z-score
norm-zscore-hint = Standard deviations above or below the average city, which scores 0.
norm-no-goalposts = This data set publishes no goalposts.
scale-title = Over the years, set the scale by
scale-all = All years together
scale-all-hint = The same figure scores the same in any year, so scores can be compared between years. Least and greatest values, means, ranks and outliers are those of all years; gaps are filled from their own year.
scale-year = Each year by itself
scale-year-hint = Each year is measured by its own figures: a score says where a city stands among the others in that year, and cannot be compared with those of other years.
scale-goalposts = Goalposts are the same in every year anyway. What follows sets every other scale.
scale-relative = Counting wins and the Mazziotta–Pareto penalty compare the cities of one year with each other, whatever the scale.
agg-title = Combine the principles by
agg-arithmetic = Arithmetic mean
agg-arithmetic-hint = Strength in one principle makes up for weakness in another.
agg-geometric = Geometric mean
agg-geometric-hint = A weak principle costs more than a strong one gains. Scales with two ends run from 1 to 100, so that no zero wipes out the rest.
failure-goalposts = { $count ->
        [one] { $shown } indicator has
       *[other] { $shown } indicators have
    } no published goalposts. Choose min–max instead.
failure-other = This method cannot be applied: { $detail }.
use-arithmetic = Use the arithmetic mean
quality-title = Which indicators count
quality-all = All
quality-all-hint = Every indicator of the framework counts, proxies as well.
quality-direct = Direct ones only
quality-direct-hint = Indicators marked as proxies are left out, so that none stands in for something else.
quality-counted = Only direct figures count: { $counted } of { $all } indicators.
quality-emptied = Left without an indicator, and not part of the index: { $names }.
quality-emptied-reason = All its indicators are marked as proxies, which the method leaves out.
quality-nothing = No indicator here is marked as a proxy, so nothing is left out.
quality-refused = Every indicator here is marked as a proxy. Without them there would be no index, so all of them count.
quality-list = Indicators left out
quality-reason = marked as a proxy
treat-title = Outliers
treat-none = Keep
treat-none-hint = Every figure counts as published, however far out it lies.
treat-winsorise = Winsorise
treat-winsorise-hint = In a skewed indicator up to five extreme figures are set to the next one, so that a few cities do not set the scale for all; if that is not enough, the indicator counts by its logarithm.
treat-log = Logarithm
treat-log-hint = A skewed indicator counts by its logarithm, which brings the extremes closer and spreads out the rest.
treat-report-none = No indicator is skewed enough for this: nothing changes.
treat-report-moved =
    { $count ->
        [one] { $shown } figure
       *[other] { $shown } figures
    } in { $indicators ->
        [one] { $shown-indicators } indicator
       *[other] { $shown-indicators } indicators
    } adjusted.
treat-report-logged =
    { $count ->
        [one] { $shown } indicator counts by its logarithm
       *[other] { $shown } indicators count by their logarithms
    }, { $figures ->
        [one] { $shown-figures } figure
       *[other] { $shown-figures } figures
    } in all.
treat-report-untreated =
    { $count ->
        [one] { $shown } skewed indicator stays as published, because nothing here makes it less skewed
       *[other] { $shown } skewed indicators stay as published, because nothing here makes them less skewed
    }.
treat-logged = By their logarithms: { $names }
treat-untreated = Skewed and left as published: { $names }
treat-list = What was changed
impute-title = Missing figures
impute-none = Leave empty
impute-none-hint = A principle is the mean of the available figures.
impute-mean = Mean of all cities
impute-mean-hint = A gap counts as the mean of the other cities, as if the city were average in this.
impute-median = Median of all cities
impute-median-hint = A gap counts as the middle figure of the other cities, which a few extremes do not move.
impute-group-mean = Mean of its group
impute-group-mean-hint = A gap counts as the mean of the cities in the same group, such as a region; it stays if the group has no figure.
impute-group-median = Median of its group
impute-group-median-hint = A gap counts as the middle figure of the cities in the same group, such as a region; it stays if the group has no figure.
impute-no-groups = This data set has no groups of cities to fill gaps from.
impute-report-none = No figure is missing: nothing changes.
impute-report =
    { $count ->
        [one] { $shown } of { $shown-gaps } gaps is filled
       *[other] { $shown } of { $shown-gaps } gaps are filled
    }. Filled gaps do not help a city to be ranked.
impute-list = What was filled in
column-before = From
column-after = To
norm-totarget = Distance to target
norm-totarget-hint = The share of the way from the weakest city to the published best value, from 0 to 1; beyond it nothing is gained.
norm-percentile = Percentile rank
norm-percentile-hint = The share of the other cities that do worse, from 0 to 100: order counts, distances do not.
norm-rank = Rank
norm-rank-hint = The weakest city gets 1, the next one 2, and so on: order counts, distances do not.
norm-borda = Borda points
norm-borda-hint = One point for every city that does worse, none for the weakest: order counts, distances do not.
norm-tobest = Ratio to the best
norm-tobest-hint = The best city scores 1 and the others in proportion; where lower is better, twice its figure scores 0.
norm-tomean = Ratio to the mean
norm-tomean-hint = An average city scores 1, one with twice the mean 2; where lower is better, it scores 0. Large differences count in full.
norm-fracmax = Fraction of the largest
norm-fracmax-hint = Each figure as a fraction of the largest; where lower is better, what it lacks of the largest.
norm-aboveaverage = Above or below average
norm-aboveaverage-hint = 1 for more than a fifth better than the mean, −1 for more than a fifth worse, 0 in between: extremes do not count, nor do most differences.
norm-left-out =
    { $count ->
        [one] Not counted, because this scale cannot tell cities apart by it:
       *[other] Not counted, because this scale cannot tell cities apart by them:
    } { $names }
norm-levelled =
    { $count ->
        [one] Counted, though on this scale every city earns the same for it:
       *[other] Counted, though on this scale every city earns the same for them:
    } { $names }
agg-harmonic = Harmonic mean
agg-harmonic-hint = A weak principle costs even more than in the geometric mean. Scales with two ends run from 1 to 100, so that no zero wipes out the rest.
agg-weakest = Weakest principle
agg-weakest-hint = A city is worth as much as its weakest principle: nothing makes up for it, and weights matter only where they are 0.
agg-copeland = Copeland, wins in pairs
agg-copeland-hint = Every city meets every other; whoever is ahead in principles that weigh more wins. The score is wins minus losses.
agg-mpi = Mazziotta–Pareto
agg-mpi-hint = The mean of the principles, each put on a scale around 100, minus a penalty for an uneven profile.
agg-ampi = Mazziotta–Pareto, adjusted
agg-ampi-hint = The mean minus a penalty for an uneven profile, on the scale chosen above, which must have two ends.
failure-still-shown = What you see is the last ranking that could be computed.
unanswered-method = Nothing can be shown here: the chosen method gives no ranking. The reason stands above.
unanswered-nobody = Nothing can be shown here: no city can be ranked. The ranking says of each city why.
failure-not-above-zero = No { $mean ->
        [geometric] geometric mean
        [harmonic] harmonic mean
       *[other] such mean
    } for { $city }: its score for “{ $element }” is not above zero. Choose the arithmetic mean, or min–max as the scale.
failure-no-middle = The adjusted Mazziotta–Pareto index needs a scale with two ends, and this one has none. Choose the arithmetic mean, or min–max as the scale.
failure-penalty = No Mazziotta–Pareto index for { $city }: in “{ $element }” it is so far below the others that a penalty has no meaning. Choose the adjusted index or the arithmetic mean.
failure-mixed-scales = The parts of “{ $element }” lie on different scales, which cannot be combined in this way. Choose the arithmetic mean.
failure-no-groups = Gaps cannot be filled by group, because this data set has no groups. Leave them empty, or fill them from all cities.
failure-too-many-pairs = Wins are counted for up to { $greatest } cities, since every city meets every other; this data set has { $found }. Choose the arithmetic mean.
failure-overflow = The figure of { $city } for “{ $element }” is too large for this scale. Compare by rank, or correct the figure.
failure-unknown-name = The method names “{ $name }”, which this data set does not have. Choose the usual method.
failure-setting = The method has a setting, { $value }, with which nothing can be computed. Choose the usual method.
failure-no-weight = Everything in “{ $element }” weighs 0. Give one of its parts a weight, or reset the weights.
use-minmax = Use min–max
use-ranks = Compare by rank
leave-gaps = Leave gaps empty
use-published-method = Use the usual method
no-groups = This link fills gaps by group, but the data set has no groups. That setting was ignored.
plan-unread = What this link says of the table could not be read, or the data set is not a single table: it is shown as the page reads it by itself.
plan-too-long = What you decided about this table does not fit into a link, so it is now a file of your own. To share it, download the data set as a ZIP file and publish that.
years-missing = The figures of other years could not be loaded. { $reason } The year shown is the one that the data set opens with.
limits-missing = The publisher’s confidence limits could not be loaded. { $reason } Figures count as exact.
lens-missing = The lens could not be loaded. { $reason } Indicators stay grouped as they are.
ranking-caption-whole = Cities by score, best first, with the change of rank against the baseline
ranking-caption-whole-since = Cities by score, best first, with the change of rank against { $since }, at the same weights
column-bar = Score as a bar
bars-whole = Combined in this way, scores are not sums of what each principle adds: a bar shows a score as a whole.
bars-none = Combined in this way, scores cannot be shared out among the principles.
compare-ahead = { $first } ({ $high }) is ahead of { $second } ({ $low }).
compare-tied = { $first } and { $second } share rank { $rank }, both with { $high }.
compare-filled = rests in part on filled gaps
about-coverage-filled = Cities: { $cities }; indicators: { $indicators }. Missing figures: { $missing } ({ $share }); of these the method chosen fills in { $filled }.

## Ranking

ranking-title = Ranking
ranking-none = No city can be ranked
ranking-image-part = { $shown } of { $all } cities are shown.
ranking-headline =
    { $ties ->
        [0] { $city } leads { $shown } cities
        [one] { $city } and one other share the lead of { $shown } cities
       *[other] { $city } and others share the lead of { $shown } cities
    }
ranking-caption = Cities by score, best first, with the change of rank against the baseline and what each principle adds to the score
ranking-caption-since = Cities by score, best first, with the change of rank against { $since }, at the same weights, and what each principle adds to the score
cite-year = Figures of { $year }, on scales of all years.
cite-year-alone = Figures of { $year }, on scales of that year.
column-rank = Rank
column-change = Change
column-change-since = Against { $since }
column-city = City
column-score = Score
column-contributions = Contributions
column-compare = Compare
filter = Show
filter-all = All cities
not-ranked = not ranked
not-ranked-title = Not ranked for lack of data
include = Rank { $name } anyway
reason-empty = No figures for “{ $name }”.
reason-coverage = Only { $present } of { $total } figures; { $required } are needed.
reason-no-weight = None of its figures counts: each is in a column where all cities are alike, or weighs nothing.
spoken-changes =
    { $count ->
        [0] No city changes rank.
        [one] { $shown } city changes rank.
       *[other] { $shown } cities change rank.
    } { $city } is first with { $score }.

### The headline: where a city stands, what lies behind it, whether it holds
head-unranked = { $city } is not ranked
head-place =
    { $ties ->
        [0] { $city } ranks { $rank } of { $total }
       *[other] { $city } shares rank { $rank } of { $total }
    }
head-stay = { $city } stays at { $rank } of { $total }
head-rise =
    { $count ->
        [0] { $city } rises from { $from } to { $rank } of { $total }
        [one] { $city } rises from { $from } to { $rank } of { $total }, passing { $other }
       *[other] { $city } rises from { $from } to { $rank } of { $total }, passing { $other } and { $more ->
            [one] one other
           *[other] { $shown-more } others
        }
    }
head-fall =
    { $count ->
        [0] { $city } falls from { $from } to { $rank } of { $total }
        [one] { $city } falls from { $from } to { $rank } of { $total }, passed by { $other }
       *[other] { $city } falls from { $from } to { $rank } of { $total }, passed by { $other } and { $more ->
            [one] one other
           *[other] { $shown-more } others
        }
    }
head-since-up = { $city } ranks { $rank } of { $total } in { $year }, up { $shown } on { $since }
head-since-down = { $city } ranks { $rank } of { $total } in { $year }, down { $shown } on { $since }
head-since-same = { $city } ranks { $rank } of { $total } in { $year }, as in { $since }
head-since-new = { $city } ranks { $rank } of { $total } in { $year } and was not ranked in { $since }
head-lead =
    { $count ->
        [one] { $city } leads { $shown } city, { $points } points ahead of { $next }
       *[other] { $city } leads { $shown } cities, { $points } points ahead of { $next }
    }
head-reason =
    “{ $pillar }” weighs { $to } instead of { $from }, and there { $city } is { $does ->
        [ahead] ahead of { $other }
       *[behind] behind { $other }
    }.
strong-mixed = Ahead of the median city above all in { $ahead }; behind it above all in { $behind }.
strong-ahead = In no principle behind the median city; furthest ahead in { $most }.
strong-behind = In no principle ahead of the median city; nearest to it in { $least }, furthest behind in { $most }.
strong-behind-one = In no principle ahead of the median city; behind it in { $most }.
strong-level = In every principle level with the median city.
strong-name = “{ $name }”
strong-figures = “{ $name }” ({ $own }; median { $median })
verdict-city =
    { $span ->
        [0] { $city } holds its place: rank { $low } in at least nine draws of ten.
       *[other] { $hold ->
            [holds] { $city } holds its place
            [moves] The place of { $city } moves a little
           *[depends] The place of { $city } depends on the choices made
        }: { $low } to { $high } in nine draws of ten.
    }
verdict-lead =
    { $hold ->
        [holds] The lead of { $city } is sure: first in at least nine draws of ten.
       *[other] The lead of { $city } is not sure: ranks { $low } to { $high } in nine draws of ten.
    }
verdict-weights = Only weights are varied for this, each by up to { $percent } of itself.
verdict-any-weights = Only weights are varied for this, without limits.
verdict-waiting = Calculating how far this holds…
verdict-ranking =
    { $hold ->
        [holds] The ranking as a whole holds
        [moves] The ranking as a whole moves a little
       *[depends] The ranking as a whole depends on the choices made
    }: on average a draw moves a city by { $shift } places.
verdict-most =
    { $choice ->
        [weights] It depends most on the weights.
        [norm] It depends most on the scale.
        [agg] It depends most on how the principles are combined.
        [treat] It depends most on what is done about outliers.
        [impute] It depends most on how missing figures are filled in.
       *[leave-out] It depends most on which indicators count.
    }

## Comparison

compare-title = Compare
compare-add = Add a city…
compare-city = Compare { $name }
compare-remove = Remove { $name } from the comparison
compare-empty = Choose two to six cities here or in the ranking to see them side by side.
compare-unranked = Fewer than two of these cities are ranked, so there is no difference to explain.
compare-carries = Its lead comes above all from “{ $pillar }” ({ $points } points).
argument-for = “{ $pillar }” speaks most for { $city } ({ $points } points).
compare-removed = { $name } is no longer compared.
standing = rank { $rank }, score { $score }
profile-title = Profile
profile-hint = Score in each principle. Weights do not change it.
profile-indicators-hint = Score in each indicator of the only principle; where there are many, the twelve in which the cities differ most.
bars-title = Points by principle
bars-hint = What each principle adds to the score at these weights.
compare-table = Scores by principle
column-principle = Principle
column-weight = Weight
no-data = no data
chart-failure = The chart could not be drawn. Its figures are in the table below.
chart-no-library = The chart could not be drawn. { $reason } Its figures are in the table below.

## About the figures

about-coverage = Cities: { $cities }; indicators: { $indicators }. Missing figures: { $missing } ({ $share }). They stay missing: a principle is the mean of the available figures.
about-citation = Cite as
about-sources = Sources
about-licence = Licence
about-checksum = Version
about-version = { $version }
about-caveats = What to keep in mind
about-names = The names of cities are given as published; they are not translated.
about-indicators = The indicators
about-indicator = Indicator
about-unit = Unit
about-goalposts = From worst to best
about-year = Year
about-level = Level
about-source = Source
goalposts = { $worst } to { $best }
higher-better = higher is better
lower-better = lower is better
not-stated = not stated

## Loading and what can go wrong

loading = Loading the figures: { $received } kB
loading-of = Loading the figures: { $received } of { $total } kB
loading-read = Reading and checking the figures: { $share }
loading-stop = Stop
retry = Try again
part-loading = Loading this part of the page…
part-failed = This part of the page could not be loaded: part of the program did not arrive. Check the connection and try again; if it still does not arrive, the site may have been updated meanwhile: load the page again. Your choices are in its address and stay.
load-no-reader = The part of the program that reads files did not arrive. Check the connection and open the file again; if that does not help, load the page again.
open-default = Open the European cities instead
keep-current = Keep what is on screen
load-failed = The data set “{ $name }” could not be opened
load-problems = { $count ->
        [one] One thing in it must be fixed first:
       *[other] { $shown } things in it must be fixed first:
    }
load-unknown-package = No data set named “{ $name }” comes with this explorer. Choose one from the list, or give the full address of a datapackage.json.
load-stopped = You stopped the loading. Nothing has changed; try again when you like.
load-bad-catalogue = The list of data sets that comes with this explorer is damaged ({ $detail }). Upload the folder “data” again.
problems-more = … and { $shown } more.
fetch-unreachable = { $url } could not be reached. Check the connection; if the file is on another site, that site must allow other sites to read it (CORS).
fetch-status = { $url } answered with error { $status }. Check the address.
fetch-broke-off = The transfer from { $url } broke off after { $received } kB. Check the connection and try again.
fetch-silent =
    { $count ->
        [one] { $url } has sent nothing for { $shown } second.
       *[other] { $url } has sent nothing for { $shown } seconds.
    } Its server may be overloaded: try again later.
fetch-too-large = { $url } is larger than { $limit } kB, the most this explorer takes.
fetch-bad-address = “{ $url }” is not an address that can be opened.
file-unreachable = The file { $file } did not arrive: this site cannot be reached. Check the connection and try again.
file-status = The file { $file } did not arrive: this site answered with error { $status }. Try again later; if it still does not arrive, it must be uploaded again.
file-damaged = The file { $file } arrived, but is not what it should be. Load the page again; if that does not help, it must be uploaded again.
address-unknown-key = This address has a setting “{ $key }” that this explorer does not know. It was ignored.
address-unknown-keys =
    { $count ->
        [one] This address has { $shown } setting that this explorer does not know ({ $names }). It was ignored.
       *[other] This address has { $shown } settings that this explorer does not know ({ $names }). They were ignored.
    }
address-bad-value = The setting “{ $key }” in this address cannot be “{ $value }”. The default is shown.
address-bad-values =
    { $count ->
        [one] { $shown } setting in this address has a value that it cannot have ({ $names }). Its default is shown.
       *[other] { $shown } settings in this address have values that they cannot have ({ $names }). Their defaults are shown.
    }
address-repeated = The setting “{ $key }” appears twice in this address. The first is used.
address-repeated-keys =
    { $count ->
        [one] { $shown } setting appears more than once in this address ({ $names }). The first value is used.
       *[other] { $shown } settings appear more than once in this address ({ $names }). The first value of each is used.
    }
address-too-long = This address is too long to be one of ours. The defaults are shown.
figures-changed = The figures have changed since this link was made, so scores and ranks may differ from what its author saw.
unknown-names = The link names what this data set does not have, and that was ignored: { $names }.
lens-dropped = What you had set for the groups before was given up: { $names }. Undo brings it back.
language-unavailable = { $name } could not be loaded. { $reason }
place-row = { $place }, row { $row }
place-column = { $place }, column “{ $column }”
problem-at = { $place }: { $what }
problem-too-large = { $found } kB are more than the { $limit } kB that this explorer takes. Split the data set.
problem-too-many-units = { $found } cities are more than the { $limit } that this explorer takes. Split the data set.
problem-too-many-indicators = { $found } indicators are more than the { $limit } that this explorer takes. Leave some out.
problem-too-many-columns = { $found } columns are more than the { $limit } that this explorer takes. Leave some out.
problem-too-many-elements = { $found } elements are more than the { $limit } that this explorer takes. Leave some out.
problem-too-many-problems = the first { $listed } problems are listed, and { $more } more were found. Fix first what repeats.
problem-is-web-page = a web page came instead of data. Check the address.
problem-not-utf8 = the file is not in UTF-8. Save it as “CSV UTF-8”.
problem-bad-descriptor = not a data package descriptor: { $detail }.
problem-no-resource = the descriptor lists no such table. Add it to “resources”.
problem-truncated = only { $received } of { $declared } kB arrived. Load it again, or correct “bytes” in the descriptor.
problem-hash-differs = the file is not the one that its checksum describes. Figures may have been edited since the package was made.
problem-shows-year =
    { $count ->
        [one] figures for { $shown } year; those of { $year } are shown.
       *[other] figures for { $shown } years; those of { $year } are shown.
    }
problem-no-rows = there are no rows below the header.
problem-ragged-row =
    { $count ->
        [one] { $shown } cell where the header has { $expected }. Look for a missing comma or an unclosed quotation mark.
       *[other] { $shown } cells where the header has { $expected }. Look for a missing comma or an unclosed quotation mark.
    }
problem-missing-column = this column must be there. Add it.
problem-repeated-column = this column appears twice. Remove one.
problem-unknown-indicator = the framework has no indicator with this code. Correct the code, add the indicator to framework.csv, or remove the column.
problem-empty-cell = this cell must not be empty.
problem-not-a-number = this must be a number, not “{ $found }”. Leave the cell empty if the figure is missing.
problem-not-allowed = “{ $found }” is not one of: { $allowed }.
problem-bad-id = “{ $found }” cannot be an id or code: commas, colons and control characters are not allowed.
problem-repeated = “{ $found }” already appears in row { $row }. Every id and code may appear only once.
problem-unknown-city = cities.csv has no city “{ $found }”. Add it there or remove this row.
problem-city-without-values = “{ $id }” has no row of figures. Add one; its cells may be empty.
problem-unknown-parent = “{ $code }” names the parent “{ $parent }”, which is in no row. Correct it, or add a row for it.
problem-no-root = every row names a parent, so that there is no index at the top. Leave the parent of the index empty.
problem-several-roots = { $codes }: these have no parent, and only the index may have none. Give the others one.
problem-cycle = { $codes }: these never reach the index, because some of them are their own ancestors. Correct their parents.
problem-too-deep = “{ $code }” lies more than { $limit } levels below the index. Give it, or what is above it, a parent nearer to the index.
problem-no-indicators = there is nothing below the index. Add an indicator.
problem-invalid-weight = the weight of “{ $code }” is { $weight }. It must be zero or more.
problem-flat-goalposts = both goalposts of “{ $code }” are { $value }. Worst and best must differ.
problem-contradictory-goalposts = worst { $worst } and best { $best } of “{ $code }” contradict its direction. Exchange them or change the direction.
problem-framework = { $detail }.
problem-dataset = { $detail }.
problem-lens-unknown-indicator = this data set has no indicator “{ $code }”. Correct the code; if the row is a group, give it a name.
problem-lens-placed-twice = the indicator “{ $code }” is placed more than once. Keep one row.
problem-lens-empty-group = the group “{ $code }” holds nothing. Place an indicator in it or remove the row.
problem-lens-group-is-indicator = “{ $code }” is an indicator, and nothing can be in it. Name a group as the parent.

### Weights in full

weights-undo = Undo
weights-redo = Redo
undone = Undone: { $what }.
redone = Redone: { $what }.
taken-back-lens = lens
taken-back-weights = weights
taken-back-baseline = baseline
taken-back-locks = locks
taken-back-turned = better ends
taken-back-included = cities ranked anyway
taken-back-method = method
list-separator = { ", " }
list-more =
    { $names } and { $count ->
        [one] { $shown } more
       *[other] { $shown } more
    }
foreground = Highlighted city
foreground-none = None
foreground-clear = No highlighted city
marks-hint-none = Choose a city to see marks on each slider where its rank changes.
marks-hint = Marks show where { $city } changes rank as a weight grows: above the slider it rises, below it falls.
marks-not-ranked = { $city } is not ranked, so there are no changes of rank to mark.
marks-not-a-mean = Combined in this way, the points where ranks change cannot be calculated, so there are no marks.
marks-no-score = With these weights { $city } has no score, so there is nothing to mark.
marks-not-arithmetic = For indicators, marks need the arithmetic mean of the principles.
marks-count =
    { $count ->
        [0] no marks
        [one] { $shown } mark
       *[other] { $shown } marks
    }
marks-rise = At { $share } { $city } rises from { $from } to { $to }, passing { $passed }.
marks-fall = At { $share } { $city } falls from { $from } to { $to }, passed by { $passers }.
marks-mixed = At { $share } { $city } goes from { $from } to { $to }, passing { $passed } and passed by { $passers }.
marks-lead = What happens as this weight grows and the others adjust:
marks-list = Changes of rank
marks-go = Go there
marks-nearest =
    { $count ->
        [one] The { $shown } of { $total } that is nearest to the current weight:
       *[other] The { $shown } of { $total } that are nearest to the current weight:
    }
marks-more =
    { $count ->
        [one] … and { $shown } more here.
       *[other] … and { $shown } more here.
    }
presets-title = Other ways to set weights
preset-apply = Apply
preset-apply-named = Apply: { $name }
preset-published = As published
preset-published-hint = Every weight as the data set has it, those of the indicators included.
preset-principal = Principal components
preset-principal-hint = The more a principle varies together with the others, the more it weighs. This says nothing about what matters.
preset-benefit = Benefit of the doubt
preset-benefit-hint = The weights that suit one city best, each principle between { $low } and { $high }.
preset-benefit-city = City that the weights should suit
preset-asked = From answers
preset-asked-hint = Answer questions about what matters, in one of five forms: all pairs, best and worst, swings, 100 points, or an order.
preset-only = Only one principle
preset-only-hint = One principle counts for everything, the others for nothing.
preset-only-list = The only principle that counts
said-equal = All principles weigh the same.
said-published = All weights are those published.
said-only = Only “{ $name }” counts.
said-principal = Weights follow the first principal component, which explains { $share } of the variation; “{ $name }” weighs most.
said-principal-against =
    { $count ->
        [one] It runs against the others but still gets its weight: { $names }.
       *[other] They run against the others but still get their weight: { $names }.
    }
said-benefit = These weights suit { $city } best, with each principle between { $low } and { $high }: it ranks { $rank }.
said-judged = Weights follow your comparisons, which agree well enough (consistency ratio { $ratio }).
said-judged-poor = Weights follow your comparisons, although these contradict each other (consistency ratio { $ratio }, above 0.1).
said-asked = Weights follow your answers ({ $name }).
said-asked-poor = Weights follow your answers ({ $name }), although these do not agree well enough with each other or with what was asked.
refused-constant = No principal components: all cities have the same score in “{ $name }”.
refused-unrelated = No principal components: too few cities have different scores in both “{ $first }” and “{ $second }”.
refused-gaps = No principal components: with so many gaps the correlations contradict each other. Fill the gaps first.
refused-not-ranked = { $city } is not ranked, so no weights can suit it.
refused-negative = The benefit of the doubt needs scores from zero up, and in “{ $name }” some lie below. Choose goalposts or min–max as the scale.
refused-nothing = No weights earn { $city } anything.
refused-one-pillar = There is only one principle, so there is nothing to weigh.
refused-unanswered = Some questions are still open, so no weights follow yet.
refused-no-scores = There are no scores to take weights from yet.
refused-failed = These weights could not be computed: { $detail }.
baseline-is-published = The tick on each slider marks the baseline from which changes of rank are counted: the published weights.
baseline-is-own = The tick on each slider marks the baseline from which changes of rank are counted: weights of your own.
baseline-use = Use these weights as the baseline
baseline-published = Baseline as published
# Years: the slider, and the year that changes are counted from.
years-title = Year
years-play = Play the years
years-pause = Pause
years-coming = The figures of other years are being loaded.
since-title = Change of rank against
since-weights = the baseline weights
judge-pair = { $first } against { $second }
judge-option = { $number } – { $words }
judge-more-9 = matters extremely more than
judge-more-7 = matters very much more than
judge-more-5 = matters much more than
judge-more-3 = matters somewhat more than
judge-alike = matters as much as
judge-less-3 = matters somewhat less than
judge-less-5 = matters much less than
judge-less-7 = matters very much less than
judge-less-9 = matters extremely less than
judge-between = between its neighbours
judge-ratio-good = Consistency ratio { $ratio }: your answers agree well enough. Up to 0.1 is usually accepted.
judge-ratio-poor = Consistency ratio { $ratio }: your answers contradict each other more than is usually accepted, which is up to 0.1.
judge-worst = Furthest from the rest: you say that “{ $first }” matters { $given } times as much as “{ $second }”; all your answers together say { $implied } times.
judge-look = Go to this pair
judge-weights = The weights that follow
judge-matrix = How many times as much each row matters as each column
judge-apply = Use these weights
answers-apart = Your answers are kept ({ $names }); the weights have been set in another way since.
answers-open = Open the answers…
ask-open = Questions…
ask-title = Weights from answers
ask-form = Form of the questions
ask-pairs = All pairs
ask-pairs-hint = Say of each pair how much more one matters than the other (analytic hierarchy process).
ask-pairs-bias = Known bias: many questions are tiring, so that answers contradict each other, and weights come out further apart than where points are given.
ask-pairs-legend = How do the two of each pair compare?
ask-best-worst = Best and worst
ask-best-worst-hint = Name the principle that matters most and the one that matters least, and compare the others with these two (best–worst method).
ask-best-worst-bias = Known bias: everything hangs on these two. Whoever errs about one of them errs in all answers alike, and no consistency ratio shows it.
ask-anchors = Which principle matters most, and which least?
ask-most = Matters most
ask-least = Matters least
ask-choose = Choose…
ask-from-best = How much more does “{ $name }” matter than each of the others?
ask-to-worst = How much more does each of the others matter than “{ $name }”?
ask-swing = Swings
ask-swing-hint = Imagine a city that is weakest in everything. The principle that you would raise to the best first gets 100 points; each of the others gets as many as its rise is worth in comparison.
ask-swing-bias = Known bias: points stay too near to the first 100, so that weights come out too alike.
ask-swing-legend = Points for the rise from weakest to best
ask-points = 100 points
ask-points-hint = Give away 100 points, to each principle as many as it should weigh (budget allocation).
ask-points-bias = Known bias: people share out evenly first and correct too little afterwards.
ask-points-legend = Points to give away
ask-order = Order
ask-order-hint = Put the principles in order; a rule turns the order into weights.
ask-order-bias = Known bias: how much the first outweighs the last is up to the rule, not to you, and two principles that matter alike cannot be said to.
ask-order-legend = What matters most comes first
ask-place = Number { $number }
ask-rule = Rule that turns the order into weights
ask-rule-centroid = Centroid: the mean of all weights that have this order
ask-rule-sum = Sum: equal steps
ask-rule-reciprocal = Reciprocals: 1, 1/2, 1/3 and so on
ask-unanswered = Questions answered: { $answered } of { $asked }. Weights follow with the last answer.
ask-ratio-none = Your answers agree with each other throughout.
ask-ratio-good = Consistency ratio { $ratio }: your answers agree well enough. Acceptable here: up to { $most }.
ask-ratio-poor = Consistency ratio { $ratio }: your answers contradict each other more than is acceptable here, which is up to { $most }.
ask-ratio-unknown = Consistency ratio { $ratio }. Nobody has published how much is acceptable for so many principles.
ask-detour = Furthest apart: you say that “{ $best }” matters { $from } times as much as “{ $name }”, and that { $to } times as much as “{ $worst }”. Together that makes { $together } times; directly you say { $direct } times.
ask-look = Go to this answer
ask-swing-good = The first rise has its 100 points. Swings cannot contradict each other.
ask-swing-poor = The most points are { $points }: give 100 to the principle that you would raise first. Until then the weights are in proportion.
ask-points-good = All 100 points are given away.
ask-points-left = Points left to give away: { $points }. Until then the weights are in proportion.
ask-points-over = Points too many: { $points }. Until they are taken back, the weights are in proportion.
ask-points-none = No principle has any points yet.
ask-order-good = An order cannot contradict itself.
ask-close = Close
ask-clear = Clear these answers
### Learning and the method in full

learn-title = Learn
learn-intro = For each principle, the cities most like this one among those that do better. Similar means the same group (such as a region), a similar population and a similar profile in the other principles; each counts the same, and what the data set does not hold is left out.
learn-city = City that wants to learn
lessons-title = Cities that { $city } could learn from
lesson = In “{ $pillar }”, learn from { $teacher }: { $points } points ahead.
lesson-best = In “{ $pillar }”, no ranked city does better: others can learn from it here.
lesson-no-score = In “{ $pillar }”, this city has no score, so no city can be named.
lesson-alike = Similar: { $reasons }
lesson-others = Next nearest
lesson-other = { $city } (+{ $points })
alike-group = both in { $group }
alike-other-group = in another group, { $group }
alike-size = about as many people
alike-larger = { $times } times as many people
alike-smaller = { $share } as many people
alike-profile = { $points } points apart in the other principles, on average
lessons-chart = Own score and that of the city to learn from
lessons-chart-hint = A ring for the city itself, a diamond for the most similar city that does better.
lessons-sentence = { $city } is furthest behind in “{ $pillar }”, where { $teacher } is { $points } points ahead.
lessons-sentence-none = There is no city that { $city } could learn from in these principles.
column-own = Own score
column-teacher = Learn from
column-teacher-score = Its score
column-ahead = Ahead by
column-alike = Similar in
gain-title = What would gain most
gain-sentence = For { $city }, { $points } points more in “{ $indicator }” would gain most: a score of { $score } instead of { $before }, and { $count ->
        [0] the same rank
        [one] one place up
       *[other] { $shown } places up
    }.
gain-none = For this city, or with this way of combining, no single improvement can be separated from what other cities do.
gain-more = See this city in full
network-title = The network of learning cities
network-hint = A line leads from each city to the most similar one that does better in a principle. The higher a city stands, the better its score; groups stand side by side; the larger the mark, the more cities could learn from it. Green lines: cities that the highlighted city could learn from; dashed ones: cities that could learn from it. Press a mark to highlight a city.
network-filter = Links in
network-all = all principles
network-sentence = { $city } is named most often: { $count ->
        [one] { $shown } city
       *[other] { $shown } cities
    } could learn from it, in { $principles ->
        [one] { $shown-principles } principle
       *[other] { $shown-principles } principles
    }.
network-sentence-none = No city is named here.
network-around = So many cities make too large a network: this is the neighbourhood of { $city }, the cities that it could learn from and those that they in turn could learn from.
network-tip = { $count ->
        [0] named by no city
        [one] named by { $shown } city
       *[other] named by { $shown } cities
    }, in { $principles ->
        [0] no principle
        [one] { $shown-principles } principle
       *[other] { $shown-principles } principles
    }
network-high = ↑ higher score
network-low = ↓ lower score
column-pupils = Cities that could learn from it
column-teaches = In these principles, and how often
teachers-more =
    { $count ->
        [one] … and { $shown } more city.
       *[other] … and { $shown } more cities.
    }
chapter-intro = Seven steps lead from published figures to a rank. Each says what is done now, gives the formula and can be changed; one city’s figure is followed all the way. In the formulas, x is a figure, y its points, w a weight and S the score.
chapter-city = City followed
chapter-indicator = Indicator followed
chapter-standing = { $count ->
        [0] All of it is as the data set proposes.
        [one] { $shown } step differs from what the data set proposes.
       *[other] { $shown } steps differ from what the data set proposes.
    }
chapter-back = Back to all published choices
step-quality = Choose the indicators
step-outliers = Treat outliers
step-gaps = Fill gaps
step-scale = Put figures on one scale
step-combine = Combine
step-rank = Rank
step-differs = Not as published
step-back = Back to the published choice
step-weigh = Weigh
step-weights-hint = Only proportions matter: weights are divided by their sum. The sliders under “Weights” set those of the principles; within a principle the published ones hold unless a link says otherwise.
step-rank-hint = The best score has rank 1, and equal scores share the better rank (1, 2, 2, 4). A city is ranked if it has at least half of all figures and one in every principle.
walk-no-figure = { $city } has no figure for “{ $indicator }”.
walk-figure = { $city } has { $figure } for “{ $indicator }” ({ $measure }).
walk-figure-plain = { $city } has { $figure } for “{ $indicator }”.
walk-kept = It stays as it is.
walk-moved = It counts as { $figure }.
walk-logged = It counts by its logarithm, { $figure }.
walk-present = There is a figure, so nothing is filled in.
walk-empty = The gap stays: the principle is the mean of the other figures.
walk-filled = The gap is filled with { $figure }, on the scale after the first step.
walk-between = { $city }: { $figure } between { $worst } and { $best } → { $points } points.
walk-deviations = { $city }: { $figure } against a mean of { $mean }, with a standard deviation of { $deviation } → { $points } points.
walk-order = { $city }: better than { $shown } of { $others } other cities with a figure → { $points } points.
walk-against = { $city }: { $figure } against { $reference } → { $points } points.
walk-not-scaled = There is nothing to put on the scale here: the indicator does not count for this city.
walk-weights = “{ $indicator }” has { $share } of the weight within “{ $parent }”; “{ $pillar }” has { $percent } of the weight in the index.
walk-within = The indicators of “{ $parent }” come to { $points } points for { $city }.
walk-within-none = { $city } has no figure that counts in “{ $parent }”.
walk-score = All principles together come to a score of { $score }.
walk-rank = With { $score }, { $city } has rank { $rank } of { $total }.
walk-above = Next above is { $other } with { $score }.
walk-below = Next below is { $other } with { $score }.
walk-not-ranked = { $city } is not ranked, for lack of figures or weight.
walk-total = Together
column-adds = Adds
math-worst = worst
math-best = best
math-target = target
math-worse = number of worse cities
math-wins = wins
math-losses = losses
math-higher = number of cities with a higher score
effects-title = Stated and effective weights
effects-hint = A weight says how much a principle should count. Its effect is how much of the differences between scores goes with that principle (correlation ratio, as a share of all). The two differ where principles vary little or go together.
effects-sentence = They differ most in “{ $pillar }”: it weighs { $stated }, but accounts for { $effective } of the effect.
effects-sentence-none = Too few cities are ranked, or all scores are equal, so no effect can be computed.
effects-stated = Weight
effects-effective = Effect
effects-stated-bar = weight
effects-effective-bar = effect
effects-correlation = Correlation with the index
sources-title = Sources
sources-framework = The framework
sources-figures = The figures
sources-methods = The methods
cite-title = Cite this
cite-hint = The address opens exactly this page; the checksum shows whether figures have changed since.
cite-as-text = As text
cite-bibtex = For BibTeX
cite-text = Learning City Index Explorer { $engine }: { $title }, version { $version }, SHA-256 { $sha }. { $address } (accessed { $date }). Data: { $source }
cite-copy = Copy
cite-copy-what = Copy: { $what }
cite-copied = Copied
cite-by-hand = Your browser does not let this page copy: select the text and copy it yourself.
reproduce-title = Recompute it yourself
reproduce-hint = A script for R with the package COINr: it holds the figures, the weights and every choice above, computes the index again and stops if a score differs by more than a millionth. It follows COINr’s documentation and has not been run with COINr itself.
reproduce-save = Save the R script
reproduce-saved = Saved as { $file }.
reproduce-not-saved = Your browser does not let this page save files.
reproduce-years = There is no script for this scale: the figures of other years set it too, and COINr gets those of one year. Scale each year by itself, or between goalposts.
reproduce-tree = There is no script for this framework: COINr needs all indicators at the same depth, in three to five levels.
reproduce-turned = There is no script for this framework: COINr cannot reverse “{ $element }”, for which lower is better.
reproduce-nothing = No city is ranked, so there is nothing to recompute.
### Robustness

computes-alone = { $reason } The page computes robustness by itself, which takes longer.
worker-refused = This browser does not let the page work in the background.
worker-absent = The helper in the background could not be started. { $reason }
worker-not-started = The helper in the background could not be started, although all its files arrived.
worker-stopped = The helper in the background has stopped.
worker-no-part = The helper in the background could not be started: part of the program did not arrive. Check the connection and load the page again.
worker-other-version = The helper in the background is of another version than this page: the site has been updated meanwhile. Load the page again.
robust-lead = Every rank rests on choices that could have been made differently. Here they are made differently, thousands of times, to see how firm it is.
region-title = Draw weights
region-near = within { $shown } points of yours
region-any = from all possible weights
vary-title = Vary
vary-weights = Weights
vary-norm = Scale
vary-agg = Way of combining
vary-treat = Outliers
vary-impute = Missing figures
vary-leave-out = One indicator left out
vary-figures = Error of the figures
vary-figures-hint = Figures with known limits: { $shown } of { $total }. Each of them is drawn from within the limits that its publisher gives ({ $level } confidence), independently of the others; figures without limits count as exact.
vary-choice = Choice
robust-city = City examined
window-title = Cities shown
window-around = around the city examined
window-ranks = ranks { $from } to { $to }
robust-varied = Varied at once, all alternatives equally likely, their number in brackets: { $list }.
robust-alternatives = { $choice } ({ $shown })
robust-refused = { $share } of the draws are left out because their choices exclude each other. { $reasons }
robust-begins = The first draws are being made…
robust-before = These are the ranks for the previous choices. The new ones are being computed…
robust-draws = { $done } of { $total } draws, seed { $seed }
robust-methods = { $done } of { $total } methods
robust-nothing-varied = Nothing is varied. Choose above what should vary.
robust-too-many = Ranks under all choices at once are computed for up to { $greatest } cities; this data set has { $found }.
robust-unranked = { $city } is not ranked for lack of data, so this is about the next city that you compare, or the first.
robust-nobody = None of these cities is ranked.
refusal-not-above-zero = Geometric and harmonic means need scores above zero, which this scale does not give.
refusal-penalty = The Mazziotta–Pareto penalty has no meaning for scores so far below the others.
refusal-no-middle = The adjusted Mazziotta–Pareto index needs a scale with two ends.
refusal-no-goalposts = There are no published goalposts.
refusal-no-groups = There are no groups to fill gaps from.
refusal-nothing-left = What is left weighs 0.
refusal-other = This cannot be computed: { $detail }.
intervals-title = Ranks when everything is varied
intervals-hint = Bar: nine draws in ten. Mark on it: the middle rank. Stroke: the rank now. Numbers at the end: the ranks of the bar.
intervals-sentence = { $city } is at rank { $rank } now. In nine draws of ten it is between { $low } and { $high }, in the middle at { $median }.
intervals-sure = { $city } is at rank { $low } in at least nine draws of ten.
intervals-shift = On average a draw moves a city by { $shown } places.
rank-now = Rank now
rank-low = Best rank in nine draws of ten
rank-median = Middle rank
rank-high = Worst rank in nine draws of ten
influence-title = Which choice matters most
influence-hint = Upper bar: the share of the variance that a choice explains alone. Lower bar: the share that it explains together with others. Thin line: { $share } interval.
influence-of = Variance of
influence-of-all = the ranking as a whole
influence-of-city = the rank of { $city }
influence-sentence = “{ $choice }” explains most by itself: { $share } of the variance.
influence-none = None of these choices changes anything here.
index-alone = Alone (first-order Sobol’ index)
index-together = With others (total Sobol’ index)
interval-90 = { $share } interval
accept-title = Ranks when only weights are varied
accept-hint = The stronger the colour of a cell, the more draws of weights give that rank; numbers are percentages. The method stays as it is.
accept-first = { $city } is first in { $first } of { $draws } draws.
accept-sentence = { $city } is most often at rank { $rank }, in { $share } of { $draws } draws, and first in { $first }.
rank-likeliest = Most frequent rank
share-likeliest = In this share of draws
share-first = First in
central-title = Weights that put a city first
central-sentence =
    { $count ->
        [0] No city shown here comes first in any draw.
        [one] { $shown } city shown here comes first in some draws. These are the typical weights of someone for whom it is the best.
       *[other] { $shown } cities shown here come first in some draws. These are the typical weights of someone for whom each is the best.
    }
wins-title = Who is above whom
wins-hint = In which share of draws of weights the city of the row is above that of the column. Numbers are percentages, columns are headed by the current rank.
wins-sentence = The closest race: { $above } is above { $below } in { $share } of { $draws } draws.
wins-above = Above, in draws
multiverse-title = Every method that could have been chosen
multiverse-hint = One column per method, in the order of { $city }’s rank; the marks beneath show what it chooses. After each row: the middle rank under it.
multiverse-now = now
multiverse-sentence =
    { $count ->
        [one] Under { $shown } method
       *[other] Under { $shown } methods
    } { $city } is between rank { $best } and { $worst }, in the middle at { $median }.
multiverse-refused =
    { $count ->
        [one] { $shown } more combination gives
       *[other] { $shown } more combinations give
    } no ranks. { $reasons }
### Lenses side by side
grouping-title = Does the grouping decide?
grouping-hint = Each bar spans the ranks of a city under the data set’s own groups and under every lens, with equal weights at each level. The mark is its rank under “{ $lens }”, the stroke its rank with the same indicators without groups, where all count the same. Only the cities that every grouping ranks are counted here.
grouping-without = No grouping
grouping-city = { $city } ranks { $rank } under “{ $lens }” and { $flat } with the same indicators without groups; over all groupings its rank lies between { $low } and { $high }.
grouping-city-unranked = { $city } is not ranked under every grouping.
grouping-one = { $city } ({ $range })
grouping-most = Among the cities that all of them rank, these owe most to the grouping: { $cities }.
grouping-none = No other city owes its rank to the grouping.
grouping-column =
    { $name }, { $count ->
        [one] { $shown } indicator
       *[other] { $shown } indicators
    }
grouping-apart = Ranks apart

### City

city-choose = Choose a city
city-print = Print this page
city-none = Choose a city to see where it stands and what would move it.
city-waiting = Calculating…
city-measured = { $name } ({ $measure })
city-standing = Where it stands
city-rank = { $city } ranks { $rank } of { $shown }, with a score of { $score }.
city-rank-tied = { $city } shares rank { $rank } of { $shown }, with a score of { $score }.
city-gain =
    { $count ->
        [one] That is { $shown } place better than at the baseline weights.
       *[other] That is { $shown } places better than at the baseline weights.
    }
city-loss =
    { $count ->
        [one] That is { $shown } place worse than at the baseline weights.
       *[other] That is { $shown } places worse than at the baseline weights.
    }
city-same = At the baseline weights its rank is the same.
city-gain-since =
    { $count ->
        [one] That is { $shown } place better than in { $since }, at the same weights.
       *[other] That is { $shown } places better than in { $since }, at the same weights.
    }
city-loss-since =
    { $count ->
        [one] That is { $shown } place worse than in { $since }, at the same weights.
       *[other] That is { $shown } places worse than in { $since }, at the same weights.
    }
city-same-since = In { $since } its rank at these weights is the same.
city-not-ranked = { $city } is not ranked. { $reasons }
city-nothing-weighs = It has no figure for anything that weighs something now.
city-figures = Figures published: { $present } of { $total }; filled in by the method: { $filled }; missing: { $missing }. Proxies among those published: { $proxies }.
city-profile = Profile among all ranked cities
city-profile-hint = Score in each principle, which the weights of the principles do not change. Large dot: { $city }. Upright bar: the median city. Small dots: how the ranked cities are spread.
city-moved-title = Why it moved
city-moved-none = The weights are those of the baseline, so they have not moved it.
city-moved = Against the baseline its score went from { $from } to { $to } and its rank from { $before } to { $after }.
city-passed = It has passed or caught up with { $names }.
city-passed-by = It has fallen behind { $names }.
city-moved-table = What each change of weight did to the score
city-list-more =
    { $count ->
        [one] { $names } and { $shown } more
       *[other] { $names } and { $shown } more
    }
city-range = What weights can do
city-reach = Weights considered
city-reach-any = Any weights
city-reach-floor = Every principle at least { $share }
city-reach-near = Within 10 points of the present ones
city-best = At best it ranks { $rank }.
city-worst = At worst it ranks { $rank }.
city-best-open = Weights were found that bring it up to rank { $rank }; whether others bring it as high as { $bound } is not settled.
city-worst-open = Weights were found that bring it down to rank { $rank }; whether others bring it as low as { $bound } is not settled.
city-range-same = Whatever these weights, it ranks { $rank }.
city-locked = Locked weights stay as they are.
city-range-table = Weights that bring it there
city-for-rank = For rank { $rank }
city-use-for = Use the weights for rank { $rank }
city-use = Use these weights
city-no-mean = Combined by “{ $method }”, scores are not a mean of the principles, so this question has no exact answer. It has one where principles are combined by a mean.
city-no-weights = No weights are left to consider: locks and limits exclude each other.

# What would bring a city to a rank: weights, figures, or neither.
city-goal-title = What would bring it to rank { $rank }?
city-ways =
    { $ways ->
        [held] It is there already.
        [both] Either of two things would: other weights, or better figures.
        [weights] Other weights would; as far as is known, better figures would not.
        [figures] Better figures would; as far as is known, other weights would not.
        [neither] Neither other weights nor better figures would.
       *[unknown] No way there is known, though not all are ruled out.
    }
city-neither = Neither other weights nor better figures would. With the weights that suit { $city } best it ranks { $best }; with all its figures as good as they may become, { $top }.
city-by-weights = By other weights
city-by-figures = By better figures
city-ceiling = Figures may become as good as
city-ceiling-best = those of the best city
city-ceiling-scale = the scale goes
city-plan-fewest =
    { $count ->
        [one] One better figure brings it to rank { $rank }: { $list }.
       *[other] { $shown } better figures together bring it to rank { $rank }: { $list }.
    }
city-plan-step = { $indicator } from { $from } to { $to }
city-plan-out =
    { $ceiling ->
        [best] Even with every figure as good as that of the best city it would only rank { $best }.
       *[scale] Even with every figure as good as the scale goes it would only rank { $best }.
    }
city-fewest-table = The fewest better figures for rank { $rank }
city-thin =
    { $mostly ->
        [yes] At least half of this gain is a gap speaking
       *[no] Part of this gain is a gap speaking
    }: { $city } has only { $count ->
        [one] { $shown } of { $all } figures
       *[other] { $shown } of { $all } figures
    } for “{ $pillar }”, so “{ $indicator }” counts { $times } times as much as in a city without gaps.
city-thin-mark = counts for more than it should, because other figures of its principle are missing
city-goal = Rank aimed for
city-held = It ranks { $rank } already.
city-nearest = The smallest change of weights that brings it to rank { $rank } shifts { $points } percentage points from some principles to others.
city-nearest-open = Shifting { $points } percentage points from some principles to others brings it to rank { $rank }; whether a smaller change would do is not settled.
city-impossible = None of the weights considered bring it to rank { $rank }.
city-too-fine = Only weights finer than a hundredth of a per cent bring it to rank { $rank }.
city-unsettled = No weights were found that bring it to rank { $rank }, but none are ruled out.
city-nearest-table = From the present weights to rank { $rank }
city-choices-title = Which choice matters most
city-choices-hint = Each dot is a choice of ours made differently, with all others kept; the larger the dot, the more choices lead to that rank. The upright line is the present rank.
city-choices =
    { $count ->
        [one] { $shown } choice could have been made differently;
       *[other] { $shown } choices could each have been made differently;
    } with { $near } of them it stays within one place of rank { $rank }.
city-choices-most = What moves it most is “{ $choice }” ({ $kind }): from { $from } to { $to }. Over all of them its rank lies between { $best } and { $worst }.
city-choices-none = None of them changes its rank.
city-choices-table = Rank under each choice made differently
city-choices-too-many = What other choices would do is tried for up to { $greatest } figures; this data set has { $found }.
city-choices-pairs = Wins in pairs are left out: they are counted for up to { $greatest } cities.
city-equal-indicators = Every indicator the same
city-kind-scale = Scale
city-kind-combining = Combining
city-kind-outliers = Outliers
city-kind-gaps = Missing figures
city-kind-weights = Weights
city-kind-pillars = Without a principle
city-kind-indicators = Without an indicator
city-no-answer = no answer
city-improve-hint = This is arithmetic, not a forecast: the figures named change while all others, and all other cities, stay as they are.
city-lever = Bringing { $indicator } from { $from } to { $to }, the level of { $other }, would lift it from rank { $rank } to { $then }.
city-lever-none = No single figure, even as good as that of the best city, would lift its rank.
city-levers = Single figures raised
city-not-own = Combined by “{ $method }”, a change of one city changes the scores of others, so improvements cannot be computed one by one.
city-printed-source = { $title }, version { $version } of { $date }. Reference years: { $years }.
city-printed-method = Method. Scale: { $scale }. Combining: { $combining }. Outliers: { $outliers }. Missing figures: { $gaps }.
city-printed-proxies = Proxies stand in for what nobody measures. Which figures they are, and all other caveats, are listed under “About the figures” at the address below. What-ifs are arithmetic, not forecasts.
city-printed-address = Address
column-now = Now
column-then = Then
column-baseline = Baseline
column-points = Points
column-median = Median city
column-best = Best city
column-best-city = Which
column-choice = Choice made differently
column-quarter = Top quarter
column-best-figure = Best
### Data

data-lead = The tables behind it all. Change a figure or add a city to see what would follow, open figures of your own, or download these.
table-which = Table
table-figures = Figures
table-scores = Scores
table-cities = Cities
table-figures-caption = Figures as published, a column per indicator. To change one, choose its cell and press Enter, or press it twice.
table-scores-caption = Rank, score, principles and indicators on the scale of the method chosen
table-cities-caption = What else the data set says about its cities
table-search = Find a city
table-found =
    { $count ->
        [0] No city has that in its name.
        [one] { $shown } city
       *[other] { $shown } cities
    }
column-place = Country or region
column-latitude = Latitude
column-longitude = Longitude
column-population = Population
column-present = Figures
mark-edited = (changed by you)
mark-filled = (rests on filled gaps)
mark-added = added
edit-field = { $indicator }, { $city }, in { $unit }
edit-wrong = This must be a number. Leave it empty if the figure is missing.
detail-open = About “{ $name }”
detail-evidence = Evidence
detail-direct = direct
detail-proxy = a proxy: it stands in for what nobody publishes
detail-direction = Direction
detail-no-goalposts = none published
detail-empty = No city has a figure.
detail-spread =
    { $count ->
        [one] { $shown } city has a figure, { $missing } have none.
       *[other] { $shown } cities have a figure, { $missing } have none.
    } The figures run from { $low } to { $high }; the middle one is { $middle }.
simulated-figures =
    Simulated: { $figures ->
        [one] { $shown-figures } figure changed
       *[other] { $shown-figures } figures changed
    }. What you see is not what was published.
simulated-cities =
    Simulated: { $cities ->
        [one] { $shown-cities } city added
       *[other] { $shown-cities } cities added
    }. What you see is not what was published.
simulated-both =
    Simulated: { $figures ->
        [one] { $shown-figures } figure changed
       *[other] { $shown-figures } figures changed
    }, { $cities ->
        [one] { $shown-cities } city added
       *[other] { $shown-cities } cities added
    }. What you see is not what was published.
simulated-show = Show
simulated-undo = Undo all
simulation-title = What if?
simulation-hint = Changed figures and added cities count everywhere at once. The published data set stays as it is, the address holds what you changed, and every part of the page says so.
simulation-changes = Changed figures
simulation-added = Added cities
simulation-undo-all = Return to the figures as published
simulation-undo = Undo the change of “{ $indicator }” for { $city }
simulation-remove = Remove { $city }
simulation-like = starts from the figures of { $city }
simulation-empty = starts without figures
column-published = Published
column-simulated = Simulated
effect-same = { $city } keeps rank { $now }.
effect-moves = { $city } moves from rank { $before } to rank { $now }.
effect-enters = { $city } enters at rank { $now }.
effect-leaves = { $city } had rank { $before } and is no longer ranked.
effect-none = { $city } is not ranked: it has too few figures.
add-name = Name of a new city
add-like = With the figures of… (none)
add-city = Add the city
add-wrong = Give the city a name first.

## The framework changed
structure-title = Change the framework
structure-hint = Add an indicator or a principle, move an indicator, give other names: the index follows at once. The address holds each change, and each can be undone.
structure-changes = Changes of the framework
structure-name = Name
structure-group = Goes into
structure-direction = Direction
structure-more = More is better
structure-less = Less is better
structure-figures = Figures, a line for each city: its name, then the figure (may stay empty)
structure-figures-wrong = These lines name no city or hold no figure: { $lines }
structure-indicator = Indicator
structure-first = Its first indicator
structure-what = Element or city
structure-new-indicator = Add an indicator
structure-new-pillar = Add a principle
structure-move = Move an indicator
structure-rename = Give another name
structure-move-now = Move
structure-rename-now = Rename
structure-needs-name = Give a name first.
change-pillar = New principle: { $name }
change-indicator = New indicator: { $name } (in { $group })
change-move = { $name } moved to { $group }
change-rename = { $before } is now called { $name }
change-undo = Undo “{ $change }”
simulated-structure =
    Simulated: { $changes ->
        [one] { $shown-changes } change of the framework
       *[other] { $shown-changes } changes of the framework
    }. What you see is not what was published.
no-room-for-edits = No more than { $figures } figures can be changed and { $cities } cities added. Undo some, or change your own copy of the files and open that.
coverage-title = How complete are the figures?
coverage-hint = A mark for every figure; those of missing figures stand out. The most complete cities come first.
coverage-axis = Cities, the most complete first
coverage-axis-many = Cities, the most complete first; a column stands for { $shown } of them and shows what most of these have
coverage-direct = direct figure
coverage-proxy = proxy
coverage-filled = missing, filled in
coverage-missing = missing
coverage-sentence = Figures present: { $present } of { $places }; proxies among them: { $proxies }.
coverage-gaps =
    { $count ->
        [0] None is missing.
        [one] { $shown } ({ $share }) is missing.
       *[other] { $shown } ({ $share }) are missing.
    }
coverage-gaps-filled =
    { $count ->
        [0] The method fills in none of these.
        [one] The method fills in { $shown } of these.
       *[other] The method fills in { $shown } of these.
    }
coverage-complete =
    { $count ->
        [0] No city has every figure.
        [one] { $shown } of { $cities } cities has every figure.
       *[other] { $shown } of { $cities } cities have every figure.
    }
coverage-thinnest =
    { $count ->
        [one] “{ $indicator }” has the most gaps: { $shown } city has no figure.
       *[other] “{ $indicator }” has the most gaps: { $shown } cities have no figure.
    }
coverage-present = Present
coverage-proxies = Of them proxies
coverage-by-indicator = Figures by indicator
coverage-by-city = Figures by city, those that lack most first
coverage-by-city-some = Figures by city, the { $shown } that lack most
own-title = Your own figures
own-hint = Open files from your device, or drop them anywhere on this page. They are read in your browser and are sent nowhere.
own-package = A data set: datapackage.json with cities.csv, framework.csv and values.csv, chosen together or in one ZIP file.
own-single = A single CSV table: a row per city, its name in the first column. Every column of numbers counts as an indicator for which more is better; columns of words group the cities.
own-coinr = The pair of tables that the R package COINr reads, iData and iMeta, as CSV.
own-workbook = A workbook (XLSX, ODS or XLS) is read by its sheets: “cities”, “framework” and “values”, or one table by itself.
own-open = Open files…
own-drop = Drop to open these files

## What is kept of one's own files
shelf-title = Kept in this browser
shelf-hint = Files that you open stay in this browser until you delete them here. They are sent nowhere.
shelf-none = Nothing is kept.
shelf-blocked = Your browser lets this page keep nothing. Files must be opened again on each visit.
shelf-save = Save { $name } as a file
shelf-delete = Delete { $name } from this browser
own-not-kept-blocked = Your browser lets this page keep nothing: “{ $name }” must be opened again on your next visit.
own-not-kept-full = This browser has no room to keep “{ $name }”: it must be opened again on your next visit. To make room, delete other files in the view of the figures.
own-paste = A table copied from a spreadsheet can be pasted anywhere on this page. If a table does not say what its columns are, you are asked as it opens.
own-pasted = pasted table
load-local-file = The figures are in the file “{ $name }” on someone’s device; a link cannot carry them. If you have that file, open it here: the rest of the link is applied to it.
link-copied-without-figures = The link is copied, but figures opened from a file cannot be in a link. Whoever follows it must have “{ $name }” and open it.
downloads-title = Downloads
download-results = Results (CSV)
download-results-hint = Rank, score and principles of every city; each row says which data set, version and address it comes from.
download-package = Data set (ZIP)
download-package-hint = All figures with their framework and licence, with your changes if there are any, and a README on how to put them on the web; opens here again.
download-coinr = For COINr (ZIP)
download-coinr-hint = The tables iData and iMeta for the R package COINr.
download-workbook = Workbook that computes the index (XLSX)
download-workbook-hint = Figures, weights, scale, scores and ranks in formulas: change a weight or a figure in a spreadsheet program, and the ranking follows.
# The bundle of evidence: its button, and the README in it.
download-evidence = Evidence bundle (ZIP)
download-evidence-hint = Data, choices, results, citation, workbook and scripts in one file, with the SHA-256 of each and of the ranks, and a script that says whether every byte and every rank still holds.
download-evidence-saved = SHA-256 of the ranks in the bundle: { $sha }
download-incomplete = Saved without { $files }: { $reason }
evidence-table-missing = this table of the data set was not at hand when the bundle was made.
evidence-left-out = Left out of this bundle:
evidence-readme =
    # { $title }: evidence

    This bundle holds all that a ranking rests on. It was made with the Learning City Index Explorer.

    - data/: the data set as published, with its licence in datapackage.json
    - scenario.json: everything that was chosen, with changes of figures if there are any
    - results.csv: ranks and scores; ranks.txt: the ranks alone, in the form that their checksum is taken of
    - index.xlsx: a workbook that computes the index with formulas
    - recompute.R, recompute.py: scripts that compute it again, in R with COINr and in Python alone
    - CITATION.cff, citation.bib: how to cite the ranking and the data
    - manifest.json, SHA256SUMS: the checksum of every file

    ## Does it still hold?

    - python3 verify.py says whether every byte and every rank holds; nothing but Python is needed.
    - learning-city-index verify, with the name of the bundle, computes the index again from data/ with the engine itself.
    - sha256sum -c SHA256SUMS compares the files alone.

    SHA-256 of the ranks: { $sha }

download-nothing-ranked = No city is ranked, so there is nothing to compute.
download-workbook-too-large = The workbook is too large for spreadsheet programs (cells with formulas: { $found }, at most { $limit }). Download the data set instead.

## The workbook that computes the index
workbook-about = About
workbook-figures = Figures
workbook-treated = Outliers treated
workbook-filled = Gaps filled
workbook-weights = Weights
workbook-scale = Scale
workbook-scores = Scores
workbook-ranking = Ranking
workbook-code = Code
workbook-element = Name
workbook-part-of = Part of
workbook-direction = Direction
workbook-share = Share
workbook-worst = Worst value
workbook-best = Best value
workbook-mean = Mean
workbook-deviation = Standard deviation
workbook-count = How many
workbook-largest = Largest value
workbook-group = Group
workbook-counts = Ranked
workbook-enters = as it enters
workbook-rounded = Rounded
workbook-place = Order
workbook-lead = This workbook computes the index of “{ $title }” by itself, with formulas that every spreadsheet program has. Nothing in it needs the explorer that wrote it.
workbook-how = Change what is in yellow: the weights, the figures, the worst and best values, and in the column “{ $column }” whether a city is ranked (1) or not (0). The sheet “{ $ranking }” sorts itself.
workbook-method = Method: { $method }.
workbook-live = Every step is a formula.
workbook-stands-treated = Treating outliers is a search that no formula does: on the sheet “{ $sheet }”, the indicators that it changed stand as values and do not follow a change of their figures.
workbook-stands-median = Gaps that take the median of a group stand as values on the sheet “{ $sheet }”.
workbook-stands-years = The figures of other years set the scale too, so the sheet “{ $sheet }” holds values and does not follow a change of figures. Scale each year by itself, or between goalposts, if it should.
workbook-stands-wins = Wins less losses against every other city stand as values on the sheet “{ $sheet }”: the scores of the index do not follow a change of weights or figures there. Choose another way to combine if they should.
workbook-stands-left-out = Indicators that tell no cities apart on this scale are empty on the sheet “{ $sheet }” and stay so.
workbook-ties = Scores that are the same to nine decimals share a rank.
workbook-simulated = These figures are not as published: a reader changed some in the explorer.
workbook-source = Data set: { $title }, version { $version }. SHA-256 of the figures as published: { $sha }
workbook-citation = Source: { $citation }
workbook-address = The same in the explorer: { $address }

## The README of a data set
package-readme =
    { $title }

    { $kind ->
        [simulated] This folder holds a data set for the Learning City Index Explorer, with changes that a reader made: they are not the publisher’s figures.
       *[published] This folder holds a data set for the Learning City Index Explorer.
    } datapackage.json describes it; cities.csv, framework.csv and values.csv are its tables.

    Put it on the web

    1. Put these files into one folder of any web host that serves files as they are.
    2. The host must let other sites read them (CORS): it sends the header
       Access-Control-Allow-Origin: *
       with each of the four. GitHub Pages does so by itself. For Apache, put this line into a file .htaccess beside them:
       Header set Access-Control-Allow-Origin *
       For nginx, put this one into the configuration:
       add_header Access-Control-Allow-Origin *;
    3. The address of the folder must start with https, or pages that start with it cannot read the files.

    Share it

    { $address }

    In this address, put the address of your folder in place of https://example.org/my-index. Whoever opens it sees your index; nobody needs an account, and nothing is sent anywhere.

    Check it

    SHA-256 of the figures: { $sha }
    sha256sum cities.csv framework.csv values.csv | sha256sum prints the same.
    Whoever changes a table also changes its bytes and hash in datapackage.json, or takes them out.

    Licence and sources are in datapackage.json. Whoever publishes these figures keeps to the licence.
download-failed = Your browser does not let this page save files. Allow downloads for it and try again.
problem-bad-archive = this is not a valid ZIP file, or it is locked or packed in an unusual way. Pack it again without a password.
problem-too-large-unpacked = unpacked it is larger than the { $limit } kB that this explorer takes. Split the data set.
problem-workbook = a workbook of this kind cannot be read. Save it as XLSX, or each sheet as “CSV UTF-8”, and open that.
problem-bad-workbook = this workbook is damaged, protected by a password, or empty. Save it again as XLSX, or each sheet as “CSV UTF-8”, and open that.
problem-not-ours = this is not a data set. Choose one CSV table, a ZIP file of a package, or datapackage.json together with its three tables.
problem-not-chosen = this table of the package is not among the files. Choose it together with datapackage.json.
problem-no-descriptor = the descriptor is not among the files. Give it together with its three tables.
problem-unreadable = your browser could not read this file. It may have been moved or changed; choose it again.
problem-not-computed = { $formula } is a formula whose value is not in the file. Open the file in a spreadsheet program, save it, and choose it again.
problem-one-of-several = this sheet could be the data set, and so could others. Leave one of them in the workbook, or save the one you mean as a CSV table.
problem-no-figures = no column holds numbers, so there is nothing to score.
problem-no-names = no column names the cities. Choose one that does.
understood-encoding = read as { $name }, since it is not UTF-8.
understood-separator = cells are separated by “{ $sign }”.
understood-tabs = cells are separated by tabs.
understood-heading-row = the headings are taken from this row; what stands above is left aside.
understood-units = this row is taken for the units of the figures and is not a city.
understood-groups = the headings are in two rows, of which the upper names groups of indicators.
understood-notes =
    { $count ->
        [one] this row is taken for a note below the table.
       *[other] from this row on, { $shown } rows are taken for notes below the table.
    }
understood-names = this column names the cities.
understood-year = this column says which year the figures are of, and is not an indicator.
understood-labels = columns that number, rank or code the rows are not indicators: { $columns }.
understood-decimal-comma = a comma stands before decimals: “{ $cell }” is read as { $number }.
understood-thousands = thousands are set apart: “{ $cell }” is read as { $number }.
understood-percent = percent signs are left aside, as in “{ $cell }”.
understood-other-sign = signs for hundredths and for thousandths stand in one column: “{ $cell }” is read as { $number } of those that most cells have.
understood-no-sign = some cells of a column have a percent sign, or one for thousandths, and others have none: “{ $cell }” is read as { $number } of what that sign says.
understood-missing =
    { $count ->
        [one] { $words } stands for a missing figure in { $shown } cell.
       *[other] { $words } stands for missing figures in { $shown } cells.
    }
understood-sheets = not part of the data set: { $names }.
problem-assumed-direction =
    { $count ->
        [one] the table does not say which end of its { $shown } indicator is better, so more counts as better, and it has no goalposts.
       *[other] the table does not say which end of its { $shown } indicators is better, so more counts as better, and they have no goalposts.
    } A data set with framework.csv can say otherwise.

### A table that does not describe itself

guide-open = How this table is read…
guide-title = How this table is read
guide-hint = The table does not say what its columns are. Here is what they are taken for: change what is wrong, and watch the index beside it. Nothing leaves your browser.
guide-sampled = This table is large. What stands here, and the preview, rests on its first rows ({ $shown }); once you use it, all of it is read.
guide-name = Name of the index
guide-take = Use this index
guide-leave = Leave as it was
guide-answer-first = A question is still open: answer it first.
guide-mend-first = There is no index yet: the reasons stand beside the choices.
guide-not-held = The table is too large to keep, or the browser keeps nothing: if the page is loaded again, open the file once more.
guide-questions = To be answered
guide-ask-table = Which sheet holds the figures of the cities?
guide-ask-decimal = What does “{ $cell }” say?
guide-ask-names = Which column names the cities?
guide-answer-stop = { $number }: a full stop stands before decimals
guide-answer-comma = { $number }: a comma stands before decimals
guide-reading = How the file was read
guide-in-short =
    { $count ->
        [one] { $shown } row below the headings in row { $row }, cells separated by { $separator }
       *[other] { $shown } rows below the headings in row { $row }, cells separated by { $separator }
    }
guide-separator = Between cells
guide-separator-comma = comma
guide-separator-semicolon = semicolon
guide-separator-tab = tab
guide-separator-bar = vertical bar
guide-read-otherwise = Read the file in another way
guide-read-again = Read as found
guide-table = Sheet
guide-encoding = Text is stored as
guide-second = The row below the headings
guide-second-city = is the first city
guide-second-headings = has headings too
guide-second-measures = has the units of the figures
guide-decimal = Before decimals
guide-decimal-each = as each column looks
guide-decimal-stop = full stop
guide-decimal-comma = comma
guide-heading-row = Row of the headings
guide-last-row = Last row of cities
guide-missing = More words for gaps
guide-more = Show { $shown } more
guide-nothing-here = Nothing here yet. Drag a column here, or choose this place in its list.
guide-no-heading = Column { $number }, without a heading
guide-unnamed = Indicators
guide-used-as = { $column }: used as
guide-indicator-of = Indicator of the principle
guide-not-scored = Not scored
guide-not-scored-hint = Names, groups and everything else that is not an indicator.
guide-role-name = Names the cities
guide-role-group = Groups or locates the cities
guide-role-year = Year of the figures
guide-role-id = Code of the city
guide-role-out = Left out
guide-better = { $column }: which end is better
guide-better-unsaid = More is better?
guide-better-more = More is better
guide-better-less = Less is better
guide-measure-of = { $column }: unit
guide-measure = Unit
guide-worst-of = { $column }: worst value
guide-worst = Worst
guide-best-of = { $column }: best value
guide-best = Best
guide-pillars = Principles and their indicators
guide-pillars-hint = Each principle counts the same at first. Drag an indicator to another principle, or choose it in its list.
guide-goalposts-hint = Worst and best set the scale: 0 and 100 points. Where you leave one empty while others are filled, the figure observed in the table counts.
guide-unsaid =
    { $count ->
        [one] For { $shown } indicator nobody has said which end is better; more counts as better.
       *[other] For { $shown } indicators nobody has said which end is better; more counts as better.
    }
guide-all-more = More is better for all of them
guide-add-pillar = Add a principle
guide-pillar-name = Name of the principle
guide-within = { $pillar }: part of
guide-remove-pillar = Remove { $pillar }
guide-is-pillar = A principle of the index
guide-preview = The index as it stands
guide-no-index = There is no index yet.
guide-found = Ranked cities: { $cities }. Indicators: { $indicators }. Principles: { $pillars }.
guide-found-some = Ranked cities: { $cities }; not ranked, with too few figures: { $out }. Indicators: { $indicators }. Principles: { $pillars }.

### Checking the figures

check-title = Check the figures
check-hint = Gaps, outliers, figures that say the same, and indicators that pull against their own principle, each with what can be done about it. Whatever you do can be undone.
check-open = Report
check-found =
    { $count ->
        [one] { $shown } thing to look at.
       *[other] { $shown } things to look at.
    }
check-more = Of the most frequent kinds, not listed: { $shown }.
check-sampled = Cities that correlations rest on: { $shown }.
check-as-read = How the figures were read
check-constant = { $indicator }: every city has the same figure, so it tells none apart.
check-gaps = { $indicator } has gaps (cities without a figure: { $missing } of { $total }).
check-skewed = { $indicator } is far from even: skewness { $skewness }. A few cities stretch the scale for all others.
check-skewed-by = { $indicator } is far from even: skewness { $skewness }. Far out: { $cities }.
check-duplicate = { $first } and { $second } have the same figures: what they measure counts double.
check-collinear = { $first } and { $second } go together so closely (correlation { $correlation }) that they say almost the same.
check-opposed = { $first } and { $second } are almost each other’s opposite (correlation { $correlation }): they cancel out.
check-against = { $indicator } pulls against the rest of its principle, { $pillar } (correlation { $correlation }). Is its better end the other one?
check-double = The principles { $first } and { $second } go together so closely (correlation { $correlation }) that what they have in common counts double.
check-thin = { $city } has few figures: { $present } of { $total }.
check-turned = Less and more have been exchanged for:
check-turn-back = Put { $name } back
check-turn-back-short = Put back
cure-leave-out = Leave out { $name }
cure-turn = Reverse { $name }
cure-count-once = Let { $first } and { $second } count as one
cure-winsorise = Winsorise
cure-logarithm = Take the logarithm
cure-median = Fill gaps with the median
### Without a network

new-version = There is a new version of this page.
new-version-show = Show it
new-version-file = The file “{ $name }” must then be opened again: it is not kept in this browser.
offline = Without a network
offline-title = Without a network
offline-kept = This page is kept on this device, with its data sets and all its languages: it opens without a network.
offline-not-kept = This page is not kept on this device yet. That happens by itself a few seconds after it has opened, unless data saving is on or the browser keeps nothing.
offline-data = Data sets from the web
offline-hint = The last { $shown } that you opened stay on this device, up to { $size } MB in all.
offline-none = None has been opened here.
offline-facts = { $size } kB, of { $day }
offline-forget = Remove { $name } from this device
kept-copy = The server with these figures could not be reached. This is the copy of { $day } that was kept on this device.

### Scenes
saved = Scenes
saved-title = Scenes
saved-hint = A scene keeps what is on screen: weights, method, cities, view and data set. Scenes in a row make a talk. They stay in this browser alone; nothing is sent anywhere.
saved-name = Name of this scene
saved-save = Add what is on screen
saved-forget = Delete { $name }
saved-none = There are no scenes yet.
saved-unreadable = What was saved in this browser comes from another version and cannot be read. It has been set aside, not deleted.
saved-newer = This scene was saved with a later version of the explorer. What this version knows of it is shown. Reload the page to get the later one.
saved-not-used =
    { $count ->
        [one] { $shown } setting of the scene cannot be used here ({ $names }). Its default is shown.
       *[other] { $shown } settings of the scene cannot be used here ({ $names }). Their defaults are shown.
    }
scene-name = Name
scene-caption = Caption for the room
scene-notes = Speaker’s notes
scene-up = Move { $name } up
scene-down = Move { $name } down
scene-edit = Texts of { $name }
scene-duplicate = Duplicate { $name }
scene-deleted = Deleted: { $name }.
scene-restore = Undo
scene-name-taken = A scene needs a name that no other scene has. It keeps the one it had.
scenes-full = There are { $most } scenes, and no more can be kept. Delete one, or save them as a file first.
scenes-damaged = It holds no scenes of this explorer, or has been cut or changed on its way.
scenes-empty = There are no scenes in it.
scenes-too-long = It is longer than anything this explorer writes.
scenes-newer = It comes from a later version of the explorer. Reload the page to get that one.
scenes-too-many = It holds { $found } scenes; at most { $most } can be kept.
scenes-wrong = Scene { $number } in it is not as it must be: its name is missing, a text is too long, or what it shows is not a state of this explorer.
scenes-unreadable = “{ $name }” cannot be opened. { $reason }
talk-unreadable = The talk in this address cannot be opened. { $reason } The page shows the rest of the address.
talk-too-long = These scenes are too long for an address. Save them as a file instead.
talk-arrived-title = Talk in this address
talk-arrived =
    { $count ->
        [one] This address carries a talk of { $shown } scene.
       *[other] This address carries a talk of { $shown } scenes.
    } Your own scenes are untouched.
talk-guests =
    { $count ->
        [one] This scene came with an address or a file. It is not kept, nor is what you change in it.
       *[other] These { $shown } scenes came with an address or a file. They are not kept, nor is what you change in them.
    }
talk-present = Present
talk-keep = Keep with my scenes
talk-own = Back to my scenes
talk-dismiss = No, thank you
talk-save = Save as a file
talk-open = Open a file of scenes…
talk-copy = Copy the talk as a link
talk-with-notes = with the speaker’s notes
### Presenting

present = Present
present-hint = Present what is on screen (P)
stage-title = Presentation
stage-tools = Presenter’s buttons
stage-keys = Keys
stage-weights = Weights
stage-screen = Full screen
stage-end = End the presentation
stage-blank = Blank screen
stage-is-blank = The screen is blank.
stage-position = { $place } of { $total }
stage-no-city = { $typed }… No city’s name begins like that.
stage-unranked = { $city }: not ranked
stage-standing = { $city }: rank { $rank } of { $total }, score { $score }
stage-weight-changed = { $name }: from { $from } to { $to }.
key-next = Next scene
key-previous = Previous scene
key-ends = First scene, last scene
key-scroll = Scroll the view
key-weights = Show or hide the weights
key-blank = Blank the screen, and back
key-city = Type a city’s name to point at it. Begin with / or a capital if the letter is itself a key.
key-escape = Release the city; then leave the stage
key-list = This list
presenter-open = Presenter window
presenter-refused = The browser did not let a second window open. Allow it for this page, then try again.
presenter-title = Presenter window
presenter-now = Now
presenter-next = Next
presenter-no-next = That was the last scene.
presenter-waits = Waiting for the stage…
presenter-left = The stage has been left.
presenter-clock = Time since the start
presenter-reset = Reset
presenter-time = { $hours }:{ $minutes }:{ $seconds }
### Storage and faults

storage-blocked = This browser does not let the page save anything. Everything else works; to keep a view, copy its link.
fault-title = The explorer has stopped
fault-sentence = Something went wrong inside the program; your data are untouched. Load the page again to go on where you were. If it happens again, please send us the report.
fault-copy = Copy report
fault-copied = Copied
fault-reload = Load the page again

### What a chart says of one of its marks
chart-walk = { $title }, chart. Arrow keys lead from figure to figure.
mark-score = { $city }, { $measure }: score { $score }.
mark-median = Median city, { $measure }: score { $score }.
mark-adds = { $city }, { $measure }: { $points } points of its score.
mark-ahead = { $measure }: { $city } is { $points } points ahead of { $other }.
mark-behind = { $measure }: { $city } is { $points } points behind { $other }.
mark-course = { $city }: rank { $before } at the baseline weights, rank { $now } at these.
mark-course-since = { $city }: rank { $before } in { $since }, rank { $now } in { $year }.
mark-place = { $city }: rank { $rank }, score { $score }.
mark-risen = { $city }: rank { $rank }, above its baseline rank by { $places }.
mark-fallen = { $city }: rank { $rank }, below its baseline rank by { $places }.
mark-unmoved = { $city }: rank { $rank }, as at the baseline.
mark-risen-since = { $city }: rank { $rank }, above its rank of { $since } by { $places }.
mark-fallen-since = { $city }: rank { $rank }, below its rank of { $since } by { $places }.
mark-unmoved-since = { $city }: rank { $rank }, as in { $since }.
mark-not-ranked = { $city }: not ranked.
mark-pair = { $city }. { $x-measure }: { $x }. { $y-measure }: { $y }.
mark-correlation = “{ $a }” and “{ $b }”: coefficient { $r }.
mark-rank-share = { $city } is at rank { $rank } in { $share } of the draws.
mark-spread = { $city }: in nine draws of ten at ranks { $low } to { $high }, in the middle at { $median }; now at { $rank }.
mark-above = { $city } is above { $other } in { $share } of the draws.
mark-alone = “{ $choice }” alone explains { $share } of the variance.
mark-together = “{ $choice }” takes part in { $share } of the variance, alone and together with others.
mark-method = { $city }: rank { $rank } with these choices: { $choices }.
mark-choices = Rank { $rank } with: { $choices }.
mark-weight = “{ $measure }”: weight { $share }.
mark-effect = “{ $measure }”: { $share } of the effect on the ranking.
mark-figure = { $city }, { $measure }: { $state }.
shades-draws = Share of draws

### Images that stand alone
saved-weights = Weights: { $weights }. Method: { $method }.
saved-weight = { $name } { $share }
saved-choice = { $choice } ({ $step })
map-saved = Each point is a city; the key says what its colour means.
scatter-saved = Each point is a city. Figures are as published. Where lower is better the axis is reversed, so that better is always up or towards the end of the line.
lines-saved = Each line is a city. A line passes straight over a principle without figures.
corr-saved = Rows and columns stand in the same order. Each measure is turned so that more is better: a negative coefficient says that two of them pull against each other.
network-saved = A line leads from each city to the most similar one that does better in a principle. The higher a city stands, the better its score; groups stand side by side; the larger the mark, the more cities could learn from it. Green lines: cities that the highlighted city could learn from; dashed ones: cities that could learn from it.
ranking-save = Save the ranking as an image
ranking-save-which = Cities in the image
ranking-save-first = The first { $shown }
ranking-save-around = Around { $city }
ranking-save-all = All of them
### Comparing

save-figure = Save { $title } as { $format }
save-failed = The image could not be made. Try once more; if that fails too, the figures are in the table.
saved-source = Figures: { $title }, version { $version }. { $citation }
saved-licence = Licence: { $licence }
saved-no-licence = Licence: none is stated.
profile-ahead = { $city } scores highest in { $shown } of { $total } principles.
profile-spread = The cities differ most in “{ $pillar }”: from { $low } ({ $low-city }) to { $high } ({ $high-city }).
bars-sentence = “{ $pillar }” adds most to the score of { $city } ({ $score }): { $points } points.
bars-unranked = None of these cities is ranked, so there is no score to share out.
indicators-title = Indicators
indicators-unfold = Show all indicators
indicators-fold = Hide all indicators
indicators-hint = Figures as published. The line below a figure is its score on the common scale; { $mark } marks the best score among these cities.
indicators-filled = { $mark } is missing and was filled in.
indicators-moved = { $mark } is extreme and counts as another figure.
indicators-logged = counts by its logarithm
indicators-counts-as = counts as { $figure }
indicators-best = best
indicators-year = year: { $value }
indicators-level = level: { $value }
waterfall-title = Why one city is above another
waterfall-first = City explained
waterfall-second = Measured against
waterfall-why =
    { $way ->
        [above] Why { $city } is above { $other }
        [below] Why { $city } is below { $other }
       *[level] Where { $city } and { $other }, level in all, differ
    }
waterfall-hint = How many points of the score each principle puts it ahead of { $other }, or behind. The line is where both are level.
waterfall-hint-drawn = How many points of the score each principle puts it ahead of { $other }, or behind. The line is where both are level. The parts were sampled: they are close, not exact.
waterfall-unfold = Show the indicators of
waterfall-unfold-none = no principle
waterfall-unfold-all = all principles
waterfall-lead = All together
waterfall-points = Points
waterfall-one-sided = only one of the two has figures
waterfall-lead-sentence =
    { $way ->
        [level] { $city } and { $other } share a rank.
        [below] { $city } is { $points } points behind { $other }.
       *[above] { $city } is { $points } points ahead of { $other }.
    }
waterfall-wins = Combined in this way, a score counts wins over the other cities, pair by pair. Wins are not made of points that principles add, so they cannot be taken apart here; the profile and the indicators show where the cities differ.
waterfall-not-ranked = { $city } is not ranked, so it has no score to explain.
slope-title = Since the baseline
slope-hint = Rank at the baseline weights and at these weights.
slope-baseline = Baseline
slope-these = These weights
slope-before = { $city } { $rank }
slope-now = { $rank } { $city }
slope-now-moved = { $rank } { $city } ({ $change })
slope-none = At these weights each of these cities has the rank that it had at the baseline.
slope-unranked = None of these cities is ranked both at the baseline and now.
slope-unranked-since = None of these cities is ranked both in { $since } and in { $year }.
slope-hint-since = Rank in { $since } and in { $year }, at the same weights.
slope-none-since = Each of these cities has the rank that it had in { $since }.
slope-sentence =
    { $rising ->
        [0] None of these cities rises
        [one] { $shown-rising } of these cities rises
       *[other] { $shown-rising } of these cities rise
    }, { $falling ->
        [0] none falls
        [one] { $shown-falling } falls
       *[other] { $shown-falling } fall
    }. { $city } moves furthest, from rank { $before } to rank { $now }.
slope-rank-before = Rank at the baseline
slope-rank-now = Rank now
slope-rank-in = Rank in { $year }
slope-score-before = Score at the baseline
slope-score-now = Score now
slope-score-in = Score in { $year }
### Over time: cities through the years, why one moved, at what pace
over-title = Over time
over-scores-title = Scores over the years
over-ranks-title = Ranks over the years
over-fetch = Add the figures of { $years }
over-hint = Under these weights and this method in every year. Where a city is not ranked its line breaks.
over-each-year = Each year has a scale of its own, so scores of different years cannot be compared.
over-start = { $city } { $figure }
over-end = { $figure } { $city }
over-end-moved = { $figure } { $city } ({ $change })
over-none = In { $last } each of these cities has the rank that it had in { $first }.
over-unranked = None of these cities is ranked in two years.
over-sentence =
    From { $first } to { $last }: { $rising ->
        [0] none of these cities rises
        [one] { $shown-rising } of these cities rises
       *[other] { $shown-rising } of these cities rise
    }, { $falling ->
        [0] none falls
        [one] { $shown-falling } falls
       *[other] { $shown-falling } fall
    }. { $city } moves furthest, from rank { $before } to rank { $now }.
over-scores-sentence =
    { $city } scores { $before } in { $first } and { $now } in { $last }{ $count ->
        [1] .
       *[other] , the largest change among these cities.
    }
over-scores-none = None of these cities has a score in both { $first } and { $last }.
over-figure = { $rank } ({ $score })
over-figure-range = { $figure } · { $range }
over-band = The band shows the ranks of { $city } in nine of ten draws of weights; a year of which they are not known has none.
over-band-limits = The band shows the ranks of { $city } in nine of ten draws of weights and of figures within their publisher’s limits; a year of which they are not known has none.
over-figures = Rank, and in brackets the score
mark-year = { $city }, { $year }: rank { $rank } of { $ranked }, score { $score }.
mark-year-range = In nine of ten draws: { $range }.
mark-year-none = { $city }, { $year }: not ranked.
years-why-title = From one year to another
years-why-from = From
years-why-to = To
years-why = { $from } to { $to }: score { $before } to { $after } ({ $change }), rank { $rank-before } to { $rank-after }.
years-why-most = Most of it comes from { $list }.
years-why-against = Against it: { $list }.
years-why-item = “{ $name }” ({ $points })
years-why-places = Its change of rank: its own figures { $own }, figures of others { $others }, who came or left { $members }, method { $method }.
years-why-none = { $city } is not ranked in at least one of these years, so there is nothing to compare.
years-why-drawn = Some parts are means over orders drawn at random; they still add up.
years-causes = What moved its rank and its score
years-cause = Cause
years-places = Places
years-own = Its own figures
years-others = Figures of others
years-members = Cities that came or left
years-method = The method
years-all = All together
years-parts = What each indicator added to the score
years-part = Indicator
years-newly = newly measured
years-no-longer = no longer measured
pace-title = At this pace
pace-of = Of what
pace-index = Score of the index
pace-target = Target
pace-target-best = Best city
pace-target-median = Median city
pace-target-figure = A figure of your own
pace-figure = Figure
pace-growth = Pace
pace-growth-linear = The same amount each year
pace-growth-compound = The same percentage each year
pace-best = { $figure } (best, { $city })
pace-median = { $figure } (median of all ranked cities)
pace-group = { $figure } (median of { $group })
pace-own = { $figure }
pace-moves = { $change } a year.
pace-expected = At this pace { $city } reaches { $target } in { $year }.
pace-far = At this pace { $city } does not reach { $target } within a hundred years.
pace-within = Going by how its figures scatter, some time between { $earliest } and { $latest } (with { $confidence } confidence).
pace-open = Its figures scatter so much that it may come as early as { $earliest }, or never.
pace-untold = Two figures do not tell how sure that is.
pace-reached = { $city } has reached { $target }.
pace-still = { $city } stands still, short of { $target }.
pace-away = { $city } moves away from { $target }.
pace-due = By the line through its figures { $city } should have reached { $target }; its latest figure has not.
pace-too-few = { $city } has figures of fewer than two years, so there is no pace.
pace-no-years = The years of this data set are not numbers, so there is no pace.
pace-no-target = No ranked city has a figure that could be the target.
pace-no-sign = A percentage each year needs figures and a target above zero.
pace-caution = A pace is not a forecast: it says what would happen if everything went on as before.
pace-table = The figures behind the pace
pace-year = Year
pace-value = Figure
### The room: a code to follow by, and the weights that come back
room = Ask the room
room-follow = Let people follow
room-follow-hint = Whoever reads this code with a phone opens what is on this screen and can move the weights there.
room-code = Code with the address of what is on this screen
room-code-too-long = The address has { $found } characters; a code that can be read across a room holds { $limit }.
room-code-dense = The address is long, so the squares are small: the back rows may not be able to read them.
room-code-parts = Most of it is taken up by: { $parts }. Undo some of that, or hand out the address in another way.
room-part-simulation = simulated figures and cities
room-part-weights = weights
room-part-cities = cities that are compared or pinned
room-part-brush = bounds set in the profile lines
room-part-data = the address of the data set
room-address-copy = Copy this address
room-address-copied = The address is copied.
room-local = This page is on this machine only, so phones cannot reach it. Type below where the explorer is on the web, and the code appears here.
room-own-file = The figures come from the file { $name }, which only you have: others who open the address do not see them.
room-base = Address of the explorer on the web
room-base-hint = Only needed where phones must use another address than this page’s own. It is forgotten when the page is closed.
room-base-not-web = This is not a web address. One looks like https://example.org/index/.
room-base-local = This address leads to one machine only; phones cannot reach it.
room-gather = Gather their weights
room-gather-hint = Each person reads the code, moves the weights, presses “Copy link” and sends you the link: in the meeting’s chat, by e-mail, however you like. Paste the links here or drop a list. This page sends nothing anywhere and keeps nothing once it is closed.
room-addresses = People’s links, one per line
room-open = Open a list…
room-empty = Empty the list
room-nobody = Nobody’s weights are here yet.
room-people =
    { $count ->
        [one] The weights of { $shown } person count.
       *[other] The weights of { $shown } people count.
    }
room-lines-left-out =
    { $count ->
        [one] { $shown } line is left out.
       *[other] { $shown } lines are left out.
    }
room-cut = There was more text than this page reads; the rest is left out.
room-file-large = { $name } is larger than { $limit } and was not read.
room-file-unreadable = { $name } cannot be read. Choose it once more.
room-left-out-list = Lines that are left out
room-left-out = Line { $line }, “{ $found }”: { $why }
room-left-out-more =
    { $count ->
        [one] and { $shown } more line
       *[other] and { $shown } more lines
    }
room-why-no-address = there is no address in it.
room-why-other-page = this is the address of another page.
room-why-too-long = it is longer than any address of the explorer.
room-why-other-data = its weights are for another data set, { $data }.
room-why-no-weights = no weight was moved. Ask for a link made with “Copy link”.
room-why-unreadable = its weights cannot be read; part of the address may be missing.
room-why-other-framework = it weighs “{ $code }”, which this data set does not have.
room-why-all-zero = all its weights are zero.
room-why-too-many = no more than { $limit } people can be counted.
room-wanted = What the room wants
room-agreement = Two people of this room, picked at random, give { $shown } of 100 points to the same principles.
room-agreement-one = With one more person it can be said how far the room agrees.
room-agreement-hint = 100: all share out their weight alike. 0: no two give weight to the same principle. It is the overlap of two people’s weights, on average over all pairs.
room-strip-hint = A dot stands for people, the larger the more of them; the bar is the middle half of the room, the line the mean. Medians are scaled to add up to { $all }.
room-column-people = People along a line
room-column-mean = Mean
room-column-median = Median
room-column-middle = Middle half
room-column-all = Least to most
room-no-median = There are no median weights: each principle gets nothing from half of the room.
room-no-median-short = none
room-use-mean = Use the mean
room-use-median = Use the median
room-used-mean = The page now weighs as the room does on average. The code above leads there.
room-used-median = The page now has the room’s median weights. The code above leads there.
room-ranked = Where the cities rank
room-concordance = Agreement on the ranking: Kendall’s W is { $shown }.
room-concordance-none = With one more person it can be said how far the rankings agree.
room-concordance-hint = W is 1 if everybody’s weights rank all cities alike, and 0 if the rankings have no order in common. Every ranking uses the method on this screen; the line is the rank under the mean weights.
room-unranked =
    { $count ->
        [one] The weights of { $shown } person give no ranking under this method.
       *[other] The weights of { $shown } people give no ranking under this method.
    }
room-column-pooled = With the mean
room-column-first = First for
room-column-ranks = Ranks
### Map and explore

table-cut = The first { $shown } of { $total } rows.
marks-thinned = { $shown } of { $total } cities are drawn: where marks would cover one another, the best ranked city stands for the others.
lines-thinned = { $shown } of { $total } lines are drawn, spread evenly over the ranking.
map-title-score = Scores on the map
map-title-change = Changes of rank on the map
map-hint = Press a city to highlight it. Drag to move the map; zoom with the buttons, or with the wheel while you hold Ctrl.
map-colour = Colours show
map-colour-score = Score
map-colour-change = Change of rank
map-places = Places gained or lost against the baseline
map-places-since = Places gained or lost against { $since }
map-scores =
    { $count ->
        [one] { $best } is the only ranked city on the map, with { $high }.
       *[other] { $best } scores highest ({ $high }) and { $last } lowest ({ $low }) of the { $shown } ranked cities on the map.
    }
map-none = No city on the map is ranked.
map-risen-most = Higher than at the baseline: { $shown }, above all { $city } ({ $change }).
map-fallen-most = Lower: { $shown }, above all { $city } ({ $change }).
map-risen-most-since = Higher than in { $since }: { $shown }, above all { $city } ({ $change }).
map-fallen-most-since = Lower: { $shown }, above all { $city } ({ $change }).
map-no-change = Every city ranks as it does at the baseline. Move a weight to see who rises and who falls.
map-no-change-since = Every city ranks as it did in { $since }.
map-unplaced = Not on the map, for lack of coordinates: { $names }.
map-unranked = Not ranked, drawn as dotted rings: { $names }.
map-borders = Equal Earth projection; coastlines and borders from Natural Earth. They express no opinion on the status of any territory.
map-loading = Loading the map…
map-failed = The map could not be loaded. { $reason }
map-tools = Move the map
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-west = Move west
map-north = Move north
map-south = Move south
map-east = Move east
map-all-cities = Show all cities
map-world = Show the world
map-drag = Move by finger
measure-population = Population
measures-scores = Scores at these weights
measures-context = About the city
axis-score = score
axis-logarithmic = logarithmic scale
scatter-title = Any two measures
scatter-hint = Each point is a city; press one to highlight it. Figures are as published. Where lower is better the axis is reversed, so that better is always up or towards the end of the line.
scatter-x = Along the bottom
scatter-y = Up the side
scatter-swap = Swap the two
scatter-sentence =
    { $words } Pearson’s r is { $r } and Spearman’s ρ { $rho }, over { $count ->
        [one] { $shown } city
       *[other] { $shown } cities
    }.
scatter-sentence-log =
    { $words } Pearson’s r is { $r } (with the logarithm of population) and Spearman’s ρ { $rho }, over { $count ->
        [one] { $shown } city
       *[other] { $shown } cities
    }.
scatter-rising-closely = The two almost always rise together.
scatter-rising = The two tend to rise together.
scatter-weak = The two have little to do with each other.
scatter-falling = As one rises, the other tends to fall.
scatter-falling-closely = As one rises, the other almost always falls.
scatter-few = Fewer than three cities have both figures: too few to say how they go together.
scatter-constant = One of the two is the same for every city, so there is nothing to correlate.
scatter-missing =
    { $count ->
        [one] { $shown } city is left out for lack of a figure.
       *[other] { $shown } cities are left out for lack of a figure.
    }
# Cities by group: what a region, a country or a class of size scores.
grouped-title = Cities by group
grouped-hint = The diamond is the score of a group: the mean of its ranked cities, each weighted by its population. The thin line runs from the lowest score to the highest, the bar holds the middle half of the cities, and dots are cities.
grouped-by = Group by
grouped-country = Country
grouped-size = Population
grouped-alike = { $city } and the cities most like it
grouped-others = All others
grouped-size-under = under { $high }
grouped-size-between = { $low } to { $high }
grouped-size-over = { $low } and more
grouped-mark =
    { $count ->
        [one] { $group }: { $score }, the score of its one ranked city.
       *[other] { $group }: { $score }; its { $shown } ranked cities score from { $low } to { $high }.
    }
grouped-first =
    { $count ->
        [one] { $city } is the only ranked city in “{ $group }”.
       *[other] { $city } is first of { $shown } cities in “{ $group }”.
    }
grouped-within =
    { $count ->
        [one] { $city } ranks { $rank } of { $shown } in “{ $group }”, { $points } points behind its best, { $best }.
       *[other] { $city } ranks { $rank } of { $shown } in “{ $group }”, { $points } points behind its best, { $best }.
    }
grouped-sentence = “{ $group }” scores highest with { $score }, “{ $last }” lowest with { $lowest }.
grouped-one = “{ $group }” scores { $score }.
grouped-standing = Among the groups, “{ $group }” ranks { $rank } of { $shown }, with { $score }.
grouped-unweighted = The data set gives no population, so each city counts the same.
grouped-no-people =
    { $count ->
        [one] { $shown } ranked city without a population does not count in its group’s score.
       *[other] { $shown } ranked cities without a population do not count in their groups’ scores.
    }
grouped-without =
    { $count ->
        [one] { $shown } ranked city belongs to no group here.
       *[other] { $shown } ranked cities belong to no group here.
    }
grouped-cities = Ranked cities
grouped-range = Lowest to highest, points
grouped-worst = Lowest city
grouped-cut = Groups shown: { $shown } of { $total }. Those of highlighted and compared cities come first, then the best.

lines-title = Profiles of all cities
lines-hint = Each line is a city. Draw along an axis to keep the cities within those bounds, or set bounds by number. A line passes straight over a principle without figures.
lines-all =
    { $count ->
        [one] { $shown } city, without any bounds.
       *[other] All { $shown } cities, without any bounds.
    }
lines-kept =
    { $count ->
        [one] { $shown } of { $total } cities lies within the bounds: { $city }.
       *[other] { $shown } of { $total } cities lie within the bounds, none of them ranked.
    }
lines-kept-best =
    { $count ->
        [one] { $shown } of { $total } cities lies within the bounds: { $city }, rank { $rank }.
       *[other] { $shown } of { $total } cities lie within the bounds; { $city } ranks best among them ({ $rank }).
    }
lines-none = No city lies within all of these bounds.
lines-ends = { $low } to { $high }
lines-bounds = Set bounds by number
lines-from = { $name }, from
lines-to = { $name }, to
lines-clear = Clear all bounds
lines-list = Cities within the bounds
lines-more =
    { $count ->
        [one] and { $shown } more
       *[other] and { $shown } more
    }
corr-title = What goes together
corr-hint = Measures are numbered; rows and columns stand in the same order. Each is turned so that more is better: a negative coefficient says that two of them pull against each other. Press a cell to see its scatter plot.
corr-level = Between
corr-level-pillars = Principles
corr-level-indicators = Indicators
corr-by = Coefficient
corr-by-pearson = Pearson
corr-by-spearman = Spearman
corr-ramp = Coefficient
corr-measure = Measure
corr-sentence = Most closely related: “{ $a }” and “{ $b }” ({ $high }). Least: “{ $c }” and “{ $d }” ({ $low }).
corr-means = Within principles the mean coefficient is { $within }, across them { $between }.
corr-cities =
    { $count ->
        [one] Each rests on { $shown } city.
       *[other] Each rests on { $shown } cities.
    }
corr-cities-range =
    { $count ->
        [one] Each rests on { $fewest } to { $shown } city.
       *[other] Each rests on { $fewest } to { $shown } cities.
    }
corr-none = There are too few figures to correlate.
corr-too-much = This data set is too large to correlate all its indicators here. Choose the principles, or two measures in the plot above.

### The ranking's tools

ranking-search = Search
ranking-search-hint = City, country or region
ranking-found =
    { $count ->
        [0] No city of { $shown-all } matches.
        [one] { $shown } city of { $shown-all }
       *[other] { $shown } cities of { $shown-all }
    }
ranking-show-all = Show all cities
ranking-caption-sorted = Cities sorted by { $order }, with rank, change of rank against the baseline, and score
ranking-caption-sorted-since = Cities sorted by { $order }, with rank, change of rank against { $since } at the same weights, and score
sort = Sort by
sort-change = Change of rank
sort-name = Name
sort-pillars = One principle
sort-reverse = Reverse the order
column-range = Range
column-pin = Pin
ranges-hint = Range: the ranks that a city takes in { $share } of { $draws } draws of weights around yours.
ranges-never = Ranges of ranks are left out here: counting wins among so many cities again and again would hold up the page.
spread = Each weight may change by
spread-share = ± { $percent } of itself ({ $weight }: { $low } to { $high })
spread-any = any amount
pin-city = Keep { $name } at the top
pinned = Kept at the top
open-city = City page of { $name }
# What a bar and a range show, for whoever asks or cannot see it, and what was
# done to a row.
bar-part = { $name } { $points }
bar-separator = { ", " }
bar-said = { $city } scores { $score }: { $parts }.
bar-piece =
    { $kind ->
        [loss] { $name } takes { $points } from { $city }’s score of { $score }.
       *[gain] { $name } adds { $points } to { $city }’s score of { $score }.
    }
bar-whole = { $city } scores { $score }.
bar-pillar = { $city } scores { $score } in { $name }.
range-said =
    { $kind ->
        [single] { $city } keeps rank { $best } in { $share } of { $draws } draws of weights around yours.
       *[span] { $city } takes ranks { $best } to { $worst } in { $share } of { $draws } draws of weights around yours. Now it is { $rank }.
    }
spoken-pinned = { $city } is kept at the top.
spoken-unpinned = { $city } is no longer kept at the top.
spoken-compared = { $city } is compared.
spoken-uncompared = { $city } is no longer compared.
spoken-rise =
    { $count ->
        [0] { $city } rises to { $rank }.
        [one] { $city } rises to { $rank }, passing { $other }.
       *[other] { $city } rises to { $rank }, passing { $other } and { $more ->
            [one] one other
           *[other] { $shown-more } others
        }.
    }
spoken-fall =
    { $count ->
        [0] { $city } falls to { $rank }.
        [one] { $city } falls to { $rank }, passed by { $other }.
       *[other] { $city } falls to { $rank }, passed by { $other } and { $more ->
            [one] one other
           *[other] { $shown-more } others
        }.
    }
spoken-stay = { $city } stays at { $rank }.
spoken-sorted = Sorted by { $order }.