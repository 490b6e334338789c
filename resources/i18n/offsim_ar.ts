<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New document</source>
        <translation>مستند &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Save stud&amp;y as…</source>
        <translation>حفظ الد&amp;راسة باسم…</translation>
    </message>
    <message>
        <source>I&amp;mport figures…</source>
        <translation>استيراد أر&amp;قام…</translation>
    </message>
    <message>
        <source>Import from wor&amp;kbook…</source>
        <translation>اس&amp;تيراد من مصنف…</translation>
    </message>
    <message>
        <source>Export Excel &amp;workbook…</source>
        <translation>تصدير &amp;مصنف Excel…</translation>
    </message>
    <message>
        <source>Export the summary &amp;page (PDF)…</source>
        <translation>تصدير صفحة الخلاصة (&amp;PDF)…</translation>
    </message>
    <message>
        <source>Export this c&amp;hart…</source>
        <translation>تصدير &amp;هذا المبيان…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>&amp;نسخ الجواب</translation>
    </message>
    <message>
        <source>Copy this c&amp;hart</source>
        <translation>نسخ &amp;هذا المبيان</translation>
    </message>
    <message>
        <source>Copy the da&amp;ta of this chart</source>
        <translation>نسخ &amp;معطيات هذا المبيان</translation>
    </message>
    <message>
        <source>&amp;Find a lever</source>
        <translation>&amp;بحث عن رافعة</translation>
    </message>
    <message>
        <source>Reset the scenario&apos;s levers to their &amp;defaults</source>
        <translation>إعادة روافع السيناريو إلى قيمها الا&amp;فتراضية</translation>
    </message>
    <message>
        <source>What &amp;you changed in the study…</source>
        <translation>تعد&amp;يلاتك على الدراسة…</translation>
    </message>
    <message>
        <source>Co&amp;mpare the study with a file…</source>
        <translation>م&amp;قارنة الدراسة بملف…</translation>
    </message>
    <message>
        <source>Take the study&apos;s ne&amp;wer edition…</source>
        <translation>اعتماد ال&amp;طبعة الأحدث من الدراسة…</translation>
    </message>
    <message>
        <source>Go back to what was last &amp;saved</source>
        <translation>الرجوع إلى آخر نسخة م&amp;حفوظة</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>الصفحة التا&amp;لية</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>الصفحة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Next pane&amp;l</source>
        <translation>اللو&amp;حة التالية</translation>
    </message>
    <message>
        <source>Previous pan&amp;el</source>
        <translation>اللوحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>ت&amp;كبير النص</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
        <source>Usual te&amp;xt size</source>
        <translation>حجم النص المع&amp;تاد</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <translation>عر&amp;ض تقديمي</translation>
    </message>
    <message>
        <source>&amp;Add scenario</source>
        <translation>إ&amp;ضافة سيناريو</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>إنشاء &amp;نسخة</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;إعادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Use as re&amp;ference</source>
        <translation>اعتماده &amp;مرجعا</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>نقل إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>نقل إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Show &amp;uncertainty</source>
        <translation>إظهار &amp;عدم اليقين</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>ال&amp;محتويات</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>م&amp;ساعدة حول هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>معجم الم&amp;صطلحات</translation>
    </message>
    <message>
        <source>&amp;Equations</source>
        <translation>المع&amp;ادلات</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;جولة في النافذة</translation>
    </message>
    <message>
        <source>&amp;About offsim</source>
        <translation>&amp;حول offsim</translation>
    </message>
    <message>
        <source>&amp;Crash reports…</source>
        <translation>تقارير الأ&amp;عطال…</translation>
    </message>
    <message>
        <source>Export &amp;images of the charts…</source>
        <translation>تصدير &amp;صور المبيانات…</translation>
    </message>
    <message>
        <source>Run more &amp;simulations…</source>
        <translation>زيادة عدد عمليات ال&amp;محاكاة…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف المحاكاة</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Turnover reaches {turnover} bn MAD in {year}{gap}.</source>
        <translation>يبلغ رقم المعاملات {turnover} مليار درهم سنة {year}{gap}.</translation>
    </message>
    <message>
        <source>In {year}, turnover reaches {turnover} bn MAD{turnover_gap}, with {jobs}{jobs_gap}.</source>
        <translation>سنة {year}: رقم المعاملات {turnover} مليار درهم{turnover_gap}، مع {jobs}{jobs_gap}.</translation>
    </message>
    <message>
        <source>, {gap} above the target</source>
        <translation>، فوق الهدف بمقدار {gap}</translation>
    </message>
    <message>
        <source>, {gap} short of the target</source>
        <translation>، دون الهدف بمقدار {gap}</translation>
    </message>
    <message>
        <source>{jobs}, {added} more than in {year}{gap}.</source>
        <translation>ويصل التشغيل إلى {jobs}، بزيادة {added} عن سنة {year}{gap}.</translation>
    </message>
    <message>
        <source>{jobs}, {added} fewer than in {year}{gap}.</source>
        <translation>ويصل التشغيل إلى {jobs}، بنقص {added} عن سنة {year}{gap}.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>An unexpected error occurred; nothing is lost. Details: {file}</source>
        <translation>حدث خطأ غير متوقع، ولم يضع شيء. التفاصيل: {file}</translation>
    </message>
</context>
<context>
    <name>BaseYear</name>
    <message>
        <source>The projection would begin in {year}, with what was observed then. The shares of markets and sites stay as they are. The step can be undone.</source>
        <translation>سيبدأ التوقع سنة {year} بما لوحظ فيها. وتبقى حصص الأسواق والمواقع كما هي. ويمكن التراجع عن هذه الخطوة.</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation>ما يتغير:</translation>
    </message>
    <message>
        <source>&amp;Make {year} the base year</source>
        <translation>اتخا&amp;ذ {year} سنة أساس</translation>
    </message>
    <message>
        <source>{outcome} of the base year: {was} ({before}) → {now} ({year})</source>
        <translation>{outcome} في سنة الأساس: {was} ({before}) ← {now} ({year})</translation>
    </message>
    <message>
        <source>No jump-off year any more: nothing was observed after the base year</source>
        <translation>لم تعد هناك سنة انطلاق: لم يلاحظ شيء بعد سنة الأساس</translation>
    </message>
    <message>
        <source>Target taken out, as its year is over: {target}</source>
        <translation>هدف محذوف لانقضاء سنته: {target}</translation>
    </message>
    <message>
        <source>Counts from {year} on, and no longer from {before}: {target}</source>
        <translation>يُحتسب ابتداء من {year} بدل {before}: {target}</translation>
    </message>
    <message>
        <source>“{name}” sets figures of the base year itself; they stay as set</source>
        <translation>يحدد «{name}» بنفسه أرقام سنة الأساس، وتبقى كما حددها</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Study: {was} → {now}</source>
        <translation>الدراسة: {was} ← {now}</translation>
    </message>
    <message>
        <source>“{name}”: new</source>
        <translation>«{name}»: جديد</translation>
    </message>
    <message>
        <source>“{name}”: deleted</source>
        <translation>«{name}»: محذوف</translation>
    </message>
    <message>
        <source>“{was}”: now called “{now}”</source>
        <translation>«{was}»: صار اسمه «{now}»</translation>
    </message>
    <message>
        <source>“{name}”: {what}: {was} → {now}</source>
        <translation>«{name}»: {what}: {was} ← {now}</translation>
    </message>
    <message>
        <source>economic outlook</source>
        <translation>فرضية الظرفية</translation>
    </message>
    <message>
        <source>“{name}”: another note</source>
        <translation>«{name}»: ملاحظة أخرى</translation>
    </message>
    <message>
        <source>Compared with: {was} → {now}</source>
        <translation>السيناريو المرجعي: {was} ← {now}</translation>
    </message>
    <message>
        <source>Other targets are watched</source>
        <translation>الأهداف المتتبعة مختلفة</translation>
    </message>
    <message>
        <source>Seed: {was} → {now}</source>
        <translation>البذرة: {was} ← {now}</translation>
    </message>
    <message>
        <source>The scenarios are in another order</source>
        <translation>ترتيب السيناريوهات مختلف</translation>
    </message>
    <message>
        <source>Figure of the study, {cell}: “{name}”: {was} → {now}</source>
        <translation>رقم في الدراسة، {cell}: «{name}»: {was} ← {now}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Turnover, bn MAD</source>
        <translation>رقم المعاملات، مليار درهم</translation>
    </message>
    <message>
        <source>Jobs, thousand</source>
        <translation>مناصب الشغل، بالآلاف</translation>
    </message>
    <message>
        <source>usable {value}</source>
        <translation>المتاح {value}</translation>
    </message>
    <message>
        <source>set aside {value}</source>
        <translation>المخصص {value}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>الهدف {value}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>In {year}, {values}.</source>
        <translation>في {year}، {values}.</translation>
    </message>
    <message>
        <source>Limit of {mark}: in {year} {name} is {gap} above it.</source>
        <translation>الحد {mark}: في {year}، {name} أعلى منه بـ {gap}.</translation>
    </message>
    <message>
        <source>Limit of {mark}: in {year} {name} is {gap} below it.</source>
        <translation>الحد {mark}: في {year}، {name} أدنى منه بـ {gap}.</translation>
    </message>
    <message>
        <source>Target of {mark} in {year}: {name} is {gap} above it.</source>
        <translation>الهدف {mark} في {year}: {name} أعلى منه بـ {gap}.</translation>
    </message>
    <message>
        <source>Target of {mark} in {year}: {name} is {gap} below it.</source>
        <translation>الهدف {mark} في {year}: {name} أدنى منه بـ {gap}.</translation>
    </message>
    <message>
        <source>observed, {perimeter}: {value}</source>
        <translation>الملاحظ، {perimeter}: {value}</translation>
    </message>
    <message>
        <source>thousand jobs</source>
        <translation>ألف منصب شغل</translation>
    </message>
    <message>
        <source>thousand m²</source>
        <translation>ألف م²</translation>
    </message>
    <message>
        <source>Floor space needed, thousand m²</source>
        <translation>مساحة المكاتب اللازمة، ألف م²</translation>
    </message>
    <message>
        <source>Land needed, ha</source>
        <translation>الوعاء العقاري اللازم، هكتار</translation>
    </message>
    <message>
        <source>Growth, %/yr</source>
        <translation>النمو، %/سنة</translation>
    </message>
    <message>
        <source>90 % of simulations from {low} to {high}, median {median}</source>
        <translation>90&#xa0;% من عمليات المحاكاة بين {low} و{high}، الوسيط {median}</translation>
    </message>
    <message>
        <source>{economy}: deviation, pp</source>
        <translation>{economy}: الابتعاد، نقطة</translation>
    </message>
    <message>
        <source>projected from {year}</source>
        <translation>توقعات ابتداء من {year}</translation>
    </message>
    <message>
        <source>{outcome}: difference from the reference</source>
        <translation>{outcome}: الفارق عن السيناريو المرجعي</translation>
    </message>
    <message>
        <source>90 % band</source>
        <translation>نطاق 90 %</translation>
    </message>
    <message>
        <source>50 % band</source>
        <translation>نطاق 50 %</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>central projection</source>
        <translation>التوقع المركزي</translation>
    </message>
    <message>
        <source>▲ {value}, beyond the frame</source>
        <translation>▲ {value}، خارج الإطار</translation>
    </message>
    <message>
        <source>▼ {value}, beyond the frame</source>
        <translation>▼ {value}، خارج الإطار</translation>
    </message>
