# نصوص المستكشف بالعربية.

## الصفحة

page-title = مستكشف مؤشر مدن التعلّم
title = مؤشر مدن التعلّم
subtitle = ما الذي يجعل المدينة مدينةَ تعلّم؟ رجّحوا المبادئ الستة وانظروا أي المدن تتقدّم.
skip = الانتقال إلى الترتيب
data-set = مجموعة البيانات
language = اللغة
theme = الألوان
theme-auto = ألوان النظام
theme-light = ألوان فاتحة
theme-dark = ألوان داكنة
copy-link = نسخ الرابط
link-copied = نُسخ الرابط، وهو يفتح هذه الصفحة كما هي.
link-by-hand = لا يسمح متصفحكم لهذه الصفحة بالنسخ. انسخوا هذا العنوان بأنفسكم: { $address }
about-figures = عن الأرقام
close = إغلاق
dismiss = إخفاء
views = أقسام الصفحة
view-ranking = الترتيب
view-compare = المقارنة
view-city = المدينة
view-map = الخريطة
view-robustness = المتانة
view-explore = استكشاف
view-learn = التعلّم
view-method = المنهج
view-data = البيانات
figure-table = الأرقام في جدول
rationale = تتبع المبادئ الستة الأساس المنطقي للمؤشر العالمي لمدن التعلّم كما عرضه جين يانغ (معهد اليونسكو للتعلّم مدى الحياة، غلاسكو، 20 تشرين الثاني/نوفمبر 2012). أما اختيار المؤشرات فهو اختيارنا، ولم تعتمد اليونسكو شيئاً مما يرد هنا.
privacy = يُحسب كل شيء في متصفحكم، ولا يُرسل أي مما تفعلونه هنا إلى أي مكان.

## الأوزان

weights-title = الأوزان
weights-hint = حرّكوا أحدها فتفسح البقية له المجال بالتناسب. والقفل يثبّت الوزن في مكانه.
weight-field = { $name }، الوزن بالمئة
weight-lock = تثبيت { $name }
weights-equal = أوزان متساوية
weights-reset = إعادة الضبط
pillar-makeup =
    { $count ->
        [one] مؤشر واحد
        [two] مؤشران
        [few] { $shown } مؤشرات
        [many] { $shown } مؤشراً
       *[other] { $shown } مؤشر
    }، { $proxies ->
        [0] ليس بينها مؤشر بديل
        [one] منها مؤشر بديل واحد
        [two] منها مؤشران بديلان
        [few] منها { $shown-proxies } مؤشرات بديلة
        [many] منها { $shown-proxies } مؤشراً بديلاً
       *[other] منها { $shown-proxies } مؤشر بديل
    }
proxy = بديل
controls-open = تغيير الأوزان والطريقة
controls-close = تم

## الطريقة

method-title = الطريقة
norm-title = توحيد سلّم المؤشرات بواسطة
norm-goalposts = حدود مرجعية
norm-goalposts-hint = أسوأ قيمة منشورة تنال 0 وأفضلها 100، ولا كسب ولا خسارة بعدهما.
norm-minmax = الأدنى والأقصى
norm-minmax-hint = أضعف مدينة في المجموعة تنال 0 وأقواها 100.
norm-zscore = الدرجة المعيارية
norm-zscore-hint = عدد الانحرافات المعيارية فوق متوسط المدن أو دونه، والمتوسط ينال 0.
norm-no-goalposts = لا تنشر مجموعة البيانات هذه حدوداً مرجعية.
agg-title = الجمع بين المبادئ بواسطة
agg-arithmetic = المتوسط الحسابي
agg-arithmetic-hint = القوة في مبدأ تعوّض الضعف في آخر.
agg-geometric = المتوسط الهندسي
agg-geometric-hint = المبدأ الضعيف يكلّف أكثر مما يكسبه القوي. ويمتد السلّم من 1 إلى 100 حتى لا يمحو صفرٌ ما عداه.
failure-goalposts = { $count ->
        [one] لمؤشر واحد
        [two] لمؤشرين
        [few] لـ{ $shown } مؤشرات
        [many] لـ{ $shown } مؤشراً
       *[other] لـ{ $shown } مؤشر
    } لا توجد حدود مرجعية منشورة. اختاروا الأدنى والأقصى بدلاً منها.
failure-other = لا يمكن تطبيق هذه الطريقة: { $detail }.
use-arithmetic = استخدام المتوسط الحسابي
treat-title = القيم المتطرفة
treat-none = إبقاؤها
treat-none-hint = تُحسب كل قيمة كما نُشرت مهما ابتعدت عن سواها.
treat-winsorise = ردّها إلى جارتها
treat-winsorise-hint = في المؤشر شديد الالتواء تُردّ خمس قيم متطرفة على الأكثر إلى القيمة التي تليها، حتى لا تحدّد بضع مدن السلّم للجميع؛ وإن لم يكفِ ذلك أُخذ لوغاريتم المؤشر.
treat-log = اللوغاريتم
treat-log-hint = يُحسب المؤشر شديد الالتواء بلوغاريتمه، فتقترب الأطراف ويتباعد المزدحم.
treat-report-none = لا مؤشر ملتوٍ إلى هذا الحد، فلا يتغيّر شيء.
treat-report-moved =
    { $count ->
        [one] رُدّت قيمة واحدة
        [two] رُدّت قيمتان
        [few] رُدّت { $shown } قيم
       *[other] رُدّت { $shown } قيمة
    } في { $indicators ->
        [one] مؤشر واحد
        [two] مؤشرين
        [few] { $shown-indicators } مؤشرات
        [many] { $shown-indicators } مؤشراً
       *[other] { $shown-indicators } مؤشر
    }.
