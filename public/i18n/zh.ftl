# 浏览工具的中文（简体）文本。

## 页面

page-title = 学习型城市指数浏览工具
title = 学习型城市指数
subtitle = 学习型城市何以成为学习型城市？请为六项原则赋予权重，看看哪些城市领先。
skip = 跳到排名
data-set = 数据集
language = 语言
theme = 颜色
theme-auto = 系统颜色
theme-light = 浅色
theme-dark = 深色
copy-link = 复制链接
link-copied = 链接已复制，打开后即为当前页面。
link-by-hand = 您的浏览器不允许本页复制内容。请自行复制此地址：{ $address }
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
view-learn = 学习
view-method = 方法
view-data = 数据
figure-table = 以表格查看数据
rationale = 六项原则依据杨进（Jin Yang）阐述的全球学习型城市指数的基本思路（联合国教科文组织终身学习研究所，格拉斯哥，2012年11月20日）。指标由我们选定。此处的任何内容均未经教科文组织认可。
privacy = 一切均在您的浏览器中计算。您在此处的任何操作都不会发送到任何地方。

## 权重

weights-title = 权重
weights-hint = 调整其中一项，其余各项会按比例相应变化。锁定可使权重保持不变。
weight-field = { $name }，权重（百分比）
weight-lock = 锁定“{ $name }”
weights-equal = 等权重
weights-reset = 重置
pillar-makeup =
    { $shown }项指标，{ $proxies ->
        [0] 其中没有替代指标
       *[other] 其中{ $shown-proxies }项为替代指标
    }
proxy = 替代指标
controls-open = 更改权重和方法
controls-close = 完成

## 方法

method-title = 方法
norm-title = 将各指标统一到同一尺度的方法
norm-goalposts = 参考界值
norm-goalposts-hint = 已公布的最差值得0分，最佳值得100分；超出界值不再增减。
norm-minmax = 最小值–最大值
norm-minmax-hint = 数据集中最弱的城市得0分，最强的城市得100分。
norm-zscore = 标准分数
norm-zscore-hint = 高于或低于各城市平均水平的标准差个数，平均水平为0分。
norm-no-goalposts = 此数据集未公布参考界值。
agg-title = 合并各项原则的方法
agg-arithmetic = 算术平均
agg-arithmetic-hint = 一项原则的优势可以弥补另一项的不足。
agg-geometric = 几何平均
agg-geometric-hint = 一项原则薄弱造成的损失大于一项原则突出带来的收益。尺度为1至100，以免一个零抹去其余一切。
failure-goalposts = 有{ $shown }项指标未公布参考界值。请改用最小值–最大值。
failure-other = 无法采用此方法：{ $detail }。
use-arithmetic = 使用算术平均
treat-title = 异常值
treat-none = 保留
treat-none-hint = 每个数据均按公布值计入，无论其偏离多远。
treat-winsorise = 缩尾处理
treat-winsorise-hint = 对于分布严重偏斜的指标，最多将五个极端值移至相邻值，以免少数城市左右整体尺度；如仍不足，则取其对数。
treat-log = 取对数
treat-log-hint = 分布严重偏斜的指标按其对数计入，从而拉近极端值、拉开密集值。
treat-report-none = 没有指标偏斜到需要处理的程度：不作任何改动。
treat-report-moved = 移动了{ $shown-indicators }项指标中的{ $shown }个数据。
treat-report-logged = { $shown }项指标按其对数计入，共{ $shown-figures }个数据。
treat-logged = 按对数计入：{ $names }
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
impute-report = { $shown-gaps }处空缺中已填补{ $shown }处。填补的数据不会使城市得以列入排名。
impute-list = 填补内容
column-before = 原值
column-after = 新值
norm-totarget = 与目标的距离
norm-totarget-hint = 从最弱城市到已公布最佳值之间已完成的比例，从0至1；超出最佳值不再增加。
norm-percentile = 百分位排名
norm-percentile-hint = 表现较差的其他城市所占比例，从0至100：只看次序，不看差距。
norm-rank = 名次
norm-rank-hint = 最弱的城市为1，次弱为2，依此类推：只看次序，不看差距。
norm-borda = 博尔达计分
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
agg-harmonic = 调和平均
agg-harmonic-hint = 一项原则薄弱造成的损失比几何平均更大。尺度为1至100，以免一个零抹去其余一切。
agg-weakest = 最弱原则
agg-weakest-hint = 城市的得分等于其最弱原则的得分：其他原则无法弥补，权重仅在为0时起作用。
agg-copeland = 科普兰法（两两对决）
agg-copeland-hint = 每个城市与其他所有城市逐一对决；在权重合计较大的原则上领先者获胜。得分为胜场数减负场数。
agg-mpi = 马齐奥塔–帕累托
agg-mpi-hint = 将各项原则置于以100为中心的尺度上求平均，并对不均衡的得分结构予以扣分。
agg-ampi = 调整后的马齐奥塔–帕累托
agg-ampi-hint = 在上面所选的尺度上求平均，并对不均衡的得分结构予以扣分；该尺度须有两端。
failure-still-shown = 您看到的是最近一次能够算出的排名。
failure-not-above-zero = 无法计算{ $city }的{ $mean ->
        [geometric] 几何平均
        [harmonic] 调和平均
       *[other] 此类平均
    }：其“{ $element }”得分不大于零。请选择算术平均，或以最小值–最大值为尺度。