</context>
<context>
    <name>ChartChoices</name>
    <message>
        <source>Charts</source>
        <translation>المبيانات</translation>
    </message>
    <message>
        <source>Outcome of chart {number}</source>
        <translation>نتيجة المبيان {number}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Difference from the reference</source>
        <translation>الفارق عن السيناريو المرجعي</translation>
    </message>
    <message>
        <source>Level or difference</source>
        <translation>المستوى أو الفارق</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>There is no chart on this page.</source>
        <translation>لا يوجد مبيان في هذه الصفحة.</translation>
    </message>
    <message>
        <source>The chart’s data have been copied.</source>
        <translation>تم نسخ معطيات المبيان.</translation>
    </message>
    <message>
        <source>The chart has been copied as a picture.</source>
        <translation>تم نسخ المبيان كصورة.</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>صور PNG</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>رسوم SVG</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>حفظ المبيان</translation>
    </message>
    <message>
        <source>&amp;Copy as a picture</source>
        <translation>ن&amp;سخ كصورة</translation>
    </message>
    <message>
        <source>Copy the &amp;data</source>
        <translation>نسخ ال&amp;معطيات</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>&amp;How to read this</source>
        <translation>&amp;كيف يُقرأ هذا المبيان</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>كيف يُقرأ</translation>
    </message>
    <message>
        <source>How to read “{chart}”</source>
        <translation>كيف يُقرأ «{chart}»</translation>
    </message>
    <message>
        <source>More in the help</source>
        <translation>المزيد في المساعدة</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Inputs, one by one (1: the case)</source>
        <translation>المدخلات واحدا واحدا (1: نعم)</translation>
    </message>
    <message>
        <source>Levers by year, as exported</source>
        <translation>الروافع حسب السنة، عند التصدير</translation>
    </message>
    <message>
        <source>Levers by year, of the scenario in use</source>
        <translation>الروافع حسب السنة، في السيناريو المستعمل</translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>الخلايا المختلفة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>ليس عددا</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>ليس عددا صحيحا</translation>
    </message>
    <message>
        <source>Out of bounds</source>
        <translation>خارج الحدود</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Typed over</source>
        <translation>كُتب فوقه</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>عند التصدير</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Cases in which a check below fails</source>
        <translation>الحالات التي يخفق فيها أحد الفحوص أدناه</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Inputs that the model cannot take; while there are any, outcomes show no number</source>
        <translation>مدخلات لا يقبلها النموذج؛ وما دامت موجودة لا تعرض النتائج أي رقم</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>All checks hold</source>
        <translation>جميع الفحوص سليمة</translation>
    </message>
    <message>
        <source>Checks that fail:</source>
        <translation>فحوص مخفقة:</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>مخفق</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>to know, no fault</source>
        <translation>للعلم، ليس خطأ</translation>
    </message>
    <message>
        <source>Word shown</source>
        <translation>الكلمة المعروضة</translation>
    </message>
    <message>
        <source>What is allowed for rounding, in parts of the whole</source>
        <translation>هامش التقريب، كجزء من المجموع</translation>
    </message>
    <message>
        <source>Words and limits of the checks</source>
        <translation>كلمات الفحوص وحدودها</translation>
    </message>
    <message>
        <source>Levers that are empty or no number</source>
        <translation>روافع فارغة أو ليست أعدادا</translation>
    </message>
    <message>
        <source>Levers that are not whole, where they must be</source>
        <translation>روافع ليست أعدادا صحيحة حيث يجب ذلك</translation>
    </message>
    <message>
        <source>Levers below the lowest or above the highest value</source>
        <translation>روافع دون أدنى قيمة أو فوق أعلاها</translation>
    </message>
    <message>
        <source>Cells by year that are no number or outside the bounds</source>
        <translation>خلايا سنوية ليست أعدادا أو خارج الحدود</translation>
    </message>
    <message>
        <source>The scenario in use is none of the sheet of scenarios</source>
        <translation>السيناريو المستعمل ليس في ورقة السيناريوهات</translation>
    </message>
    <message>
        <source>The economic outlook is none of the list</source>
        <translation>فرضية الظرفية ليست في القائمة</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>الأسواق</translation>
    </message>
    <message>
        <source>Shares of turnover do not add up to 100 %</source>
        <translation>مجموع حصص رقم المعاملات ليس 100 %</translation>
    </message>
    <message>
        <source>Shares of jobs do not add up to 100 %</source>
        <translation>مجموع حصص مناصب الشغل ليس 100 %</translation>
    </message>
    <message>
        <source>Years in which the markets do not add up to the country: {outcome}</source>
        <translation>سنوات لا يساوي فيها مجموع الأسواق مجموع البلد: {outcome}</translation>
    </message>
    <message>
        <source>Shares outside 0 to 100 %, or larger than that of the site around</source>
        <translation>حصص خارج 0 إلى 100 %، أو أكبر من حصة الموقع المحيط</translation>
    </message>
    <message>
        <source>Shares of the sites</source>
        <translation>حصص المواقع</translation>
    </message>
    <message>
        <source>Years of targets that the study does not have</source>
        <translation>سنوات أهداف ليست في الدراسة</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Years, of all sites, in which jobs exceed the capacity of the offices</source>
        <translation>سنوات تتجاوز فيها المناصب طاقة المكاتب، لكل المواقع</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الطاقة الاستيعابية</translation>
    </message>
    <message>
        <source>Inputs changed since the export</source>
        <translation>مدخلات تغيرت منذ التصدير</translation>
    </message>
    <message>
        <source>Inputs typed over the settings of the scenario in use</source>
        <translation>مدخلات كُتبت فوق إعدادات السيناريو المستعمل</translation>
    </message>
    <message>
        <source>Shares of the markets, %</source>
        <translation>حصص الأسواق، %</translation>
    </message>
    <message>
        <source>Shares of the sites, % (1: the case)</source>
        <translation>حصص المواقع، % (1: نعم)</translation>
    </message>
    <message>
        <source>{share} in {year}</source>
        <translation>{share} في {year}</translation>
    </message>
    <message>
        <source>Outside 0 to 100 %</source>
        <translation>خارج 0 إلى 100 %</translation>
    </message>
    <message>
        <source>Larger than around</source>
        <translation>أكبر من المحيط</translation>
    </message>
    <message>
        <source>Country less its markets, by year (1: they differ)</source>
        <translation>البلد ناقص أسواقه، حسب السنة (1: يختلفان)</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>{name}: projected</source>
        <translation>{name}: المتوقع</translation>
    </message>
    <message>
        <source>{name}: gap</source>
        <translation>{name}: الفارق</translation>
    </message>
    <message>
        <source>{name}: probability</source>
        <translation>{name}: الاحتمال</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Assumptions that differ</source>
        <translation>الفرضيات المختلفة</translation>
    </message>
    <message>
        <source>Outcomes in {year}</source>
        <translation>النتائج سنة {year}</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>The scenarios assume the same.</source>
        <translation>السيناريوهات متطابقة: لا تختلف في أي فرضية.</translation>
    </message>
    <message>
        <source>{name}: distribution</source>
        <translation>{name}: التوزيع</translation>
    </message>
    <message>
        <source>Economic outlook</source>
        <translation>فرضية الظرفية</translation>
    </message>
    <message>
        <source>Only one scenario, “{scenario}”: add another to compare.</source>
        <translation>لا يوجد سوى سيناريو واحد، «{scenario}»: أضف سيناريو ثانيا للمقارنة.</translation>
    </message>
    <message>
        <source>“{scenario}” gives the highest turnover in {year}, {gap} bn MAD above “{reference}”. {extent}</source>
        <translation>يعطي «{scenario}» أعلى رقم معاملات سنة {year}، فوق «{reference}» بمقدار {gap} مليار درهم. {extent}</translation>
    </message>
    <message>
        <source>No scenario is above “{reference}” in {year}; “{scenario}” equals it. {extent}</source>
        <translation>لا يتجاوز أي سيناريو «{reference}» سنة {year}؛ ويعادله «{scenario}». {extent}</translation>
    </message>
    <message>
        <source>“{reference}” gives the highest turnover in {year}; “{scenario}” comes next, {gap} bn MAD below. {extent}</source>
        <translation>يعطي «{reference}» أعلى رقم معاملات سنة {year}؛ يليه «{scenario}» دونه بمقدار {gap} مليار درهم. {extent}</translation>
    </message>
    <message>
        <source>They differ in the economic outlook.</source>
        <translation>ويختلفان في فرضية الظرفية.</translation>
    </message>
    <message>
        <source>They assume the same.</source>
        <translation>ولا تختلف فرضياتهما.</translation>
    </message>
    <message>
        <source>Changes against “{reference}”</source>
        <translation>التغيرات بالنسبة إلى «{reference}»</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Changes against the reference</source>
        <translation>التغيرات بالنسبة إلى المرجع</translation>
    </message>
    <message>
        <source>A double click on an assumption, or Enter, goes to its lever.</source>
        <translation>نقرة مزدوجة على فرضية، أو Enter، تنقل إلى رافعتها.</translation>
    </message>
    <message>
        <source>Assumptions that differ</source>
        <translation>الفرضيات المختلفة</translation>
    </message>
    <message>
        <source>Outcomes of the scenarios</source>
        <translation>نتائج السيناريوهات</translation>
    </message>
    <message>
        <source>Targets of the scenarios</source>
        <translation>أهداف السيناريوهات</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>one page: the answer, the targets, what moves them, what to doubt</source>
        <translation>صفحة واحدة: الجواب والأهداف وما يؤثر فيها وما يبقى محل شك</translation>
    </message>
    <message>
        <source>this sheet: whether all is in order, and how to read the workbook</source>
        <translation>هذه الورقة: هل كل شيء سليم، وكيف يُقرأ المصنف</translation>
    </message>
    <message>
        <source>the yellow cells to change, and every fixed number</source>
        <translation>الخلايا الصفراء القابلة للتغيير، وكل الأعداد الثابتة</translation>
    </message>
    <message>
        <source>the settings of all scenarios; one is in use</source>
        <translation>إعدادات جميع السيناريوهات؛ واحد منها مستعمل</translation>
    </message>
    <message>
        <source>the equations, step by step, recalculated from the inputs</source>
        <translation>المعادلات خطوة بخطوة، محيَّنة انطلاقا من المدخلات</translation>
    </message>
    <message>
        <source>every outcome by year, recalculated, with charts</source>
        <translation>كل النتائج حسب السنة، محيَّنة، مع مبيانات</translation>
    </message>
    <message>
        <source>what is to be reached, and the gap, recalculated</source>
        <translation>المطلوب بلوغه والفارق، محيَّنان</translation>
    </message>
    <message>
        <source>uncertainty bands and probabilities, as exported</source>
        <translation>نطاقات عدم اليقين والاحتمالات، كما صُدّرت</translation>
    </message>
    <message>
        <source>every figure with its status, source and quote</source>
        <translation>كل الأرقام مع حالتها ومصدرها واقتباسها</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>Each market grows by its trend, by its sensitivity to the growth of its client economy above or below normal, and by events.</source>
        <translation>ينمو كل سوق حسب اتجاهه، وحساسيته لفارق نمو اقتصاد الزبون عن المعتاد، والأحداث.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>مناصب الشغل</translation>
    </message>
    <message>
        <source>Turnover divided by turnover per job, which rises with productivity.</source>
        <translation>رقم المعاملات مقسوما على رقم المعاملات لكل منصب، الذي يرتفع مع الإنتاجية.</translation>
    </message>
    <message>
        <source>Sites and offices</source>
        <translation>المواقع والمكاتب</translation>
    </message>
    <message>
        <source>Shares of the country that change by points a year; from jobs follow offices and land.</source>
        <translation>حصص من البلد تتغير بنقط كل سنة؛ ومن مناصب الشغل تُحسب المكاتب والوعاء العقاري.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>عدم اليقين</translation>
    </message>
    <message>
        <source>Many simulations, in each of which what is uncertain is drawn at random from its distribution.</source>
        <translation>عمليات محاكاة كثيرة، يُسحب في كل منها ما هو غير مؤكد عشوائيا من توزيعه.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>المنهجية</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>رافعة</translation>
    </message>
    <message>
        <source>a number that a scenario sets: a yellow cell</source>
        <translation>عدد يحدده السيناريو: خلية صفراء</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>a setting of all levers, with an economic outlook</source>
        <translation>إعداد لجميع الروافع مع فرضية الظرفية</translation>
    </message>
    <message>
        <source>Economic outlook</source>
        <translation>فرضية الظرفية</translation>
    </message>
    <message>
        <source>a path of growth of the client economies</source>
        <translation>مسار نمو اقتصادات الزبناء</translation>
    </message>
    <message>
        <source>Central projection</source>
        <translation>التوقع المركزي</translation>
    </message>
    <message>
        <source>what follows from the levers as they are set, without uncertainty</source>
        <translation>ما ينتج عن الروافع كما ضُبطت، دون عدم يقين</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>one possible future, drawn at random</source>
        <translation>مستقبل ممكن، مسحوب عشوائيا</translation>
    </message>
    <message>
        <source>Uncertainty band</source>
        <translation>نطاق عدم اليقين</translation>
    </message>
    <message>
        <source>between which values outcomes lie in 50 % and in 90 % of the simulations</source>
        <translation>القيم التي تقع بينها النتائج في 50 % و90 % من عمليات المحاكاة</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>معقول</translation>
    </message>
    <message>
        <source>within what has been seen or published; values beyond are coloured</source>
        <translation>ضمن ما لوحظ أو نُشر؛ وما تجاوزه يُلوَّن</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>what is projected less the target; negative: missed</source>
        <translation>المتوقع ناقص الهدف؛ السالب: لم يتحقق</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>عند التصدير</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Digest of the study</source>
        <translation>بصمة الدراسة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Seed of the simulations</source>
        <translation>بذرة المحاكاة</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>عدد عمليات المحاكاة</translation>
    </message>
    <message>
        <source>This export</source>
        <translation>هذا التصدير</translation>
    </message>
    <message>
        <source>the scenarios side by side: what differs, outcomes and targets, as exported</source>
        <translation>السيناريوهات جنبا إلى جنب: ما يختلف والنتائج والأهداف، كما صُدِّرت</translation>
    </message>
    <message>
        <source>what makes two scenarios differ, lever by lever, as exported</source>
        <translation>ما يجعل سيناريوهين مختلفين، رافعة رافعة، كما صُدِّر</translation>
    </message>
    <message>
        <source>two levers, and where the target is met, as exported</source>
        <translation>رافعتان، وأين يُبلغ الهدف، كما صُدِّر</translation>
    </message>
    <message>
        <source>what was observed beside the projection, and what follows from it, as exported</source>
        <translation>ما لوحظ إلى جانب التوقعات، وما يستنتج منه، كما صُدِّر</translation>
    </message>
    <message>
        <source>which levers the outcome depends on most, as exported</source>
        <translation>الروافع التي ترتبط بها النتيجة أكثر، كما صُدِّرت</translation>
    </message>
    <message>
        <source>what each lever alone would have to be for the targets, as exported</source>
        <translation>ما يجب أن تكون عليه كل رافعة بمفردها لبلوغ الأهداف، كما صُدِّر</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n منصب شغل</numerusform>
            <numerusform>منصب شغل واحد</numerusform>
            <numerusform>منصبا شغل</numerusform>
            <numerusform>%n مناصب شغل</numerusform>
            <numerusform>%n منصب شغل</numerusform>
            <numerusform>%n منصب شغل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n شركة</numerusform>
            <numerusform>شركة واحدة</numerusform>
            <numerusform>شركتان</numerusform>
            <numerusform>%n شركات</numerusform>
            <numerusform>%n شركة</numerusform>
            <numerusform>%n شركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n نقطة</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pp</source>
        <translation>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points a year</source>
        <translation>
            <numerusform>%n نقطة سنويا</numerusform>
            <numerusform>نقطة واحدة سنويا</numerusform>
            <numerusform>نقطتان سنويا</numerusform>
            <numerusform>%n نقط سنويا</numerusform>
            <numerusform>%n نقطة سنويا</numerusform>
            <numerusform>%n نقطة سنويا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pp/yr</source>
        <translation>
            <numerusform>%n نقطة/سنة</numerusform>
            <numerusform>%n نقطة/سنة</numerusform>
            <numerusform>%n نقطة/سنة</numerusform>
            <numerusform>%n نقط/سنة</numerusform>
            <numerusform>%n نقطة/سنة</numerusform>
            <numerusform>%n نقطة/سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points per point</source>
        <translation>
            <numerusform>%n نقطة لكل نقطة</numerusform>
            <numerusform>نقطة واحدة لكل نقطة</numerusform>
            <numerusform>نقطتان لكل نقطة</numerusform>
            <numerusform>%n نقط لكل نقطة</numerusform>
            <numerusform>%n نقطة لكل نقطة</numerusform>
            <numerusform>%n نقطة لكل نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pp per pp</source>
        <translation>
            <numerusform>%n نقطة/نقطة</numerusform>
            <numerusform>%n نقطة/نقطة</numerusform>
            <numerusform>%n نقطة/نقطة</numerusform>
            <numerusform>%n نقط/نقطة</numerusform>
            <numerusform>%n نقطة/نقطة</numerusform>
            <numerusform>%n نقطة/نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yr</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MAD</source>
        <translation>
            <numerusform>%n درهم</numerusform>
            <numerusform>درهم واحد</numerusform>
            <numerusform>درهمان</numerusform>
            <numerusform>%n دراهم</numerusform>
            <numerusform>%n درهما</numerusform>
            <numerusform>%n درهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ha</source>
        <translation>
            <numerusform>%n هكتار</numerusform>
            <numerusform>هكتار واحد</numerusform>
            <numerusform>هكتاران</numerusform>
            <numerusform>%n هكتارات</numerusform>
            <numerusform>%n هكتارا</numerusform>
            <numerusform>%n هكتار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n simulations</source>
        <translation>
            <numerusform>%n محاكاة</numerusform>
            <numerusform>محاكاة واحدة</numerusform>
            <numerusform>محاكاتان</numerusform>
            <numerusform>%n عمليات محاكاة</numerusform>
            <numerusform>%n عملية محاكاة</numerusform>
            <numerusform>%n عملية محاكاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n تغير</numerusform>
            <numerusform>تغير واحد</numerusform>
            <numerusform>تغيران</numerusform>
            <numerusform>%n تغيرات</numerusform>
            <numerusform>%n تغيرا</numerusform>
            <numerusform>%n تغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{listed} and %n more</source>
        <translation>
            <numerusform>{listed} و%n أخرى</numerusform>
            <numerusform>{listed} وواحدة أخرى</numerusform>
            <numerusform>{listed} واثنتان أخريان</numerusform>
            <numerusform>{listed} و%n أخرى</numerusform>
            <numerusform>{listed} و%n أخرى</numerusform>
            <numerusform>{listed} و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… وواحد غيرها</numerusform>
            <numerusform>… واثنان غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
            <numerusform>… و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value} from %n others</source>
        <translation>
            <numerusform>{value} من %n عوامل أخرى</numerusform>
            <numerusform>{value} من عامل آخر</numerusform>
            <numerusform>{value} من عاملين آخرين</numerusform>
            <numerusform>{value} من %n عوامل أخرى</numerusform>
            <numerusform>{value} من %n عاملا آخر</numerusform>
            <numerusform>{value} من %n عامل آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n levers.</source>
        <translation>
            <numerusform>ولا فرق بينهما في الروافع.</numerusform>
            <numerusform>ويختلفان في رافعة واحدة.</numerusform>
            <numerusform>ويختلفان في رافعتين.</numerusform>
            <numerusform>ويختلفان في %n روافع.</numerusform>
            <numerusform>ويختلفان في %n رافعة.</numerusform>
            <numerusform>ويختلفان في %n رافعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ in the economic outlook and in %n levers.</source>
        <translation>
            <numerusform>ويختلفان في فرضية الظرفية.</numerusform>
            <numerusform>ويختلفان في فرضية الظرفية وفي رافعة واحدة.</numerusform>
            <numerusform>ويختلفان في فرضية الظرفية وفي رافعتين.</numerusform>
            <numerusform>ويختلفان في فرضية الظرفية وفي %n روافع.</numerusform>
            <numerusform>ويختلفان في فرضية الظرفية وفي %n رافعة.</numerusform>
            <numerusform>ويختلفان في فرضية الظرفية وفي %n رافعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levers</source>
        <translation>
            <numerusform>لا روافع</numerusform>
            <numerusform>رافعة واحدة</numerusform>
            <numerusform>رافعتان</numerusform>
            <numerusform>%n روافع</numerusform>
            <numerusform>%n رافعة</numerusform>
            <numerusform>%n رافعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيها</numerusform>
            <numerusform>%n تنبيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files saved in {folder}</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف في {folder}</numerusform>
            <numerusform>تم حفظ ملف واحد في {folder}</numerusform>
            <numerusform>تم حفظ ملفين في {folder}</numerusform>
            <numerusform>تم حفظ %n ملفات في {folder}</numerusform>
            <numerusform>تم حفظ %n ملفا في {folder}</numerusform>
            <numerusform>تم حفظ %n ملف في {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>لا خطأ</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps made again</source>
        <translation>
            <numerusform>أعيدت %n خطوة</numerusform>
            <numerusform>أعيدت خطوة واحدة</numerusform>
            <numerusform>أعيدت خطوتان</numerusform>
            <numerusform>أعيدت %n خطوات</numerusform>
            <numerusform>أعيدت %n خطوة</numerusform>
            <numerusform>أعيدت %n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps undone</source>
        <translation>
            <numerusform>تم التراجع عن %n خطوة</numerusform>
            <numerusform>تم التراجع عن خطوة واحدة</numerusform>
            <numerusform>تم التراجع عن خطوتين</numerusform>
            <numerusform>تم التراجع عن %n خطوات</numerusform>
            <numerusform>تم التراجع عن %n خطوة</numerusform>
            <numerusform>تم التراجع عن %n خطوة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Bands were drawn from every observed year of perimeter {perimeter}.</source>
        <translation>رُسمت نطاقات عدم اليقين انطلاقا من كل سنة ملاحظة في النطاق الإحصائي {perimeter}.</translation>
    </message>
    <message>
        <source>{outcome}: of {points} comparisons of a band with a later observed year, {half} lie within the 50 % band and {most} within the 90 % band.</source>
        <translation>{outcome}: من بين {points} من مقارنات النطاق بسنة ملاحظة لاحقة، تقع {half} داخل نطاق 50 % و{most} داخل نطاق 90 %.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>المقارنات</translation>
    </message>
    <message>
        <source>Within the 50 % band</source>
        <translation>داخل نطاق 50&#xa0;%</translation>
    </message>
    <message>
        <source>Within the 90 % band</source>
        <translation>داخل نطاق 90&#xa0;%</translation>
    </message>
    <message>
        <source>Observed years within the bands drawn from every earlier observed year</source>
        <translation>السنوات الملاحظة داخل النطاقات المرسومة من كل سنة ملاحظة سابقة</translation>
    </message>
</context>
<context>
    <name>CrashReports</name>
    <message>
        <source>What went wrong unexpectedly is noted down in this folder, on this computer alone. Unsaved work is kept beside it until it is saved or deleted.

{folder}</source>
        <translation>تُسجَّل الأخطاء غير المتوقعة في هذا المجلد، على هذا الحاسوب فقط. ويُحتفَظ فيه أيضا بالعمل غير المحفوظ إلى أن يُحفظ أو يُحذف.

{folder}</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>تقارير الأعطال</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
</context>
<context>
    <name>Crossing</name>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>ال&amp;حفظ باسم آخر…</translation>
    </message>
    <message>
        <source>&amp;Take over the file</source>
        <translation>ا&amp;عتماد محتوى الملف</translation>
    </message>
    <message>
        <source>&amp;Overwrite the file</source>
        <translation>ا&amp;ستبدال الملف</translation>
    </message>
    <message>
        <source>&amp;Write it again</source>
        <translation>كتابة الملف من &amp;جديد</translation>
    </message>
    <message>
        <source>What differs, from the file to what is open here:</source>
        <translation>الفوارق، من الملف إلى ما هو مفتوح هنا:</translation>
    </message>
    <message>
        <source>“{name}” is no longer there: it was deleted, moved or renamed.</source>
        <translation>لم يعد «{name}» موجودا: حُذف أو نُقل أو غُيِّر اسمه.</translation>
    </message>
    <message>
        <source>“{name}” can no longer be read: it is locked, or is no longer an ordinary file.</source>
        <translation>لم تعد قراءة «{name}» ممكنة: الملف مقفل، أو لم يعد ملفا عاديا.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another window or program since it was opened here.</source>
        <translation>تم تغيير «{name}» من نافذة أخرى أو برنامج آخر منذ فتحه هنا.</translation>
    </message>
    <message>
        <source>See what differs…</source>
        <translation>عرض الفوارق…</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>&amp;Paste</source>
        <translation>لص&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>است&amp;يراد…</translation>
    </message>
    <message>
        <source>{mark} own figure</source>
        <translation>{mark} رقم خاص</translation>
    </message>
    <message>
        <source>Fi&amp;gures of</source>
        <translation>&amp;أرقام</translation>
    </message>
    <message>
        <source>Follows what was observed up to {year}, projected from {next}.</source>
        <translation>يتبع ما لوحظ إلى غاية {year}، والتوقعات ابتداء من {next}.</translation>
    </message>
    <message>
        <source>Projected from {next}, whatever was observed from then on.</source>
        <translation>توقعات ابتداء من {next}، كيفما كان ما لوحظ بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Jump-off year</source>
        <translation>سنة الان&amp;طلاق</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>استيراد أرقام</translation>
    </message>
    <message>
        <source>Historical data</source>
        <translation>المعطيات الملاحظة</translation>
    </message>
    <message>
        <source>no figure: type one, or paste several with their years</source>
        <translation>لا يوجد رقم: أدخل رقما، أو ألصق عدة أرقام مع سنواتها</translation>
    </message>
    <message>
        <source>&amp;Make {year} the base year…</source>
        <translation>اتخا&amp;ذ {year} سنة أساس…</translation>
    </message>
    <message>
        <source>{what} {year}, {where}: {value}</source>
        <translation>{what} {year}، {where}: {value}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Base year {year}</source>
        <translation>سنة الأساس {year}</translation>
    </message>
    <message>
        <source>Add a jump-off year</source>
        <translation>إضافة سنة انطلاق</translation>
    </message>
    <message>
        <source>Not yet: no figures after {base}.</source>
        <translation>لا توجد: لا أرقام بعد {base}.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>مثلثي</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>منتظم</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>قيمة ثابتة</translation>
    </message>
    <message>
        <source>Every simulation has the value that is set.</source>
        <translation>تأخذ جميع عمليات المحاكاة القيمة المضبوطة.</translation>
    </message>
    <message>
        <source>50 % of simulations from {lower} to {upper}, 90 % from {low} to {high}.</source>
        <translation>50&#xa0;% من عمليات المحاكاة بين {lower} و{upper}، و90&#xa0;% بين {low} و{high}.</translation>
    </message>
    <message>
        <source>In the study its value is fixed.</source>
        <translation>قيمتها ثابتة في الدراسة.</translation>
    </message>
    <message>
        <source>In the study: {distribution} ({status}: {source}). {note}</source>
        <translation>في الدراسة: {distribution} ({status}: {source}). {note}</translation>
    </message>
    <message>
        <source>{shape}, ± {spread}</source>
        <translation>{shape}، ± {spread}</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>Half-width</source>
        <translation>نصف المدى</translation>
    </message>
</context>
<context>
    <name>DistributionCard</name>
    <message>
        <source>As in the study</source>
        <translation>كما في الدراسة</translation>
    </message>
    <message>
        <source>Shape of the distribution</source>
        <translation>شكل التوزيع</translation>
    </message>
</context>
<context>
    <name>EffortPanel</name>
    <message>
        <source>Select the levers in the table above.</source>
        <translation>حدد الروافع في الجدول أعلاه.</translation>
    </message>
    <message>
        <source>Choose a target above.</source>
        <translation>اختر هدفا أعلاه.</translation>
    </message>
    <message>
        <source>Part of the way to the plausible limits</source>
        <translation>النسبة من المسافة إلى الحدود المعقولة</translation>
    </message>
    <message>
        <source>{part} of the way</source>
        <translation>{part} من المسافة</translation>
    </message>
    <message>
        <source>{group} together: {part}</source>
        <translation>{group} معا: {part}</translation>
    </message>
    <message>
        <source>Share the effort</source>
        <translation>تقاسم الجهد</translation>
    </message>
    <message>
        <source>the levers selected above</source>
        <translation>الروافع المحددة أعلاه</translation>
    </message>
    <message>
        <source>Levers that share the effort</source>
        <translation>الروافع التي تتقاسم الجهد</translation>
    </message>
    <message>
        <source>Solve for target</source>
        <translation>ضبط الروافع لبلوغ الهدف</translation>
    </message>
    <message>
        <source>Move to the plausible limits</source>
        <translation>ضبط الروافع عند الحدود المعقولة</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>it does not say that it is one</source>
        <translation>لا شيء فيه يدل على ذلك</translation>
    </message>
    <message>
        <source>its text is not in UTF-8</source>
        <translation>نصه ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>the number of a format, from 1 to {known}</source>
        <translation>رقم صيغة من 1 إلى {known}</translation>
    </message>
    <message>
        <source>at least one scenario</source>
        <translation>سيناريو واحد على الأقل</translation>
    </message>
    <message>
        <source>a key that no other scenario has</source>
        <translation>مفتاح لا يحمله أي سيناريو آخر</translation>
    </message>
    <message>
        <source>a whole number from 0 that no other scenario has</source>
        <translation>عدد صحيح ابتداء من 0 لا يحمله أي سيناريو آخر</translation>
    </message>
    <message>
        <source>a whole number from 0 to {most}</source>
        <translation>عدد صحيح من 0 إلى {most}</translation>
    </message>
    <message>
        <source>a list of targets of the study, from {known}</source>
        <translation>قائمة بأهداف الدراسة من بين {known}</translation>
    </message>
    <message>
        <source>an empty list, since the study has no targets</source>
        <translation>قائمة فارغة، لأن الدراسة بلا أهداف</translation>
    </message>
    <message>
        <source>shares that add up to 100 % (they add up to {total} %)</source>
        <translation>حصص مجموعها 100&#xa0;% (ومجموعها هنا {total}&#xa0;%)</translation>
    </message>
    <message>
        <source>a year after the base year, {base_year}</source>
        <translation>سنة بعد سنة الأساس {base_year}</translation>
    </message>
    <message>
        <source>a year from {base_year} to {last_year}</source>
        <translation>سنة من {base_year} إلى {last_year}</translation>
    </message>
    <message>
        <source>a whole number of years, at most 100</source>
        <translation>عددا صحيحا من السنوات، لا يتجاوز 100</translation>
    </message>
    <message>
        <source>one value for every year from {first} to {last}, and no other</source>
        <translation>قيمة لكل سنة من {first} إلى {last} دون غيرها</translation>
    </message>
    <message>
        <source>every year at most once</source>
        <translation>كل سنة مرة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>at least one</source>
        <translation>عنصر واحد على الأقل</translation>
    </message>
    <message>
        <source>a value of zero or more</source>
        <translation>قيمة تساوي الصفر أو تزيد عليه</translation>
    </message>
    <message>
        <source>a share from 0 to 100 %</source>
        <translation>حصة من 0 إلى 100 %</translation>
    </message>
    <message>
        <source>a key of small Latin letters, digits and _, beginning with a letter</source>
        <translation>مفتاح من حروف لاتينية صغيرة وأرقام و _ يبدأ بحرف</translation>
    </message>
    <message>
        <source>a key of Latin letters, digits and _, beginning with a letter</source>
        <translation>مفتاح من حروف لاتينية وأرقام و _ يبدأ بحرف</translation>
    </message>
    <message>
        <source>the key of a site that has land and floor space</source>
        <translation>مفتاح موقع له وعاء عقاري ومكاتب</translation>
    </message>
    <message>
        <source>levers of this study, each with a value it can take ({why})</source>
        <translation>روافع من هذه الدراسة، لكل منها قيمة يمكن أن تأخذها ({why})</translation>
    </message>
    <message>
        <source>bounds above {least}, at which jobs could not be computed</source>
        <translation>حدود فوق {least}، إذ لا يمكن حساب مناصب الشغل عند هذه القيمة</translation>
    </message>
    <message>
        <source>bounds from {least} up</source>
        <translation>حدان لا يقلان عن {least}</translation>
    </message>
    <message>
        <source>bounds above 0 and not above 100</source>
        <translation>حدان فوق 0 ولا يتجاوزان 100</translation>
    </message>
    <message>
        <source>bounds above 0</source>
        <translation>حدان فوق 0</translation>
    </message>
    <message>
        <source>bounds from the base year, {first}, to the last year the perimeter “{perimeter}” was observed, {last}</source>
        <translation>حدودا من سنة الأساس {first} إلى آخر سنة ملاحظة للنطاق «{perimeter}»، {last}</translation>
    </message>
    <message>
        <source>no jump-off year, since nothing was observed in the perimeter “{perimeter}” after the base year, {first}</source>
        <translation>عدم وجود سنة انطلاق، إذ لم يُلاحظ شيء في النطاق «{perimeter}» بعد سنة الأساس {first}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>مستويات التداخل فيه أكثر من اللازم</translation>
    </message>
    <message>
        <source>a value above zero</source>
        <translation>قيمة أكبر من صفر</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>قائمة جداول</translation>
    </message>
    <message>
        <source>a text, or a table of texts by language (en, fr, ar)</source>
        <translation>نص، أو جدول نصوص حسب اللغة (en, fr, ar)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>عدد محدود</translation>
    </message>
    <message>
        <source>a number of at most 10¹⁵, above or below zero</source>
        <translation>عدد لا يتجاوز 10¹⁵، فوق الصفر أو تحته</translation>
    </message>
    <message>
        <source>a year, as a whole number</source>
        <translation>سنة في شكل عدد صحيح</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>two finite numbers, the lower one first</source>
        <translation>عددان محدودان، أصغرهما أولا</translation>
    </message>
    <message>
        <source>a number with unit, year, source and status</source>
        <translation>عدد مع وحدته وسنته ومصدره وحالته</translation>
    </message>
    <message>
        <source>no such key; known: {known}</source>
        <translation>لا مفتاح بهذا الاسم؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>a default and a plausible range within the bounds from {low} to {high}</source>
        <translation>قيمة افتراضية ومجال معقول داخل الحدود من {low} إلى {high}</translation>
    </message>
    <message>
        <source>no offset, since no other market follows this economy</source>
        <translation>عدم وجود فارق، إذ لا تتبع هذا الاقتصاد سوق أخرى</translation>
    </message>
    <message>
        <source>a whole number, and whole bounds</source>
        <translation>عددا صحيحا وحدودا صحيحة</translation>
    </message>
    <message>
        <source>a step above zero</source>
        <translation>خطوة أكبر من صفر</translation>
    </message>
    <message>
        <source>a step that fits at most a million times between the bounds</source>
        <translation>خطوة لا تتكرر أكثر من مليون مرة بين الحدين</translation>
    </message>
    <message>
        <source>a list of 1 to {most} keys of levers</source>
        <translation>لائحة من مفتاح واحد إلى {most} من مفاتيح الروافع</translation>
    </message>
    <message>
        <source>the key of a lever of this study, such as {example}</source>
        <translation>مفتاح رافعة من روافع هذه الدراسة، مثل {example}</translation>
    </message>
    <message>
        <source>every lever at most once</source>
        <translation>كل رافعة مرة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>one of those the study defines (there are none)</source>
        <translation>واحد مما تعرّفه الدراسة (لا يوجد أي منها)</translation>
    </message>
    <message>
        <source>no key here</source>
        <translation>لا مفتاح هنا</translation>
    </message>
    <message>
        <source>one of {known}</source>
        <translation>أحد ما يلي: {known}</translation>
    </message>
    <message>
        <source>{known}, the only choice</source>
        <translation>{known}، وهو الخيار الوحيد</translation>
    </message>
    <message>
        <source>a distribution that the lever can have ({why})</source>
        <translation>توزيعا يمكن للرافعة أن تأخذه ({why})</translation>
    </message>
    <message>
        <source>zero or more</source>
        <translation>صفرا أو أكثر</translation>
    </message>
    <message>
        <source>two different economies, from {known}</source>
        <translation>اقتصادين مختلفين من بين {known}</translation>
    </message>
    <message>
        <source>every pair of economies once</source>
        <translation>كل زوج من الاقتصادات مرة واحدة</translation>
    </message>
    <message>
        <source>a number from −1 to 1</source>
        <translation>عددا من ‎−1 إلى 1</translation>
    </message>
    <message>
        <source>correlations that can be true together</source>
        <translation>ارتباطات يمكن أن تصح معا</translation>
    </message>
    <message>
        <source>another site that does not lie inside this one</source>
        <translation>موقع آخر لا يوجد داخل هذا الموقع</translation>
    </message>
    <message>
        <source>a value that is too large</source>
        <translation>قيمة أكبر من اللازم</translation>
    </message>
    <message>
        <source>the arithmetic of a calculated figure</source>
        <translation>العملية الحسابية لرقم محسوب</translation>
    </message>
    <message>
        <source>a number above −1 and below 1, or the shocks never fade</source>
        <translation>عددا أكبر من ‎−1 وأصغر من 1، وإلا فلن تخمد التقلبات أبدا</translation>
    </message>
    <message>
        <source>the key “{key}” is there twice in one table; delete one of the two</source>
        <translation>المفتاح «{key}» مكرر في الجدول نفسه؛ احذف أحدهما</translation>
    </message>
    <message>
        <source>“{found}” in it is no number</source>
        <translation>«{found}» ليس عددا</translation>
    </message>
    <message>
        <source>narrower bounds of growth, sensitivity and events: over the years up to {last_year} they lead beyond all numbers</source>
        <translation>حدود أضيق للنمو والحساسية والأحداث: فهي تتجاوز كل عدد قابل للحساب في أفق {last_year}</translation>
    </message>
    <message>
        <source>narrower bounds: over the years up to {last_year} they lead beyond all numbers</source>
        <translation>حدود أضيق: فهي تتجاوز كل عدد قابل للحساب في أفق {last_year}</translation>
    </message>
    <message>
        <source>fewer of them, or fewer years: times the years they make {found}, and at most {most} are possible</source>
        <translation>عدد أقل من العناصر أو من السنوات: حاصل ضربها في السنوات {found}، والحد الأقصى {most}</translation>
    </message>
    <message>
        <source>at most {most} entries</source>
        <translation>{most} عناصر على الأكثر</translation>
    </message>
    <message>
        <source>it ends too early, in line {line}; open a copy or a backup</source>
        <translation>ينتهي قبل اكتماله في السطر {line}؛ افتح نسخة منه أو نسخة احتياطية</translation>
    </message>
    <message>
        <source>in line {line}, column {column}, there is a curly quotation mark; write straight ones</source>
        <translation>في السطر {line}، العمود {column}، علامة تنصيص مائلة؛ اكتب علامات تنصيص مستقيمة</translation>
    </message>
    <message>
        <source>in line {line}, column {column}, there is a dash or a long minus sign; write a plain hyphen</source>
        <translation>في السطر {line}، العمود {column}، شرطة أو علامة ناقص طويلة؛ اكتب شرطة عادية</translation>
    </message>
    <message>
        <source>in line {line}, column {column}, there is an invisible sign or an unusual space; write a plain space</source>
        <translation>في السطر {line}، العمود {column}، رمز غير مرئي أو مسافة غير عادية؛ اكتب مسافة عادية</translation>
    </message>
    <message>
        <source>line {line}: write decimals with a point, as in 7.3, not with a comma (column {column})</source>
        <translation>السطر {line}: اكتب الكسور العشرية بنقطة، مثل 7.3، لا بفاصلة (العمود {column})</translation>
    </message>
    <message>
        <source>in line {line}, column {column}, nothing follows the last comma; delete that comma</source>
        <translation>في السطر {line}، العمود {column}، لا شيء بعد الفاصلة الأخيرة؛ احذفها</translation>
    </message>
    <message>
        <source>in line {line}, column {column}, there is a single backslash; write two of them</source>
        <translation>في السطر {line}، العمود {column}، شرطة مائلة عكسية واحدة؛ اكتب اثنتين</translation>
    </message>
    <message>
        <source>line {line} gives a second time what is given before; delete one of the two</source>
        <translation>السطر {line} يكرر ما سبق تعريفه؛ احذف أحد التعريفين</translation>
    </message>
    <message>
        <source>line {line} ends too early: a value, a quotation mark or a bracket is missing (column {column})</source>
        <translation>السطر {line} ينتهي قبل اكتماله: تنقصه قيمة أو علامة تنصيص أو قوس (العمود {column})</translation>
    </message>
    <message>
        <source>in line {line}, column {column}, “{found}” cannot stand; correct that line</source>
        <translation>في السطر {line}، العمود {column}، لا يصح «{found}»؛ صحح هذا السطر</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits; shorten it</source>
        <translation>فيه عدد من آلاف الأرقام؛ اختصره</translation>
    </message>
    <message>
        <source>it has more than {most} lists and tables</source>
        <translation>فيه أكثر من {most} قوائم وجداول</translation>
    </message>
    <message>
        <source>the key in line {line} has more than {most} parts; shorten it</source>
        <translation>المفتاح في السطر {line} يتجاوز {most} أجزاء؛ اختصره</translation>
    </message>
    <message>
        <source>it is empty; open a copy or a backup</source>
        <translation>هو فارغ؛ افتح نسخة منه أو نسخة احتياطية</translation>
    </message>
    <message>
        <source>its text is in UTF-16; save it in UTF-8</source>
        <translation>نصه بترميز UTF-16؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>line {line}, column {column}, is not in UTF-8, but perhaps in Windows-1252; save the text in UTF-8</source>
        <translation>السطر {line}، العمود {column}، ليس بترميز UTF-8، وربما بترميز Windows-1252؛ احفظ النص بترميز UTF-8</translation>
    </message>
    <message>
        <source>it holds something other than text</source>
        <translation>محتواه ليس نصا</translation>
    </message>
    <message>
        <source>a key, as something stands beside it</source>
        <translation>مفتاح، لأن بجانبه شيئا</translation>
    </message>
    <message>
        <source>the full key of a figure in the study, such as {example}</source>
        <translation>المفتاح الكامل لرقم في الدراسة، مثل {example}</translation>
    </message>
    <message>
        <source>what the other points of its series have</source>
        <translation>ما لباقي نقط سلسلته</translation>
    </message>
    <message>
        <source>a number, or numbers by year such as {example}</source>
        <translation>رقم، أو أرقام حسب السنة مثل {example}</translation>
    </message>
    <message>
        <source>a kind and a standard deviation or half-width, such as {example}</source>
        <translation>شكل وانحراف معياري أو نصف مدى، مثل {example}</translation>
    </message>
    <message>
        <source>a list of targets of the study</source>
        <translation>قائمة بأهداف من الدراسة</translation>
    </message>
    <message>
        <source>a number from 0 to 1, for a goal of one target</source>
        <translation>عدد من 0 إلى 1، لهدف واحد</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>By group of levers</source>
        <translation>حسب مجموعة الروافع</translation>
    </message>
    <message>
        <source>By lever</source>
        <translation>حسب الرافعة</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Economic outlook of client economies</source>
        <translation>فرضية الظرفية لاقتصادات الزبناء</translation>
    </message>
    <message>
        <source>{value} from {part}</source>
        <translation>{value} من {part}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The two scenarios assume the same, so nothing differs.</source>
        <translation>فرضيات السيناريوهين واحدة، فلا شيء يختلف.</translation>
    </message>
    <message>
        <source>From “{one}” to “{other}”: {measure}</source>
        <translation>من «{one}» إلى «{other}»: {measure}</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>ارتفاع</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>انخفاض</translation>
    </message>
    <message>
        <source>Base, not drawn</source>
        <translation>القاعدة، غير مرسومة</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>{measure}: one of the two scenarios has no such number.</source>
        <translation>{measure}: لا وجود لهذا الرقم في أحد السيناريوهين.</translation>
    </message>
    <message>
        <source>{measure}: the assumptions that differ have no effect on it.</source>
        <translation>{measure}: لا أثر فيه للفرضيات المختلفة.</translation>
    </message>
    <message>
        <source>{measure}: “{other}” is {difference} above “{one}”: {parts}.</source>
        <translation>{measure}: يتجاوز «{other}» «{one}» بمقدار {difference}: {parts}.</translation>
    </message>
    <message>
        <source>{measure}: “{other}” is {difference} below “{one}”: {parts}.</source>
        <translation>{measure}: يقل «{other}» عن «{one}» بمقدار {difference}: {parts}.</translation>
    </message>
    <message>
        <source>{measure}: “{other}” equals “{one}”, though they differ: {parts}.</source>
        <translation>{measure}: يعادل «{other}» «{one}» رغم اختلافهما: {parts}.</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>Back to the groups</source>
        <translation>العودة إلى المجموعات</translation>
    </message>
    <message>
        <source>By group of levers</source>
        <translation>حسب مجموعات الروافع</translation>
    </message>
    <message>
        <source>before {group}</source>
        <translation>قبل {group}</translation>
    </message>
    <message>
        <source>with {group}</source>
        <translation>مع {group}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>for</source>
        <translation>بالنسبة إلى</translation>
    </message>
    <message>
        <source>in</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>What the difference is made of</source>
        <translation>مكونات الفارق</translation>
    </message>
    <message>
        <source>Click on a bar, or press Enter, to see the levers inside it.</source>
        <translation>انقر على شريط، أو اضغط Enter، لعرض الروافع التي بداخله.</translation>
    </message>
    <message>
        <source>Scenario to start from</source>
        <translation>سيناريو الانطلاق</translation>
    </message>
    <message>
        <source>Scenario to compare it with</source>
        <translation>السيناريو المقارَن به</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>{place}: expected {expected}, found {found}.</source>
        <translation>{place}: المنتظر {expected}، والموجود {found}.</translation>
    </message>
    <message>
        <source>{place}: expected {expected}; it is empty.</source>
        <translation>{place}: المنتظر {expected}، والخانة فارغة.</translation>
    </message>
    <message>
        <source>expected {expected}, found {found}.</source>
        <translation>المنتظر {expected}، والموجود {found}.</translation>
    </message>
    <message>
        <source>{place}: expected {expected}.</source>
        <translation>{place}: المنتظر {expected}.</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Shares of turnover add up to {total} %, not 100 %.</source>
        <translation>مجموع الحصص من رقم المعاملات {total} % وليس 100 %.</translation>
    </message>
    <message>
        <source>Shares of jobs add up to {total} %, not 100 %.</source>
        <translation>مجموع الحصص من مناصب الشغل {total} % وليس 100 %.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Study files</source>
        <translation>ملفات الدراسات</translation>
    </message>
    <message>
        <source>All files that offsim opens</source>
        <translation>جميع الملفات التي يفتحها offsim</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>“{name}” has unsaved changes. Save them?</source>
        <translation>في «{name}» تغييرات غير محفوظة. هل تريد حفظها؟</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بدون عنوان</translation>
    </message>
    <message>
        <source>Export Excel workbook</source>
        <translation>تصدير مصنف Excel</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>مصنفات Excel</translation>
    </message>
    <message>
        <source>Export the summary page</source>
        <translation>تصدير صفحة الخلاصة</translation>
    </message>
    <message>
        <source>Creating the file…</source>
        <translation>جارٍ إنشاء الملف…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>File saved: {file}</source>
        <translation>تم حفظ الملف: {file}</translation>
    </message>
    <message>
        <source>offsim documents</source>
        <translation>مستندات offsim</translation>
    </message>
    <message>
        <source>“{name}” is no longer there. Save it again?</source>
        <translation>لم يعد «{name}» موجودا. هل تريد حفظه من جديد؟</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>اختيار اسم آخر</translation>
    </message>
    <message>
        <source>What you changed on this page is not part of the study yet and cannot be saved. Drop the changes?</source>
        <translation>تعديلاتك في هذه الصفحة ليست بعد جزءا من الدراسة ولا يمكن حفظها. هل تريد التخلي عنها؟</translation>
    </message>
    <message>
        <source>A file is still being created. Close offsim without it?</source>
        <translation>ما زال أحد الملفات قيد الإنشاء. أتريد إغلاق offsim دونه؟</translation>
    </message>
    <message>
        <source>Close without the file</source>
        <translation>الإغلاق دون الملف</translation>
    </message>
    <message>
        <source>“{names}” exists already in “{folder}”. Overwrite it?</source>
        <translation>«{names}» موجود مسبقا في «{folder}». هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>These files exist already in “{folder}”. Overwrite them?
{names}</source>
        <translation>هذه الملفات موجودة مسبقا في «{folder}». هل تريد استبدالها؟
{names}</translation>
    </message>
    <message>
        <source>Folder for the images</source>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>Workbooks of studies</source>
        <translation>مصنفات الدراسات</translation>
    </message>
    <message>
        <source>New study from a workbook</source>
        <translation>دراسة جديدة انطلاقا من مصنف</translation>
    </message>
    <message>
        <source>Save study as</source>
        <translation>حفظ الدراسة باسم</translation>
    </message>
    <message>
        <source>Import from workbook</source>
        <translation>استيراد من مصنف</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>مستندات PDF</translation>
    </message>
    <message>
        <source>A file is still being created. Export again when it has been saved.</source>
        <translation>ما زال أحد الملفات قيد الإنشاء. أعد التصدير بعد حفظه.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened. See whether it is still there, and whether a program here opens it.</source>
        <translation>يتعذر فتح «{file}» هنا. تحقق من أنه ما زال موجودا ومن وجود برنامج يفتحه.</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>An observed turnover in {year} far from {value}.</source>
        <translation>رقم معاملات ملحوظ سنة {year} بعيد عن {value}.</translation>
    </message>
    <message>
        <source>An observed turnover in {year} outside {low} to {high}: 90 % of simulations lie within.</source>
        <translation>رقم معاملات ملحوظ سنة {year} خارج {low} إلى {high}، حيث تقع 90 % من عمليات المحاكاة.</translation>
    </message>
    <message>
        <source>Client economies that do not follow “{outlook}”: another outlook gives {high} in {year}.</source>
        <translation>اقتصادات زبناء لا تتبع «{outlook}»: فرضية أخرى تعطي {high} سنة {year}.</translation>
    </message>
    <message>
        <source>Client economies that do not follow “{outlook}”: other outlooks give {low} to {high} in {year}.</source>
        <translation>اقتصادات زبناء لا تتبع «{outlook}»: فرضيات أخرى تعطي من {low} إلى {high} سنة {year}.</translation>
    </message>
    <message>
        <source>{lever} at {value}: {outcome} in {year}.</source>
        <translation>{lever} عند {value}: {outcome} سنة {year}.</translation>
    </message>
    <message>
        <source>Better figures: {share} of {number} are assumptions, and sources disagree on {contradicted}.</source>
        <translation>أرقام أفضل: {share} من {number} رقما فرضيات، وتختلف المصادر في {contradicted}.</translation>
    </message>
    <message>
        <source>Nothing more: “{target}” is met.</source>
        <translation>لا شيء آخر: «{target}» محقق.</translation>
    </message>
    <message>
        <source>No lever alone meets “{target}” within its plausible range.</source>
        <translation>لا تكفي أي رافعة وحدها لتحقيق «{target}» ضمن نطاقها المعقول.</translation>
    </message>
    <message>
        <source>{lever}: {needed} instead of {now} meets “{target}”.</source>
        <translation>{lever}: {needed} بدل {now} تحقق «{target}».</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Largest effects: {measure}</source>
        <translation>أكبر الآثار: {measure}</translation>
    </message>
    <message>
        <source>To meet the target</source>
        <translation>لبلوغ الهدف</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>What could prove this wrong</source>
        <translation>ما قد يدحض هذه الأرقام</translation>
    </message>
    <message>
        <source>study {digest}</source>
        <translation>الدراسة {digest}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Gap to “{target}”</source>
        <translation>الفارق عن «{target}»</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>الاحتمال، %</translation>
    </message>
    <message>
        <source>Study as it comes – {note}</source>
        <translation>الدراسة كما وردت – {note}</translation>
    </message>
    <message>
        <source>No warnings.</source>
        <translation>لا تنبيهات.</translation>
    </message>
    <message>
        <source>Further warnings: {number}.</source>
        <translation>تنبيهات أخرى: {number}.</translation>
    </message>
    <message>
        <source>Further notes on the study as it comes: {number}.</source>
        <translation>ملاحظات أخرى عن الدراسة كما وردت: {number}.</translation>
    </message>
    <message>
        <source>{status}: {number}</source>
        <translation>{status}: {number}</translation>
    </message>
    <message>
        <source>Figures of the study – {listed}</source>
        <translation>أرقام الدراسة – {listed}</translation>
    </message>
    <message>
        <source>{simulations}, seed {seed}</source>
        <translation>{simulations}، البذرة {seed}</translation>
    </message>
    <message>
        <source>As exported on {date}</source>
        <translation>كما صُدّر في {date}</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>Probability of the main target</source>
        <translation>احتمال الهدف الرئيسي</translation>
    </message>
    <message>
        <source>not simulated</source>
        <translation>لم تُجر محاكاة</translation>
    </message>
    <message>
        <source>{gap} on average when missed</source>
        <translation>متوسط الفارق: {gap}</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>غير مرجح</translation>
    </message>
    <message>
        <source>Turnover, jobs and the line of the chart are recalculated; all else is as exported.</source>
        <translation>رقم المعاملات ومناصب الشغل ومنحنى المبيان محيَّنة؛ والباقي كما صُدّر.</translation>
    </message>
    <message>
        <source>Turnover by year. {answer}</source>
        <translation>رقم المعاملات حسب السنة. {answer}</translation>
    </message>
</context>
<context>
    <name>Frontier</name>
    <message>
        <source>{lever}, {unit}</source>
        <translation>{lever}، {unit}</translation>
    </message>
    <message>
        <source>{map}; framed: the first values that reach “{target}”</source>
        <translation>{map}؛ مؤطرة: أولى القيم التي تبلغ «{target}»</translation>
    </message>
    <message>
        <source>Probability of “{target}”, %</source>
        <translation>احتمال بلوغ «{target}»، %</translation>
    </message>
    <message>
        <source>“{target}” is met for all values of “{one}” and “{other}”.</source>
        <translation>يتحقق الهدف «{target}» مهما كانت قيمة «{one}» و«{other}».</translation>
    </message>
    <message>
        <source>“{target}” is met for no values of “{one}” and “{other}”.</source>
        <translation>لا يتحقق الهدف «{target}» مهما كانت قيمة «{one}» و«{other}».</translation>
    </message>
    <message>
        <source>“{target}”: neither “{one}” nor “{other}” reaches the threshold on its own.</source>
        <translation>«{target}»: لا تبلغ «{one}» ولا «{other}» العتبة بمفردها.</translation>
    </message>
    <message>
        <source>Probability of “{target}”: {least} for all values of “{one}” and “{other}”.</source>
        <translation>احتمال بلوغ «{target}»: {least}، مهما كانت قيمة «{one}» و«{other}».</translation>
    </message>
    <message>
        <source>Probability of “{target}”: from {least} to {most} over all values of “{one}” and “{other}”.</source>
        <translation>احتمال بلوغ «{target}»: من {least} إلى {most} لجميع قيم «{one}» و«{other}».</translation>
    </message>
    <message>
        <source>Threshold for “{target}”: with “{fixed}” at {now}, “{moved}” must be at least {needed}.</source>
        <translation>عتبة «{target}»: إذا كانت قيمة «{fixed}» {now}، وجب ألا تقل قيمة «{moved}» عن {needed}.</translation>
    </message>
    <message>
        <source>Threshold for “{target}”: with “{fixed}” at {now}, “{moved}” may be {needed} at most.</source>
        <translation>عتبة «{target}»: إذا كانت قيمة «{fixed}» {now}، وجب ألا تتجاوز قيمة «{moved}» {needed}.</translation>
    </message>
    <message>
        <source>Threshold for “{target}”: with “{fixed}” at {now}, “{moved}” is {needed}.</source>
        <translation>عتبة «{target}»: إذا كانت قيمة «{fixed}» {now}، فقيمة «{moved}» هي {needed}.</translation>
    </message>
    <message>
        <source>Threshold of the target</source>
        <translation>عتبة الهدف</translation>
    </message>
    <message>
        <source>{measure} is {most} for all values of “{one}” and “{other}”.</source>
        <translation>{measure}: {most}، مهما كانت قيمة «{one}» و«{other}».</translation>
    </message>
    <message>
        <source>{measure}: from {least} to {most} over all values of “{one}” and “{other}”.</source>
        <translation>{measure}: من {least} إلى {most} لجميع قيم «{one}» و«{other}».</translation>
    </message>
</context>
<context>
    <name>FrontierPage</name>
    <message>
        <source>Colours from {least} to {most}</source>
        <translation>الألوان من {least} إلى {most}</translation>
    </message>
    <message>
        <source>Map of two levers</source>
        <translation>خريطة رافعتين</translation>
    </message>
    <message>
        <source>“{lever}” changes by year: the map has its value in the first year; the path moves as a whole.</source>
        <translation>«{lever}» يتغير حسب السنة: تعرض الخريطة قيمته في السنة الأولى؛ ويتحرك المسار بكامله.</translation>
    </message>
    <message>
        <source>{outcome} in {year}</source>
        <translation>{outcome} سنة {year}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>across</source>
        <translation>أفقيا</translation>
    </message>
    <message>
        <source>upwards</source>
        <translation>عموديا</translation>
    </message>
    <message>
        <source>Calculating the probabilities…</source>
        <translation>يجري حساب الاحتمالات…</translation>
    </message>
    <message>
        <source>probability of “{target}”</source>
        <translation>احتمال بلوغ «{target}»</translation>
    </message>
    <message>
        <source>Dotted: where both levers are plausible. Dots are the study&apos;s scenarios, by these two levers only: their other levers may differ. A click, or the arrow keys and Enter, sets both levers.</source>
        <translation>الخط المنقط: حيث الرافعتان معقولتان. والنقط سيناريوهات الدراسة حسب هاتين الرافعتين فقط، إذ قد تختلف روافعها الأخرى. نقرة، أو مفاتيح الأسهم ثم Enter، تضبط الرافعتين معا.</translation>
    </message>
    <message>
        <source>{value} at {one}, {other}</source>
        <translation>{value} عند {one}، {other}</translation>
    </message>
    <message>
        <source>{value}, target reached, at {one}, {other}</source>
        <translation>{value}، تحقق الهدف، عند {one}، {other}</translation>
    </message>
    <message>
        <source>{value}, target not reached, at {one}, {other}</source>
        <translation>{value}، لم يتحقق الهدف، عند {one}، {other}</translation>
    </message>
</context>
<context>
    <name>GoalBox</name>
    <message>
        <source>Target that the marks on the sliders stand for</source>
        <translation>الهدف الذي تشير إليه علامات المنزلقات</translation>
    </message>
    <message>
        <source>no marks</source>
        <translation>بلا علامات</translation>
    </message>
    <message>
        <source>all watched targets still ahead, at once</source>
        <translation>جميع الأهداف المتتبعة التي لم يحن أجلها، معا</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>open the window, with a document (.offsim) or a study (.toml) if one is given</source>
        <translation>فتح النافذة، مع مستند (.offsim) أو دراسة (.toml) إن وُجد</translation>
    </message>
    <message>
        <source>“offsim COMMAND --help” tells more, “offsim --version” which version this is.</source>
        <translation>يعطي «offsim أمر --help» تفاصيل أكثر، و«offsim --version» رقم الإصدار.</translation>
    </message>
    <message>
        <source>the study; pai-2020 if none is named</source>
        <translation>الدراسة؛ pai-2020 إن لم تُسمَّ أي دراسة</translation>
    </message>
    <message>
        <source>a scenario of the study, its first if none is named, the one shown in a document, or one of a report</source>
        <translation>سيناريو من الدراسة، أولها إن لم يُذكر أي منها، أو المعروض في مستند، أو أحد سيناريوهات تقرير</translation>
    </message>
    <message>
        <source>set a lever, or set it from a year on; may be given many times</source>
        <translation>يضبط رافعة، أو يضبطها ابتداء من سنة؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>the economic outlook of client economies</source>
        <translation>فرضية الظرفية لاقتصادات الزبناء</translation>
    </message>
    <message>
        <source>write the numbers as JSON, to standard output after “-”</source>
        <translation>كتابة الأرقام بصيغة JSON، على المخرج القياسي بعد «-»</translation>
    </message>
    <message>
        <source>write an Excel workbook that calculates</source>
        <translation>كتابة مصنف Excel يقوم بالحساب</translation>
    </message>
    <message>
        <source>draw the charts of all pages into a folder</source>
        <translation>رسم مبيانات جميع الصفحات في مجلد</translation>
    </message>
    <message>
        <source>write the summary page as PDF, one sheet of A4</source>
        <translation>كتابة صفحة الخلاصة بصيغة PDF في ورقة A4 واحدة</translation>
    </message>
    <message>
        <source>list the studies that come with offsim</source>
        <translation>سرد الدراسات المرفقة بـ offsim</translation>
    </message>
    <message>
        <source>list the levers of a study</source>
        <translation>سرد روافع دراسة</translation>
    </message>
    <message>
        <source>bring a report’s workbook home as a document</source>
        <translation>يعيد مصنف تقرير في شكل مستند</translation>
    </message>
    <message>
        <source>project one scenario</source>
        <translation>حساب توقعات سيناريو</translation>
    </message>
    <message>
        <source>the language to answer in</source>
        <translation>لغة الجواب</translation>
    </message>
    <message>
        <source>show this</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>offsim {version}

What-if scenarios for Morocco&apos;s offshoring sector. Free software under the MIT licence. Made with Python, Qt for Python (LGPL), numpy, pyqtgraph and XlsxWriter; its fonts are IBM Plex (SIL Open Font License). It never connects to the Internet.</source>
        <translation>offsim {version}

سيناريوهات «ماذا لو» لقطاع ترحيل الخدمات بالمغرب. برنامج حر بترخيص MIT. أُنجز بواسطة Python وQt for Python (LGPL) وnumpy وpyqtgraph وXlsxWriter، وخطوطه IBM Plex (SIL Open Font License). ولا يتصل بالإنترنت أبدا.</translation>
    </message>
    <message>
        <source>About offsim</source>
        <translation>حول offsim</translation>
    </message>
    <message>
        <source>an outcome of the country; turnover if none is named</source>
        <translation>نتيجة على مستوى البلاد؛ رقم المعاملات إن لم تُسمَّ أي نتيجة</translation>
    </message>
    <message>
        <source>a year of the study, its last if none is named</source>
        <translation>سنة من الدراسة، آخرها إن لم تُسمَّ أي سنة</translation>
    </message>
    <message>
        <source>the outcome and year of this target</source>
        <translation>نتيجة هذا الهدف وسنته</translation>
    </message>
    <message>
        <source>find where each lever alone reaches a target</source>
        <translation>البحث عن القيمة التي تبلغ بها كل رافعة وحدها هدفا</translation>
    </message>
    <message>
        <source>only this lever; may be given many times</source>
        <translation>هذه الرافعة فقط؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>let these levers share the effort; may be given many times</source>
        <translation>جعل هذه الروافع تتقاسم الجهد؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>the lever across</source>
        <translation>الرافعة الأفقية</translation>
    </message>
    <message>
        <source>the lever upwards</source>
        <translation>الرافعة العمودية</translation>
    </message>
    <message>
        <source>put scenarios side by side</source>
        <translation>وضع السيناريوهات جنبا إلى جنب</translation>
    </message>
    <message>
        <source>the year of the outcomes, the last if none is named</source>
        <translation>سنة النتائج، الأخيرة إن لم تُسمَّ أي سنة</translation>
    </message>
    <message>
        <source>keys or files, all of the study if none is named; the first is the reference</source>
        <translation>مفاتيح أو ملفات، وجميع سيناريوهات الدراسة إن لم يُسمَّ أي منها؛ أولها هو المرجع</translation>
    </message>
    <message>
        <source>a client economy, that of the first market if none is named</source>
        <translation>اقتصاد زبون، اقتصاد السوق الأولى إن لم يُسمَّ أي اقتصاد</translation>
    </message>
    <message>
        <source>the scenario to start from, by key or file (.offsim)</source>
        <translation>سيناريو الانطلاق، بمفتاحه أو بملفه (.offsim)</translation>
    </message>
    <message>
        <source>run as many simulations over what is uncertain</source>
        <translation>تشغيل هذا العدد من عمليات المحاكاة في نطاق ما هو غير مؤكد</translation>
    </message>
    <message>
        <source>which random draws; the same seed gives the same numbers</source>
        <translation>أي سحوبات عشوائية؛ البذرة نفسها تعطي الأرقام نفسها</translation>
    </message>
    <message>
        <source>a target of the study, those watched and still ahead if none is named; several at once</source>
        <translation>هدف من أهداف الدراسة؛ وإلا فالأهداف المتتبعة التي لم يحن أجلها؛ ويمكن ذكر عدة أهداف معا</translation>
    </message>
    <message>
        <source>reach it with this probability, not in the central projection</source>
        <translation>بلوغه بهذا الاحتمال، لا حسب التوقع المركزي</translation>
    </message>
    <message>
        <source>map an outcome over two levers, and the threshold of a target</source>
        <translation>رسم خريطة نتيجة حسب رافعتين، مع عتبة هدف</translation>
    </message>
    <message>
        <source>map the probability of reaching the target</source>
        <translation>رسم خريطة احتمال بلوغ الهدف</translation>
    </message>
    <message>
        <source>values of each lever; 101, or 41 for a probability</source>
        <translation>عدد قيم كل رافعة؛ 101، أو 41 للاحتمال</translation>
    </message>
    <message>
        <source>estimate trend and sensitivity from the historical data</source>
        <translation>تقدير الاتجاه والحساسية من المعطيات الملاحظة</translation>
    </message>
    <message>
        <source>perimeter of the historical data; the study’s own if none is named, several are put together</source>
        <translation>نطاق المعطيات الملاحظة؛ نطاق الدراسة إن لم يُسمَّ أي نطاق، وتُجمع النطاقات إن تعددت</translation>
    </message>
    <message>
        <source>rank what is uncertain by its effect on an outcome</source>
        <translation>ترتيب ما هو غير مؤكد حسب أثره في نتيجة</translation>
    </message>
    <message>
        <source>run so many pairs of simulations; 16384 if not said</source>
        <translation>تشغيل هذا العدد من أزواج عمليات المحاكاة؛ 16384 إن لم يُحدد</translation>
    </message>
    <message>
        <source>explain the difference between two scenarios</source>
        <translation>تفسير الفارق بين سيناريوهين</translation>
    </message>
    <message>
        <source>the scenario to compare it with, by key or file; --set and --outlook change it</source>
        <translation>السيناريو المقارَن به، بمفتاحه أو بملفه؛ يغيره --set و--outlook</translation>
    </message>
    <message>
        <source>run them on so many cores of this computer; all if not said</source>
        <translation>يشغّلها على هذا العدد من أنوية هذا الحاسوب؛ وعلى جميعها إن لم يُذكر</translation>
    </message>
    <message>
        <source>run them on a Dask cluster, by the address of its scheduler</source>
        <translation>يشغّلها على عنقود Dask بعنوان مُجدوِله</translation>
    </message>
    <message>
        <source>write a study as a workbook to fill in</source>
        <translation>كتابة دراسة في مصنف قابل للتعبئة</translation>
    </message>
    <message>
        <source>turn a study&apos;s workbook into a study, or back</source>
        <translation>تحويل مصنف دراسة إلى دراسة، أو العكس</translation>
    </message>
    <message>
        <source>the workbook to write, FILE.xlsx</source>
        <translation>المصنف المطلوب كتابته، ملف.xlsx</translation>
    </message>
    <message>
        <source>the study to read: FILE.xlsx, FILE.toml, or the ID of one</source>
        <translation>الدراسة المطلوب قراءتها: ملف.xlsx أو ملف.toml أو معرّف دراسة</translation>
    </message>
    <message>
        <source>the study it holds; a small example if none is named</source>
        <translation>الدراسة التي يحتويها؛ مثال صغير إن لم تُذكر أي دراسة</translation>
    </message>
    <message>
        <source>the file to write, .toml or .xlsx; a text that is there keeps its remarks</source>
        <translation>الملف المطلوب كتابته، .toml أو .xlsx؛ والنص الموجود يحتفظ بملاحظاته</translation>
    </message>
    <message>
        <source>put figures of your own into a document</source>
        <translation>إضافة أرقام خاصة بك إلى مستند</translation>
    </message>
    <message>
        <source>the figures: a workbook (.xlsx, .xlsm, .xls, .ods) or a text (.csv, .tsv, .txt)</source>
        <translation>الأرقام: مصنف (.xlsx أو .xlsm أو .xls أو .ods) أو نص (.csv أو .tsv أو .txt)</translation>
    </message>
    <message>
        <source>the sheet of a workbook</source>
        <translation>ورقة المصنف</translation>
    </message>
    <message>
        <source>what stands between the columns of a text</source>
        <translation>الفاصل بين أعمدة النص</translation>
    </message>
    <message>
        <source>whether figures in hidden rows and columns count</source>
        <translation>هل تُحتسب أرقام الصفوف والأعمدة المخفية</translation>
    </message>
    <message>
        <source>where the years are, such as 1 or A</source>
        <translation>موضع السنوات، مثل 1 أو A</translation>
    </message>
    <message>
        <source>whether dates are dates, or years in the wrong format</source>
        <translation>هل التواريخ تواريخ أم سنوات بتنسيق خاطئ</translation>
    </message>
    <message>
        <source>the series, by its heading, its column or its row</source>
        <translation>السلسلة، بعنوانها أو عمودها أو صفها</translation>
    </message>
    <message>
        <source>the decimal sign</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>the unit of figures that do not say theirs, such as “M MAD”</source>
        <translation>وحدة الأرقام التي لا تذكرها، مثل «M MAD»</translation>
    </message>
    <message>
        <source>whether units go with the figures shown or stored</source>
        <translation>هل تخص الوحدة الرقم المعروض أم المخزَّن</translation>
    </message>
    <message>
        <source>the outcome that was observed</source>
        <translation>النتيجة الملاحظة</translation>
    </message>
    <message>
        <source>its perimeter; the study’s own if none is named</source>
        <translation>نطاقها؛ وإلا فنطاق الدراسة</translation>
    </message>
    <message>
        <source>the economic outlook whose growth it is, with --economy</source>
        <translation>فرضية الظرفية التي يخصها هذا النمو، مع --economy</translation>
    </message>
    <message>
        <source>the client economy whose growth it is</source>
        <translation>الاقتصاد الزبون الذي يخصه هذا النمو</translation>
    </message>
    <message>
        <source>the encoding of a text, such as cp1252</source>
        <translation>ترميز النص، مثل cp1252</translation>
    </message>
    <message>
        <source>who says so; the file’s name if nothing is said</source>
        <translation>المصدر؛ وإلا فاسم الملف</translation>
    </message>
    <message>
        <source>of which date; today if nothing is said</source>
        <translation>تاريخه؛ وإلا فتاريخ اليوم</translation>
    </message>
    <message>
        <source>show what is understood, and write no document</source>
        <translation>عرض ما فُهم دون كتابة أي مستند</translation>
    </message>
    <message>
        <source>the document to write, or to add to where it is there</source>
        <translation>المستند الذي يُكتب، أو يُكمَّل إن كان موجودا</translation>
    </message>
    <message>
        <source>the workbook of a report, as it was changed and saved</source>
        <translation>مصنف تقرير كما عُدِّل وحُفظ</translation>
    </message>
    <message>
        <source>the document to write</source>
        <translation>المستند الذي يُكتب</translation>
    </message>
    <message>
        <source>take changed figures of the study over too; else they are only told</source>
        <translation>أخذ أرقام الدراسة التي غُيِّرت أيضا، وإلا اكتُفي بذكرها</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Working with scenarios</source>
        <translation>العمل بالسيناريوهات</translation>
    </message>
    <message>
        <source>Own figures and studies</source>
        <translation>أرقام ودراسات خاصة</translation>
    </message>
    <message>
        <source>Files and reports</source>
        <translation>الملفات والتقارير</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>للرجوع إليه</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>محتويات المساعدة</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>ما وُجد في المساعدة</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>لم يُعثر على شيء. جرب كلمات أقل.</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>نص المساعدة</translation>
    </message>
    <message>
        <source>Help of offsim</source>
        <translation>مساعدة offsim</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
</context>
<context>
    <name>Hindcast</name>
    <message>
        <source>Changes of turnover beside the growth of: {economy}</source>
        <translation>تغيرات رقم المعاملات مقابل نمو الاقتصاد: {economy}</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Growth, %/yr</source>
        <translation>النمو، %/سنة</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>الخطأ المعياري</translation>
    </message>
    <message>
        <source>Interval from</source>
        <translation>المجال من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Parameters estimated from the historical data, {confidence} intervals</source>
        <translation>المعالم المقدرة من المعطيات الملاحظة، بمجالات ثقة {confidence}</translation>
    </message>
    <message>
        <source>sensitivity {sensitivity} ({confidence} interval {low} to {high}, {p}), trend {trend} %/yr ({least} to {most}), from {changes} in {perimeters}</source>
        <translation>الحساسية {sensitivity} (مجال {confidence} من {low} إلى {high}، {p})، والاتجاه {trend}&#xa0;%/سنة (من {least} إلى {most})، استنادا إلى {changes} في {perimeters}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>الملاحظ</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>The data are inconclusive: {fit}. No sensitivity and the study’s {assumed} both lie within the interval.</source>
        <translation>لا تسمح المعطيات بالجزم: {fit}. وتقع الحساسية المنعدمة وحساسية الدراسة، {assumed}، معا داخل المجال.</translation>
    </message>
    <message>
        <source>The data are conclusive: {fit}. Neither no sensitivity nor the study’s {assumed} lies within the interval.</source>
        <translation>تسمح المعطيات بالجزم: {fit}. ولا تقع داخل المجال لا الحساسية المنعدمة ولا حساسية الدراسة، {assumed}.</translation>
    </message>
    <message>
        <source>The data are conclusive: {fit}. The study’s {assumed} lies within the interval, no sensitivity does not.</source>
        <translation>تسمح المعطيات بالجزم: {fit}. وتقع حساسية الدراسة، {assumed}، داخل المجال، أما الحساسية المنعدمة فخارجه.</translation>
    </message>
    <message>
        <source>The data are conclusive: {fit}. No sensitivity lies within the interval, the study’s {assumed} does not.</source>
        <translation>تسمح المعطيات بالجزم: {fit}. وتقع الحساسية المنعدمة داخل المجال، أما حساسية الدراسة، {assumed}، فخارجه.</translation>
    </message>
    <message>
        <source>The study projects {own}.</source>
        <translation>تتوقع الدراسة أرقام {own}.</translation>
    </message>
    <message>
        <source>The study projects {own}. The figures in {others} count otherwise: they are shown, not compared.</source>
        <translation>تتوقع الدراسة أرقام {own}. أما أرقام {others} فتُحصى بطريقة أخرى: تُعرض ولا تُقارن.</translation>
    </message>
    <message>
        <source>perimeter {one}</source>
        <translation>النطاق {one}</translation>
    </message>
    <message>
        <source>perimeters {several} and {last}</source>
        <translation>النطاقات {several} و{last}</translation>
    </message>
    <message>
        <source>Historical data</source>
        <translation>المعطيات الملاحظة</translation>
    </message>
    <message>
        <source>Deviation, pp</source>
        <translation>الابتعاد، نقطة</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>المقدَّر</translation>
    </message>
    <message>
        <source>Projection against observed, %</source>
        <translation>الفارق عن الملاحظ، %</translation>
    </message>
    <message>
        <source>Historical data and projection</source>
        <translation>المعطيات الملاحظة والتوقع</translation>
    </message>
    <message>
        <source>Fitted, %/yr</source>
        <translation>المقدَّر، %/سنة</translation>
    </message>
</context>
<context>
    <name>HindcastPage</name>
    <message>
        <source>All perimeters together</source>
        <translation>جميع النطاقات معا</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>الاقتصاد</translation>
    </message>
    <message>
        <source>Create scenario from estimates</source>
        <translation>إنشاء سيناريو من القيم المقدَّرة</translation>
    </message>
    <message>
        <source>Observed changes of turnover</source>
        <translation>تغيرات رقم المعاملات الملاحظة</translation>
    </message>
    <message>
        <source>Observed points within the bands: calculating… {part}</source>
        <translation>النقط الملاحظة داخل النطاقات: جارٍ الحساب… {part}</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation>معطيات</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>As opened</source>
        <translation>عند الفتح</translation>
    </message>
    <message>
        <source>History of edits</source>
        <translation>سجل التعديلات</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>missing</source>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>The text is not in UTF-8; it was read as {encoding}. Check accents and names.</source>
        <translation>النص ليس بترميز UTF-8؛ وقد قُرئ بترميز {encoding}. تحقق من الحروف والأسماء.</translation>
    </message>
    <message>
        <source>Is “{words}” {comma} or {point}?</source>
        <translation>هل «{words}» هو {comma} أم {point}؟</translation>
    </message>
    <message>
        <source>Which is the decimal sign?</source>
        <translation>ما هي العلامة العشرية؟</translation>
    </message>
    <message>
        <source>In which unit are the figures of “{label}”?</source>
        <translation>ما وحدة أرقام «{label}»؟</translation>
    </message>
    <message>
        <source>The format of {place} leaves thousands away. Does the unit go with the figure shown, or with the one stored?</source>
        <translation>يُسقط تنسيق {place} آلافا. هل تخص الوحدة الرقم المعروض أم المخزَّن؟</translation>
    </message>
    <message>
        <source>No figure could be read in {places}: missing, not zero.</source>
        <translation>تعذرت قراءة أي رقم في {places}: غير متوفر، وليس صفرا.</translation>
    </message>
    <message>
        <source>Flags were kept: {flags}.</source>
        <translation>الرموز المحتفظ بها: {flags}.</translation>
    </message>
    <message>
        <source>The figures have several units; all were converted.</source>
        <translation>للأرقام وحدات متعددة؛ وقد حُوِّلت جميعها.</translation>
    </message>
    <message>
        <source>a comma is the decimal sign</source>
        <translation>الفاصلة هي العلامة العشرية</translation>
    </message>
    <message>
        <source>a point is the decimal sign</source>
        <translation>النقطة هي العلامة العشرية</translation>
    </message>
    <message>
        <source>the figure shown</source>
        <translation>الرقم المعروض</translation>
    </message>
    <message>
        <source>the figure stored</source>
        <translation>الرقم المخزَّن</translation>
    </message>
    <message>
        <source>Which series is it?</source>
        <translation>ما السلسلة المقصودة؟</translation>
    </message>
    <message>
        <source>Taken: {taken}. Left out: {others}.</source>
        <translation>المعتمد: {taken}. المتروك: {others}.</translation>
    </message>
    <message>
        <source>Which sheet holds the figures?</source>
        <translation>أي ورقة تضم الأرقام؟</translation>
    </message>
    <message>
        <source>Which sign stands between the columns?</source>
        <translation>ما الفاصل بين الأعمدة؟</translation>
    </message>
    <message>
        <source>Do figures in hidden rows and columns count?</source>
        <translation>هل تُحتسب أرقام الصفوف والأعمدة المخفية؟</translation>
    </message>
    <message>
        <source>Where are the years?</source>
        <translation>أين توجد السنوات؟</translation>
    </message>
    <message>
        <source>row {key}</source>
        <translation>الصف {key}</translation>
    </message>
    <message>
        <source>column {key}</source>
        <translation>العمود {key}</translation>
    </message>
    <message>
        <source>The years are shown as dates, such as {shown}. Are they dates, or years in the wrong format ({year})?</source>
        <translation>تظهر السنوات كتواريخ، مثل {shown}. هل هي تواريخ أم سنوات بتنسيق خاطئ ({year})؟</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>with what is hidden</source>
        <translation>مع ما هو مخفي</translation>
    </message>
    <message>
        <source>only what is shown</source>
        <translation>ما هو معروض فقط</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>تواريخ</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>thousand jobs</source>
        <translation>ألف منصب شغل</translation>
    </message>
    <message>
        <source>part of one (0.05 is 5 %)</source>
        <translation>جزء من الواحد (0.05 تساوي 5 %)</translation>
    </message>
    <message>
        <source>The workbook has macros. They were not run; values are those stored.</source>
        <translation>يحتوي المصنف على وحدات ماكرو. لم تُنفَّذ، والقيم هي المخزَّنة.</translation>
    </message>
    <message>
        <source>The workbook refers to others. They were not opened; values are those stored.</source>
        <translation>يحيل المصنف على مصنفات أخرى. لم تُفتح، والقيم هي المخزَّنة.</translation>
    </message>
    <message>
        <source>Left out, since the study projects {first} to {last}: {years}.</source>
        <translation>متروك، لأن توقعات الدراسة تمتد من {first} إلى {last}: {years}.</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>ما تم لصقه</translation>
    </message>
    <message>
        <source>{what}, {where}: {first}</source>
        <translation>{what}، {where}: {first}</translation>
    </message>
    <message>
        <source>{what}, {where}: {first}–{last}</source>
        <translation>{what}، {where}: {first}–{last}</translation>
    </message>
    <message>
        <source>the first {shown} of {rows} rows</source>
        <translation>أول {shown} من {rows} من الأسطر</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Columns parted by</source>
        <translation>فاصل الأعمدة</translation>
    </message>
    <message>
        <source>Hidden rows, columns</source>
        <translation>الأسطر والأعمدة المخفية</translation>
    </message>
    <message>
        <source>Years in</source>
        <translation>السنوات في</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>التواريخ هي</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>العلامة العشرية</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unit goes with</source>
        <translation>الوحدة تخص</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>يرجى الاختيار…</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>The source as it was read</source>
        <translation>المصدر كما قُرئ</translation>
    </message>
    <message>
        <source>The figures as they were understood</source>
        <translation>الأرقام كما فُهمت</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>اعت&amp;ماد الأرقام</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>استيراد أرقام</translation>
    </message>
    <message>
        <source>Fi&amp;gures of</source>
        <translation>&amp;أرقام</translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation>&amp;في</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>ما تم فهمه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>In the study now</source>
        <translation>في الدراسة حاليا</translation>
    </message>
    <message>
        <source>workbook {name}</source>
        <translation>المصنف {name}</translation>
    </message>
    <message>
        <source>The figures of the study were taken over; their source is called “{source}”.</source>
        <translation>أُخذت أرقام الدراسة، ومصدرها يسمى «{source}».</translation>
    </message>
    <message>
        <source>The figures of the study were left as they are; “--take-fixed” takes them over.</source>
        <translation>تُركت أرقام الدراسة كما هي، ويأخذها الخيار «--take-fixed».</translation>
    </message>
    <message>
        <source>Nothing was changed since the export.</source>
        <translation>لم يُعدَّل شيء منذ التصدير.</translation>
    </message>
    <message>
        <source>{group} · {lever}</source>
        <translation>{group} · {lever}</translation>
    </message>
    <message>
        <source>{cell}: the text “{found}” was read as the number {number}.</source>
        <translation>{cell}: قُرئ النص «{found}» على أنه العدد {number}.</translation>
    </message>
    <message>
        <source>The hidden sheet of the workbook is gone. Its cells were read by their keys, over the study {study}.</source>
        <translation>اختفت الورقة المخفية للمصنف. قُرئت خلاياه بمفاتيحها على الدراسة {study}.</translation>
    </message>
    <message>
        <source>“{name}”: levers whose rows are gone, and which are at their defaults: {count}.</source>
        <translation>«{name}»: الروافع التي اختفت أسطرها وهي عند قيمها الافتراضية: {count}.</translation>
    </message>
    <message>
        <source>{cell}: “{key}” is no scenario that was exported. It was left out.</source>
        <translation>{cell}: «{key}» ليس سيناريو مصدَّرا. تُرك جانبا.</translation>
    </message>
    <message>
        <source>{cell}: “{key}” was changed from {was} to {now}, which the study cannot have there. It was left as it is.</source>
        <translation>{cell}: غُيِّر «{key}» من {was} إلى {now}، ولا يمكن للدراسة أن تأخذ ذلك في هذا الموضع. وتُرك الرقم كما هو.</translation>
    </message>
    <message>
        <source>{cell}: the study that is open has no figure “{name}”.</source>
        <translation>{cell}: ليس في الدراسة المفتوحة رقم «{name}».</translation>
    </message>
</context>
<context>
    <name>LeverGroup</name>
    <message>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>الإنتاجية</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Companies and investment</source>
        <translation>الشركات والاستثمار</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>سنة الأساس</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
</context>
<context>
    <name>LeverList</name>
    <message>
        <source>lever</source>
        <translation>الرافعة</translation>
    </message>
    <message>
        <source>default</source>
        <translation>الافتراضية</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>الدنيا</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>القصوى</translation>
    </message>
</context>
<context>
    <name>LeverPanel</name>
    <message>
        <source>Find a lever…</source>
        <translation>بحث عن رافعة…</translation>
    </message>
    <message>
        <source>Main levers</source>
        <translation>الروافع الرئيسية</translation>
    </message>
    <message>
        <source>Find a lever</source>
        <translation>بحث عن رافعة</translation>
    </message>
    <message>
        <source>Economic outlook of client economies</source>
        <translation>فرضية الظرفية لاقتصادات الزبناء</translation>
    </message>
    <message>
        <source>▼ Value needed to reach:</source>
        <translation>▼ القيمة اللازمة لبلوغ:</translation>
    </message>
    <message>
        <source>No lever is called that.</source>
        <translation>لا توجد رافعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوية</translation>
    </message>
</context>
<context>
    <name>LeverRow</name>
    <message>
        <source>Reset “{lever}” to its default, {value}</source>
        <translation>إعادة «{lever}» إلى القيمة الافتراضية {value}</translation>
    </message>
    <message>
        <source>Where “{lever}” comes from</source>
        <translation>مصدر «{lever}»</translation>
    </message>
    <message>
        <source>Uncertainty of “{lever}”: {distribution}</source>
        <translation>عدم اليقين في «{lever}»: {distribution}</translation>
    </message>
    <message>
        <source>More on “{lever}”</source>
        <translation>إجراءات أخرى بشأن «{lever}»</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>{outcome} in {year}</source>
        <translation>{outcome} سنة {year}</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <source>Run more simulations</source>
        <translation>زيادة عدد عمليات المحاكاة</translation>
    </message>
    <message>
        <source>Each simulation is one possible future, with the uncertain factors drawn at random. The more there are, the more exact the probabilities; another seed gives other draws.</source>
        <translation>كل محاكاة تمثل مستقبلا ممكنا تُحدَّد فيه العوامل غير المؤكدة عشوائيا. كلما زاد عددها صارت الاحتمالات أدق؛ وتعطي بذرة أخرى عمليات محاكاة أخرى.</translation>
    </message>
    <message>
        <source>Simulations of each &amp;scenario</source>
        <translation>عدد عمليات ال&amp;محاكاة لكل سيناريو</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>ال&amp;بذرة</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;سيناريو</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;تحليل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>New on another st&amp;udy</source>
        <translation>جديد حول &amp;دراسة أخرى</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>الملفات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>لا توجد ملفات أخيرة</translation>
    </message>
    <message>
        <source>N&amp;ew study</source>
        <translation>درا&amp;سة جديدة</translation>
    </message>
    <message>
        <source>From a page of &amp;questions…</source>
        <translation>انطلاقا من صفحة &amp;أسئلة…</translation>
    </message>
    <message>
        <source>From the study that is &amp;open…</source>
        <translation>انطلاقا من ال&amp;دراسة المفتوحة…</translation>
    </message>
    <message>
        <source>From a &amp;workbook…</source>
        <translation>انطلاقا من &amp;مصنف…</translation>
    </message>
    <message>
        <source>&amp;Targets</source>
        <translation>&amp;الأهداف</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Study: {title}</source>
        <translation>الدراسة: {title}</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>معدلة من طرفك</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>إضافة سيناريو</translation>
    </message>
    <message>
        <source>From the study&apos;s pre&amp;sets</source>
        <translation>من سيناريوهات الد&amp;راسة</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>ماي</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليوز</translation>
    </message>
    <message>
        <source>August</source>
        <translation>غشت</translation>
    </message>
    <message>
        <source>September</source>
        <translation>شتنبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نونبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>دجنبر</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} على الساعة {time}</translation>
    </message>
