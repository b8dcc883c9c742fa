# نصوص المستكشف بالعربية.

## الصفحة

page-title = مستكشف مؤشر مدن التعلّم
title = مؤشر مدن التعلّم
subtitle = ما الذي يجعل المدينة مدينةَ تعلّم؟ رجّحوا المبادئ الستة وانظروا أي المدن تتقدّم.
data-set-named = مجموعة البيانات: { $title }
language = اللغة
theme = السمة
theme-auto = سمة النظام
theme-light = سمة فاتحة
theme-dark = سمة داكنة
copy-link = نسخ الرابط
link-copied = نُسخ الرابط، وهو يفتح هذه الصفحة كما هي.
link-by-hand = لا يسمح متصفحكم لهذه الصفحة بالنسخ. انسخوا هذا العنوان بأنفسكم: { $address }
about-figures = عن البيانات
close = إغلاق
dismiss = إخفاء
views = أقسام الصفحة
view-ranking = الترتيب
view-compare = المقارنة
view-city = المدينة
view-map = الخريطة
view-robustness = المتانة
view-explore = الاستكشاف
view-learn = التعلّم المتبادل
view-method = الطريقة
view-data = البيانات
figure-table = القيم في جدول
rationale = تتبع المبادئ الستة الأساس المنطقي للمؤشر العالمي لمدن التعلّم كما عرضه جين يانغ (معهد اليونسكو للتعلّم مدى الحياة، غلاسكو، 20 تشرين الثاني/نوفمبر 2012). أما اختيار المؤشرات فهو اختيارنا، ولم تعتمد اليونسكو شيئاً مما يرد هنا.
privacy = يُحسب كل شيء في متصفحكم، ولا يُرسل أي مما تفعلونه هنا إلى أي مكان.

# The head of the page: links past what comes first, the search for a city, the
# panel of tools on a narrow screen.
city-search = البحث عن مدينة باسمها
city-search-hint = مدينتكم
city-search-none = لا توجد مدينة بهذا الاسم في مجموعة البيانات هذه.
your-city = ما مدينتكم؟
your-city-dismiss = عدم السؤال عن مدينتي
skip-to-view = الانتقال إلى: { $view }
skip-to-weights = الانتقال إلى الأوزان
tools = المزيد: البيانات، الرابط، المشاهد، اللغة، الألوان

# فهرس مجموعات البيانات، وما لا يقيسه أحد فيها من المبادئ الستة.
catalogue-title = مجموعات البيانات
catalogue-cities = المدن
catalogue-years = السنوات
catalogue-direct = المؤشرات المباشرة
catalogue-proxies = المؤشرات البديلة
catalogue-missing = مبادئ غير مقيسة
catalogue-none-missing = لا شيء
not-measured = لا يُقاس هنا
not-measured-ranking = لا يُقاس هنا ولا يدخل في الترتيب: { $names }.
principle-political = الإرادة السياسية والالتزام
principle-partnership = الشراكة وإقامة الشبكات
principle-learning = فرص التعلّم
principle-inclusion = الإدماج والتماسك الاجتماعي
principle-prosperity = تكوين الثروة والقابلية للتوظيف
principle-recognition = الاعتراف بجميع أشكال التعلّم

# Where it stands in another page.
embed-credit = مؤشر مدن التعلّم: { $title }.
embed-years = بيانات { $years }.
embed-open = فتح في المستكشف الكامل (علامة تبويب جديدة)
embed-back = رجوع: { $view }

# لوحة المؤلفين: ما يضعونه في صفحاتهم.
embed = تضمين
embed-title = لصفحتكم أنتم
embed-hint = اختاروا ما سيراه القرّاء، وعاينوه بأي عرض، ثم انسخوا النص إلى صفحتكم. يظهر فيه ما على الشاشة الآن: الأوزان والطريقة والمدن والقيم.
embed-view = القسم
embed-controls = بجانب القسم
embed-controls-none = لا شيء
embed-controls-weights = الأوزان
embed-controls-all = الأوزان والطريقة
embed-lang-auto = لغة القارئ
embed-height-auto = بارتفاع المحتوى
embed-height = الارتفاع بالبكسل
embed-updates = عندما تتغيّر القيم أو المستكشف
embed-follows = متابعة التحديثات
embed-pinned = البقاء على ما هو اليوم
embed-follows-hint = يرى القرّاء دائماً أحدث القيم وأحدث إصدار من المستكشف.
embed-pinned-hint = قيم بصمتها SHA-256 { $sha }، والمستكشف { $engine }. إن تغيّرت القيم أُعلم القرّاء، وإن تغيّر نص العنصر البرمجي رفضته المتصفحات وعرضت رابطاً بدلاً منه.
embed-no-integrity = تعذّر حساب بصمة النص البرمجي. النص أدناه يقيّد إصدار القيم وحدها.
embed-preview = معاينة
embed-width = عرض المعاينة
embed-width-px = { $width } بكسل
embed-own-file = فُتحت هذه القيم من الملف «{ $name }» ولا يمكن تضمينها. انشروا الملف أولاً وافتحوه بعنوانه.
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
weights-hint = غيّروا أحد الأوزان فتفسح البقية له المجال بالتناسب. والقفل يُبقي الوزن في مكانه.
weight-field = { $name }، الوزن بالمئة
weight-lock = قفل { $name }
weights-equal = أوزان متساوية
weights-reset = إعادة الضبط
weights-parts = المؤشرات والعلامات
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

## Lenses

lens-title = المنظور
lens-own = المجموعات الأصلية للمؤشرات
lens-in-use = المؤشرات مجمّعة وفق المنظور «{ $lens }».
lens-about = ما هذا المنظور
lens-left-out = ما يستبعده هذا المنظور
lens-left-out-plain = لا مكان له في أيٍّ من مجموعاته.
lens-coming = يجري تحميل المنظور…

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
scale-title = عبر السنوات، يُحدَّد السلّم بحسب
scale-all = السنوات كلها معاً
scale-all-hint = تنال القيمة نفسها الدرجة نفسها في أي سنة، فتُقارَن الدرجات بين السنوات. فالقيم الدنيا والعليا والمتوسطات والمراتب والقيم المتطرفة هي ما للسنوات كلها، أما الفجوات فتُملأ من سنتها.
scale-year = كل سنة على حدة
scale-year-hint = تُقاس كل سنة بقيمها: فالدرجة تقول أين تقف المدينة بين غيرها في تلك السنة، ولا تُقارَن بسنوات أخرى.
scale-goalposts = الحدود المرجعية واحدة في كل السنوات على أي حال. وهذا الاختيار يحدّد كل سلّم آخر.
scale-relative = عدّ مرات التفوق وخصم ماتسيوتا–باريتو يقارنان مدن السنة الواحدة بعضها ببعض، أيّاً كان السلّم.
agg-title = الجمع بين المبادئ بواسطة
agg-arithmetic = المتوسط الحسابي
agg-arithmetic-hint = القوة في مبدأ تعوّض الضعف في آخر.
agg-geometric = المتوسط الهندسي
agg-geometric-hint = المبدأ الضعيف يكلّف أكثر مما يكسبه القوي. ويمتد كل سلّم له طرفان من 1 إلى 100 حتى لا يمحو صفرٌ ما عداه.
failure-goalposts = { $count ->
        [one] لمؤشر واحد
        [two] لمؤشرين
        [few] لـ{ $shown } مؤشرات
        [many] لـ{ $shown } مؤشراً
       *[other] لـ{ $shown } مؤشر
    } لا توجد حدود مرجعية منشورة. اختاروا الأدنى والأقصى بدلاً منها.