failure-no-middle = 调整后的马齐奥塔–帕累托指数需要有两端的尺度，而此尺度没有两端。请选择算术平均，或以最小值–最大值为尺度。
failure-penalty = 无法计算{ $city }的马齐奥塔–帕累托指数：其“{ $element }”远低于其他城市，扣分已无意义。请选择调整后的指数或算术平均。
failure-mixed-scales = “{ $element }”的各组成部分采用不同的尺度，此种合并方法无法将其合并。请选择算术平均。
failure-no-groups = 无法按组填补空缺，因为此数据集没有这样的分组。请留空，或根据所有城市填补。
failure-overflow = { $city }的“{ $element }”数据过大，超出此尺度的范围。请按名次比较，或更正该数据。
failure-unknown-name = 该方法提及“{ $name }”，而此数据集中没有此项。请选择常用方法。
failure-setting = 该方法含有设置{ $value }，据此无法进行任何计算。请选择常用方法。
failure-no-weight = “{ $element }”中各项的权重均为0。请为其中一项赋予权重，或重置权重。
use-minmax = 使用最小值–最大值
use-ranks = 按名次比较
leave-gaps = 将空缺留空
use-published-method = 使用常用方法
no-groups = 此链接按组填补空缺，但数据集没有分组，已予忽略。
ranking-caption-whole = 按得分从高到低排列的城市，并列出相对于基准的名次变化
column-bar = 得分条形
bars-whole = 以此方法合并时，得分并非各项原则贡献之和：条形表示总得分。
bars-none = 以此方法合并时，得分无法分摊到各项原则。
compare-ahead = { $first }（{ $high }）领先于{ $second }（{ $low }）。
compare-tied = { $first }与{ $second }并列第{ $rank }名，均为{ $high }分。
compare-filled = 部分依据填补的数据
about-coverage-filled = { $cities }个城市，{ $indicators }项指标。缺失{ $missing }个数据（{ $share }%）；所选方法填补了其中的{ $filled }个。

## 排名

ranking-title = 排名
ranking-none = 没有可以排名的城市
ranking-headline =
    { $ties ->
        [0] { $city }在{ $shown }个城市中领先
        [1] { $city }与另一城市在{ $shown }个城市中并列第一
       *[other] { $city }与其他城市在{ $shown }个城市中并列第一
    }
ranking-caption = 按得分从高到低排列的城市，并列出相对于基准的名次变化以及各项原则对得分的贡献
column-rank = 名次
column-change = 变化
column-city = 城市
column-score = 得分
column-contributions = 得分构成
column-compare = 比较
filter = 显示
filter-all = 全部城市
not-ranked = 未排名
not-ranked-title = 因数据不足而未排名
include = 仍将{ $name }列入排名
reason-empty = “{ $name }”没有任何数据。
reason-coverage = { $total }项数据中仅有{ $present }项；至少需要{ $required }。
spoken-changes =
    { $count ->
        [0] 没有城市的名次发生变化。
       *[other] { $shown }个城市的名次发生变化。
    }{ $city }以{ $score }分居首位。

## 比较

compare-title = 比较
compare-add = 添加城市…
compare-city = 比较{ $name }
compare-remove = 将{ $name }移出比较
compare-empty = 请在此处或排名中选择两至六个城市进行并列比较。
compare-unranked = 这些城市中列入排名的不足两个，因此没有差距可供解释。
compare-summary = { $first }（{ $high }）领先于{ $second }（{ $low }）。两者差距最大的是“{ $pillar }”，{ $ahead }在此多得{ $points }分。
standing = 第{ $rank }名，{ $score }分
profile-title = 概况
profile-hint = 各项原则的得分，不受权重影响。
bars-title = 各项原则的分值
bars-hint = 按当前权重，各项原则对得分的贡献。
compare-table = 各项原则的得分
column-principle = 原则
column-weight = 权重
no-data = 无数据
chart-failure = 无法绘制图表。其数据见下表。

## 数据说明