treat-report-logged =
    { $count ->
        [one] يُحسب مؤشر واحد بلوغاريتمه
        [two] يُحسب مؤشران بلوغاريتمهما
        [few] تُحسب { $shown } مؤشرات بلوغاريتماتها
        [many] يُحسب { $shown } مؤشراً بلوغاريتماتها
       *[other] يُحسب { $shown } مؤشر بلوغاريتماتها
    }، وفيها { $figures ->
        [one] قيمة واحدة
        [two] قيمتان
        [few] { $shown-figures } قيم
       *[other] { $shown-figures } قيمة
    }.
treat-logged = باللوغاريتم: { $names }
treat-list = ما تغيّر
impute-title = القيم الناقصة
impute-none = تركها فارغة
impute-none-hint = درجة المبدأ هي متوسط القيم المتاحة.
impute-mean = متوسط المدن كلها
impute-mean-hint = تُحسب الفجوة بمتوسط المدن الأخرى، كأن المدينة متوسطة فيها.
impute-median = وسيط المدن كلها
impute-median-hint = تُحسب الفجوة بالقيمة الوسطى للمدن الأخرى، وهي قيمة لا تحرّكها بضع قيم متطرفة.
impute-group-mean = متوسط مجموعتها
impute-group-mean-hint = تُحسب الفجوة بمتوسط المدن في المجموعة نفسها، كالمنطقة؛ وتبقى حيث لا قيمة للمجموعة.
impute-group-median = وسيط مجموعتها
impute-group-median-hint = تُحسب الفجوة بالقيمة الوسطى للمدن في المجموعة نفسها، كالمنطقة؛ وتبقى حيث لا قيمة للمجموعة.
impute-no-groups = ليس في مجموعة البيانات هذه مجموعات مدن تُملأ منها الفجوات.
impute-report-none = لا قيمة ناقصة، فلا يتغيّر شيء.
impute-report =
    { $count ->
        [0] لم تُملأ أي فجوة
        [one] مُلئت فجوة واحدة
        [two] مُلئت فجوتان
        [few] مُلئت { $shown } فجوات
       *[other] مُلئت { $shown } فجوة
    } من أصل { $shown-gaps }. وما يُملأ لا يُدخل مدينة في الترتيب.
impute-list = ما مُلئ
column-before = من
column-after = إلى
norm-totarget = المسافة إلى الهدف
norm-totarget-hint = ما قُطع من الطريق بين أضعف مدينة وأفضل قيمة منشورة، من 0 إلى 1، ولا كسب بعدها.
norm-percentile = الرتبة المئينية
norm-percentile-hint = نسبة المدن الأخرى الأضعف، من 0 إلى 100: العبرة بالترتيب لا بالمسافات.
norm-rank = الرتبة
norm-rank-hint = لأضعف مدينة 1 وللتي تليها 2 وهكذا: العبرة بالترتيب لا بالمسافات.
norm-borda = نقاط بوردا
norm-borda-hint = نقطة عن كل مدينة أضعف، ولا شيء لأضعفها: العبرة بالترتيب لا بالمسافات.
norm-tobest = النسبة إلى الأفضل
norm-tobest-hint = تنال أفضل مدينة 1 وغيرها بالتناسب؛ وحيث الأدنى أفضل ينال ضِعف قيمتها 0.
norm-tomean = النسبة إلى المتوسط
norm-tomean-hint = تنال المدينة المتوسطة 1، ومن له ضِعف المتوسط 2؛ وحيث الأدنى أفضل ينال 0. وتُحسب الفروق الكبيرة كاملة.
norm-fracmax = الجزء من الأكبر
norm-fracmax-hint = كل قيمة جزءاً من أكبر قيمة؛ وحيث الأدنى أفضل، ما ينقصها عنها.
norm-aboveaverage = فوق المتوسط أو دونه
norm-aboveaverage-hint = 1 لما يفوق المتوسط بأكثر من خُمسه، و−1 لما يقلّ عنه بأكثر من خُمسه، و0 لما بينهما: لا تُحسب القيم المتطرفة ولا معظم الفروق.
norm-left-out =
    { $count ->
        [one] لا يُحسب، لأن هذا السلّم لا يميّز بين المدن به:
       *[other] لا تُحسب، لأن هذا السلّم لا يميّز بين المدن بها:
    } { $names }
