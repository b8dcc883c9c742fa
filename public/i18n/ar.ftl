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

# Where it stands in another page.
embed-credit = مؤشر مدن التعلّم: { $title }.
embed-years = أرقام { $years }.
embed-open = فتح في المستكشف الكامل (علامة تبويب جديدة)
embed-back = رجوع: { $view }

# لوحة المؤلفين: ما يضعونه في صفحاتهم.
embed = تضمين
embed-title = لصفحتك أنت
embed-hint = اختر ما سيراه القرّاء، وعاينه بأي عرض، ثم انسخ النص إلى صفحتك. يظهر فيه ما على الشاشة الآن: الأوزان والمنهج والمدن والأرقام.
embed-view = العرض
embed-controls = بجانب العرض
embed-controls-none = لا شيء
embed-controls-weights = الأوزان
embed-controls-all = الأوزان والمنهج
embed-lang-auto = لغة القارئ
embed-height-auto = بارتفاع المحتوى
embed-height = الارتفاع بالبكسل
embed-updates = عندما تتغير الأرقام أو المستكشف
embed-follows = متابعة التحديثات
embed-pinned = البقاء على ما هو اليوم
embed-follows-hint = يرى القرّاء دائمًا أحدث الأرقام وأحدث إصدار من المستكشف.
embed-pinned-hint = أرقام بصمتها SHA-256 { $sha }، والمستكشف { $engine }. إن تغيّرت الأرقام أُعلم القرّاء، وإن تغيّر نص العنصر البرمجي رفضته المتصفحات وعرضت رابطًا بدلًا منه.
embed-no-integrity = تعذّر حساب بصمة النص البرمجي. النص أدناه يثبّت الأرقام وحدها.
embed-preview = معاينة
embed-width = عرض المعاينة
embed-width-px = { $width } بكسل
embed-own-file = فُتحت هذه الأرقام من الملف «{ $name }» ولا يمكن تضمينها. انشر الملف أولًا وافتحه بعنوانه.
embed-code = النص للنسخ
embed-form = من أجل
embed-form-element = صفحة فيها نصوص برمجية: عنصر
embed-form-frame = صفحة بلا نصوص برمجية، ووردبريس: إطار
embed-form-quarto = Quarto، R Markdown
embed-form-link = ماركداون بلا HTML: رابط
embed-frame-height = لا يستطيع الإطار من دون النص البرمجي أن يتبع محتواه: ارتفاعه { $height } بكسل.
embed-docs = التضمين: أمثلة ومرجع (علامة تبويب جديدة)
embed-frame-title = مؤشر مدن التعلّم، { $title }: { $view }

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
treat-report-untreated =
    { $count ->
        [one] يبقى مؤشر ملتوٍ واحد كما نُشر، إذ لا شيء هنا يخفّف التواءه
        [two] يبقى مؤشران ملتويان كما نُشرا، إذ لا شيء هنا يخفّف التواءهما
        [few] تبقى { $shown } مؤشرات ملتوية كما نُشرت، إذ لا شيء هنا يخفّف التواءها
        [many] يبقى { $shown } مؤشراً ملتوياً كما نُشر، إذ لا شيء هنا يخفّف التواءها
       *[other] يبقى { $shown } مؤشر ملتوٍ كما نُشر، إذ لا شيء هنا يخفّف التواءها
    }.