failure-other = لا يمكن تطبيق هذه الطريقة: { $detail }.
use-arithmetic = استخدام المتوسط الحسابي
quality-title = المؤشرات المحتسبة
quality-all = كلها
quality-all-hint = تُحتسب مؤشرات الإطار كلها، ومنها البديلة.
quality-direct = المباشرة وحدها
quality-direct-hint = تُستبعد المؤشرات الموسومة بأنها بديلة، فلا يقوم أيّ منها مقام شيء آخر.
quality-counted = لا تُحتسب إلا القيم المباشرة: عدد المؤشرات { $counted } من أصل { $all }.
quality-emptied = بلا أي مؤشر، وخارج المؤشر العام: { $names }.
quality-emptied-reason = كل مؤشراته موسومة بأنها بديلة، والطريقة تستبعدها.
quality-nothing = لا مؤشر هنا موسوم بأنه بديل، فلا يُستبعد شيء.
quality-refused = كل المؤشرات هنا موسومة بأنها بديلة. ومن دونها لا يكون مؤشر، فتُحتسب كلها.
quality-list = المؤشرات المستبعدة
quality-reason = موسوم بأنه بديل
treat-title = القيم المتطرفة
treat-none = إبقاؤها
treat-none-hint = تُحسب كل قيمة كما نُشرت مهما ابتعدت عن سواها.
treat-winsorise = تقليم القيم (Winsorization)
treat-winsorise-hint = في المؤشر شديد الالتواء تُساوى خمس قيم متطرفة على الأكثر بالقيمة التي تليها، حتى لا تحدّد بضع مدن السلّم للجميع؛ وإن لم يكفِ ذلك حُسب المؤشر بلوغاريتمه.
treat-log = اللوغاريتم
treat-log-hint = يُحسب المؤشر شديد الالتواء بلوغاريتمه، فتقترب القيم المتطرفة وتتباعد القيم المتزاحمة.
treat-report-none = لا مؤشر ملتوٍ إلى هذا الحد، فلا يتغيّر شيء.
treat-report-moved =
    { $count ->
        [one] عُدّلت قيمة واحدة
        [two] عُدّلت قيمتان
        [few] عُدّلت { $shown } قيم
       *[other] عُدّلت { $shown } قيمة
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
norm-rank = المرتبة
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
agg-harmonic-hint = المبدأ الضعيف يكلّف أكثر مما يكلّف في المتوسط الهندسي. ويمتد كل سلّم له طرفان من 1 إلى 100 حتى لا يمحو صفرٌ ما عداه.
agg-weakest = أضعف مبدأ
agg-weakest-hint = تساوي المدينة ما يساويه أضعف مبادئها: لا شيء يعوّضه، ولا أثر للأوزان إلا حيث تكون 0.
agg-copeland = كوبلاند، الفوز مثنى مثنى
agg-copeland-hint = تقابل كل مدينة كل مدينة أخرى، والفوز لمن تتقدّم في مبادئ أثقل وزناً. والدرجة عدد مرات الفوز ناقص عدد مرات الخسارة.
agg-mpi = ماتسيوتا–باريتو
agg-mpi-hint = متوسط المبادئ، كلٌّ منها على سلّم حول 100، ناقص خصم عن تفاوتها.
agg-ampi = ماتسيوتا–باريتو المعدّل
agg-ampi-hint = المتوسط ناقص خصم عن تفاوت المبادئ، على السلّم المختار أعلاه، ولا بد أن يكون له طرفان.
failure-still-shown = ما ترونه هو آخر ترتيب أمكن حسابه.
unanswered-method = لا شيء يمكن عرضه هنا: الطريقة المختارة لا تعطي ترتيباً. السبب مذكور أعلاه.
unanswered-nobody = لا شيء يمكن عرضه هنا: لا يمكن ترتيب أي مدينة. ويذكر الترتيب سبب ذلك لكل مدينة.
failure-not-above-zero = لا { $mean ->
        [geometric] متوسط هندسياً
        [harmonic] متوسط توافقياً
       *[other] متوسط من هذا النوع
    } لمدينة { $city }، لأن درجتها في «{ $element }» ليست فوق الصفر. اختاروا المتوسط الحسابي، أو الأدنى والأقصى سلّماً.
failure-no-middle = يحتاج مؤشر ماتسيوتا–باريتو المعدّل إلى سلّم له طرفان، وهذا السلّم بلا طرفين. اختاروا المتوسط الحسابي، أو الأدنى والأقصى سلّماً.
failure-penalty = لا مؤشر ماتسيوتا–باريتو لمدينة { $city }، فهي في «{ $element }» دون سواها بكثير حتى لا معنى للخصم. اختاروا المؤشر المعدّل أو المتوسط الحسابي.
failure-mixed-scales = أجزاء «{ $element }» على سلالم مختلفة لا تجمع بينها هذه الطريقة. اختاروا المتوسط الحسابي.
failure-no-groups = لا يمكن ملء الفجوات بحسب المجموعات، لأن مجموعة البيانات هذه تخلو منها. اتركوها فارغة أو املؤوها من المدن كلها.
failure-too-many-pairs = يُحسب الفوز لعدد من المدن أقصاه { $greatest }، لأن كل مدينة تقابل كل مدينة أخرى، وفي هذه المجموعة { $found }. اختاروا المتوسط الحسابي.
failure-overflow = قيمة { $city } في «{ $element }» أكبر من أن يسعها هذا السلّم. قارنوا بالمراتب أو صحّحوا القيمة.
failure-unknown-name = تذكر الطريقة «{ $name }» وليس في مجموعة البيانات هذه. اختاروا الطريقة المعتادة.
failure-setting = في الطريقة إعداد، وهو { $value }، لا يمكن الحساب به. اختاروا الطريقة المعتادة.
failure-no-weight = كل ما في «{ $element }» وزنه 0. أعطوا أحد أجزائه وزناً أو أعيدوا ضبط الأوزان.
use-minmax = استخدام الأدنى والأقصى
use-ranks = المقارنة بالمراتب
leave-gaps = ترك الفجوات فارغة
use-published-method = استخدام الطريقة المعتادة
no-groups = يملأ هذا الرابط الفجوات بحسب المجموعات، وليس في مجموعة البيانات مجموعات، فأُهمل ذلك.
plan-unread = تعذرت قراءة ما يقوله هذا الرابط عن الجدول، أو ليست البيانات جدولاً واحداً: تُعرض مجموعة البيانات كما تقرؤها الصفحة من تلقاء نفسها.
plan-too-long = لا يتسع الرابط لما قررتموه بشأن هذا الجدول، فأصبح ملفاً من ملفاتكم. لمشاركته نزّلوا مجموعة البيانات في ملف ZIP وانشروه.
years-missing = تعذّر تحميل قيم السنوات الأخرى. { $reason } المعروض هو السنة التي تُفتح عليها مجموعة البيانات.
limits-missing = تعذّر تحميل حدود الثقة التي يذكرها الناشر. { $reason } وتُعدّ القيم دقيقة.
lens-missing = تعذّر تحميل المنظور. { $reason } تبقى المؤشرات مجمّعة كما هي.
ranking-caption-whole = المدن بحسب الدرجة، الأفضل أولاً، مع تغيّر المرتبة عن خط الأساس
ranking-caption-whole-since = المدن بحسب الدرجة، الأفضل أولاً، مع تغيّر المرتبة عن عام { $since } بالأوزان نفسها
column-bar = الدرجة شريطاً
bars-whole = بهذه الطريقة في الجمع ليست الدرجات مجموع ما يضيفه كل مبدأ، فيُظهر الشريط الدرجة كاملة.
bars-none = بهذه الطريقة في الجمع لا يمكن توزيع الدرجات على المبادئ.
compare-ahead = { $first } ({ $high }) تتقدّم على { $second } ({ $low }).
compare-tied = { $first } و{ $second } تتقاسمان المرتبة { $rank }، ولكلتيهما { $high }.
compare-filled = تستند جزئياً إلى فجوات مُلئت
about-coverage-filled = عدد المدن { $cities } وعدد المؤشرات { $indicators }. تنقص { $missing } من القيم ({ $share })، وتملأ الطريقة المختارة { $filled } منها.

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
ranking-caption-since = المدن بحسب الدرجة، الأفضل أولاً، مع تغيّر المرتبة عن عام { $since } بالأوزان نفسها وما يضيفه كل مبدأ إلى الدرجة
cite-year = قيم عام { $year } على سلالم مشتركة بين كل السنوات.
cite-year-alone = قيم عام { $year } على سلالم تلك السنة.
column-rank = المرتبة
column-change = التغيّر
column-change-since = مقارنةً بعام { $since }
column-city = المدينة
column-score = الدرجة
column-contributions = مكوّنات الدرجة
column-compare = مقارنة
filter = إظهار
filter-all = كل المدن
not-ranked = غير مرتّبة
not-ranked-title = غير مرتّبة لنقص البيانات
include = ترتيب { $name } رغم ذلك
reason-empty = لا توجد أي قيمة في «{ $name }».
reason-coverage = { $present } من أصل { $total } من القيم فقط، والمطلوب { $required }.
reason-no-weight = لا يُحتسب أي من قيمها: فكل منها في عمود تتساوى فيه المدن كلها أو لا وزن له.
spoken-changes =
    { $count ->
        [0] لا تتغيّر مرتبة أي مدينة.
        [one] تتغيّر مرتبة مدينة واحدة.
        [two] تتغيّر مرتبة مدينتين.
        [few] تتغيّر مراتب { $shown } مدن.
       *[other] تتغيّر مراتب { $shown } مدينة.
    } { $city } أولى بدرجة { $score }.

### العنوان: أين تقف المدينة، وما وراء ذلك، وهل يثبت
head-unranked = { $city } غير مرتّبة
head-place =
    { $ties ->
        [zero] { $city } في المرتبة { $rank } من أصل { $total }
       *[other] { $city } تتقاسم المرتبة { $rank } من أصل { $total }
    }
head-stay = { $city } تبقى في المرتبة { $rank } من أصل { $total }
head-rise =
    { $count ->
        [zero] { $city } تصعد من المرتبة { $from } إلى { $rank } من أصل { $total }
        [one] { $city } تصعد من المرتبة { $from } إلى { $rank } من أصل { $total } متجاوزةً { $other }
       *[other] { $city } تصعد من المرتبة { $from } إلى { $rank } من أصل { $total } متجاوزةً { $other } و{ $more ->
            [one] مدينة أخرى
            [two] مدينتين أخريين
            [few] { $shown-more } مدن أخرى
           *[other] { $shown-more } مدينة أخرى
        }
    }
head-fall =
    { $count ->
        [zero] { $city } تهبط من المرتبة { $from } إلى { $rank } من أصل { $total }
        [one] { $city } تهبط من المرتبة { $from } إلى { $rank } من أصل { $total }، وتتجاوزها { $other }
       *[other] { $city } تهبط من المرتبة { $from } إلى { $rank } من أصل { $total }، وتتجاوزها { $other } و{ $more ->
            [one] مدينة أخرى
            [two] مدينتان أخريان
            [few] { $shown-more } مدن أخرى
           *[other] { $shown-more } مدينة أخرى
        }
    }
head-since-up =
    { $count ->
        [one] { $city } في المرتبة { $rank } من أصل { $total } عام { $year }، أعلى بمرتبة واحدة مما كانت عليه عام { $since }
        [two] { $city } في المرتبة { $rank } من أصل { $total } عام { $year }، أعلى بمرتبتين مما كانت عليه عام { $since }
        [few] { $city } في المرتبة { $rank } من أصل { $total } عام { $year }، أعلى بـ{ $shown } مراتب مما كانت عليه عام { $since }
       *[other] { $city } في المرتبة { $rank } من أصل { $total } عام { $year }، أعلى بـ{ $shown } مرتبة مما كانت عليه عام { $since }
    }
head-since-down =
    { $count ->
        [one] { $city } في المرتبة { $rank } من أصل { $total } عام { $year }، أدنى بمرتبة واحدة مما كانت عليه عام { $since }
        [two] { $city } في المرتبة { $rank } من أصل { $total } عام { $year }، أدنى بمرتبتين مما كانت عليه عام { $since }
        [few] { $city } في المرتبة { $rank } من أصل { $total } عام { $year }، أدنى بـ{ $shown } مراتب مما كانت عليه عام { $since }
       *[other] { $city } في المرتبة { $rank } من أصل { $total } عام { $year }، أدنى بـ{ $shown } مرتبة مما كانت عليه عام { $since }
    }
head-since-same = { $city } في المرتبة { $rank } من أصل { $total } عام { $year }، كما كانت عام { $since }
head-since-new = { $city } في المرتبة { $rank } من أصل { $total } عام { $year }، ولم تكن مرتّبة عام { $since }
head-lead =
    { $count ->
        [one] { $city } تتصدّر مدينة واحدة، متقدّمةً على { $next } بفارق { $points } نقطة
        [two] { $city } تتصدّر مدينتين، متقدّمةً على { $next } بفارق { $points } نقطة
        [few] { $city } تتصدّر { $shown } مدن، متقدّمةً على { $next } بفارق { $points } نقطة
       *[other] { $city } تتصدّر { $shown } مدينة، متقدّمةً على { $next } بفارق { $points } نقطة
    }
head-reason =
    وزن «{ $pillar }» { $to } بدلاً من { $from }، وفيه { $does ->
        [ahead] تتقدّم { $city } على { $other }
       *[behind] تتأخّر { $city } عن { $other }
    }.
strong-mixed = تتقدّم على المدينة الوسطى في { $ahead } أكثر من غيره، وتتأخّر عنها في { $behind } أكثر من غيره.
strong-ahead = لا تتأخّر عن المدينة الوسطى في أي مبدأ، وأكثر تقدّمها في { $most }.
strong-behind = لا تتقدّم على المدينة الوسطى في أي مبدأ، وأقرب ما تكون إليها في { $least } وأبعد ما تكون عنها في { $most }.
strong-behind-one = لا تتقدّم على المدينة الوسطى في أي مبدأ، وتتأخّر عنها في { $most }.
strong-level = تساوي المدينة الوسطى في كل المبادئ.
strong-name = ‏«{ $name }»
strong-figures = «{ $name }» ({ $own }، والوسيط { $median })
verdict-city =
    { $span ->
        [zero] تحتفظ { $city } بمرتبتها: { $low } في تسعة سحوبات من عشرة على الأقل.
       *[other] { $hold ->
            [holds] تحتفظ { $city } بمرتبتها
            [moves] تتغيّر مرتبة { $city } قليلاً
           *[depends] تتوقف مرتبة { $city } على الخيارات المتخذة
        }: بين { $low } و{ $high } في تسعة سحوبات من عشرة.
    }
verdict-lead =
    { $hold ->
        [holds] صدارة { $city } مؤكدة: هي الأولى في تسعة سحوبات من عشرة على الأقل.
       *[other] صدارة { $city } غير مؤكدة: مرتبتها بين { $low } و{ $high } في تسعة سحوبات من عشرة.
    }
verdict-weights = لا يتغيّر هنا إلا الأوزان، كل منها بما لا يزيد على { $percent } من قيمته.
verdict-any-weights = لا يتغيّر هنا إلا الأوزان، بلا حدود.
verdict-waiting = يُحسب مدى ثبات ذلك…
verdict-ranking =
    { $hold ->
        [holds] الترتيب في مجمله ثابت
        [moves] الترتيب في مجمله يتغيّر قليلاً
       *[depends] الترتيب في مجمله يتوقف على الخيارات المتخذة
    }: متوسط انتقال المدينة في السحب الواحد بالمراتب { $shift }.
verdict-most =
    { $choice ->
        [weights] أكثر ما يتوقف عليه ذلك الأوزان.
        [norm] أكثر ما يتوقف عليه ذلك السلّم.
        [agg] أكثر ما يتوقف عليه ذلك طريقة جمع المبادئ.
        [treat] أكثر ما يتوقف عليه ذلك معالجة القيم المتطرفة.
        [impute] أكثر ما يتوقف عليه ذلك كيفية ملء القيم الناقصة.
       *[leave-out] أكثر ما يتوقف عليه ذلك المؤشرات المحتسبة.
    }

## المقارنة

compare-title = المقارنة
compare-add = إضافة مدينة…
compare-city = مقارنة { $name }
compare-remove = إزالة { $name } من المقارنة
compare-empty = اختاروا من مدينتين إلى ست مدن هنا أو في الترتيب لرؤيتها جنباً إلى جنب.
compare-unranked = أقل من مدينتين من هذه المدن مرتّبتان، فلا فارق يُشرح.
compare-carries = ويرجع تقدّمها قبل كل شيء إلى «{ $pillar }» ({ $points } نقطة).
argument-for = وأكثر ما يرجّح { $city } «{ $pillar }» ({ $points } نقطة).
compare-removed = لم تعد { $name } ضمن المقارنة.
standing = المرتبة { $rank }، الدرجة { $score }
profile-title = الملامح
profile-hint = الدرجة في كل مبدأ، ولا تغيّرها الأوزان.
profile-indicators-hint = الدرجة في كل مؤشر من مؤشرات المبدأ الوحيد، وإن كثرت فالاثنا عشر الأشد اختلافاً بين المدن.
bars-title = النقاط بحسب المبدأ
bars-hint = ما يضيفه كل مبدأ إلى الدرجة بهذه الأوزان.
compare-table = الدرجات بحسب المبدأ
column-principle = المبدأ
column-weight = الوزن
no-data = لا بيانات
chart-failure = تعذّر رسم المخطط. بياناته في الجدول أدناه.
chart-no-library = تعذّر رسم المخطط. { $reason } بياناته في الجدول أدناه.

## عن الأرقام

about-coverage = عدد المدن { $cities } وعدد المؤشرات { $indicators }. تنقص { $missing } من القيم ({ $share }) وتبقى ناقصة: فدرجة المبدأ هي متوسط القيم المتاحة.
about-citation = صيغة الاستشهاد
about-sources = المصادر
about-licence = الرخصة
about-checksum = الإصدار
about-version = { $version }
about-caveats = ما ينبغي مراعاته
about-names = أسماء المدن كما نُشرت، وهي غير مترجمة.
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

loading = تحميل البيانات: { $received } كيلوبايت
loading-of = تحميل البيانات: { $received } من { $total } كيلوبايت
loading-read = قراءة البيانات والتحقق منها: { $share }
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
load-stopped = لقد أوقفتم التحميل. لم يتغيّر شيء؛ أعيدوا المحاولة متى شئتم.
load-bad-catalogue = قائمة مجموعات البيانات المرفقة بهذا المستكشف تالفة ({ $detail }). ارفعوا المجلد «data» من جديد.
problems-more =
    { $count ->
        [one] … وواحدة غيرها.
        [two] … واثنتان غيرها.
        [few] … و{ $shown } غيرها.
       *[other] … و{ $shown } غيرها.
    }
fetch-unreachable = تعذّر الوصول إلى { $url }. تحقّقوا من الاتصال، وإن كان الملف في موقع آخر فعلى ذلك الموقع أن يسمح للمواقع الأخرى بقراءته (CORS).
fetch-status = أجاب { $url } بالخطأ { $status }. تحقّقوا من العنوان.
fetch-broke-off = انقطع { $url } بعد { $received } كيلوبايت. تحقّقوا من الاتصال وأعيدوا المحاولة.
fetch-silent =
    { $count ->
        [one] لم يصل شيء من { $url } منذ ثانية واحدة.
        [two] لم يصل شيء من { $url } منذ ثانيتين.
        [few] لم يصل شيء من { $url } منذ { $shown } ثوانٍ.
       *[other] لم يصل شيء من { $url } منذ { $shown } ثانية.
    } ربما كان الخادم مثقلاً: أعيدوا المحاولة لاحقاً.
fetch-too-large = { $url } أكبر من { $limit } كيلوبايت، وهو أقصى ما يقبله هذا المستكشف.
fetch-bad-address = «{ $url }» ليس عنواناً يمكن فتحه.
file-unreachable = لم يصل الملف { $file }: تعذّر الوصول إلى هذا الموقع. تحقّقوا من الاتصال ثم أعيدوا المحاولة.
file-status = لم يصل الملف { $file }: أجاب هذا الموقع بالخطأ { $status }. أعيدوا المحاولة لاحقاً؛ فإن لم يصل بعدُ فلا بدّ من رفعه من جديد.
file-damaged = وصل الملف { $file }، لكنه ليس كما ينبغي. أعيدوا تحميل الصفحة؛ وإن لم يُجدِ ذلك فلا بدّ من رفعه من جديد.
address-unknown-key = في هذا العنوان إعداد «{ $key }» لا يعرفه هذا المستكشف، فأهمله.
address-unknown-keys =
    { $count ->
        [one] في هذا العنوان إعداد واحد لا يعرفه هذا المستكشف ({ $names })، فأهمله.
        [two] في هذا العنوان إعدادان لا يعرفهما هذا المستكشف ({ $names })، فأهملهما.
        [few] في هذا العنوان { $shown } إعدادات لا يعرفها هذا المستكشف ({ $names })، فأهملها.
        [many] في هذا العنوان { $shown } إعداداً لا يعرفها هذا المستكشف ({ $names })، فأهملها.
       *[other] في هذا العنوان { $shown } إعداد لا يعرفها هذا المستكشف ({ $names })، فأهملها.
    }
address-bad-value = لا يمكن أن تكون قيمة الإعداد «{ $key }» في هذا العنوان «{ $value }». تظهر القيمة الافتراضية.
address-bad-values =
    { $count ->
        [one] في هذا العنوان إعداد واحد قيمته غير مقبولة ({ $names }). تظهر القيمة الافتراضية.
        [two] في هذا العنوان إعدادان قيمتاهما غير مقبولتين ({ $names }). تظهر القيمتان الافتراضيتان.
        [few] في هذا العنوان { $shown } إعدادات قيمها غير مقبولة ({ $names }). تظهر القيم الافتراضية.
        [many] في هذا العنوان { $shown } إعداداً قيمها غير مقبولة ({ $names }). تظهر القيم الافتراضية.
       *[other] في هذا العنوان { $shown } إعداد قيمها غير مقبولة ({ $names }). تظهر القيم الافتراضية.
    }
address-repeated = يرد الإعداد «{ $key }» مرتين في هذا العنوان. تُستخدم القيمة الأولى.
address-repeated-keys =
    { $count ->
        [one] يرد إعداد واحد أكثر من مرة في هذا العنوان ({ $names }). تُستخدم القيمة الأولى.
        [two] يرد إعدادان أكثر من مرة في هذا العنوان ({ $names }). تُستخدم القيمة الأولى لكل منهما.
        [few] ترد { $shown } إعدادات أكثر من مرة في هذا العنوان ({ $names }). تُستخدم القيمة الأولى لكل منها.
        [many] يرد { $shown } إعداداً أكثر من مرة في هذا العنوان ({ $names }). تُستخدم القيمة الأولى لكل منها.
       *[other] يرد { $shown } إعداد أكثر من مرة في هذا العنوان ({ $names }). تُستخدم القيمة الأولى لكل منها.
    }
address-too-long = هذا العنوان أطول من أن يكون من عناوين المستكشف. تظهر القيم الافتراضية.
figures-changed = تغيّرت القيم منذ إنشاء هذا الرابط، فقد تختلف الدرجات والمراتب عمّا رآه صاحبه.
unknown-names = لا تحتوي مجموعة البيانات هذه على { $names } مما يذكره الرابط، فأُهملت.
lens-dropped = أُلغي ما ضبطتموه للمجموعات السابقة: { $names }. يعيد التراجع ذلك كله.
language-unavailable = تعذّر تحميل { $name }. { $reason }
place-row = { $place }، الصف { $row }
place-column = { $place }، العمود «{ $column }»
problem-at = ‏{ $place }: { $what }
problem-too-large = الحجم { $found } كيلوبايت وأقصى ما يقبله هذا المستكشف { $limit } كيلوبايت. قسّموا مجموعة البيانات.
problem-too-many-units = عدد المدن { $found } وأقصى ما يقبله هذا المستكشف { $limit }. قسّموا مجموعة البيانات.
problem-too-many-indicators = عدد المؤشرات { $found } وأقصى ما يقبله هذا المستكشف { $limit }. احذفوا بعضها.
problem-too-many-columns = عدد الأعمدة { $found } وأقصى ما يقبله هذا المستكشف { $limit }. احذفوا بعضها.
problem-too-many-elements = عدد العناصر { $found } وأقصى ما يقبله هذا المستكشف { $limit }. احذفوا بعضها.
problem-too-many-problems = هذه أولى المشكلات وعددها { $listed }، وعُثر على غيرها وعددها { $more }. أصلحوا أولاً ما يتكرر.
problem-is-web-page = وصلت صفحة ويب بدل البيانات. تحقّقوا من العنوان.
problem-not-utf8 = الملف ليس بترميز UTF-8. احفظوه بصيغة «CSV UTF-8».
problem-bad-descriptor = ليس واصفاً لحزمة بيانات: { $detail }.
problem-no-resource = لا يذكر الواصف هذا الجدول. أضيفوه إلى «resources».
problem-truncated = لم يصل سوى { $received } من { $declared } كيلوبايت. أعيدوا التحميل أو صحّحوا «bytes» في الواصف.
problem-hash-differs = الملف ليس هو الذي يصفه مجموعه الاختباري. ربما عُدّلت القيم بعد إعداد الحزمة.
problem-shows-year =
    { $count ->
        [one] قيم سنة واحدة؛ تظهر قيم سنة { $year }.
        [two] قيم سنتين؛ تظهر قيم سنة { $year }.
        [few] قيم { $shown } سنوات؛ تظهر قيم سنة { $year }.
       *[other] قيم { $shown } سنة؛ تظهر قيم سنة { $year }.
    }
problem-no-rows = لا صفوف تحت صف العناوين.
problem-ragged-row =
    { $count ->
        [one] خلية واحدة بينما في صف العناوين { $expected }. ابحثوا عن فاصلة ناقصة أو علامة اقتباس غير مغلقة.
        [two] خليتان بينما في صف العناوين { $expected }. ابحثوا عن فاصلة ناقصة أو علامة اقتباس غير مغلقة.
        [few] { $shown } خلايا بينما في صف العناوين { $expected }. ابحثوا عن فاصلة ناقصة أو علامة اقتباس غير مغلقة.
       *[other] { $shown } خلية بينما في صف العناوين { $expected }. ابحثوا عن فاصلة ناقصة أو علامة اقتباس غير مغلقة.
    }
problem-missing-column = هذا العمود لازم. أضيفوه.
problem-repeated-column = يرد هذا العمود مرتين. احذفوا أحدهما.
problem-unknown-indicator = لا مؤشر بهذا الرمز في الإطار. صحّحوا الرمز أو أضيفوا المؤشر إلى framework.csv أو احذفوا العمود.
problem-empty-cell = يجب ألا تكون هذه الخلية فارغة.
problem-not-a-number = يجب أن يكون هنا عدد لا «{ $found }». اتركوا الخلية فارغة إن كانت القيمة ناقصة.
problem-not-allowed = «{ $found }» ليس من القيم المسموح بها: { $allowed }.
problem-bad-id = لا يصلح «{ $found }» معرّفاً أو رمزاً: لا يُسمح بالفواصل ولا النقطتين ولا أحرف التحكم.
problem-repeated = يرد «{ $found }» في الصف { $row } من قبل. لا يجوز أن يرد المعرّف أو الرمز إلا مرة واحدة.
problem-unknown-city = لا مدينة «{ $found }» في cities.csv. أضيفوها هناك أو احذفوا هذا الصف.
problem-city-without-values = ليس لمدينة «{ $id }» صف قيم. أضيفوا صفاً، وقد تكون خلاياه فارغة.
problem-unknown-parent = يسمّي «{ $code }» أصلاً له «{ $parent }»، وهو ليس في أي صف. صحّحوه أو أضيفوا صفاً له.
problem-no-root = كل صف يسمّي أصلاً، فلا مؤشر عام في الأعلى. اتركوا أصل المؤشر العام فارغاً.
problem-several-roots = { $codes }: لا أصل لهذه، ولا يجوز ذلك إلا للمؤشر العام. أعطوا البقية أصلاً.
problem-cycle = { $codes }: هذه لا تبلغ المؤشر العام أبداً، لأن بعضها أصل لنفسه. صحّحوا أصولها.
problem-too-deep = يقع «{ $code }» تحت المؤشر العام بمستويات أكثر من الحد، وهو { $limit }. أعطوه، أو ما فوقه، أصلاً أقرب إلى المؤشر العام.
problem-no-indicators = لا شيء تحت المؤشر العام. أضيفوا مؤشراً.
problem-invalid-weight = وزن «{ $code }» هو { $weight }. يجب أن يكون صفراً أو أكثر.
problem-flat-goalposts = الحدّان المرجعيان لـ«{ $code }» كلاهما { $value }. يجب أن يختلف الأسوأ والأفضل.
problem-contradictory-goalposts = الحدّان المرجعيان لـ«{ $code }»، الأسوأ { $worst } والأفضل { $best }، يناقضان اتجاهه. بدّلوا بينهما أو غيّروا الاتجاه.
problem-framework = ‏{ $detail }.
problem-dataset = ‏{ $detail }.
problem-lens-unknown-indicator = لا يوجد في مجموعة البيانات مؤشر «{ $code }». صحّحوا الرمز، وإن كان الصف مجموعةً فأعطوها اسماً.
problem-lens-placed-twice = وُضع المؤشر «{ $code }» أكثر من مرة. أبقوا صفاً واحداً.
problem-lens-empty-group = المجموعة «{ $code }» فارغة. ضعوا فيها مؤشراً أو احذفوا الصف.
problem-lens-group-is-indicator = «{ $code }» مؤشر ولا يمكن أن يحوي شيئاً. اذكروا مجموعةً أصلاً.

### الأوزان بالتفصيل

weights-undo = تراجع
weights-redo = إعادة
undone = جرى التراجع عن: { $what }.
redone = أُعيد: { $what }.
taken-back-lens = المنظور
taken-back-weights = الأوزان
taken-back-baseline = خط الأساس
taken-back-locks = الأقفال
taken-back-turned = أي طرف أفضل
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
foreground = المدينة البارزة
foreground-none = بلا مدينة
foreground-clear = بلا مدينة بارزة
marks-hint-none = اختاروا مدينة فتُظهر علامات على كل منزلق أين تتغيّر مرتبتها.
marks-hint = تُظهر العلامات أين تتغيّر مرتبة { $city } كلما زاد الوزن: فوق المنزلق ترتفع، وتحته تنخفض.
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
        [one] التغيّر الأقرب إلى الوزن الحالي، من أصل { $total }:
        [two] التغيّران الأقرب إلى الوزن الحالي، من أصل { $total }:
        [few] أقرب { $shown } تغيّرات إلى الوزن الحالي، من أصل { $total }:
       *[other] أقرب { $shown } تغيّراً إلى الوزن الحالي، من أصل { $total }:
    }