agg-harmonic = المتوسط التوافقي
agg-harmonic-hint = المبدأ الضعيف يكلّف أكثر مما يكلّف في المتوسط الهندسي. ويمتد السلّم من 1 إلى 100 حتى لا يمحو صفرٌ ما عداه.
agg-weakest = أضعف مبدأ
agg-weakest-hint = تساوي المدينة ما يساويه أضعف مبادئها: لا شيء يعوّضه، ولا أثر للأوزان إلا حيث تكون 0.
agg-copeland = كوبلاند، الفوز مثنى مثنى
agg-copeland-hint = تقابل كل مدينة كل مدينة أخرى، والفوز لمن تتقدّم في مبادئ أثقل وزناً. والدرجة عدد مرات الفوز ناقص عدد مرات الخسارة.
agg-mpi = ماتسيوتا–باريتو
agg-mpi-hint = متوسط المبادئ، كلٌّ منها على سلّم حول 100، ناقص جزاء عن تفاوتها.
agg-ampi = ماتسيوتا–باريتو المعدّل
agg-ampi-hint = المتوسط ناقص جزاء عن تفاوت المبادئ، على السلّم المختار أعلاه، ولا بد أن يكون له طرفان.
failure-still-shown = ما ترونه هو آخر ترتيب أمكن حسابه.
failure-not-above-zero = لا { $mean ->
        [geometric] متوسط هندسياً
        [harmonic] متوسط توافقياً
       *[other] متوسط من هذا النوع
    } لمدينة { $city }، لأن درجتها في «{ $element }» ليست فوق الصفر. اختاروا المتوسط الحسابي، أو الأدنى والأقصى سلّماً.
failure-no-middle = يحتاج مؤشر ماتسيوتا–باريتو المعدّل إلى سلّم له طرفان، وهذا السلّم بلا طرفين. اختاروا المتوسط الحسابي، أو الأدنى والأقصى سلّماً.
failure-penalty = لا مؤشر ماتسيوتا–باريتو لمدينة { $city }، فهي في «{ $element }» دون سواها بكثير حتى لا معنى للجزاء. اختاروا المؤشر المعدّل أو المتوسط الحسابي.
failure-mixed-scales = أجزاء «{ $element }» على سلالم مختلفة لا تجمع بينها هذه الطريقة. اختاروا المتوسط الحسابي.
failure-no-groups = لا يمكن ملء الفجوات بحسب المجموعات، لأن مجموعة البيانات هذه تخلو منها. اتركوها فارغة أو املأوها من المدن كلها.
failure-overflow = قيمة { $city } في «{ $element }» أكبر من أن يسعها هذا السلّم. قارنوا بالرتب أو صحّحوا القيمة.
failure-unknown-name = تذكر الطريقة «{ $name }» وليس في مجموعة البيانات هذه. اختاروا الطريقة المعتادة.
failure-setting = في الطريقة إعداد، وهو { $value }، لا يمكن الحساب به. اختاروا الطريقة المعتادة.
failure-no-weight = كل ما في «{ $element }» وزنه 0. أعطوا أحد أجزائه وزناً أو أعيدوا ضبط الأوزان.
use-minmax = استخدام الأدنى والأقصى
use-ranks = المقارنة بالرتب
leave-gaps = ترك الفجوات فارغة
use-published-method = استخدام الطريقة المعتادة
no-groups = يملأ هذا الرابط الفجوات بحسب المجموعات، وليس في مجموعة البيانات مجموعات، فتم تجاوز ذلك.
ranking-caption-whole = المدن بحسب الدرجة، الأفضل أولاً، مع تغيّر المرتبة عن خط الأساس
column-bar = الدرجة شريطاً
bars-whole = بهذه الطريقة في الجمع ليست الدرجات حاصل ما يضيفه كل مبدأ، فيُظهر الشريط الدرجة كاملة.
bars-none = بهذه الطريقة في الجمع لا يمكن توزيع الدرجات على المبادئ.
compare-ahead = { $first } ({ $high }) تتقدّم على { $second } ({ $low }).
compare-tied = { $first } و{ $second } تتقاسمان المرتبة { $rank }، ولكلتيهما { $high }.
compare-filled = يستند جزئياً إلى فجوات مُلئت
about-coverage-filled = عدد المدن { $cities } وعدد المؤشرات { $indicators }. تنقص { $missing } من القيم ({ $share }٪)، وتملأ الطريقة المختارة { $filled } منها.

## الترتيب

ranking-title = الترتيب
ranking-none = لا يمكن ترتيب أي مدينة
ranking-headline =
    { $ties ->
        [0] { $city } تتصدّر
        [one] { $city } ومدينة أخرى تتقاسمان صدارة
       *[other] { $city } ومدن أخرى تتقاسم صدارة
    } { $count ->
        [one] مدينة واحدة
        [two] مدينتين
        [few] { $shown } مدن
        [many] { $shown } مدينة
       *[other] { $shown } مدينة
    }
