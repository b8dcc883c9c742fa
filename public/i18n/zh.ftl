# 浏览工具的中文（简体）文本。

## 页面

page-title = 学习型城市指数浏览工具
title = 学习型城市指数
subtitle = 学习型城市何以成为学习型城市？请为六项原则赋予权重，看看哪些城市领先。
data-set-named = 数据集：{ $title }
language = 语言
theme = 主题
theme-auto = 跟随系统
theme-light = 浅色主题
theme-dark = 深色主题
copy-link = 复制链接
link-copied = 链接已复制，打开后即为当前页面。
link-by-hand = 您的浏览器不允许本页复制内容。请自行复制此网址：{ $address }
about-figures = 数据说明
close = 关闭
dismiss = 隐藏
views = 页面各部分
view-ranking = 排名
view-compare = 比较
view-city = 城市
view-map = 地图
view-robustness = 稳健性
view-explore = 探索
view-learn = 相互学习
view-method = 方法
view-data = 数据
figure-table = 以表格查看数据
rationale = 六项原则依据杨进（Jin Yang）阐述的全球学习型城市指数的基本思路（联合国教科文组织终身学习研究所，格拉斯哥，2012年11月20日）。指标由我们选定。此处的任何内容均未经教科文组织认可。
privacy = 一切均在您的浏览器中计算。您在此处的任何操作都不会发送到任何地方。

# The head of the page: links past what comes first, the search for a city, the
# panel of tools on a narrow screen.
city-search = 按名称查找城市
city-search-hint = 您的城市
city-search-none = 此数据集中没有这个名称的城市。
your-city = 您关注哪个城市？
your-city-dismiss = 不再询问我的城市
skip-to-view = 跳至：{ $view }
skip-to-weights = 跳至权重
tools = 更多：数据、链接、场景、语言、配色

# 数据集目录，以及其中六项原则里无人衡量的部分。
catalogue-title = 数据集
catalogue-cities = 城市
catalogue-years = 年份
catalogue-direct = 直接指标
catalogue-proxies = 替代指标
catalogue-missing = 未衡量的原则
catalogue-none-missing = 无
not-measured = 此处未衡量
not-measured-ranking = 此处未衡量，不计入排名：{ $names }。
principle-political = 政治意愿与承诺
principle-partnership = 伙伴关系与网络建设
principle-learning = 学习机会
principle-inclusion = 包容与社会凝聚力
principle-prosperity = 财富创造与就业能力
principle-recognition = 认可所有形式的学习

# Where it stands in another page.
embed-credit = 学习型城市指数：{ $title }。
embed-years = 数据年份：{ $years }。
embed-open = 在完整的浏览工具中打开（新标签页）
embed-back = 返回：{ $view }

# 作者面板：放进自己网页里的内容。
embed = 嵌入
embed-title = 放进您自己的网页
embed-hint = 选择读者看到的内容，在任意宽度下预览，然后把文本复制到您的网页里。嵌入的是屏幕上现在的内容：权重、方法、城市和数据。
embed-view = 视图
embed-controls = 视图旁边
embed-controls-none = 无
embed-controls-weights = 权重
embed-controls-all = 权重和方法
embed-lang-auto = 读者自己的语言
embed-height-auto = 高度随内容而定
embed-height = 高度（像素）
embed-updates = 数据或浏览工具有变化时
embed-follows = 跟随更新
embed-pinned = 保持今天的版本
embed-follows-hint = 读者看到的始终是最新的数据和最新的浏览工具。
embed-pinned-hint = 数据的SHA-256为{ $sha }，浏览工具的版本为{ $engine }。数据如有变化，读者会得到提示；元素的脚本如有变化，浏览器会拒绝运行并改为显示链接。
embed-no-integrity = 无法计算脚本的校验和。下面的文本只固定数据。
embed-preview = 预览
embed-width = 预览宽度
embed-width-px = { $width }像素
embed-own-file = 这些数据是从“{ $name }”打开的，无法一同嵌入。请先发布该文件，再用它的网址打开。
embed-code = 可复制的文本
embed-form = 用于
embed-form-element = 可运行脚本的网页：元素
embed-form-frame = 不可运行脚本的网页、WordPress：框架
embed-form-quarto = Quarto、R Markdown
embed-form-link = 不含HTML的Markdown：链接
embed-frame-height = 没有脚本，框架无法随内容改变高度：它的高度是{ $height }像素。
embed-docs = 嵌入：示例与参考（新标签页）
embed-frame-title = 学习型城市指数，{ $title }：{ $view }

## 权重

weights-title = 权重
weights-hint = 调整其中一项权重，其余各项会按比例相应变化。锁定可使权重保持不变。
weight-field = { $name }，权重（百分比）
weight-lock = 锁定“{ $name }”
weights-equal = 等权重
weights-reset = 重置
weights-parts = 指标与标记
pillar-makeup =
    { $shown }项指标，{ $proxies ->
        [0] 没有替代
       *[other] { $shown-proxies }项为替代
    }
proxy = 替代指标
controls-open = 更改权重和方法
controls-close = 完成

## Lenses

lens-title = 视角
lens-own = 数据集自有的分组
lens-in-use = 指标按视角“{ $lens }”分组。
lens-about = 关于此视角
lens-left-out = 此视角未纳入的指标
lens-left-out-plain = 其中没有适合它的分组。
lens-coming = 正在加载视角……

## 方法

method-title = 方法
norm-title = 标准化方法
norm-goalposts = 上下限（目标值）
norm-goalposts-hint = 公布的最差值得0分，最佳值得100分；超出上下限不再增减。
norm-minmax = 最小值–最大值
norm-minmax-hint = 数据集中最弱的城市得0分，最强的城市得100分。
norm-zscore = 标准分数
norm-zscore-hint = 高于或低于各城市平均水平的标准差个数，平均水平为0分。
norm-no-goalposts = 此数据集未公布上下限。
scale-title = 各年的尺度依据
scale-all = 所有年份一并
scale-all-hint = 同一数值在任何年份得分相同，因此得分可跨年比较。最小值、最大值、均值、名次和异常值均按所有年份确定；空缺则用当年的数据填补。
scale-year = 每年各自
scale-year-hint = 每年用当年的数据衡量：得分说明城市在当年各城市中的位置，不能与其他年份比较。
scale-goalposts = 上下限在各年本来就相同。此选项决定其余各种尺度。
scale-relative = 无论采用何种尺度，胜负计数和马齐奥塔–帕累托（Mazziotta–Pareto）扣分都是在同一年的城市之间比较。
agg-title = 合成各项原则的方法
agg-arithmetic = 算术平均
agg-arithmetic-hint = 一项原则的优势可以弥补另一项的不足。
agg-geometric = 几何平均
agg-geometric-hint = 一项原则薄弱造成的损失大于一项原则突出带来的收益。有两端的尺度为1至100，以免一个零抹去其余一切。
failure-goalposts = 有{ $shown }项指标未公布上下限。请改用最小值–最大值。
failure-other = 无法采用此方法：{ $detail }。
use-arithmetic = 使用算术平均
quality-title = 计入哪些指标
quality-all = 全部
quality-all-hint = 框架中的所有指标都计入，包括替代指标。
quality-direct = 仅直接指标
quality-direct-hint = 标为替代指标的不计入，这样就没有指标代替其他内容。
quality-counted = 仅计入直接数据：{ $all }项指标中的{ $counted }项。
quality-emptied = 没有留下任何指标，因此不计入指数：{ $names }。
quality-emptied-reason = 其所有指标都被标为替代指标，按所选方法不计入。
quality-nothing = 此处没有指标被标为替代指标，因此没有排除任何指标。
quality-refused = 此处所有指标都被标为替代指标。若全部排除就没有指数，因此全部计入。
quality-list = 未计入的指标
quality-reason = 标为替代指标
treat-title = 异常值
treat-none = 保留
treat-none-hint = 每个数据均按公布值计入，无论其偏离多远。
treat-winsorise = 缩尾处理
treat-winsorise-hint = 对于分布严重偏斜的指标，最多将五个极端值移至相邻值，以免少数城市左右整体尺度；如仍不足，则取其对数。
treat-log = 取对数
treat-log-hint = 分布严重偏斜的指标按其对数计入，从而拉近极端值、拉开密集值。
treat-report-none = 没有指标偏斜到需要处理的程度：不作任何改动。
treat-report-moved = 调整了{ $shown-indicators }项指标中的{ $shown }个数据。
treat-report-logged = { $shown }项指标按其对数计入，共{ $shown-figures }个数据。
treat-report-untreated = { $shown }项偏斜指标仍按公布值计入，因为这里的办法都不能减轻其偏斜。
treat-logged = 按对数计入：{ $names }
treat-untreated = 偏斜但仍按公布值计入：{ $names }
treat-list = 改动内容
impute-title = 缺失数据
impute-none = 留空
impute-none-hint = 各项原则的得分为现有数据的平均值。
impute-mean = 所有城市的平均值
impute-mean-hint = 缺失数据按其他城市的平均值计入，视同该城市处于平均水平。
impute-median = 所有城市的中位数
impute-median-hint = 缺失数据按其他城市的中位数计入，不受少数极端值影响。
impute-group-mean = 所在组的平均值
impute-group-mean-hint = 缺失数据按同组（如同一地区）城市的平均值计入；如该组没有数据，则仍然空缺。
impute-group-median = 所在组的中位数
impute-group-median-hint = 缺失数据按同组（如同一地区）城市的中位数计入；如该组没有数据，则仍然空缺。
impute-no-groups = 此数据集没有可用于填补空缺的城市分组。
impute-report-none = 没有缺失数据：不作任何改动。
impute-report = { $shown-gaps }处空缺中已填补{ $shown }处。填补的数据无助于城市列入排名。
impute-list = 填补内容
column-before = 原值
column-after = 新值
norm-totarget = 与目标的距离
norm-totarget-hint = 从最弱城市到公布的最佳值之间已完成的比例，从0至1；超出最佳值不再增加。
norm-percentile = 百分位排名
norm-percentile-hint = 表现较差的其他城市所占比例，从0至100：只看次序，不看差距。
norm-rank = 名次
norm-rank-hint = 最弱的城市为1，次弱为2，依此类推：只看次序，不看差距。
norm-borda = 博尔达（Borda）计分
norm-borda-hint = 每有一个表现较差的城市得一分，最弱的城市不得分：只看次序，不看差距。
norm-tobest = 与最佳值之比
norm-tobest-hint = 最佳城市得1分，其余按比例计分；在越低越好的指标中，达到其两倍者得0分。
norm-tomean = 与平均值之比
norm-tomean-hint = 处于平均水平的城市得1分，达到平均值两倍的得2分；在越低越好的指标中则得0分。较大的差异全部计入。
norm-fracmax = 占最大值的比例
norm-fracmax-hint = 每个数据占最大值的比例；在越低越好的指标中，为其与最大值的差额所占比例。
norm-aboveaverage = 高于或低于平均值
norm-aboveaverage-hint = 比平均值好五分之一以上为1，差五分之一以上为−1，介于两者之间为0：极端值不起作用，大多数差异也不计入。
norm-left-out = 以下指标未计入，因为此尺度无法据以区分各城市：{ $names }
norm-levelled = 以下指标计入，但在此尺度上所有城市得分相同：{ $names }
agg-harmonic = 调和平均
agg-harmonic-hint = 一项原则薄弱造成的损失比几何平均更大。有两端的尺度为1至100，以免一个零抹去其余一切。
agg-weakest = 最弱原则
agg-weakest-hint = 城市的得分等于其最弱原则的得分：其他原则无法弥补，权重仅在为0时起作用。
agg-copeland = 科普兰（Copeland）法：两两对决
agg-copeland-hint = 每个城市与其他所有城市逐一对决；在权重合计较大的原则上领先者获胜。得分为胜场数减负场数。
agg-mpi = 马齐奥塔–帕累托（Mazziotta–Pareto）
agg-mpi-hint = 将各项原则置于以100为中心的尺度上求平均，并对不均衡的得分结构予以扣分。
agg-ampi = 调整后的马齐奥塔–帕累托（adjusted Mazziotta–Pareto）
agg-ampi-hint = 在上面所选的尺度上求平均，并对不均衡的得分结构予以扣分；该尺度须有两端。
failure-still-shown = 您看到的是最近一次能够算出的排名。
unanswered-method = 此处无内容可显示：所选方法得不出排名。原因见上方。
unanswered-nobody = 此处无内容可显示：没有可列入排名的城市。排名中说明了每个城市的原因。
failure-not-above-zero = 无法计算{ $city }的{ $mean ->
        [geometric] 几何平均
        [harmonic] 调和平均
       *[other] 此类平均
    }：其“{ $element }”得分不大于零。请选择算术平均，或以最小值–最大值为尺度。
failure-no-middle = 调整后的马齐奥塔–帕累托指数需要有两端的尺度，而此尺度没有两端。请选择算术平均，或以最小值–最大值为尺度。
failure-penalty = 无法计算{ $city }的马齐奥塔–帕累托指数：其“{ $element }”远低于其他城市，扣分已无意义。请选择调整后的指数或算术平均。
failure-mixed-scales = “{ $element }”的各组成部分采用不同的尺度，此种合成方法无法将其合成。请选择算术平均。
failure-no-groups = 无法按组填补空缺，因为此数据集没有这样的分组。请留空，或根据所有城市填补。
failure-too-many-pairs = 由于每个城市都要与其他所有城市对决，最多可计算{ $greatest }个城市的胜场；此数据集有{ $found }个。请选择算术平均。
failure-overflow = { $city }的“{ $element }”数据过大，超出此尺度的范围。请按名次比较，或更正该数据。
failure-unknown-name = 该方法提及“{ $name }”，而此数据集中没有此项。请选择常用方法。
failure-setting = 该方法含有设置{ $value }，据此无法进行任何计算。请选择常用方法。
failure-no-weight = “{ $element }”中各项的权重均为0。请为其中一项赋予权重，或重置权重。
use-minmax = 使用最小值–最大值
use-ranks = 按名次比较
leave-gaps = 将空缺留空
use-published-method = 使用常用方法
no-groups = 此链接按组填补空缺，但数据集没有分组，已予忽略。
plan-unread = 未能读取此链接中关于表格的设定，或数据集并非单个表格：现按本页自行读取的方式显示。
plan-too-long = 您对此表格的设定放不进链接，因此它现在是您自己的文件。如要分享，请将数据集下载为ZIP文件并予以公布。
years-missing = 无法加载其他年份的数据。{ $reason }现显示数据集打开时的年份。
limits-missing = 无法加载数据来源的置信限。{ $reason }数据视为准确。
lens-missing = 视角无法加载。{ $reason }指标的分组保持不变。
ranking-caption-whole = 按得分从高到低排列的城市，并列出相对于基准的名次变化
ranking-caption-whole-since = 按得分从高到低排列的城市，并列出权重不变时较{ $since }年的名次变化
column-bar = 得分条形
bars-whole = 以此方法合成时，得分并非各项原则贡献之和：条形表示总得分。
bars-none = 以此方法合成时，得分无法分摊到各项原则。
compare-ahead = { $first }（{ $high }）领先于{ $second }（{ $low }）。
compare-tied = { $first }与{ $second }并列第{ $rank }名，均为{ $high }分。
compare-filled = 部分依据填补的数据
about-coverage-filled = { $cities }个城市，{ $indicators }项指标。缺失{ $missing }个数据（{ $share }）；所选方法填补了其中的{ $filled }个。