marks-more =
    { $count ->
        [one] … وتغيّر آخر هنا.
        [two] … وتغيّران آخران هنا.
        [few] … و{ $shown } تغيّرات أخرى هنا.
        [many] … و{ $shown } تغيّراً آخر هنا.
       *[other] … و{ $shown } تغيّر آخر هنا.
    }
presets-title = طرائق أخرى للترجيح
preset-apply = تطبيق
preset-apply-named = تطبيق: { $name }
preset-published = كما نُشرت
preset-published-hint = كل الأوزان كما في مجموعة البيانات، ومنها أوزان المؤشرات.
preset-principal = المكوّنات الرئيسية
preset-principal-hint = كلما تغيّر المبدأ مع سواه زاد وزنه. ولا يقول ذلك شيئاً عمّا هو مهم.
preset-benefit = منفعة الشك (BoD)
preset-benefit-hint = الأوزان الأنسب لمدينة واحدة، وكل مبدأ بين { $low } و{ $high }.
preset-benefit-city = المدينة التي تناسبها الأوزان
preset-asked = من الإجابات
preset-asked-hint = أجيبوا عن أسئلة عمّا هو مهم بواحد من خمسة أشكال: كل الأزواج، أو الأهم والأقل أهمية، أو التحسّن، أو 100 نقطة، أو ترتيب.
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
said-asked = تتبع الأوزان إجاباتكم ({ $name }).
said-asked-poor = تتبع الأوزان إجاباتكم ({ $name })، مع أنها لا تتوافق بما يكفي بعضها مع بعض أو مع المطلوب.
refused-constant = لا مكوّنات رئيسية: درجات المدن كلها متساوية في «{ $name }».
refused-unrelated = لا مكوّنات رئيسية: قليلة جداً المدن التي تختلف درجاتها في «{ $first }» و«{ $second }» معاً.
refused-gaps = لا مكوّنات رئيسية: مع كثرة الفجوات تتناقض الارتباطات. املؤوا الفجوات أولاً.
refused-not-ranked = { $city } غير مرتّبة، فلا أوزان تناسبها.
refused-negative = تتطلب منفعة الشك درجات من الصفر فما فوق، وفي «{ $name }» ما هو دونه. اختاروا الحدود المرجعية أو الأدنى والأقصى سلّماً.
refused-nothing = لا أوزان تكسب { $city } شيئاً.
refused-one-pillar = لا يوجد إلا مبدأ واحد، فلا شيء يُوزن.
refused-unanswered = بقيت أسئلة بلا إجابة، فلا أوزان تنتج بعد.
refused-no-scores = لا درجات بعد تُستخرج منها الأوزان.
refused-failed = تعذّر حساب هذه الأوزان: { $detail }.
baseline-is-published = الخط القصير على كل منزلق هو خط الأساس الذي تُحسب منه تغيّرات المراتب: الأوزان المنشورة.
baseline-is-own = الخط القصير على كل منزلق هو خط الأساس الذي تُحسب منه تغيّرات المراتب: أوزانكم أنتم.
baseline-use = اتخاذ هذه الأوزان خط أساس
baseline-published = خط الأساس كما نُشر
# السنوات: المنزلق والسنة التي تُحسب منها التغيّرات.
years-title = السنة
years-play = عرض السنوات تباعاً
years-pause = إيقاف مؤقت
years-coming = يجري تحميل قيم السنوات الأخرى.
since-title = تغيّر المرتبة مقارنةً بـ
since-weights = أوزان خط الأساس
judge-pair = { $first } مقابل { $second }
judge-option = ‏{ $number } – { $words }
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
answers-apart = إجاباتكم محفوظة ({ $names })، وقد ضُبطت الأوزان بعدها على نحو آخر.
answers-open = فتح الإجابات…
ask-open = الأسئلة…
ask-title = أوزان من الإجابات
ask-form = شكل الأسئلة
ask-pairs = كل الأزواج
ask-pairs-hint = قولوا في كل مبدأين بكم يفوق أحدهما الآخر أهمية (عملية التحليل الهرمي).
ask-pairs-bias = تحيّز معروف: كثرة الأسئلة تُتعب فتتناقض الإجابات، وتتباعد الأوزان أكثر مما تتباعد حيث تُعطى نقاط.
ask-pairs-legend = كيف يُقارن المبدآن في كل زوج؟
ask-best-worst = الأهم والأقل أهمية
ask-best-worst-hint = سمّوا المبدأ الأهم والمبدأ الأقل أهمية، وقارنوا البقية بهما (طريقة الأفضل والأسوأ).
ask-best-worst-bias = تحيّز معروف: كل شيء معلّق بهذين. من يخطئ في أحدهما يخطئ في إجاباته كلها، ولا تُظهر ذلك نسبة اتساق.
ask-anchors = أي مبدأ هو الأهم، وأيّها الأقل أهمية؟
ask-most = الأهم
ask-least = الأقل أهمية
ask-choose = اختاروا…
ask-from-best = بكم يفوق «{ $name }» كلاً من البقية أهمية؟
ask-to-worst = بكم يفوق كلٌّ من البقية «{ $name }» أهمية؟
ask-swing = التحسّن
ask-swing-hint = تخيّلوا مدينة هي الأضعف في كل شيء. المبدأ الذي ترفعونه أولاً إلى الأفضل ينال 100 نقطة، وينال كل مبدأ آخر بقدر ما يساوي رفعه إلى جانب ذلك (swing weighting).
ask-swing-bias = تحيّز معروف: تبقى النقاط قريبة جداً من المئة الأولى، فتأتي الأوزان متشابهة أكثر مما ينبغي.
ask-swing-legend = نقاط الارتفاع من الأضعف إلى الأفضل
ask-points = 100 نقطة
ask-points-hint = وزّعوا 100 نقطة، لكل مبدأ بقدر ما ينبغي أن يكون وزنه (توزيع الميزانية).
ask-points-bias = تحيّز معروف: يوزّع الناس بالتساوي أولاً ثم لا يصحّحون إلا قليلاً.
ask-points-legend = نقاط للتوزيع
ask-order = ترتيب
ask-order-hint = ضعوا المبادئ بالترتيب، وتصنع قاعدة منه أوزاناً.
ask-order-bias = تحيّز معروف: كم يزيد وزن الأول على الأخير تقرّره القاعدة لا أنتم، ولا يمكن القول إن مبدأين متساويان في الأهمية.
ask-order-legend = الأهم يأتي أولاً
ask-place = الترتيب { $number }
ask-rule = القاعدة التي تصنع من الترتيب أوزاناً
ask-rule-centroid = المركز الوسطي: متوسط كل الأوزان التي لها هذا الترتيب
ask-rule-sum = المجموع: خطوات متساوية
ask-rule-reciprocal = المقلوبات: 1 ثم 1/2 ثم 1/3 وهكذا
ask-unanswered = أسئلة أُجيب عنها: { $answered } من { $asked }. وتنتج الأوزان مع آخر إجابة.
ask-ratio-none = إجاباتكم متوافقة كلها.
ask-ratio-good = نسبة الاتساق { $ratio }: إجاباتكم متوافقة بما يكفي. ويُقبل هنا حتى { $most }.
ask-ratio-poor = نسبة الاتساق { $ratio }: تتناقض إجاباتكم أكثر مما يُقبل هنا، وهو { $most }.
ask-ratio-unknown = نسبة الاتساق { $ratio }. ولم ينشر أحد كم يُقبل لهذا العدد من المبادئ.
ask-detour = الأبعد: تقولون إن أهمية «{ $best }» إلى «{ $name }» هي { $from }، وأهمية هذا إلى «{ $worst }» هي { $to }. ومعاً يكون ذلك { $together }، وتقولون مباشرةً { $direct }.
ask-look = الانتقال إلى هذه الإجابة
ask-swing-good = للارتفاع الأول نقاطه المئة. ولا يمكن أن تتناقض هذه الإجابات.
ask-swing-poor = أكثر النقاط { $points }: أعطوا 100 للمبدأ الذي ترفعونه أولاً. وإلى ذلك الحين تكون الأوزان بالتناسب.
ask-points-good = وُزّعت النقاط المئة كلها.
ask-points-left = نقاط بقيت للتوزيع: { $points }. وإلى ذلك الحين تكون الأوزان بالتناسب.
ask-points-over = نقاط زائدة: { $points }. وما لم تُسترد تكون الأوزان بالتناسب.
ask-points-none = لا نقاط لأي مبدأ بعد.
ask-order-good = لا يمكن أن يناقض الترتيب نفسه.
ask-close = إغلاق
ask-clear = مسح هذه الإجابات
### التعلّم والمنهج بالتفصيل

learn-title = التعلّم المتبادل
learn-intro = في كل مبدأ، المدن الأشبه بهذه المدينة من بين المدن الأفضل أداءً. والتشابه يعني المجموعة نفسها (كالمنطقة) وعدد سكان متقارباً وملامح متقاربة في المبادئ الأخرى؛ ولكل معيار الوزن نفسه، ويُترك ما لا تحويه مجموعة البيانات.
learn-city = المدينة التي تريد أن تتعلّم
lessons-title = ممّن يمكن أن تتعلّم { $city }
lesson = في «{ $pillar }»، التعلّم من { $teacher }: متقدّمة بمقدار { $points } نقطة.
lesson-best = في «{ $pillar }»، لا مدينة مرتّبة أفضل منها: وهنا يمكن أن تتعلّم منها المدن الأخرى.
lesson-no-score = في «{ $pillar }»، لا درجة لهذه المدينة، فلا يمكن تسمية مدينة.
lesson-alike = وجه المقارنة: { $reasons }
lesson-others = الأقرب بعدها
lesson-other = ‏{ $city } (+{ $points })
alike-group = المجموعة نفسها: { $group }
alike-other-group = مجموعة أخرى: { $group }
alike-size = عدد السكان متقارب
alike-larger = { $times } ضعف عدد السكان
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
network-around = مع هذا العدد من المدن تكبر الشبكة كثيراً: هذا جوار { $city }: المدن التي يمكن أن تتعلّم منها وتلك التي يمكن أن تتعلّم منها هذه المدن.
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
teachers-more =
    { $count ->
        [one] … ومدينة أخرى.
        [two] … ومدينتان أخريان.
        [few] … و{ $shown } مدن أخرى.
       *[other] … و{ $shown } مدينة أخرى.
    }
chapter-intro = سبع خطوات تقود من القيم المنشورة إلى المرتبة. كل خطوة تقول ما يجري الآن وتعطي الصيغة ويمكن تغييرها؛ ونتتبّع قيمة مدينة واحدة من البداية إلى النهاية. في الصيغ: x قيمة، وy نقاطها، وw وزن، وS الدرجة.
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
step-quality = اختيار المؤشرات
step-outliers = معالجة القيم المتطرفة
step-gaps = ملء الفجوات
step-scale = توحيد القيم على سلّم واحد
step-combine = الجمع
step-rank = الترتيب
step-differs = ليس كما نُشر
step-back = العودة إلى الاختيار المنشور
step-weigh = الترجيح
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
walk-filled = تُملأ الفجوة بالقيمة { $figure }، على السلّم بعد الخطوة الأولى.
walk-between = { $city }: { $figure } بين { $worst } و{ $best } ← { $points } نقطة.
walk-deviations = { $city }: { $figure } مقابل متوسط { $mean } وانحراف معياري { $deviation } ← { $points } نقطة.
walk-order = { $city }: أفضل من { $shown } من أصل المدن الأخرى التي لها قيمة، وعددها { $others } ← { $points } نقطة.
walk-against = { $city }: { $figure } مقابل { $reference } ← { $points } نقطة.
walk-not-scaled = لا شيء هنا يُحوَّل إلى السلّم: فالمؤشر لا يُحسب لهذه المدينة.
walk-weights = لمؤشر «{ $indicator }» { $share } من الوزن داخل «{ $parent }»، ولمبدأ «{ $pillar }» { $percent } من الوزن في المؤشر العام.
walk-within = تعطي مؤشرات «{ $parent }» مدينة { $city } { $points } نقطة.
walk-within-none = لا قيمة تُحسب لمدينة { $city } في «{ $parent }».
walk-score = والمبادئ مجتمعةً تعطي درجة { $score }.
walk-rank = بدرجة { $score } تحتل { $city } المرتبة { $rank } من { $total }.
walk-above = وفوقها مباشرة { $other } بدرجة { $score }.
walk-below = وتحتها مباشرة { $other } بدرجة { $score }.
walk-not-ranked = { $city } غير مرتّبة لنقص القيم أو الوزن.
walk-total = المجموع
column-adds = ما يضيفه
math-worst = الأسوأ
math-best = الأفضل
math-target = الهدف
math-worse = عدد المدن الأسوأ
math-wins = مرات الفوز
math-losses = مرات الخسارة
math-higher = عدد المدن ذات الدرجة الأعلى
effects-title = الأوزان المعلنة والفعلية
effects-hint = الوزن يقول كم ينبغي أن يُحسب المبدأ. وأثره هو نصيب المبدأ من الفروق بين الدرجات (نسبة الارتباط، كحصة من الكل). ويختلفان حيث يقل تباين المبدأ أو يسير مع غيره.
effects-sentence = أكثر ما يختلفان في «{ $pillar }»: وزنه { $stated }، أما نصيبه من الأثر فهو { $effective }.
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
reproduce-years = لا نص برمجياً لهذا السلّم: تحدّده قيم سنوات أخرى أيضاً، ولا تتلقى COINr إلا قيم سنة واحدة. قيسوا كل سنة على حدة، أو بين الحدود المرجعية.
reproduce-tree = لا نص برمجياً لهذا الإطار: تشترط COINr أن تكون المؤشرات كلها على العمق نفسه، في ثلاثة إلى خمسة مستويات.
reproduce-turned = لا نص برمجياً لهذا الإطار: لا تستطيع COINr عكس «{ $element }» الذي الأقل فيه أفضل.
reproduce-nothing = لا مدينة مرتّبة، فلا شيء يُعاد حسابه.
### Robustness