ranking-caption = المدن بحسب الدرجة، الأفضل أولاً، مع تغيّر المرتبة عن خط الأساس وما يضيفه كل مبدأ إلى الدرجة
column-rank = المرتبة
column-change = التغيّر
column-city = المدينة
column-score = الدرجة
column-contributions = ما يضاف إليها
column-compare = مقارنة
filter = إظهار
filter-all = كل المدن
not-ranked = غير مرتّبة
not-ranked-title = غير مرتّبة لنقص الأرقام
include = ترتيب { $name } رغم ذلك
reason-empty = لا يوجد أي رقم عن «{ $name }».
reason-coverage = { $present } من أصل { $total } من الأرقام فقط، والمطلوب { $required }.
spoken-changes =
    { $count ->
        [0] لا تتغيّر مرتبة أي مدينة.
        [one] تتغيّر مرتبة مدينة واحدة.
        [two] تتغيّر مرتبة مدينتين.
        [few] تتغيّر مراتب { $shown } مدن.
       *[other] تتغيّر مراتب { $shown } مدينة.
    } { $city } أولى بدرجة { $score }.

## المقارنة

compare-title = المقارنة
compare-add = إضافة مدينة…
compare-city = مقارنة { $name }
compare-remove = إزالة { $name } من المقارنة
compare-empty = اختاروا من مدينتين إلى ست مدن هنا أو في الترتيب لرؤيتها جنباً إلى جنب.
compare-unranked = أقل من مدينتين من هذه المدن مرتّبتان، فلا فارق يُشرح.
compare-summary = { $first } ({ $high }) تتقدّم على { $second } ({ $low }). وأكثر ما يفرّق بينهما «{ $pillar }»، إذ يزيد رصيد { $ahead } به { $points } نقطة.
standing = المرتبة { $rank }، الدرجة { $score }
profile-title = الملامح
profile-hint = الدرجة في كل مبدأ، ولا تغيّرها الأوزان.
bars-title = النقاط بحسب المبدأ
bars-hint = ما يضيفه كل مبدأ إلى الدرجة بهذه الأوزان.
compare-table = الدرجات بحسب المبدأ
column-principle = المبدأ
column-weight = الوزن
no-data = لا بيانات
chart-failure = تعذّر رسم المخطط. أرقامه في الجدول أدناه.

## عن الأرقام

about-coverage = عدد المدن { $cities } وعدد المؤشرات { $indicators }. تنقص { $missing } من القيم ({ $share }٪) وتبقى ناقصة: فدرجة المبدأ هي متوسط القيم المتاحة.
about-citation = صيغة الاستشهاد
about-sources = المصادر
about-licence = الرخصة
about-checksum = الإصدار
about-version = { $version }
about-caveats = ما ينبغي مراعاته
about-indicators = المؤشرات
about-indicator = المؤشر
about-unit = الوحدة
about-goalposts = من الأسوأ إلى الأفضل
about-year = السنة
about-level = المستوى
about-source = المصدر
goalposts = من { $worst } إلى { $best }
higher-better = الأعلى أفضل
lower-better = الأدنى أفضل
not-stated = غير مذكور

## التحميل وما قد يتعثّر

loading = تحميل الأرقام: { $received } كيلوبايت
loading-of = تحميل الأرقام: { $received } من { $total } كيلوبايت
retry = إعادة المحاولة
open-default = فتح المدن الأوروبية بدلاً منها
keep-current = الإبقاء على ما يظهر
load-failed = تعذّر فتح مجموعة البيانات «{ $name }»
load-problems = { $count ->
        [one] فيها أمر واحد يجب إصلاحه أولاً:
        [two] فيها أمران يجب إصلاحهما أولاً:
        [few] فيها { $shown } أمور يجب إصلاحها أولاً:
       *[other] فيها { $shown } أمراً يجب إصلاحه أولاً:
    }