</context>
<context>
    <name>NewStudy</name>
    <message>
        <source>&amp;Markets; their growth is that of years in which the client economy’s is normal</source>
        <translation>الأس&amp;واق، ونموها في السنوات التي يكون فيها نمو اقتصاد الزبناء عاديا</translation>
    </message>
    <message>
        <source>Normal &amp;growth of the client economies, the average of many years</source>
        <translation>النمو العاد&amp;ي لاقتصادات الزبناء، أي متوسط سنوات عديدة</translation>
    </message>
    <message>
        <source>&amp;Add a market</source>
        <translation>إ&amp;ضافة سوق</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {fault}</source>
        <translation>السطر {row}، {column}: {fault}</translation>
    </message>
    <message>
        <source>Remo&amp;ve the market</source>
        <translation>&amp;حذف السوق</translation>
    </message>
    <message>
        <source>Fill u&amp;p to 100 %</source>
        <translation>إ&amp;كمال إلى 100 %</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>السوق</translation>
    </message>
    <message>
        <source>Client economy</source>
        <translation>اقتصاد الزبناء</translation>
    </message>
    <message>
        <source>Share of turnover, %</source>
        <translation>الحصة من رقم المعاملات، %</translation>
    </message>
    <message>
        <source>Share of jobs, %</source>
        <translation>الحصة من مناصب الشغل، %</translation>
    </message>
    <message>
        <source>Growth, % a year</source>
        <translation>النمو، % سنويا</translation>
    </message>
    <message>
        <source>Normal growth, % a year</source>
        <translation>النمو العادي، % سنويا</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>دراسة جديدة</translation>
    </message>
    <message>
        <source>What you put in here becomes figures of your own. Whatever else a study needs, offsim assumes: a sensitivity of 1 to each economy’s growth, uncertainty, costs, offices. All of it is marked as an assumption and can be replaced.</source>
        <translation>ما تدخله هنا يصبح أرقامك الخاصة. أما ما تحتاجه الدراسة غير ذلك فيضع له offsim فرضيات: حساسية قدرها 1 لنمو كل اقتصاد، وعدم اليقين، والتكاليف، والمكاتب. وكلها مبيَّنة بصفتها فرضيات ويمكن استبدالها.</translation>
    </message>
    <message>
        <source>Targ&amp;et, if there is one</source>
        <translation>ال&amp;هدف (اختياري)</translation>
    </message>
    <message>
        <source>&amp;Create the study</source>
        <translation>إنشاء ال&amp;دراسة</translation>
    </message>
    <message>
        <source>Outcome of the target</source>
        <translation>النتيجة المستهدفة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>&amp;Name of the study</source>
        <translation>ا&amp;سم الدراسة</translation>
    </message>
    <message>
        <source>&amp;Question, if you like</source>
        <translation>السؤ&amp;ال (اختياري)</translation>
    </message>
    <message>
        <source>&amp;Region or site</source>
        <translation>ال&amp;جهة أو الموقع</translation>
    </message>
    <message>
        <source>&amp;Base year</source>
        <translation>سنة ال&amp;أساس</translation>
    </message>
    <message>
        <source>&amp;Last year</source>
        <translation>آ&amp;خر سنة</translation>
    </message>
    <message>
        <source>&amp;Turnover, bn MAD</source>
        <translation>ر&amp;قم المعاملات، مليار درهم</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>م&amp;ناصب الشغل</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>السن&amp;ة</translation>
    </message>
    <message>
        <source>Val&amp;ue</source>
        <translation>القي&amp;مة</translation>
    </message>
    <message>
        <source>{value} in {year}</source>
        <translation>{value} سنة {year}</translation>
    </message>
    <message>
        <source>{outcome}: {value} in {year}</source>
        <translation>{outcome}: {value} سنة {year}</translation>
    </message>
    <message>
        <source>New study from the one that is open</source>
        <translation>دراسة جديدة انطلاقا من الدراسة المفتوحة</translation>
    </message>
    <message>
        <source>The new study begins with all figures, targets and scenarios of the one that is open, and belongs to no file until you save it. The one that is open stays as it is.</source>
        <translation>تبدأ الدراسة الجديدة بجميع أرقام الدراسة المفتوحة وأهدافها وسيناريوهاتها، ولا تنتمي إلى أي ملف ما لم تحفظها. وتبقى الدراسة المفتوحة كما هي.</translation>
    </message>
    <message>
        <source>“{file}” makes no study yet. Correct in the workbook what is listed here, save it, and open it again. What is open in offsim stays as it is.</source>
        <translation>لا يعطي «{file}» دراسة بعد. صحح في المصنف ما هو مذكور هنا واحفظه ثم افتحه من جديد. ويبقى ما هو مفتوح في offsim كما هو.</translation>
    </message>
    <message>
        <source>What is wrong, by cell</source>
        <translation>ما يجب تصحيحه حسب الخلايا</translation>
    </message>