computes-alone = { $reason } تحسب الصفحة المتانة بنفسها، وذلك يستغرق وقتاً أطول.
worker-refused = لا يتيح هذا المتصفح للصفحة العمل في الخلفية.
worker-absent = تعذّر بدء العمل في الخلفية. { $reason }
worker-not-started = تعذّر بدء العمل في الخلفية مع أن ملفاته كلها وصلت.
worker-stopped = توقّف العمل في الخلفية.
worker-no-part = تعذّر بدء العمل في الخلفية: لم يصل جزء من البرنامج. تحقّقوا من الاتصال ثم أعيدوا تحميل الصفحة.
worker-other-version = البرنامج الذي يعمل في الخلفية من إصدار غير إصدار هذه الصفحة: فقد حُدِّث الموقع في هذه الأثناء. أعيدوا تحميل الصفحة.
robust-lead = كل مرتبة تقوم على خيارات كان يمكن أن تكون غير ما هي. هنا تُتخذ على نحو آخر آلاف المرات، لنرى مدى ثبات المرتبة.
region-title = سحب الأوزان
region-near = في حدود { $shown } نقاط من أوزانكم
region-any = من كل الأوزان الممكنة
vary-title = ما يُغيَّر
vary-weights = الأوزان
vary-norm = السلّم
vary-agg = طريقة الجمع
vary-treat = القيم المتطرفة
vary-impute = القيم الناقصة
vary-leave-out = إسقاط مؤشر واحد
vary-figures = خطأ القيم
vary-figures-hint = القيم المعروفة حدودها: { $shown } من { $total }. تُسحب كل منها من داخل الحدود التي يذكرها ناشرها (بثقة { $level })، مستقلةً عن غيرها؛ وتُعدّ القيم التي بلا حدود دقيقة.
vary-choice = الخيار
robust-city = المدينة المدروسة
window-title = المدن المعروضة
window-around = حول المدينة المدروسة
window-ranks = المراتب من { $from } إلى { $to }
robust-varied = تتغيّر معاً، وكل البدائل متساوية الاحتمال، وعددها بين قوسين: { $list }.
robust-alternatives = ‏{ $choice } ({ $shown })
robust-refused = استُبعد { $share } من السحوبات لأن خياراتها يستبعد بعضها بعضاً. { $reasons }
robust-begins = تُجرى السحوبات الأولى…
robust-before = هذه مراتب الخيارات السابقة، والجديدة قيد الحساب…
robust-draws = { $done } من { $total } من السحوبات، البذرة { $seed }
robust-methods = { $done } من { $total } من الطرائق
robust-nothing-varied = لا شيء يتغيّر. اختاروا أعلاه ما ينبغي تغييره.
robust-too-many = تُحسب المراتب في ظل كل الخيارات معاً لعدد من المدن أقصاه { $greatest }، وفي هذه المجموعة { $found }.
robust-unranked = ‏{ $city } غير مرتّبة لنقص البيانات، فالكلام هنا عن المدينة التالية في مقارنتكم، أو عن الأولى.
robust-nobody = لا مدينة مرتّبة هنا.
refusal-not-above-zero = المتوسطان الهندسي والتوافقي يحتاجان إلى درجات أعلى من الصفر، وهذا السلّم لا يعطيها.
refusal-penalty = لا معنى لخصم ماتسيوتا–باريتو لدرجات بهذا البعد عن سواها.
refusal-no-middle = مؤشر ماتسيوتا–باريتو المعدّل يحتاج إلى سلّم له طرفان.
refusal-no-goalposts = لا حدود مرجعية منشورة.
refusal-no-groups = لا مجموعات تُملأ الفجوات منها.
refusal-nothing-left = ما يبقى وزنه 0.
refusal-other = لا يمكن حساب هذا: { $detail }.
intervals-title = المراتب حين يتغيّر كل شيء
intervals-hint = الشريط: تسعة سحوبات من عشرة. العلامة عليه: المرتبة الوسطى. الخط: المرتبة الآن. الأعداد في النهاية: مراتب الشريط.
intervals-sentence = ‏{ $city } الآن في المرتبة { $rank }. في تسعة سحوبات من عشرة تقع بين { $low } و{ $high }، وأوسطها { $median }.
intervals-sure = ‏{ $city } في المرتبة { $low } في تسعة سحوبات من عشرة على الأقل.
intervals-shift = متوسط انتقال المدينة في السحب الواحد بالمراتب: { $shown }.
rank-now = المرتبة الآن
rank-low = أفضل مرتبة في تسعة سحوبات من عشرة
rank-median = المرتبة الوسطى
rank-high = أسوأ مرتبة في تسعة سحوبات من عشرة
influence-title = أي الخيارات أهم
influence-hint = الشريط العلوي: حصة التباين التي يفسرها الخيار وحده. الشريط السفلي: ما يشارك فيه مع غيره. الخط الرفيع: فترة ثقة { $share }.
influence-of = تباين
influence-of-all = الترتيب كله
influence-of-city = مرتبة { $city }
influence-sentence = أكثر ما يفسر بمفرده «{ $choice }»: { $share } من التباين.
influence-none = لا يغيّر أي من هذه الخيارات شيئاً هنا.
index-alone = وحده (مؤشر سوبول من الدرجة الأولى)
index-together = مع غيره (مؤشر سوبول الكلي)
interval-90 = فترة ثقة { $share }
accept-title = المراتب حين تتغيّر الأوزان وحدها
accept-hint = كلما اشتد لون الخانة زادت سحوبات الأوزان التي تعطي تلك المرتبة؛ والأعداد نسب مئوية. وتبقى الطريقة كما هي.
accept-first = ‏{ $city } هي الأولى في { $first } من السحوبات، وعددها { $draws }.
accept-sentence = ‏{ $city } في الغالب في المرتبة { $rank }، في { $share } من السحوبات، وعددها { $draws }، وهي الأولى في { $first }.
rank-likeliest = المرتبة الأكثر تكراراً
share-likeliest = في هذه الحصة من السحوبات
share-first = الأولى في
central-title = الأوزان التي تضع مدينة في الصدارة
central-sentence =
    { $count ->
        [0] لا تتصدّر أي مدينة معروضة هنا في أي سحب.
        [one] مدينة واحدة معروضة هنا تتصدّر في بعض السحوبات. هذه هي الأوزان المعتادة لمن يراها الأفضل.
        [two] مدينتان معروضتان هنا تتصدّران في بعض السحوبات. هذه هي الأوزان المعتادة لمن يرى كلّاً منهما الأفضل.
        [few] ‏{ $shown } مدن معروضة هنا تتصدّر في بعض السحوبات. هذه هي الأوزان المعتادة لمن يرى كلّاً منها الأفضل.
       *[other] ‏{ $shown } مدينة معروضة هنا تتصدّر في بعض السحوبات. هذه هي الأوزان المعتادة لمن يرى كلّاً منها الأفضل.
    }
wins-title = من يتقدّم على من
wins-hint = حصة سحوبات الأوزان التي تتقدّم فيها مدينة الصف على مدينة العمود. الأعداد نسب مئوية، وتحمل الأعمدة المرتبة الآن.
wins-sentence = أشد المنافسات تقارباً: { $above } تتقدّم على { $below } في { $share } من السحوبات، وعددها { $draws }.
wins-above = المتقدّمة، حصة السحوبات
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

### Lenses side by side
grouping-title = هل التجميع هو الذي يقرّر؟
grouping-hint = يمتد كل شريط على مراتب المدينة وفق المجموعات الأصلية ووفق كل منظور، بأوزان متساوية على كل مستوى. العلامة مرتبتها وفق «{ $lens }»، والخط مرتبتها بالمؤشرات نفسها بلا مجموعات حين تتساوى كلها. لا تُحتسب هنا إلا المدن التي ترتّبها جميع التجميعات.
grouping-without = بلا تجميع
grouping-city = { $city }: المرتبة { $rank } وفق «{ $lens }»، و{ $flat } بالمؤشرات نفسها بلا مجموعات؛ وبين جميع التجميعات تتراوح مرتبتها بين { $low } و{ $high }.
grouping-city-unranked = { $city }: لا ترتّبها كل التجميعات.
grouping-one = ‏{ $city } ({ $range })
grouping-most = من بين المدن التي ترتّبها كلها، هذه أكثرها تأثراً بالتجميع: { $cities }.
grouping-none = لا تدين أي مدينة أخرى بمرتبتها للتجميع.
grouping-column =
    ‏{ $name }، { $count ->
        [zero] لا مؤشرات
        [one] مؤشر واحد
        [two] مؤشران
        [few] { $shown } مؤشرات
        [many] { $shown } مؤشراً
       *[other] { $shown } مؤشر
    }
grouping-apart = الفرق بين المراتب

### City

city-choose = اختيار مدينة
city-print = طباعة هذه الصفحة
city-none = اختاروا مدينة لتروا موقعها وما الذي يحرّكها.
city-waiting = يجري الحساب…
city-measured = ‏{ $name } ({ $measure })
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
city-gain-since =
    { $count ->
        [one] ذلك أعلى بمرتبة واحدة مما كانت عليه عام { $since } بالأوزان نفسها.
        [two] ذلك أعلى بمرتبتين مما كانت عليه عام { $since } بالأوزان نفسها.
        [few] ذلك أعلى بـ{ $shown } مراتب مما كانت عليه عام { $since } بالأوزان نفسها.
       *[other] ذلك أعلى بـ{ $shown } مرتبة مما كانت عليه عام { $since } بالأوزان نفسها.
    }
city-loss-since =
    { $count ->
        [one] ذلك أدنى بمرتبة واحدة مما كانت عليه عام { $since } بالأوزان نفسها.
        [two] ذلك أدنى بمرتبتين مما كانت عليه عام { $since } بالأوزان نفسها.
        [few] ذلك أدنى بـ{ $shown } مراتب مما كانت عليه عام { $since } بالأوزان نفسها.
       *[other] ذلك أدنى بـ{ $shown } مرتبة مما كانت عليه عام { $since } بالأوزان نفسها.
    }
city-same-since = مرتبتها عام { $since } بهذه الأوزان هي نفسها.
city-not-ranked = { $city } غير مرتّبة. { $reasons }
city-nothing-weighs = ليس لها قيمة في أي شيء له وزن الآن.
city-figures = القيم المنشورة: { $present } من أصل { $total }؛ ما تملؤه الطريقة: { $filled }؛ الناقص: { $missing }. المؤشرات البديلة بين المنشورة: { $proxies }.
city-profile = ملامحها بين جميع المدن المرتّبة
city-profile-hint = الدرجة في كل مبدأ، ولا تغيّرها أوزان المبادئ. النقطة الكبيرة: { $city }. الخط القائم: المدينة الوسطى. النقاط الصغيرة: توزّع المدن المرتّبة.
city-moved-title = لماذا تحرّكت
city-moved-none = الأوزان هي أوزان خط الأساس، فلم تحرّكها.
city-moved = بالقياس إلى خط الأساس انتقلت درجتها من { $from } إلى { $to } ومرتبتها من { $before } إلى { $after }.
city-passed = تجاوزت أو لحقت بـ: { $names }.
city-passed-by = تأخّرت عن: { $names }.
city-moved-table = أثر كل تغيّر في الأوزان على الدرجة
city-list-more =
    { $count ->
        [one] { $names } ومدينة أخرى
        [two] { $names } ومدينتان أخريان
        [few] { $names } و{ $shown } مدن أخرى
       *[other] { $names } و{ $shown } مدينة أخرى
    }
city-range = مدى تأثير الأوزان
city-reach = الأوزان المأخوذة في الحسبان
city-reach-any = أي أوزان
city-reach-floor = لكل مبدأ { $share } على الأقل
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
city-no-weights = لم تبق أوزان تؤخذ في الحسبان، إذ تتنافى الأقفال والحدود.

# ما يبلغ بالمدينة مرتبةً: الأوزان أو القيم أو لا هذه ولا تلك.
city-goal-title = ما الذي يبلغ بها المرتبة { $rank }؟
city-ways =
    { $ways ->
        [held] هي فيها أصلاً.
        [both] يكفي أحد أمرين: أوزان أخرى أو قيم أفضل.
        [weights] تكفي أوزان أخرى، أما القيم الأفضل فلا تكفي في حدود ما يُعرف.
        [figures] تكفي قيم أفضل، أما الأوزان الأخرى فلا تكفي في حدود ما يُعرف.
        [neither] لا تكفي أوزان أخرى ولا قيم أفضل.
       *[unknown] لا يُعرف سبيل إلى ذلك، وإن لم تُستبعد كل السبل.
    }
city-neither = لا تكفي أوزان أخرى ولا قيم أفضل. فبأنسب الأوزان لها تكون { $city } في المرتبة { $best }، ومع بلوغ كل قيمها أفضل ما يُسمح به في المرتبة { $top }.
city-by-weights = بأوزان أخرى
city-by-figures = بقيم أفضل
city-ceiling = أفضل ما تبلغه القيم
city-ceiling-best = مستوى أفضل مدينة
city-ceiling-scale = طرف السلّم
city-plan-fewest =
    { $count ->
        [one] قيمة واحدة أفضل تبلغ بها المرتبة { $rank }: { $list }.
        [two] قيمتان أفضل معاً تبلغان بها المرتبة { $rank }: { $list }.
        [few] { $shown } قيم أفضل معاً تبلغ بها المرتبة { $rank }: { $list }.
       *[other] { $shown } قيمة أفضل معاً تبلغ بها المرتبة { $rank }: { $list }.
    }
city-plan-step = { $indicator } من { $from } إلى { $to }
city-plan-out =
    { $ceiling ->
        [best] حتى لو بلغت كل قيمها مستوى أفضل مدينة لما تجاوزت المرتبة { $best }.
       *[scale] حتى لو بلغت كل قيمها طرف السلّم لما تجاوزت المرتبة { $best }.
    }
city-fewest-table = أقل عدد من القيم الأفضل للمرتبة { $rank }
city-thin =
    { $mostly ->
        [yes] نصف هذا المكسب على الأقل أثر فجوة
       *[no] بعض هذا المكسب أثر فجوة
    }: ليس لدى { $city } في «{ $pillar }» إلا { $count ->
        [one] قيمة واحدة من أصل { $all }
        [two] قيمتان من أصل { $all }
        [few] { $shown } قيم من أصل { $all }
       *[other] { $shown } قيمة من أصل { $all }
    }، فيكون وزن «{ $indicator }» فيها مضروباً في { $times } بالقياس إلى مدينة بلا فجوات.
city-thin-mark = وزنه أكبر مما ينبغي لأن قيماً أخرى من المبدأ نفسه ناقصة
city-goal = المرتبة المنشودة
city-held = هي في المرتبة { $rank } أصلاً.
city-nearest = أصغر تغيير في الأوزان يبلغ بها المرتبة { $rank } ينقل { $points } نقطة مئوية من مبادئ إلى أخرى.
city-nearest-open = نقل { $points } نقطة مئوية من مبادئ إلى أخرى يبلغ بها المرتبة { $rank }، ولم يُحسم هل يكفي تغيير أصغر.
city-impossible = ليس بين الأوزان المأخوذة في الحسبان ما يبلغ بها المرتبة { $rank }.
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
city-choices-too-many = يُجرَّب أثر الخيارات الأخرى لعدد من القيم أقصاه { $greatest }، وفي هذه المجموعة { $found }.
city-choices-pairs = لم يُجرَّب الفوز مثنى مثنى: فهو يُحسب لعدد من المدن أقصاه { $greatest }.
city-equal-indicators = وزن واحد لكل مؤشر
city-kind-scale = السلّم
city-kind-combining = الجمع
city-kind-outliers = القيم المتطرفة
city-kind-gaps = القيم الناقصة
city-kind-weights = الأوزان
city-kind-pillars = من دون مبدأ
city-kind-indicators = من دون مؤشر
city-no-answer = لا جواب
city-improve-hint = هذا حساب لا توقّع: تتغيّر القيم المذكورة ويبقى كل ما عداها، وكل المدن الأخرى، على حاله.
city-lever = الانتقال بمؤشر { $indicator } من { $from } إلى { $to }، وهو مستوى { $other }، يرفعها من المرتبة { $rank } إلى { $then }.
city-lever-none = ليس من قيمة واحدة، ولو بلغت مستوى أفضل مدينة، ترفع مرتبتها.
city-levers = رفع قيمة واحدة
city-not-own = بالجمع وفق «{ $method }» يغيّر التغيّر في مدينة درجات غيرها، فلا يمكن حساب التحسينات واحداً واحداً.
city-printed-source = { $title }، الإصدار { $version } بتاريخ { $date }. السنوات المرجعية: { $years }.
city-printed-method = الطريقة. السلّم: { $scale }. الجمع: { $combining }. القيم المتطرفة: { $outliers }. القيم الناقصة: { $gaps }.
city-printed-proxies = المؤشرات البديلة تنوب عمّا لا يقيسه أحد. وقائمتها وسائر التحفظات تحت «عن البيانات» في العنوان أدناه. والافتراضات حساب لا توقّع.
city-printed-address = العنوان
column-now = الآن
column-then = بعدئذ
column-baseline = خط الأساس
column-points = نقاط
column-median = المدينة الوسطى
column-best = أفضل مدينة
column-best-city = أيّها
column-choice = خيار على نحو آخر
column-quarter = الربع الأعلى
column-best-figure = الأفضل
### Without a network