load-unknown-package = لا تأتي مع هذا المستكشف مجموعة بيانات باسم «{ $name }». اختاروا واحدة من القائمة أو اكتبوا العنوان الكامل لملف datapackage.json.
load-bad-catalogue = قائمة مجموعات البيانات المرفقة بهذا المستكشف تالفة ({ $detail }). ارفعوا المجلد «data» من جديد.
problems-more = … و{ $count } غيرها.
fetch-unreachable = تعذّر الوصول إلى { $url }. تحققوا من الاتصال، وإن كان الملف في موقع آخر فعلى ذلك الموقع أن يسمح للمواقع الأخرى بقراءته (CORS).
fetch-status = أجاب { $url } بالخطأ { $status }. تحققوا من العنوان.
fetch-broke-off = انقطع { $url } بعد { $received } كيلوبايت. تحققوا من الاتصال وأعيدوا المحاولة.
fetch-too-large = { $url } أكبر من { $limit } كيلوبايت، وهو أقصى ما يقبله هذا المستكشف.
fetch-bad-address = «{ $url }» ليس عنواناً يمكن فتحه.
address-unknown-key = في هذا العنوان إعداد «{ $key }» لا يعرفه هذا المستكشف، فتجاوزه.
address-bad-value = لا يمكن أن تكون قيمة الإعداد «{ $key }» في هذا العنوان «{ $value }». تظهر القيمة الافتراضية.
address-repeated = يرد الإعداد «{ $key }» مرتين في هذا العنوان. تُستخدم القيمة الأولى.
address-too-long = هذا العنوان أطول من أن يكون من عناوين المستكشف. تظهر القيم الافتراضية.
figures-changed = تغيّرت الأرقام منذ إنشاء هذا الرابط، فقد تختلف الدرجات والمراتب عمّا رآه صاحبه.
unknown-names = لا تحتوي مجموعة البيانات هذه على { $names } مما يذكره الرابط، فتم تجاوزها.
language-unavailable = تعذّر تحميل { $name }. تحققوا من الاتصال واختاروها من جديد.
place-row = { $place }، الصف { $row }
place-column = { $place }، العمود «{ $column }»
problem-at = { $place }: { $what }
problem-too-large = { $found } كيلوبايت تفوق { $limit } كيلوبايت التي يقبلها هذا المستكشف. قسّموا مجموعة البيانات.
problem-too-many-units = { $found } مدينة تفوق { $limit } التي يقبلها هذا المستكشف. قسّموا مجموعة البيانات.
problem-too-many-indicators = { $found } مؤشراً تفوق { $limit } التي يقبلها هذا المستكشف. احذفوا بعضها.
problem-is-web-page = وصلت صفحة ويب بدل البيانات. تحققوا من العنوان.
problem-not-utf8 = الملف ليس بترميز UTF-8. احفظوه بصيغة «CSV UTF-8».
problem-bad-descriptor = ليس واصفاً لحزمة بيانات: { $detail }.
problem-no-resource = لا يذكر الواصف هذا الجدول. أضيفوه إلى «resources».
problem-truncated = لم يصل سوى { $received } من { $declared } كيلوبايت. أعيدوا التحميل أو صحّحوا «bytes» في الواصف.
problem-hash-differs = الملف ليس هو الذي يصفه مجموعه الاختباري. ربما عُدّلت الأرقام بعد إعداد الحزمة.
problem-shows-year = أرقام عن { $years } سنوات؛ تظهر أرقام سنة { $year }.
problem-no-rows = لا صفوف تحت صف العناوين.
problem-ragged-row = { $found } خلايا بينما في صف العناوين { $expected }. ابحثوا عن فاصلة ناقصة أو علامة اقتباس غير مغلقة.
problem-missing-column = هذا العمود لازم. أضيفوه.
problem-repeated-column = يرد هذا العمود مرتين. احذفوا أحدهما.
problem-unknown-indicator = لا مؤشر بهذا الرمز في الإطار. صحّحوا الرمز أو أضيفوا المؤشر إلى framework.csv أو احذفوا العمود.
problem-empty-cell = يجب ألا تكون هذه الخلية فارغة.
problem-not-a-number = يجب أن يكون هنا رقم لا «{ $found }». اتركوا الخلية فارغة إن كان الرقم ناقصاً.
problem-not-allowed = «{ $found }» ليس من القيم المسموح بها: { $allowed }.
problem-bad-id = لا يصلح «{ $found }» معرّفاً أو رمزاً: لا يُسمح بالفواصل ولا النقطتين ولا أحرف التحكم.
problem-repeated = يرد «{ $found }» في الصف { $row } من قبل. لا يجوز أن يرد المعرّف أو الرمز إلا مرة واحدة.
problem-unknown-city = لا مدينة «{ $found }» في cities.csv. أضيفوها هناك أو احذفوا هذا الصف.
problem-city-without-values = ليس لمدينة «{ $id }» صف أرقام. أضيفوا صفاً، وقد تكون خلاياه فارغة.
problem-framework = { $detail }.
problem-dataset = { $detail }.

### Saved views and faults
saved = العروض المحفوظة
saved-title = العروض المحفوظة
saved-hint = يحفظ العرض الأوزان والمنهج والمدن ومجموعة البيانات تحت اسم، في هذا المتصفح وحده. لا يُرسَل شيء إلى أي مكان.
saved-name = اسم هذا العرض
saved-save = حفظ
saved-forget = حذف { $name }
saved-none = لم يُحفَظ شيء بعد.
saved-unreadable = المحفوظ في هذا المتصفح من إصدار آخر ولا يمكن قراءته. وُضع جانبًا ولم يُحذف.
storage-blocked = لا يسمح هذا المتصفح للصفحة بحفظ أي شيء. كل ما عدا ذلك يعمل؛ للاحتفاظ بعرض ما انسخ رابطه.
fault-title = توقّف المستكشف
fault-sentence = حدث خطأ داخل البرنامج، وبياناتك لم تُمَسّ. حمّل الصفحة من جديد لتتابع من حيث كنت. إن تكرر الأمر فأرسل إلينا التقرير.
fault-copy = نسخ التقرير
fault-copied = نُسخ
fault-reload = تحميل الصفحة من جديد
### المقارنة