</context>
<context>
    <name>NewerEdition</name>
    <message>
        <source>There is a newer edition of the study in this document.</source>
        <translation>توجد طبعة أحدث من دراسة هذا المستند.</translation>
    </message>
    <message>
        <source>See what changes…</source>
        <translation>عرض ما يتغير…</translation>
    </message>
    <message>
        <source>This document keeps an older edition of its study. The newer one has other figures and defaults; what your scenarios set stays set. The step can be undone.</source>
        <translation>يحتوي هذا المستند على طبعة أقدم من دراسته. وللأحدث أرقام وقيم افتراضية أخرى؛ ويبقى ما تضبطه سيناريوهاتك كما هو. ويمكن التراجع عن هذه الخطوة.</translation>
    </message>
    <message>
        <source>The format of studies has changed since, so it is taken whole or not at all.</source>
        <translation>تغيرت صيغة الدراسات منذ ذلك الحين، ولذلك تُعتمد الطبعة الأحدث كاملة أو لا تُعتمد.</translation>
    </message>
    <message>
        <source>Your own changes to the study go with the older edition.</source>
        <translation>تزول تعديلاتك على الدراسة مع الطبعة القديمة.</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation>ما يتغير:</translation>
    </message>
    <message>
        <source>&amp;Take the newer edition</source>
        <translation>ا&amp;عتماد الطبعة الأحدث</translation>
    </message>
    <message>
        <source>{line} (you changed this too)</source>
        <translation>{line} (عدلته أنت أيضا)</translation>
    </message>
    <message>
        <source>This document keeps an older edition of its study. Check what you want to take of the newer one. What you leave is listed among your own changes and not offered again. The step can be undone.</source>
        <translation>يحتفظ هذا المستند بطبعة أقدم من دراسته. حدد ما تريد اعتماده من الطبعة الأحدث. وما تتركه يُدرج ضمن تعديلاتك ولا يُقترح من جديد. يمكن التراجع عن هذه العملية.</translation>
    </message>
    <message>
        <source>&amp;Take the chosen ones</source>
        <translation>ا&amp;عتماد العناصر المحددة</translation>
    </message>
    <message>
        <source>“{name}”: {outcome} in {year}: {was} → {now}</source>
        <translation>«{name}»: {outcome} سنة {year}: {was} ← {now}</translation>
    </message>
    <message>
        <source>“{name}”: {what} cannot be kept as it is set</source>
        <translation>«{name}»: لا يمكن الاحتفاظ بهذا الضبط: {what}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes on this scenario</source>
        <translation>ملاحظات حول هذا السيناريو</translation>
    </message>
    <message>
        <source>Why these settings? Notes are saved with the scenario.</source>
        <translation>لماذا هذه القيم؟ تُحفظ الملاحظات مع السيناريو.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>حجم النص: {percent} %</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Turnover</source>
        <translation>رقم المعاملات</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>مناصب الشغل</translation>
    </message>
    <message>
        <source>Growth of turnover</source>
        <translation>نمو رقم المعاملات</translation>
    </message>
    <message>
        <source>Public cost</source>
        <translation>الكلفة العمومية</translation>
    </message>
    <message>
        <source>Turnover per job</source>
        <translation>رقم المعاملات لكل منصب</translation>
    </message>
    <message>
        <source>Jobs added</source>
        <translation>مناصب الشغل الإضافية</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>Floor space needed</source>
        <translation>مساحة المكاتب اللازمة</translation>
    </message>
    <message>
        <source>Cumulative investment</source>
        <translation>الاستثمار المتراكم</translation>
    </message>
    <message>
        <source>Cumulative public cost per additional job</source>
        <translation>الكلفة العمومية التراكمية لكل منصب إضافي</translation>
    </message>
    <message>
        <source>Floor-space shortfall</source>
        <translation>الخصاص في مساحة المكاتب</translation>
    </message>
    <message>
        <source>Land shortfall</source>
        <translation>الخصاص في الوعاء العقاري</translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>Figures by year</source>
        <translation>الأرقام حسب السنة</translation>
    </message>
    <message>
        <source>far from all other figures: check the unit</source>
        <translation>بعيد جدا عن سائر الأرقام: تحقق من الوحدة</translation>
    </message>
    <message>
        <source>{perimeter}, projected</source>
        <translation>{perimeter}، أساس التوقع</translation>
    </message>
    <message>
        <source>cannot be read: {words}</source>
        <translation>تتعذر قراءته: {words}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Growth: {outlook}</source>
        <translation>النمو: {outlook}</translation>
    </message>
    <message>
        <source>instead of {value} ({source})</source>
        <translation>عوضا عن {value} ({source})</translation>
    </message>
    <message>
        <source>shown beside the projection, which it does not move</source>
        <translation>يعرض إلى جانب التوقع ولا يغيره</translation>
    </message>
    <message>
        <source>Far from all other figures: check the unit. {figures}</source>
        <translation>بعيد جدا عن سائر الأرقام: تحقق من الوحدة. {figures}</translation>
    </message>
    <message>
        <source>{where}: {said}</source>
        <translation>{where}: {said}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Projection</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>بلوغ الأهداف</translation>
    </message>
    <message>
        <source>Threshold map</source>
        <translation>خريطة العتبات</translation>
    </message>
    <message>
        <source>Sensitivity analysis</source>
        <translation>تحليل الحساسية</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>تحليل الفوارق</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Historical data</source>
        <translation>المعطيات الملاحظة</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>يجري الحساب…</translation>
    </message>
    <message>
        <source>Set: {what}</source>
        <translation>تم ضبط: {what}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Scenarios and levers</source>
        <translation>السيناريوهات والروافع</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>Side panels</source>
        <translation>الألواح الجانبية</translation>
    </message>
    <message>
        <source>Close “{panel}”</source>
        <translation>إغلاق «{panel}»</translation>
    </message>