## 排名

ranking-title = 排名
ranking-none = 没有可列入排名的城市
ranking-image-part = 显示{ $all }个城市中的{ $shown }个。
ranking-headline =
    { $ties ->
        [0] { $city }在{ $shown }个城市中领先
        [1] { $city }与另一城市在{ $shown }个城市中并列第一
       *[other] { $city }与其他城市在{ $shown }个城市中并列第一
    }
ranking-caption = 按得分从高到低排列的城市，并列出相对于基准的名次变化以及各项原则对得分的贡献
ranking-caption-since = 按得分从高到低排列的城市，并列出权重不变时较{ $since }年的名次变化以及各项原则对得分的贡献
cite-year = { $year }年的数据，各年使用同一尺度。
cite-year-alone = { $year }年的数据，使用当年的尺度。
column-rank = 名次
column-change = 变化
column-change-since = 较{ $since }年
column-city = 城市
column-score = 得分
column-contributions = 得分构成
column-compare = 比较
filter = 显示
filter-all = 全部城市
not-ranked = 未列入排名
not-ranked-title = 因数据不足而未列入排名
include = 仍将{ $name }列入排名
reason-empty = “{ $name }”没有任何数据。
reason-coverage = { $total }项数据中仅有{ $present }项；至少需要{ $required }。
reason-no-weight = 其数据均不计入：要么所在列各城市数值相同，要么权重为零。
spoken-changes =
    { $count ->
        [0] 没有城市的名次发生变化。
       *[other] { $shown }个城市的名次发生变化。
    }{ $city }以{ $score }分居首位。

### 标题：城市的位置、原因以及是否稳固
head-unranked = { $city }未列入排名
head-place =
    { $ties ->
        [0] { $city }在{ $total }个城市中列第{ $rank }名
       *[other] { $city }在{ $total }个城市中并列第{ $rank }名
    }
head-stay = { $city }仍在{ $total }个城市中列第{ $rank }名
head-rise =
    { $count ->
        [0] { $city }由第{ $from }名升至第{ $rank }名（共{ $total }名）
        [1] { $city }由第{ $from }名升至第{ $rank }名（共{ $total }名），超过{ $other }
       *[other] { $city }由第{ $from }名升至第{ $rank }名（共{ $total }名），超过{ $other }和另外{ $shown-more }个城市
    }
head-fall =
    { $count ->
        [0] { $city }由第{ $from }名降至第{ $rank }名（共{ $total }名）
        [1] { $city }由第{ $from }名降至第{ $rank }名（共{ $total }名），被{ $other }超过
       *[other] { $city }由第{ $from }名降至第{ $rank }名（共{ $total }名），被{ $other }和另外{ $shown-more }个城市超过
    }
head-since-up = { $year }年{ $city }在{ $total }个城市中列第{ $rank }名，较{ $since }年上升{ $shown }名
head-since-down = { $year }年{ $city }在{ $total }个城市中列第{ $rank }名，较{ $since }年下降{ $shown }名
head-since-same = { $year }年{ $city }在{ $total }个城市中列第{ $rank }名，与{ $since }年相同
head-since-new = { $year }年{ $city }在{ $total }个城市中列第{ $rank }名，{ $since }年未列入排名
head-lead = { $city }在{ $shown }个城市中领先，比{ $next }高{ $points }分
head-reason =
    “{ $pillar }”的权重由{ $from }变为{ $to }，{ $city }在这项原则上{ $does ->
        [ahead] 领先于{ $other }
       *[behind] 落后于{ $other }
    }。
strong-mixed = 领先中位城市最多的是{ $ahead }；落后最多的是{ $behind }。
strong-ahead = 没有一项原则落后于中位城市；领先最多的是{ $most }。
strong-behind = 没有一项原则领先于中位城市；最接近的是{ $least }，落后最多的是{ $most }。
strong-behind-one = 没有一项原则领先于中位城市；落后的是{ $most }。
strong-level = 各项原则均与中位城市持平。
strong-name = “{ $name }”
strong-figures = “{ $name }”（{ $own }；中位数{ $median }）
verdict-city =
    { $span ->
        [0] { $city }的名次稳固：十次抽样中至少有九次列第{ $low }名。
       *[other] { $hold ->
            [holds] { $city }的名次稳固
            [moves] { $city }的名次略有变动
           *[depends] { $city }的名次取决于所作的选择
        }：十次抽样中有九次在第{ $low }至第{ $high }名之间。
    }
verdict-lead =
    { $hold ->
        [holds] { $city }的领先地位稳固：十次抽样中至少有九次列第一。
       *[other] { $city }的领先地位并不稳固：十次抽样中有九次在第{ $low }至第{ $high }名之间。
    }
verdict-weights = 这里只改变权重，每项最多变动自身的{ $percent }。
verdict-any-weights = 这里只改变权重，幅度不限。
verdict-waiting = 正在计算名次是否稳固……
verdict-ranking =
    { $hold ->
        [holds] 排名总体稳固
        [moves] 排名总体略有变动
       *[depends] 排名总体取决于所作的选择
    }：平均每次抽样使一个城市的名次变动{ $shift }名。
verdict-most =
    { $choice ->
        [weights] 影响最大的是权重。
        [norm] 影响最大的是尺度。
        [agg] 影响最大的是各项原则的合成方式。
        [treat] 影响最大的是对异常值的处理。
        [impute] 影响最大的是缺失数据的填补方式。
       *[leave-out] 影响最大的是计入哪些指标。
    }

## 比较

compare-title = 比较
compare-add = 添加城市……
compare-city = 比较{ $name }
compare-remove = 将{ $name }移出比较
compare-empty = 请在此处或排名中选择两至六个城市进行并列比较。
compare-unranked = 这些城市中列入排名的不足两个，因此没有差距可供解释。
compare-carries = 其领先主要来自“{ $pillar }”（{ $points }分）。
argument-for = 最有利于{ $city }的是“{ $pillar }”（{ $points }分）。
compare-removed = { $name }已不再比较。
standing = 第{ $rank }名，{ $score }分
profile-title = 得分剖面
profile-hint = 各项原则的得分，不受权重影响。
profile-indicators-hint = 唯一一项原则下各项指标的得分；指标较多时，只列城市之间差别最大的十二项。
bars-title = 各项原则的分值
bars-hint = 按当前权重，各项原则对得分的贡献。
compare-table = 各项原则的得分
column-principle = 原则
column-weight = 权重
no-data = 无数据
chart-failure = 无法绘制图表。其数据见下表。
chart-no-library = 无法绘制图表。{ $reason }其数据见下表。

## 数据说明

about-coverage = { $cities }个城市，{ $indicators }项指标。缺失{ $missing }个数据（{ $share }），且不予填补：各项原则的得分为现有数据的平均值。
about-citation = 引用格式
about-sources = 来源
about-licence = 许可
about-checksum = 版本
about-version = { $version }
about-caveats = 注意事项
about-names = 城市名称按公布的原文列出，未作翻译。
about-indicators = 指标
about-indicator = 指标
about-unit = 单位
about-goalposts = 从最差到最佳
about-year = 年份
about-level = 层级
about-source = 来源
goalposts = { $worst }至{ $best }
higher-better = 越高越好
lower-better = 越低越好
not-stated = 未注明

## 加载及可能出现的问题

loading = 正在加载数据：{ $received } kB
loading-of = 正在加载数据：{ $received } / { $total } kB
loading-read = 正在读取并检查数据：{ $share }
loading-stop = 停止
retry = 重试
part-loading = 正在加载页面的这一部分……
part-failed = 无法加载页面的这一部分：程序的一部分未能送达。请检查网络连接后重试；如果仍未送达，网站可能已在此期间更新，请重新加载页面。您的选择保存在网址中，不会丢失。
load-no-reader = 程序中读取文件的部分未能送达。请检查网络连接后重新打开文件；如果仍无效，请重新加载页面。
open-default = 改为打开欧洲城市
keep-current = 保留屏幕上的内容
load-failed = 无法打开数据集“{ $name }”
load-problems = 须先修正其中的{ $shown }处问题：
load-unknown-package = 本工具未附带名为“{ $name }”的数据集。请从列表中选择，或给出datapackage.json的完整网址。
load-stopped = 您已停止加载。一切如旧，可随时重试。
load-bad-catalogue = 本工具附带的数据集列表已损坏（{ $detail }）。请重新上传文件夹“data”。
problems-more = ……另有{ $shown }处。
fetch-unreachable = 无法连接{ $url }。请检查网络连接；如果文件位于其他网站，该网站须允许其他网站读取（CORS）。
fetch-status = { $url }返回错误{ $status }。请检查网址。
fetch-broke-off = { $url }在传输{ $received } kB后中断。请检查网络连接后重试。
fetch-silent = { $url }已有{ $shown }秒没有发送任何内容。服务器可能繁忙，请稍后再试。
fetch-too-large = { $url }超过{ $limit } kB，即本工具可接受的上限。
fetch-bad-address = “{ $url }”不是可以打开的网址。
file-unreachable = 文件{ $file }未能送达：无法连接本网站。请检查网络连接后重试。
file-status = 文件{ $file }未能送达：本网站返回错误{ $status }。请稍后重试；如果仍未送达，须重新上传该文件。
file-damaged = 文件{ $file }已送达，但内容不正确。请重新加载页面；如果仍无效，须重新上传该文件。
address-unknown-key = 此网址中有本工具无法识别的设置“{ $key }”，已予忽略。
address-unknown-keys = 此网址中有{ $shown }项本工具无法识别的设置（{ $names }），已予忽略。
address-bad-value = 此网址中的设置“{ $key }”不能为“{ $value }”。现显示默认值。
address-bad-values = 此网址中有{ $shown }项设置的值无效（{ $names }）。现显示默认值。
address-repeated = 设置“{ $key }”在此网址中出现两次。采用第一次出现的值。
address-repeated-keys = 此网址中有{ $shown }项设置重复出现（{ $names }）。均采用第一次出现的值。
address-too-long = 此网址过长，不是本工具的网址。现显示默认值。
figures-changed = 自此链接生成以来数据已有变动，因此得分和名次可能与链接作者所见不同。
unknown-names = 此数据集中没有链接所提及的{ $names }，已予忽略。
lens-dropped = 您为先前分组所做的设定已放弃：{ $names }。撤销可恢复这些设定。
language-unavailable = 无法加载{ $name }。{ $reason }
place-row = { $place }，第{ $row }行
place-column = { $place }，“{ $column }”列
problem-at = { $place }：{ $what }
problem-too-large = { $found } kB超过本工具可接受的{ $limit } kB。请拆分数据集。
problem-too-many-units = { $found }个城市超过本工具可接受的{ $limit }个。请拆分数据集。
problem-too-many-indicators = { $found }项指标超过本工具可接受的{ $limit }项。请删减部分指标。
problem-too-many-columns = { $found }列超过本工具可接受的{ $limit }列。请删减部分列。
problem-too-many-elements = { $found }个元素超过本工具可接受的{ $limit }个。请删减部分元素。
problem-too-many-problems = 此处列出前{ $listed }处问题，另发现{ $more }处。请先修正反复出现的问题。
problem-is-web-page = 收到的是网页而不是数据。请检查网址。
problem-not-utf8 = 文件不是UTF-8编码。请保存为“CSV UTF-8”。
problem-bad-descriptor = 不是数据包的描述文件：{ $detail }。
problem-no-resource = 描述文件未列出此表。请将其加入“resources”。
problem-truncated = 仅收到{ $declared } kB中的{ $received } kB。请重新加载，或更正描述文件中的“bytes”。
problem-hash-differs = 文件与其校验和不符。数据包生成后，数据可能被修改过。
problem-shows-year = 数据涵盖{ $shown }个年份；现显示{ $year }年的数据。
problem-no-rows = 表头下没有任何行。
problem-ragged-row = 有{ $shown }个单元格，而表头有{ $expected }个。请查找遗漏的逗号或未闭合的引号。
problem-missing-column = 此列必不可少。请添加。
problem-repeated-column = 此列出现两次。请删除其中一列。
problem-unknown-indicator = 框架中没有使用此代码的指标。请更正代码、将指标加入framework.csv，或删除此列。
problem-empty-cell = 此单元格不能为空。
problem-not-a-number = 此处应为数字，而不是“{ $found }”。如无数据，请将单元格留空。
problem-not-allowed = “{ $found }”不在允许的值之列：{ $allowed }。
problem-bad-id = “{ $found }”不能用作标识符或代码：不允许使用逗号、冒号和控制字符。
problem-repeated = “{ $found }”已在第{ $row }行出现。每个标识符和代码只能出现一次。
problem-unknown-city = cities.csv中没有城市“{ $found }”。请在其中添加，或删除此行。
problem-city-without-values = “{ $id }”没有数据行。请添加一行；其中的单元格可以为空。
problem-unknown-parent = “{ $code }”的上级为“{ $parent }”，但没有这一行。请更正，或为其添加一行。
problem-no-root = 每一行都有上级，因此顶端没有指数本身。请将指数的上级留空。
problem-several-roots = { $codes }：这些都没有上级，而只有指数可以没有上级。请为其余各项填写上级。
problem-cycle = { $codes }：这些永远到不了指数，因为其中有的是自己的上级。请更正其上级。
problem-too-deep = “{ $code }”位于指数之下超过{ $limit }层。请为它或其上方的项指定更靠近指数的上级。
problem-no-indicators = 指数之下没有任何内容。请添加一项指标。
problem-invalid-weight = “{ $code }”的权重为{ $weight }。权重不得小于零。
problem-flat-goalposts = “{ $code }”的上下限均为{ $value }。最差值与最佳值必须不同。
problem-contradictory-goalposts = “{ $code }”的上下限（最差{ $worst }，最佳{ $best }）与其方向矛盾。请互换两者，或更改方向。
problem-framework = { $detail }。
problem-dataset = { $detail }。
problem-lens-unknown-indicator = 数据集中没有指标“{ $code }”。请更正代码；如果该行是分组，请为它命名。
problem-lens-placed-twice = 指标“{ $code }”被放置了不止一次。请只保留一行。
problem-lens-empty-group = 分组“{ $code }”是空的。请放入一个指标，或删除该行。
problem-lens-group-is-indicator = “{ $code }”是指标，其中不能再包含内容。请把上级改为分组。