save-figure = حفظ «{ $title }» بصيغة { $format }
save-failed = تعذّر إنشاء الصورة. حاول مرة أخرى؛ فإن لم تنجح فالأرقام في الجدول.
saved-source = البيانات: { $title }، الإصدار { $version }. { $citation }
saved-licence = الرخصة: { $licence }
saved-no-licence = الرخصة: لم تُذكر أي رخصة.

### Data

data-lead = الجداول التي يقوم عليها كل شيء. غيّروا رقماً أو أضيفوا مدينة لتروا ما يترتّب على ذلك، أو افتحوا أرقامكم، أو خذوا هذه معكم.
table-which = الجدول
table-figures = الأرقام
table-scores = الدرجات
table-cities = المدن
table-figures-caption = الأرقام كما نُشرت، لكل مؤشر عمود. لتغيير رقم اختاروا خانته واضغطوا Enter، أو انقروها مرتين.
table-scores-caption = المرتبة والدرجة والمبادئ والمؤشرات على مقياس الطريقة المختارة
table-cities-caption = ما تقوله مجموعة البيانات عن مدنها غير ذلك
table-search = البحث عن مدينة
table-found =
    { $count ->
        [0] لا مدينة في اسمها ذلك.
        [one] مدينة واحدة
        [two] مدينتان
        [few] { $shown } مدن
        [many] { $shown } مدينة
       *[other] { $shown } مدينة
    }
column-place = البلد أو الإقليم
column-latitude = خط العرض
column-longitude = خط الطول
column-population = عدد السكان
column-present = الأرقام
mark-edited = (غيّرتموه أنتم)
mark-filled = (يستند إلى فجوات مملوءة)
mark-added = مضافة
edit-field = { $indicator }، { $city }، الوحدة: { $unit }
edit-wrong = يجب أن يكون هذا عدداً. اتركوه فارغاً إن كان الرقم غائباً.
detail-open = عن «{ $name }»
detail-evidence = طبيعته
detail-direct = مباشر
detail-proxy = بديل: يقوم مقام ما لا ينشره أحد
detail-direction = الاتجاه
detail-no-goalposts = غير منشورة
detail-empty = لا رقم لأي مدينة.
detail-spread =
    { $count ->
        [one] لمدينة واحدة رقم، و{ $missing } بلا رقم.
        [two] لمدينتين رقم، و{ $missing } بلا رقم.
        [few] لعدد { $shown } مدن رقم، و{ $missing } بلا رقم.
       *[other] لعدد { $shown } مدينة رقم، و{ $missing } بلا رقم.
    } تمتدّ الأرقام من { $low } إلى { $high }، وأوسطها { $middle }.
simulated-figures =
    محاكاة: { $figures ->
        [one] غُيّر رقم واحد
        [two] غُيّر رقمان
        [few] غُيّرت { $shown-figures } أرقام
       *[other] غُيّر { $shown-figures } رقماً
    }. ما ترونه ليس ما نُشر.
simulated-cities =
    محاكاة: { $cities ->
        [one] أُضيفت مدينة واحدة
        [two] أُضيفت مدينتان
        [few] أُضيفت { $shown-cities } مدن
       *[other] أُضيفت { $shown-cities } مدينة
    }. ما ترونه ليس ما نُشر.
simulated-both =
    محاكاة: { $figures ->
        [one] غُيّر رقم واحد
        [two] غُيّر رقمان
        [few] غُيّرت { $shown-figures } أرقام
       *[other] غُيّر { $shown-figures } رقماً
    }، و{ $cities ->
        [one] أُضيفت مدينة واحدة
        [two] أُضيفت مدينتان
        [few] أُضيفت { $shown-cities } مدن
       *[other] أُضيفت { $shown-cities } مدينة
    }. ما ترونه ليس ما نُشر.