</context>
<context>
    <name>PartName</name>
    <message>
        <source>Clear the field</source>
        <translation>مسح الحقل</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>القائمة السياقية</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>Set “{lever}” by year: {values}</source>
        <translation>ضبط «{lever}» حسب السنوات: {values}</translation>
    </message>
    <message>
        <source>Set “{lever}” by year (the same in every year now)</source>
        <translation>ضبط «{lever}» حسب السنوات (القيمة نفسها كل سنة)</translation>
    </message>
    <message>
        <source>{name}: {value}, as in the year before</source>
        <translation>{name}: {value}، كما في السنة السابقة</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>A value holds from its year until the next change. Delete: as in the year before.</source>
        <translation>تسري كل قيمة من سنتها إلى التغيير الموالي. مفتاح Delete: كما في السنة السابقة.</translation>
    </message>
    <message>
        <source>{lever} by year, {unit}</source>
        <translation>{lever} حسب السنوات، {unit}</translation>
    </message>
    <message>
        <source>Drag a year up or down. Keys: left and right choose the year, up and down move it, Delete gives it the value of the year before. Shaded: plausible; broken line: default.</source>
        <translation>اسحب سنة إلى أعلى أو إلى أسفل. لوحة المفاتيح: السهمان يمينا ويسارا لاختيار السنة، والسهمان أعلى وأسفل لتحريكها، ومفتاح Delete لإعطائها قيمة السنة السابقة. المنطقة الملونة: المجال المعقول؛ الخط المتقطع: القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>as in the year before</source>
        <translation>كما في السنة السابقة</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>ADDRESS</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>LEVER</source>
        <translation>رافعة</translation>
    </message>
    <message>
        <source>ONE</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>نتيجة</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>SCENARIOS</source>
        <translation>سيناريوهات</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>وحدة</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>السيناريو السابق</translation>
    </message>
    <message>
        <source>Next scenario</source>
        <translation>السيناريو التالي</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>إنهاء العرض (Esc)</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>There is no display to open the window on. “offsim run” works without one: “offsim run --help”.</source>
        <translation>لا توجد شاشة لفتح النافذة. يعمل «offsim run» من دونها: «offsim run --help».</translation>
    </message>
    <message>
        <source>There is no command and no file “{word}”. Did you mean “{nearest}”? “offsim --help” lists all commands.</source>
        <translation>لا يوجد أمر ولا ملف باسم «{word}». هل تقصد «{nearest}»؟ يسرد «offsim --help» جميع الأوامر.</translation>
    </message>
    <message>
        <source>The answer cannot be printed ({why}). Have it written to a file instead.</source>
        <translation>يتعذر إظهار الجواب ({why}). اطلب كتابته في ملف.</translation>
    </message>
    <message>
        <source>offsim met an error it did not expect ({why}). Please send the file “{log}” to whoever looks after it.</source>
        <translation>صادف offsim خطأ غير متوقع ({why}). المرجو إرسال الملف «{log}» إلى من يتولى صيانته.</translation>
    </message>
    <message>
        <source>offsim met an error it did not expect ({why}), and could not note it down.</source>
        <translation>صادف offsim خطأ غير متوقع ({why}) ولم يتمكن من تدوينه.</translation>
    </message>
    <message>
        <source>“{command}” has no option “{word}”. Did you mean “{nearest}”?</source>
        <translation>ليس للأمر «{command}» خيار «{word}». هل تقصد «{nearest}»؟</translation>
    </message>
    <message>
        <source>“{word}” is one word too many. “{command} --help” shows what fits.</source>
        <translation>الكلمة «{word}» زائدة. يبين «{command} --help» ما يصلح.</translation>
    </message>
    <message>
        <source>The option {option} needs a value after it.</source>
        <translation>يحتاج الخيار {option} إلى قيمة بعده.</translation>
    </message>
    <message>
        <source>There is no scenario “{key}” in the study “{study}”. Did you mean “{nearest}”? Available: {known}; a file of your own ends in .offsim.</source>
        <translation>لا يوجد سيناريو «{key}» في الدراسة «{study}». هل تقصد «{nearest}»؟ المتاح: {known}؛ أما ملفك الخاص فينتهي بـ .offsim.</translation>
    </message>
    <message>
        <source>{file}: brings its own study, “{own}”, which is not the one --study names. Leave --study out.</source>
        <translation>{file}: يحمل دراسته الخاصة «{own}»، وهي غير التي يسميها --study. احذف --study.</translation>
    </message>
    <message>
        <source>Two scenarios are needed, such as: {example}.</source>
        <translation>لا بد من سيناريوهين، مثل: {example}.</translation>
    </message>
    <message>
        <source>--scenario makes a third scenario, where two are asked for. Leave it out.</source>
        <translation>يضيف --scenario سيناريو ثالثا، والمطلوب سيناريوهان. احذفه.</translation>
    </message>
    <message>
        <source>--set takes LEVER=VALUE or LEVER@YEAR=VALUE, such as {example}, not “{words}”.</source>
        <translation>يأخذ --set الصيغة رافعة=قيمة أو رافعة@سنة=قيمة، مثل {example}، لا «{words}».</translation>
    </message>
    <message>
        <source>{folder}: is no folder and cannot be made one ({why}). Choose another.</source>
        <translation>{folder}: ليس مجلدا ولا يمكن إنشاؤه ({why}). اختر غيره.</translation>
    </message>
    <message>
        <source>{file}: cannot be both the JSON and the workbook. Give one another name.</source>
        <translation>{file}: لا يمكن أن يكون ملف JSON والمصنف معا. أعط أحدهما اسما آخر.</translation>
    </message>
    <message>
        <source>{file}: is named for two of the outputs. Give one another name.</source>
        <translation>{file}: أعطي هذا الاسم لملفين من الملفات المطلوبة. أعط أحدهما اسما آخر.</translation>
    </message>
    <message>
        <source>{file}: cannot be both a file and the folder of charts. Choose another.</source>
        <translation>{file}: لا يمكن أن يكون ملفا ومجلدا للمبيانات في آن واحد. اختر غيره.</translation>
    </message>
    <message>
        <source>{file}: is what the answer is made from. Give what is written another name.</source>
        <translation>{file}: هو ما تُحسب منه النتيجة. أعط ما يُكتب اسما آخر.</translation>
    </message>
    <message>
        <source>There is no lever “{key}” in this study. Did you mean “{nearest}”? “offsim levers” lists them all.</source>
        <translation>لا توجد رافعة «{key}» في هذه الدراسة. هل تقصد «{nearest}»؟ يسردها «offsim levers» كلها.</translation>
    </message>
    <message>
        <source>The lever “{lever}” takes a number, not “{value}”.</source>
        <translation>تأخذ الرافعة «{lever}» عددا، لا «{value}».</translation>
    </message>
    <message>
        <source>The lever “{lever}” takes values from {low} to {high} ({unit}); {value} is outside.</source>
        <translation>تأخذ الرافعة «{lever}» قيما من {low} إلى {high} ({unit})؛ والقيمة {value} خارج هذا المجال.</translation>
    </message>
    <message>
        <source>The lever “{lever}” takes years from {low} to {high}; {value} is outside.</source>
        <translation>تأخذ الرافعة «{lever}» سنوات من {low} إلى {high}؛ والقيمة {value} خارج هذا المجال.</translation>
    </message>
    <message>
        <source>The standard deviation or half-width of the lever “{lever}” is a number, not “{value}”.</source>
        <translation>الانحراف المعياري أو نصف المدى للرافعة «{lever}» عدد، وليس «{value}».</translation>
    </message>
    <message>
        <source>The standard deviation or half-width of the lever “{lever}” goes from 0 to {width} ({unit}), the width of its bounds; {value} is outside.</source>
        <translation>الانحراف المعياري أو نصف المدى للرافعة «{lever}» من 0 إلى {width} ({unit})، أي عرض حدودها؛ {value} خارج ذلك.</translation>
    </message>
    <message>
        <source>The lever “{lever}” takes whole numbers and has no distribution; try it as scenarios instead.</source>
        <translation>تأخذ الرافعة «{lever}» أعدادا صحيحة وليس لها توزيع؛ جربها في سيناريوهات بدلا من ذلك.</translation>
    </message>
    <message>
        <source>The lever “{lever}” takes whole numbers; {value} is not one.</source>
        <translation>تأخذ الرافعة «{lever}» أعدادا صحيحة؛ و{value} ليس منها.</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>لا بد للسيناريو من اسم.</translation>
    </message>
    <message>
        <source>The last scenario cannot be deleted.</source>
        <translation>لا يمكن حذف آخر سيناريو.</translation>
    </message>
    <message>
        <source>There is no scenario “{key}” here. Available: {known}.</source>
        <translation>لا يوجد هنا سيناريو «{key}». المتاح: {known}.</translation>
    </message>
    <message>
        <source>There is no economic outlook “{key}” in this study. Available: {known}.</source>
        <translation>لا توجد فرضية ظرفية «{key}» في هذه الدراسة. المتاح: {known}.</translation>
    </message>
    <message>
        <source>There is no target “{key}” in this study. Available: {known}.</source>
        <translation>لا يوجد هدف «{key}» في هذه الدراسة. المتاح: {known}.</translation>
    </message>
    <message>
        <source>This study has no targets to ask about. Add one on the page “Study”, or to its file under “targets”.</source>
        <translation>لا أهداف في هذه الدراسة. أضف هدفا في صفحة «الدراسة»، أو إلى ملفها تحت «targets».</translation>
    </message>
    <message>
        <source>Name at least one target. Available: {known}.</source>
        <translation>سمّ هدفا واحدا على الأقل. المتاح: {known}.</translation>
    </message>
    <message>
        <source>{file}: cannot be written, because there is no folder “{folder}”. Make it, or choose another.</source>
        <translation>{file}: تتعذر كتابته لعدم وجود المجلد «{folder}». أنشئه أو اختر غيره.</translation>
    </message>
    <message>
        <source>{file}: cannot be written, because “{folder}” does not let you write. Choose another folder.</source>
        <translation>{file}: تتعذر كتابته لأن «{folder}» لا يسمح لك بالكتابة. اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>{file}: is a folder. Give the name of a file in it.</source>
        <translation>{file}: مجلد. أعط اسم ملف داخله.</translation>
    </message>
    <message>
        <source>{file}: is write-protected or in use by another program. Close it in Excel and try again.</source>
        <translation>{file}: محمي من الكتابة أو يستعمله برنامج آخر. أغلقه في Excel ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{file}: cannot be written, because the disk is full. Make room and try again.</source>
        <translation>{file}: تتعذر كتابته لأن القرص ممتلئ. أفرغ مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{file}: is not an offsim document: {why}.</source>
        <translation>{file}: ليس مستندا من offsim: {why}.</translation>
    </message>
    <message>
        <source>{file}: is damaged: the study in it is not the one it was saved with. Open a copy or a backup.</source>
        <translation>{file}: تالف: الدراسة الموجودة فيه ليست التي حُفظ معها. افتح نسخة منه أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{file}: was saved by offsim {version} in format {found}; this offsim reads up to format {known}. Update offsim.</source>
        <translation>{file}: حفظه offsim {version} بالصيغة {found}، وهذا الإصدار يقرأ إلى الصيغة {known}. حدّث offsim.</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({why}). Check that the file exists and is yours to read.</source>
        <translation>{file}: تتعذر قراءته ({why}). تحقق من وجود الملف ومن حقك في قراءته.</translation>
    </message>
    <message>
        <source>{file}: is no ordinary file. Save what it holds in one, and open that.</source>
        <translation>{file}: ليس ملفا عاديا. احفظ محتواه في ملف ثم افتح ذلك الملف.</translation>
    </message>
    <message>
        <source>{file}: is not a study file: {why}.</source>
        <translation>{file}: ليس ملف دراسة: {why}.</translation>
    </message>
    <message>
        <source>{file}: was written for a newer offsim (format {found}; this one reads up to {known}). Update offsim.</source>
        <translation>{file}: كُتب لإصدار أحدث من offsim (الصيغة {found}، وهذا الإصدار يقرأ إلى {known}). حدّث offsim.</translation>
    </message>
    <message>
        <source>{file}: “{key}”: expected {expected}, found {found}.</source>
        <translation>{file}: «{key}»: المنتظر: {expected}؛ الموجود: {found}.</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to {most}, not “{found}”.</source>
        <translation>البذرة عدد صحيح من 0 إلى {most}، وليس «{found}».</translation>
    </message>
    <message>
        <source>The study goes from {first} to {last}; “{year}” is not a year in it after the first.</source>
        <translation>تمتد الدراسة من {first} إلى {last}؛ و«{year}» ليست سنة منها بعد الأولى.</translation>
    </message>
    <message>
        <source>A map takes two levers; “{lever}” is named twice.</source>
        <translation>تحتاج الخريطة إلى رافعتين؛ و«{lever}» مذكورة مرتين.</translation>
    </message>
    <message>
        <source>A map has a whole number of points a side, from 2 to {most}, not “{found}”.</source>
        <translation>عدد نقط كل ضلع من الخريطة عدد صحيح من 2 إلى {most}، وليس «{found}».</translation>
    </message>
    <message>
        <source>A probability to reach lies above 0 and below 1; “{found}” does not.</source>
        <translation>الاحتمال المراد بلوغه فوق 0 ودون 1؛ و«{found}» ليس كذلك.</translation>
    </message>
    <message>
        <source>A ranking takes a whole number of draws from {least} to {most}, not “{found}”.</source>
        <translation>عدد السحوبات في الترتيب عدد صحيح من {least} إلى {most}، وليس «{found}».</translation>
    </message>
    <message>
        <source>Name at least one lever to share the effort.</source>
        <translation>سمّ رافعة واحدة على الأقل لتقاسم الجهد.</translation>
    </message>
    <message>
        <source>It takes two scenarios to compare; there is only “{key}”. Name another.</source>
        <translation>تحتاج المقارنة إلى سيناريوهين؛ ولا يوجد سوى «{key}». سمّ سيناريو آخر.</translation>
    </message>
    <message>
        <source>{file}: is of the study “{own}”, not of “{study}” as the others. Name it after --scenario instead.</source>
        <translation>{file}: من الدراسة «{own}»، لا من «{study}» كغيره. سمّه بعد --scenario بدلا من ذلك.</translation>
    </message>
    <message>
        <source>A map takes two levers, as in “offsim frontier {one} {other}”.</source>
        <translation>تحتاج الخريطة إلى رافعتين، كما في «offsim frontier {one} {other}».</translation>
    </message>
    <message>
        <source>--chance needs --target, which says what is to be reached.</source>
        <translation>يتطلب --chance وجود --target الذي يحدد ما يجب بلوغه.</translation>
    </message>
    <message>
        <source>--target says which outcome and year; leave out --outcome and --year, or --target.</source>
        <translation>يحدد --target النتيجة والسنة؛ احذف --outcome و--year، أو احذف --target.</translation>
    </message>
    <message>
        <source>--chance takes one target at a time; name it with --target.</source>
        <translation>يأخذ --chance هدفا واحدا في كل مرة؛ سمّه بواسطة --target.</translation>
    </message>
    <message>
        <source>--chance takes per cent above 0 and below 100, such as 80, not “{words}”.</source>
        <translation>يأخذ --chance نسبة مئوية فوق 0 ودون 100، مثل 80، لا «{words}».</translation>
    </message>
    <message>
        <source>Each simulation of this study takes {found} random numbers, more than the {most} that can be drawn. Give the study fewer years, economies or markets.</source>
        <translation>تتطلب كل عملية محاكاة لهذه الدراسة {found} من الأعداد العشوائية، في حين لا يمكن سحب أكثر من {most}. قلل عدد السنوات أو الاقتصادات أو الأسواق في الدراسة.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in “{folder}” ({why}). It is safe only when you save it.</source>
        <translation>لا يمكن الاحتفاظ بالعمل غير المحفوظ في «{folder}» ({why}). لن يكون في أمان إلا بعد حفظه.</translation>
    </message>
    <message>
        <source>Unsaved work of an earlier session cannot be read ({why}). It was left in “{folder}”.</source>
        <translation>تعذرت قراءة عمل غير محفوظ من جلسة سابقة ({why}). وهو متروك في «{folder}».</translation>
    </message>
    <message>
        <source>Language not supported: “{code}”. Languages for --lang: {known}.</source>
        <translation>اللغة «{code}» غير متوفرة. اللغات المتوفرة لـ --lang: {known}.</translation>
    </message>
    <message>
        <source>The two scenarios are of different studies, “{one}” and “{other}”, and cannot be compared.</source>
        <translation>السيناريوهان من دراستين مختلفتين، «{one}» و«{other}»، ولا تمكن مقارنتهما.</translation>
    </message>
    <message>
        <source>{file}: cannot be written ({why}). Choose another folder.</source>
        <translation>{file}: تتعذر كتابته ({why}). اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>--seed needs --simulations, which says how many are run.</source>
        <translation>يحتاج --seed إلى --simulations الذي يحدد عدد عمليات المحاكاة.</translation>
    </message>
    <message>
        <source>The number of simulations is a whole number from 1 to {most}, not “{found}”.</source>
        <translation>عدد عمليات المحاكاة عدد صحيح من 1 إلى {most}، وليس «{found}».</translation>
    </message>
    <message>
        <source>There is no perimeter “{key}” in this study. Available: {known}.</source>
        <translation>لا يوجد نطاق «{key}» في هذه الدراسة. المتاح: {known}.</translation>
    </message>
    <message>
        <source>There is no economy “{key}” in this study. Available: {known}.</source>
        <translation>لا يوجد اقتصاد «{key}» في هذه الدراسة. المتاح: {known}.</translation>
    </message>
    <message>
        <source>No market of this study follows {economy}: there is no sensitivity to estimate.</source>
        <translation>لا تتبع أي سوق في هذه الدراسة {economy}: لا حساسية يمكن تقديرها.</translation>
    </message>
    <message>
        <source>{economy} was equally far from normal growth all along the historical data, which then give no sensitivity.</source>
        <translation>ظل ابتعاد {economy} عن النمو العادي ثابتا طيلة المعطيات الملاحظة، فلا يمكن أن تُستنتج منها حساسية.</translation>
    </message>
    <message>
        <source>There is too little memory for {simulations}. Ask for fewer.</source>
        <translation>الذاكرة لا تكفي: {simulations}. اطلب عددا أقل.</translation>
    </message>
    <message>
        <source>The historical data are too short for an estimate: {least} of turnover with the growth of {economy} in the same years are needed, and there are {found}.</source>
        <translation>المعطيات الملاحظة أقصر من أن تسمح بالتقدير: يلزم {least} في رقم المعاملات مع نمو {economy} في السنوات نفسها، والموجود {found}.</translation>
    </message>
    <message>
        <source>{file}: is larger than the {most} bytes that such a file can have. Check that it is the right one.</source>
        <translation>{file}: يتجاوز {most} بايت، وهو الحجم الأقصى لهذا النوع من الملفات. تحقق من أنه الملف المطلوب.</translation>
    </message>
    <message>
        <source>“{words}” can be read as two numbers. Write “{one}” or “{other}”, whichever you mean.</source>
        <translation>يمكن قراءة «{words}» كعددين مختلفين. اكتب «{one}» أو «{other}» حسب المقصود.</translation>
    </message>
    <message>
        <source>With these settings turnover or jobs go beyond all numbers by {last_year}. Choose others.</source>
        <translation>بهذه القيم يتجاوز رقم المعاملات أو مناصب الشغل كل عدد قابل للحساب في أفق {last_year}. اختر قيما أخرى.</translation>
    </message>
    <message>
        <source>{file}: Windows keeps the name “{name}” for a device. Give the file another name.</source>
        <translation>{file}: يحجز Windows الاسم «{name}» لأحد الأجهزة. أعطِ الملف اسمًا آخر.</translation>
    </message>
    <message>
        <source>--workers takes a whole number from 1 to {most}, not “{found}”.</source>
        <translation>يأخذ --workers عددا صحيحا من 1 إلى {most}، لا «{found}».</translation>
    </message>
    <message>
        <source>--workers is for this computer and --cluster for others. Leave one out.</source>
        <translation>الخيار --workers لهذا الحاسوب و--cluster لغيره. اكتف بأحدهما.</translation>
    </message>
    <message>
        <source>{option} needs --simulations, which says how many are run.</source>
        <translation>يتطلب {option} الخيار --simulations الذي يحدد عدد عمليات المحاكاة.</translation>
    </message>
    <message>
        <source>--cluster takes the address of a Dask scheduler, such as tcp://scheduler:8786, not “{words}”.</source>
        <translation>يأخذ --cluster عنوان مُجدوِل Dask، مثل tcp://scheduler:8786، لا «{words}».</translation>
    </message>
    <message>
        <source>--cluster needs Dask, which is not installed: “pip install -r requirements/cluster.txt” in offsim’s folder does it. The program for Windows comes without; use --workers there.</source>
        <translation>يتطلب --cluster برنامج Dask وهو غير مثبت: يثبّته الأمر «pip install -r requirements/cluster.txt» في مجلد offsim. ويأتي برنامج ويندوز بدونه؛ استعمل فيه --workers.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Check the address, and that the cluster is running.</source>
        <translation>لا يجيب أي مُجدوِل Dask في {address}. تحقق من العنوان ومن أن العنقود مشغَّل.</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers. Start some, then try again.</source>
        <translation>ليس للعنقود في {address} أي منفذ. شغّل بعضها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The cluster at {address} has {package} {found}, and here it is {own}. Install the same on both.</source>
        <translation>في العنقود {address} نسخة {found} من {package}، وهنا نسخة {own}. ثبّت النسخة نفسها في الجهتين.</translation>
    </message>
    <message>
        <source>A worker of the cluster at {address} has no {package}. Install {package} {own} on all of them.</source>
        <translation>ينقص {package} أحدَ منفذي العنقود في {address}. ثبّت {package} {own} عليها جميعا.</translation>
    </message>
    <message>
        <source>The cluster at {address} was lost before the simulations were done. Check it, then try again.</source>
        <translation>انقطع العنقود في {address} قبل انتهاء عمليات المحاكاة. تحقق منه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Name the workbook to write: offsim study-template FILE.xlsx.</source>
        <translation>اذكر المصنف المطلوب كتابته: offsim study-template FILE.xlsx.</translation>
    </message>
    <message>
        <source>Name what to read and what to write: offsim study FILE.xlsx -o FILE.toml, or the other way round.</source>
        <translation>اذكر ما يُقرأ وما يُكتب: offsim study FILE.xlsx -o FILE.toml، أو العكس.</translation>
    </message>
    <message>
        <source>{file}: should end in {ending}. Give the file another name.</source>
        <translation>{file}: يجب أن ينتهي الاسم بـ {ending}. أعط الملف اسما آخر.</translation>
    </message>
    <message>
        <source>“{key}” has more than the {most} letters a cell can hold. Shorten it, or keep the study as TOML.</source>
        <translation>يتجاوز «{key}» ما تتسع له الخلية، وهو {most} حرفا. اختصره، أو احتفظ بالدراسة بصيغة TOML.</translation>
    </message>
    <message>
        <source>{place}: “{key}”: expected {expected}, found {found}.</source>
        <translation>{place}: «{key}»: المنتظر {expected}، والموجود {found}.</translation>
    </message>
    <message>
        <source>{place}: says “{key}” again, which {other} says already. Empty one of the two cells.</source>
        <translation>{place}: تكرر الخلية «{key}» الوارد في {other}. أفرغ إحدى الخليتين.</translation>
    </message>
    <message>
        <source>{place}: begins a part of the study that begins at {other} already. Delete one.</source>
        <translation>{place}: هنا تبدأ من جديد فقرة من الدراسة سبق أن بدأت في {other}. احذف إحداهما.</translation>
    </message>
    <message>
        <source>{file}: is no workbook of a study. “Save study as…” in the File menu writes one to begin with, and so does “offsim study-template FILE.xlsx”.</source>
        <translation>{file}: ليس مصنف دراسة. يكتب الأمر «حفظ الدراسة باسم…» في قائمة «ملف» مصنفا للبدء به، وكذلك «offsim study-template FILE.xlsx».</translation>
    </message>
    <message>
        <source>{place}: holds a formula without its value. Open the workbook in Excel or LibreOffice and save it.</source>
        <translation>{place}: تحتوي الخلية على صيغة دون قيمتها. افتح المصنف في Excel أو LibreOffice واحفظه.</translation>
    </message>
    <message>
        <source>{place}: holds the error {found}. Correct the formula, or write a number.</source>
        <translation>{place}: تحتوي الخلية على الخطأ {found}. صحح الصيغة أو اكتب رقما.</translation>
    </message>
    <message>
        <source>{file}: is no whole Excel workbook. Open it in Excel or LibreOffice and save it anew as .xlsx.</source>
        <translation>{file}: ليس مصنف Excel سليما. افتحه في Excel أو LibreOffice واحفظه من جديد بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>{file}: is protected by a password, or is an old .xls. Save it as .xlsx without a password.</source>
        <translation>{file}: محمي بكلمة مرور أو بصيغة .xls القديمة. احفظه بصيغة .xlsx دون كلمة مرور.</translation>
    </message>
    <message>
        <source>{file}: has macros in it. Save it as a workbook without macros, .xlsx.</source>
        <translation>{file}: يحتوي على وحدات ماكرو. احفظه مصنفا دون ماكرو، بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>{file}: holds more than a workbook of this kind can. Check that it is the right one.</source>
        <translation>{file}: يحتوي على أكثر مما يتسع له مصنف من هذا النوع. تأكد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>Name the file with the figures: {example}.</source>
        <translation>اذكر ملف الأرقام: {example}.</translation>
    </message>
    <message>
        <source>{file}: is no name for a document. Let it end in .offsim.</source>
        <translation>{file}: ليس اسما لمستند. اجعله ينتهي بـ .offsim.</translation>
    </message>
    <message>
        <source>{file}: cannot be both the JSON and the document. Give one another name.</source>
        <translation>{file}: لا يمكن أن يكون ملف JSON والمستند معا. أعط أحدهما اسما آخر.</translation>
    </message>
    <message>
        <source>{file}: is there already and keeps its own study. Leave --study out to add to it, or name another file.</source>
        <translation>{file}: موجود ويحتفظ بدراسته. احذف --study لإكماله، أو اذكر ملفا آخر.</translation>
    </message>
    <message>
        <source>Say what the figures are: --outcome and --perimeter of what was observed, or --outlook and --economy.</source>
        <translation>حدد ما تعنيه الأرقام: --outcome و --perimeter لما لوحظ، أو --outlook و --economy.</translation>
    </message>
    <message>
        <source>{question} Answer with {option} and one of these: {known}.</source>
        <translation>{question} أجب بالخيار {option} متبوعا بإحدى هذه القيم: {known}.</translation>
    </message>
    <message>
        <source>{file}: is damaged or incomplete. Open it in a spreadsheet program and save it again, or fetch it anew.</source>
        <translation>{file}: تالف أو غير كامل. افتحه في برنامج جداول واحفظه من جديد، أو أعد تنزيله.</translation>
    </message>
    <message>
        <source>{file}: unpacks to more than the {most} bytes of a table. Copy the rows you need into a file of their own.</source>
        <translation>{file}: يتجاوز بعد فك ضغطه {most} بايت، وهو الحد الأقصى لجدول. انسخ الصفوف التي تحتاجها إلى ملف مستقل.</translation>
    </message>
    <message>
        <source>{file}: is protected by a password. Save it without one, and import that.</source>
        <translation>{file}: محمي بكلمة سر. احفظه بدونها ثم استورده.</translation>
    </message>
    <message>
        <source>{file}: defines parts of its own (a document type), which no workbook needs, and is not read.</source>
        <translation>{file}: يعرّف عناصر خاصة به (نوع مستند)، ولا يحتاج أي مصنف إلى ذلك، فلا يُقرأ.</translation>
    </message>
    <message>
        <source>{file}: is a page, not a table. Open it in a spreadsheet program, and save it as a workbook (.xlsx).</source>
        <translation>{file}: صفحة وليس جدولا. افتحها في برنامج جداول واحفظها كمصنف (.xlsx).</translation>
    </message>
    <message>
        <source>{file}: holds no table. It needs years and figures, side by side or one above the other.</source>
        <translation>{file}: لا يحتوي على جدول. يلزم أن تكون السنوات والأرقام جنبا إلى جنب أو بعضها فوق بعض.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”. Known are, among others: utf-8, utf-16, cp1252, cp1256, mac_roman.</source>
        <translation>لا يوجد ترميز باسم «{name}». من الترميزات المعروفة: utf-8 و utf-16 و cp1252 و cp1256 و mac_roman.</translation>
    </message>
    <message>
        <source>{file}: its text is not in the encoding {name}. Leave the encoding out, or name another.</source>
        <translation>{file}: نصه ليس بالترميز {name}. احذف الترميز أو اذكر غيره.</translation>
    </message>
    <message>
        <source>{file}: holds no table: it is neither a text nor a workbook (.xlsx, .xls, .ods). Check the file.</source>
        <translation>{file}: لا يحتوي على جدول: ليس نصا ولا مصنفا (.xlsx أو .xls أو .ods). تحقق من الملف.</translation>
    </message>
    <message>
        <source>{file}: holds more than offsim reads of a table ({most} cells). Copy the rows you need into a file of their own.</source>
        <translation>{file}: يحتوي على أكثر مما يقرؤه offsim من جدول ({most} خلية). انسخ الصفوف التي تحتاجها إلى ملف مستقل.</translation>
    </message>
    <message>
        <source>The year {year} is there twice, in {one} and {other}. Delete or correct one of them.</source>
        <translation>السنة {year} مذكورة مرتين، في {one} و {other}. احذف إحداهما أو صححها.</translation>
    </message>
    <message>
        <source>Line {line} has more entries than the headings: its commas part columns and decimals alike. Save the file with semicolons or tabs between the columns.</source>
        <translation>في السطر {line} خانات أكثر من العناوين: فواصله تفصل بين الأعمدة وبين الكسور معا. احفظ الملف بفاصلة منقوطة أو علامة جدولة بين الأعمدة.</translation>
    </message>
    <message>
        <source>There is a figure in {place} but no year with it. Give every column or row of figures its year.</source>
        <translation>يوجد رقم في {place} دون سنة. أعط لكل عمود أو صف من الأرقام سنته.</translation>
    </message>
    <message>
        <source>No figure of “{label}” could be read so. Check the decimal sign and the unit, or the file.</source>
        <translation>تعذرت قراءة أي رقم من «{label}» بهذه الطريقة. تحقق من الفاصلة العشرية والوحدة، أو من الملف.</translation>
    </message>
    <message>
        <source>There are no years with figures below or beside them. Give each figure its year, such as 2023.</source>
        <translation>لا توجد سنوات تحتها أو بجانبها أرقام. أعط لكل رقم سنته، مثل 2023.</translation>
    </message>
    <message>
        <source>The formulas of this workbook have no values stored. Open it in a spreadsheet program, save it, and import that.</source>
        <translation>صيغ هذا المصنف بلا قيم مخزَّنة. افتحه في برنامج جداول واحفظه، ثم استورده.</translation>
    </message>
    <message>
        <source>{file}: is a binary workbook (.xlsb). Save it as .xlsx, and import that.</source>
        <translation>{file}: مصنف ثنائي (.xlsb). احفظه بصيغة .xlsx ثم استورده.</translation>
    </message>
    <message>
        <source>None of the years is one that the study projects, {first} to {last}.</source>
        <translation>لا توجد بين السنوات أي سنة تشملها توقعات الدراسة، من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>The document exceeds the {most} bytes that offsim opens, and is not saved. Delete scenarios, or shorten notes.</source>
        <translation>يتجاوز المستند {most} بايت، وهو أقصى ما يفتحه offsim، ولذلك لم يُحفظ. احذف سيناريوهات أو اختصر الملاحظات.</translation>
    </message>
    <message>
        <source>Give the study a name.</source>
        <translation>أعط الدراسة اسما.</translation>
    </message>
    <message>
        <source>Name the region or the site.</source>
        <translation>اذكر الجهة أو الموقع.</translation>
    </message>
    <message>
        <source>Name at least one market, such as the country its clients are in.</source>
        <translation>اذكر سوقا واحدة على الأقل، كبلد زبنائها.</translation>
    </message>
    <message>
        <source>Name the market.</source>
        <translation>اذكر اسم السوق.</translation>
    </message>
    <message>
        <source>Name the country whose growth this market follows.</source>
        <translation>اذكر البلد الذي تتبع هذه السوق نموه.</translation>
    </message>
    <message>
        <source>Another market is called “{name}” too. Give it another name.</source>
        <translation>هناك سوق أخرى اسمها «{name}» أيضا. أعطها اسما آخر.</translation>
    </message>
    <message>
        <source>Write at most {most} characters.</source>
        <translation>اكتب {most} حرفا على الأكثر.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>اكتب عددا من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>“{words}” is no number. Write one from {least} to {most}.</source>
        <translation>«{words}» ليس عددا. اكتب عددا من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>{found} is too small or too large. Write a number from {least} to {most}.</source>
        <translation>{found} صغير جدا أو كبير جدا. اكتب عددا من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>اكتب عددا صحيحا من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Write a year from {least} to {most}.</source>
        <translation>اكتب سنة من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>The shares add up to {total} %. Change one of them so that they add up to 100 %.</source>
        <translation>مجموع الحصص {total} %. غيّر إحداها ليصبح مجموعها 100 %.</translation>
    </message>
    <message>
        <source>{file}: its study is in format {found}, this document’s in format {known}: they cannot be compared.</source>
        <translation>{file}: دراسته بالصيغة {found} ودراسة هذا المستند بالصيغة {known}، فلا يمكن مقارنتهما.</translation>
    </message>
    <message>
        <source>An economic outlook needs the growth of every year from {first} to {last}. Type another figure instead.</source>
        <translation>تتطلب فرضية الظرفية نمو كل سنة من {first} إلى {last}. أدخل رقما آخر بدل الحذف.</translation>
    </message>
    <message>
        <source>This is the last figure after the base year, and the study has a jump-off year. Type another figure instead.</source>
        <translation>هذا آخر رقم بعد سنة الأساس، وللدراسة سنة انطلاق. أدخل رقما آخر بدل الحذف.</translation>
    </message>
    <message>
        <source>{year} cannot be the base year. Choose the row of a year after {base} and before {last}.</source>
        <translation>لا يمكن أن تكون {year} سنة الأساس. اختر سطر سنة بعد {base} وقبل {last}.</translation>
    </message>
    <message>
        <source>In {year} nothing was observed of {outcomes} in “{perimeter}”. Put it in first, then rebase.</source>
        <translation>لم يلاحظ شيء سنة {year} بخصوص: {outcomes}، ضمن «{perimeter}». أدخل الأرقام أولا ثم غيّر سنة الأساس.</translation>
    </message>
    <message>
        <source>“{words}” is no number. Write digits alone, such as {example}.</source>
        <translation>«{words}» ليس عددا. اكتب أرقاما فقط، مثل {example}.</translation>
    </message>
    <message>
        <source>Choose the distribution first; the value of the lever is fixed.</source>
        <translation>اختر التوزيع أولا؛ فقيمة الرافعة ثابتة.</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: a study needs at least one of them.</source>
        <translation>لم يُحذف «{name}»: تحتاج الدراسة إلى واحد على الأقل.</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: it is followed by {users}. Choose another economy there first.</source>
        <translation>لم يُحذف «{name}»: يتبعه {users}. اختر هناك أولا اقتصادا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: it is used by {users}. Choose another outlook there first.</source>
        <translation>لم يُحذف «{name}»: يستعمله {users}. اختر هناك أولا فرضية ظرفية أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: it is around {users}. Choose another site there first.</source>
        <translation>لم يُحذف «{name}»: يقع داخله {users}. اختر هناك أولا موقعا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: its density counts for the study. Choose another site under “Study” first.</source>
        <translation>لم يُحذف «{name}»: كثافته مرجع للدراسة. اختر أولا موقعا آخر ضمن «الدراسة».</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: it is what the study projects. Choose another perimeter under “Study” first.</source>
        <translation>لم يُحذف «{name}»: هو النطاق الذي تتوقعه الدراسة. اختر أولا نطاقا آخر ضمن «الدراسة».</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: figures were observed in it.</source>
        <translation>لم يُحذف «{name}»: توجد أرقام ملاحظة ضمنه.</translation>
    </message>
    <message>
        <source>“{name}” is not deleted: figures come from it, of: {users}.</source>
        <translation>لم يُحذف «{name}»: تستند إليه أرقام تخص: {users}.</translation>
    </message>
    <message>
        <source>Not added: every pair of economies has its correlation already.</source>
        <translation>لم تتم الإضافة: لكل زوج من الاقتصادات معامل ارتباط.</translation>
    </message>
    <message>
        <source>“{words}” is not a number. Type one, such as {example}.</source>
        <translation>«{words}» ليس عددا. اكتب عددا، مثل {example}.</translation>
    </message>
    <message>
        <source>“{words}” is not a whole number. Type one, such as {example}.</source>
        <translation>«{words}» ليس عددا صحيحا. اكتب عددا صحيحا، مثل {example}.</translation>
    </message>
    <message>
        <source>This cell cannot be empty.</source>
        <translation>لا يمكن أن تكون هذه الخانة فارغة.</translation>
    </message>
    <message>
        <source>“{words}” is none of the choices here: {known}.</source>
        <translation>«{words}» ليس من الاختيارات الممكنة هنا: {known}.</translation>
    </message>
    <message>
        <source>Name the workbook and the document to write: offsim import FILE.xlsx -o FILE.offsim.</source>
        <translation>حدد المصنف والمستند الذي يُكتب: offsim import FILE.xlsx -o FILE.offsim.</translation>
    </message>
    <message>
        <source>{file}: {sheet}: the key “{key}” stands in {one} and in {other}. Delete one of the two rows.</source>
        <translation>{file}: {sheet}: يوجد المفتاح «{key}» في {one} وفي {other}. احذف أحد السطرين.</translation>
    </message>
    <message>
        <source>{file}: {cell} is not understood ({why}).</source>
        <translation>{file}: لم تُفهم {cell} ({why}).</translation>
    </message>
    <message>
        <source>the formula has no value stored. Open the workbook in a spreadsheet program, save it, and import that.</source>
        <translation>ليست للصيغة قيمة محفوظة. افتح المصنف في برنامج جداول واحفظه ثم استورده.</translation>
    </message>
    <message>
        <source>it shows an error, {found}. Correct it, and save the workbook again.</source>
        <translation>تظهر خطأ، {found}. صححه واحفظ المصنف من جديد.</translation>
    </message>
    <message>
        <source>it is empty. Give “{lever}” a number, or delete its row to leave it as it was.</source>
        <translation>فارغة. أعط «{lever}» عددا، أو احذف سطره ليأخذ قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>“{found}” is no number. “{lever}” takes one.</source>
        <translation>«{found}» ليس عددا. ويأخذ «{lever}» عددا.</translation>
    </message>
    <message>
        <source>“{found}” is none of the economic outlooks. Available: {known}.</source>
        <translation>«{found}» ليست من فرضيات الظرفية. المتاح: {known}.</translation>
    </message>
    <message>
        <source>{file}: is no report of offsim, or its keys are gone. A report has sheets of inputs and of scenarios with small grey keys in their first column.</source>
        <translation>{file}: ليس تقريرا من offsim، أو اختفت مفاتيحه. في التقرير ورقتا المدخلات والسيناريوهات بمفاتيح رمادية صغيرة في العمود الأول.</translation>
    </message>
    <message>
        <source>{file}: was exported by offsim {version}, and this offsim cannot read it. Update offsim.</source>
        <translation>{file}: صدّره offsim {version}، ولا يستطيع هذا الإصدار قراءته. حدّث offsim.</translation>
    </message>
    <message>
        <source>{file}: the hidden sheet of the workbook is damaged, so that its study is not known. Export it anew.</source>
        <translation>{file}: الورقة المخفية للمصنف تالفة، فلا تُعرف دراسته. صدّره من جديد.</translation>
    </message>
    <message>
        <source>“{found}” is not a date. Write a year (2026), a month (03/2026) or a day (31/03/2026), or leave the date empty.</source>
        <translation>«{found}» ليس تاريخا. اكتب سنة (2026) أو شهرا (2026-03) أو يوما (2026-03-31)، أو اترك التاريخ فارغا.</translation>
    </message>
    <message>
        <source>There is no group of levers “{key}”. Available: {known}.</source>
        <translation>لا توجد مجموعة روافع «{key}». المتاح: {known}.</translation>
    </message>
    <message>
        <source>The distribution of the lever “{lever}” around {value} leaves nothing between its bounds, {low} and {high}. Change its standard deviation or half-width.</source>
        <translation>لا يبقي توزيع الرافعة «{lever}» حول {value} شيئا بين حديها {low} و{high}. غير انحرافها المعياري أو نصف مداها.</translation>
    </message>
    <message>
        <source>There is no outcome “{key}”. Available: {known}.</source>
        <translation>لا توجد نتيجة «{key}». المتاح: {known}.</translation>
    </message>
    <message>
        <source>The lever “{lever}” is the same in every year; what may change by year: {known}.</source>
        <translation>الرافعة «{lever}» واحدة في جميع السنوات؛ وما يمكن أن يتغير حسب السنة: {known}.</translation>
    </message>
    <message>
        <source>The lever “{lever}” may change in the years from {first} to {last}; “{year}” is none of them.</source>
        <translation>يمكن أن تتغير الرافعة «{lever}» في السنوات من {first} إلى {last}؛ و«{year}» ليست منها.</translation>
    </message>
    <message>
        <source>The years of the lever “{lever}” are to be given in rising order and each once; {year} comes after {before}.</source>
        <translation>تُعطى سنوات الرافعة «{lever}» بترتيب تصاعدي وكل منها مرة واحدة؛ وقد جاءت {year} بعد {before}.</translation>
    </message>
    <message>
        <source>A path of the lever “{lever}” begins in {first}: say which value it has from then on.</source>
        <translation>يبدأ مسار الرافعة «{lever}» سنة {first}: حدد قيمتها ابتداء منها.</translation>
    </message>
    <message>
        <source>“{lever}”: {found} values were pasted from {first} on, but the years end in {last}. Paste at most {room}, or begin in an earlier year.</source>
        <translation>«{lever}»: عدد القيم الملصقة ابتداء من {first} هو {found}، لكن السنوات تنتهي سنة {last}. ألصق {room} على الأكثر، أو ابدأ من سنة سابقة.</translation>
    </message>
    <message>
        <source>No series here counts what is asked for ({unit}). Available: {known}. Check the file, or the outcome.</source>
        <translation>لا توجد سلسلة تقيس المطلوب ({unit}). المتاح: {known}. تحقق من الملف أو من النتيجة.</translation>
    </message>
    <message>
        <source>“{found}” is no answer for {question}. Available: {known}.</source>
        <translation>«{found}» ليس جوابا عن {question}. المتاح: {known}.</translation>
    </message>
    <message>
        <source>There is no study “{name}”. Did you mean “{nearest}”? Available: {known}; a file of your own ends in .toml.</source>
        <translation>لا توجد دراسة «{name}». هل تقصد «{nearest}»؟ المتاح: {known}؛ أما ملفك الخاص فينتهي بـ .toml.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Running simulations…</source>
        <translation>جار تشغيل المحاكاة…</translation>
    </message>
    <message>
        <source>{part} of {simulations}</source>
        <translation>{part} من أصل {simulations}</translation>
    </message>