### 权重详解

weights-undo = 撤销
weights-redo = 重做
undone = 已撤销：{ $what }。
redone = 已重做：{ $what }。
taken-back-lens = 视角
taken-back-weights = 权重
taken-back-baseline = 基准
taken-back-locks = 锁定
taken-back-turned = 指标方向
taken-back-included = 仍列入排名的城市
taken-back-method = 方法
list-separator = { "、" }
list-more = { $names }及另外{ $shown }个城市
foreground = 焦点城市
foreground-none = 无
foreground-clear = 不设焦点城市
marks-hint-none = 选择一个城市，各滑块上的标记将显示其名次在何处变化。
marks-hint = 标记显示权重增加时{ $city }的名次在何处变化：滑块上方为上升，下方为下降。
marks-not-ranked = { $city }未列入排名，因此没有名次变化可标记。
marks-not-a-mean = 以此方法合成时，无法得知名次在何处变化，因此没有标记。
marks-no-score = 在这些权重下{ $city }没有得分，因此无可标记。
marks-not-arithmetic = 对于指标，标记需要以算术平均合成各项原则。
marks-count =
    { $count ->
        [0] 没有标记
       *[other] { $shown }处标记
    }
marks-rise = 在{ $share }处，{ $city }从第{ $from }名升至第{ $to }名，超过{ $passed }。
marks-fall = 在{ $share }处，{ $city }从第{ $from }名降至第{ $to }名，被{ $passers }超过。
marks-mixed = 在{ $share }处，{ $city }从第{ $from }名变为第{ $to }名，超过{ $passed }，并被{ $passers }超过。
marks-lead = 当此权重增加、其余各项相应让出时：
marks-list = 名次变化
marks-go = 前往
marks-nearest = 共{ $total }处，以下为最接近当前权重的{ $shown }处：
marks-more = ……此处另有{ $shown }处。
presets-title = 更多赋权方式
preset-apply = 应用
preset-apply-named = 应用：{ $name }
preset-published = 按公布值
preset-published-hint = 数据集的全部权重，包括各指标的权重。
preset-principal = 主成分
preset-principal-hint = 与其他原则共同变化越多的原则，权重越大。这并不说明何者重要。
preset-benefit = 最有利权重（BoD法）
preset-benefit-hint = 对某一城市最有利的权重，每项原则介于{ $low }与{ $high }之间。
preset-benefit-city = 权重应有利于的城市
preset-asked = 依据回答
preset-asked-hint = 以五种形式之一回答何者重要：全部两两比较、最重要与最不重要、提升、100分，或排序。
preset-only = 只计一项原则
preset-only-hint = 只有一项原则计入，其余均不计。
preset-only-list = 唯一计入的原则
said-equal = 各项原则权重相同。
said-published = 全部权重均为公布值。
said-only = 只计“{ $name }”。
said-principal = 权重依据第一主成分，它解释了{ $share }的差异；“{ $name }”的权重最大。
said-principal-against = 与其他原则方向相反，但仍获得权重：{ $names }。
said-benefit = 这些权重对{ $city }最有利，每项原则介于{ $low }与{ $high }之间：其名次为第{ $rank }名。
said-judged = 权重依据您的比较，各项判断足够一致（一致性比率{ $ratio }）。
said-judged-poor = 权重依据您的比较，尽管各项判断相互矛盾（一致性比率{ $ratio }，高于0.1）。
said-asked = 权重依据您的回答（{ $name }）。
said-asked-poor = 权重依据您的回答（{ $name }），尽管这些回答彼此之间或与所问要求不够一致。
refused-constant = 无法求主成分：所有城市在“{ $name }”上的得分相同。
refused-unrelated = 无法求主成分：在“{ $first }”和“{ $second }”上都有不同得分的城市太少。
refused-gaps = 无法求主成分：缺失过多，相关系数相互矛盾。请先填补缺失数据。
refused-not-ranked = { $city }未列入排名，因此没有权重可对其有利。
refused-negative = 最有利权重法要求得分不低于零，而“{ $name }”中有低于零的得分。请选择上下限或最小值–最大值作为尺度。
refused-nothing = 任何权重都不能使{ $city }得分。
refused-one-pillar = 只有一项原则，无需赋权。
refused-unanswered = 仍有问题未回答，因此尚不能得出权重。
refused-no-scores = 尚无得分可据以求权重。
refused-failed = 无法计算这些权重：{ $detail }。
baseline-is-published = 各滑块上的短线为计算名次变化的基准：公布的权重。
baseline-is-own = 各滑块上的短线为计算名次变化的基准：您自己的权重。
baseline-use = 以当前权重为基准
baseline-published = 基准恢复为公布值
# 年份：滑块，以及计算变化的起始年份。
years-title = 年份
years-play = 播放各年
years-pause = 暂停
years-coming = 正在获取其他年份的数据。
since-title = 名次变化的对比基准
since-weights = 基准权重
judge-pair = { $first }与{ $second }相比
judge-option = { $number } – { $words }
judge-more-9 = 极端重要于
judge-more-7 = 强烈重要于
judge-more-5 = 明显重要于
judge-more-3 = 稍微重要于
judge-alike = 重要性等同于
judge-less-3 = 稍微次要于
judge-less-5 = 明显次要于
judge-less-7 = 强烈次要于
judge-less-9 = 极端次要于
judge-between = 介于相邻两级之间
judge-ratio-good = 一致性比率{ $ratio }：您的回答足够一致。通常可接受的上限为0.1。
judge-ratio-poor = 一致性比率{ $ratio }：您的回答相互矛盾的程度超过通常可接受的上限0.1。
judge-worst = 与其余回答相差最大：您认为“{ $first }”的重要性是“{ $second }”的{ $given }倍；综合您的全部回答则为{ $implied }倍。
judge-look = 前往这一对
judge-weights = 由此得出的权重
judge-matrix = 每行的重要性是每列的多少倍
judge-apply = 使用这些权重
answers-apart = 您的回答已保留（{ $names }）；此后权重已另行设定。
answers-open = 打开回答……
ask-open = 回答问题……
ask-title = 依据回答赋权
ask-form = 提问形式
ask-pairs = 全部两两比较
ask-pairs-hint = 就每一对原则说明一项比另一项重要多少（层次分析法）。
ask-pairs-bias = 已知偏差：问题多会使人疲倦，回答因而相互矛盾；所得权重的差距也比给分形式更大。
ask-pairs-legend = 每一对中的两项原则相比如何？
ask-best-worst = 最重要与最不重要
ask-best-worst-hint = 指出最重要和最不重要的原则，再将其余原则与这两项比较（最优最劣方法）。
ask-best-worst-bias = 已知偏差：一切取决于这两项。对其中一项判断有误，全部回答都会有误，而一致性比率显示不出来。
ask-anchors = 哪项原则最重要，哪项最不重要？
ask-most = 最重要
ask-least = 最不重要
ask-choose = 请选择……
ask-from-best = “{ $name }”比其余各项重要多少？
ask-to-worst = 其余各项比“{ $name }”重要多少？
ask-swing = 提升
ask-swing-hint = 设想一个样样最弱的城市。您会最先提升到最佳的原则得100分，其余原则各按其提升与之相比的价值得分（摆幅赋权法）。
ask-swing-bias = 已知偏差：给分过于接近最初的100分，所得权重因而过于相似。
ask-swing-legend = 从最弱提升到最佳的分值
ask-points = 100分
ask-points-hint = 分配100分，每项原则按其应有的权重得分（预算分配法）。
ask-points-bias = 已知偏差：人们先平均分配，之后修正得太少。
ask-points-legend = 待分配的分值
ask-order = 排序
ask-order-hint = 将各项原则排序，再由规则得出权重。
ask-order-bias = 已知偏差：第一项比最后一项权重大多少由规则而非由您决定，而且无法表示两项原则同等重要。
ask-order-legend = 最重要的排在最前
ask-place = 第{ $number }项
ask-rule = 由排序得出权重的规则
ask-rule-centroid = 重心：符合该排序的全部权重的平均
ask-rule-sum = 求和：等距递减
ask-rule-reciprocal = 倒数：1、1/2、1/3，依此类推
ask-unanswered = 已回答的问题：{ $answered }／{ $asked }。回答最后一题后即得出权重。
ask-ratio-none = 您的回答完全一致。
ask-ratio-good = 一致性比率{ $ratio }：您的回答足够一致。此处可接受的上限为{ $most }。
ask-ratio-poor = 一致性比率{ $ratio }：您的回答相互矛盾的程度超过此处可接受的上限{ $most }。
ask-ratio-unknown = 一致性比率{ $ratio }。对于如此多的原则，尚无人公布可接受的上限。
ask-detour = 相差最大：您认为“{ $best }”的重要性是“{ $name }”的{ $from }倍，而后者是“{ $worst }”的{ $to }倍，合起来为{ $together }倍；您直接回答的则是{ $direct }倍。
ask-look = 前往这一回答
ask-swing-good = 最先的提升已有100分。提升的回答不会相互矛盾。
ask-swing-poor = 最高为{ $points }分：请给您会最先提升的原则100分。在此之前，权重按比例得出。
ask-points-good = 100分已全部分配。
ask-points-left = 尚待分配的分值：{ $points }分。在此之前，权重按比例得出。
ask-points-over = 多出的分值：{ $points }分。收回之前，权重按比例得出。
ask-points-none = 尚无原则得分。
ask-order-good = 排序不会自相矛盾。
ask-close = 关闭
ask-clear = 清除这些回答
### 学习与方法详解

learn-title = 相互学习
learn-intro = 就每项原则而言，在表现更好的城市中找出与本城市最相似的城市。相似是指同属一组（如同一地区）、人口相近，以及其他各项原则的得分相近；各项标准同等重要，数据集未收录的不计。
learn-city = 想要学习的城市
lessons-title = { $city }可以向谁学习
lesson = 在“{ $pillar }”方面，可向{ $teacher }学习：领先{ $points }分。
lesson-best = 在“{ $pillar }”方面，没有列入排名的城市表现更好：其他城市可以向它学习。
lesson-no-score = 在“{ $pillar }”方面，本城市没有得分，因此无法指出可学习的城市。
lesson-alike = 可比之处：{ $reasons }
lesson-others = 其次相近
lesson-other = { $city }（+{ $points }）
alike-group = 同属{ $group }
alike-other-group = 属于另一组：{ $group }
alike-size = 人口相当
alike-larger = 人口为其{ $times }倍
alike-smaller = 人口为其{ $share }
alike-profile = 其他原则平均相差{ $points }分
lessons-chart = 自身得分与可学习城市的得分
lessons-chart-hint = 圆环为本城市，菱形为表现更好的城市中最相似的一个。
lessons-sentence = { $city }在“{ $pillar }”方面落后最多，{ $teacher }领先{ $points }分。
lessons-sentence-none = 在这些原则上，没有城市可供{ $city }学习。
column-own = 自身得分
column-teacher = 学习对象
column-teacher-score = 其得分
column-ahead = 领先
column-alike = 可比之处
gain-title = 哪项改进收益最大
gain-sentence = 对{ $city }而言，“{ $indicator }”提高{ $points }分收益最大：得分由{ $before }升至{ $score }，{ $count ->
        [0] 名次不变
       *[other] 上升{ $shown }名
    }。
gain-none = 对该城市，或在这种合成方法下，任何单项改进都无法与其他城市的表现分开。
gain-more = 查看该城市详情
network-title = 学习型城市网络
network-hint = 每条线由一个城市指向在某项原则上表现更好且最相似的城市。位置越高，得分越高；各组并排；标记越大，可以向其学习的城市越多。绿线：焦点城市可以向谁学习；虚线：谁可以向它学习。点按标记可将城市设为焦点城市。
network-filter = 显示联系
network-all = 所有原则
network-sentence = { $city }被提及最多：有{ $shown }个城市可以向它学习，涉及{ $shown-principles }项原则。
network-sentence-none = 此处没有城市被提及。
network-around = 城市众多，整个网络过大：此处只显示{ $city }的周边，即它可以向谁学习，以及这些城市又可以向谁学习。
network-tip = { $count ->
        [0] 没有城市提及
       *[other] 被{ $shown }个城市提及
    }，{ $shown-principles }项原则
network-high = ↑ 得分较高
network-low = ↓ 得分较低
column-pupils = 可以向其学习的城市数
column-teaches = 涉及的原则及次数
teachers-more = ……另有{ $shown }个城市。
chapter-intro = 从公布的数据到名次共有七步。每一步说明当前的做法，给出公式，并可更改；同时追踪一个城市的一个数据直到最后。公式中，x为数据，y为其分数，w为权重，S为总得分。
chapter-city = 追踪的城市
chapter-indicator = 追踪的指标
chapter-standing = { $count ->
        [0] 全部与数据集的建议一致。
       *[other] 有{ $shown }步与数据集的建议不同。
    }