simulated-show = عرض
simulated-undo = التراجع عن الكل
simulation-title = ماذا لو؟
simulation-hint = تُحتسب الأرقام المغيّرة والمدن المضافة فوراً في كل مكان. وتبقى مجموعة البيانات المنشورة كما هي، ويحفظ العنوان ما غيّرتموه، وتقول ذلك كل أجزاء الصفحة.
simulation-changes = الأرقام المغيّرة
simulation-added = المدن المضافة
simulation-undo-all = العودة إلى الأرقام المنشورة
simulation-undo = التراجع عن تغيير «{ $indicator }» في { $city }
simulation-remove = إزالة { $city }
simulation-like = تنطلق من أرقام { $city }
simulation-empty = تنطلق بلا أرقام
column-published = المنشور
column-simulated = المحاكى
effect-same = تحتفظ { $city } بالمرتبة { $now }.
effect-moves = تنتقل { $city } من المرتبة { $before } إلى المرتبة { $now }.
effect-enters = تدخل { $city } في المرتبة { $now }.
effect-leaves = كانت { $city } في المرتبة { $before } ولم تعد مرتّبة.
effect-none = { $city } غير مرتّبة: أرقامها قليلة جداً.
add-name = اسم مدينة جديدة
add-like = بأرقام مدينة… (لا شيء)
add-city = إضافة المدينة
add-wrong = أعطوا المدينة اسماً أولاً.
no-room-for-edits = لا يمكن تغيير أكثر من { $figures } من الأرقام ولا إضافة أكثر من { $cities } من المدن. تراجعوا عن بعضها، أو غيّروا نسختكم من الملفات وافتحوها.
coverage-title = ما مدى اكتمال الأرقام؟
coverage-hint = علامة لكل رقم: كلما زاد الغائب برزت أكثر. والمدن الأكثر اكتمالاً أولاً.
coverage-axis = المدن، الأكثر اكتمالاً أولاً
coverage-axis-many = المدن، الأكثر اكتمالاً أولاً؛ يمثّل كل عمود { $shown } منها ويُظهر حال معظمها
coverage-direct = رقم مباشر
coverage-proxy = بديل
coverage-filled = غائب ومُلئ
coverage-missing = غائب
coverage-sentence = يوجد { $present } من { $places } رقماً، منها { $proxies } بديلة.
coverage-gaps =
    { $count ->
        [0] لا يغيب أي رقم.
        [one] يغيب رقم واحد ({ $share }٪).
        [two] يغيب رقمان ({ $share }٪).
        [few] تغيب { $shown } أرقام ({ $share }٪).
       *[other] يغيب { $shown } رقماً ({ $share }٪).
    }
coverage-gaps-filled =
    { $count ->
        [0] لا تملأ الطريقة أي فجوة.
        [one] تملأ الطريقة فجوة واحدة.
        [two] تملأ الطريقة فجوتين.
        [few] تملأ الطريقة { $shown } فجوات.
       *[other] تملأ الطريقة { $shown } فجوة.
    }
coverage-complete =
    { $count ->
        [0] لا مدينة لها كل الأرقام.
        [one] لمدينة واحدة من { $cities } كل الأرقام.
        [two] لمدينتين من { $cities } كل الأرقام.
        [few] لعدد { $shown } مدن من { $cities } كل الأرقام.
       *[other] لعدد { $shown } مدينة من { $cities } كل الأرقام.
    }
coverage-thinnest =
    { $count ->
        [one] أكثر المؤشرات فجوات «{ $indicator }»: مدينة واحدة بلا رقم.
        [two] أكثر المؤشرات فجوات «{ $indicator }»: مدينتان بلا رقم.
        [few] أكثر المؤشرات فجوات «{ $indicator }»: { $shown } مدن بلا رقم.
       *[other] أكثر المؤشرات فجوات «{ $indicator }»: { $shown } مدينة بلا رقم.
    }
coverage-present = الموجود
coverage-proxies = منه بديل
coverage-by-indicator = الأرقام بحسب المؤشر
coverage-by-city = الأرقام بحسب المدينة، وأكثرها نقصاً أولاً
coverage-by-city-some = الأرقام بحسب المدينة، للمدن الأكثر نقصاً وعددها { $shown }
own-title = أرقامكم أنتم
own-hint = افتحوا ملفات من جهازكم أو أفلتوها في أي موضع من هذه الصفحة. تُقرأ في متصفحكم ولا تُرسل إلى أي مكان.
own-package = مجموعة بيانات: datapackage.json مع cities.csv وframework.csv وvalues.csv، تُختار معاً أو في ملف ZIP واحد.
own-single = جدول CSV واحد: صف لكل مدينة واسمها في العمود الأول. كل عمود من الأعداد يُعدّ مؤشراً الأكثر فيه أفضل، وأعمدة الكلمات تجمع المدن في مجموعات.
own-coinr = الجدولان اللذان تقرأهما حزمة COINr في لغة R، أي iData وiMeta، بصيغة CSV.
own-workbook = لا يُقرأ المصنّف (XLSX أو ODS): احفظوا كل ورقة بصيغة «CSV UTF-8» وافتحوا تلك الملفات.
own-open = فتح ملفات…
own-drop = أفلتوا لفتح هذه الملفات
load-local-file = الأرقام في الملف «{ $name }» على جهاز أحدهم، ولا يستطيع رابط أن يحملها. إن كان الملف لديكم فافتحوه هنا: يُطبَّق عليه ما بقي من الرابط.
link-copied-without-figures = نُسخ الرابط، لكن الأرقام المفتوحة من ملف لا يسعها رابط. من يتبعه يلزمه أن يكون لديه «{ $name }» وأن يفتحه.
downloads-title = خذوها معكم
download-results = النتائج (CSV)
download-results-hint = مرتبة كل مدينة ودرجتها ومبادئها؛ ويقول كل صف من أي مجموعة بيانات وإصدار وعنوان جاء.
download-package = مجموعة البيانات (ZIP)
download-package-hint = كل الأرقام مع إطارها ورخصتها، ومع تغييراتكم إن وُجدت؛ وتُفتح هنا من جديد.
download-coinr = لحزمة COINr (ZIP)
download-coinr-hint = الجدولان iData وiMeta لحزمة COINr في لغة R.
download-failed = لا يسمح متصفحكم لهذه الصفحة بحفظ الملفات. اسمحوا بالتنزيل وأعيدوا المحاولة.
problem-bad-archive = ليس ملف ZIP سليماً، أو هو مقفل أو مضغوط بطريقة غير معتادة. أعيدوا ضغطه بلا كلمة سر.
problem-too-large-unpacked = حجمه بعد فك الضغط أكبر من { $limit } ك.ب التي يقبلها هذا المستكشف. قسّموا مجموعة البيانات.
problem-workbook = لا يمكن قراءة مصنّف. احفظوا كل ورقة بصيغة «CSV UTF-8» وافتحوا تلك الملفات.
problem-not-ours = ليست هذه مجموعة بيانات. اختاروا جدول CSV واحداً، أو ملف ZIP لمجموعة، أو datapackage.json مع جداوله الثلاثة.
problem-not-chosen = هذا الجدول ليس بين الملفات. اختاروه مع datapackage.json.
problem-unreadable = لم يستطع متصفحكم قراءة هذا الملف. ربما نُقل أو تغيّر؛ اختاروه مرة أخرى.
problem-other-separator = تفصل بين الخانات العلامة «{ $found }». احفظوا الجدول بفواصل بين الخانات ونقاط في الأعداد.
problem-tabs = تفصل بين الخانات مسافات جدولة. احفظوا الجدول بفواصل بين الخانات.
problem-no-figures = لا عمود فيه أعداد، فليس ثمة ما يُقيَّم. تحقّقوا من كتابة الأعداد بنقاط.
problem-assumed-direction =
    { $count ->
        [one] لا يقول الجدول أي طرفي مؤشره ({ $shown }) أفضل، فيُعدّ الأكثر أفضل، وليست له حدود مرجعية.
       *[other] لا يقول الجدول أي طرفي مؤشراته ({ $shown }) أفضل، فيُعدّ الأكثر أفضل، وليست لها حدود مرجعية.
    } ويمكن لمجموعة بيانات فيها framework.csv أن تقول غير ذلك.
