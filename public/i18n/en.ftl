# Texts of the explorer in English. Other languages hold the same messages.
# Variables named "shown" are numbers as the language writes them; those named
# "count" or "ties" only choose the grammatical form.

## The page

page-title = Learning City Index Explorer
title = Learning City Index
subtitle = What makes a learning city? Weigh six principles and see which cities lead.
skip = Skip to the ranking
data-set = Data set
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

## Weights

weights-title = Weights
weights-hint = Move one and the others make room, in proportion. A lock keeps a weight where it is.
weight-field = { $name }, weight in per cent
weight-lock = Lock { $name }
weights-equal = Equal weights
weights-reset = Reset
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

## Method

method-title = Method
norm-title = Bring indicators to one scale by
norm-goalposts = Goalposts
norm-goalposts-hint = The published worst value scores 0, the best 100; beyond them nothing is gained or lost.
norm-minmax = Min–max
norm-minmax-hint = The weakest city of the data set scores 0, the strongest 100.
norm-zscore = Z-score
norm-zscore-hint = Standard deviations above or below the average city, which scores 0.
norm-no-goalposts = This data set publishes no goalposts.
agg-title = Combine the principles by
agg-arithmetic = Arithmetic mean
agg-arithmetic-hint = Strength in one principle makes up for weakness in another.
agg-geometric = Geometric mean
agg-geometric-hint = A weak principle costs more than a strong one gains. Scales run from 1 to 100, so that no zero wipes out the rest.
failure-goalposts = { $count ->
        [one] { $shown } indicator has
       *[other] { $shown } indicators have
    } no published goalposts. Choose min–max instead.
failure-other = This method cannot be applied: { $detail }.
use-arithmetic = Use the arithmetic mean
treat-title = Outliers
treat-none = Keep
treat-none-hint = Every figure counts as published, however far out it lies.
treat-winsorise = Winsorise
treat-winsorise-hint = In a lopsided indicator up to five extreme figures move to the next one, so that a few cities do not set the scale for all; where that is not enough, its logarithm is taken.
treat-log = Logarithm
treat-log-hint = A lopsided indicator counts by its logarithm, which draws the extremes in and spreads out the crowd.
treat-report-none = No indicator is lopsided enough for this: nothing changes.
treat-report-moved =
    { $count ->
        [one] { $shown } figure
       *[other] { $shown } figures
    } in { $indicators ->
        [one] { $shown-indicators } indicator
       *[other] { $shown-indicators } indicators
    } moved.
treat-report-logged =
    { $count ->
        [one] { $shown } indicator counts by its logarithm
       *[other] { $shown } indicators count by their logarithms
    }, { $figures ->
        [one] { $shown-figures } figure
       *[other] { $shown-figures } figures
    } in all.
treat-logged = By their logarithms: { $names }
treat-list = What was changed
impute-title = Missing figures
impute-none = Leave empty
impute-none-hint = A principle is the mean of the figures that there are.
impute-mean = Mean of all cities
impute-mean-hint = A gap counts as the mean of the other cities, as if the city were average there.
impute-median = Median of all cities
impute-median-hint = A gap counts as the middle figure of the other cities, which a few extremes do not move.
impute-group-mean = Mean of its group
impute-group-mean-hint = A gap counts as the mean of the cities in the same group, such as a region; it stays where the group has no figure.
impute-group-median = Median of its group
impute-group-median-hint = A gap counts as the middle figure of the cities in the same group, such as a region; it stays where the group has no figure.
impute-no-groups = This data set has no groups of cities to fill gaps from.
impute-report-none = No figure is missing: nothing changes.
impute-report =
    { $count ->
        [one] { $shown } of { $shown-gaps } gaps is filled
       *[other] { $shown } of { $shown-gaps } gaps are filled
    }. What is filled in does not help a city to be ranked.
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
agg-harmonic = Harmonic mean
agg-harmonic-hint = A weak principle costs even more than in the geometric mean. Scales run from 1 to 100, so that no zero wipes out the rest.
agg-weakest = Weakest principle
agg-weakest-hint = A city is worth as much as its weakest principle: nothing makes up for it, and weights matter only where they are 0.
agg-copeland = Copeland, wins in pairs
agg-copeland-hint = Every city meets every other; whoever is ahead in principles that weigh more wins. The score is wins less losses.
agg-mpi = Mazziotta–Pareto
agg-mpi-hint = The mean of the principles, each put on a scale around 100, less a penalty for an uneven profile.
agg-ampi = Mazziotta–Pareto, adjusted
agg-ampi-hint = The mean less a penalty for an uneven profile, on the scale chosen above, which must have two ends.
failure-still-shown = What you see is the last ranking that could be computed.
failure-not-above-zero = No { $mean ->
        [geometric] geometric mean
        [harmonic] harmonic mean
       *[other] such mean
    } for { $city }: its score for “{ $element }” is not above zero. Choose the arithmetic mean, or min–max as the scale.