chapter-back = 恢复全部公布的选择
step-quality = 选择指标
step-outliers = 处理异常值
step-gaps = 填补空缺
step-scale = 统一数据的尺度
step-combine = 合成
step-rank = 排名
step-differs = 与公布的不同
step-back = 恢复公布的选择
step-weigh = 加权
step-weights-hint = 只有比例起作用：权重除以其总和。各项原则的权重由“权重”下的滑块设定；原则之内采用公布的权重，除非链接另有规定。
step-rank-hint = 得分最高者名列第1，得分相同者并列较前的名次（1、2、2、4）。至少有一半数据且每项原则至少有一个数据的城市才列入排名。
walk-no-figure = { $city }没有“{ $indicator }”的数据。
walk-figure = { $city }的“{ $indicator }”为{ $figure }（{ $measure }）。
walk-figure-plain = { $city }的“{ $indicator }”为{ $figure }。
walk-kept = 保持不变。
walk-moved = 按{ $figure }计入。
walk-logged = 按其对数{ $figure }计入。
walk-present = 数据存在，无需填补。
walk-empty = 空缺保留：该原则的得分为其余数据的平均值。
walk-filled = 空缺以{ $figure }填补（按第一步之后的尺度）。
walk-between = { $city }：{ $figure }，介于{ $worst }与{ $best }之间 → { $points }分。
walk-deviations = { $city }：{ $figure }，平均值{ $mean }，标准差{ $deviation } → { $points }分。
walk-order = { $city }：优于其他{ $others }个有数据城市中的{ $shown }个 → { $points }分。
walk-against = { $city }：{ $figure }，对照{ $reference } → { $points }分。
walk-not-scaled = 此处没有可换算到尺度上的数据：该指标对该城市不计。
walk-weights = “{ $indicator }”在“{ $parent }”中占{ $share }的权重；“{ $pillar }”在指数中占{ $percent }的权重。
walk-within = “{ $parent }”的各项指标合计使{ $city }得{ $points }分。
walk-within-none = { $city }在“{ $parent }”中没有可计入的数据。
walk-score = 各项原则合计得分为{ $score }。
walk-rank = { $city }以{ $score }分在{ $total }个城市中列第{ $rank }名。
walk-above = 紧邻其上的是{ $other }，{ $score }分。
walk-below = 紧邻其下的是{ $other }，{ $score }分。
walk-not-ranked = { $city }因缺少数据或权重而未列入排名。
walk-total = 合计
column-adds = 贡献
math-worst = 最差
math-best = 最佳
math-target = 目标
math-worse = 较差城市数
math-wins = 胜
math-losses = 负
math-higher = 得分更高的城市数
effects-title = 名义权重与实际作用
effects-hint = 权重表示一项原则应占的分量。其作用是各城市得分差异中与该原则相关的部分（相关比，占总和的份额）。当某项原则差异很小或与其他原则同步变化时，两者会有出入。
effects-sentence = 出入最大的是“{ $pillar }”：权重为{ $stated }，实际作用为{ $effective }。
effects-sentence-none = 列入排名的城市太少，或得分全部相同，无法判断作用。
effects-stated = 权重
effects-effective = 作用
effects-stated-bar = 权重
effects-effective-bar = 作用
effects-correlation = 与指数的相关系数
sources-title = 来源
sources-framework = 框架
sources-figures = 数据
sources-methods = 方法
cite-title = 引用本页
cite-hint = 该网址可打开与此完全相同的页面；校验和可显示数据此后是否有变动。
cite-as-text = 文本
cite-bibtex = BibTeX条目
cite-text = Learning City Index Explorer { $engine }：{ $title }，版本{ $version }，SHA-256 { $sha }。{ $address }（访问日期：{ $date }）。数据：{ $source }
cite-copy = 复制
cite-copy-what = 复制：{ $what }
cite-copied = 已复制
cite-by-hand = 您的浏览器不允许本页复制：请选中文本自行复制。
reproduce-title = 自行重新计算
reproduce-hint = 供R语言COINr软件包使用的脚本：内含数据、权重和上述所有选择，重新计算指数，如有得分相差超过百万分之一即停止。脚本依据COINr的文档编写，尚未用COINr本身运行过。
reproduce-save = 保存R脚本
reproduce-saved = 已保存为{ $file }。
reproduce-not-saved = 您的浏览器不允许本页保存文件。
reproduce-years = 此尺度没有脚本：它也由其他年份的数据决定，而COINr只得到一年的数据。请按每年各自或按上下限定尺度。
reproduce-tree = 此框架没有脚本：COINr要求所有指标处于同一深度，共三至五层。
reproduce-turned = 此框架没有脚本：COINr无法反转“{ $element }”（该项越低越好）。
reproduce-nothing = 没有城市列入排名，因此无需重新计算。
### Robustness

computes-alone = { $reason }稳健性由页面自行计算，需时较长。
worker-refused = 此浏览器不允许页面在后台工作。
worker-absent = 无法启动后台工作。{ $reason }
worker-not-started = 尽管所需文件均已送达，后台工作仍无法启动。
worker-stopped = 后台工作已停止。
worker-no-part = 无法启动后台工作：程序的一部分未能送达。请检查网络连接后重新加载页面。
worker-other-version = 后台程序与本页面版本不同：网站已在此期间更新。请重新加载页面。
robust-lead = 每个名次都取决于本可另作安排的选择。这里把这些选择改变数千次，看看名次有多稳固。
region-title = 抽取权重
region-near = 与您的权重相差不超过{ $shown }个百分点
region-any = 从所有可能的权重中
vary-title = 改变
vary-weights = 权重
vary-norm = 尺度
vary-agg = 合成方式
vary-treat = 异常值
vary-impute = 缺失数据
vary-leave-out = 去掉一项指标
vary-figures = 数据误差
vary-figures-hint = 已知置信限的数据：{ $total }个中的{ $shown }个。每个数据在其来源给出的置信限（置信水平{ $level }）内独立抽取；没有置信限的数据视为准确。
vary-choice = 选择
robust-city = 所考察的城市
window-title = 显示的城市
window-around = 考察的城市前后
window-ranks = 第{ $from }至第{ $to }名
robust-varied = 同时改变，各选项机会均等，括号内为选项数：{ $list }。
robust-alternatives = { $choice }（{ $shown }）
robust-refused = { $share }的抽样因选择互相排斥而未计入。{ $reasons }
robust-begins = 正在进行第一批抽样……
robust-before = 以下名次对应先前的选择，新的正在计算……
robust-draws = 已抽样{ $done }次，共{ $total }次，种子{ $seed }
robust-methods = 已计算{ $done }种方法，共{ $total }种
robust-nothing-varied = 没有改变任何选择。请在上方选择要改变的内容。
robust-too-many = 同时改变所有选择时，最多可计算{ $greatest }个城市的名次；此数据集有{ $found }个。
robust-unranked = { $city }因数据不足未列入排名，因此这里讲的是您比较的下一个城市，或排名第一的城市。
robust-nobody = 这里没有列入排名的城市。
refusal-not-above-zero = 几何平均与调和平均要求得分大于零，而此尺度做不到。
refusal-penalty = 得分与其他城市相差太远，马齐奥塔–帕累托（Mazziotta–Pareto）扣分没有意义。
refusal-no-middle = 调整后的马齐奥塔–帕累托指数要求尺度有两端。
refusal-no-goalposts = 没有公布的上下限。
refusal-no-groups = 没有可用来填补空缺的分组。
refusal-nothing-left = 余下各项的权重均为0。
refusal-other = 无法计算：{ $detail }。
intervals-title = 一切都改变时的名次
intervals-hint = 横条：十次抽样中的九次。条上标记：中位名次。竖线：当前名次。末端数字：横条的名次范围。
intervals-sentence = { $city }目前第{ $rank }名。十次抽样中有九次在第{ $low }至第{ $high }名之间，中位数为第{ $median }名。
intervals-sure = 十次抽样中至少有九次，{ $city }在第{ $low }名。
intervals-shift = 平均每次抽样使一个城市的名次变动{ $shown }名。
rank-now = 当前名次
rank-low = 十次中九次的最好名次
rank-median = 中位名次
rank-high = 十次中九次的最差名次
influence-title = 哪项选择最重要
influence-hint = 上方条形：该选择单独解释的方差比例。下方条形：它与其他选择共同参与的比例。细线：{ $share }区间。
influence-of = 方差对象
influence-of-all = 整个排名
influence-of-city = { $city }的名次
influence-sentence = 单独解释最多的是“{ $choice }”：占方差的{ $share }。
influence-none = 这些选择在此都不产生任何变化。
index-alone = 单独（一阶Sobol’指数）
index-together = 与其他共同（总Sobol’指数）
interval-90 = { $share }区间
accept-title = 只改变权重时的名次
accept-hint = 格子颜色越浓，得出该名次的权重抽样越多；数字为百分数。方法保持不变。
accept-first = 在{ $draws }次抽样中，{ $city }居第一的占{ $first }。
accept-sentence = { $city }最常在第{ $rank }名，占{ $draws }次抽样的{ $share }；居第一的占{ $first }。
rank-likeliest = 最常见的名次
share-likeliest = 所占抽样比例
share-first = 居第一的比例
central-title = 使城市居首的权重
central-sentence =
    { $count ->
        [0] 这里显示的城市在任何抽样中都未居首。
       *[other] 这里显示的城市中，有{ $shown }个在部分抽样中居首。以下是认为该城市最佳的人的典型权重。
    }
wins-title = 谁在谁之上
wins-hint = 在多大比例的权重抽样中，行中城市高于列中城市。数字为百分数，列以当前名次标示。
wins-sentence = 最接近的较量：在{ $draws }次抽样的{ $share }中，{ $above }高于{ $below }。
wins-above = 高于，占抽样比例
multiverse-title = 本可选用的所有方法
multiverse-hint = 每列一种方法，按{ $city }的名次排列；下方短线表示其选择。每行末尾：该城市的中位名次。
multiverse-now = 当前
multiverse-sentence = 在{ $shown }种方法下，{ $city }在第{ $best }至第{ $worst }名之间，中位数为第{ $median }名。
multiverse-refused = 另有{ $shown }种组合得不出名次。{ $reasons }

### Lenses side by side
grouping-title = 分组是否起决定作用？
grouping-hint = 每条横条覆盖城市在数据集自有分组和各个视角下的名次，各层权重相等。标记是在“{ $lens }”下的名次，短线是同样的指标不分组、同等计算时的名次。这里只计入所有分组都列入排名的城市。
grouping-without = 不分组
grouping-city = { $city }在“{ $lens }”下列第{ $rank }名，同样的指标不分组时列第{ $flat }名；在各种分组下，名次介于第{ $low }名与第{ $high }名之间。
grouping-city-unranked = { $city }并非在每种分组下都有名次。
grouping-one = { $city }（{ $range }）
grouping-most = 在各种分组都有名次的城市中，受分组影响最大的是：{ $cities }。
grouping-none = 没有其他城市的名次取决于分组。
grouping-column = { $name }，{ $shown }项指标
grouping-apart = 名次之差

### City

city-choose = 选择城市
city-print = 打印本页
city-none = 请选择一个城市，查看其名次以及什么会使其变动。
city-waiting = 正在计算……
city-measured = { $name }（{ $measure }）
city-standing = 所处位置
city-rank = { $city }在{ $shown }个城市中列第{ $rank }名，得分{ $score }。
city-rank-tied = { $city }在{ $shown }个城市中并列第{ $rank }名，得分{ $score }。
city-gain = 比基准权重下高{ $shown }名。
city-loss = 比基准权重下低{ $shown }名。
city-same = 在基准权重下名次相同。
city-gain-since = 权重不变，比{ $since }年上升{ $shown }名。
city-loss-since = 权重不变，比{ $since }年下降{ $shown }名。
city-same-since = 按当前权重，{ $since }年的名次相同。
city-not-ranked = { $city }未列入排名。{ $reasons }
city-nothing-weighs = 在目前有权重的各项上，该城市没有任何数据。
city-figures = 公布的数据：{ $total }项中的{ $present }项；由方法填补：{ $filled }项；缺失：{ $missing }项。公布的数据中的替代指标：{ $proxies }项。
city-profile = 在所有列入排名的城市中的得分剖面
city-profile-hint = 各项原则的得分，不受原则权重影响。大圆点：{ $city }。竖线：中位城市。小圆点：列入排名的城市的分布。
city-moved-title = 名次为何变动
city-moved-none = 当前权重即基准权重，因此权重没有带来变动。
city-moved = 与基准相比，得分由{ $from }变为{ $to }，名次由第{ $before }名变为第{ $after }名。
city-passed = 超过或追平：{ $names }。
city-passed-by = 落后于：{ $names }。
city-moved-table = 各项权重变化对得分的影响
city-list-more = { $names }等，另有{ $shown }个
city-range = 权重能带来什么
city-reach = 考虑的权重
city-reach-any = 任意权重
city-reach-floor = 每项原则至少{ $share }
city-reach-near = 与当前权重相差不超过10个百分点
city-best = 最好可列第{ $rank }名。
city-worst = 最差列第{ $rank }名。
city-best-open = 已找到使其升至第{ $rank }名的权重；是否有权重能使其升至第{ $bound }名尚无定论。
city-worst-open = 已找到使其降至第{ $rank }名的权重；是否有权重会使其降至第{ $bound }名尚无定论。
city-range-same = 无论采用其中哪种权重，均列第{ $rank }名。
city-locked = 锁定的权重保持不变。
city-range-table = 达到该名次的权重
city-for-rank = 第{ $rank }名
city-use-for = 采用第{ $rank }名的权重
city-use = 采用这些权重
city-no-mean = 以“{ $method }”合成时，得分不是各项原则的平均，因此这一问题没有精确答案。以某种平均合成各项原则时才有。
city-no-weights = 没有可供考虑的权重：锁定与限制相互排斥。

# 怎样才能使城市达到某一名次：权重、数据，或两者皆不能。
city-goal-title = 怎样才能列第{ $rank }名？
city-ways =
    { $ways ->
        [held] 目前已达到。
        [both] 两种办法任取其一即可：改变权重，或改善数据。
        [weights] 改变权重可以做到；就目前所知，改善数据做不到。
        [figures] 改善数据可以做到；就目前所知，改变权重做不到。
        [neither] 改变权重和改善数据都做不到。
       *[unknown] 尚未发现可行的办法，但也未能全部排除。
    }
city-neither = 改变权重和改善数据都做不到。采用最有利的权重，{ $city }列第{ $best }名；各项数据都达到允许的最好水平，列第{ $top }名。
city-by-weights = 改变权重
city-by-figures = 改善数据
city-ceiling = 数据最多可改善到
city-ceiling-best = 最佳城市的水平
city-ceiling-scale = 尺度的尽头
city-plan-fewest =
    { $count ->
        [1] 改善一项数据即可列第{ $rank }名：{ $list }。
       *[other] 同时改善{ $shown }项数据即可列第{ $rank }名：{ $list }。
    }