problem-assumed-direction = لا يقول الجدول أي طرفي كل مؤشر من مؤشراته (وعددها { $shown }) أفضل، فيُعدّ الأكثر أفضل، وليست لها حدود مرجعية. ويمكن لمجموعة بيانات فيها framework.csv أن تقول غير ذلك.

### أدوات الترتيب

ranking-search = بحث
ranking-search-hint = مدينة أو بلد أو منطقة
ranking-found =
    { $count ->
        [zero] لا توجد مدينة مطابقة من أصل { $shown-all }.
        [one] مدينة واحدة من أصل { $shown-all }
        [two] مدينتان من أصل { $shown-all }
        [few] { $shown } مدن من أصل { $shown-all }
        [many] { $shown } مدينة من أصل { $shown-all }
       *[other] { $shown } مدينة من أصل { $shown-all }
    }
ranking-show-all = إظهار كل المدن
ranking-caption-sorted = المدن مرتّبة بحسب: { $order }، مع المرتبة وتغيّرها عن خط الأساس والدرجة
sort = ترتيب بحسب
sort-change = تغيّر المرتبة
sort-name = الاسم
sort-pillars = مبدأ واحد
sort-reverse = عكس الترتيب
column-range = المدى
column-pin = تثبيت
ranges-hint = المدى: المراتب التي تحتلها المدينة في { $share } من { $draws } سحب عشوائي لأوزان حول أوزانك.
ranges-never = لا يُعرض مدى المراتب هنا: فعدّ الانتصارات بين هذا العدد من المدن مراراً يعطّل الصفحة.
spread = قد يتغيّر كل وزن بمقدار
spread-share = ± { $percent } من قيمته ({ $weight }: من { $low } إلى { $high })
spread-any = أي مقدار كان
pin-city = إبقاء { $name } في الأعلى
pinned = مُبقاة في الأعلى
open-city = صفحة المدينة: { $name }
spoken-rise =
    { $count ->
        [zero] { $city } تصعد إلى المرتبة { $rank }.
        [one] { $city } تصعد إلى المرتبة { $rank } متجاوزةً { $other }.
       *[other] { $city } تصعد إلى المرتبة { $rank } متجاوزةً { $other } و{ $more ->
            [one] مدينة أخرى
            [two] مدينتين أخريين
            [few] { $shown-more } مدن أخرى
           *[other] { $shown-more } مدينة أخرى
        }.
    }
spoken-fall =
    { $count ->
        [zero] { $city } تهبط إلى المرتبة { $rank }.
        [one] { $city } تهبط إلى المرتبة { $rank } وتتجاوزها { $other }.
       *[other] { $city } تهبط إلى المرتبة { $rank } وتتجاوزها { $other } و{ $more ->
            [one] مدينة أخرى
            [two] مدينتان أخريان
            [few] { $shown-more } مدن أخرى
           *[other] { $shown-more } مدينة أخرى
        }.
    }
spoken-stay = { $city } تبقى في المرتبة { $rank }.
spoken-sorted = الترتيب بحسب: { $order }.