new-version = يتوفر إصدار جديد من هذه الصفحة.
new-version-show = عرضه
new-version-file = سيلزم بعد ذلك فتح الملف «{ $name }» من جديد، فهو غير محفوظ في هذا المتصفح.
offline = من دون شبكة
offline-title = من دون شبكة
offline-kept = هذه الصفحة محفوظة على هذا الجهاز مع مجموعات بياناتها وكل لغاتها، فتُفتح من دون شبكة.
offline-not-kept = هذه الصفحة ليست محفوظة على هذا الجهاز بعد. يحدث ذلك من تلقاء نفسه بعد ثوانٍ من فتحها، إلا إذا كان توفير البيانات مفعّلاً أو كان المتصفح لا يحفظ شيئاً.
offline-data = مجموعات بيانات من الويب
offline-hint = تبقى آخر مجموعات فتحتموها على هذا الجهاز، وعددها { $shown } على الأكثر، حتى { $size } ميغابايت في المجموع.
offline-none = لم تُفتح أي مجموعة هنا.
offline-facts = { $size } كيلوبايت، بتاريخ { $day }
offline-forget = إزالة { $name } من هذا الجهاز
kept-copy = تعذّر الوصول إلى خادم هذه البيانات. هذه نسخة { $day } المحفوظة على هذا الجهاز.