city-plan-step = { $indicator }由{ $from }到{ $to }
city-plan-out =
    { $ceiling ->
        [best] 即使各项数据都达到最佳城市的水平，也只列第{ $best }名。
       *[scale] 即使各项数据都达到尺度的尽头，也只列第{ $best }名。
    }
city-fewest-table = 列第{ $rank }名所需改善的最少数据
city-thin =
    { $mostly ->
        [yes] 这一提升至少一半源于数据缺失
       *[no] 这一提升部分源于数据缺失
    }：{ $city }在“{ $pillar }”上只有{ $all }项数据中的{ $shown }项，因此“{ $indicator }”的分量是数据齐全的城市的{ $times }倍。
city-thin-mark = 所占分量过大，因为同一原则的其他数据缺失
city-goal = 目标名次
city-held = 目前已列第{ $rank }名。
city-nearest = 使其列第{ $rank }名的最小权重变化，是在各项原则之间转移{ $points }个百分点。
city-nearest-open = 在各项原则之间转移{ $points }个百分点可使其列第{ $rank }名；更小的变化是否足够尚无定论。
city-impossible = 所考虑的权重都不能使其列第{ $rank }名。
city-too-fine = 只有比百分之一个百分点更细的权重才能使其列第{ $rank }名。
city-unsettled = 未找到使其列第{ $rank }名的权重，但也未能排除。
city-nearest-table = 从当前权重到第{ $rank }名
city-choices-title = 哪项选择最重要
city-choices-hint = 每个点表示我们的一项选择改为另一种，其余保持不变；点越大，导致该名次的选择越多。竖线为当前名次。
city-choices = 共有{ $shown }项选择可以逐一改为另一种；其中{ $near }项使其名次与第{ $rank }名相差不超过一名。
city-choices-most = 影响最大的是“{ $choice }”（{ $kind }）：由第{ $from }名变为第{ $to }名。综合所有选择，名次介于第{ $best }名与第{ $worst }名之间。
city-choices-none = 没有一项改变其名次。
city-choices-table = 每项选择改变后的名次
city-choices-too-many = 最多可对{ $greatest }个数据尝试其他选择；此数据集有{ $found }个。
city-choices-pairs = 未尝试两两对决：最多可计算{ $greatest }个城市的胜场。
city-equal-indicators = 各指标权重相同
city-kind-scale = 尺度
city-kind-combining = 合成方法
city-kind-outliers = 异常值
city-kind-gaps = 缺失数据
city-kind-weights = 权重
city-kind-pillars = 去掉一项原则
city-kind-indicators = 去掉一项指标
city-no-answer = 无答案
city-improve-hint = 这是算术推演，不是预测：只改变所述数据，其余数据和其他城市均保持不变。
city-lever = 将{ $indicator }由{ $from }变为{ $to }（{ $other }的水平），可使其由第{ $rank }名升至第{ $then }名。
city-lever-none = 任何单项数据，即使达到最佳城市的水平，也不会提高其名次。
city-levers = 提高单项数据
city-not-own = 以“{ $method }”合成时，一个城市的变化会改变其他城市的得分，因此无法逐项计算改进效果。
city-printed-source = { $title }，版本{ $version }，{ $date }。参考年份：{ $years }。
city-printed-method = 方法。尺度：{ $scale }。合成：{ $combining }。异常值：{ $outliers }。缺失数据：{ $gaps }。
city-printed-proxies = 替代指标用以代表无人测量的内容。哪些数据属于替代指标以及其他所有注意事项，见下列网址中的“数据说明”。各项假设均为算术推演，不是预测。
city-printed-address = 网址
column-now = 当前
column-then = 之后
column-baseline = 基准
column-points = 分值
column-median = 中位城市
column-best = 最佳城市
column-best-city = 城市
column-choice = 改变的选择
column-quarter = 前四分之一
column-best-figure = 最佳
### Without a network

new-version = 本页面有新版本。
new-version-show = 显示新版本
new-version-file = 之后需要重新打开文件“{ $name }”：它没有保存在此浏览器中。
offline = 无网络使用
offline-title = 无网络使用
offline-kept = 本页面连同其数据集和所有语言都已保存在此设备上，没有网络也能打开。
offline-not-kept = 本页面尚未保存在此设备上。打开几秒后会自动保存，除非您在节省流量或浏览器不保存任何内容。
offline-data = 来自网络的数据集
offline-hint = 最近打开的{ $shown }个会保留在此设备上，总共不超过{ $size } MB。
offline-none = 这里还没有打开过。
offline-facts = { $size } kB，{ $day }
offline-forget = 从此设备移除{ $name }
kept-copy = 无法连接这些数据的主机。所显示的是{ $day }从该主机取得并保存在此设备上的内容。

### Scenes
saved = 场景
saved-title = 场景
saved-hint = 场景会保存屏幕上的内容：权重、方法、城市、视图和数据集。多个场景依次排列即成为一场演示。场景只保存在此浏览器中，不会发送到任何地方。
saved-name = 此场景的名称
saved-save = 添加屏幕上的内容
saved-forget = 删除“{ $name }”
saved-none = 尚无场景。
saved-unreadable = 此浏览器中保存的内容来自其他版本，无法读取。内容已另行存放，并未删除。
saved-newer = 此场景由本工具的较新版本保存。现显示本版本所能识别的部分。请重新加载页面以获取较新版本。
saved-not-used = 场景中有{ $shown }项设置在此无法使用（{ $names }）。现显示默认值。
scene-name = 名称
scene-caption = 给听众看的标题
scene-notes = 演讲者备注
scene-up = 上移“{ $name }”
scene-down = 下移“{ $name }”
scene-edit = “{ $name }”的文字
scene-duplicate = 复制“{ $name }”
scene-deleted = 已删除：“{ $name }”。
scene-restore = 撤销
scene-name-taken = 场景需要一个与其他场景不同的名称。现保留原名。
scenes-full = 已有{ $most }个场景，无法保存更多。请删除一个，或先存为文件。
scenes-damaged = 其中没有本工具的场景，或内容在传送中被截断或改动。
scenes-empty = 其中没有场景。
scenes-too-long = 其长度超过本工具所写的任何内容。
scenes-newer = 它来自本工具的较新版本。请重新加载页面以获取该版本。
scenes-too-many = 其中有{ $found }个场景，最多为{ $most }个。
scenes-wrong = 其中第{ $number }个场景不合要求：缺少名称、文字过长，或所示内容不是本工具的状态。
scenes-unreadable = 无法打开“{ $name }”。{ $reason }
talk-unreadable = 无法打开此网址中的演示。{ $reason }页面显示网址的其余部分。
talk-too-long = 这些场景过长，无法放入网址。请改存为文件。
talk-arrived-title = 此网址中的演示
talk-arrived = 此网址包含一场有{ $shown }个场景的演示。您自己的场景未受影响。
talk-guests = 这{ $shown }个场景来自网址或文件，未被保存，您所作的更改也不会保存。
talk-present = 开始演示
talk-keep = 存入我的场景
talk-own = 返回我的场景
talk-dismiss = 不用，谢谢
talk-save = 存为文件
talk-open = 打开场景文件……
talk-copy = 将演示复制为链接
talk-with-notes = 附演讲者备注
### 演示

present = 演示
present-hint = 演示屏幕上的内容（P）
stage-title = 演示
stage-tools = 演讲者按钮
stage-keys = 按键
stage-weights = 权重
stage-screen = 全屏
stage-end = 结束演示
stage-blank = 黑屏
stage-is-blank = 屏幕已变黑。
stage-position = { $place } / { $total }
stage-no-city = 没有名称以“{ $typed }”开头的城市。
stage-unranked = { $city }：未列入排名
stage-standing = { $city }：{ $total }个城市中第{ $rank }名，得分{ $score }
stage-weight-changed = { $name }：从{ $from }到{ $to }。
key-next = 下一场景
key-previous = 上一场景
key-ends = 第一个场景、最后一个场景
key-scroll = 滚动视图
key-weights = 显示或隐藏权重
key-blank = 黑屏及恢复
key-city = 输入城市名称即可指向该城市。若字母本身是按键，请以“/”或大写字母开头。
key-escape = 放开城市；再按则退出演示
key-list = 此列表
presenter-open = 演讲者窗口
presenter-refused = 浏览器不允许打开第二个窗口。请为此页面允许弹出窗口，然后重试。
presenter-title = 演讲者窗口
presenter-now = 当前
presenter-next = 下一个
presenter-no-next = 这是最后一个场景。
presenter-waits = 正在等待演示……
presenter-left = 演示已结束。
presenter-clock = 已用时间
presenter-reset = 重新计时
presenter-time = { $hours }:{ $minutes }:{ $seconds }
### 保存与故障

storage-blocked = 此浏览器不允许页面保存任何内容。其他功能一切正常；如需保留某个视图，请复制其链接。
fault-title = 程序已停止
fault-sentence = 程序内部出现错误，您的数据不受影响。请重新加载页面，从原处继续。如果再次发生，请把报告发给我们。
fault-copy = 复制报告
fault-copied = 已复制
fault-reload = 重新加载页面

### 图表对其中一个标记的说明
chart-walk = { $title }，图表。用方向键逐项查看数据。
mark-score = { $city }，{ $measure }：得分{ $score }。
mark-median = 中位城市，{ $measure }：得分{ $score }。
mark-adds = { $city }，{ $measure }：占其得分中的{ $points }分。
mark-ahead = { $measure }：{ $city }领先{ $other }{ $points }分。
mark-behind = { $measure }：{ $city }落后{ $other }{ $points }分。
mark-course = { $city }：按基准权重第{ $before }名，按当前权重第{ $now }名。
mark-course-since = { $city }：{ $since }年第{ $before }名，{ $year }年第{ $now }名。
mark-place = { $city }：第{ $rank }名，得分{ $score }。
mark-risen = { $city }：第{ $rank }名，比基准上升{ $places }名。
mark-fallen = { $city }：第{ $rank }名，比基准下降{ $places }名。
mark-unmoved = { $city }：第{ $rank }名，与基准相同。
mark-risen-since = { $city }：第{ $rank }名，比{ $since }年上升{ $places }名。
mark-fallen-since = { $city }：第{ $rank }名，比{ $since }年下降{ $places }名。
mark-unmoved-since = { $city }：第{ $rank }名，与{ $since }年相同。
mark-not-ranked = { $city }：未列入排名。
mark-pair = { $city }。{ $x-measure }：{ $x }。{ $y-measure }：{ $y }。
mark-correlation = “{ $a }”与“{ $b }”：系数{ $r }。
mark-rank-share = 在{ $share }的抽样中，{ $city }为第{ $rank }名。
mark-spread = { $city }：十次抽样中有九次在第{ $low }至{ $high }名之间，中位为第{ $median }名；目前第{ $rank }名。
mark-above = 在{ $share }的抽样中，{ $city }高于{ $other }。
mark-alone = “{ $choice }”单独解释方差的{ $share }。
mark-together = “{ $choice }”单独及与其他选择共同参与方差的{ $share }。
mark-method = { $city }：第{ $rank }名，所作选择：{ $choices }。
mark-choices = 第{ $rank }名：{ $choices }。
mark-weight = “{ $measure }”：权重{ $share }。
mark-effect = “{ $measure }”：占对排名作用的{ $share }。
mark-figure = { $city }，{ $measure }：{ $state }。
shades-draws = 抽样占比

### 可独立使用的图像
saved-weights = 权重：{ $weights }。方法：{ $method }。
saved-weight = { $name } { $share }
saved-choice = { $choice }（{ $step }）
map-saved = 每个点是一个城市，颜色的含义见图例。
scatter-saved = 每个点是一个城市。数据按公布的原样显示。凡越低越好的度量，坐标轴都已反向，因此更好的一端总在上方或行尾方向。
lines-saved = 每条线是一个城市。没有数据的原则由线条直接跨过。
corr-saved = 行与列顺序相同。每项度量都已调整为越高越好：系数为负，说明两项度量相互牵制。
network-saved = 每条线由一个城市指向在某项原则上表现更好且最相似的城市。位置越高，得分越高；各组并排；标记越大，可以向其学习的城市越多。绿线：焦点城市可以向谁学习；虚线：谁可以向它学习。
ranking-save = 将排名保存为图像
ranking-save-which = 图像中的城市
ranking-save-first = 前{ $shown }名
ranking-save-around = { $city }前后
ranking-save-all = 全部
### 比较

save-figure = 将“{ $title }”保存为{ $format }
save-failed = 无法生成图片。请再试一次；如仍不成功，数据见表格。
saved-source = 数据：{ $title }，版本{ $version }。{ $citation }
saved-licence = 许可：{ $licence }
saved-no-licence = 许可：未注明。
profile-ahead = { $city }在{ $total }项原则中有{ $shown }项得分最高。
profile-spread = 各城市差距最大的是“{ $pillar }”：从{ $low }（{ $low-city }）到{ $high }（{ $high-city }）。
bars-sentence = 对{ $city }的得分（{ $score }）贡献最大的是“{ $pillar }”：{ $points }分。
bars-unranked = 这些城市均未列入排名，因此没有可分解的得分。
indicators-title = 指标
indicators-unfold = 展开全部指标
indicators-fold = 收起全部指标
indicators-hint = 数据按公布值列出。数字下方的横线是其在统一尺度上的得分；{ $mark }表示这些城市中的最高得分。
indicators-filled = { $mark }表示数据缺失，已填补。
indicators-moved = { $mark }表示极端值，按另一数值计入。
indicators-logged = 按对数计入
indicators-counts-as = 按{ $figure }计入
indicators-best = 最好
indicators-year = 年份：{ $value }
indicators-level = 层级：{ $value }
waterfall-title = 一个城市为何领先于另一个
waterfall-first = 要解释的城市
waterfall-second = 对照城市
waterfall-why =
    { $way ->
        [above] { $city }为何领先于{ $other }
        [below] { $city }为何落后于{ $other }
       *[level] 总体持平的{ $city }与{ $other }有何不同
    }