treat-logged = باللوغاريتم: { $names }
treat-untreated = ملتوية وتُركت كما نُشرت: { $names }
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
norm-levelled =
    { $count ->
        [one] يُحسب، مع أن المدن كلها تنال به القيمة نفسها على هذا السلّم:
       *[other] تُحسب، مع أن المدن كلها تنال بها القيمة نفسها على هذا السلّم:
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
ranking-image-part = المعروض من المدن: { $shown } من أصل { $all }.
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
chart-no-library = تعذّر رسم المخطط. { $reason } أرقامه في الجدول أدناه.

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
loading-stop = إيقاف
retry = إعادة المحاولة
part-loading = يجري تحميل هذا الجزء من الصفحة…
part-failed = تعذّر تحميل هذا الجزء من الصفحة: لم يصل جزء من البرنامج. تحقّقوا من الاتصال ثم أعيدوا المحاولة؛ فإن لم يصل بعدُ فلعلّ الموقع حُدِّث في هذه الأثناء: أعيدوا تحميل الصفحة. اختياراتكم محفوظة في عنوانها وتبقى.
load-no-reader = لم يصل جزء البرنامج الذي يقرأ الملفات. تحقّقوا من الاتصال ثم افتحوا الملف من جديد؛ وإن لم يُجدِ ذلك فأعيدوا تحميل الصفحة.
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
load-stopped = لقد أوقفتَ التحميل. لم يتغير شيء؛ يمكنك المحاولة من جديد متى شئت.
load-bad-catalogue = قائمة مجموعات البيانات المرفقة بهذا المستكشف تالفة ({ $detail }). ارفعوا المجلد «data» من جديد.
problems-more = … و{ $count } غيرها.
fetch-unreachable = تعذّر الوصول إلى { $url }. تحققوا من الاتصال، وإن كان الملف في موقع آخر فعلى ذلك الموقع أن يسمح للمواقع الأخرى بقراءته (CORS).
fetch-status = أجاب { $url } بالخطأ { $status }. تحققوا من العنوان.
fetch-broke-off = انقطع { $url } بعد { $received } كيلوبايت. تحققوا من الاتصال وأعيدوا المحاولة.
fetch-silent = لم يصل شيء من { $url } منذ { $count } ثانية. ربما كان الخادم مثقلًا: حاول لاحقًا.
fetch-too-large = { $url } أكبر من { $limit } كيلوبايت، وهو أقصى ما يقبله هذا المستكشف.
fetch-bad-address = «{ $url }» ليس عنواناً يمكن فتحه.
file-unreachable = لم يصل الملف { $file }: تعذّر الوصول إلى هذا الموقع. تحقّقوا من الاتصال ثم أعيدوا المحاولة.
file-status = لم يصل الملف { $file }: أجاب هذا الموقع بالخطأ { $status }. أعيدوا المحاولة لاحقاً؛ فإن لم يصل بعدُ فلا بدّ من رفعه من جديد.
file-damaged = وصل الملف { $file }، لكنه ليس كما ينبغي. أعيدوا تحميل الصفحة؛ وإن لم يُجدِ ذلك فلا بدّ من رفعه من جديد.
address-unknown-key = في هذا العنوان إعداد «{ $key }» لا يعرفه هذا المستكشف، فتجاوزه.
address-unknown-keys =
    { $count ->
        [one] في هذا العنوان إعداد واحد لا يعرفه هذا المستكشف ({ $names })، فتجاوزه.
        [two] في هذا العنوان إعدادان لا يعرفهما هذا المستكشف ({ $names })، فتجاوزهما.
        [few] في هذا العنوان { $shown } إعدادات لا يعرفها هذا المستكشف ({ $names })، فتجاوزها.
        [many] في هذا العنوان { $shown } إعدادًا لا يعرفها هذا المستكشف ({ $names })، فتجاوزها.
       *[other] في هذا العنوان { $shown } إعداد لا يعرفها هذا المستكشف ({ $names })، فتجاوزها.
    }
address-bad-value = لا يمكن أن تكون قيمة الإعداد «{ $key }» في هذا العنوان «{ $value }». تظهر القيمة الافتراضية.
address-bad-values =
    { $count ->
        [one] في هذا العنوان إعداد واحد قيمته غير مقبولة ({ $names }). تظهر القيمة الافتراضية.
        [two] في هذا العنوان إعدادان قيمتاهما غير مقبولتين ({ $names }). تظهر القيمتان الافتراضيتان.
        [few] في هذا العنوان { $shown } إعدادات قيمها غير مقبولة ({ $names }). تظهر القيم الافتراضية.
        [many] في هذا العنوان { $shown } إعدادًا قيمها غير مقبولة ({ $names }). تظهر القيم الافتراضية.
       *[other] في هذا العنوان { $shown } إعداد قيمها غير مقبولة ({ $names }). تظهر القيم الافتراضية.
    }
address-repeated = يرد الإعداد «{ $key }» مرتين في هذا العنوان. تُستخدم القيمة الأولى.
address-repeated-keys =
    { $count ->
        [one] يرد إعداد واحد أكثر من مرة في هذا العنوان ({ $names }). تُستخدم القيمة الأولى.
        [two] يرد إعدادان أكثر من مرة في هذا العنوان ({ $names }). تُستخدم القيمة الأولى لكل منهما.
        [few] ترد { $shown } إعدادات أكثر من مرة في هذا العنوان ({ $names }). تُستخدم القيمة الأولى لكل منها.
        [many] يرد { $shown } إعدادًا أكثر من مرة في هذا العنوان ({ $names }). تُستخدم القيمة الأولى لكل منها.
       *[other] يرد { $shown } إعداد أكثر من مرة في هذا العنوان ({ $names }). تُستخدم القيمة الأولى لكل منها.
    }
address-too-long = هذا العنوان أطول من أن يكون من عناوين المستكشف. تظهر القيم الافتراضية.
figures-changed = تغيّرت الأرقام منذ إنشاء هذا الرابط، فقد تختلف الدرجات والمراتب عمّا رآه صاحبه.
unknown-names = لا تحتوي مجموعة البيانات هذه على { $names } مما يذكره الرابط، فتم تجاوزها.
language-unavailable = تعذّر تحميل { $name }. { $reason }
place-row = { $place }، الصف { $row }
place-column = { $place }، العمود «{ $column }»
problem-at = { $place }: { $what }
problem-too-large = { $found } كيلوبايت تفوق { $limit } كيلوبايت التي يقبلها هذا المستكشف. قسّموا مجموعة البيانات.
problem-too-many-units = { $found } مدينة تفوق { $limit } التي يقبلها هذا المستكشف. قسّموا مجموعة البيانات.
problem-too-many-indicators = { $found } مؤشراً تفوق { $limit } التي يقبلها هذا المستكشف. احذفوا بعضها.
problem-too-many-columns = { $found } عموداً تفوق { $limit } التي يقبلها هذا المستكشف. احذفوا بعضها.
problem-too-many-elements = { $found } عنصراً تفوق { $limit } التي يقبلها هذا المستكشف. احذفوا بعضها.
problem-too-many-problems = تُعرض أول { $listed } مشكلة، وعُثر على { $more } غيرها. أصلحوا أولاً ما يتكرر.
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
problem-unknown-parent = يسمّي «{ $code }» أصلاً له «{ $parent }»، وهو ليس في أي صف. صحّحوه أو أضيفوا صفاً له.
problem-no-root = كل صف يسمّي أصلاً، فلا مؤشر عام في الأعلى. اتركوا أصل المؤشر العام فارغاً.
problem-several-roots = { $codes }: لا أصل لهذه، ولا يجوز ذلك إلا للمؤشر العام. أعطوا البقية أصلاً.
problem-cycle = { $codes }: هذه لا تبلغ المؤشر العام أبداً، لأن بعضها أصل لنفسه. صحّحوا أصولها.
problem-too-deep = يقع «{ $code }» تحت المؤشر العام بأكثر من { $limit } مستوى. أعطوه، أو ما فوقه، أصلاً أقرب إلى المؤشر العام.
problem-no-indicators = لا شيء تحت المؤشر العام. أضيفوا مؤشراً.
problem-invalid-weight = وزن «{ $code }» هو { $weight }. يجب أن يكون صفراً أو أكثر.
problem-flat-goalposts = الحدّان المرجعيان لـ«{ $code }» كلاهما { $value }. يجب أن يختلف الأسوأ والأفضل.
problem-contradictory-goalposts = الحدّان المرجعيان لـ«{ $code }»، الأسوأ { $worst } والأفضل { $best }، يناقضان اتجاهه. بدّلوا بينهما أو غيّروا الاتجاه.
problem-framework = { $detail }.
problem-dataset = { $detail }.

### الأوزان بالتفصيل

weights-undo = تراجع
weights-redo = إعادة
undone = جرى التراجع عن: { $what }.
redone = أُعيد: { $what }.
taken-back-weights = الأوزان
taken-back-baseline = الأساس
taken-back-locks = الأقفال
taken-back-included = المدن المرتّبة رغم ذلك
taken-back-method = الطريقة
list-separator = { "، " }
list-more =
    { $names } و{ $count ->
        [one] مدينة أخرى
        [two] مدينتان أخريان
        [few] { $shown } مدن أخرى
        [many] { $shown } مدينة أخرى
       *[other] { $shown } مدينة أخرى
    }
foreground = المدينة في الواجهة
foreground-none = لا شيء
foreground-clear = لا مدينة في الواجهة
marks-hint-none = اختاروا مدينة فتُظهر علامات على كل مسار أين تتغيّر مرتبتها.
marks-hint = تُظهر العلامات أين تتغيّر مرتبة { $city } كلما زاد الوزن: فوق المسار ترتفع، وتحته تنخفض.
marks-not-ranked = { $city } غير مرتّبة، فلا تغيّرات في المرتبة تُعلَّم.
marks-not-a-mean = بهذه الطريقة في الجمع لا يمكن تحديد مواضع تغيّر المراتب، فلا علامات.
marks-no-score = بهذه الأوزان لا درجة لمدينة { $city }، فلا شيء يُعلَّم.
marks-not-arithmetic = تتطلب العلامات في المؤشرات المتوسط الحسابي للمبادئ.
marks-count =
    { $count ->
        [0] لا علامات
        [one] علامة واحدة
        [two] علامتان
        [few] { $shown } علامات
        [many] { $shown } علامة
       *[other] { $shown } علامة
    }
marks-rise = عند { $share } ترتفع { $city } من المرتبة { $from } إلى { $to } متجاوزةً { $passed }.
marks-fall = عند { $share } تنخفض { $city } من المرتبة { $from } إلى { $to } وتتجاوزها { $passers }.
marks-mixed = عند { $share } تنتقل { $city } من المرتبة { $from } إلى { $to } متجاوزةً { $passed } وتتجاوزها { $passers }.
marks-lead = ما يحدث كلما زاد هذا الوزن وأفسحت له البقية المجال:
marks-list = تغيّرات المرتبة
marks-go = الانتقال إليه
marks-nearest =
    { $count ->
        [one] التغيّر الأقرب إلى الوزن الحالي ({ $shown } من { $total }):
        [two] التغيّران الأقرب إلى الوزن الحالي ({ $shown } من { $total }):
        [few] التغيّرات الأقرب إلى الوزن الحالي ({ $shown } من { $total }):
        [many] التغيّرات الأقرب إلى الوزن الحالي ({ $shown } من { $total }):
       *[other] التغيّرات الأقرب إلى الوزن الحالي ({ $shown } من { $total }):
    }
marks-more =
    { $count ->
        [one] … وتغيّر آخر هنا.
        [two] … وتغيّران آخران هنا.
        [few] … و{ $shown } تغيّرات أخرى هنا.
        [many] … و{ $shown } تغيّراً آخر هنا.
       *[other] … و{ $shown } تغيّر آخر هنا.
    }
presets-title = طرق أخرى للوزن
preset-apply = تطبيق
preset-apply-named = تطبيق: { $name }
preset-published = كما نُشرت
preset-published-hint = كل الأوزان كما في مجموعة البيانات، ومنها أوزان المؤشرات.
preset-principal = المكوّنات الرئيسية
preset-principal-hint = كلما تغيّر المبدأ مع سواه زاد وزنه. ولا يقول ذلك شيئاً عمّا هو مهم.
preset-benefit = قرينة الشك
preset-benefit-hint = الأوزان الأنسب لمدينة واحدة، وكل مبدأ بين { $low } و{ $high }.
preset-benefit-city = المدينة التي تناسبها الأوزان
preset-judged = المقارنة الثنائية
preset-judged-hint = قولوا في كل مبدأين أيّهما أهم وبكم (عملية التحليل الهرمي).
preset-only = مبدأ واحد فقط
preset-only-hint = يُحسب مبدأ واحد وحده ولا يُحسب سواه.
preset-only-list = المبدأ الذي يُحسب وحده
said-equal = للمبادئ كلها الوزن نفسه.
said-published = كل الأوزان هي المنشورة.
said-only = لا يُحسب إلا «{ $name }».
said-principal = تتبع الأوزان المكوّن الرئيسي الأول الذي يفسّر { $share } من التباين، وأكبرها وزن «{ $name }».
said-principal-against =
    { $count ->
        [one] يسير عكس البقية وينال وزنه مع ذلك: { $names }.
        [two] يسيران عكس البقية وينالان وزنهما مع ذلك: { $names }.
       *[other] تسير عكس البقية وتنال أوزانها مع ذلك: { $names }.
    }
said-benefit = هذه الأوزان هي الأنسب لمدينة { $city }، وكل مبدأ بين { $low } و{ $high }، ومرتبتها بها { $rank }.
said-judged = تتبع الأوزان مقارناتكم، وهي متوافقة بما يكفي (نسبة الاتساق { $ratio }).
said-judged-poor = تتبع الأوزان مقارناتكم، مع أنها تتناقض (نسبة الاتساق { $ratio }، وهي فوق 0.1).
refused-constant = لا مكوّنات رئيسية: درجات المدن كلها متساوية في «{ $name }».
refused-unrelated = لا مكوّنات رئيسية: قليلة جداً المدن التي تختلف درجاتها في «{ $first }» و«{ $second }» معاً.
refused-gaps = لا مكوّنات رئيسية: مع كثرة الفجوات تتناقض الارتباطات. املؤوا القيم الناقصة أولاً.
refused-not-ranked = { $city } غير مرتّبة، فلا أوزان تناسبها.
refused-negative = تتطلب قرينة الشك درجات من الصفر فما فوق، وفي «{ $name }» ما هو دونه. اختاروا الحدود المرجعية أو الأدنى والأقصى سلّماً.
refused-nothing = لا أوزان تكسب { $city } شيئاً.
refused-one-pillar = لا يوجد إلا مبدأ واحد، فلا شيء يُوزن.
refused-no-scores = لا درجات بعد تُستخرج منها الأوزان.
refused-failed = تعذّر حساب هذه الأوزان: { $detail }.
baseline-is-published = الخط القصير على المسار هو الأساس الذي تُحسب منه تغيّرات المراتب: الأوزان المنشورة.
baseline-is-own = الخط القصير على المسار هو الأساس الذي تُحسب منه تغيّرات المراتب: أوزانكم أنتم.
baseline-use = اتخاذ هذه الأوزان أساساً
baseline-published = الأساس كما نُشر
judge-open = مقارنة…
judge-title = مقارنة المبادئ اثنين اثنين
judge-hint = قولوا في كل مبدأين بكم يفوق أحدهما الآخر أهمية. وتنتج الأوزان من إجاباتكم كلها معاً.
judge-pair = { $first } مقابل { $second }
judge-option = { $number } – { $words }
judge-more-9 = أهم إلى أقصى حد من
judge-more-7 = أهم بكثير جداً من
judge-more-5 = أهم بكثير من
judge-more-3 = أهم قليلاً من
judge-alike = بأهمية
judge-less-3 = أقل أهمية قليلاً من
judge-less-5 = أقل أهمية بكثير من
judge-less-7 = أقل أهمية بكثير جداً من
judge-less-9 = أقل أهمية إلى أقصى حد من
judge-between = بين الدرجتين المجاورتين
judge-ratio-good = نسبة الاتساق { $ratio }: إجاباتكم متوافقة بما يكفي. ويُقبل عادةً حتى 0.1.
judge-ratio-poor = نسبة الاتساق { $ratio }: تتناقض إجاباتكم أكثر مما يُقبل عادةً، وهو 0.1.
judge-worst = الأبعد عن البقية: تقولون إن أهمية «{ $first }» إلى «{ $second }» هي { $given }، وتقول إجاباتكم معاً { $implied }.
judge-look = الانتقال إلى هذين المبدأين
judge-weights = الأوزان الناتجة
judge-matrix = كم مرة تفوق أهمية كل صف أهمية كل عمود
judge-apply = استخدام هذه الأوزان
judge-cancel = إلغاء
judge-clear = كلها متساوية
### التعلّم والمنهج بالتفصيل

learn-title = التعلّم
learn-intro = في كل مبدأ، المدن الأشبه بهذه المدينة من بين المدن الأفضل أداءً. والتشابه يعني المجموعة نفسها (كالمنطقة) وعدد سكان متقارباً وملمحاً متقارباً في المبادئ الأخرى؛ ولكل معيار الوزن نفسه، ويُترك ما لا تحويه مجموعة البيانات.
learn-city = المدينة التي تريد أن تتعلّم
lessons-title = ممّن يمكن أن تتعلّم { $city }
lesson = في «{ $pillar }»، التعلّم من { $teacher }: متقدّمة بمقدار { $points } نقطة.
lesson-best = في «{ $pillar }»، لا مدينة مرتّبة أفضل منها: وهنا يمكن أن يتعلّم الآخرون.
lesson-no-score = في «{ $pillar }»، لا درجة لهذه المدينة، فلا يمكن تسمية أحد.
lesson-alike = وجه المقارنة: { $reasons }
lesson-others = الأقرب بعدها
lesson-other = { $city } (+{ $points })
alike-group = المجموعة نفسها: { $group }
alike-other-group = مجموعة أخرى: { $group }
alike-size = عدد السكان متقارب
alike-larger = عدد السكان أكبر بمقدار { $times } مرة
alike-smaller = { $share } من عدد السكان
alike-profile = فارق متوسطه { $points } نقطة في المبادئ الأخرى
lessons-chart = درجتها ودرجة المدينة التي تتعلّم منها
lessons-chart-hint = الحلقة للمدينة نفسها، والمعيّن لأشبه مدينة أفضل أداءً.
lessons-sentence = أكثر ما تتأخر { $city } في «{ $pillar }»، إذ تتقدّم عليها { $teacher } بمقدار { $points } نقطة.
lessons-sentence-none = لا مدينة يمكن أن تتعلّم منها { $city } في هذه المبادئ.
column-own = درجتها
column-teacher = التعلّم من
column-teacher-score = درجة تلك المدينة
column-ahead = فارق التقدّم
column-alike = وجه المقارنة
gain-title = ما يُكسب أكثر
gain-sentence = أكثر ما يُكسب { $city } زيادة { $points } نقطة في «{ $indicator }»: درجة { $score } بدلاً من { $before }، { $count ->
        [0] والمرتبة نفسها
        [one] ومرتبة واحدة أعلى
        [two] ومرتبتان أعلى
        [few] و{ $shown } مراتب أعلى
       *[other] و{ $shown } مرتبة أعلى
    }.
gain-none = لهذه المدينة، أو بهذه الطريقة في الجمع، لا يمكن فصل أي تحسين عمّا تفعله المدن الأخرى.
gain-more = عرض هذه المدينة بالتفصيل
network-title = شبكة مدن التعلّم
network-hint = يصل خط من كل مدينة إلى أشبه مدينة أفضل أداءً في مبدأ. كلما علت المدينة زادت درجتها؛ والمجموعات متجاورة؛ وكلما كبرت العلامة زادت المدن التي يمكن أن تتعلّم منها. الخطوط الخضراء: ممّن تتعلّم المدينة البارزة؛ والمتقطعة: من يتعلّم منها. اضغطوا علامة لإبراز مدينة.
network-filter = الروابط في
network-all = جميع المبادئ
network-sentence = { $city } هي الأكثر ذكراً: { $count ->
        [one] مدينة واحدة يمكن
        [two] مدينتان يمكن
        [few] { $shown } مدن يمكن
       *[other] { $shown } مدينة يمكن
    } أن تتعلّم منها، في { $principles ->
        [one] مبدأ واحد
        [two] مبدأين
        [few] { $shown-principles } مبادئ
       *[other] { $shown-principles } مبدأ
    }.
network-sentence-none = لا مدينة مذكورة هنا.
network-around = مع هذا العدد من المدن تكبر الشبكة كثيراً: هذا جوار { $city }، ممّن يمكن أن تتعلّم وممّن يمكن أن تتعلّم تلك.
network-tip = { $count ->
        [0] لا تذكرها أي مدينة
        [one] تذكرها مدينة واحدة
        [two] تذكرها مدينتان
        [few] تذكرها { $shown } مدن
       *[other] تذكرها { $shown } مدينة
    }، { $principles ->
        [0] في أي مبدأ
        [one] في مبدأ واحد
        [two] في مبدأين
        [few] في { $shown-principles } مبادئ
       *[other] في { $shown-principles } مبدأ
    }
network-high = ↑ درجة أعلى
network-low = ↓ درجة أدنى
column-pupils = مدن يمكن أن تتعلّم منها
column-teaches = في أي مبادئ وكم مرة
teachers-more = … و{ $count } مدينة أخرى.
chapter-intro = ست خطوات تقود من القيم المنشورة إلى المرتبة. كل خطوة تقول ما يجري الآن وتعطي الصيغة ويمكن تغييرها؛ ونتتبّع قيمة مدينة واحدة من البداية إلى النهاية. في الصيغ: x قيمة، وy نقاطها، وw وزن، وS الدرجة.
chapter-city = المدينة المتتبَّعة
chapter-indicator = المؤشر المتتبَّع
chapter-standing = { $count ->
        [0] كل شيء كما تقترحه مجموعة البيانات.
        [one] خطوة واحدة تختلف عمّا تقترحه مجموعة البيانات.
        [two] خطوتان تختلفان عمّا تقترحه مجموعة البيانات.
        [few] { $shown } خطوات تختلف عمّا تقترحه مجموعة البيانات.
       *[other] { $shown } خطوة تختلف عمّا تقترحه مجموعة البيانات.
    }
chapter-back = العودة إلى جميع الاختيارات المنشورة
step-outliers = تهذيب القيم المتطرفة
step-gaps = ملء الفجوات
step-scale = التوحيد على مقياس واحد
step-combine = الجمع
step-rank = الترتيب
step-differs = ليس كما نُشر
step-back = العودة إلى الاختيار المنشور
step-weigh = الوزن
step-weights-hint = لا يهم إلا التناسب: تُقسم الأوزان على مجموعها. تضبط المنزلقات تحت «الأوزان» أوزان المبادئ، وتسري داخل المبدأ الأوزان المنشورة ما لم يقل الرابط غير ذلك.
step-rank-hint = لأفضل درجة المرتبة 1، وتتقاسم الدرجات المتساوية المرتبة الأفضل (1، 2، 2، 4). وتُرتَّب المدينة إذا توافر لها نصف القيم على الأقل وقيمة في كل مبدأ.
walk-no-figure = لا قيمة لمدينة { $city } في «{ $indicator }».
walk-figure = قيمة { $city } في «{ $indicator }» هي { $figure } ({ $measure }).
walk-figure-plain = قيمة { $city } في «{ $indicator }» هي { $figure }.
walk-kept = تبقى كما هي.
walk-moved = تُحسب { $figure }.
walk-logged = تُحسب بلوغاريتمها، { $figure }.
walk-present = القيمة موجودة، فلا يُملأ شيء.
walk-empty = تبقى الفجوة: فدرجة المبدأ متوسط القيم الأخرى.
walk-filled = تُملأ الفجوة بالقيمة { $figure }، على المقياس بعد الخطوة الأولى.
walk-between = { $city }: { $figure } بين { $worst } و{ $best } ← { $points } نقطة.
walk-deviations = { $city }: { $figure } مقابل متوسط { $mean } وانحراف معياري { $deviation } ← { $points } نقطة.
walk-order = { $city }: أفضل من { $shown } من أصل { $others } مدينة أخرى لها قيمة ← { $points } نقطة.
walk-against = { $city }: { $figure } مقابل { $reference } ← { $points } نقطة.
walk-not-scaled = لا شيء هنا يُحوَّل إلى المقياس: فالمؤشر لا يُحسب لهذه المدينة.
walk-weights = لمؤشر «{ $indicator }» { $share } من الوزن داخل «{ $parent }»، ولمبدأ «{ $pillar }» { $percent } من الوزن في المؤشر العام.
walk-within = تعطي مؤشرات «{ $parent }» مدينة { $city } { $points } نقطة.
walk-within-none = لا قيمة تُحسب لمدينة { $city } في «{ $parent }».
walk-score = والمبادئ مجتمعةً تعطي درجة { $score }.
walk-rank = بدرجة { $score } تحتل { $city } المرتبة { $rank } من { $count }.
walk-above = وفوقها مباشرة { $other } بدرجة { $score }.
walk-below = وتحتها مباشرة { $other } بدرجة { $score }.
walk-not-ranked = { $city } غير مرتّبة لنقص القيم أو الوزن.
walk-total = المجموع
column-adds = ما يضيفه
percent-shown = { $shown }٪
math-worst = الأسوأ
math-best = الأفضل
math-target = الهدف
math-worse = عدد المدن الأسوأ
math-wins = مرات الفوز
math-losses = مرات الخسارة
math-higher = عدد المدن ذات الدرجة الأعلى
effects-title = الأوزان المعلنة والفعلية
effects-hint = الوزن يقول كم ينبغي أن يُحسب المبدأ. وأثره هو نصيب المبدأ من الفروق بين الدرجات (نسبة الارتباط، كحصة من الكل). ويفترقان حيث يقل تباين المبدأ أو يسير مع غيره.
effects-sentence = أكثر ما يفترقان في «{ $pillar }»: وزنه { $stated }، أما أثره فهو { $effective }.
effects-sentence-none = المدن المرتّبة قليلة جداً أو الدرجات كلها متساوية، فلا يُعرف أثر.
effects-stated = الوزن
effects-effective = الأثر
effects-stated-bar = وزن
effects-effective-bar = أثر
effects-correlation = الارتباط بالمؤشر العام
sources-title = المصادر
sources-framework = الإطار
sources-figures = القيم
sources-methods = الطرائق
cite-title = الاستشهاد بهذه الصفحة
cite-hint = يفتح العنوان هذه الصفحة تماماً، ويدل المجموع الاختباري على ما إذا تغيّرت القيم منذئذ.
cite-as-text = نصاً
cite-bibtex = لبرنامج BibTeX
cite-text = Learning City Index Explorer { $engine }: { $title }، الإصدار { $version }، SHA-256 { $sha }. { $address } (تاريخ الاطلاع { $date }). البيانات: { $source }
cite-copy = نسخ
cite-copy-what = نسخ: { $what }
cite-copied = تم النسخ
cite-by-hand = لا يسمح متصفحكم لهذه الصفحة بالنسخ: حدّدوا النص وانسخوه بأنفسكم.
reproduce-title = أعيدوا الحساب بأنفسكم
reproduce-hint = نص برمجي للغة R بحزمة COINr: فيه القيم والأوزان وكل اختيار أعلاه، يحسب المؤشر من جديد ويتوقف إن اختلفت درجة بأكثر من جزء من مليون. وهو يتبع توثيق COINr ولم يُشغَّل بحزمة COINr نفسها.
reproduce-save = حفظ نص R البرمجي
reproduce-saved = حُفظ باسم { $file }.
reproduce-not-saved = لا يسمح متصفحكم لهذه الصفحة بحفظ الملفات.
reproduce-tree = لا نص برمجياً لهذا الإطار: تشترط COINr أن تكون المؤشرات كلها على العمق نفسه، في ثلاثة إلى خمسة مستويات.
reproduce-turned = لا نص برمجياً لهذا الإطار: لا تستطيع COINr عكس «{ $element }» الذي الأقل فيه أفضل.
reproduce-nothing = لا مدينة مرتّبة، فلا شيء يُعاد حسابه.
### Robustness

computes-alone = { $reason } تحسب الصفحة المتانة بنفسها، وذلك يستغرق وقتًا أطول.
worker-refused = لا يتيح هذا المتصفح للصفحة العمل في الخلفية.
worker-absent = تعذّر بدء العمل في الخلفية. { $reason }
worker-not-started = تعذّر بدء العمل في الخلفية مع أن ملفاته كلها وصلت.
worker-stopped = توقّف العمل في الخلفية.
worker-no-part = تعذّر بدء العمل في الخلفية: لم يصل جزء من البرنامج. تحقّقوا من الاتصال ثم أعيدوا تحميل الصفحة.
worker-other-version = البرنامج الذي يعمل في الخلفية من إصدار غير إصدار هذه الصفحة: فقد حُدِّث الموقع في هذه الأثناء. أعيدوا تحميل الصفحة.
robust-lead = كل مرتبة تقوم على خيارات كان يمكن أن تكون غير ما هي. هنا تُتخذ على نحو آخر آلاف المرات، لنرى ما يبقى منها.
region-title = سحب الأوزان
region-near = في حدود { $shown } نقاط من أوزانك
region-any = من كل الأوزان الممكنة
vary-title = ما يُغيَّر
vary-weights = الأوزان
vary-norm = المقياس
vary-agg = طريقة الجمع
vary-treat = القيم المتطرفة
vary-impute = القيم الناقصة
vary-leave-out = إسقاط مؤشر واحد
vary-choice = الخيار
robust-city = المدينة المنظور فيها
window-title = المدن المعروضة
window-around = حول المدينة المنظور فيها
window-ranks = المواضع من { $from } إلى { $to }
robust-varied = تتغير معًا، وكل البدائل متساوية الاحتمال، وعددها بين قوسين: { $list }.
robust-refused = استُبعد { $share } من السحوبات لأن خياراتها يستبعد بعضها بعضًا. { $reasons }
robust-begins = تُجرى السحوبات الأولى…
robust-before = هذا عن الخيارات السابقة، والجديدة قيد الحساب…
robust-draws = { $done } من { $total } من السحوبات، البذرة { $seed }
robust-methods = { $done } من { $total } من الطرائق
robust-nothing-varied = لا شيء يتغير. اختر أعلاه ما ينبغي تغييره.
robust-too-many = تُحسب المراتب في ظل كل الخيارات معًا لما لا يزيد على { $greatest } مدينة، وفي هذه المجموعة { $found }.
robust-unranked = ‏{ $city } غير مرتبة لنقص البيانات، فالكلام هنا عن المدينة التالية في مقارنتك، أو عن الأولى.
robust-nobody = لا مدينة مرتبة هنا.
refusal-not-above-zero = المتوسطان الهندسي والتوافقي يحتاجان إلى درجات أعلى من الصفر، وهذا المقياس لا يعطيها.
refusal-penalty = لا معنى لخصم ماتسيوتا–باريتو لدرجات بهذا البعد عن سواها.
refusal-no-middle = مؤشر ماتسيوتا–باريتو المعدّل يحتاج إلى مقياس له طرفان.
refusal-no-goalposts = لا حدود مرجعية منشورة.
refusal-no-groups = لا مجموعات تُسد الثغرات منها.
refusal-no-weight = كل شيء وزنه 0.
refusal-other = لا يمكن حساب هذا: { $detail }.
intervals-title = المراتب حين يتغير كل شيء
intervals-hint = الشريط: تسعة سحوبات من عشرة. العلامة عليه: المرتبة الوسطى. الخط: المرتبة الآن. الأرقام في النهاية: مراتب الشريط.
intervals-sentence = ‏{ $city } الآن في المرتبة { $rank }. في تسعة سحوبات من عشرة تقع بين { $low } و{ $high }، وأوسطها { $median }.
intervals-sure = ‏{ $city } في المرتبة { $low } في تسعة سحوبات من عشرة على الأقل.
intervals-shift = متوسط انتقال المدينة في السحب الواحد بالمراتب: { $shown }.
rank-now = المرتبة الآن
rank-low = أفضل مرتبة في تسعة سحوبات من عشرة
rank-median = المرتبة الوسطى
rank-high = أسوأ مرتبة في تسعة سحوبات من عشرة
influence-title = أي الخيارات أهم
influence-hint = الداكن: حصة التباين التي يفسرها الخيار وحده. الفاتح: ما يشارك فيه مع غيره. الخط الرفيع: مجال 90 %.
influence-of = تباين
influence-of-all = الترتيب كله
influence-of-city = مرتبة { $city }
influence-sentence = أكثر ما يفسر بمفرده «{ $choice }»: { $share } من التباين.
influence-none = لا يغيّر أي من هذه الخيارات شيئًا هنا.
index-alone = وحده (مؤشر سوبول من الرتبة الأولى)
index-together = مع غيره (مؤشر سوبول الكلي)
interval-90 = مجال 90 %
accept-title = المراتب حين تتغير الأوزان وحدها
accept-hint = كلما كانت الخانة أدكن زادت سحوبات الأوزان التي تعطي تلك المرتبة؛ والأرقام نسب مئوية. وتبقى الطريقة كما هي.
accept-first = ‏{ $city } هي الأولى في { $first } من { $draws } سحب.
accept-sentence = ‏{ $city } في الغالب في المرتبة { $rank }، في { $share } من { $draws } سحب، وهي الأولى في { $first }.
rank-likeliest = المرتبة الأكثر تكرارًا
share-likeliest = في هذه الحصة من السحوبات
share-first = الأولى في
central-title = الأوزان التي تضع مدينة في الصدارة
central-sentence =
    { $count ->
        [0] لا مدينة معروضة هنا تتصدر أبدًا.
        [one] مدينة واحدة معروضة هنا تتصدر أحيانًا. هذه هي الأوزان المعتادة لمن يراها الأفضل.
        [two] مدينتان معروضتان هنا تتصدران أحيانًا. هذه هي الأوزان المعتادة لمن يرى كلًّا منهما الأفضل.
        [few] ‏{ $shown } مدن معروضة هنا تتصدر أحيانًا. هذه هي الأوزان المعتادة لمن يرى كلًّا منها الأفضل.
       *[other] ‏{ $shown } مدينة معروضة هنا تتصدر أحيانًا. هذه هي الأوزان المعتادة لمن يرى كلًّا منها الأفضل.
    }
wins-title = من يتقدم على من
wins-hint = حصة سحوبات الأوزان التي تتقدم فيها مدينة الصف على مدينة العمود. الأرقام نسب مئوية، وتحمل الأعمدة المرتبة الآن.
wins-sentence = أشد المنافسات تقاربًا: { $above } تتقدم على { $below } في { $share } من { $draws } سحب.
wins-above = المتقدمة، حصة السحوبات
multiverse-title = كل الطرائق التي كان يمكن اختيارها
multiverse-hint = عمود لكل طريقة بترتيب مرتبة { $city }؛ والخطوط تحته تقول ما تختاره. وبعد كل صف: المرتبة الوسطى معه.
multiverse-now = الآن
multiverse-sentence =
    { $count ->
        [zero] في ظل { $shown } طريقة
        [one] في ظل طريقة واحدة
        [two] في ظل طريقتين
        [few] في ظل { $shown } طرائق
       *[other] في ظل { $shown } طريقة
    } تقع { $city } بين المرتبتين { $best } و{ $worst }، وأوسطها { $median }.
multiverse-refused =
    { $count ->
        [zero] لا توليفات أخرى بلا مراتب.
        [one] توليفة أخرى لا تعطي مراتب.
        [two] توليفتان أخريان لا تعطيان مراتب.
        [few] ‏{ $shown } توليفات أخرى لا تعطي مراتب.
       *[other] ‏{ $shown } توليفة أخرى لا تعطي مراتب.
    } { $reasons }

### City

city-choose = اختيار مدينة
city-print = طباعة هذه الصفحة
city-none = اختاروا مدينة لتروا موقعها وما الذي يحرّكها.
city-waiting = يجري الحساب…
city-percent = { $number }٪
city-measured = { $name } ({ $measure })
city-standing = موقعها
city-rank = { $city } في المرتبة { $rank } من أصل { $shown }، بدرجة { $score }.
city-rank-tied = { $city } تتقاسم المرتبة { $rank } من أصل { $shown }، بدرجة { $score }.
city-gain =
    { $count ->
        [one] هذا أفضل بمرتبة واحدة مما هي عليه بأوزان خط الأساس.
        [two] هذا أفضل بمرتبتين مما هي عليه بأوزان خط الأساس.
        [few] هذا أفضل بـ{ $shown } مراتب مما هي عليه بأوزان خط الأساس.
       *[other] هذا أفضل بـ{ $shown } مرتبة مما هي عليه بأوزان خط الأساس.
    }
city-loss =
    { $count ->
        [one] هذا أدنى بمرتبة واحدة مما هي عليه بأوزان خط الأساس.
        [two] هذا أدنى بمرتبتين مما هي عليه بأوزان خط الأساس.
        [few] هذا أدنى بـ{ $shown } مراتب مما هي عليه بأوزان خط الأساس.
       *[other] هذا أدنى بـ{ $shown } مرتبة مما هي عليه بأوزان خط الأساس.
    }
city-same = مرتبتها بأوزان خط الأساس هي نفسها.
city-not-ranked = { $city } غير مرتّبة. { $reasons }
city-nothing-weighs = ليس لها رقم عن أي شيء له وزن الآن.
city-strengths = بالقياس إلى المدينة الوسطى هي أقوى ما تكون في «{ $strongest }» ({ $high }، والوسيط { $high-median }) وأضعف ما تكون في «{ $weakest }» ({ $low }، والوسيط { $low-median }).
city-even = بالقياس إلى المدينة الوسطى لا يبرز أي مبدأ.
city-figures = الأرقام المنشورة: { $present } من أصل { $total }؛ ما تملؤه الطريقة: { $filled }؛ الناقص: { $missing }. المؤشرات البديلة بين المنشورة: { $proxies }.
city-profile = ملامحها بين جميع المدن المرتّبة
city-profile-hint = الدرجة في كل مبدأ، ولا تغيّرها أوزان المبادئ. النقطة الكبيرة: { $city }. الخط القائم: المدينة الوسطى. النقاط الصغيرة: توزّع المدن المرتّبة.
city-moved-title = لماذا تحرّكت
city-moved-none = الأوزان هي أوزان خط الأساس، فلم يحرّكها شيء.
city-moved = بالقياس إلى خط الأساس انتقلت درجتها من { $from } إلى { $to } ومرتبتها من { $before } إلى { $after }.
city-moved-most = أكثر ما أثّر وزن «{ $pillar }»، إذ انتقل من { $from } إلى { $to }، وأثره { $points } نقطة.
city-passed = تجاوزت أو لحقت بـ: { $names }.
city-passed-by = تأخّرت عن: { $names }.
city-moved-table = أثر كل تغيّر في الأوزان على الدرجة
city-list-separator = {"، "}
city-list-more =
    { $count ->
        [one] { $names } ومدينة أخرى
        [two] { $names } ومدينتان أخريان
        [few] { $names } و{ $shown } مدن أخرى
       *[other] { $names } و{ $shown } مدينة أخرى
    }
city-range = ما تستطيعه الأوزان
city-reach = الأوزان المنظور فيها
city-reach-any = أي أوزان
city-reach-floor = لكل مبدأ 5٪ على الأقل
city-reach-near = في حدود 10 نقاط من الأوزان الحالية
city-best = أفضل مراتبها { $rank }.
city-worst = أدنى مراتبها { $rank }.
city-best-open = وُجدت أوزان ترفعها إلى المرتبة { $rank }، ولم يُحسم هل ترفعها غيرها إلى المرتبة { $bound }.
city-worst-open = وُجدت أوزان تنزل بها إلى المرتبة { $rank }، ولم يُحسم هل تنزل بها غيرها إلى المرتبة { $bound }.
city-range-same = أياً كانت هذه الأوزان فهي في المرتبة { $rank }.
city-locked = تبقى الأوزان المقفلة كما هي.
city-range-table = الأوزان التي تبلغ بها ذلك
city-for-rank = للمرتبة { $rank }
city-use-for = استخدام أوزان المرتبة { $rank }
city-use = استخدام هذه الأوزان
city-no-mean = بالجمع وفق «{ $method }» ليست الدرجات متوسطاً للمبادئ، فلا جواب دقيقاً عن هذا السؤال. وله جواب حين تُجمع المبادئ بمتوسط.
city-no-weights = لم تبق أوزان يُنظر فيها، إذ تتنافى الأقفال والحدود.
city-nearest-title = أوزان لمرتبة تختارونها
city-goal = المرتبة المنشودة
city-held = هي في المرتبة { $rank } أصلاً.
city-nearest = أصغر تغيير في الأوزان يبلغ بها المرتبة { $rank } ينقل { $points } نقطة مئوية من مبادئ إلى أخرى.
city-nearest-open = نقل { $points } نقطة مئوية من مبادئ إلى أخرى يبلغ بها المرتبة { $rank }، ولم يُحسم هل يكفي تغيير أصغر.
city-impossible = ليس بين الأوزان المنظور فيها ما يبلغ بها المرتبة { $rank }.
city-too-fine = لا يبلغ بها المرتبة { $rank } إلا أوزان أدقّ من جزء من مئة من الواحد بالمئة.
city-unsettled = لم توجد أوزان تبلغ بها المرتبة { $rank }، ولم تُستبعد.
city-nearest-table = من الأوزان الحالية إلى المرتبة { $rank }
city-choices-title = أي خيار أهم
city-choices-hint = كل نقطة خيار من خياراتنا اتُّخذ على نحو آخر مع إبقاء ما عداه؛ وكلما كبرت النقطة زادت الخيارات التي تؤدي إلى تلك المرتبة. والخط القائم هو المرتبة الحالية.
city-choices =
    { $count ->
        [one] كان يمكن اتخاذ خيار واحد على نحو آخر؛
        [two] كان يمكن اتخاذ خيارين على نحو آخر، كلٌّ على حدة؛
        [few] كان يمكن اتخاذ { $shown } خيارات على نحو آخر، كلٌّ على حدة؛
       *[other] كان يمكن اتخاذ { $shown } خياراً على نحو آخر، كلٌّ على حدة؛
    } وفي { $near } منها تبقى على بعد مرتبة على الأكثر من المرتبة { $rank }.
city-choices-most = وأكثر ما يحرّكها «{ $choice }» ({ $kind }): من { $from } إلى { $to }. وبها جميعاً تقع مرتبتها بين { $best } و{ $worst }.
city-choices-none = ولا يغيّر أي منها مرتبتها.
city-choices-table = المرتبة مع كل خيار اتُّخذ على نحو آخر
city-equal-indicators = وزن واحد لكل مؤشر
city-kind-scale = السلّم
city-kind-combining = الجمع
city-kind-outliers = القيم المتطرفة
city-kind-gaps = القيم الناقصة
city-kind-weights = الأوزان
city-kind-pillars = من دون مبدأ
city-kind-indicators = من دون مؤشر
city-no-answer = لا جواب
city-improve-title = ما الذي يكسبها أكثر
city-improve-hint = هذا حساب لا توقّع: تتغيّر الأرقام المذكورة ويبقى كل ما عداها، وكل المدن الأخرى، على حاله.
city-lever = الانتقال بمؤشر { $indicator } من { $from } إلى { $to }، وهو مستوى { $other }، يرفعها من المرتبة { $rank } إلى { $then }.
city-lever-none = ليس من رقم واحد، ولو بلغ مستوى أفضل مدينة، يرفع مرتبتها.
city-plan =
    { $count ->
        [one] أقل تحسّن يبلغ بها المرتبة { $rank } هو { $points } نقطة على السلّم المشترك، في مؤشر واحد.
        [two] أقل تحسّن يبلغ بها المرتبة { $rank } هو { $points } نقطة على السلّم المشترك، في مؤشرين.
        [few] أقل تحسّن يبلغ بها المرتبة { $rank } هو { $points } نقطة على السلّم المشترك، في { $shown } مؤشرات.
       *[other] أقل تحسّن يبلغ بها المرتبة { $rank } هو { $points } نقطة على السلّم المشترك، في { $shown } مؤشراً.
    }
city-plan-search =
    { $count ->
        [one] تحسّن قدره { $points } نقطة على السلّم المشترك، في مؤشر واحد، يبلغ بها المرتبة { $rank }؛ وقد يوجد ما هو أقل.
        [two] تحسّن قدره { $points } نقطة على السلّم المشترك، في مؤشرين، يبلغ بها المرتبة { $rank }؛ وقد يوجد ما هو أقل.
        [few] تحسّن قدره { $points } نقطة على السلّم المشترك، في { $shown } مؤشرات، يبلغ بها المرتبة { $rank }؛ وقد يوجد ما هو أقل.
       *[other] تحسّن قدره { $points } نقطة على السلّم المشترك، في { $shown } مؤشراً، يبلغ بها المرتبة { $rank }؛ وقد يوجد ما هو أقل.
    }
city-plan-none = لا يبلغ بها المرتبة { $rank } أي تحسّن في أرقامها وحدها: فلو بلغت كلها أفضل مستوى لكانت في المرتبة { $best }.
city-plan-table = أقل تحسّن للمرتبة { $rank }
city-levers = رفع رقم واحد
city-not-own = بالجمع وفق «{ $method }» يغيّر التغيّر في مدينة درجات غيرها، فلا يمكن حساب التحسينات واحداً واحداً.
city-printed-source = { $title }، الإصدار { $version } بتاريخ { $date }. السنوات المرجعية: { $years }.
city-printed-method = المنهج. السلّم: { $scale }. الجمع: { $combining }. القيم المتطرفة: { $outliers }. القيم الناقصة: { $gaps }.
city-printed-proxies = المؤشرات البديلة تنوب عمّا لا يقيسه أحد. وأيّ الأرقام منها، وسائر التحفظات، تحت «عن الأرقام» في العنوان أدناه. والافتراضات حساب لا توقّع.
city-printed-address = العنوان
column-now = الآن
column-then = بعدئذ
column-then-about = بعدئذ، نحو
column-baseline = خط الأساس
column-points = نقاط
column-median = المدينة الوسطى
column-best = أفضل مدينة
column-best-city = أيّها
column-choice = خيار على نحو آخر
column-quarter = الربع الأعلى
column-best-figure = الأفضل
### Without a network

new-version = تتوفر نسخة جديدة من هذه الصفحة.
new-version-show = عرضها
new-version-file = سيلزم بعد ذلك فتح الملف «{ $name }» من جديد، فهذه الصفحة لا تحتفظ بأي من ملفاتك.
offline = من دون شبكة
offline-title = من دون شبكة
offline-kept = هذه الصفحة محفوظة على هذا الجهاز مع مجموعات بياناتها وكل لغاتها، فتُفتح من دون شبكة.
offline-not-kept = هذه الصفحة ليست محفوظة على هذا الجهاز بعد. يحدث ذلك من تلقاء نفسه بعد ثوانٍ من فتحها، إلا إذا كنتم توفّرون البيانات أو كان المتصفح لا يحفظ شيئاً.
offline-data = مجموعات بيانات من الويب
offline-hint = تبقى آخر { $shown } مجموعة فتحتموها على هذا الجهاز، حتى { $size } ميغابايت في المجموع.
offline-none = لم تُفتح أي مجموعة هنا.
offline-facts = { $size } كيلوبايت، بتاريخ { $day }
offline-forget = إزالة { $name } من هذا الجهاز
kept-copy = تعذّر الوصول إلى مضيف هذه الأرقام. هذا ما جاء منه في { $day } وهو محفوظ على هذا الجهاز.

### Scenes
saved = المشاهد
saved-title = المشاهد
saved-hint = يحفظ المشهد ما على الشاشة: الأوزان والمنهج والمدن والقسم ومجموعة البيانات. ومن المشاهد المتتابعة يتكوّن العرض. تبقى المشاهد في هذا المتصفح وحده، ولا يُرسَل شيء إلى أي مكان.
saved-name = اسم هذا المشهد
saved-save = إضافة ما على الشاشة
saved-forget = حذف { $name }
saved-none = لا مشاهد بعد.
saved-unreadable = المحفوظ في هذا المتصفح من إصدار آخر ولا يمكن قراءته. وُضع جانبًا ولم يُحذف.
saved-newer = حُفظ هذا المشهد بإصدار أحدث من المستكشف. يظهر منه ما يعرفه هذا الإصدار. أعيدوا تحميل الصفحة للحصول على الإصدار الأحدث.
saved-not-used =
    { $count ->
        [one] في المشهد إعداد واحد لا يمكن استخدامه هنا ({ $names }). تظهر القيمة الافتراضية.
        [two] في المشهد إعدادان لا يمكن استخدامهما هنا ({ $names }). تظهر القيمتان الافتراضيتان.
        [few] في المشهد { $shown } إعدادات لا يمكن استخدامها هنا ({ $names }). تظهر القيم الافتراضية.
        [many] في المشهد { $shown } إعدادًا لا يمكن استخدامها هنا ({ $names }). تظهر القيم الافتراضية.
       *[other] في المشهد { $shown } إعداد لا يمكن استخدامها هنا ({ $names }). تظهر القيم الافتراضية.
    }
scene-name = الاسم
scene-caption = عنوان للقاعة
scene-notes = ملاحظات المتحدث
scene-up = رفع { $name }
scene-down = خفض { $name }
scene-edit = نصوص { $name }
scene-duplicate = نسخة أخرى من { $name }
scene-deleted = حُذف: { $name }.
scene-restore = تراجع
scene-name-taken = يحتاج المشهد إلى اسم لا يحمله مشهد آخر. بقي اسمه السابق.
scenes-full = بلغ عدد المشاهد { $most } ولا يمكن حفظ المزيد. احذفوا أحدها أو احفظوها أولًا في ملف.
scenes-damaged = لا توجد فيه مشاهد من هذا المستكشف، أو قُطع أو تغيّر في الطريق.
scenes-empty = لا توجد فيه مشاهد.
scenes-too-long = إنه أطول من أي شيء يكتبه هذا المستكشف.
scenes-newer = إنه من إصدار أحدث من المستكشف. أعيدوا تحميل الصفحة للحصول عليه.
scenes-too-many = عدد المشاهد فيه { $found }، والحد الأقصى { $most }.
scenes-wrong = المشهد { $number } ليس كما يجب: اسمه ناقص، أو أحد نصوصه أطول من اللازم، أو ما يعرضه ليس حالة من حالات هذا المستكشف.
scenes-unreadable = لا يمكن فتح «{ $name }». { $reason }
talk-unreadable = لا يمكن فتح العرض الوارد في هذا العنوان. { $reason } تعرض الصفحة بقية العنوان.
talk-too-long = هذه المشاهد أطول من أن يتسع لها عنوان. احفظوها في ملف بدلًا من ذلك.
talk-arrived-title = عرض في هذا العنوان
talk-arrived =
    { $count ->
        [one] في هذا العنوان عرض من مشهد واحد.
        [two] في هذا العنوان عرض من مشهدين.
        [few] في هذا العنوان عرض من { $shown } مشاهد.
       *[other] في هذا العنوان عرض من { $shown } مشهدًا.
    } مشاهدكم أنتم لم تُمَسّ.
talk-guests =
    { $count ->
        [one] جاء هذا المشهد مع عنوان أو ملف. وهو غير محفوظ، ولا ما تغيّرونه فيه.
        [two] جاء هذان المشهدان مع عنوان أو ملف. وهما غير محفوظين، ولا ما تغيّرونه فيهما.
        [few] جاءت هذه المشاهد الـ{ $shown } مع عنوان أو ملف. وهي غير محفوظة، ولا ما تغيّرونه فيها.
       *[other] جاءت هذه المشاهد الـ{ $shown } مع عنوان أو ملف. وهي غير محفوظة، ولا ما تغيّرونه فيها.
    }
talk-present = تقديم العرض
talk-keep = حفظها مع مشاهدي
talk-own = العودة إلى مشاهدي
talk-dismiss = لا، شكرًا
talk-save = حفظ في ملف
talk-open = فتح ملف مشاهد…
talk-copy = نسخ العرض كرابط
talk-with-notes = مع ملاحظات المتحدث
### التقديم

present = تقديم
present-hint = تقديم ما على الشاشة (P)
stage-title = العرض
stage-tools = أزرار المتحدث
stage-keys = المفاتيح
stage-weights = الأوزان
stage-screen = ملء الشاشة
stage-end = إنهاء العرض
stage-blank = شاشة سوداء
stage-is-blank = الشاشة سوداء.
stage-position = { $place } من { $total }
stage-no-city = { $typed }… لا يبدأ اسم أي مدينة هكذا.
stage-unranked = { $city }: غير مرتّبة
stage-standing = { $city }: المرتبة { $rank } من { $total }، الدرجة { $score }
stage-weight-changed = { $name }: من { $from } إلى { $to }.
key-next = المشهد التالي
key-previous = المشهد السابق
key-ends = أول مشهد، آخر مشهد
key-scroll = تمرير القسم
key-weights = إظهار الأوزان أو إخفاؤها
key-blank = شاشة سوداء، ثم العودة
key-city = اكتبوا اسم مدينة للإشارة إليها. ابدؤوا بـ / إن كان الحرف مفتاحًا قائمًا بذاته.
key-escape = ترك المدينة، ثم مغادرة العرض
key-list = هذه القائمة
presenter-open = نافذة المتحدث
presenter-refused = لم يسمح المتصفح بفتح نافذة ثانية. اسمحوا بها لهذه الصفحة ثم أعيدوا المحاولة.
presenter-title = نافذة المتحدث
presenter-now = الآن
presenter-next = التالي
presenter-no-next = كان ذلك آخر مشهد.
presenter-waits = في انتظار العرض…
presenter-left = انتهى العرض.
presenter-clock = الوقت المنقضي
presenter-reset = تصفير
presenter-time = { $hours }:{ $minutes }:{ $seconds }
### الحفظ والأعطال

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
profile-ahead = { $city } هي الأعلى درجة في { $shown } من أصل { $total } من المبادئ.
profile-spread = أكثر ما تختلف فيه المدن «{ $pillar }»: من { $low } ({ $low-city }) إلى { $high } ({ $high-city }).
bars-sentence = أكثر ما يضيف إلى درجة { $city } ({ $score }) هو «{ $pillar }»: { $points } نقطة.
bars-unranked = ليست أي من هذه المدن مرتّبة، فلا درجة توزَّع.
indicators-title = المؤشرات
indicators-unfold = إظهار كل المؤشرات
indicators-fold = إخفاء كل المؤشرات
indicators-hint = الأرقام كما نُشرت. والخط تحت الرقم درجته على المقياس المشترك، و{ $mark } علامة أفضل درجة بين هذه المدن.
indicators-filled = { $mark } رقم ناقص مُلئ مكانه.
indicators-moved = { $mark } رقم متطرّف يُحسب رقماً غيره.
indicators-logged = يُحسب باللوغاريتم
indicators-counts-as = يُحسب { $figure }
indicators-best = الأفضل
indicators-year = السنة: { $value }
indicators-level = المستوى: { $value }
waterfall-title = لماذا تتقدّم مدينة على أخرى
waterfall-first = المدينة المطلوب تفسيرها
waterfall-second = بالمقارنة مع
waterfall-why =
    { $way ->
        [above] لماذا تتقدّم { $city } على { $other }
        [below] لماذا تتأخّر { $city } عن { $other }
       *[level] أين تختلف { $city } و{ $other } وهما متعادلتان
    }
waterfall-hint = كم نقطة يقدّمها كل مبدأ على { $other } أو يؤخّرها عنها. والخط موضع التعادل.
waterfall-hint-drawn = كم نقطة يقدّمها كل مبدأ على { $other } أو يؤخّرها عنها. والخط موضع التعادل. والأجزاء مقدَّرة بالعيّنات: قريبة وليست دقيقة.
waterfall-unfold = إظهار مؤشرات
waterfall-unfold-none = لا مبدأ
waterfall-unfold-all = كل المبادئ
waterfall-lead = المجموع
waterfall-points = النقاط
waterfall-one-sided = لإحداهما فقط أرقام
waterfall-sentence =
    { $way ->
        [level] تتقاسم { $city } و{ $other } المرتبة نفسها.
       [below] تتأخّر { $city } عن { $other } بفارق { $points } نقطة.
       *[above] تتقدّم { $city } على { $other } بفارق { $points } نقطة.
    }{ $gains ->
        [some] { " " }وأكثر ما يرجّح { $city } «{ $up }» ({ $gain }).
       *[none] { "" }
    }{ $losses ->
        [some] { " " }وأكثر ما يؤخّرها «{ $down }» ({ $loss }).
       *[none] { "" }
    }
waterfall-wins = بهذه الطريقة في الجمع تُحصي الدرجة مرات الفوز على المدن الأخرى مثنى مثنى. والفوز لا يتكوّن من نقاط تضيفها المبادئ، فلا يمكن تفكيكه هنا؛ ويُظهر الملمح والمؤشرات أين تختلف المدن.
waterfall-not-ranked = { $city } غير مرتّبة، فلا درجة لها تُفسَّر.
slope-title = منذ خط الأساس
slope-hint = المرتبة بأوزان خط الأساس وبهذه الأوزان.
slope-baseline = خط الأساس
slope-these = هذه الأوزان
slope-before = { $city } { $rank }
slope-now = { $rank } { $city }
slope-now-moved = { $rank } { $city } ({ $change })
slope-none = بهذه الأوزان تقف كل من هذه المدن حيث وقفت عند خط الأساس.
slope-unranked = ليست أي من هذه المدن مرتّبة عند خط الأساس والآن معاً.
slope-sentence =
    { $rising ->
        [0] لا ترتفع أي من هذه المدن
        [one] ترتفع مدينة واحدة من هذه المدن
        [two] ترتفع مدينتان من هذه المدن
        [few] عدد ما يرتفع من هذه المدن { $shown-rising }
       *[other] عدد ما يرتفع من هذه المدن { $shown-rising }
    }، { $falling ->
        [0] ولا تنخفض أي منها
        [one] وتنخفض واحدة
        [two] وتنخفض اثنتان
        [few] وعدد ما ينخفض منها { $shown-falling }
       *[other] وعدد ما ينخفض منها { $shown-falling }
    }. وأبعدها انتقالاً { $city }، من المرتبة { $before } إلى المرتبة { $now }.
slope-rank-before = المرتبة عند خط الأساس
slope-rank-now = المرتبة الآن
slope-score-before = الدرجة عند خط الأساس
slope-score-now = الدرجة الآن
### القاعة: رمز يتابع به الحضور، والأوزان التي تعود منهم
room = استطلاع رأي القاعة
room-follow = ليتابع الحضور
room-follow-hint = من يقرأ هذا الرمز بهاتفه يفتح ما على هذه الشاشة ويستطيع تحريك الأوزان عنده.
room-code = رمز فيه عنوان ما على هذه الشاشة
room-code-too-long = في العنوان { $found } حرفًا، والرمز الذي يُقرأ من آخر القاعة يتسع لـ { $limit }.
room-code-dense = العنوان طويل والمربعات صغيرة: قد لا تستطيع الصفوف الخلفية قراءتها.
room-code-parts = يشغل معظمَه: { $parts }. تراجَع عن بعض ذلك أو وزّع العنوان بطريقة أخرى.
room-part-simulation = الأرقام والمدن المفترضة
room-part-weights = الأوزان
room-part-cities = المدن المقارَنة أو المثبتة
room-part-brush = الحدود الموضوعة على خطوط الملامح
room-part-data = عنوان مجموعة البيانات
room-address-copy = نسخ هذا العنوان
room-address-copied = نُسخ العنوان.
room-local = هذه الصفحة على هذا الجهاز وحده، فلا تصل إليها الهواتف. اكتب أدناه عنوان المستكشف على الويب فيظهر الرمز هنا.
room-own-file = الأرقام من الملف { $name } الذي لا يملكه سواك: لن يراها من يفتح العنوان.
room-base = عنوان المستكشف على الويب
room-base-hint = لا حاجة إليه إلا إذا كان على الهواتف أن تستعمل عنوانًا غير عنوان هذه الصفحة. ويُنسى عند إغلاق الصفحة.
room-base-not-web = ليس هذا عنوانًا على الويب. مثاله: https://example.org/index/.
room-base-local = هذا العنوان يؤدي إلى جهاز واحد فقط، فلا تصل إليه الهواتف.
room-gather = جمع أوزانهم
room-gather-hint = يقرأ كل شخص الرمز ويحرّك الأوزان ويضغط «نسخ الرابط» ثم يرسل إليك الرابط: في محادثة الاجتماع أو بالبريد أو كما تشاء. ألصق الروابط هنا أو أفلت قائمة. لا ترسل هذه الصفحة شيئًا إلى أي مكان ولا تحفظ شيئًا بعد إغلاقها.
room-addresses = روابط المشاركين، رابط في كل سطر
room-open = فتح قائمة…
room-empty = تفريغ القائمة
room-nobody = لا توجد أوزان لأحد بعد.
room-people =
    { $count ->
        [zero] لا تُحتسب أوزان أحد.
        [one] تُحتسب أوزان شخص واحد.
        [two] تُحتسب أوزان شخصين.
        [few] تُحتسب أوزان { $shown } أشخاص.
        [many] تُحتسب أوزان { $shown } شخصًا.
       *[other] تُحتسب أوزان { $shown } شخص.
    }
room-lines-left-out =
    { $count ->
        [zero] لم يُستبعد أي سطر.
        [one] استُبعد سطر واحد.
        [two] استُبعد سطران.
        [few] استُبعدت { $shown } أسطر.
        [many] استُبعد { $shown } سطرًا.
       *[other] استُبعد { $shown } سطر.
    }
room-cut = كان النص أطول مما تقرؤه هذه الصفحة، فتُرك الباقي.
room-file-large = الملف { $name } أكبر من { $limit } فلم يُقرأ.
room-file-unreadable = لا يمكن قراءة { $name }. اختره مرة أخرى.
room-left-out-list = الأسطر المستبعدة
room-left-out = السطر { $line }، «{ $found }»: { $why }
room-left-out-more =
    { $count ->
        [zero] ولا سطر آخر
        [one] وسطر واحد آخر
        [two] وسطران آخران
        [few] و{ $shown } أسطر أخرى
        [many] و{ $shown } سطرًا آخر
       *[other] و{ $shown } سطر آخر
    }
room-why-no-address = لا عنوان فيه.
room-why-other-page = هذا عنوان صفحة أخرى.
room-why-too-long = هو أطول من أي عنوان للمستكشف.
room-why-other-data = أوزانه لمجموعة بيانات أخرى، { $data }.
room-why-no-weights = لم يُحرَّك أي وزن. اطلب رابطًا بزر «نسخ الرابط».
room-why-unreadable = لا يمكن قراءة أوزانه؛ ربما نقص جزء من العنوان.
room-why-other-framework = يزن «{ $code }»، وليس في مجموعة البيانات هذه.
room-why-all-zero = كل أوزانه صفر.
room-why-too-many = لا يمكن احتساب أكثر من { $limit } شخص.
room-wanted = ما تريده القاعة
room-agreement = شخصان من هذه القاعة يُختاران عشوائيًا يعطيان { $shown } من 100 نقطة للمبادئ نفسها.
room-agreement-one = بشخص آخر يمكن القول إلى أي حد تتفق القاعة.
room-agreement-hint = 100: يوزع الجميع أوزانهم بالطريقة نفسها. 0: لا يعطي اثنان وزنًا للمبدأ نفسه. وهو تداخل أوزان شخصين، في المتوسط على جميع الأزواج.
room-strip-hint = النقطة أشخاص، تكبر كلما كثروا؛ والشريط نصف القاعة الأوسط، والخط المتوسط. وقد ضُبطت الأوسطة ليكون مجموعها 100 في المئة.
room-column-people = الأشخاص على امتداد خط
room-column-mean = المتوسط
room-column-median = الوسيط
room-column-middle = النصف الأوسط
room-column-all = من الأدنى إلى الأعلى
room-no-median = لا توجد أوزان وسيطة: لا ينال أي مبدأ شيئًا من نصف القاعة.
room-no-median-short = لا يوجد
room-use-mean = اعتماد المتوسط
room-use-median = اعتماد الوسيط
room-used-mean = صارت أوزان الصفحة متوسط أوزان القاعة. الرمز أعلاه يؤدي إليها.
room-used-median = صارت أوزان الصفحة أوزان القاعة الوسيطة. الرمز أعلاه يؤدي إليها.
room-ranked = مراتب المدن
room-concordance = الاتفاق على الترتيب: معامل كندال W يساوي { $shown }.
room-concordance-none = بشخص آخر يمكن القول إلى أي حد تتفق الترتيبات.
room-concordance-hint = يساوي W واحدًا إذا رتبت أوزان الجميع كل المدن ترتيبًا واحدًا، وصفرًا إذا لم يكن للترتيبات نظام مشترك. وتستعمل كلها المنهج المعروض على هذه الشاشة؛ والخط هو المرتبة بالأوزان المتوسطة.
room-unranked =
    { $count ->
        [zero] لكل الأوزان ترتيب بهذا المنهج.
        [one] أوزان شخص واحد لا تعطي ترتيبًا بهذا المنهج.
        [two] أوزان شخصين لا تعطي ترتيبًا بهذا المنهج.
        [few] أوزان { $shown } أشخاص لا تعطي ترتيبًا بهذا المنهج.
        [many] أوزان { $shown } شخصًا لا تعطي ترتيبًا بهذا المنهج.
       *[other] أوزان { $shown } شخص لا تعطي ترتيبًا بهذا المنهج.
    }
room-column-pooled = بالمتوسط
room-column-first = الأولى لدى
room-column-ranks = المراتب
### Map and explore

table-cut = أول { $shown } من أصل { $total } من الصفوف.
column-place = المكان
map-title-score = الدرجات على الخريطة
map-title-change = تغيّر المراتب على الخريطة
map-hint = اضغطوا على مدينة لإبرازها. اسحبوا الخريطة لتحريكها، وكبّروا بالأزرار أو بعجلة الفأرة مع الضغط على Ctrl.
map-colour = تبيّن الألوان
map-colour-score = الدرجة
map-colour-change = تغيّر المرتبة
map-places = المراتب المكتسبة أو المفقودة عن خط الأساس
map-rank = المرتبة { $rank }
map-scores =
    { $count ->
        [one] { $best } هي المدينة المرتّبة الوحيدة على الخريطة بدرجة { $high }.
        [two] بين مدينتين مرتّبتين على الخريطة، { $best } هي الأعلى درجة ({ $high }) و{ $last } الأدنى ({ $low }).
        [few] بين { $shown } مدن مرتّبة على الخريطة، { $best } هي الأعلى درجة ({ $high }) و{ $last } الأدنى ({ $low }).
       *[other] بين { $shown } مدينة مرتّبة على الخريطة، { $best } هي الأعلى درجة ({ $high }) و{ $last } الأدنى ({ $low }).
    }
map-none = لا مدينة مرتّبة على الخريطة.
map-risen-most = أعلى من خط الأساس: { $shown }، وأكثرها { $city } ({ $change }).
map-fallen-most = أدنى منه: { $shown }، وأكثرها { $city } ({ $change }).
map-no-change = كل مدينة في مرتبتها عند خط الأساس. حرّكوا وزناً لتروا من يصعد ومن يهبط.
map-unplaced = ليست على الخريطة لغياب الإحداثيات: { $names }.
map-unranked = غير مرتّبة، مرسومة حلقات منقّطة: { $names }.
map-borders = إسقاط الأرض المتساوية (Equal Earth)؛ السواحل والحدود من Natural Earth. وهي لا تعبّر عن أي رأي في وضع أي إقليم.
map-loading = يجري تحميل الخريطة…
map-failed = تعذّر تحميل الخريطة. { $reason }
map-tools = تحريك الخريطة
map-zoom-in = تكبير
map-zoom-out = تصغير
map-west = نحو الغرب
map-north = نحو الشمال
map-south = نحو الجنوب
map-east = نحو الشرق
map-all-cities = إظهار كل المدن
map-world = إظهار العالم
map-drag = التحريك بالإصبع
measure-population = عدد السكان
measures-scores = الدرجات بهذه الأوزان
measures-context = عن المدينة
axis-score = الدرجة
axis-logarithmic = مقياس لوغاريتمي
scatter-title = أي مقياسين
scatter-hint = كل نقطة مدينة، اضغطوا عليها لإبرازها. الأرقام كما نُشرت. وحيث يكون الأدنى أفضل يُقلب المحور، فالأفضل دائماً في الأعلى أو نحو نهاية السطر.
scatter-x = أفقياً
scatter-y = عمودياً
scatter-swap = تبديل المقياسين
scatter-sentence =
    { $words } معامل بيرسون r يساوي { $r } ومعامل سبيرمان ρ يساوي { $rho }، على أساس { $count ->
        [one] مدينة واحدة
        [two] مدينتين
        [few] { $shown } مدن
       *[other] { $shown } مدينة
    }.
scatter-sentence-log =
    { $words } معامل بيرسون r يساوي { $r } (مع لوغاريتم عدد السكان) ومعامل سبيرمان ρ يساوي { $rho }، على أساس { $count ->
        [one] مدينة واحدة
        [two] مدينتين
        [few] { $shown } مدن
       *[other] { $shown } مدينة
    }.
scatter-rising-closely = يرتفع المقياسان معاً ارتفاعاً وثيقاً.
scatter-rising = يميل المقياسان إلى الارتفاع معاً.
scatter-weak = لا تكاد تربط بين المقياسين صلة.
scatter-falling = كلما ارتفع أحدهما مال الآخر إلى الانخفاض.
scatter-falling-closely = كلما ارتفع أحدهما انخفض الآخر انخفاضاً وثيقاً.
scatter-few = الرقمان معاً متاحان لأقل من ثلاث مدن، وهذا أقل من أن تُعرف الصلة بينهما.
scatter-constant = أحد المقياسين واحد لكل المدن، فليس هناك ما يُقارَن.
scatter-missing =
    { $count ->
        [one] استُبعدت مدينة واحدة لغياب رقم.
        [two] استُبعدت مدينتان لغياب رقم.
        [few] استُبعدت { $shown } مدن لغياب رقم.
       *[other] استُبعدت { $shown } مدينة لغياب رقم.
    }
lines-title = ملامح كل المدن
lines-hint = كل خط مدينة. ارسموا مدى على أحد المحاور لإبقاء المدن الواقعة فيه، أو حدّدوا الحدود بالأرقام. ويمرّ الخط مستقيماً فوق مبدأ بلا أرقام.
lines-all =
    { $count ->
        [one] مدينة واحدة، بلا حدود.
        [two] مدينتان، بلا حدود.
        [few] كل المدن وعددها { $shown }، بلا حدود.
       *[other] كل المدن وعددها { $shown }، بلا حدود.
    }
lines-kept =
    { $count ->
        [one] تقع ضمن الحدود مدينة واحدة من أصل { $total }: { $city }.
        [two] تقع ضمن الحدود مدينتان من أصل { $total }، كلتاهما غير مرتّبة.
        [few] تقع ضمن الحدود { $shown } مدن من أصل { $total }، كلها غير مرتّبة.
       *[other] تقع ضمن الحدود { $shown } مدينة من أصل { $total }، كلها غير مرتّبة.
    }
lines-kept-best =
    { $count ->
        [one] تقع ضمن الحدود مدينة واحدة من أصل { $total }: { $city }، المرتبة { $rank }.
        [two] تقع ضمن الحدود مدينتان من أصل { $total }، وأفضلهما مرتبة { $city } ({ $rank }).
        [few] تقع ضمن الحدود { $shown } مدن من أصل { $total }، وأفضلها مرتبة { $city } ({ $rank }).
       *[other] تقع ضمن الحدود { $shown } مدينة من أصل { $total }، وأفضلها مرتبة { $city } ({ $rank }).
    }
lines-none = لا تقع أي مدينة ضمن كل هذه الحدود.
lines-ends = من { $low } إلى { $high }
lines-bounds = تحديد الحدود بالأرقام
lines-from = { $name }، من
lines-to = { $name }، إلى
lines-clear = إزالة كل الحدود
lines-list = المدن ضمن الحدود
lines-more =
    { $count ->
        [one] وواحدة غيرها
        [two] واثنتان غيرها
        [few] و{ $shown } غيرها
       *[other] و{ $shown } غيرها
    }
corr-title = ما يسير معاً
corr-hint = المقاييس مرقّمة، والصفوف والأعمدة على ترتيب واحد. وُجّه كل منها بحيث يكون الأكثر أفضل: فالمعامل السالب يعني أن مقياسين يتجاذبان في اتجاهين. اضغطوا على خانة لتروا مخطط انتشارها.
corr-level = بين
corr-level-pillars = المبادئ
corr-level-indicators = المؤشرات
corr-by = المعامل
corr-by-pearson = بيرسون
corr-by-spearman = سبيرمان
corr-ramp = المعامل
corr-measure = المقياس
corr-sentence = الأوثق صلة: «{ $a }» و«{ $b }» ({ $high }). والأقل: «{ $c }» و«{ $d }» ({ $low }).
corr-means = متوسط المعامل داخل المبادئ { $within }، وفيما بينها { $between }.
corr-cities =
    { $count ->
        [one] يقوم كل معامل على مدينة واحدة.
        [two] يقوم كل معامل على مدينتين.
        [few] يقوم كل معامل على { $shown } مدن.
       *[other] يقوم كل معامل على { $shown } مدينة.
    }
corr-cities-range =
    { $count ->
        [few] يقوم كل معامل على { $fewest } إلى { $shown } مدن.
        [one] يقوم كل معامل على { $fewest } إلى { $shown } مدينة.
        [two] يقوم كل معامل على { $fewest } إلى { $shown } مدينة.
       *[other] يقوم كل معامل على { $fewest } إلى { $shown } مدينة.
    }
corr-none = الأرقام أقل من أن تُحسب صلاتها.
corr-too-much = مجموعة البيانات هذه أكبر من أن تُحسب هنا صلات كل مؤشراتها. اختاروا المبادئ، أو مقياسين في المخطط أعلاه.

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
own-workbook = يُقرأ المصنّف (XLSX) بحسب أوراقه: «cities» و«framework» و«values»، أو جدول واحد وحده.
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
problem-workbook = لا يمكن قراءة مصنّف من هذا النوع. احفظوه بصيغة XLSX، أو كل ورقة بصيغة «CSV UTF-8»، ثم افتحوه.
problem-bad-workbook = هذا المصنّف تالف أو فارغ. احفظوه من جديد بصيغة XLSX، أو كل ورقة بصيغة «CSV UTF-8»، ثم افتحوه.
problem-not-ours = ليست هذه مجموعة بيانات. اختاروا جدول CSV واحداً، أو ملف ZIP لمجموعة، أو datapackage.json مع جداوله الثلاثة.
problem-not-chosen = هذا الجدول ليس بين الملفات. اختاروه مع datapackage.json.
problem-unreadable = لم يستطع متصفحكم قراءة هذا الملف. ربما نُقل أو تغيّر؛ اختاروه مرة أخرى.
problem-other-separator = تفصل بين الخانات العلامة «{ $found }». احفظوا الجدول بفواصل بين الخانات ونقاط في الأعداد.
problem-tabs = تفصل بين الخانات مسافات جدولة. احفظوا الجدول بفواصل بين الخانات.
problem-no-figures = لا عمود فيه أعداد، فليس ثمة ما يُقيَّم. تحقّقوا من كتابة الأعداد بنقاط.
problem-assumed-direction =
    { $count ->
        [one] لا يقول الجدول أي طرفي مؤشره ({ $shown }) أفضل، فيُعدّ الأكثر أفضل، وليست له حدود مرجعية.
        [two] لا يقول الجدول أي طرفي مؤشراته ({ $shown }) أفضل، فيُعدّ الأكثر أفضل، وليست لها حدود مرجعية.
        [few] لا يقول الجدول أي طرفي مؤشراته ({ $shown }) أفضل، فيُعدّ الأكثر أفضل، وليست لها حدود مرجعية.
       *[other] لا يقول الجدول أي طرفي مؤشراته ({ $shown }) أفضل، فيُعدّ الأكثر أفضل، وليست لها حدود مرجعية.
    } ويمكن لمجموعة بيانات فيها framework.csv أن تقول غير ذلك.
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
# ما يبيّنه الشريط والمدى، وما جرى لصف من الصفوف.
bar-part = { $name }: { $points }
bar-separator = { "؛ " }
bar-said = درجة { $city }: { $score }، وتتكوّن من: { $parts }.
bar-piece =
    { $kind ->
        [loss] { $name }: ينقص { $points } من درجة { $city } ({ $score }).
       *[gain] { $name }: يضيف { $points } إلى درجة { $city } ({ $score }).
    }
bar-whole = درجة { $city }: { $score }.
bar-pillar = درجة { $city } في «{ $name }»: { $score }.
range-said =
    { $kind ->
        [single] تبقى { $city } في المرتبة { $best } في { $share } من { $draws } سحب عشوائي لأوزان حول أوزانك.
       *[span] تتراوح مرتبة { $city } بين { $best } و{ $worst } في { $share } من { $draws } سحب عشوائي لأوزان حول أوزانك. مرتبتها الآن: { $rank }.
    }
spoken-pinned = أصبحت { $city } مُبقاة في الأعلى.
spoken-unpinned = لم تعد { $city } مُبقاة في الأعلى.
spoken-compared = أُضيفت { $city } إلى المقارنة.
spoken-uncompared = أُزيلت { $city } من المقارنة.
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