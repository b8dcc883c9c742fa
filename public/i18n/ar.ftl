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
failure-not-positive = لا متوسط هندسياً لمدينة { $city }، لأن درجتها في «{ $element }» ليست فوق الصفر. ما ترونه هو آخر ترتيب أمكن حسابه. اختاروا المتوسط الحسابي أو الحدود المرجعية أو الأدنى والأقصى.
failure-goalposts = { $count ->
        [one] لمؤشر واحد
        [two] لمؤشرين
        [few] لـ{ $shown } مؤشرات
        [many] لـ{ $shown } مؤشراً
       *[other] لـ{ $shown } مؤشر
    } لا توجد حدود مرجعية منشورة. اختاروا الأدنى والأقصى بدلاً منها.
failure-other = لا يمكن تطبيق هذه الطريقة: { $detail }.
use-arithmetic = استخدام المتوسط الحسابي

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