waterfall-hint = 每项原则使其比{ $other }领先或落后多少分。竖线表示两者持平。
waterfall-hint-drawn = 每项原则使其比{ $other }领先或落后多少分。竖线表示两者持平。各部分由抽样得出，接近但不精确。
waterfall-unfold = 显示指标
waterfall-unfold-none = 不显示
waterfall-unfold-all = 全部原则
waterfall-lead = 合计
waterfall-points = 分值
waterfall-one-sided = 两者中仅一方有数据
waterfall-lead-sentence =
    { $way ->
        [level] { $city }与{ $other }名次相同。
        [below] { $city }落后于{ $other }{ $points }分。
       *[above] { $city }领先于{ $other }{ $points }分。
    }
waterfall-wins = 以此方法合成时，得分是两两对决中胜过其他城市的次数。胜负并非由各项原则的分值相加而成，因此无法在此分解；各城市的差异可见于得分剖面与指标。
waterfall-not-ranked = { $city }未列入排名，没有可解释的得分。
slope-title = 与基准相比
slope-hint = 按基准权重与按当前权重的名次。
slope-baseline = 基准
slope-these = 当前权重
slope-before = { $city } { $rank }
slope-now = { $rank } { $city }
slope-now-moved = { $rank } { $city }（{ $change }）
slope-none = 按当前权重，这些城市的名次均与基准相同。
slope-unranked = 这些城市中没有在基准和当前均列入排名的。
slope-unranked-since = 这些城市中没有在{ $since }年和{ $year }年均列入排名的。
slope-hint-since = { $since }年与{ $year }年的名次，权重不变。
slope-none-since = 这些城市的名次均与{ $since }年相同。
slope-sentence =
    { $rising ->
        [0] 这些城市均未上升
       *[other] 这些城市中{ $shown-rising }个上升
    }，{ $falling ->
        [0] 均未下降
       *[other] { $shown-falling }个下降
    }。变动最大的是{ $city }，从第{ $before }名到第{ $now }名。
slope-rank-before = 基准名次
slope-rank-now = 当前名次
slope-rank-in = { $year }年名次
slope-score-before = 基准得分
slope-score-now = 当前得分
slope-score-in = { $year }年得分
### 历年变化：各城市逐年的情况、变动原因与速度
over-title = 历年变化
over-scores-title = 历年得分
over-ranks-title = 历年名次
over-fetch = 加入{ $years }年的数据
over-hint = 各年均按当前权重和方法计算。城市未列入排名的年份，线条中断。
over-each-year = 各年有各自的尺度，不同年份的得分不可比较。
over-start = { $city } { $figure }
over-end = { $figure } { $city }
over-end-moved = { $figure } { $city }（{ $change }）
over-none = { $last }年这些城市的名次均与{ $first }年相同。
over-unranked = 这些城市都没有在两个年份列入排名。
over-sentence =
    { $first }年至{ $last }年：{ $rising ->
        [0] 这些城市均未上升
       *[other] 这些城市中{ $shown-rising }个上升
    }，{ $falling ->
        [0] 均未下降
       *[other] { $shown-falling }个下降
    }。变动最大的是{ $city }，从第{ $before }名到第{ $now }名。
over-scores-sentence =
    { $city }的得分{ $first }年为{ $before }，{ $last }年为{ $now }{ $count ->
        [1] 。
       *[other] ，是这些城市中变动最大的。
    }
over-scores-none = 这些城市均未在{ $first }年和{ $last }年都有得分。
over-figure = { $rank }（{ $score }）
over-figure-range = { $figure } · { $range }
over-band = 色带表示十次权重抽样中有九次{ $city }所处的名次；名次未知的年份没有色带。
over-band-limits = 色带表示十次抽样（权重以及来源置信限内的数据）中有九次{ $city }所处的名次；名次未知的年份没有色带。
over-figures = 名次，括号内为得分
mark-year = { $city }，{ $year }年：{ $ranked }个城市中第{ $rank }名，得分{ $score }。
mark-year-range = 十次抽样中有九次：{ $range }。
mark-year-none = { $city }，{ $year }年：未列入排名。
years-why-title = 两年之间
years-why-from = 起始年份
years-why-to = 终止年份
years-why = { $from }年至{ $to }年：得分由{ $before }变为{ $after }（{ $change }），名次由第{ $rank-before }名变为第{ $rank-after }名。
years-why-most = 主要来自{ $list }。
years-why-against = 反方向的有：{ $list }。
years-why-item = “{ $name }”（{ $points }）
years-why-places = 名次变动：自身数据{ $own }，其他城市的数据{ $others }，城市进出{ $members }，方法{ $method }。
years-why-none = { $city }没有在两个年份都列入排名，因此无从比较。
years-why-drawn = 有些部分是随机次序的平均；合计仍然相符。
years-causes = 名次和得分因何变动
years-cause = 原因
years-places = 名次数
years-own = 自身数据
years-others = 其他城市的数据
years-members = 城市进出
years-method = 方法
years-all = 合计
years-parts = 各指标给得分带来的变化
years-part = 指标
years-newly = 新增数据
years-no-longer = 不再有数据
pace-title = 按此速度
pace-of = 对象
pace-index = 指数得分
pace-target = 目标
pace-target-best = 最佳城市
pace-target-median = 中位城市
pace-target-figure = 自定数据
pace-figure = 数据
pace-growth = 速度
pace-growth-linear = 每年变化相同的量
pace-growth-compound = 每年变化相同的百分比
pace-best = { $figure }（最佳，{ $city }）
pace-median = { $figure }（所有列入排名城市的中位数）
pace-group = { $figure }（{ $group }的中位数）
pace-own = { $figure }
pace-moves = 每年{ $change }。
pace-expected = 按此速度，{ $city }将于{ $year }年达到{ $target }。
pace-far = 按此速度，{ $city }一百年内达不到{ $target }。
pace-within = 从数据的离散程度看，应在{ $earliest }年至{ $latest }年之间（置信度{ $confidence }）。
pace-open = 数据离散太大：最早可能在{ $earliest }年，也可能永远达不到。
pace-untold = 仅凭两个数据，无法判断这有多可靠。
pace-reached = { $city }已达到{ $target }。
pace-still = { $city }停滞不前，未达到{ $target }。
pace-away = { $city }正在远离{ $target }。
pace-due = 按其数据的趋势线，{ $city }应已达到{ $target }，但最新数据尚未达到。
pace-too-few = { $city }只有不足两年的数据，无法得出速度。
pace-no-years = 这套数据的年份不是数字，无法得出速度。
pace-no-target = 列入排名的城市都没有可作目标的数据。
pace-no-sign = 按百分比变化要求数据和目标均大于零。
pace-caution = 速度不是预测：它只说明一切照旧时会怎样。
pace-table = 得出速度的数据
pace-year = 年份
pace-value = 数据
### 会场：供观众跟看的二维码，以及收回的权重
room = 征询会场
room-follow = 让大家跟看
room-follow-hint = 用手机扫描此码，即可打开当前屏幕上的内容，并在手机上调整权重。
room-code = 含当前屏幕内容网址的二维码
room-code-too-long = 网址有{ $found }个字符；能在会场里扫到的二维码最多容纳{ $limit }个。
room-code-dense = 网址较长，方格较小：后排可能扫不出来。
room-code-parts = 占用最多的是：{ $parts }。请撤回其中一部分，或用其他方式分发网址。
room-part-simulation = 模拟的数据和城市
room-part-weights = 权重
room-part-cities = 参与比较或置顶的城市
room-part-brush = 得分剖面线上设定的界限
room-part-data = 数据集的网址
room-address-copy = 复制此网址
room-address-copied = 网址已复制。
room-local = 本页只在这台机器上，手机无法访问。请在下方填写本工具的网址，二维码便会显示在这里。
room-own-file = 数据来自只有您持有的文件{ $name }：其他人打开网址时看不到这些数据。
room-base = 本工具的网址
room-base-hint = 仅当手机须使用与本页不同的网址时才需要填写。关闭页面后即不再保留。
room-base-not-web = 这不是网址。网址形如 https://example.org/index/。
room-base-local = 此网址只指向一台机器，手机无法访问。
room-gather = 收集大家的权重
room-gather-hint = 每个人扫码、调整权重、按“复制链接”，再把链接发给您：会议聊天、电子邮件或任何方式都行。把链接粘贴到这里，或拖入一份列表。本页不向任何地方发送内容，关闭后也不保留任何内容。
room-addresses = 参与者的链接，每行一条
room-open = 打开列表……
room-empty = 清空列表
room-nobody = 还没有任何人的权重。
room-people = 计入{ $shown }人的权重。
room-lines-left-out = 略去{ $shown }行。
room-cut = 文本超出本页可读取的量，其余部分已略去。
room-file-large = { $name }超过{ $limit }，未读取。
room-file-unreadable = 无法读取{ $name }。请重新选择。
room-left-out-list = 略去的行
room-left-out = 第{ $line }行“{ $found }”：{ $why }
room-left-out-more = 另有{ $shown }行
room-why-no-address = 其中没有网址。
room-why-other-page = 这是其他网页的网址。
room-why-too-long = 比本工具的任何网址都长。
room-why-other-data = 其权重属于另一个数据集：{ $data }。
room-why-no-weights = 没有调整任何权重。请对方用“复制链接”生成链接。
room-why-unreadable = 无法读取其权重；网址可能不完整。
room-why-other-framework = 其中有“{ $code }”的权重，而本数据集没有这一项。
room-why-all-zero = 所有权重都是零。
room-why-too-many = 最多只能计入{ $limit }人。
room-wanted = 会场的选择
room-agreement = 从会场随机选出两人，他们平均把100分中的{ $shown }分给了相同的原则。
room-agreement-one = 再有一人，便可说明会场的一致程度。
room-agreement-hint = 100：所有人的权重分配相同。0：没有两个人给同一原则分配权重。它是两人权重的重叠部分在所有配对上的平均值。
room-strip-hint = 圆点代表人数，人越多越大；横条是会场居中的一半人，竖线是平均值。各中位数已按比例调整，合计为{ $all }。
room-column-people = 各人沿线的位置
room-column-mean = 平均值
room-column-median = 中位数
room-column-middle = 居中一半
room-column-all = 最少至最多
room-no-median = 没有中位权重：每项原则都有半数人未给权重。
room-no-median-short = 无
room-use-mean = 采用平均值
room-use-median = 采用中位数
room-used-mean = 本页现在采用会场的平均权重。上方的二维码也指向它。
room-used-median = 本页现在采用会场的中位权重。上方的二维码也指向它。
room-ranked = 各城市的名次
room-concordance = 排名的一致程度：肯德尔W为{ $shown }。
room-concordance-none = 再有一人，便可说明各排名的一致程度。
room-concordance-hint = 如果每个人的权重都给出相同的排名，W为1；如果各排名毫无共同次序，W为0。所有排名都采用当前屏幕上的方法；竖线是采用平均权重时的名次。
room-unranked = 有{ $shown }人的权重在此方法下无法排名。
room-column-pooled = 按平均值
room-column-first = 几人排第一
room-column-ranks = 名次范围
### Map and explore

table-cut = 显示{ $total }行中的前{ $shown }行。
marks-thinned = 图上画出{ $total }个城市中的{ $shown }个：凡点会互相遮盖之处，由名次最好的城市代表其余城市。
lines-thinned = 图上画出{ $total }条线中的{ $shown }条，均匀分布于整个排名。
column-place = 所在地
map-title-score = 地图上的得分
map-title-change = 地图上的名次变化
map-hint = 点按城市即可设为焦点城市。拖动可移动地图；用按钮缩放，或按住Ctrl键滚动滚轮。
map-colour = 颜色表示
map-colour-score = 得分
map-colour-change = 名次变化
map-places = 相对于基准上升或下降的名次
map-places-since = 较{ $since }年上升或下降的名次
map-scores =
    { $count ->
       *[other] 地图上{ $shown }个列入排名的城市中，{ $best }得分最高（{ $high }），{ $last }最低（{ $low }）。
    }
map-none = 地图上没有列入排名的城市。
map-risen-most = 名次高于基准的有{ $shown }个，其中{ $city }升幅最大（{ $change }）。
map-fallen-most = 低于基准的有{ $shown }个，其中{ $city }降幅最大（{ $change }）。
map-risen-most-since = 名次高于{ $since }年的有{ $shown }个，其中{ $city }升幅最大（{ $change }）。
map-fallen-most-since = 名次下降的有{ $shown }个，其中{ $city }降幅最大（{ $change }）。
map-no-change = 所有城市的名次都与基准相同。移动一项权重，即可看到谁升谁降。
map-no-change-since = 所有城市的名次都与{ $since }年相同。
map-unplaced = 因缺少坐标而不在地图上：{ $names }。
map-unranked = 未列入排名，以点线圆环表示：{ $names }。
map-borders = Equal Earth投影；海岸线和边界取自Natural Earth，不代表对任何领土地位的任何意见。
map-loading = 正在加载地图……
map-failed = 无法加载地图。{ $reason }
map-tools = 移动地图
map-zoom-in = 放大
map-zoom-out = 缩小
map-west = 向西移动
map-north = 向北移动
map-south = 向南移动
map-east = 向东移动
map-all-cities = 显示全部城市
map-world = 显示全世界
map-drag = 用手指移动
measure-population = 人口
measures-scores = 当前权重下的得分
measures-context = 城市概况
axis-score = 得分
axis-logarithmic = 对数刻度
scatter-title = 任意两项度量
scatter-hint = 每个点是一个城市；点按即可设为焦点城市。数据按公布的原样显示。凡越低越好的度量，坐标轴都已反向，因此更好的一端总在上方或行尾方向。
scatter-x = 横轴
scatter-y = 纵轴
scatter-swap = 互换
scatter-sentence =
    { $count ->
       *[other] { $words }皮尔逊r为{ $r }，斯皮尔曼ρ为{ $rho }，共{ $shown }个城市。
    }
scatter-sentence-log =
    { $count ->
       *[other] { $words }皮尔逊r为{ $r }（人口取对数），斯皮尔曼ρ为{ $rho }，共{ $shown }个城市。
    }
scatter-rising-closely = 两者密切地同升同降。
scatter-rising = 两者大多同升同降。
scatter-weak = 两者关系不大。
scatter-falling = 一者上升时，另一者大多下降。
scatter-falling-closely = 一者上升时，另一者几乎总是下降。
scatter-few = 同时具有两项数据的城市不足三个，无法判断两者的关系。
scatter-constant = 其中一项在所有城市都相同，没有可以比较的变化。
scatter-missing =
    { $count ->
       *[other] { $shown }个城市因缺少数据而未显示。
    }