</context>
<context>
    <name>ProjectionPage</name>
    <message>
        <source>Figures by year</source>
        <translation>الأرقام حسب السنة</translation>
    </message>
    <message>
        <source>Observed: {perimeters}</source>
        <translation>الملاحظ: {perimeters}</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>ما يعرضه الجدول</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>S&amp;ource of what you enter</source>
        <translation>م&amp;صدر ما تدخله</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>التا&amp;ريخ</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>أرقام خاصة</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>مجلد ملفات</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>ال&amp;مجلد:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأصل</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>الانتقال إلى المجلد الأصل</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>البحث عن مجلد</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>تعذر حذف المجلد.</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;لا يمكن استعمال الاسم «%1».&lt;/b&gt;&lt;p&gt;جرب اسما آخر أقصر أو خاليا من علامات الترقيم.</translation>
    </message>
</context>
<context>
    <name>QMimeType</name>
    <message>
        <source>TOML document</source>
        <translation>مستند TOML</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Differences</source>
        <translation>تحليل الفوارق</translation>
    </message>
    <message>
        <source>Threshold map</source>
        <translation>خريطة العتبات</translation>
    </message>
    <message>
        <source>Sensitivity analysis</source>
        <translation>تحليل الحساسية</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>بلوغ الأهداف</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Result</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>التحليل</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأسس</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>{page}: not all that was entered is in the document yet</source>
        <translation>{page}: بعض ما أُدخل ليس بعد جزءا من الوثيقة</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>{measure}: in some draws there is no such number, so nothing can be ranked.</source>
        <translation>{measure}: لا وجود لهذا الرقم في بعض السحوبات، فلا يمكن ترتيب شيء.</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>الرافعة</translation>
    </message>
    <message>
        <source>10th percentile</source>
        <translation>المئين 10</translation>
    </message>
    <message>
        <source>90th percentile</source>
        <translation>المئين 90</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Standard error, first-order</source>
        <translation>الخطأ المعياري للأثر المباشر</translation>
    </message>
    <message>
        <source>Standard error, total-order</source>
        <translation>الخطأ المعياري للأثر الكلي</translation>
    </message>
    <message>
        <source>Outcome at 10th percentile</source>
        <translation>النتيجة عند المئين 10</translation>
    </message>
    <message>
        <source>Outcome at 90th percentile</source>
        <translation>النتيجة عند المئين 90</translation>
    </message>
    <message>
        <source>Each lever alone, at the 10th and 90th percentiles of its distribution: {measure}, {unit}</source>
        <translation>كل رافعة على حدة، عند المئين 10 والمئين 90 من توزيعها: {measure}، {unit}</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>{factor} ({share})</source>
        <translation>{factor} ({share})</translation>
    </message>
    <message>
        <source>No uncertainty in this scenario: no lever has a distribution, and there are no shocks to client economies.</source>
        <translation>لا عدم يقين في هذا السيناريو: لا رافعة لها توزيع، ولا تقلبات في اقتصادات الزبناء.</translation>
    </message>
    <message>
        <source>Shares of the variance: {draws} pairs of simulations, seed {seed}</source>
        <translation>حصص التباين: {draws} زوج محاكاة، البذرة {seed}</translation>
    </message>
    <message>
        <source>Difference from the central projection, {centre}: {measure}</source>
        <translation>الفارق عن التوقع المركزي، {centre}: {measure}</translation>
    </message>
    <message>
        <source>{measure}: nothing that is uncertain affects it.</source>
        <translation>{measure}: لا يؤثر فيه شيء مما هو غير مؤكد.</translation>
    </message>
    <message>
        <source>{measure}: {draws} draws are too few to tell which source is largest. The largest estimates: {factors}.</source>
        <translation>{measure}: لا تكفي {draws} سحبات لمعرفة أكبر المصادر. أكبر التقديرات: {factors}.</translation>
    </message>
    <message>
        <source>Business-cycle shocks</source>
        <translation>التقلبات العشوائية لاقتصادات الزبناء</translation>
    </message>
    <message>
        <source>Sector’s own shocks</source>
        <translation>تقلبات القطاع الخاصة</translation>
    </message>
    <message>
        <source>Source of uncertainty</source>
        <translation>مصدر عدم اليقين</translation>
    </message>
    <message>
        <source>First-order index, %</source>
        <translation>الأثر المباشر، %</translation>
    </message>
    <message>
        <source>Total-order index, %</source>
        <translation>الأثر الكلي، %</translation>
    </message>
    <message>
        <source>Shares of the variance: {measure}, mean {mean}, standard deviation {deviation}</source>
        <translation>حصص التباين: {measure}، المتوسط {mean}، الانحراف المعياري {deviation}</translation>
    </message>
    <message>
        <source>{measure}: dominant source of uncertainty: {factor} ({share}).</source>
        <translation>{measure}: المصدر الغالب لعدم اليقين: {factor} ({share}).</translation>
    </message>
    <message>
        <source>{measure}: first source of uncertainty: {factor} ({share}).</source>
        <translation>{measure}: المصدر الأول لعدم اليقين: {factor} ({share}).</translation>
    </message>
    <message>
        <source>Next: {first} and {second}.</source>
        <translation>ثم: {first} و{second}.</translation>
    </message>
    <message>
        <source>Next: {first}.</source>
        <translation>ثم: {first}.</translation>
    </message>
    <message>
        <source>{factor}: {share} of the variance, no lever and no bar.</source>
        <translation>{factor}: {share} من التباين، بلا رافعة ولا شريط.</translation>
    </message>
    <message>
        <source>Joint effect of several sources: {share}.</source>
        <translation>الأثر المشترك لعدة مصادر: {share}.</translation>
    </message>
    <message>
        <source>{share}, no lever and no bar</source>
        <translation>{share}، بلا رافعة ولا شريط</translation>
    </message>
    <message>
        <source>{lever} from {low} to {high}: {measure} goes from {at_low} to {at_high}.</source>
        <translation>{lever} من {low} إلى {high}: {measure} من {at_low} إلى {at_high}.</translation>
    </message>
    <message>
        <source>In between it turns: it lies between {least} and {greatest}.</source>
        <translation>ويتغير الاتجاه بين الحدين: القيم بين {least} و{greatest}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>RankPage</name>
    <message>
        <source>in</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Shares of the variance, per cent</source>
        <translation>حصص التباين، بالمائة</translation>
    </message>
    <message>
        <source>{measure}: no uncertain lever affects it.</source>
        <translation>{measure}: لا تؤثر فيه أي رافعة غير مؤكدة.</translation>
    </message>
    <message>
        <source>No lever has a distribution. Give one to a lever with the drawing beside it.</source>
        <translation>لا رافعة لها توزيع. يمكن تحديد توزيع رافعة بالرسم الموجود بجانبها.</translation>
    </message>
    <message>
        <source>Up and Down choose a bar; Enter or a click goes to its lever.</source>
        <translation>اختر شريطا بالسهمين، ثم اضغط Enter أو انقر للانتقال إلى الرافعة.</translation>
    </message>
    <message>
        <source>calculating…</source>
        <translation>يجري الحساب…</translation>
    </message>
    <message>
        <source>Factors of</source>
        <translation>العوامل المؤثرة في</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved work</source>
        <translation>عمل غير محفوظ</translation>
    </message>
    <message>
        <source>offsim ended before this work was saved. What you do not restore now is offered again.</source>
        <translation>توقف offsim قبل حفظ هذا العمل. ما لا تسترجعه الآن سيُعرض عليك من جديد.</translation>
    </message>
    <message>
        <source>What differs from what was saved:</source>
        <translation>الفوارق مع النسخة المحفوظة:</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;سترجاع</translation>
    </message>
    <message>
        <source>&amp;Delete this work</source>
        <translation>&amp;حذف هذا العمل</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>لا&amp;حقا</translation>
    </message>
    <message>
        <source>{name} – {study} – kept on {when}</source>
        <translation>{name} – {study} – حُفظت نسخة منه في {when}</translation>
    </message>
    <message>
        <source>Changes that are not part of the study yet</source>
        <translation>تعديلات ليست بعد جزءا من الدراسة</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>“{file}” was exported from this study. Changed scenarios become new ones.</source>
        <translation>صُدِّر «{file}» من هذه الدراسة. تصبح السيناريوهات المعدلة سيناريوهات جديدة.</translation>
    </message>
    <message>
        <source>“{file}” was exported from another study, “{study}”. Open it with its own study, or take its changed scenarios over into the study that is open.</source>
        <translation>صُدِّر «{file}» من دراسة أخرى، «{study}». افتحه مع دراسته، أو انقل سيناريوهاته المعدلة إلى الدراسة المفتوحة.</translation>
    </message>
    <message>
        <source>What was changed in the workbook:</source>
        <translation>ما عُدِّل في المصنف:</translation>
    </message>
    <message>
        <source>&amp;Add the changed scenarios</source>
        <translation>إ&amp;ضافة السيناريوهات المعدلة</translation>
    </message>
    <message>
        <source>&amp;Take the figures over</source>
        <translation>أ&amp;خذ الأرقام</translation>
    </message>
    <message>
        <source>&amp;Take over into this study</source>
        <translation>ا&amp;لنقل إلى هذه الدراسة</translation>
    </message>
    <message>
        <source>&amp;Open as a document of its own</source>
        <translation>ال&amp;فتح كمستند مستقل</translation>
    </message>
    <message>
        <source>Also take the changed &amp;figures over into the study</source>
        <translation>أخذ الأر&amp;قام التي غُيِّرت أيضا في الدراسة</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>{name}, changed</source>
        <translation>{name} (معدل)</translation>
    </message>
</context>
<context>
    <name>ScenarioList</name>
    <message>
        <source>Name of the scenario</source>
        <translation>اسم السيناريو</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>{name} (the reference)</source>
        <translation>{name} (المرجع)</translation>
    </message>