### Scenes
saved = المشاهد
saved-title = المشاهد
saved-hint = يحفظ المشهد ما على الشاشة: الأوزان والطريقة والمدن والقسم ومجموعة البيانات. ومن المشاهد المتتابعة يتكوّن العرض. تبقى المشاهد في هذا المتصفح وحده، ولا يُرسَل شيء إلى أي مكان.
saved-name = اسم هذا المشهد
saved-save = إضافة ما على الشاشة
saved-forget = حذف { $name }
saved-none = لا مشاهد بعد.
saved-unreadable = المحفوظ في هذا المتصفح من إصدار آخر ولا يمكن قراءته. وُضع جانباً ولم يُحذف.
saved-newer = حُفظ هذا المشهد بإصدار أحدث من المستكشف. يظهر منه ما يعرفه هذا الإصدار. أعيدوا تحميل الصفحة للحصول على الإصدار الأحدث.
saved-not-used =
    { $count ->
        [one] في المشهد إعداد واحد لا يمكن استخدامه هنا ({ $names }). تظهر القيمة الافتراضية.
        [two] في المشهد إعدادان لا يمكن استخدامهما هنا ({ $names }). تظهر القيمتان الافتراضيتان.
        [few] في المشهد { $shown } إعدادات لا يمكن استخدامها هنا ({ $names }). تظهر القيم الافتراضية.
        [many] في المشهد { $shown } إعداداً لا يمكن استخدامها هنا ({ $names }). تظهر القيم الافتراضية.
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
scenes-full = بلغ عدد المشاهد { $most } ولا يمكن حفظ المزيد. احذفوا أحدها أو احفظوها أولاً في ملف.
scenes-damaged = لا توجد فيه مشاهد من هذا المستكشف، أو قُطع أو تغيّر في الطريق.
scenes-empty = لا توجد فيه مشاهد.
scenes-too-long = إنه أطول من أي شيء يكتبه هذا المستكشف.
scenes-newer = إنه من إصدار أحدث من المستكشف. أعيدوا تحميل الصفحة للحصول عليه.
scenes-too-many = عدد المشاهد فيه { $found }، والحد الأقصى { $most }.
scenes-wrong = المشهد { $number } ليس كما يجب: اسمه ناقص، أو أحد نصوصه أطول من اللازم، أو ما يعرضه ليس حالة من حالات هذا المستكشف.
scenes-unreadable = لا يمكن فتح «{ $name }». { $reason }
talk-unreadable = لا يمكن فتح العرض الوارد في هذا العنوان. { $reason } تعرض الصفحة بقية العنوان.
talk-too-long = هذه المشاهد أطول من أن يتسع لها عنوان. احفظوها في ملف بدلاً من ذلك.
talk-arrived-title = عرض في هذا العنوان
talk-arrived =
    { $count ->
        [one] في هذا العنوان عرض من مشهد واحد.
        [two] في هذا العنوان عرض من مشهدين.
        [few] في هذا العنوان عرض من { $shown } مشاهد.
       *[other] في هذا العنوان عرض من { $shown } مشهداً.
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
talk-dismiss = لا، شكراً
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
key-city = اكتبوا اسم مدينة للإشارة إليها. وابدؤوا بـ / أو بحرف كبير إن كان الحرف نفسه مفتاحاً.
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
presenter-time = ⁦{ $hours }:{ $minutes }:{ $seconds }⁩
### الحفظ والأعطال

storage-blocked = لا يسمح هذا المتصفح للصفحة بحفظ أي شيء. كل ما عدا ذلك يعمل؛ للاحتفاظ بما على الشاشة انسخوا رابطه.
fault-title = توقّف المستكشف
fault-sentence = حدث خطأ داخل البرنامج، وبياناتكم لم تُمَسّ. أعيدوا تحميل الصفحة لتتابعوا من حيث كنتم. إن تكرر الأمر فأرسلوا إلينا التقرير.
fault-copy = نسخ التقرير
fault-copied = نُسخ
fault-reload = إعادة تحميل الصفحة

### ما يقوله الرسم عن إحدى علاماته
chart-walk = { $title }، رسم بياني. تنقل مفاتيح الأسهم من قيمة إلى قيمة.
mark-score = ‏{ $city }، { $measure }: الدرجة { $score }.
mark-median = المدينة الوسطى، { $measure }: الدرجة { $score }.
mark-adds = ‏{ $city }، { $measure }: { $points } نقطة من درجتها.
mark-ahead = ‏{ $measure }: تتقدّم { $city } على { $other } بمقدار { $points } نقطة.
mark-behind = ‏{ $measure }: تتأخر { $city } عن { $other } بمقدار { $points } نقطة.
mark-course = ‏{ $city }: المرتبة { $before } بأوزان خط الأساس، والمرتبة { $now } بهذه الأوزان.
mark-course-since = ‏{ $city }: المرتبة { $before } عام { $since }، والمرتبة { $now } عام { $year }.
mark-place = ‏{ $city }: المرتبة { $rank }، الدرجة { $score }.
mark-risen = ‏{ $city }: المرتبة { $rank }، أعلى من مرتبتها في خط الأساس بمقدار { $places }.
mark-fallen = ‏{ $city }: المرتبة { $rank }، أدنى من مرتبتها في خط الأساس بمقدار { $places }.
mark-unmoved = ‏{ $city }: المرتبة { $rank }، كما في خط الأساس.
mark-risen-since = ‏{ $city }: المرتبة { $rank }، أعلى من مرتبتها عام { $since } بمقدار { $places }.
mark-fallen-since = ‏{ $city }: المرتبة { $rank }، أدنى من مرتبتها عام { $since } بمقدار { $places }.
mark-unmoved-since = ‏{ $city }: المرتبة { $rank }، كما كانت عام { $since }.
mark-not-ranked = ‏{ $city }: غير مرتّبة.
mark-pair = ‏{ $city }. { $x-measure }: { $x }. { $y-measure }: { $y }.
mark-correlation = «{ $a }» و«{ $b }»: المعامل { $r }.
mark-rank-share = ‏{ $city } في المرتبة { $rank } في { $share } من السحوبات.
mark-spread = ‏{ $city }: بين المرتبتين { $low } و{ $high } في تسعة سحوبات من عشرة، والوسطى { $median }؛ والآن { $rank }.
mark-above = تتقدّم { $city } على { $other } في { $share } من السحوبات.
mark-alone = «{ $choice }» يفسّر وحده { $share } من التباين.
mark-together = «{ $choice }» يشارك في { $share } من التباين، وحده ومع غيره.
mark-method = ‏{ $city }: المرتبة { $rank } مع هذه الخيارات: { $choices }.
mark-choices = المرتبة { $rank } مع: { $choices }.
mark-weight = «{ $measure }»: الوزن { $share }.
mark-effect = «{ $measure }»: { $share } من الأثر في الترتيب.
mark-figure = ‏{ $city }، { $measure }: { $state }.
shades-draws = حصة السحوبات

### صور قائمة بذاتها
saved-weights = الأوزان: { $weights }. الطريقة: { $method }.
saved-weight = ‏{ $name } { $share }
saved-choice = ‏{ $choice } ({ $step })
map-saved = كل نقطة مدينة، ومعنى لونها في المفتاح.
scatter-saved = كل نقطة مدينة. البيانات كما نُشرت. وحيث يكون الأدنى أفضل يُقلب المحور، فالأفضل دائماً في الأعلى أو نحو نهاية السطر.
lines-saved = كل خط مدينة. ويمرّ الخط مستقيماً فوق مبدأ بلا بيانات.
corr-saved = الصفوف والأعمدة على ترتيب واحد. وُجّه كل مقياس بحيث يكون الأكثر أفضل: فالمعامل السالب يعني أن مقياسين يتجاذبان في اتجاهين.
network-saved = يصل خط من كل مدينة إلى أشبه مدينة أفضل أداءً في مبدأ. كلما علت المدينة زادت درجتها؛ والمجموعات متجاورة؛ وكلما كبرت العلامة زادت المدن التي يمكن أن تتعلّم منها. الخطوط الخضراء: ممّن تتعلّم المدينة البارزة؛ والمتقطعة: من يتعلّم منها.
ranking-save = حفظ الترتيب صورةً
ranking-save-which = المدن في الصورة
ranking-save-first = الأولى، وعددها { $shown }
ranking-save-around = حول { $city }
ranking-save-all = كلها
### المقارنة

save-figure = حفظ «{ $title }» بصيغة { $format }
save-failed = تعذّر إنشاء الصورة. أعيدوا المحاولة؛ فإن لم تنجح فالبيانات في الجدول.
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
indicators-hint = القيم كما نُشرت. والخط تحت القيمة درجتها على السلّم المشترك، و{ $mark } علامة أفضل درجة بين هذه المدن.
indicators-filled = { $mark } قيمة ناقصة مُلئ مكانها.
indicators-moved = { $mark } قيمة متطرفة تُحسب قيمةً غيرها.
indicators-logged = تُحسب باللوغاريتم
indicators-counts-as = تُحسب { $figure }
indicators-best = الأفضل
indicators-year = السنة: { $value }
indicators-level = المستوى: { $value }
waterfall-title = لماذا تتقدّم مدينة على أخرى
waterfall-first = المدينة المراد شرح مرتبتها
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
waterfall-one-sided = لإحداهما فقط بيانات
waterfall-lead-sentence =
    { $way ->
        [level] تتقاسم { $city } و{ $other } المرتبة نفسها.
        [below] تتأخّر { $city } عن { $other } بفارق { $points } نقطة.
       *[above] تتقدّم { $city } على { $other } بفارق { $points } نقطة.
    }
waterfall-wins = بهذه الطريقة في الجمع تُحصي الدرجة مرات الفوز على المدن الأخرى مثنى مثنى. والفوز لا يتكوّن من نقاط تضيفها المبادئ، فلا يمكن تفكيكه هنا؛ وتُظهر الملامح والمؤشرات أين تختلف المدن.
waterfall-not-ranked = { $city } غير مرتّبة، فلا درجة لها تُفسَّر.
slope-title = منذ خط الأساس
slope-hint = المرتبة بأوزان خط الأساس وبهذه الأوزان.
slope-baseline = خط الأساس
slope-these = هذه الأوزان
slope-before = ‏{ $city } { $rank }
slope-now = ‏{ $rank } { $city }
slope-now-moved = ‏{ $rank } { $city } ({ $change })
slope-none = بهذه الأوزان تبقى كل من هذه المدن في مرتبتها عند خط الأساس.
slope-unranked = ليست أي من هذه المدن مرتّبة عند خط الأساس والآن معاً.
slope-unranked-since = ليست أي من هذه المدن مرتّبة عام { $since } وعام { $year } معاً.
slope-hint-since = المرتبة عام { $since } وعام { $year } بالأوزان نفسها.
slope-none-since = تبقى كل من هذه المدن في المرتبة التي كانت فيها عام { $since }.
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
slope-rank-in = المرتبة عام { $year }
slope-score-before = الدرجة عند خط الأساس
slope-score-now = الدرجة الآن
slope-score-in = الدرجة عام { $year }
### عبر الزمن: المدن سنة بعد سنة، ولماذا تحرّكت إحداها، وبأي وتيرة
over-title = عبر الزمن
over-scores-title = الدرجات عبر السنوات
over-ranks-title = المراتب عبر السنوات
over-fetch = إضافة قيم { $years }
over-hint = بهذه الأوزان وهذه الطريقة في كل سنة. حيث لا تكون المدينة مرتّبة ينقطع خطها.
over-each-year = لكل سنة سلّمها، فلا تُقارن درجات سنوات مختلفة.
over-start = ‏{ $city } { $figure }
over-end = ‏{ $figure } { $city }
over-end-moved = ‏{ $figure } { $city } ({ $change })
over-none = في { $last } تبقى كل من هذه المدن في مرتبتها في { $first }.
over-unranked = ليست أي من هذه المدن مرتّبة في سنتين.
over-sentence =
    من { $first } إلى { $last }: { $rising ->
        [0] لا ترتفع أي من هذه المدن
        [one] ترتفع مدينة واحدة من هذه المدن
        [two] ترتفع مدينتان من هذه المدن
        [few] عدد ما يرتفع من هذه المدن { $shown-rising }
       *[other] عدد ما يرتفع من هذه المدن { $shown-rising }
    }، { $falling ->
        [0] ولا تنخفض أي منها
        [one] وتنخفض واحدة
        [two] وتنخفض اثنتان
        [few] وما ينخفض { $shown-falling }
       *[other] وما ينخفض { $shown-falling }
    }. أبعدها تحرّكاً { $city }، من المرتبة { $before } إلى المرتبة { $now }.
over-scores-sentence =
    { $city }: الدرجة { $before } في { $first } و{ $now } في { $last }{ $count ->
        [1] .
       *[other] ، وهو أكبر تغيّر بين هذه المدن.
    }
over-scores-none = ليس لأي من هذه المدن درجة في { $first } و{ $last } معاً.
over-figure = ‏{ $rank } ({ $score })
over-figure-range = ‏{ $figure } · { $range }
over-band = يبيّن الشريط مراتب { $city } في تسعة من كل عشرة سحوبات للأوزان؛ ولا شريط للسنوات التي لا تُعرف مراتبها.
over-band-limits = يبيّن الشريط مراتب { $city } في تسعة من كل عشرة سحوبات للأوزان وللقيم ضمن حدود ناشرها؛ ولا شريط للسنوات التي لا تُعرف مراتبها.
over-figures = المرتبة، وبين قوسين الدرجة
mark-year = ‏{ $city }، { $year }: المرتبة { $rank } من أصل { $ranked }، الدرجة { $score }.
mark-year-range = في تسعة من كل عشرة سحوبات: { $range }.
mark-year-none = ‏{ $city }، { $year }: غير مرتّبة.
years-why-title = من سنة إلى أخرى
years-why-from = من سنة
years-why-to = إلى سنة
years-why = من { $from } إلى { $to }: الدرجة من { $before } إلى { $after } ({ $change })، والمرتبة من { $rank-before } إلى { $rank-after }.
years-why-most = معظم ذلك من { $list }.
years-why-against = وفي الاتجاه المعاكس: { $list }.
years-why-item = ‏«{ $name }» ({ $points })
years-why-places = تغيّر مرتبتها: قيمها { $own }، قيم المدن الأخرى { $others }، المدن الداخلة والخارجة { $members }، الطريقة { $method }.
years-why-none = { $city } غير مرتّبة في إحدى السنتين على الأقل، فلا شيء يُقارَن.
years-why-drawn = بعض الأجزاء متوسطات على ترتيبات سُحبت عشوائياً؛ ويبقى مجموعها صحيحاً.
years-causes = ما الذي حرّك مرتبتها ودرجتها
years-cause = السبب
years-places = عدد المراتب
years-own = قيمها
years-others = قيم المدن الأخرى
years-members = المدن الداخلة والخارجة
years-method = الطريقة
years-all = المجموع
years-parts = ما أضافه كل مؤشر إلى الدرجة
years-part = المؤشر
years-newly = قيس حديثاً
years-no-longer = لم يعد يُقاس
pace-title = بهذه الوتيرة
pace-of = وتيرة ماذا
pace-index = درجة المؤشر العام
pace-target = الهدف
pace-target-best = أفضل مدينة
pace-target-median = المدينة الوسطى
pace-target-figure = قيمة تختارونها
pace-figure = القيمة
pace-growth = الوتيرة
pace-growth-linear = المقدار نفسه كل سنة
pace-growth-compound = النسبة المئوية نفسها كل سنة
pace-best = { $figure } (الأفضل، { $city })
pace-median = { $figure } (وسيط كل المدن المرتّبة)
pace-group = { $figure } (وسيط { $group })
pace-own = { $figure }
pace-moves = { $change } في السنة.
pace-expected = بهذه الوتيرة تبلغ { $city } الهدف { $target } في سنة { $year }.
pace-far = بهذه الوتيرة لا تبلغ { $city } الهدف { $target } خلال مئة سنة.
pace-within = بحسب تشتّت قيمها، بين سنتي { $earliest } و{ $latest } (بثقة { $confidence }).
pace-open = قيمها مشتّتة إلى حد أن ذلك قد يقع في وقت مبكر مثل سنة { $earliest } أو لا يقع أبداً.
pace-untold = قيمتان لا تكفيان لمعرفة مدى تأكّد ذلك.
pace-reached = بلغت { $city } الهدف { $target }.
pace-still = تبقى { $city } في مكانها دون الهدف { $target }.
pace-away = تبتعد { $city } عن الهدف { $target }.
pace-due = بحسب الخط المار بقيمها كان على { $city } أن تبلغ الهدف { $target }؛ وآخر قيمة لها لم تبلغه.
pace-too-few = لدى { $city } قيم لأقل من سنتين، فلا وتيرة لها.
pace-no-years = سنوات هذه البيانات ليست أعداداً، فلا وتيرة.
pace-no-target = ليس لأي مدينة مرتّبة قيمة تصلح هدفاً.
pace-no-sign = تتطلب النسبة السنوية قيماً وهدفاً فوق الصفر.
pace-caution = الوتيرة ليست توقّعاً: إنها تقول ما كان ليحدث لو استمر كل شيء على حاله.
pace-table = القيم التي تستند إليها الوتيرة
pace-year = السنة
pace-value = القيمة
### القاعة: رمز يتابع به الحضور، والأوزان التي تعود منهم
room = استطلاع رأي القاعة
room-follow = ليتابع الحضور
room-follow-hint = من يقرأ هذا الرمز بهاتفه يفتح ما على هذه الشاشة ويستطيع تحريك الأوزان عنده.
room-code = رمز فيه عنوان ما على هذه الشاشة
room-code-too-long = عدد أحرف العنوان { $found }، والرمز الذي يُقرأ من آخر القاعة يتسع لعدد { $limit }.
room-code-dense = العنوان طويل والمربعات صغيرة: قد لا تستطيع الصفوف الخلفية قراءتها.
room-code-parts = يشغل معظمَه: { $parts }. تراجعوا عن بعض ذلك أو وزّعوا العنوان بطريقة أخرى.
room-part-simulation = القيم والمدن المفترضة
room-part-weights = الأوزان
room-part-cities = المدن المقارَنة أو المثبّتة
room-part-brush = الحدود الموضوعة على خطوط الملامح
room-part-data = عنوان مجموعة البيانات
room-address-copy = نسخ هذا العنوان
room-address-copied = نُسخ العنوان.
room-local = هذه الصفحة على هذا الجهاز وحده، فلا تصل إليها الهواتف. اكتبوا أدناه عنوان المستكشف على الويب فيظهر الرمز هنا.
room-own-file = القيم من الملف { $name } الذي لا يملكه سواكم: لن يراها من يفتح العنوان.
room-base = عنوان المستكشف على الويب
room-base-hint = لا حاجة إليه إلا إذا كان على الهواتف أن تستعمل عنواناً غير عنوان هذه الصفحة. ويُنسى عند إغلاق الصفحة.
room-base-not-web = ليس هذا عنواناً على الويب. مثاله: https://example.org/index/.
room-base-local = هذا العنوان يؤدي إلى جهاز واحد فقط، فلا تصل إليه الهواتف.
room-gather = جمع أوزانهم
room-gather-hint = يقرأ كل شخص الرمز ويحرّك الأوزان ويضغط «نسخ الرابط» ثم يرسل إليكم الرابط: في محادثة الاجتماع أو بالبريد أو كما تشاؤون. ألصقوا الروابط هنا أو أفلتوا قائمة. لا ترسل هذه الصفحة شيئاً إلى أي مكان ولا تحفظ شيئاً بعد إغلاقها.
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
        [many] تُحتسب أوزان { $shown } شخصاً.
       *[other] تُحتسب أوزان { $shown } شخص.
    }
room-lines-left-out =
    { $count ->
        [zero] لم يُستبعد أي سطر.
        [one] استُبعد سطر واحد.
        [two] استُبعد سطران.
        [few] استُبعدت { $shown } أسطر.
        [many] استُبعد { $shown } سطراً.
       *[other] استُبعد { $shown } سطر.
    }
room-cut = كان النص أطول مما تقرؤه هذه الصفحة، فتُرك الباقي.
room-file-large = الملف { $name } أكبر من { $limit } فلم يُقرأ.
room-file-unreadable = لا يمكن قراءة { $name }. اختاروه مرة أخرى.
room-left-out-list = الأسطر المستبعدة
room-left-out = السطر { $line }، «{ $found }»: { $why }
room-left-out-more =
    { $count ->
        [zero] ولا سطر آخر
        [one] وسطر واحد آخر
        [two] وسطران آخران
        [few] و{ $shown } أسطر أخرى
        [many] و{ $shown } سطراً آخر
       *[other] و{ $shown } سطر آخر
    }
room-why-no-address = لا عنوان فيه.
room-why-other-page = هذا عنوان صفحة أخرى.
room-why-too-long = هو أطول من أي عنوان للمستكشف.
room-why-other-data = أوزانه لمجموعة بيانات أخرى، { $data }.
room-why-no-weights = لم يُحرَّك أي وزن. اطلبوا رابطاً بزر «نسخ الرابط».
room-why-unreadable = لا يمكن قراءة أوزانه؛ ربما نقص جزء من العنوان.
room-why-other-framework = فيه وزن لـ«{ $code }»، وليس في مجموعة البيانات هذه.
room-why-all-zero = كل أوزانه صفر.
room-why-too-many = لا يمكن احتساب عدد من الأشخاص يزيد على { $limit }.
room-wanted = ما تريده القاعة
room-agreement = شخصان من هذه القاعة يُختاران عشوائياً يعطيان { $shown } من 100 نقطة للمبادئ نفسها.
room-agreement-one = بشخص آخر يمكن القول إلى أي حد تتفق القاعة.
room-agreement-hint = 100: يوزع الجميع أوزانهم بالطريقة نفسها. 0: لا يعطي اثنان وزناً للمبدأ نفسه. وهو تداخل أوزان شخصين، في المتوسط على جميع الأزواج.
room-strip-hint = النقطة أشخاص، تكبر كلما كثروا؛ والشريط نصف القاعة الأوسط، والخط المتوسط. وقد ضُبطت الأوسطة ليكون مجموعها { $all }.
room-column-people = الأشخاص على امتداد خط
room-column-mean = المتوسط
room-column-median = الوسيط
room-column-middle = النصف الأوسط
room-column-all = من الأدنى إلى الأعلى
room-no-median = لا توجد أوزان وسيطة: لا ينال أي مبدأ شيئاً من نصف القاعة.
room-no-median-short = لا يوجد
room-use-mean = اعتماد المتوسط
room-use-median = اعتماد الوسيط
room-used-mean = صارت أوزان الصفحة متوسط أوزان القاعة. الرمز أعلاه يؤدي إليها.
room-used-median = صارت أوزان الصفحة أوزان القاعة الوسيطة. الرمز أعلاه يؤدي إليها.
room-ranked = مراتب المدن
room-concordance = الاتفاق على الترتيب: معامل كندال W يساوي { $shown }.
room-concordance-none = بشخص آخر يمكن القول إلى أي حد تتفق الترتيبات.
room-concordance-hint = يساوي W واحداً إذا رتبت أوزان الجميع كل المدن ترتيباً واحداً، وصفراً إذا لم يكن للترتيبات نظام مشترك. وتستعمل كلها الطريقة المعروضة على هذه الشاشة؛ والخط هو المرتبة بالأوزان المتوسطة.
room-unranked =
    { $count ->
        [zero] لكل الأوزان ترتيب بهذه الطريقة.
        [one] أوزان شخص واحد لا تعطي ترتيباً بهذه الطريقة.
        [two] أوزان شخصين لا تعطي ترتيباً بهذه الطريقة.
        [few] أوزان { $shown } أشخاص لا تعطي ترتيباً بهذه الطريقة.
        [many] أوزان { $shown } شخصاً لا تعطي ترتيباً بهذه الطريقة.
       *[other] أوزان { $shown } شخص لا تعطي ترتيباً بهذه الطريقة.
    }
room-column-pooled = بالمتوسط
room-column-first = الأولى لدى
room-column-ranks = المراتب
### Map and explore

table-cut = أول { $shown } من أصل { $total } من الصفوف.
marks-thinned = رُسمت { $shown } من أصل { $total } من المدن: حيث تحجب النقاط بعضها بعضاً تنوب المدينة الأعلى مرتبة عن غيرها.
lines-thinned = رُسم { $shown } من أصل { $total } من الخطوط، موزّعة بالتساوي على الترتيب.
column-place = المكان
map-title-score = الدرجات على الخريطة
map-title-change = تغيّر المراتب على الخريطة
map-hint = اضغطوا على مدينة لإبرازها. اسحبوا الخريطة لتحريكها، وكبّروا بالأزرار أو بعجلة الفأرة مع الضغط على Ctrl.
map-colour = تبيّن الألوان
map-colour-score = الدرجة
map-colour-change = تغيّر المرتبة
map-places = المراتب المكتسبة أو المفقودة عن خط الأساس
map-places-since = المراتب المكتسبة أو المفقودة عن عام { $since }
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
map-risen-most-since = أعلى مما كانت عام { $since }: { $shown }، وأكثرها { $city } ({ $change }).
map-fallen-most-since = أدنى منه: { $shown }، وأكثرها { $city } ({ $change }).
map-no-change = كل مدينة في مرتبتها عند خط الأساس. حرّكوا وزناً لتروا من يصعد ومن يهبط.
map-no-change-since = كل مدينة في المرتبة التي كانت فيها عام { $since }.
map-unplaced = ليست على الخريطة لنقص الإحداثيات: { $names }.
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
axis-logarithmic = سلّم لوغاريتمي
scatter-title = أي مقياسين
scatter-hint = كل نقطة مدينة، اضغطوا عليها لإبرازها. القيم كما نُشرت. وحيث يكون الأدنى أفضل يُقلب المحور، فالأفضل دائماً في الأعلى أو نحو نهاية السطر.
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
scatter-rising-closely = يرتفع المقياسان معاً في معظم الأحيان.
scatter-rising = يميل المقياسان إلى الارتفاع معاً.
scatter-weak = لا تكاد تربط بين المقياسين صلة.
scatter-falling = كلما ارتفع أحدهما مال الآخر إلى الانخفاض.
scatter-falling-closely = كلما ارتفع أحدهما انخفض الآخر في معظم الأحيان.
scatter-few = القيمتان معاً متاحتان لأقل من ثلاث مدن، وهذا أقل من أن تُعرف الصلة بينهما.
scatter-constant = أحد المقياسين واحد لكل المدن، فليس هناك ما يُقارَن.
scatter-missing =
    { $count ->
        [one] استُبعدت مدينة واحدة لنقص قيمة.
        [two] استُبعدت مدينتان لنقص قيمة.
        [few] استُبعدت { $shown } مدن لنقص قيمة.
       *[other] استُبعدت { $shown } مدينة لنقص قيمة.
    }
# المدن بحسب المجموعة: ما يناله إقليم أو بلد أو فئة حجم.
grouped-title = المدن بحسب المجموعة
grouped-hint = المعيّن هو درجة المجموعة: متوسط مدنها المرتّبة، كل منها بحسب عدد سكانها. الخط الرفيع يمتد من أدنى درجة إلى أعلاها، والشريط يضم النصف الأوسط من المدن، وكل نقطة مدينة.
grouped-by = التجميع بحسب
grouped-country = البلد
grouped-size = عدد السكان
grouped-alike = ‏{ $city } والمدن الأكثر شبهاً بها
grouped-others = سائر المدن
grouped-size-under = أقل من { $high }
grouped-size-between = من { $low } إلى { $high }
grouped-size-over = ‏{ $low } فأكثر
grouped-mark =
    { $count ->
        [one] ‏{ $group }: { $score }، وهي درجة مدينتها المرتّبة الوحيدة.
        [two] ‏{ $group }: { $score }؛ ودرجتا مدينتيها المرتّبتين { $low } و{ $high }.
        [few] ‏{ $group }: { $score }؛ ودرجات مدنها المرتّبة، وعددها { $shown }، من { $low } إلى { $high }.
       *[other] ‏{ $group }: { $score }؛ ودرجات مدنها المرتّبة، وعددها { $shown }، من { $low } إلى { $high }.
    }
grouped-first =
    { $count ->
        [one] ‏{ $city } هي المدينة المرتّبة الوحيدة في «{ $group }».
        [two] ‏{ $city } هي الأولى من مدينتين في «{ $group }».
        [few] ‏{ $city } هي الأولى من { $shown } مدن في «{ $group }».
       *[other] ‏{ $city } هي الأولى في «{ $group }»، وعدد مدنها { $shown }.
    }
grouped-within =
    { $count ->
        [one] ‏{ $city } في المرتبة { $rank } من { $shown } في «{ $group }»، وبينها وبين الأفضل، { $best }، { $points } من النقاط.
        [two] ‏{ $city } في المرتبة { $rank } من { $shown } في «{ $group }»، وبينها وبين الأفضل، { $best }، { $points } من النقاط.
        [few] ‏{ $city } في المرتبة { $rank } من { $shown } في «{ $group }»، وبينها وبين الأفضل، { $best }، { $points } من النقاط.
       *[other] ‏{ $city } في المرتبة { $rank } من { $shown } في «{ $group }»، وبينها وبين الأفضل، { $best }، { $points } من النقاط.
    }
grouped-sentence = أعلى درجة لمجموعة «{ $group }»، وهي { $score }؛ وأدناها لمجموعة «{ $last }»، وهي { $lowest }.
grouped-one = درجة «{ $group }» هي { $score }.
grouped-standing = وبين المجموعات «{ $group }» في المرتبة { $rank } من { $shown }، بدرجة { $score }.
grouped-unweighted = لا تذكر مجموعة البيانات عدد السكان، فتُحسب كل مدينة بالقدر نفسه.
grouped-no-people =
    { $count ->
        [one] مدينة مرتّبة واحدة لا يُعرف عدد سكانها لا تدخل في درجة مجموعتها.
        [two] مدينتان مرتّبتان لا يُعرف عدد سكانهما لا تدخلان في درجة مجموعتيهما.
        [few] ‏{ $shown } مدن مرتّبة لا يُعرف عدد سكانها لا تدخل في درجات مجموعاتها.
       *[other] ‏{ $shown } مدينة مرتّبة لا يُعرف عدد سكانها لا تدخل في درجات مجموعاتها.
    }
grouped-without =
    { $count ->
        [one] مدينة مرتّبة واحدة لا تنتمي هنا إلى أي مجموعة.
        [two] مدينتان مرتّبتان لا تنتميان هنا إلى أي مجموعة.
        [few] ‏{ $shown } مدن مرتّبة لا تنتمي هنا إلى أي مجموعة.
       *[other] ‏{ $shown } مدينة مرتّبة لا تنتمي هنا إلى أي مجموعة.
    }
grouped-cities = المدن المرتّبة
grouped-range = المدى بالنقاط
grouped-worst = المدينة الأدنى
grouped-cut = المجموعات المعروضة: { $shown } من { $total }. أولاً مجموعات المدينة البارزة والمدن المقارَنة، ثم الأفضل.

lines-title = ملامح كل المدن
lines-hint = كل خط مدينة. ارسموا مدى على أحد المحاور لإبقاء المدن الواقعة فيه، أو حدّدوا الحدود بالأعداد. ويمرّ الخط مستقيماً فوق مبدأ بلا بيانات.
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
lines-bounds = تحديد الحدود بالأعداد
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
        [one] يقوم كل معامل على عدد من المدن من { $fewest } إلى { $shown }.
        [two] يقوم كل معامل على عدد من المدن من { $fewest } إلى { $shown }.
        [few] يقوم كل معامل على عدد من المدن من { $fewest } إلى { $shown }.
       *[other] يقوم كل معامل على عدد من المدن من { $fewest } إلى { $shown }.
    }