# 按组看城市：地区、国家或规模类别的得分。
grouped-title = 按组看城市
grouped-hint = 菱形是该组的得分：组内列入排名的城市按人口加权的平均得分。细线从最低得分到最高得分，粗条包含居中的一半城市，圆点是城市。
grouped-by = 分组依据
grouped-country = 国家
grouped-size = 人口
grouped-alike = { $city }及与它最相似的城市
grouped-others = 其他城市
grouped-size-under = 不到{ $high }
grouped-size-between = { $low }至{ $high }
grouped-size-over = { $low }及以上
grouped-mark =
    { $count ->
        [1] { $group }：{ $score }，即组内唯一列入排名的城市的得分。
       *[other] { $group }：{ $score }；组内{ $shown }个列入排名的城市得分从{ $low }到{ $high }。
    }
grouped-first =
    { $count ->
        [1] { $city }是“{ $group }”中唯一列入排名的城市。
       *[other] { $city }在“{ $group }”的{ $shown }个城市中居第一。
    }
grouped-within = { $city }在“{ $group }”的{ $shown }个城市中列第{ $rank }名，与该组最好的{ $best }相差{ $points }分。
grouped-sentence = “{ $group }”得分最高，为{ $score }；“{ $last }”得分最低，为{ $lowest }。
grouped-one = “{ $group }”的得分为{ $score }。
grouped-standing = 各组之中，“{ $group }”列第{ $rank }名，共{ $shown }组，得分为{ $score }。
grouped-unweighted = 数据集没有人口数字，因此每个城市同等计算。
grouped-no-people = 有{ $shown }个列入排名的城市没有人口数字，不计入所在组的得分。
grouped-without = 有{ $shown }个列入排名的城市在这里不属于任何组。
grouped-cities = 列入排名的城市
grouped-range = 最低至最高，分
grouped-worst = 最低的城市
grouped-cut = 显示{ $total }个组中的{ $shown }个：先是焦点城市和对比城市所在的组，再是得分最高的组。

lines-title = 全部城市的得分剖面
lines-hint = 每条线是一个城市。沿坐标轴划出一段，即可保留其中的城市，也可用数字设定范围。没有数据的原则由线条直接跨过。
lines-all =
    { $count ->
       *[other] 全部{ $shown }个城市，未设范围。
    }
lines-kept =
    { $count ->
        [1] { $total }个城市中有{ $shown }个在范围内：{ $city }，未列入排名。
       *[other] { $total }个城市中有{ $shown }个在范围内，均未列入排名。
    }
lines-kept-best =
    { $count ->
       *[other] { $total }个城市中有{ $shown }个在范围内；其中名次最高的是{ $city }（第{ $rank }名）。
    }
lines-none = 没有城市同时在所有这些范围内。
lines-ends = { $low }至{ $high }
lines-bounds = 用数字设定范围
lines-from = { $name }，下限
lines-to = { $name }，上限
lines-clear = 清除所有范围
lines-list = 范围内的城市
lines-more =
    { $count ->
       *[other] 另有{ $shown }个
    }
corr-title = 哪些度量相伴变化
corr-hint = 各项度量均已编号，行与列顺序相同。每项度量都已调整为越高越好：系数为负，说明两项度量相互牵制。点按一格即可查看其散点图。
corr-level = 范围
corr-level-pillars = 原则
corr-level-indicators = 指标
corr-by = 系数
corr-by-pearson = 皮尔逊
corr-by-spearman = 斯皮尔曼
corr-ramp = 系数
corr-measure = 度量
corr-sentence = 关系最密切的是“{ $a }”与“{ $b }”（{ $high }），最低的是“{ $c }”与“{ $d }”（{ $low }）。
corr-means = 同一原则内的平均系数为{ $within }，不同原则之间为{ $between }。
corr-cities =
    { $count ->
       *[other] 每个系数基于{ $shown }个城市。
    }
corr-cities-range =
    { $count ->
       *[other] 每个系数基于{ $fewest }至{ $shown }个城市。
    }
corr-none = 数据太少，无法计算相关系数。
corr-too-much = 该数据集太大，无法在此计算所有指标的相关系数。请选择原则，或在上方的图中选择两项度量。

### Data

data-lead = 一切结果背后的表格。您可以修改数据或添加城市，看看会有什么结果；也可以打开自己的数据，或下载这些数据。
table-which = 表格
table-figures = 数据
table-scores = 得分
table-cities = 城市
table-figures-caption = 按公布值列出的数据，每项指标一列。要修改某个数据，请选中其单元格并按回车键，或点按两次。
table-scores-caption = 按所选方法的尺度列出的名次、得分、原则和指标
table-cities-caption = 数据集中关于城市的其他信息
table-search = 查找城市
table-found =
    { $count ->
        [0] 没有名称中包含此内容的城市。
       *[other] { $shown }个城市
    }
column-latitude = 纬度
column-longitude = 经度
column-population = 人口
column-present = 数据项数
mark-edited = （您已修改）
mark-filled = （依据填补的空缺）
mark-added = 新增
edit-field = { $city }，{ $indicator }，单位：{ $unit }
edit-wrong = 此处须为数字。如数据缺失，请留空。
detail-open = 关于“{ $name }”
detail-evidence = 性质
detail-direct = 直接指标
detail-proxy = 替代指标：代替无人公布的数据
detail-direction = 方向
detail-no-goalposts = 未公布
detail-empty = 没有城市有数据。
detail-spread = { $shown }个城市有数据，{ $missing }个没有。数据介于{ $low }与{ $high }之间，中位数为{ $middle }。
simulated-figures = 模拟：修改了{ $shown-figures }个数据。您所见并非公布的内容。
simulated-cities = 模拟：添加了{ $shown-cities }个城市。您所见并非公布的内容。
simulated-both = 模拟：修改了{ $shown-figures }个数据，添加了{ $shown-cities }个城市。您所见并非公布的内容。
simulated-show = 查看
simulated-undo = 全部撤销
simulation-title = 如果……会怎样？
simulation-hint = 修改的数据和添加的城市会立即在各处生效。公布的数据集保持不变，您的改动保存在网址中，页面各部分都会注明。
simulation-changes = 修改的数据
simulation-added = 添加的城市
simulation-undo-all = 恢复公布的数据
simulation-undo = 撤销对{ $city }“{ $indicator }”的修改
simulation-remove = 移除{ $city }
simulation-like = 以{ $city }的数据为起点
simulation-empty = 起初没有数据
column-published = 公布
column-simulated = 模拟
effect-same = { $city }仍为第{ $now }名。
effect-moves = { $city }由第{ $before }名变为第{ $now }名。
effect-enters = { $city }进入排名，位列第{ $now }名。
effect-leaves = { $city }原为第{ $before }名，现未列入排名。
effect-none = { $city }未列入排名：数据太少。
add-name = 新城市的名称
add-like = 采用以下城市的数据……（无）
add-city = 添加城市
add-wrong = 请先为城市命名。

## The framework changed
structure-title = 修改框架
structure-hint = 添加指标或原则、移动指标、更改名称，指数随即更新。网址保存每一项改动，每项都可撤销。
structure-changes = 框架的改动
structure-name = 名称
structure-group = 归入
structure-direction = 方向
structure-more = 越高越好
structure-less = 越低越好
structure-figures = 数据，每个城市一行：先写名称，再写数值（可留空）
structure-figures-wrong = 这些行没有写明城市或没有数据：{ $lines }
structure-indicator = 指标
structure-first = 其第一项指标
structure-what = 框架中的一项或城市
structure-new-indicator = 添加指标
structure-new-pillar = 添加原则
structure-move = 移动指标
structure-rename = 更改名称
structure-move-now = 移动
structure-rename-now = 改名
structure-needs-name = 请先填写名称。
change-pillar = 新原则：{ $name }
change-indicator = 新指标：{ $name }（归入{ $group }）
change-move = { $name }移至{ $group }
change-rename = { $before }改名为{ $name }
change-undo = 撤销“{ $change }”
simulated-structure = 模拟：框架有{ $shown-changes }处改动。您看到的并非公布的内容。
no-room-for-edits = 最多可修改{ $figures }个数据、添加{ $cities }个城市。请撤销一些，或修改您自己的文件副本后打开。
coverage-title = 数据有多完整？
coverage-hint = 每个数据一个标记，缺失数据的标记较醒目。数据最完整的城市排在前面。
coverage-axis = 城市，数据最完整者在前
coverage-axis-many = 城市，数据最完整者在前；每列代表{ $shown }个城市，显示其中多数的情况
coverage-direct = 直接数据
coverage-proxy = 替代指标
coverage-filled = 缺失，已填补
coverage-missing = 缺失
coverage-sentence = { $places }个数据中有{ $present }个，其中{ $proxies }个为替代指标。
coverage-gaps =
    { $count ->
        [0] 没有缺失。
       *[other] 缺失{ $shown }个（{ $share }）。
    }
coverage-gaps-filled =
    { $count ->
        [0] 所选方法均未填补。
       *[other] 所选方法填补了其中{ $shown }个。
    }
coverage-complete =
    { $count ->
        [0] 没有城市拥有全部数据。
       *[other] { $cities }个城市中有{ $shown }个拥有全部数据。
    }
coverage-thinnest = “{ $indicator }”的空缺最多：{ $shown }个城市没有数据。
coverage-present = 已有
coverage-proxies = 其中替代指标
coverage-by-indicator = 按指标统计的数据
coverage-by-city = 按城市统计的数据，缺失最多者在前
coverage-by-city-some = 按城市统计的数据，缺失最多的{ $shown }个城市
own-title = 您自己的数据
own-hint = 打开您设备上的文件，或将其拖放到本页任意位置。文件在您的浏览器中读取，不会发送到任何地方。
own-package = 数据集：datapackage.json连同cities.csv、framework.csv和values.csv，一并选择或放在一个ZIP文件中。
own-single = 单个CSV表格：每个城市一行，第一列为城市名称。每个数字列视为一项数值越高越好的指标；文字列用于将城市分组。
own-coinr = R软件包COINr所读取的两个表格iData和iMeta，CSV格式。
own-workbook = 工作簿（XLSX、ODS或XLS）按工作表读取：“cities”“framework”和“values”三张表，或单独一张表。
own-open = 打开文件……
own-drop = 松开即可打开这些文件

## 保存的自有文件
shelf-title = 保存在此浏览器中
shelf-hint = 您打开的文件会留在此浏览器中，直到您在这里删除。文件不会发送到任何地方。
shelf-none = 没有保存任何文件。
shelf-blocked = 您的浏览器不允许本页保存任何内容，每次访问都需要重新打开文件。
shelf-save = 将{ $name }另存为文件
shelf-delete = 从此浏览器删除{ $name }
own-not-kept-blocked = 您的浏览器不允许本页保存任何内容：下次访问时需要重新打开“{ $name }”。
own-not-kept-full = 此浏览器没有空间保存“{ $name }”：下次访问时需要重新打开。请在数据视图中删除其他文件以腾出空间。
own-paste = 可将从电子表格复制的表格粘贴到本页任意位置。未附说明的表格在打开时会逐项询问。
own-pasted = 粘贴的表格
load-local-file = 数据在某人设备上的文件“{ $name }”中，链接无法携带。如果您有此文件，请在此打开：链接的其余内容将应用于该文件。
link-copied-without-figures = 链接已复制，但从文件打开的数据无法放入链接。打开链接的人须拥有并打开“{ $name }”。
downloads-title = 下载
download-results = 结果（CSV）
download-results-hint = 每个城市的名次、得分和各项原则；每行都注明来自哪个数据集、版本和网址。
download-package = 数据集（ZIP）
download-package-hint = 全部数据及其框架和许可，如有改动也一并包含，另附README说明如何放到网上；可在此重新打开。
download-coinr = 供COINr使用（ZIP）
download-coinr-hint = 供R软件包COINr使用的表格iData和iMeta。
download-workbook = 可自行计算指数的工作簿（XLSX）
download-workbook-hint = 数据、权重、尺度、得分和名次都写成公式：在电子表格程序中修改权重或数据，排名随之变化。
# The bundle of evidence: its button, and the README in it.
download-evidence = 证据包（ZIP）
download-evidence-hint = 数据、所作选择、结果、引用格式、工作簿和脚本合为一个文件，附各文件及名次的SHA-256，另有脚本说明每个字节、每个名次是否仍然成立。
download-evidence-saved = 证据包中名次的SHA-256：{ $sha }
download-incomplete = 已保存，但缺少{ $files }：{ $reason }
evidence-table-missing = 制作证据包时未能取得数据集中的此表格。
evidence-left-out = 本证据包未包含：
evidence-readme =
    # { $title }：证据

    本证据包包含排名所依据的一切，由学习型城市指数浏览工具生成。

    - data/：公布者的原数据集，许可见datapackage.json
    - scenario.json：所作的全部选择，如改动过数据也一并包含
    - results.csv：名次和得分；ranks.txt：仅名次，校验和即按此格式计算
    - index.xlsx：用公式计算指数的工作簿
    - recompute.R、recompute.py：重新计算指数的脚本，分别用R语言的COINr和纯Python
    - CITATION.cff、citation.bib：如何引用排名和数据
    - manifest.json、SHA256SUMS：每个文件的校验和

    ## 是否仍然成立？

    - python3 verify.py说明每个字节、每个名次是否成立；只需Python。
    - learning-city-index verify加上证据包的文件名，用引擎本身从data/重新计算指数。
    - sha256sum -c SHA256SUMS只比较文件。

    名次的SHA-256：{ $sha }

download-nothing-ranked = 没有城市列入排名，因此没有可计算的内容。
download-workbook-too-large = 工作簿对电子表格程序来说过大（含公式的单元格：{ $found }，上限：{ $limit }）。请改为下载数据集。