</context>
<context>
    <name>Seek</name>
    <message>
        <source>Lever</source>
        <translation>الرافعة</translation>
    </message>
    <message>
        <source>Base, not drawn</source>
        <translation>القاعدة، غير مرسومة</translation>
    </message>
    <message>
        <source>Change needed, plausible</source>
        <translation>التغيير اللازم، معقول</translation>
    </message>
    <message>
        <source>Change needed, not plausible</source>
        <translation>التغيير اللازم، غير معقول</translation>
    </message>
    <message>
        <source>Rest, not drawn</source>
        <translation>الباقي، غير مرسوم</translation>
    </message>
    <message>
        <source>{lever}: {now} → {needed}</source>
        <translation>{lever}: {now} ← {needed}</translation>
    </message>
    <message>
        <source>Change needed of each lever on its own, between its bounds</source>
        <translation>التغيير اللازم لكل رافعة على حدة، بين حديها</translation>
    </message>
    <message>
        <source>% of the way from the lowest to the highest value</source>
        <translation>% من المسافة بين القيمة الدنيا والقيمة القصوى</translation>
    </message>
    <message>
        <source>One lever is sufficient on its own within its plausible range: {levers}.</source>
        <translation>تكفي رافعة واحدة بمفردها ضمن مجالها المعقول: {levers}.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>اللازم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Plausible from</source>
        <translation>المعقول من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>No change is needed: the target is met.</source>
        <translation>لا حاجة إلى أي تغيير: الهدف محقق.</translation>
    </message>
    <message>
        <source>Moving these levers together by {part} of the way to their plausible limits meets the target: {levers}.</source>
        <translation>يتحقق الهدف بتحريك الروافع التالية معا بنسبة {part} من المسافة إلى حدودها المعقولة: {levers}.</translation>
    </message>
    <message>
        <source>Moving these levers together by {part} of the way to their plausible limits meets the targets: {levers}. Binding target: {target}.</source>
        <translation>يتحقق الهدف بتحريك الروافع التالية معا بنسبة {part} من المسافة إلى حدودها المعقولة: {levers}. الهدف المقيِّد: {target}.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>لا حل</translation>
    </message>
    <message>
        <source>plausible</source>
        <translation>معقول</translation>
    </message>
    <message>
        <source>not plausible</source>
        <translation>غير معقول</translation>
    </message>
    <message>
        <source>{lever} (first year; the path moves as a whole)</source>
        <translation>{lever} (السنة الأولى؛ يتحرك المسار بكامله)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Central projection, not with that probability: {told}</source>
        <translation>حسب التوقع المركزي، لا بالاحتمال المطلوب: {told}</translation>
    </message>
    <message>
        <source>Central projection: {told}</source>
        <translation>حسب التوقع المركزي: {told}</translation>
    </message>
    <message>
        <source>No lever is sufficient on its own within its plausible range; outside it: {levers}.</source>
        <translation>لا تكفي أي رافعة بمفردها ضمن مجالها المعقول؛ وتكفي خارجه: {levers}.</translation>
    </message>
    <message>
        <source>Each of these levers is sufficient on its own within its plausible range: {levers}.</source>
        <translation>تكفي كل رافعة مما يلي بمفردها ضمن مجالها المعقول: {levers}.</translation>
    </message>
    <message>
        <source>Probability asked for: {chance}.</source>
        <translation>الاحتمال المطلوب: {chance}.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Each lever on its own, all others unchanged</source>
        <translation>كل رافعة على حدة، مع ثبات باقي الروافع</translation>
    </message>
    <message>
        <source>No change is needed: the targets are met.</source>
        <translation>لا حاجة إلى أي تغيير: الأهداف محققة.</translation>
    </message>
    <message>
        <source>Moving these levers together is not sufficient within their plausible ranges. At the limits, {levers}, the shortfall against “{target}” is {gap}.</source>
        <translation>لا يكفي تحريك الروافع معا ضمن مجالاتها المعقولة. عند الحدود، {levers}، يبلغ الفارق عن الهدف «{target}» {gap}.</translation>
    </message>
    <message>
        <source>No lever on its own, within its bounds, meets the target exactly.</source>
        <translation>لا تبلغ أي رافعة بمفردها، ضمن حدودها، عتبة الهدف.</translation>
    </message>
    <message>
        <source>{value} meets the target: {target}.</source>
        <translation>تحقق القيمة {value} الهدف: {target}.</translation>
    </message>
    <message>
        <source>{value}, outside the plausible range, meets the target: {target}.</source>
        <translation>تحقق القيمة {value}، وهي خارج المجال المعقول، الهدف: {target}.</translation>
    </message>
    <message>
        <source>No value from {low} to {high} meets the target exactly: {target}.</source>
        <translation>لا توجد قيمة من {low} إلى {high} تبلغ عتبة الهدف: {target}.</translation>
    </message>
    <message>
        <source>No effect on the target: {target}.</source>
        <translation>لا أثر لها في الهدف: {target}.</translation>
    </message>
    <message>
        <source>{lever} at {value}</source>
        <translation>{lever} عند {value}</translation>
    </message>
    <message>
        <source>{target}: already met, with a margin of {gap}; the marks show the threshold.</source>
        <translation>{target}: تحقق فعلا، بفارق {gap}؛ وتبين العلامات العتبة.</translation>
    </message>
    <message>
        <source>{target}: shortfall of {gap}.</source>
        <translation>{target}: دون الهدف بمقدار {gap}.</translation>
    </message>
</context>
<context>
    <name>SeekPage</name>
    <message>
        <source>Choose a target above.</source>
        <translation>اختر هدفا أعلاه.</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>لبلوغ</translation>
    </message>
    <message>
        <source>by</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Value that each lever alone would need</source>
        <translation>القيمة اللازمة لكل رافعة على حدة</translation>
    </message>
    <message>
        <source>Calculating the probabilities…</source>
        <translation>يجري حساب الاحتمالات…</translation>
    </message>
    <message>
        <source>Central projection, or a probability</source>
        <translation>التوقع المركزي أو احتمال</translation>
    </message>
    <message>
        <source>A double click on a row, or Enter, sets its lever. Ctrl+C copies.</source>
        <translation>نقرة مزدوجة على سطر، أو Enter، تضبط رافعته. وCtrl+C للنسخ.</translation>
    </message>
    <message>
        <source>central projection (no uncertainty)</source>
        <translation>التوقع المركزي (دون عدم اليقين)</translation>
    </message>
    <message>
        <source>a probability of {chance}</source>
        <translation>احتمال {chance}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>حسب إعدادات النظام</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>{site} in {year}: {turnover} bn MAD and {jobs}, which need {floor} m².</source>
        <translation>{site} سنة {year}: {turnover} مليار درهم و{jobs}، مع حاجة إلى {floor} م².</translation>
    </message>
    <message>
        <source>That is more than the {limit} set aside.</source>
        <translation>وهذا أكثر من الوعاء العقاري المخصص ({limit}).</translation>
    </message>
    <message>
        <source>The {limit} set aside are enough.</source>
        <translation>الوعاء العقاري المخصص ({limit}) كافٍ.</translation>
    </message>
    <message>
        <source>Land set aside: {limit}.</source>
        <translation>الوعاء العقاري المخصص: {limit}.</translation>
    </message>
    <message>
        <source>Sufficient capacity: of {space} m², {usable} m² are usable and {spare} m² stay free.</source>
        <translation>الطاقة الاستيعابية كافية: من أصل {space} م² يمكن استعمال {usable} م²، ويبقى {spare} م² شاغرا.</translation>
    </message>
    <message>
        <source>Insufficient capacity: of {space} m², {usable} m² are usable; shortfall: {gap} m², {land} of land.</source>
        <translation>الطاقة الاستيعابية غير كافية: من أصل {space} م² يمكن استعمال {usable} م²؛ الخصاص: {gap} م²، أي {land} من الوعاء العقاري.</translation>
    </message>
    <message>
        <source>These shares leave {amount} of turnover a job in the rest of the country in {year}: see their sources.</source>
        <translation>وتترك هذه الحصص لباقي البلاد {amount} من رقم المعاملات لكل منصب سنة {year}: انظر مصادرها.</translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Figures of the site by year</source>
        <translation>أرقام الموقع حسب السنة</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Show on the Sources page</source>
        <translation>عرضه في صفحة المصادر</translation>
    </message>
    <message>
        <source>Plausible {low} to {high} ({against}); can be set from {least} to {most}.</source>
        <translation>المجال المعقول من {low} إلى {high} ({against})؛ ويمكن ضبطها من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Default {value}: {status}, {source}</source>
        <translation>القيمة الافتراضية {value}: {status}، {source}</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Find a figure…</source>
        <translation>بحث عن رقم…</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Other sources say</source>
        <translation>تقول مصادر أخرى</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«{quote}»</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation>بحث عن رقم</translation>
    </message>
    <message>
        <source>Status of the figures shown</source>
        <translation>حالة الأرقام المعروضة</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>جميع الأرقام</translation>
    </message>
    <message>
        <source>Every figure of the study</source>
        <translation>جميع أرقام الدراسة</translation>
    </message>
    <message>
        <source>The figure chosen, in full</source>
        <translation>الرقم المختار بالتفصيل</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>Divide the room: drag, or press the arrow keys</source>
        <translation>توزيع المساحة: اسحب الفاصل أو استعمل مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Divide the room between “{before}” and “{after}” by the arrow keys</source>
        <translation>توزيع المساحة بين «{before}» و«{after}» بمفاتيح الأسهم</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>{number} ms</source>
        <translation>{number} مللي ثانية</translation>
    </message>
    <message>
        <source>{simulations}, seed {seed}</source>
        <translation>{simulations}، البذرة {seed}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>assumption</source>
        <translation>فرضية</translation>
    </message>
    <message>
        <source>reference page</source>
        <translation>الوثيقة المرجعية</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>own figure</source>
        <translation>رقم خاص</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{lever}: {distribution}</source>
        <translation>{lever}: {distribution}</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Seed {number}</source>
        <translation>البذرة {number}</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>الرجوع إلى النسخة المحفوظة</translation>
    </message>
    <message>
        <source>Unsaved work restored</source>
        <translation>استرجاع العمل غير المحفوظ</translation>
    </message>
    <message>
        <source>File taken over</source>
        <translation>اعتماد محتوى الملف</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>حذف «{name}»</translation>
    </message>
    <message>
        <source>Compared with “{name}”</source>
        <translation>المقارنة مع «{name}»</translation>
    </message>
    <message>
        <source>“{name}” moved</source>
        <translation>نقل «{name}»</translation>
    </message>
    <message>
        <source>Renamed to “{name}”</source>
        <translation>تسمية «{name}»</translation>
    </message>
    <message>
        <source>“{target}” watched</source>
        <translation>تتبع «{target}»</translation>
    </message>
    <message>
        <source>“{target}” no longer watched</source>
        <translation>عدم تتبع «{target}»</translation>
    </message>
    <message>
        <source>“{name}” added</source>
        <translation>إضافة «{name}»</translation>
    </message>
    <message>
        <source>Newer edition of the study taken</source>
        <translation>اعتماد الطبعة الأحدث من الدراسة</translation>
    </message>
    <message>
        <source>New study “{name}”</source>
        <translation>دراسة جديدة «{name}»</translation>
    </message>
    <message>
        <source>Back to the study as it was</source>
        <translation>الرجوع إلى الدراسة كما كانت</translation>
    </message>
    <message>
        <source>Changes of the study taken back</source>
        <translation>التراجع عن تعديلات على الدراسة</translation>
    </message>
    <message>
        <source>Figures taken from {file}</source>
        <translation>اعتماد أرقام من {file}</translation>
    </message>
    <message>
        <source>Rest given to “{name}”</source>
        <translation>إسناد الباقي إلى «{name}»</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>“{name}” made a scenario of the study</source>
        <translation>جعل «{name}» سيناريو للدراسة</translation>
    </message>
    <message>
        <source>Imported from “{file}”</source>
        <translation>استيراد من «{file}»</translation>
    </message>
    <message>
        <source>Entry that is not part of the document yet</source>
        <translation>إدخال ليس بعد جزءا من الوثيقة</translation>
    </message>
    <message>
        <source>Made again: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>تم التراجع عن: {step}</translation>
    </message>
    <message>
        <source>Jump-off year added</source>
        <translation>إضافة سنة انطلاق</translation>
    </message>
</context>
<context>
    <name>StudyChange</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>what other sources say</source>
        <translation>ما تقوله مصادر أخرى</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>plausible range</source>
        <translation>المجال المعقول</translation>
    </message>
    <message>
        <source>{what}: {change}</source>
        <translation>{what}: {change}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>{was} → {now}</source>
        <translation>من {was} إلى {now}</translation>
    </message>
    <message>
        <source>{told} (changed: {parts})</source>
        <translation>{told} (تغير: {parts})</translation>
    </message>
    <message>
        <source>{told} (also changed: {parts})</source>
        <translation>{told} (تغير أيضا: {parts})</translation>
    </message>
</context>
<context>
    <name>StudyChanges</name>
    <message>
        <source>What you changed in the study: the value before, the value now, and its source. Check what you want to go back on. The step can be undone.</source>
        <translation>ما عدلته في الدراسة: القيمة السابقة والقيمة الحالية ومصدرها. حدد ما تريد التراجع عنه. يمكن التراجع عن هذه العملية.</translation>
    </message>
    <message>
        <source>&amp;Go back on the chosen ones</source>
        <translation>التراجع عن العناصر الم&amp;حددة</translation>
    </message>
    <message>
        <source>&amp;Back to the study as it was</source>
        <translation>ا&amp;سترجاع الدراسة كما كانت</translation>
    </message>
    <message>
        <source>Studies and offsim documents</source>
        <translation>دراسات ومستندات offsim</translation>
    </message>
    <message>
        <source>Compare the study with</source>
        <translation>مقارنة الدراسة بملف</translation>
    </message>
    <message>
        <source>How the study in {file} differs from this one: the value here, the value there, and its source. Check what you want to take over. The step can be undone.</source>
        <translation>ما تختلف فيه دراسة الملف {file} عن هذه الدراسة: القيمة في هذه الدراسة والقيمة في الملف ومصدرها. حدد ما تريد اعتماده. يمكن التراجع عن هذه العملية.</translation>
    </message>
    <message>
        <source>&amp;Take the chosen ones</source>
        <translation>ا&amp;عتماد العناصر المحددة</translation>
    </message>
</context>
<context>
    <name>StudyColumn</name>
    <message>
        <source>Full key in the study</source>
        <translation>المفتاح الكامل في الدراسة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>فرضية الظرفية</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>الاقتصاد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>أساس المقارنة</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>سنة الأساس</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Site whose density is used</source>
        <translation>الموقع الذي تُعتمد كثافته</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Other economy</source>
        <translation>الاقتصاد الآخر</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Key of the study</source>
        <translation>مفتاح الدراسة</translation>
    </message>
    <message>
        <source>Inside of</source>
        <translation>داخل</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>Main levers</source>
        <translation>الروافع الرئيسية</translation>
    </message>
    <message>
        <source>Heading of its levers</source>
        <translation>عنوان روافعه</translation>
    </message>
    <message>
        <source>Shocks</source>
        <translation>التقلبات العشوائية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Observed up to</source>
        <translation>ملاحَظ إلى غاية</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>الاستمرار</translation>
    </message>
    <message>
        <source>Plausible from</source>
        <translation>معقول من</translation>
    </message>
    <message>
        <source>Plausible to</source>
        <translation>معقول إلى</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>المسار الزمني</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Shocks of the sector</source>
        <translation>تقلبات القطاع</translation>
    </message>
    <message>
        <source>Watched from the start</source>
        <translation>متابَع منذ البداية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>standard deviation or half-width</source>
        <translation>الانحراف المعياري أو نصف المدى</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>السنة الأولى</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
</context>
<context>
    <name>StudyItems</name>
    <message>
        <source>What differs, item by item</source>
        <translation>الفوارق عنصرا عنصرا</translation>
    </message>
    <message>
        <source>What the scenarios come to</source>
        <translation>نتائج السيناريوهات</translation>
    </message>
    <message>
        <source>Checked like this, the items give no valid study. Check others as well, or fewer:</source>
        <translation>هذا التحديد لا يعطي دراسة صالحة. حدد عناصر أخرى أيضا أو أقل:</translation>
    </message>
    <message>
        <source>What the scenarios come to:</source>
        <translation>نتائج السيناريوهات:</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find among the items</source>
        <translation>البحث بين العناصر</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>إلغاء ال&amp;تحديد</translation>
    </message>
    <message>
        <source>Only what was &amp;observed</source>
        <translation>المعطيات ال&amp;ملاحظة فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>What you changed is not part of the study yet, and is not saved with it. Mend what is wrong, or drop the changes.</source>
        <translation>تعديلاتك ليست بعد جزءا من الدراسة ولا تُحفظ معها. صحح ما يلي، أو تخل عن التعديلات.</translation>
    </message>
    <message>
        <source>What is marked is not part of the study, and is not saved with it; all else is. Mend what is wrong, or drop it.</source>
        <translation>ما وُضعت عليه علامة ليس جزءا من الدراسة ولا يُحفظ معها، وكل ما عداه محفوظ. صحح الخطأ أو تخلَّ عنه.</translation>
    </message>
    <message>
        <source>Changes that were not part of the study yet were dropped, because the study has changed since.</source>
        <translation>تم التخلي عن تعديلات لم تكن بعد جزءا من الدراسة، لأن الدراسة تغيرت بعدها.</translation>
    </message>
    <message>
        <source>The cell chosen, in full</source>
        <translation>الخانة المختارة بالكامل</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>In full in every year</source>
        <translation>كامل كل سنة</translation>
    </message>
    <message>
        <source>Rising year by year</source>
        <translation>متزايد سنة بعد سنة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Standard deviation or half-width</source>
        <translation>الانحراف المعياري أو نصف المدى</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>الانحراف المعياري</translation>
    </message>
    <message>
        <source>persistence</source>
        <translation>الاستمرارية</translation>
    </message>
    <message>
        <source>What is still wrong</source>
        <translation>ما يجب تصحيحه</translation>
    </message>
    <message>
        <source>Market that gets the rest</source>
        <translation>السوق الذي يُسند إليه الباقي</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>التخلي عن التعديلات</translation>
    </message>
    <message>
        <source>Give the rest to {market}</source>
        <translation>إسناد الباقي: {market}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Add the scenario shown</source>
        <translation>إضافة السيناريو المعروض</translation>
    </message>
    <message>
        <source>Part of the study</source>
        <translation>جزء الدراسة</translation>
    </message>
    <message>
        <source>Recession</source>
        <translation>الركود</translation>
    </message>
    <message>
        <source>Length in years</source>
        <translation>المدة بالسنوات</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Sensitivity: offset</source>
        <translation>الحساسية: الفارق</translation>
    </message>
    <message>
        <source>Growth shift</source>
        <translation>تغير النمو</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>length in years</source>
        <translation>المدة بالسنوات</translation>
    </message>
    <message>
        <source>Correlation of shocks</source>
        <translation>ارتباط التقلبات</translation>
    </message>
    <message>
        <source>Change of its share</source>
        <translation>تغير حصته</translation>
    </message>
    <message>
        <source>About</source>
        <translation>يخص</translation>
    </message>
    <message>
        <source>Base figures</source>
        <translation>الأرقام الأساسية</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>الارتباطات</translation>
    </message>
    <message>
        <source>Nothing yet. What you enter gets the source and the date typed below.</source>
        <translation>لا شيء بعد. ما تدخله يأخذ المصدر والتاريخ المكتوبين أسفله.</translation>
    </message>
    <message>
        <source>All levers are at their defaults.</source>
        <translation>جميع الروافع على قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>Levers it sets</source>
        <translation>الروافع التي يحددها</translation>
    </message>
</context>
<context>
    <name>StudySheet</name>
    <message>
        <source>needed and empty: {count}</source>
        <translation>ضرورية وفارغة: {count}</translation>
    </message>
    <message>
        <source>keys given twice: {count}</source>
        <translation>مفاتيح مكررة: {count}</translation>
    </message>
    <message>
        <source>keys that are unknown: {count}</source>
        <translation>مفاتيح غير معروفة: {count}</translation>
    </message>
    <message>
        <source>figures that disagree: {count}</source>
        <translation>أرقام متعارضة: {count}</translation>
    </message>
    <message>
        <source>Check: in order</source>
        <translation>المراقبة: سليم</translation>
    </message>
    <message>
        <source>Check: look at what is counted below</source>
        <translation>المراقبة: انظر ما هو معدود أسفله</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>The question, its years, and what its statistics count.</source>
        <translation>السؤال وسنواته وما تشمله إحصاءاته.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>One figure a row, with where it comes from. Its key says what it is about.</source>
        <translation>رقم واحد في كل سطر مع مصدره. ومفتاحه يبين موضوعه.</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>الروافع</translation>
    </message>
    <message>
        <source>One lever a row: its default, its bounds, and how uncertain it is.</source>
        <translation>رافعة واحدة في كل سطر: قيمتها الافتراضية وحداها ومدى عدم اليقين فيها.</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>الأسواق</translation>
    </message>
    <message>
        <source>One market a row. Each has two shares among the facts and a trend among the levers.</source>
        <translation>سوق واحدة في كل سطر. لكل منها حصتان ضمن الأرقام واتجاه ضمن الروافع.</translation>
    </message>
    <message>
        <source>Economies</source>
        <translation>الاقتصادات</translation>
    </message>
    <message>
        <source>What clients depend on; then how it grew, and what goes well together.</source>
        <translation>ما يرتبط به الزبناء؛ ثم نموه السابق، وما يتطور معا.</translation>
    </message>
    <message>
        <source>Outlooks</source>
        <translation>فرضيات الظرفية</translation>
    </message>
    <message>
        <source>How the economies may grow: a row for each of them, a column for every year.</source>
        <translation>كيف يمكن أن تنمو الاقتصادات: سطر لكل منها وعمود لكل سنة.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>What may happen: when, how strongly in which market, and at what cost.</source>
        <translation>ما قد يحدث: متى، وبأي قوة في كل سوق، وبأي كلفة.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>One site a row; its shares, offices and land are among the facts.</source>
        <translation>موقع واحد في كل سطر؛ وحصصه ومكاتبه ووعاؤه العقاري ضمن الأرقام.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>What is to be reached, of which outcome, by when.</source>
        <translation>ما يجب بلوغه، من أي نتيجة، ومتى.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>المعطيات الملاحظة</translation>
    </message>
    <message>
        <source>What really happened, a year a row. New rows need no key.</source>
        <translation>ما حدث فعلا، سنة في كل سطر. ولا تحتاج الأسطر الجديدة إلى مفتاح.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>One scenario a column. An empty lever is at its default; {example} sets it by year.</source>
        <translation>سيناريو واحد في كل عمود. الرافعة الفارغة على قيمتها الافتراضية؛ و{example} تضبطها حسب السنة.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Where the figures come from; your own assumptions are a source too.</source>
        <translation>من أين تأتي الأرقام؛ وفرضياتك مصدر أيضا.</translation>
    </message>
    <message>
        <source>Perimeters</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>How the economies grew</source>
        <translation>كيف نمت الاقتصادات</translation>
    </message>
    <message>
        <source>Economies that go well together</source>
        <translation>اقتصادات تتطور معا</translation>
    </message>
    <message>
        <source>Growth by year</source>
        <translation>النمو حسب السنة</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>50 % of simulations</source>
        <translation>50 % من عمليات المحاكاة</translation>
    </message>
    <message>
        <source>90 % of simulations</source>
        <translation>90 % من عمليات المحاكاة</translation>
    </message>
</context>
<context>
    <name>Symbol</name>
    <message>
        <source>bn MAD</source>
        <translation>مليار درهم</translation>
    </message>
    <message>
        <source>bn EUR</source>
        <translation>مليار أورو</translation>
    </message>
    <message>
        <source>M MAD</source>
        <translation>مليون درهم</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>درهم</translation>
    </message>
    <message>
        <source>k MAD</source>
        <translation>ألف درهم</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>منصب شغل</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%/yr</source>
        <translation>%/سنة</translation>
    </message>
    <message>
        <source>corr.</source>
        <translation>ارتباط</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>yr</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>م²</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>هكتار</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>pp/yr</source>
        <translation>نقطة/سنة</translation>
    </message>
    <message>
        <source>pp per pp</source>
        <translation>نقطة/نقطة</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>there is no such file</source>
        <translation>لا وجود لهذا الملف</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>الإذن غير متوفر</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>part of the path is no folder</source>
        <translation>جزء من المسار ليس مجلدا</translation>
    </message>
    <message>
        <source>a file of this name is there</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>الاسم طويل جدا</translation>
    </message>
    <message>
        <source>the links lead in a circle</source>
        <translation>الروابط تدور في حلقة</translation>
    </message>
    <message>
        <source>the disk or the connection to it failed</source>
        <translation>تعطل القرص أو الاتصال به</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>القرص محمي من الكتابة</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>يستعمله برنامج آخر</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>عدد الملفات المفتوحة كبير جدا</translation>
    </message>
    <message>
        <source>it is too large for the disk</source>
        <translation>حجمه أكبر مما يقبله القرص</translation>
    </message>
    <message>
        <source>the system does not allow this name</source>
        <translation>النظام لا يقبل هذا الاسم</translation>
    </message>
    <message>
        <source>the network drive cannot be reached</source>
        <translation>تعذر الوصول إلى قرص الشبكة</translation>
    </message>
    <message>
        <source>there is too little memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>error {number} of the system</source>
        <translation>خطأ النظام رقم {number}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>{label}, {unit}</source>
        <translation>{label}، {unit}</translation>
    </message>
    <message>
        <source>All outcomes of this scenario</source>
        <translation>جميع نتائج هذا السيناريو</translation>
    </message>
    <message>
        <source>Turnover of every scenario, bn MAD</source>
        <translation>رقم معاملات كل سيناريو، مليار درهم</translation>
    </message>
    <message>
        <source>Jobs of every scenario</source>
        <translation>مناصب الشغل في كل سيناريو</translation>
    </message>
    <message>
        <source>Turnover with uncertainty, bn MAD</source>
        <translation>رقم المعاملات مع عدم اليقين، مليار درهم</translation>
    </message>
    <message>
        <source>Jobs with uncertainty</source>
        <translation>مناصب الشغل مع عدم اليقين</translation>
    </message>
    <message>
        <source>Turnover by market, bn MAD</source>
        <translation>رقم المعاملات حسب السوق، مليار درهم</translation>
    </message>
    <message>
        <source>Jobs by market</source>
        <translation>مناصب الشغل حسب السوق</translation>
    </message>
    <message>
        <source>Growth by market, % a year</source>
        <translation>النمو حسب السوق، % سنويا</translation>
    </message>
    <message>
        <source>Public cost of every scenario, M MAD</source>
        <translation>الكلفة العمومية لكل سيناريو، مليون درهم</translation>
    </message>
    <message>
        <source>Public cost with uncertainty, M MAD</source>
        <translation>الكلفة العمومية مع عدم اليقين، مليون درهم</translation>
    </message>
    <message>
        <source>Cumulative public cost per additional job with uncertainty, thousand MAD</source>
        <translation>الكلفة العمومية التراكمية لكل منصب إضافي مع عدم اليقين، ألف درهم</translation>
    </message>
    <message>
        <source>Central projection (no uncertainty)</source>
        <translation>التوقع المركزي (حساب حتمي)</translation>
    </message>
    <message>
        <source>No simulations</source>
        <translation>لا توجد عمليات محاكاة</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>reached</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>projected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>الفارق</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>reached</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>الهدف {value}</translation>
    </message>
    <message>
        <source>{target}: {projected}, {level}, {gap}</source>
        <translation>{target}: {projected}، {level}، {gap}</translation>
    </message>
    <message>
        <source>{told}; {likely}</source>
        <translation>{told}؛ {likely}</translation>
    </message>
    <message>
        <source>probability {share}</source>
        <translation>احتمال بلوغه: {share}</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يتحقق</translation>
    </message>