corr-none = البيانات أقل من أن تُحسب صلاتها.
corr-too-much = مجموعة البيانات هذه أكبر من أن تُحسب هنا صلات كل مؤشراتها. اختاروا المبادئ، أو مقياسين في المخطط أعلاه.

### Data

data-lead = الجداول التي يقوم عليها كل شيء. غيّروا قيمة أو أضيفوا مدينة لتروا ما يترتّب على ذلك، أو افتحوا بياناتكم، أو نزّلوا هذه.
table-which = الجدول
table-figures = القيم
table-scores = الدرجات
table-cities = المدن
table-figures-caption = القيم كما نُشرت، لكل مؤشر عمود. لتغيير قيمة اختاروا خانتها واضغطوا Enter، أو انقروها مرتين.
table-scores-caption = المرتبة والدرجة والمبادئ والمؤشرات على سلّم الطريقة المختارة
table-cities-caption = ما تقوله مجموعة البيانات أيضاً عن مدنها
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
column-present = القيم
mark-edited = (غيّرتموها أنتم)
mark-filled = (تستند إلى فجوات مُلئت)
mark-added = مضافة
edit-field = { $indicator }، { $city }، الوحدة: { $unit }
edit-wrong = يجب أن يكون هذا عدداً. اتركوه فارغاً إن كانت القيمة ناقصة.
detail-open = عن «{ $name }»
detail-evidence = طبيعته
detail-direct = مباشر
detail-proxy = بديل: يقوم مقام ما لا ينشره أحد
detail-direction = الاتجاه
detail-no-goalposts = غير منشورة
detail-empty = لا قيمة لأي مدينة.
detail-spread =
    { $count ->
        [one] لمدينة واحدة قيمة، و{ $missing } بلا قيمة.
        [two] لمدينتين قيمة، و{ $missing } بلا قيمة.
        [few] لعدد { $shown } مدن قيمة، و{ $missing } بلا قيمة.
       *[other] لعدد { $shown } مدينة قيمة، و{ $missing } بلا قيمة.
    } تمتدّ القيم من { $low } إلى { $high }، وأوسطها { $middle }.
simulated-figures =
    محاكاة: { $figures ->
        [one] غُيّرت قيمة واحدة
        [two] غُيّرت قيمتان
        [few] غُيّرت { $shown-figures } قيم
       *[other] غُيّرت { $shown-figures } قيمة
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
        [one] غُيّرت قيمة واحدة
        [two] غُيّرت قيمتان
        [few] غُيّرت { $shown-figures } قيم
       *[other] غُيّرت { $shown-figures } قيمة
    }، و{ $cities ->
        [one] أُضيفت مدينة واحدة
        [two] أُضيفت مدينتان
        [few] أُضيفت { $shown-cities } مدن
       *[other] أُضيفت { $shown-cities } مدينة
    }. ما ترونه ليس ما نُشر.
simulated-show = عرض
simulated-undo = التراجع عن الكل
simulation-title = ماذا لو؟
simulation-hint = تُحتسب القيم المغيّرة والمدن المضافة فوراً في كل مكان. وتبقى مجموعة البيانات المنشورة كما هي، ويحفظ العنوان ما غيّرتموه، وتقول ذلك كل أجزاء الصفحة.
simulation-changes = القيم المغيّرة
simulation-added = المدن المضافة
simulation-undo-all = العودة إلى القيم المنشورة
simulation-undo = التراجع عن تغيير «{ $indicator }» في { $city }
simulation-remove = إزالة { $city }
simulation-like = تنطلق من قيم { $city }
simulation-empty = تنطلق بلا قيم
column-published = المنشور
column-simulated = المحاكى
effect-same = تحتفظ { $city } بالمرتبة { $now }.
effect-moves = تنتقل { $city } من المرتبة { $before } إلى المرتبة { $now }.
effect-enters = تدخل { $city } في المرتبة { $now }.
effect-leaves = كانت { $city } في المرتبة { $before } ولم تعد مرتّبة.
effect-none = { $city } غير مرتّبة: قيمها قليلة جداً.
add-name = اسم مدينة جديدة
add-like = بقيم مدينة… (لا شيء)
add-city = إضافة المدينة
add-wrong = أعطوا المدينة اسماً أولاً.

## The framework changed
structure-title = تغيير الإطار
structure-hint = أضيفوا مؤشراً أو مبدأ، أو انقلوا مؤشراً، أو أعطوا أسماء أخرى: يتبع المؤشر العام ذلك فوراً. يحفظ العنوان كل تغيير، ويمكن التراجع عن كل منها.
structure-changes = تغييرات الإطار
structure-name = الاسم
structure-group = يدخل في
structure-direction = الاتجاه
structure-more = الأكثر أفضل
structure-less = الأقل أفضل
structure-figures = القيم، سطر لكل مدينة: اسمها ثم القيمة (يمكن تركها فارغة)
structure-figures-wrong = هذه الأسطر لا تسمّي مدينة أو لا قيمة فيها: { $lines }
structure-indicator = المؤشر
structure-first = مؤشره الأول
structure-what = عنصر أو مدينة
structure-new-indicator = إضافة مؤشر
structure-new-pillar = إضافة مبدأ
structure-move = نقل مؤشر
structure-rename = إعطاء اسم آخر
structure-move-now = نقل
structure-rename-now = إعادة التسمية
structure-needs-name = أعطوا اسماً أولاً.
change-pillar = مبدأ جديد: { $name }
change-indicator = مؤشر جديد: { $name } (في { $group })
change-move = نُقل { $name } إلى { $group }
change-rename = صار اسم { $before }: { $name }
change-undo = التراجع عن «{ $change }»
simulated-structure =
    محاكاة: { $changes ->
        [one] تغيير واحد في الإطار
        [two] تغييران في الإطار
        [few] { $shown-changes } تغييرات في الإطار
       *[other] { $shown-changes } تغيير في الإطار
    }. ما ترونه ليس ما نُشر.
no-room-for-edits = لا يمكن تغيير أكثر من { $figures } من القيم ولا إضافة أكثر من { $cities } من المدن. تراجعوا عن بعضها، أو غيّروا نسختكم من الملفات وافتحوها.
coverage-title = ما مدى اكتمال البيانات؟
coverage-hint = علامة لكل قيمة، وعلامات القيم الناقصة أبرز. والمدن الأكثر اكتمالاً أولاً.
coverage-axis = المدن، الأكثر اكتمالاً أولاً
coverage-axis-many = المدن، الأكثر اكتمالاً أولاً؛ يمثّل كل عمود { $shown } منها ويُظهر حال معظمها
coverage-direct = قيمة مباشرة
coverage-proxy = بديلة
coverage-filled = ناقصة ومُلئت
coverage-missing = ناقصة
coverage-sentence = عدد القيم الموجودة { $present } من أصل { $places }، والبديلة منها { $proxies }.
coverage-gaps =
    { $count ->
        [0] لا تنقص أي قيمة.
        [one] تنقص قيمة واحدة ({ $share }).
        [two] تنقص قيمتان ({ $share }).
        [few] تنقص { $shown } قيم ({ $share }).
       *[other] تنقص { $shown } قيمة ({ $share }).
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
        [0] لا مدينة لها كل القيم.
        [one] لمدينة واحدة من { $cities } كل القيم.
        [two] لمدينتين من { $cities } كل القيم.
        [few] لعدد { $shown } مدن من { $cities } كل القيم.
       *[other] لعدد { $shown } مدينة من { $cities } كل القيم.
    }
coverage-thinnest =
    { $count ->
        [one] أكثر المؤشرات فجوات «{ $indicator }»: مدينة واحدة بلا قيمة.
        [two] أكثر المؤشرات فجوات «{ $indicator }»: مدينتان بلا قيمة.
        [few] أكثر المؤشرات فجوات «{ $indicator }»: { $shown } مدن بلا قيمة.
       *[other] أكثر المؤشرات فجوات «{ $indicator }»: { $shown } مدينة بلا قيمة.
    }
coverage-present = الموجودة
coverage-proxies = منها بديلة
coverage-by-indicator = القيم بحسب المؤشر
coverage-by-city = القيم بحسب المدينة، وأكثرها نقصاً أولاً
coverage-by-city-some = القيم بحسب المدينة، للمدن الأكثر نقصاً وعددها { $shown }
own-title = بياناتكم أنتم
own-hint = افتحوا ملفات من جهازكم أو أفلتوها في أي موضع من هذه الصفحة. تُقرأ في متصفحكم ولا تُرسل إلى أي مكان.
own-package = مجموعة بيانات: datapackage.json مع cities.csv وframework.csv وvalues.csv، تُختار معاً أو في ملف ZIP واحد.
own-single = جدول CSV واحد: صف لكل مدينة واسمها في العمود الأول. كل عمود من الأعداد يُعدّ مؤشراً الأكثر فيه أفضل، وأعمدة الكلمات تجمع المدن في مجموعات.
own-coinr = الجدولان اللذان تقرأهما حزمة COINr في لغة R، أي iData وiMeta، بصيغة CSV.
own-workbook = يُقرأ المصنّف (XLSX أو ODS أو XLS) بحسب أوراقه: «cities» و«framework» و«values»، أو جدول واحد وحده.
own-open = فتح ملفات…
own-drop = أفلتوا لفتح هذه الملفات

## ما يُحفظ من ملفات القارئ
shelf-title = محفوظة في هذا المتصفح
shelf-hint = تبقى الملفات التي تفتحونها في هذا المتصفح إلى أن تحذفوها هنا، ولا تُرسل إلى أي مكان.
shelf-none = لا شيء محفوظ.
shelf-blocked = لا يسمح متصفحكم لهذه الصفحة بحفظ أي شيء، فيلزم فتح الملفات من جديد في كل زيارة.
shelf-save = حفظ { $name } في ملف
shelf-delete = حذف { $name } من هذا المتصفح
own-not-kept-blocked = لا يسمح متصفحكم لهذه الصفحة بحفظ أي شيء: يلزم فتح «{ $name }» من جديد في زيارتكم التالية.
own-not-kept-full = لا متسع في هذا المتصفح لحفظ «{ $name }»: يلزم فتحه من جديد في زيارتكم التالية. ولإفساح المجال احذفوا ملفات أخرى في صفحة البيانات.
own-paste = يمكن لصق جدول منسوخ من برنامج جداول في أي موضع من هذه الصفحة. والجدول الذي لا يصف نفسه يُسأل عنه عند فتحه.
own-pasted = جدول ملصق
load-local-file = القيم في الملف «{ $name }» على جهاز أحدهم، ولا يستطيع رابط أن يحملها. إن كان الملف لديكم فافتحوه هنا: يُطبَّق عليه ما بقي من الرابط.
link-copied-without-figures = نُسخ الرابط، لكن القيم المفتوحة من ملف لا يسعها رابط. من يتبعه يلزمه أن يكون لديه «{ $name }» وأن يفتحه.
downloads-title = التنزيلات
download-results = النتائج (CSV)
download-results-hint = مرتبة كل مدينة ودرجتها ومبادئها؛ ويقول كل صف من أي مجموعة بيانات وإصدار وعنوان جاء.
download-package = مجموعة البيانات (ZIP)
download-package-hint = كل القيم مع إطارها ورخصتها، ومع تغييراتكم إن وُجدت، وملف README يشرح كيف تُنشر على الويب؛ وتُفتح هنا من جديد.
download-coinr = لحزمة COINr (ZIP)
download-coinr-hint = الجدولان iData وiMeta لحزمة COINr في لغة R.
download-workbook = مصنّف يحسب المؤشر العام (XLSX)
download-workbook-hint = القيم والأوزان والسلّم والدرجات والمراتب في صيغ حسابية: غيّروا وزناً أو قيمة في برنامج جداول فيتبعه الترتيب.
# The bundle of evidence: its button, and the README in it.
download-evidence = حزمة الأدلة (ZIP)
download-evidence-hint = البيانات والاختيارات والنتائج وصيغة الاستشهاد والمصنّف والنصوص البرمجية في ملف واحد، مع بصمة SHA-256 لكل ملف وللمراتب، ونص برمجي يبيّن إن كان كل بايت وكل مرتبة ما زالا صحيحين.
download-evidence-saved = بصمة SHA-256 للمراتب في الحزمة: { $sha }
download-incomplete = حُفظ من دون { $files }: { $reason }
evidence-table-missing = لم يكن هذا الجدول من مجموعة البيانات متاحاً عند إعداد الحزمة.
evidence-left-out = ما لا تحويه هذه الحزمة:
evidence-readme =
    # { $title }: الأدلة

    في هذه الحزمة كل ما يقوم عليه الترتيب. أُنشئت بمستكشف مؤشر مدن التعلّم.

    - data/: مجموعة البيانات كما نُشرت، ورخصتها في datapackage.json
    - scenario.json: كل ما اختير، مع تغييرات القيم إن وُجدت
    - results.csv: المراتب والدرجات؛ ranks.txt: المراتب وحدها بالصيغة التي تُؤخذ منها بصمتها
    - index.xlsx: مصنّف يحسب المؤشر العام بالصيغ الحسابية
    - recompute.R وrecompute.py: نصان برمجيان يحسبانه من جديد، بلغة R مع COINr وبلغة Python وحدها
    - CITATION.cff وcitation.bib: كيف يُستشهد بالترتيب وبالبيانات
    - manifest.json وSHA256SUMS: بصمة كل ملف

    ## أما زالت صحيحة؟

    - python3 verify.py يبيّن إن كان كل بايت وكل مرتبة صحيحين؛ ولا يلزم غير Python.
    - learning-city-index verify مع اسم الحزمة يحسب المؤشر العام من جديد من data/ بالمحرّك نفسه.
    - sha256sum -c SHA256SUMS يقارن الملفات وحدها.

    بصمة SHA-256 للمراتب: { $sha }

download-nothing-ranked = لا مدينة مرتّبة، فلا شيء يُحسب.
download-workbook-too-large = المصنّف أكبر من طاقة برامج الجداول (الخلايا ذات الصيغ: { $found }، والحد الأقصى { $limit }). نزّلوا مجموعة البيانات بدلاً منه.

## المصنّف الذي يحسب المؤشر
workbook-about = حول
workbook-figures = القيم
workbook-treated = بعد معالجة القيم المتطرفة
workbook-filled = بعد ملء الفجوات
workbook-weights = الأوزان
workbook-scale = السلّم
workbook-scores = الدرجات
workbook-ranking = الترتيب
workbook-code = الرمز
workbook-element = الاسم
workbook-part-of = جزء من
workbook-direction = الاتجاه
workbook-share = الحصة
workbook-worst = أسوأ قيمة
workbook-best = أفضل قيمة
workbook-mean = المتوسط
workbook-deviation = الانحراف المعياري
workbook-count = العدد
workbook-largest = أكبر قيمة
workbook-group = المجموعة
workbook-counts = مرتّبة
workbook-enters = كما يدخل
workbook-rounded = مقرّبة
workbook-place = التسلسل
workbook-lead = يحسب هذا المصنّف بنفسه مؤشر «{ $title }» بصيغ يعرفها كل برنامج جداول، ولا يحتاج شيء فيه إلى المستكشف الذي كتبه.
workbook-how = غيّروا ما لُوّن بالأصفر: الأوزان والقيم وأسوأ القيم وأفضلها، وفي العمود «{ $column }» هل تُرتَّب المدينة (1) أم لا (0). وتترتّب الورقة «{ $ranking }» من تلقاء نفسها.
workbook-method = الطريقة: { $method }.
workbook-live = كل خطوة صيغة حسابية.
workbook-stands-treated = معالجة القيم المتطرفة بحث لا تجريه أي صيغة: في الورقة «{ $sheet }» تقف المؤشرات التي غيّرتها قيماً ثابتة ولا تتبع تغيّر قيمها الأصلية.
workbook-stands-median = الفجوات التي تأخذ وسيط مجموعة تقف قيماً ثابتة في الورقة «{ $sheet }».
workbook-stands-years = تحدّد قيمُ سنوات أخرى السلّمَ أيضاً، فالورقة «{ $sheet }» فيها قيم ثابتة ولا تتبع تغيّر القيم. قيسوا كل سنة على حدة، أو بين الحدود المرجعية، إن أردتم أن تتبعه.
workbook-stands-wins = الانتصارات مطروحاً منها الهزائم أمام كل مدينة أخرى تقف قيماً ثابتة في الورقة «{ $sheet }»: فدرجات المؤشر هناك لا تتبع تغيّر الأوزان أو القيم. اختاروا أسلوباً آخر للجمع إن أردتم أن تتبعه.
workbook-stands-left-out = المؤشرات التي لا تميّز بين المدن على هذا السلّم فارغة في الورقة «{ $sheet }» وتبقى كذلك.
workbook-ties = الدرجات المتساوية حتى تسع منازل عشرية تتقاسم المرتبة.
workbook-simulated = هذه القيم ليست كما نُشرت: غيّر قارئ بعضها في المستكشف.
workbook-source = مجموعة البيانات: { $title }، الإصدار { $version }. بصمة SHA-256 للقيم المنشورة: { $sha }
workbook-citation = المصدر: { $citation }
workbook-address = الشيء نفسه في المستكشف: { $address }