## 计算指数的工作簿
workbook-about = 说明
workbook-figures = 数据
workbook-treated = 处理异常值
workbook-filled = 填补空缺
workbook-weights = 权重
workbook-scale = 尺度
workbook-scores = 得分
workbook-ranking = 排名
workbook-code = 代码
workbook-element = 名称
workbook-part-of = 所属
workbook-direction = 方向
workbook-share = 占比
workbook-worst = 最差值
workbook-best = 最佳值
workbook-mean = 平均值
workbook-deviation = 标准差
workbook-count = 个数
workbook-largest = 最大值
workbook-group = 分组
workbook-counts = 列入排名
workbook-enters = 计算时的值
workbook-rounded = 四舍五入
workbook-place = 次序
workbook-lead = 本工作簿用任何电子表格程序都有的公式自行计算“{ $title }”的指数，不依赖写出它的程序。
workbook-how = 黄色部分可以修改：权重、数据、最差值和最佳值，以及“{ $column }”一列中城市是否列入排名（1为是，0为否）。“{ $ranking }”工作表会自动排序。
workbook-method = 方法：{ $method }。
workbook-live = 每一步都是公式。
workbook-stands-treated = 异常值的处理是一种搜索，公式无法完成：在“{ $sheet }”工作表中，被处理改动的指标是固定值，不随原始数据变化。
workbook-stands-median = 以组内中位数填补的空缺在“{ $sheet }”工作表中是固定值。
workbook-stands-years = 尺度也由其他年份的数据决定，因此“{ $sheet }”工作表中是固定值，不随数据变化。如需随之变化，请按每年各自或按上下限定尺度。
workbook-stands-wins = 与其他各城市比较的胜负差在“{ $sheet }”工作表中是固定值：该处的指数得分不随权重或数据变化。如需随之变化，请选择另一种合成方式。
workbook-stands-left-out = 在此尺度上无法区分城市的指标，在“{ $sheet }”工作表中留空，且保持留空。
workbook-ties = 小数点后九位相同的得分并列名次。
workbook-simulated = 这些数据与公布的不同：有读者在浏览工具中修改过。
workbook-source = 数据集：{ $title }，版本{ $version }。公布数据的SHA-256：{ $sha }
workbook-citation = 来源：{ $citation }
workbook-address = 在浏览工具中查看：{ $address }

## 数据集的README
package-readme =
    { $title }

    { $kind ->
        [simulated] 此文件夹是供学习型城市指数浏览工具使用的数据集，其中有读者所作的改动，并非公布者的数据。
       *[published] 此文件夹是供学习型城市指数浏览工具使用的数据集。
    } datapackage.json是它的说明；cities.csv、framework.csv和values.csv是它的表格。

    放到网上

    1. 将这些文件放入任一可原样提供文件的网站空间的同一文件夹。
    2. 该网站必须允许其他网站读取这些文件（CORS），即随四个文件各发送标头
       Access-Control-Allow-Origin: *
       GitHub Pages会自动发送。使用Apache时，在旁边的.htaccess文件中写入
       Header set Access-Control-Allow-Origin *
       使用nginx时，在配置中写入
       add_header Access-Control-Allow-Origin *;
    3. 文件夹的网址须以https开头，否则以https开头的页面无法读取这些文件。

    分享

    { $address }

    请将此网址中的https://example.org/my-index换成您的文件夹网址。打开它的人都能看到您的指数；无需账号，也不会向任何地方发送内容。

    核对

    数据的SHA-256：{ $sha }
    sha256sum cities.csv framework.csv values.csv | sha256sum会输出同样的内容。
    修改表格的人须同时修改datapackage.json中相应的bytes和hash，或将其删去。

    许可和来源见datapackage.json。公布这些数据的人应遵守许可。
download-failed = 您的浏览器不允许本页保存文件。请允许下载后重试。
problem-bad-archive = 这不是完好的ZIP文件，或已加密，或压缩方式特殊。请不设密码重新压缩。
problem-too-large-unpacked = 解压后超过本工具可接受的{ $limit } kB。请拆分数据集。
problem-workbook = 无法读取此类工作簿。请将其另存为XLSX，或将每个工作表另存为“CSV UTF-8”，再打开。
problem-bad-workbook = 此工作簿已损坏、受密码保护或为空。请重新另存为XLSX，或将每个工作表另存为“CSV UTF-8”，再打开。
problem-not-ours = 这不是数据集。请选择一个CSV表格、一个数据集的ZIP文件，或datapackage.json及其三个表格。
problem-not-chosen = 所选文件中没有此表格。请与datapackage.json一并选择。
problem-no-descriptor = 所给文件中没有描述文件。请将它与三个表格一并提供。
problem-unreadable = 您的浏览器无法读取此文件。文件可能已移动或更改，请重新选择。
problem-not-computed = { $formula }是公式，文件中没有其计算结果。请用电子表格软件打开并保存该文件，然后重新选择。
problem-one-of-several = 此工作表可能是数据集，其他工作表也可能是。请在工作簿中只保留一个，或将所需的工作表另存为CSV表格。
problem-no-figures = 没有任何数字列，因此无从评分。
problem-no-names = 没有选定城市名称列。请选择一列。
understood-encoding = 不是UTF-8，按{ $name }读取。
understood-separator = 单元格以“{ $sign }”分隔。
understood-tabs = 单元格以制表符分隔。
understood-heading-row = 以此行为标题行，其上内容不计。
understood-units = 此行视为数据的单位，不是城市。
understood-groups = 标题占两行，上一行是指标的分组名称。
understood-notes = 自此行起，{ $shown }行视为表下注释。
understood-names = 此列为城市名称。
understood-year = 此列为数据所属年份，不是指标。
understood-labels = 用于编号、排名或代码的列不是指标：{ $columns }。
understood-decimal-comma = 逗号为小数点：“{ $cell }”读作{ $number }。
understood-thousands = 数字分节：“{ $cell }”读作{ $number }。
understood-percent = 百分号不计，如“{ $cell }”。
understood-other-sign = 同一列中既有百分号又有千分号：“{ $cell }”按其中多数的符号读作{ $number }。
understood-no-sign = 同一列中有的单元格带百分号或千分号，有的不带：“{ $cell }”按该符号读作{ $number }。
understood-missing = { $words }表示缺失数据，共{ $shown }个单元格。
understood-sheets = 不属于数据集：{ $names }。
problem-assumed-direction = 表格未说明其{ $shown }项指标以哪一端为佳，因此一律视为越高越好，且没有上下限。包含framework.csv的数据集可另作规定。

### 未附说明的表格

guide-open = 此表格的读法……
guide-title = 此表格的读法
guide-hint = 表格没有说明各列的含义。以下是对各列的理解：请更正不对之处，并在旁边查看所得指数。所有内容都不会离开您的浏览器。
guide-sampled = 此表格较大。此处内容及预览仅依据其前{ $shown }行；采用后将读取全部内容。
guide-name = 指数名称
guide-take = 使用此指数
guide-leave = 保持原样
guide-answer-first = 还有问题未回答：请先回答。
guide-mend-first = 尚无指数：原因见旁边的说明。
guide-not-held = 表格过大无法保留，或浏览器不保留内容：如果重新加载页面，请再次打开文件。
guide-questions = 需要回答
guide-ask-table = 哪个工作表包含各城市的数据？
guide-ask-decimal = “{ $cell }”是多少？
guide-ask-names = 哪一列是城市名称？
guide-answer-stop = { $number }：句点为小数点
guide-answer-comma = { $number }：逗号为小数点
guide-reading = 文件的读取方式
guide-in-short = 第{ $row }行标题之下有{ $shown }行，以{ $separator }分隔
guide-separator = 单元格之间
guide-separator-comma = 逗号
guide-separator-semicolon = 分号
guide-separator-tab = 制表符
guide-separator-bar = 竖线
guide-read-otherwise = 以其他方式读取文件
guide-read-again = 恢复建议的读法
guide-table = 工作表
guide-encoding = 文本编码
guide-second = 标题下一行
guide-second-city = 是第一个城市
guide-second-headings = 也是标题
guide-second-measures = 是数据的单位
guide-decimal = 小数点
guide-decimal-each = 按各列情况
guide-decimal-stop = 句点
guide-decimal-comma = 逗号
guide-heading-row = 标题行
guide-last-row = 最后一个城市所在行
guide-missing = 表示空缺的其他字样
guide-more = 再显示{ $shown }项
guide-nothing-here = 此处暂无内容。请将列拖到这里，或在其列表中选择此处。
guide-no-heading = 第{ $number }列（无标题）
guide-unnamed = 指标
guide-used-as = { $column }：用作
guide-indicator-of = 所属原则的指标
guide-not-scored = 不计分
guide-not-scored-hint = 名称、分组以及其他非指标的列。
guide-role-name = 城市名称
guide-role-group = 城市的分组或地点
guide-role-year = 数据年份
guide-role-id = 城市代码
guide-role-out = 不采用
guide-better = { $column }：哪一端更好
guide-better-unsaid = 越高越好？
guide-better-more = 越高越好
guide-better-less = 越低越好
guide-measure-of = { $column }：单位
guide-measure = 单位
guide-worst-of = { $column }：最差值
guide-worst = 最差
guide-best-of = { $column }：最佳值
guide-best = 最佳
guide-pillars = 各项原则及其指标
guide-pillars-hint = 起初各项原则同等重要。可将指标拖到另一项原则，或在其列表中选择。
guide-goalposts-hint = 最差值与最佳值决定尺度：0分与100分。若其中一项留空而其他已填，则以表格中观察到的数据为准。
guide-unsaid = 有{ $shown }项指标未说明哪一端更好，暂按越高越好计。
guide-all-more = 均为越高越好
guide-add-pillar = 添加一项原则
guide-pillar-name = 原则名称
guide-within = { $pillar }：属于
guide-remove-pillar = 移除{ $pillar }
guide-is-pillar = 指数的一项原则
guide-preview = 目前的指数
guide-no-index = 尚无指数。
guide-found = 列入排名的城市：{ $cities }；指标：{ $indicators }；原则：{ $pillars }。
guide-found-some = 列入排名的城市：{ $cities }；因数据不足而未列入排名：{ $out }；指标：{ $indicators }；原则：{ $pillars }。

### 检查数据

check-title = 检查数据
check-hint = 空缺、异常值、内容重复的数据以及与所属原则相背的指标，并附可采取的处理办法。所有操作均可撤销。
check-open = 报告
check-found = 有{ $shown }处值得注意。
check-more = 最常见的几类中另有{ $shown }处未列出。
check-sampled = 相关系数基于{ $shown }个城市。
check-as-read = 数据的读取方式
check-constant = { $indicator }：所有城市数据相同，无法区分城市。
check-gaps = { $indicator }有空缺：{ $total }个城市中有{ $missing }个没有数据。
check-skewed = { $indicator }分布极不均匀：偏度为{ $skewness }。少数城市拉长了其他城市的尺度。
check-skewed-by = { $indicator }分布极不均匀：偏度为{ $skewness }。远离其他城市的有：{ $cities }。
check-duplicate = { $first }与{ $second }的数据相同：所测内容被重复计算。
check-collinear = { $first }与{ $second }高度相关（相关系数{ $correlation }），几乎说明同一件事。
check-opposed = { $first }与{ $second }几乎相反（相关系数{ $correlation }）：相互抵消。
check-against = { $indicator }与所属原则“{ $pillar }”的其余指标相背（相关系数{ $correlation }）。是否应以另一端为佳？
check-double = 原则“{ $first }”与“{ $second }”高度相关（相关系数{ $correlation }），共同部分被重复计算。
check-thin = { $city }：{ $total }项数据中只有{ $present }项。
check-turned = 以下指标已对调高低：
check-turn-back = 恢复{ $name }的方向
check-turn-back-short = 恢复
cure-leave-out = 不计{ $name }
cure-turn = 对调{ $name }的高低
cure-count-once = 将{ $first }与{ $second }合为一项计权
cure-winsorise = 缩尾处理
cure-logarithm = 取对数
cure-median = 以中位数填补空缺

### 排名的工具

ranking-search = 搜索
ranking-search-hint = 城市、国家或地区
ranking-found =
    { $count ->
        [0] { $shown-all }个城市中没有符合的。
       *[other] { $shown-all }个城市中的{ $shown }个
    }
ranking-show-all = 显示全部城市
ranking-caption-sorted = 按{ $order }排列的城市，并列出名次、相对于基准的名次变化和得分
ranking-caption-sorted-since = 按{ $order }排列的城市，并列出名次、权重不变时较{ $since }年的名次变化和得分
sort = 排序
sort-change = 名次变化
sort-name = 名称
sort-pillars = 单项原则
sort-reverse = 反转顺序
column-range = 范围
column-pin = 置顶
ranges-hint = 范围：在您的权重附近随机抽取{ $draws }次，城市在其中{ $share }的情况下所处的名次。
ranges-never = 此处不显示名次范围：在这么多城市之间反复计算胜负会使页面停顿。
spread = 每项权重可变动
spread-share = 自身的±{ $percent }（{ $weight }：{ $low }至{ $high }）
spread-any = 任意幅度
pin-city = 将{ $name }置顶
pinned = 已置顶
open-city = { $name }的城市页面
# 条形和范围所表示的内容，以及对某一行所做的操作。
bar-part = { $name }{ $points }
bar-separator = { "；" }
bar-said = { $city }得分{ $score }，其中：{ $parts }。
bar-piece =
    { $kind ->
        [loss] { $name }使{ $city }的得分减少{ $points }（得分{ $score }）。
       *[gain] { $name }为{ $city }的得分贡献{ $points }（得分{ $score }）。
    }
bar-whole = { $city }得分{ $score }。
bar-pillar = { $city }在“{ $name }”上得分{ $score }。
range-said =
    { $kind ->
        [single] 在您的权重附近随机抽取{ $draws }次，{ $city }在其中{ $share }的情况下保持第{ $best }名。
       *[span] 在您的权重附近随机抽取{ $draws }次，{ $city }在其中{ $share }的情况下位于第{ $best }至{ $worst }名。目前为第{ $rank }名。
    }
spoken-pinned = { $city }已置顶。
spoken-unpinned = { $city }已取消置顶。
spoken-compared = { $city }已加入比较。
spoken-uncompared = { $city }已移出比较。
spoken-rise =
    { $count ->
        [0] { $city }升至第{ $rank }名。
        [1] { $city }升至第{ $rank }名，超过{ $other }。
       *[other] { $city }升至第{ $rank }名，超过{ $other }和另外{ $shown-more }个城市。
    }
spoken-fall =
    { $count ->
        [0] { $city }降至第{ $rank }名。
        [1] { $city }降至第{ $rank }名，被{ $other }超过。
       *[other] { $city }降至第{ $rank }名，被{ $other }和另外{ $shown-more }个城市超过。
    }
spoken-stay = { $city }仍为第{ $rank }名。
spoken-sorted = 已按{ $order }排序。