failure-no-middle = The adjusted Mazziotta–Pareto index needs a scale with two ends, and this one has none. Choose the arithmetic mean, or min–max as the scale.
failure-penalty = No Mazziotta–Pareto index for { $city }: in “{ $element }” it is so far below the others that a penalty has no meaning. Choose the adjusted index or the arithmetic mean.
failure-mixed-scales = The parts of “{ $element }” lie on different scales, which this way of combining cannot bring together. Choose the arithmetic mean.
failure-no-groups = Gaps cannot be filled by group, because this data set has no such groups. Leave them empty, or fill them from all cities.
failure-overflow = The figure of { $city } for “{ $element }” is too large for this scale. Compare by rank, or correct the figure.
failure-unknown-name = The method names “{ $name }”, which this data set does not have. Choose the usual method.
failure-setting = The method has a setting, { $value }, with which nothing can be computed. Choose the usual method.
failure-no-weight = Everything in “{ $element }” weighs 0. Give one of its parts a weight, or reset the weights.
use-minmax = Use min–max
use-ranks = Compare by rank
leave-gaps = Leave gaps empty
use-published-method = Use the usual method
no-groups = This link fills gaps by group, but the data set has no groups. That was passed over.
ranking-caption-whole = Cities by score, best first, with the change of rank against the baseline
column-bar = Score as a bar
bars-whole = Combined in this way, scores are not sums of what each principle adds: a bar shows a score as a whole.
bars-none = Combined in this way, scores cannot be shared out among the principles.
compare-ahead = { $first } ({ $high }) is ahead of { $second } ({ $low }).
compare-tied = { $first } and { $second } share rank { $rank }, both with { $high }.
compare-filled = rests in part on filled gaps
about-coverage-filled = { $cities } cities, { $indicators } indicators. { $missing } figures ({ $share } %) are missing; the method chosen fills in { $filled } of them.

## Ranking

ranking-title = Ranking
ranking-none = No city can be ranked
ranking-headline =
    { $ties ->
        [0] { $city } leads { $shown } cities
        [one] { $city } and one other share the lead of { $shown } cities
       *[other] { $city } and others share the lead of { $shown } cities
    }
ranking-caption = Cities by score, best first, with the change of rank against the baseline and what each principle adds to the score
column-rank = Rank
column-change = Change
column-city = City
column-score = Score
column-contributions = What adds to it
column-compare = Compare
filter = Show
filter-all = All cities
not-ranked = not ranked
not-ranked-title = Not ranked for want of figures
include = Rank { $name } all the same
reason-empty = No figure at all for “{ $name }”.
reason-coverage = Only { $present } of { $total } figures; { $required } are needed.
spoken-changes =
    { $count ->
        [0] No city changes rank.
        [one] { $shown } city changes rank.
       *[other] { $shown } cities change rank.
    } { $city } is first with { $score }.

## Comparison

compare-title = Compare
compare-add = Add a city…
compare-city = Compare { $name }
compare-remove = Remove { $name } from the comparison
compare-empty = Choose two to six cities here or in the ranking to see them side by side.
compare-unranked = Fewer than two of these cities are ranked, so there is no gap to explain.
compare-summary = { $first } ({ $high }) is ahead of { $second } ({ $low }). What parts them most is { $pillar }, worth { $points } points more to { $ahead }.
standing = rank { $rank }, score { $score }
profile-title = Profile
profile-hint = Score in each principle. Weights do not change it.
bars-title = Points by principle
bars-hint = What each principle adds to the score at these weights.
compare-table = Scores by principle
column-principle = Principle
column-weight = Weight
no-data = no data
chart-failure = The chart could not be drawn. Its figures are in the table below.

## About the figures