## ملف README لمجموعة بيانات
package-readme =
    { $title }

    { $kind ->
        [simulated] في هذا المجلد مجموعة بيانات لمستكشف مؤشر مدن التعلّم، مع تغييرات أجراها قارئ: ليست هذه قيم الناشر.
       *[published] في هذا المجلد مجموعة بيانات لمستكشف مؤشر مدن التعلّم.
    } يصفها datapackage.json، وجداولها cities.csv وframework.csv وvalues.csv.

    وضعها على الويب

    1. ضعوا هذه الملفات في مجلد واحد على أي خادم ويب يقدّم الملفات كما هي.
    2. على الخادم أن يسمح للمواقع الأخرى بقراءتها (CORS)، فيرسل الترويسة
       Access-Control-Allow-Origin: *
       مع كل ملف من الأربعة. تفعل GitHub Pages ذلك من تلقاء نفسها. في Apache ضعوا هذا السطر في ملف .htaccess بجانبها:
       Header set Access-Control-Allow-Origin *
       وفي nginx ضعوا هذا السطر في الإعدادات:
       add_header Access-Control-Allow-Origin *;
    3. يجب أن يبدأ عنوان المجلد بـ https، وإلا تعذّر على الصفحات التي تبدأ به قراءة الملفات.

    مشاركتها

    { $address }

    ضعوا في هذا العنوان عنوان مجلدكم مكان https://example.org/my-index. من يفتحه يرى مؤشركم، ولا يحتاج أحد إلى حساب، ولا يُرسل شيء إلى أي مكان.

    التحقق منها

    بصمة SHA-256 للقيم: { $sha }
    يطبع الأمر sha256sum cities.csv framework.csv values.csv | sha256sum الشيء نفسه.
    من يغيّر جدولاً يغيّر أيضاً bytes وhash في datapackage.json أو يحذفهما.

    الرخصة والمصادر في datapackage.json. ومن ينشر هذه القيم يلتزم بالرخصة.
download-failed = لا يسمح متصفحكم لهذه الصفحة بحفظ الملفات. اسمحوا بالتنزيل وأعيدوا المحاولة.
problem-bad-archive = ليس ملف ZIP سليماً، أو هو مقفل أو مضغوط بطريقة غير معتادة. أعيدوا ضغطه بلا كلمة سر.
problem-too-large-unpacked = حجمه بعد فك الضغط أكبر من { $limit } كيلوبايت التي يقبلها هذا المستكشف. قسّموا مجموعة البيانات.
problem-workbook = لا يمكن قراءة مصنّف من هذا النوع. احفظوه بصيغة XLSX، أو كل ورقة بصيغة «CSV UTF-8»، ثم افتحوه.
problem-bad-workbook = هذا المصنّف تالف أو محمي بكلمة مرور أو فارغ. احفظوه من جديد بصيغة XLSX، أو كل ورقة بصيغة «CSV UTF-8»، ثم افتحوه.
problem-not-ours = ليست هذه مجموعة بيانات. اختاروا جدول CSV واحداً، أو ملف ZIP لمجموعة، أو datapackage.json مع جداوله الثلاثة.
problem-not-chosen = هذا الجدول ليس بين الملفات. اختاروه مع datapackage.json.
problem-no-descriptor = الواصف ليس بين الملفات. قدّموه مع جداوله الثلاثة.
problem-unreadable = لم يستطع متصفحكم قراءة هذا الملف. ربما نُقل أو تغيّر؛ اختاروه مرة أخرى.
problem-not-computed = { $formula } صيغة لا توجد قيمتها في الملف. افتحوا الملف في برنامج جداول واحفظوه ثم اختاروه من جديد.
problem-one-of-several = قد تكون هذه الورقة هي مجموعة البيانات، وكذلك غيرها. أبقوا واحدة منها في المصنّف أو احفظوا المقصودة جدولاً بصيغة CSV.
problem-no-figures = لا عمود فيه أعداد، فليس ثمة ما يُقيَّم.
problem-no-names = لا عمود اختير لأسماء المدن. اختاروا واحداً.
understood-encoding = قُرئ بترميز { $name } لأنه ليس UTF-8.
understood-separator = تفصل بين الخانات العلامة «{ $sign }».
understood-tabs = تفصل بين الخانات مسافات جدولة.
understood-heading-row = أُخذت العناوين من هذا الصف، وتُرك ما فوقه جانباً.
understood-units = فُهم هذا الصف على أنه وحدات قياس البيانات لا مدينة.
understood-groups = العناوين في صفين، والأعلى منهما يسمّي مجموعات المؤشرات.
understood-notes =
    { $count ->
        [one] فُهم هذا الصف على أنه ملاحظة أسفل الجدول.
        [two] فُهم هذا الصف والذي يليه على أنهما ملاحظتان أسفل الجدول.
        [few] بدءاً من هذا الصف فُهمت { $shown } صفوف على أنها ملاحظات أسفل الجدول.
       *[other] بدءاً من هذا الصف فُهم { $shown } صفاً على أنها ملاحظات أسفل الجدول.
    }
understood-names = في هذا العمود أسماء المدن.
understood-year = يبيّن هذا العمود سنة البيانات، وليس مؤشراً.
understood-labels = الأعمدة التي ترقّم الصفوف أو ترتّبها أو ترمّزها ليست مؤشرات: { $columns }.
understood-decimal-comma = الفاصلة تسبق الكسور العشرية: يُقرأ «{ $cell }» على أنه { $number }.
understood-thousands = الآلاف مفصولة: يُقرأ «{ $cell }» على أنه { $number }.
understood-percent = تُركت علامات النسبة المئوية جانباً، كما في «{ $cell }».
understood-other-sign = في عمود واحد علامات للأجزاء من المئة وأخرى للأجزاء من الألف: يُقرأ «{ $cell }» على أنه { $number } بحسب العلامة الأكثر وروداً.
understood-no-sign = في بعض خانات العمود علامة نسبة مئوية أو جزء من الألف وليس في غيرها علامة: يُقرأ «{ $cell }» على أنه { $number } بحسب تلك العلامة.
understood-missing =
    { $count ->
        [one] { $words } يعني قيمة ناقصة في خانة واحدة.
        [two] { $words } يعني قيمة ناقصة في خانتين.
        [few] { $words } يعني قيمة ناقصة في { $shown } خانات.
       *[other] { $words } يعني قيمة ناقصة في { $shown } خانة.
    }
understood-sheets = ليس من مجموعة البيانات: { $names }.
problem-assumed-direction =
    { $count ->
        [one] لا يقول الجدول أي طرفي مؤشره ({ $shown }) أفضل، فيُعدّ الأكثر أفضل، وليست له حدود مرجعية.
        [two] لا يقول الجدول أي طرفي مؤشراته ({ $shown }) أفضل، فيُعدّ الأكثر أفضل، وليست لها حدود مرجعية.
        [few] لا يقول الجدول أي طرفي مؤشراته ({ $shown }) أفضل، فيُعدّ الأكثر أفضل، وليست لها حدود مرجعية.
       *[other] لا يقول الجدول أي طرفي مؤشراته ({ $shown }) أفضل، فيُعدّ الأكثر أفضل، وليست لها حدود مرجعية.
    } ويمكن لمجموعة بيانات فيها framework.csv أن تقول غير ذلك.

### جدول لا يصف نفسه

guide-open = كيف يُقرأ هذا الجدول…
guide-title = كيف يُقرأ هذا الجدول
guide-hint = لا يقول الجدول ما هي أعمدته. هنا كيف فُهمت: غيّروا ما ليس صحيحاً وتابعوا المؤشر العام إلى جانبه. لا شيء يغادر متصفحكم.
guide-sampled = هذا الجدول كبير. ما يظهر هنا، ومعه المعاينة، يستند إلى صفوفه الأولى ({ $shown })؛ وعند استعماله يُقرأ كله.
guide-name = اسم المؤشر العام
guide-take = استخدام هذا المؤشر العام
guide-leave = إبقاؤه كما كان
guide-answer-first = بقي سؤال بلا جواب: أجيبوا عنه أولاً.
guide-mend-first = لا مؤشر عاماً بعد: الأسباب مذكورة إلى جانب الخيارات.
guide-not-held = الجدول أكبر من أن يُحتفظ به، أو لا يحتفظ المتصفح بشيء: إذا أُعيد تحميل الصفحة فافتحوا الملف مرة أخرى.
guide-questions = أسئلة تنتظر جوابكم
guide-ask-table = أي ورقة فيها بيانات المدن؟
guide-ask-decimal = ماذا يعني «{ $cell }»؟
guide-ask-names = في أي عمود أسماء المدن؟
guide-answer-stop = { $number }: النقطة تسبق الكسور العشرية
guide-answer-comma = { $number }: الفاصلة تسبق الكسور العشرية
guide-reading = كيف قُرئ الملف
guide-in-short =
    { $count ->
        [zero] لا صفوف تحت العناوين في الصف { $row }، والفاصل { $separator }
        [one] صف واحد تحت العناوين في الصف { $row }، والفاصل { $separator }
        [two] صفان تحت العناوين في الصف { $row }، والفاصل { $separator }
        [few] { $shown } صفوف تحت العناوين في الصف { $row }، والفاصل { $separator }
        [many] { $shown } صفاً تحت العناوين في الصف { $row }، والفاصل { $separator }
       *[other] { $shown } صف تحت العناوين في الصف { $row }، والفاصل { $separator }
    }
guide-separator = بين الخانات
guide-separator-comma = فاصلة
guide-separator-semicolon = فاصلة منقوطة
guide-separator-tab = مسافة جدولة
guide-separator-bar = خط عمودي
guide-read-otherwise = قراءة الملف بطريقة أخرى
guide-read-again = العودة إلى القراءة المقترحة
guide-table = الورقة
guide-encoding = ترميز النص
guide-second = الصف تحت العناوين
guide-second-city = هو أول مدينة
guide-second-headings = فيه عناوين أيضاً
guide-second-measures = فيه وحدات قياس البيانات
guide-decimal = قبل الكسور العشرية
guide-decimal-each = بحسب كل عمود
guide-decimal-stop = نقطة
guide-decimal-comma = فاصلة
guide-heading-row = صف العناوين
guide-last-row = آخر صف للمدن
guide-missing = كلمات أخرى للفجوات
guide-more = إظهار الباقي: { $shown }
guide-nothing-here = لا شيء هنا بعد. اسحبوا عموداً إلى هنا أو اختاروا هذا الموضع في قائمته.
guide-no-heading = العمود { $number }، بلا عنوان
guide-unnamed = المؤشرات
guide-used-as = { $column }: يُستخدم بصفته
guide-indicator-of = مؤشر للمبدأ
guide-not-scored = لا تُقيَّم
guide-not-scored-hint = الأسماء والمجموعات وكل ما ليس مؤشراً.
guide-role-name = أسماء المدن
guide-role-group = يجمع المدن أو يحدد مكانها
guide-role-year = سنة البيانات
guide-role-id = رمز المدينة
guide-role-out = يُترك جانباً
guide-better = { $column }: أي الطرفين أفضل
guide-better-unsaid = الأكثر أفضل؟
guide-better-more = الأكثر أفضل
guide-better-less = الأقل أفضل
guide-measure-of = { $column }: الوحدة
guide-measure = الوحدة
guide-worst-of = { $column }: أسوأ قيمة
guide-worst = الأسوأ
guide-best-of = { $column }: أفضل قيمة
guide-best = الأفضل
guide-pillars = المبادئ ومؤشراتها
guide-pillars-hint = كل المبادئ متساوية في البداية. اسحبوا مؤشراً إلى مبدأ آخر أو اختاروه في قائمته.
guide-goalposts-hint = أسوأ قيمة وأفضل قيمة تحددان السلّم: 0 و100 نقطة. إذا تُركت إحداهما فارغة وغيرها مملوء، احتُسبت القيمة المرصودة في الجدول.
guide-unsaid =
    { $count ->
        [zero] قيل في كل المؤشرات أي الطرفين أفضل.
        [one] لم يُقل في مؤشر واحد أي الطرفين أفضل، فيُعدّ الأكثر أفضل.
        [two] لم يُقل في مؤشرين أي الطرفين أفضل، فيُعدّ الأكثر أفضل.
        [few] لم يُقل في { $shown } مؤشرات أي الطرفين أفضل، فيُعدّ الأكثر أفضل.
        [many] لم يُقل في { $shown } مؤشراً أي الطرفين أفضل، فيُعدّ الأكثر أفضل.
       *[other] لم يُقل في { $shown } مؤشر أي الطرفين أفضل، فيُعدّ الأكثر أفضل.
    }
guide-all-more = الأكثر أفضل فيها كلها
guide-add-pillar = إضافة مبدأ
guide-pillar-name = اسم المبدأ
guide-within = { $pillar }: جزء من
guide-remove-pillar = إزالة { $pillar }
guide-is-pillar = مبدأ من المؤشر العام
guide-preview = المؤشر العام كما هو الآن
guide-no-index = لا مؤشر عاماً بعد.
guide-found = المدن المرتّبة: { $cities }. المؤشرات: { $indicators }. المبادئ: { $pillars }.
guide-found-some = المدن المرتّبة: { $cities }، وغير المرتّبة لنقص البيانات: { $out }. المؤشرات: { $indicators }. المبادئ: { $pillars }.

### فحص البيانات

check-title = فحص البيانات
check-hint = الفجوات والقيم المتطرفة والبيانات التي تقول الشيء نفسه والمؤشرات التي تسير عكس غيرها في مبدأ واحد، مع ما يمكن فعله في كل منها. وكل ما تفعلونه يمكن التراجع عنه.
check-open = التقرير
check-found = ما يستدعي النظر: { $shown }.
check-more = مما يتكرر أكثر لم يُذكر: { $shown }.
check-sampled = تستند الارتباطات إلى { $shown } من المدن.
check-as-read = كيف قُرئت البيانات
check-constant = { $indicator }: للمدن كلها القيمة نفسها، فهو لا يميّز بينها.
check-gaps = في { $indicator } فجوات (المدن بلا قيمة: { $missing } من { $total }).
check-skewed = { $indicator } بعيد عن التوازن: الالتواء { $skewness }. مدن قليلة تمدّ السلّم على بقية المدن.
check-skewed-by = { $indicator } بعيد عن التوازن: الالتواء { $skewness }. بعيدة عن غيرها: { $cities }.
check-duplicate = لـ{ $first } و{ $second } البيانات نفسها: ما يقيسانه يُحسب مرتين.
check-collinear = { $first } و{ $second } متلازمان إلى حد (الارتباط { $correlation }) يجعلهما يقولان الشيء نفسه تقريباً.
check-opposed = { $first } و{ $second } متعاكسان تقريباً (الارتباط { $correlation }): يلغي أحدهما الآخر.
check-against = { $indicator } يسير عكس بقية مؤشرات مبدأ { $pillar } (الارتباط { $correlation }). هل طرفه الأفضل هو الآخر؟
check-double = مبدأ { $first } ومبدأ { $second } متلازمان إلى حد (الارتباط { $correlation }) يجعل ما يجمعهما يُحسب مرتين.
check-thin = قيم { $city } قليلة: { $present } من { $total }.
check-turned = بُدّل الأكثر والأقل في:
check-turn-back = إعادة { $name } إلى اتجاهه
check-turn-back-short = إعادة
cure-leave-out = ترك { $name } جانباً
cure-turn = عكس اتجاه { $name }
cure-count-once = حساب { $first } و{ $second } مبدأً واحداً
cure-winsorise = تقليم القيم المتطرفة
cure-logarithm = أخذ اللوغاريتم
cure-median = ملء الفجوات بالوسيط
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
ranking-caption-sorted-since = المدن مرتّبة بحسب: { $order }، مع المرتبة وتغيّرها عن عام { $since } بالأوزان نفسها والدرجة
sort = ترتيب بحسب
sort-change = تغيّر المرتبة
sort-name = الاسم
sort-pillars = مبدأ واحد
sort-reverse = عكس الترتيب
column-range = المدى
column-pin = تثبيت
ranges-hint = المدى: المراتب التي تحتلها المدينة في { $share } من السحوبات العشوائية لأوزان حول أوزانكم، وعددها { $draws }.
ranges-never = لا يُعرض مدى المراتب هنا: فعدّ الانتصارات بين هذا العدد من المدن مراراً يعطّل الصفحة.
spread = قد يتغيّر كل وزن بمقدار
spread-share = ± { $percent } من قيمته ({ $weight }: من { $low } إلى { $high })
spread-any = بأي مقدار
pin-city = تثبيت { $name } في الأعلى
pinned = مثبّتة في الأعلى
open-city = صفحة المدينة: { $name }
# ما يبيّنه الشريط والمدى، وما جرى لصف من الصفوف.
bar-part = ‏{ $name }: { $points }
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
        [single] تبقى { $city } في المرتبة { $best } في { $share } من { $draws } سحب عشوائي لأوزان حول أوزانكم.
       *[span] تتراوح مرتبة { $city } بين { $best } و{ $worst } في { $share } من { $draws } سحب عشوائي لأوزان حول أوزانكم. مرتبتها الآن: { $rank }.
    }
spoken-pinned = { $city } مثبتة الآن في الأعلى.
spoken-unpinned = لم تعد { $city } مثبتة في الأعلى.
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