about-coverage = { $cities }个城市，{ $indicators }项指标。缺失{ $missing }个数据（{ $share }%），且不予填补：各项原则的得分为现有数据的平均值。
about-citation = 引用格式
about-sources = 来源
about-licence = 许可
about-checksum = 版本
about-version = { $version }
about-caveats = 注意事项
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
retry = 重试
open-default = 改为打开欧洲城市
keep-current = 保留屏幕上的内容
load-failed = 无法打开数据集“{ $name }”
load-problems = 须先修正其中的{ $shown }处问题：
load-unknown-package = 本工具未附带名为“{ $name }”的数据集。请从列表中选择，或给出datapackage.json的完整地址。
load-bad-catalogue = 本工具附带的数据集列表已损坏（{ $detail }）。请重新上传文件夹“data”。
problems-more = ……另有{ $count }处。
fetch-unreachable = 无法连接{ $url }。请检查网络连接；如果文件位于其他网站，该网站须允许其他网站读取（CORS）。
fetch-status = { $url }返回错误{ $status }。请检查地址。
fetch-broke-off = { $url }在传输{ $received } kB后中断。请检查网络连接后重试。
fetch-too-large = { $url }超过{ $limit } kB，即本工具可接受的上限。
fetch-bad-address = “{ $url }”不是可以打开的地址。
address-unknown-key = 此地址中有本工具无法识别的设置“{ $key }”，已予忽略。
address-bad-value = 此地址中的设置“{ $key }”不能为“{ $value }”。现显示默认值。
address-repeated = 设置“{ $key }”在此地址中出现两次。采用第一次出现的值。
address-too-long = 此地址过长，不是本工具的地址。现显示默认值。
figures-changed = 自此链接生成以来数据已有变动，因此得分和名次可能与链接作者所见不同。
unknown-names = 此数据集中没有链接所提及的{ $names }，已予忽略。
language-unavailable = 无法加载{ $name }。请检查网络连接后重新选择。
place-row = { $place }，第{ $row }行
place-column = { $place }，“{ $column }”列
problem-at = { $place }：{ $what }
problem-too-large = { $found } kB超过本工具可接受的{ $limit } kB。请拆分数据集。
problem-too-many-units = { $found }个城市超过本工具可接受的{ $limit }个。请拆分数据集。
problem-too-many-indicators = { $found }项指标超过本工具可接受的{ $limit }项。请删减部分指标。
problem-is-web-page = 收到的是网页而不是数据。请检查地址。
problem-not-utf8 = 文件不是UTF-8编码。请保存为“CSV UTF-8”。
problem-bad-descriptor = 不是数据包的描述文件：{ $detail }。
problem-no-resource = 描述文件未列出此表。请将其加入“resources”。
problem-truncated = 仅收到{ $declared } kB中的{ $received } kB。请重新加载，或更正描述文件中的“bytes”。
problem-hash-differs = 文件与其校验和不符。数据包生成后，数据可能被修改过。
problem-shows-year = 数据涵盖{ $years }个年份；现显示{ $year }年的数据。
problem-no-rows = 表头下没有任何行。
problem-ragged-row = 有{ $found }个单元格，而表头有{ $expected }个。请查找遗漏的逗号或未闭合的引号。
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
problem-framework = { $detail }。
problem-dataset = { $detail }。

### Saved views and faults
saved = 已保存的视图
saved-title = 已保存的视图
saved-hint = 视图会以您取的名称保存权重、方法、城市和数据集，且只保存在此浏览器中，不会发送到任何地方。
saved-name = 此视图的名称
saved-save = 保存
saved-forget = 删除“{ $name }”
saved-none = 尚未保存任何视图。
saved-unreadable = 此浏览器中保存的内容来自其他版本，无法读取。内容已另行存放，并未删除。
storage-blocked = 此浏览器不允许页面保存任何内容。其他功能一切正常；如需保留某个视图，请复制其链接。
fault-title = 程序已停止
fault-sentence = 程序内部出现错误，您的数据不受影响。请重新加载页面，从原处继续。如果再次发生，请把报告发给我们。
fault-copy = 复制报告
fault-copied = 已复制
fault-reload = 重新加载页面
### 比较

save-figure = 将“{ $title }”保存为 { $format }
save-failed = 无法生成图片。请再试一次；如仍不成功，数据见表格。
saved-source = 数据：{ $title }，版本 { $version }。{ $citation }
saved-licence = 许可：{ $licence }
saved-no-licence = 许可：未注明。

### Data

data-lead = 一切结果背后的表格。您可以修改数据或添加城市，看看会有什么结果；也可以打开自己的数据，或带走这些数据。
table-which = 表格
table-figures = 数据
table-scores = 得分
table-cities = 城市
table-figures-caption = 已发布的数据，每项指标一列。要修改某个数据，请选中其单元格并按回车键，或点按两次。
table-scores-caption = 按所选方法的尺度列出的名次、得分、原则和指标
table-cities-caption = 数据集中关于城市的其他信息
table-search = 查找城市
table-found =
    { $count ->
        [0] 没有名称中包含此内容的城市。
       *[other] { $shown }个城市
    }