about-coverage = { $cities } cities, { $indicators } indicators. { $missing } figures ({ $share } %) are missing and stay missing: a principle is the mean of the figures that there are.
about-citation = Cite as
about-sources = Sources
about-licence = Licence
about-checksum = Version
about-version = { $version }
about-caveats = What to keep in mind
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
retry = Try again
open-default = Open the European cities instead
keep-current = Keep what is on screen
load-failed = The data set “{ $name }” could not be opened
load-problems = { $count ->
        [one] One thing in it must be mended first:
       *[other] { $shown } things in it must be mended first:
    }
load-unknown-package = No data set named “{ $name }” comes with this explorer. Choose one from the list, or give the full address of a datapackage.json.
load-bad-catalogue = The list of data sets that comes with this explorer is damaged ({ $detail }). Upload the folder “data” again.
problems-more = … and { $count } more.
fetch-unreachable = { $url } could not be reached. Check the connection; if the file is on another site, that site must allow other sites to read it (CORS).
fetch-status = { $url } answered with error { $status }. Check the address.
fetch-broke-off = { $url } broke off after { $received } kB. Check the connection and try again.
fetch-too-large = { $url } is larger than { $limit } kB, the most this explorer takes.
fetch-bad-address = “{ $url }” is not an address that can be opened.
address-unknown-key = This address has a setting “{ $key }” that this explorer does not know. It was passed over.
address-bad-value = The setting “{ $key }” in this address cannot be “{ $value }”. The default is shown.
address-repeated = The setting “{ $key }” stands in this address twice. The first is used.
address-too-long = This address is too long to be one of ours. The defaults are shown.
figures-changed = The figures have changed since this link was made, so scores and ranks may differ from what its author saw.
unknown-names = This data set does not have { $names }, which the link names. They were passed over.
language-unavailable = { $name } could not be loaded. Check the connection and choose it again.
place-row = { $place }, row { $row }
place-column = { $place }, column “{ $column }”
problem-at = { $place }: { $what }
problem-too-large = { $found } kB are more than the { $limit } kB that this explorer takes. Split the data set.
problem-too-many-units = { $found } cities are more than the { $limit } that this explorer takes. Split the data set.
problem-too-many-indicators = { $found } indicators are more than the { $limit } that this explorer takes. Leave some out.
problem-is-web-page = a web page came instead of data. Check the address.
problem-not-utf8 = the file is not in UTF-8. Save it as “CSV UTF-8”.
problem-bad-descriptor = not a data package descriptor: { $detail }.
problem-no-resource = the descriptor lists no such table. Add it to “resources”.
problem-truncated = only { $received } of { $declared } kB came. Load it again, or correct “bytes” in the descriptor.
problem-hash-differs = the file is not the one that its checksum describes. Figures may have been edited since the package was made.
problem-shows-year = figures for { $years } years; those of { $year } are shown.
problem-no-rows = there are no rows below the header.
problem-ragged-row = { $found } cells where the header has { $expected }. Look for a missing comma or an unclosed quotation mark.
problem-missing-column = this column must be there. Add it.
problem-repeated-column = this column stands twice. Remove one.
problem-unknown-indicator = the framework has no indicator with this code. Correct the code, add the indicator to framework.csv, or remove the column.
problem-empty-cell = this cell must not be empty.
problem-not-a-number = this must be a number, not “{ $found }”. Leave the cell empty if the figure is missing.
problem-not-allowed = “{ $found }” is not one of: { $allowed }.
problem-bad-id = “{ $found }” cannot be an id or code: commas, colons and control characters are not allowed.
problem-repeated = “{ $found }” stands in row { $row } already. Every id and code may stand only once.
problem-unknown-city = cities.csv has no city “{ $found }”. Add it there or remove this row.
problem-city-without-values = “{ $id }” has no row of figures. Add one; its cells may be empty.
problem-framework = { $detail }.
problem-dataset = { $detail }.

### Data