</context>
<context>
    <name>Tornado</name>
    <message>
        <source>Effect of each uncertain lever alone</source>
        <translation>أثر كل رافعة غير مؤكدة على حدة</translation>
    </message>
    <message>
        <source>lever at its 10th percentile</source>
        <translation>الرافعة عند المئين 10</translation>
    </message>
    <message>
        <source>at its 90th</source>
        <translation>عند المئين 90</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Tour: step {place} of {count}</source>
        <translation>الجولة: المرحلة {place} من {count}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>خروج (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>“{lever}” stands at {value}.</source>
        <translation>«{lever}» حاليا: {value}.</translation>
    </message>
    <message>
        <source>In {year}, turnover lies between {low} and {high} in 90 % of them.</source>
        <translation>سنة {year}، يقع رقم المعاملات بين {low} و{high} في 90 % من عمليات المحاكاة.</translation>
    </message>
    <message>
        <source>The study brings “{scenario}”, among others.</source>
        <translation>تقترح الدراسة مثلا «{scenario}».</translation>
    </message>
    <message>
        <source>Take the five-minute tour of this window? It goes through the study that is open, and changes nothing by itself.</source>
        <translation>هل تود القيام بجولة في هذه النافذة، في خمس دقائق؟ تمر الجولة بالدراسة المفتوحة ولا تغير شيئا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The answer, in words</source>
        <translation>الجواب بالكلمات</translation>
    </message>
    <message>
        <source>The sentence says what the scenario reaches, and how far that is from the targets. Each card below it has one target: what is projected, the gap, and how probable it is that the target is reached.</source>
        <translation>تقول الجملة ما يبلغه السيناريو وكم يبعد عن الأهداف. وتخص كل بطاقة تحتها هدفا واحدا: التوقع، والفارق، واحتمال بلوغ الهدف.</translation>
    </message>
    <message>
        <source>Move a main lever</source>
        <translation>تحريك رافعة رئيسية</translation>
    </message>
    <message>
        <source>Drag this slider, or press the left and right arrow keys: sentence, cards and charts follow at once. Ctrl+Z undoes it. The shaded part of the slider is the plausible range.</source>
        <translation>اسحب هذا المنزلق، أو استعمل السهمين الأيسر والأيمن: تتبعه الجملة والبطاقات والمبيانات فورا. وتتراجع Ctrl+Z عن ذلك. والجزء المظلل من المنزلق هو المجال المعقول.</translation>
    </message>
    <message>
        <source>Done. The answer is another one now.</source>
        <translation>تم ذلك، وتغير الجواب.</translation>
    </message>
    <message>
        <source>How certain is it?</source>
        <translation>ما درجة اليقين؟</translation>
    </message>
    <message>
        <source>The thick line is the central projection. The uncertainty band around it holds half of the simulations in its darker tint, and 90 % of them in both tints.</source>
        <translation>الخط السميك هو التوقع المركزي. ويضم نطاق عدم اليقين حوله نصف عمليات المحاكاة في لونه الداكن، و90 % منها في اللونين معا.</translation>
    </message>
    <message>
        <source>What reaches the target?</source>
        <translation>ما الذي يبلغ الهدف؟</translation>
    </message>
    <message>
        <source>For every lever, the value at which it meets the target on its own. The mark ▼ above a slider stands at the same value. A double click on a row or on a mark takes it, and so does Enter there; below, several levers share the effort.</source>
        <translation>لكل رافعة القيمة التي تبلغ بها الهدف وحدها. وتقف العلامة ▼ فوق المنزلق عند القيمة نفسها. وتضبطها نقرة مزدوجة على السطر أو على العلامة، وكذلك Enter؛ وفي الأسفل تتقاسم عدة روافع الجهد.</translation>
    </message>
    <message>
        <source>Where is the target reached, where missed?</source>
        <translation>أين يُبلغ الهدف وأين لا يُبلغ؟</translation>
    </message>
    <message>
        <source>The threshold map shows an outcome over two levers at once, with the threshold of a target as a line: on one side of it the target is reached, on the other it is missed. The lists above choose levers and target.</source>
        <translation>تعرض خريطة العتبات نتيجة حسب رافعتين معا، مع خط عتبة الهدف: يُبلغ الهدف على أحد جانبيه ولا يُبلغ على الجانب الآخر. وتختار القوائم في الأعلى الرافعتين والهدف.</translation>
    </message>
    <message>
        <source>Which lever matters most?</source>
        <translation>أي رافعة أكثر تأثيرا؟</translation>
    </message>
    <message>
        <source>The sensitivity analysis moves every uncertain lever on its own: the longer its bar, the more the answer depends on it. The sentence at the top names the first source of uncertainty.</source>
        <translation>يحرك تحليل الحساسية كل رافعة غير مؤكدة على حدة: كلما طال شريطها زاد ارتباط الجواب بها. وتسمي الجملة في الأعلى المصدر الأول لعدم اليقين.</translation>
    </message>
    <message>
        <source>Why is one scenario above another?</source>
        <translation>لماذا يتفوق سيناريو على آخر؟</translation>
    </message>
    <message>
        <source>Press “Add scenario”, or the arrow beside it for one that the study brings. This page sets the scenarios side by side, with only the assumptions that differ; the page Differences says what each of them brings.</source>
        <translation>اضغط على «إضافة سيناريو»، أو على السهم بجانبه لأخذ سيناريو من الدراسة. تضع هذه الصفحة السيناريوهات جنبا إلى جنب، مع الفرضيات المختلفة وحدها؛ وتبين صفحة تحليل الفوارق ما تضيفه كل منها.</translation>
    </message>
    <message>
        <source>Done. It has a colour of its own in every list, chart and table.</source>
        <translation>تم ذلك. للسيناريو لونه الخاص في كل القوائم والمبيانات والجداول.</translation>
    </message>
    <message>
        <source>Do the jobs fit the land?</source>
        <translation>هل يكفي الوعاء العقاري لمناصب الشغل؟</translation>
    </message>
    <message>
        <source>What the scenario means for one site: its jobs, the offices they need against those there are, and the land. The list at the top chooses the site.</source>
        <translation>ما يعنيه السيناريو لموقع معين: مناصب الشغل فيه، والمكاتب اللازمة مقابل المتوفرة، والوعاء العقاري. وتختار القائمة في الأعلى الموقع.</translation>
    </message>
    <message>
        <source>Your own figures</source>
        <translation>أرقامك الخاصة</translation>
    </message>
    <message>
        <source>Type what was observed into the table, or paste or import it from Excel, with its source and date. Each change is one step that can be undone; the study that offsim ships stays as it is.</source>
        <translation>أدخل في الجدول ما تمت ملاحظته، أو ألصقه أو استورده من Excel، مع مصدره وتاريخه. كل تغيير خطوة يمكن التراجع عنها؛ وتبقى دراسة offsim على حالها.</translation>
    </message>
    <message>
        <source>The report, and help</source>
        <translation>التقرير والمساعدة</translation>
    </message>
    <message>
        <source>“Export” writes the Excel workbook with its formulas and charts, the summary page and images of the charts. The menu Help explains every page (F1), and has this tour.</source>
        <translation>يكتب زر «تصدير» مصنف Excel بصيغه ومبياناته، وصفحة الخلاصة، وصور المبيانات. وتشرح قائمة «مساعدة» كل صفحة (F1)، وفيها هذه الجولة.</translation>
    </message>
    <message>
        <source>Press F6 to go on with the tour.</source>
        <translation>اضغط F6 لمتابعة الجولة.</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>5th percentile</source>
        <translation>المئين 5</translation>
    </message>
    <message>
        <source>25th percentile</source>
        <translation>المئين 25</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>المئين 75</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>المئين 95</translation>
    </message>
    <message>
        <source>below {share}</source>
        <translation>أقل من {share}</translation>
    </message>
    <message>
        <source>above {share}</source>
        <translation>أكثر من {share}</translation>
    </message>
    <message>
        <source>probability below {share}</source>
        <translation>احتمال بلوغه أقل من {share}</translation>
    </message>
    <message>
        <source>probability above {share}</source>
        <translation>احتمال بلوغه أكثر من {share}</translation>
    </message>
    <message>
        <source>probability {probability} (± {error} pp)</source>
        <translation>احتمال بلوغه: {probability} (± {error} نقطة)</translation>
    </message>
    <message>
        <source>“{scenario}” {probability}</source>
        <translation>«{scenario}»: {probability}</translation>
    </message>
    <message>
        <source>Probability of exceeding another scenario’s turnover in {year}, under the same shocks: {scenarios}</source>
        <translation>احتمال تجاوز رقم معاملات سيناريو آخر سنة {year} بالتقلبات نفسها: {scenarios}</translation>
    </message>
    <message>
        <source>Probability of all watched targets in the same simulation: {share}</source>
        <translation>احتمال بلوغ جميع الأهداف المتتبعة في المحاكاة نفسها: {share}</translation>
    </message>
    <message>
        <source>mean shortfall when missed</source>
        <translation>متوسط الفارق عند عدم تحقق الهدف</translation>
    </message>
    <message>
        <source>Uncertainty in {year}: {simulations}, seed {seed}</source>
        <translation>عدم اليقين سنة {year}: {simulations}، البذرة {seed}</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>bn MAD</source>
        <translation>مليار درهم</translation>
    </message>
    <message>
        <source>bn EUR</source>
        <translation>مليار أورو</translation>
    </message>
    <message>
        <source>M MAD</source>
        <translation>مليون درهم</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>درهم</translation>
    </message>
    <message>
        <source>thousand MAD</source>
        <translation>ألف درهم</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>منصب شغل</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% سنويا</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>points a year</source>
        <translation>نقطة سنويا</translation>
    </message>
    <message>
        <source>points per point</source>
        <translation>نقطة لكل نقطة</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>ارتباط</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>م²</translation>
    </message>
    <message>
        <source>m² a job</source>
        <translation>م² لكل منصب</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>هكتار</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>{lever} at {value} is outside {low} to {high}: {against}</source>
        <translation>{lever} عند {value} خارج المجال من {low} إلى {high}: {against}</translation>
    </message>
    <message>
        <source>{lever} at {value} from {year} is outside {low} to {high}: {against}</source>
        <translation>{lever} عند {value} ابتداء من {year} خارج المجال من {low} إلى {high}: {against}</translation>
    </message>
    <message>
        <source>Plausible from {low} to {high}.</source>
        <translation>المجال المعقول من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>With jump-off year {year}, turnover and jobs are held to what was observed up to {last}. Enter figures of {year} on the page “Data”, or choose another year.</source>
        <translation>مع سنة الانطلاق {year}، يتبع رقم المعاملات ومناصب الشغل ما لوحظ إلى غاية {last}. أدخل أرقام سنة {year} في صفحة «المعطيات»، أو اختر سنة أخرى.</translation>
    </message>
    <message>
        <source>With jump-off year {year}, turnover is held to what was observed up to {turnover}, and jobs up to {jobs}. Enter the other figures on the page “Data”, or choose another year.</source>
        <translation>مع سنة الانطلاق {year}، يتبع رقم المعاملات ما لوحظ إلى غاية {turnover}، وتتبع مناصب الشغل ما لوحظ إلى غاية {jobs}. أدخل الأرقام الأخرى في صفحة «المعطيات»، أو اختر سنة أخرى.</translation>
    </message>
    <message>
        <source>{site}: jobs exceed the capacity of the offices from {first}; shortfall in {year}: {gap} m², {land} of land.</source>
        <translation>{site}: تتجاوز مناصب الشغل الطاقة الاستيعابية للمكاتب ابتداء من {first}؛ الخصاص سنة {year}: {gap} م²، أي {land} من الوعاء العقاري.</translation>
    </message>
    <message>
        <source>{site}: going by its shares of turnover and jobs, a job in the rest of the country brings only {amount} of turnover in {year}, less than the average annual wage ({wage}). Check these shares.</source>
        <translation>{site}: وفق هذه الحصص من رقم المعاملات ومناصب الشغل، لا يعطي منصب الشغل في باقي البلاد سوى {amount} من رقم المعاملات سنة {year}، أي أقل من متوسط الأجر السنوي ({wage}). تحقق من هذه الحصص.</translation>
    </message>
    <message>
        <source>{site}: its share of {outcome} is {share} % in {year}, more than the {limit} % of {around} around it.</source>
        <translation>{site}: تبلغ الحصة من {outcome} {share}&#xa0;% سنة {year}، وهي أكبر من حصة {around} المشتملة على هذا الموقع ({limit}&#xa0;%).</translation>
    </message>
    <message>
        <source>{site}: its share of {outcome} would be {share} % in {year}; from then on it is capped at {held} %.</source>
        <translation>{site}: تتجاوز الحصة المحسوبة من {outcome} ({share}&#xa0;% سنة {year}) الحد الممكن؛ وتُحدَّد في {held}&#xa0;% ابتداء من هذه السنة.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Warnings about this scenario</source>
        <translation>تنبيهات حول هذا السيناريو</translation>
    </message>
    <message>
        <source>Note that holds for the study as it comes too: {words}</source>
        <translation>ملاحظة تنطبق أيضا على الدراسة كما وردت: {words}</translation>
    </message>
    <message>
        <source>No warnings.</source>
        <translation>لا توجد تنبيهات.</translation>
    </message>
    <message>
        <source>Notes that hold for the study as it comes too:</source>
        <translation>ملاحظات تنطبق أيضا على الدراسة كما وردت:</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>changed since it was taken from “{preset}”, which says: {note}</source>
        <translation>تغيّر منذ أخذه من «{preset}» الذي يقول: {note}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصة</translation>
    </message>
    <message>
        <source>Contents and checks</source>
        <translation>المحتويات والفحوص</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>عدم اليقين</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>البذرة {seed}</translation>
    </message>
    <message>
        <source>Normal growth</source>
        <translation>النمو العادي</translation>
    </message>
    <message>
        <source>Share of turnover</source>
        <translation>الحصة من رقم المعاملات</translation>
    </message>
    <message>
        <source>Share of jobs</source>
        <translation>الحصة من مناصب الشغل</translation>
    </message>
    <message>
        <source>Part felt by {market}</source>
        <translation>الجزء الذي يمس {market}</translation>
    </message>
    <message>
        <source>Growth, observed</source>
        <translation>النمو، الملاحظ</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>السنة الأولى</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Public cost a new job and year</source>
        <translation>الكلفة العمومية لكل منصب جديد وسنة</translation>
    </message>
    <message>
        <source>Years it is paid for a new job</source>
        <translation>عدد السنوات التي تُؤدى فيها عن منصب جديد</translation>
    </message>
    <message>
        <source>Floor space</source>
        <translation>مساحة المكاتب</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>الوعاء العقاري</translation>
    </message>
    <message>
        <source>Land set aside for it</source>
        <translation>الوعاء العقاري المخصص</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>Wage of a job, a year</source>
        <translation>أجر المنصب، سنويا</translation>
    </message>
    <message>
        <source>Investment per job added</source>
        <translation>الاستثمار لكل منصب إضافي</translation>
    </message>
    <message>
        <source>Turnover per company</source>
        <translation>رقم المعاملات لكل شركة</translation>
    </message>
    <message>
        <source>All markets</source>
        <translation>جميع الأسواق</translation>
    </message>
    <message>
        <source>Sector’s own shocks: standard deviation</source>
        <translation>تقلبات القطاع الخاصة: الانحراف المعياري</translation>
    </message>
    <message>
        <source>Sector’s own shocks: persistence</source>
        <translation>تقلبات القطاع الخاصة: الاستمرارية</translation>
    </message>
    <message>
        <source>Correlation of shocks with {economy}</source>
        <translation>ارتباط التقلبات مع {economy}</translation>
    </message>
    <message>
        <source>{outcome}, observed</source>
        <translation>{outcome}، الملاحظ</translation>
    </message>
    <message>
        <source>1. Client economies</source>
        <translation>1. اقتصادات الزبناء</translation>
    </message>
    <message>
        <source>10. Without the measures that cost</source>
        <translation>10. بدون التدابير ذات الكلفة</translation>
    </message>
    <message>
        <source>the same steps, the effect of these measures taken off</source>
        <translation>الخطوات نفسها بعد طرح أثر هذه التدابير</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>11. Public cost of the measures</source>
        <translation>11. الكلفة العمومية للتدابير</translation>
    </message>
    <message>
        <source>jobs added since its start, over the years it is paid, × rate a job</source>
        <translation>المناصب المضافة منذ بدايته، خلال سنوات أدائه، × المعدل لكل منصب</translation>
    </message>
    <message>
        <source>2. Deviation from normal growth</source>
        <translation>2. الابتعاد عن النمو العادي</translation>
    </message>
    <message>
        <source>growth + shift − recession − normal growth</source>
        <translation>النمو + التغير − الركود − النمو العادي</translation>
    </message>
    <message>
        <source>Taken off by the recession</source>
        <translation>ما يخصمه الركود</translation>
    </message>
    <message>
        <source>Away from normal</source>
        <translation>الابتعاد عن العادي</translation>
    </message>
    <message>
        <source>3. Events</source>
        <translation>3. الأحداث</translation>
    </message>
    <message>
        <source>part of the event felt that year, from 0 to 1; times its strength</source>
        <translation>الجزء المحسوس من الحدث تلك السنة، من 0 إلى 1؛ مضروبا في قوته</translation>
    </message>
    <message>
        <source>Part felt</source>
        <translation>الجزء المحسوس</translation>
    </message>
    <message>
        <source>Strength × part felt</source>
        <translation>القوة × الجزء المحسوس</translation>
    </message>
    <message>
        <source>4. Growth of the markets</source>
        <translation>4. نمو الأسواق</translation>
    </message>
    <message>
        <source>trend + sensitivity × deviation of its economy + effect of the events</source>
        <translation>الاتجاه + الحساسية × ابتعاد اقتصادها + أثر الأحداث</translation>
    </message>
    <message>
        <source>Effect of the events</source>
        <translation>أثر الأحداث</translation>
    </message>
    <message>
        <source>Growth of the client economies</source>
        <translation>نمو اقتصادات الزبناء</translation>
    </message>
    <message>
        <source>Fixed: client economies</source>
        <translation>ثابت: اقتصادات الزبناء</translation>
    </message>
    <message>
        <source>Fixed: markets in the base year</source>
        <translation>ثابت: الأسواق في سنة الأساس</translation>
    </message>
    <message>
        <source>Fixed: when events happen</source>
        <translation>ثابت: تواريخ الأحداث</translation>
    </message>
    <message>
        <source>Fixed: sites</source>
        <translation>ثابت: المواقع</translation>
    </message>
    <message>
        <source>Fixed: targets</source>
        <translation>ثابت: الأهداف</translation>
    </message>
    <message>
        <source>Fixed: ratios</source>
        <translation>ثابت: النسب</translation>
    </message>
    <message>
        <source>1: grows over its length and stays; 0: felt in full for its length</source>
        <translation>1: يكبر طيلة مدته ثم يبقى؛ 0: محسوس كله طيلة مدته</translation>
    </message>
    <message>
        <source>Fixed: the markets that events hit</source>
        <translation>ثابت: الأسواق التي تمسها الأحداث</translation>
    </message>
    <message>
        <source>Fixed: years of the targets</source>
        <translation>ثابت: سنوات الأهداف</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Lowest growth of a market in a year</source>
        <translation>أدنى نمو لسوق في سنة</translation>
    </message>
    <message>
        <source>One {unit} is</source>
        <translation>ما يعادل 1 {unit}</translation>
    </message>
    <message>
        <source>Fixed: units and limits</source>
        <translation>ثابت: الوحدات والحدود</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Plausible from</source>
        <translation>المعقول من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>5. Turnover of the markets</source>
        <translation>5. رقم معاملات الأسواق</translation>
    </message>
    <message>
        <source>turnover of the year before × (1 + growth, never below the lowest growth)</source>
        <translation>رقم معاملات السنة السابقة × (1 + النمو، دون أن يقل عن أدنى نمو)</translation>
    </message>
    <message>
        <source>6. Jobs of the markets</source>
        <translation>6. مناصب الشغل في الأسواق</translation>
    </message>
    <message>
        <source>turnover / turnover per job, which grows with productivity</source>
        <translation>رقم المعاملات / رقم المعاملات لكل منصب، الذي ينمو مع الإنتاجية</translation>
    </message>
    <message>
        <source>{outcome}, worked out</source>
        <translation>{outcome} المحسوب</translation>
    </message>
    <message>
        <source>Jobs added in the year, losses not counted</source>
        <translation>المناصب المضافة خلال السنة، دون احتساب الخسائر</translation>
    </message>
    <message>
        <source>7. The country</source>
        <translation>7. البلاد</translation>
    </message>
    <message>
        <source>sums over the markets, and what follows from them</source>
        <translation>مجموع الأسواق وما ينتج عنه</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلاد</translation>
    </message>
    <message>
        <source>The model, step by step; one formula along each row. Nothing to change here.</source>
        <translation>النموذج خطوة خطوة؛ صيغة واحدة على طول كل سطر. لا شيء يُغيَّر هنا.</translation>
    </message>
    <message>
        <source>Same every year</source>
        <translation>ثابت كل سنة</translation>
    </message>
    <message>
        <source>Scenario: {name}</source>
        <translation>السيناريو: {name}</translation>
    </message>
    <message>
        <source>When exported: {answer}</source>
        <translation>عند التصدير: {answer}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>البلاد</translation>
    </message>
    <message>
        <source>By market</source>
        <translation>حسب السوق</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>حسب الموقع</translation>
    </message>
    <message>
        <source>All scenarios, as exported</source>
        <translation>جميع السيناريوهات كما صُدّرت</translation>
    </message>
    <message>
        <source>figures of the day of export: they do not follow the inputs</source>
        <translation>أرقام يوم التصدير: لا تتبع المدخلات</translation>
    </message>
    <message>
        <source>{outcome}, reference</source>
        <translation>{outcome}، المرجع</translation>
    </message>
    <message>
        <source>the level to reach, drawn across all years</source>
        <translation>المستوى الواجب بلوغه، مرسوما على جميع السنوات</translation>
    </message>
    <message>
        <source>Targets in the charts</source>
        <translation>الأهداف في المبيانات</translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation>هدف {year}</translation>
    </message>
    <message>
        <source>each perimeter counts other things: never join them into one curve</source>
        <translation>كل نطاق يحصي أشياء مختلفة: لا تُجمع أبدا في منحنى واحد</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>الملاحظ</translation>
    </message>
    <message>
        <source>Observed, {perimeter}</source>
        <translation>الملاحظ، {perimeter}</translation>
    </message>
    <message>
        <source>8. Shares of the sites</source>
        <translation>8. حصص المواقع</translation>
    </message>
    <message>
        <source>share in the base year + change × years since then, kept between 0 and 100 %</source>
        <translation>حصة سنة الأساس + التغير × عدد السنوات منذئذ، بين 0 و100&#xa0;%</translation>
    </message>
    <message>
        <source>Hectares of land a square metre of offices</source>
        <translation>هكتارات الوعاء العقاري لكل متر مربع من المكاتب</translation>
    </message>
    <message>
        <source>9. Offices and land</source>
        <translation>9. المكاتب والوعاء العقاري</translation>
    </message>
    <message>
        <source>jobs × m² a job, less the offices that can be filled; land at the density above</source>
        <translation>مناصب الشغل × م² لكل منصب، ناقص المكاتب التي يمكن شغلها؛ والوعاء العقاري حسب الكثافة أعلاه</translation>
    </message>
    <message>
        <source>Every figure of the study; an arrow marks a figure that disagrees with the one above.</source>
        <translation>جميع أرقام الدراسة؛ والسهم يدل على رقم يخالف الذي فوقه.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Number of the scenario in use</source>
        <translation>رقم السيناريو المستعمل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Key of the scenario</source>
        <translation>مفتاح السيناريو</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>{lever}, from {year}</source>
        <translation>{lever}، ابتداء من {year}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>الفارق</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>متتبَّع</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>This cell takes numbers from {low} to {high} ({unit}).</source>
        <translation>تأخذ هذه الخلية أعدادا من {low} إلى {high} ({unit}).</translation>
    </message>
    <message>
        <source>Choose one of the scenarios in the list.</source>
        <translation>اختر أحد السيناريوهات من اللائحة.</translation>
    </message>
    <message>
        <source>Figures of the day of export: they do not follow the inputs.</source>
        <translation>أرقام يوم التصدير: لا تتبع المدخلات.</translation>
    </message>
    <message>
        <source>Probability, %</source>
        <translation>الاحتمال، %</translation>
    </message>
    <message>
        <source>{lever}: {spread}</source>
        <translation>{lever}: {spread}</translation>
    </message>
    <message>
        <source>Business-cycle shocks: standard deviation</source>
        <translation>التقلبات العشوائية: الانحراف المعياري</translation>
    </message>
    <message>
        <source>Business-cycle shocks: persistence</source>
        <translation>التقلبات العشوائية: الاستمرارية</translation>
    </message>
    <message>
        <source>Rank of the chosen economic outlook in the list</source>
        <translation>رتبة فرضية الظرفية المختارة في القائمة</translation>
    </message>
    <message>
        <source>growth in the chosen economic outlook</source>
        <translation>النمو في فرضية الظرفية المختارة</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Scenario in use</source>
        <translation>السيناريو المستعمل</translation>
    </message>
    <message>
        <source>choose another: all yellow cells below take its settings</source>
        <translation>اختر غيره: تأخذ كل الخلايا الصفراء أدناه إعداداته</translation>
    </message>
    <message>
        <source>Economic outlook</source>
        <translation>فرضية الظرفية</translation>
    </message>
    <message>
        <source>empty: as in the year before, and first as above</source>
        <translation>فارغة: كما في السنة السابقة، وأولا كما أعلاه</translation>
    </message>
    <message>
        <source>Levers by year</source>
        <translation>الروافع حسب السنة</translation>
    </message>
    <message>
        <source>Observed after the base year</source>
        <translation>الملاحظ بعد سنة الأساس</translation>
    </message>
    <message>
        <source>Economic outlooks to choose from (1: the chosen one)</source>
        <translation>فرضيات الظرفية الممكنة (1: المختارة)</translation>
    </message>
    <message>
        <source>Change the yellow cells: every sheet is recalculated. The protection has no password.</source>
        <translation>غيّر الخلايا الصفراء: تُحيَّن جميع الأوراق. الحماية بدون كلمة سر.</translation>
    </message>
    <message>
        <source>Recalculated from the inputs. Grey figures are as exported.</source>
        <translation>أرقام محيَّنة تلقائيا حسب المدخلات. أما الأرقام الرمادية فهي كما صُدّرت.</translation>
    </message>
    <message>
        <source>The charts have room for {shown} of {every} scenarios: the active one, the reference, the first.</source>
        <translation>تتسع المبيانات لـ {shown} من أصل {every} من السيناريوهات: المعروض، والمرجعي، وأولى البقية.</translation>
    </message>
    <message>
        <source>Recalculated from the inputs: what is projected, the gap and the status.</source>
        <translation>أرقام محيَّنة تلقائيا حسب المدخلات: التوقع والفارق والحالة.</translation>
    </message>
    <message>
        <source>Choose one of the economic outlooks in the list.</source>
        <translation>اختر إحدى فرضيات الظرفية من القائمة.</translation>
    </message>
    <message>
        <source>Simulations</source>
        <translation>عمليات المحاكاة</translation>
    </message>
    <message>
        <source>Seed of the simulations</source>
        <translation>بذرة عمليات المحاكاة</translation>
    </message>
    <message>
        <source>how to read it: 50 % of simulations lie between P25 and P75, 90 % between P5 and P95</source>
        <translation>القراءة: 50&#xa0;% من عمليات المحاكاة بين المئينين 25 و75، و90&#xa0;% بين المئينين 5 و95</translation>
    </message>
    <message>
        <source>All watched targets in the same simulation</source>
        <translation>جميع الأهداف المتتبعة في المحاكاة نفسها</translation>
    </message>
    <message>
        <source>Mean shortfall</source>
        <translation>متوسط الفارق</translation>
    </message>
    <message>
        <source>Status of the value</source>
        <translation>حالة الرقم</translation>
    </message>
    <message>
        <source>Error, pp</source>
        <translation>الخطأ، نقطة</translation>
    </message>
    <message>
        <source>0. Levers by year</source>
        <translation>0. الروافع حسب السنة</translation>
    </message>
    <message>
        <source>the year’s own value, else that of the year before</source>
        <translation>قيمة السنة نفسها، وإلا فقيمة السنة السابقة</translation>
    </message>
    <message>
        <source>Observed / worked out; 0 where not observed</source>
        <translation>الملاحظ / المحسوب؛ 0 حيث لا ملاحظة</translation>
    </message>
    <message>
        <source>The same in the next observed year</source>
        <translation>نفسه في السنة الملاحظة الموالية</translation>
    </message>
    <message>
        <source>Years until then</source>
        <translation>عدد السنوات إلى حينها</translation>
    </message>
    <message>
        <source>Factor, even between observed years</source>
        <translation>المعامل، منتظم بين السنوات الملاحظة</translation>
    </message>
    <message>
        <source>Every scenario by its settings. The one chosen on the sheet of inputs is in use on every sheet.</source>
        <translation>كل سيناريو بإعداداته. والمختار في ورقة المدخلات مستعمل في جميع الأوراق.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>المستعمل</translation>
    </message>
    <message>
        <source>{outcome}, {first} to {last}. {answer}</source>
        <translation>{outcome}، من {first} إلى {last}. {answer}</translation>
    </message>
    <message>
        <source>differences between the percentiles above, drawn on one another</source>
        <translation>الفوارق بين المئينات أعلاه، مكدسة في المبيانات</translation>
    </message>
    <message>
        <source>Bands in the charts</source>
        <translation>النطاقات في المبيانات</translation>
    </message>
    <message>
        <source>{level}, not drawn</source>
        <translation>{level}، غير مرسوم</translation>
    </message>
    <message>
        <source>Where everything is, and whether it is in order: recalculated.</source>
        <translation>أين يوجد كل شيء، وهل هو سليم: محيَّن.</translation>
    </message>
    <message>
        <source>Economic outlook of client economies</source>
        <translation>فرضية الظرفية لاقتصادات الزبناء</translation>
    </message>
</context>
</TS>