column-place = 国家或地区
column-latitude = 纬度
column-longitude = 经度
column-population = 人口
column-present = 数据个数
mark-edited = （您已修改）
mark-filled = （依据填补的空缺）
mark-added = 新增
edit-field = { $city }，{ $indicator }，单位：{ $unit }
edit-wrong = 此处须为数字。如数据缺失，请留空。
detail-open = 关于“{ $name }”
detail-evidence = 性质
detail-direct = 直接指标
detail-proxy = 替代指标：代替无人发布的数据
detail-direction = 方向
detail-no-goalposts = 未发布
detail-empty = 没有城市有数据。
detail-spread = { $shown }个城市有数据，{ $missing }个没有。数据介于{ $low }与{ $high }之间，中位数为{ $middle }。
simulated-figures = 模拟：修改了{ $shown-figures }个数据。您所见并非已发布的内容。
simulated-cities = 模拟：添加了{ $shown-cities }个城市。您所见并非已发布的内容。
simulated-both = 模拟：修改了{ $shown-figures }个数据，添加了{ $shown-cities }个城市。您所见并非已发布的内容。
simulated-show = 查看
simulated-undo = 全部撤销
simulation-title = 如果……会怎样？
simulation-hint = 修改的数据和添加的城市会立即在各处生效。已发布的数据集保持不变，您的改动保存在地址中，页面各部分都会注明。
simulation-changes = 修改的数据
simulation-added = 添加的城市
simulation-undo-all = 恢复已发布的数据
simulation-undo = 撤销对{ $city }“{ $indicator }”的修改
simulation-remove = 移除{ $city }
simulation-like = 以{ $city }的数据为起点
simulation-empty = 起初没有数据
column-published = 已发布
column-simulated = 模拟
effect-same = { $city }仍为第{ $now }名。
effect-moves = { $city }由第{ $before }名变为第{ $now }名。
effect-enters = { $city }进入排名，位列第{ $now }名。
effect-leaves = { $city }原为第{ $before }名，现未排名。
effect-none = { $city }未排名：数据太少。
add-name = 新城市的名称
add-like = 采用以下城市的数据……（无）
add-city = 添加城市
add-wrong = 请先为城市命名。
no-room-for-edits = 最多可修改{ $figures }个数据、添加{ $cities }个城市。请撤销一些，或修改您自己的文件副本后打开。
coverage-title = 数据有多完整？
coverage-hint = 每个数据一个标记：缺失越多，标记越醒目。数据最完整的城市排在前面。
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
       *[other] 缺失{ $shown }个（{ $share }%）。
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
own-workbook = 无法读取工作簿（XLSX、ODS）：请将每个工作表另存为“CSV UTF-8”，再打开这些文件。
own-open = 打开文件……
own-drop = 松开即可打开这些文件
load-local-file = 数据在某人设备上的文件“{ $name }”中，链接无法携带。如果您有此文件，请在此打开：链接的其余内容将应用于该文件。
link-copied-without-figures = 链接已复制，但从文件打开的数据无法放入链接。打开链接的人须拥有并打开“{ $name }”。
downloads-title = 带走数据
download-results = 结果（CSV）
download-results-hint = 每个城市的名次、得分和各项原则；每行都注明来自哪个数据集、版本和地址。
download-package = 数据集（ZIP）
download-package-hint = 全部数据及其框架和许可，如有改动也一并包含；可在此重新打开。
download-coinr = 供COINr使用（ZIP）
download-coinr-hint = 供R软件包COINr使用的表格iData和iMeta。
download-failed = 您的浏览器不允许本页保存文件。请允许下载后重试。
problem-bad-archive = 这不是完好的ZIP文件，或已加密，或压缩方式特殊。请不设密码重新压缩。
problem-too-large-unpacked = 解压后超过本工具可接受的{ $limit } kB。请拆分数据集。
problem-workbook = 无法读取工作簿。请将每个工作表另存为“CSV UTF-8”，再打开这些文件。
problem-not-ours = 这不是数据集。请选择一个CSV表格、一个数据集的ZIP文件，或datapackage.json及其三个表格。
problem-not-chosen = 所选文件中没有此表格。请与datapackage.json一并选择。
problem-unreadable = 您的浏览器无法读取此文件。文件可能已移动或更改，请重新选择。
problem-other-separator = 单元格以“{ $found }”分隔。请以逗号分隔单元格、以句点作小数点保存表格。
problem-tabs = 单元格以制表符分隔。请以逗号分隔单元格保存表格。
problem-no-figures = 没有任何数字列，因此无从评分。请检查数字是否以句点作小数点。
problem-assumed-direction = 表格未说明其{ $shown }项指标以哪一端为佳，因此一律视为越高越好，且没有参考界值。包含framework.csv的数据集可另作规定。