data-lead = The tables behind it all. Change a figure or add a city to see what would follow, open figures of your own, or take these along.
table-which = Table
table-figures = Figures
table-scores = Scores
table-cities = Cities
table-figures-caption = Figures as published, a column per indicator. To change one, choose its cell and press Enter, or press it twice.
table-scores-caption = Rank, score, principles and indicators on the scale of the method chosen
table-cities-caption = What the data set says of its cities besides
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
no-room-for-edits = No more than { $figures } figures can be changed and { $cities } cities added. Undo some, or change your own copy of the files and open that.
coverage-title = How complete are the figures?
coverage-hint = A mark for every figure: the more is missing, the more it stands out. The most complete cities come first.
coverage-axis = Cities, the most complete first
coverage-axis-many = Cities, the most complete first; a column stands for { $shown } of them and shows what most of these have
coverage-direct = direct figure
coverage-proxy = proxy
coverage-filled = missing, filled in
coverage-missing = missing
coverage-sentence = { $present } of { $places } figures are there, { $proxies } of them proxies.
coverage-gaps =
    { $count ->
        [0] None is missing.
        [one] { $shown } ({ $share } %) is missing.
       *[other] { $shown } ({ $share } %) are missing.
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
coverage-present = There
coverage-proxies = Of them proxies
coverage-by-indicator = Figures by indicator
coverage-by-city = Figures by city, those that lack most first
coverage-by-city-some = Figures by city, the { $shown } that lack most
own-title = Your own figures
own-hint = Open files from your device, or drop them anywhere on this page. They are read in your browser and are sent nowhere.
own-package = A data set: datapackage.json with cities.csv, framework.csv and values.csv, chosen together or in one ZIP file.
own-single = A single CSV table: a row per city, its name in the first column. Every column of numbers counts as an indicator of which more is better; columns of words group the cities.
own-coinr = The pair of tables that the R package COINr reads, iData and iMeta, as CSV.
own-workbook = A workbook (XLSX, ODS) is not read: save each sheet as “CSV UTF-8” and open those files.
own-open = Open files…
own-drop = Let go to open these files
load-local-file = The figures are in the file “{ $name }” on somebody’s device; a link cannot carry them. If you have that file, open it here: the rest of the link is applied to it.
link-copied-without-figures = The link is copied, but figures opened from a file cannot be in a link. Whoever follows it must have “{ $name }” and open it.
downloads-title = Take along
download-results = Results (CSV)
download-results-hint = Rank, score and principles of every city; each row says which data set, version and address it comes from.
download-package = Data set (ZIP)
download-package-hint = All figures with their framework and licence, with your changes if there are any; opens here again.
download-coinr = For COINr (ZIP)
download-coinr-hint = The tables iData and iMeta for the R package COINr.
download-failed = Your browser does not let this page save files. Allow downloads for it and try again.
problem-bad-archive = this is not a sound ZIP file, or it is locked or packed in an unusual way. Pack it again without a password.
problem-too-large-unpacked = unpacked it is larger than the { $limit } kB that this explorer takes. Split the data set.
problem-workbook = a workbook cannot be read. Save each sheet as “CSV UTF-8” and open those files.
problem-not-ours = this is no data set. Choose one CSV table, a ZIP file of a package, or datapackage.json together with its three tables.
problem-not-chosen = this table of the package is not among the files. Choose it together with datapackage.json.
problem-unreadable = your browser could not read this file. It may have been moved or changed; choose it again.
problem-other-separator = cells are separated by “{ $found }”. Save the table with commas between the cells and full stops in the numbers.
problem-tabs = cells are separated by tabs. Save the table with commas between the cells.
problem-no-figures = no column holds numbers, so there is nothing to score. Check that numbers are written with full stops.
problem-assumed-direction =
    { $count ->
        [one] the table does not say which end of its { $shown } indicator is better, so more counts as better, and it has no goalposts.
       *[other] the table does not say which end of its { $shown } indicators is better, so more counts as better, and they have no goalposts.
    } A data set with framework.csv can say otherwise.
### Saved views and faults
saved = Saved views
saved-title = Saved views
saved-hint = A view keeps weights, method, cities and data set under a name, in this browser alone. Nothing is sent anywhere.
saved-name = Name of this view
saved-save = Save
saved-forget = Delete { $name }
saved-none = Nothing is saved yet.
saved-unreadable = What was saved in this browser comes from another version and cannot be read. It has been set aside, not deleted.
storage-blocked = This browser does not let the page save anything. Everything else works; to keep a view, copy its link.
fault-title = The explorer has stopped
fault-sentence = Something went wrong inside the program; your data are untouched. Load the page again to go on where you were. If it happens again, please send us the report.
fault-copy = Copy report
fault-copied = Copied
fault-reload = Load the page again
### Comparing

save-figure = Save { $title } as { $format }
save-failed = The image could not be made. Try once more; if that fails too, the figures are in the table.
saved-source = Figures: { $title }, version { $version }. { $citation }
saved-licence = Licence: { $licence }
saved-no-licence = Licence: none is stated.
