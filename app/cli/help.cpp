// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

#include "app/cli/columns.h"
#include "app/cli/entities.h"
#include "app/cli/export_verb.h"
#include "app/cli/import_verb.h"
#include "app/cli/report_verb.h"
#include "app/cli/words.h"

namespace nuanxin::cli {

namespace {

struct Story {
    QString verb, summary;
    QStringList examples;
    QString more;  // what else is worth knowing; may be empty
};

std::vector<Story> stories() {
    return {
        {QStringLiteral("create"),
         Words::tr("新建台账，并给出恢复密钥。"),
         {Words::tr("nuanxin-cli create 永丰街道.nxl --office 永丰街道 --level street")},
         Words::tr("--user 和密码属于第一位管理员。已有的文件不会被覆盖。")},
        {QStringLiteral("check"),
         Words::tr("检查台账是否完好；只看，不改。"),
         {Words::tr("nuanxin-cli check 永丰街道.nxl")},
         {}},
        {QStringLiteral("backup"),
         Words::tr("做一份整体加密的备份，可以带到别处。"),
         {Words::tr("nuanxin-cli backup 永丰街道.nxl 永丰街道.nxb")},
         Words::tr("恢复时要用管理员的密码，或恢复密钥。")},
        {QStringLiteral("restore"),
         Words::tr("用备份恢复台账；原来的台账改名留在旁边。"),
         {Words::tr("nuanxin-cli restore 永丰街道.nxb 永丰街道.nxl")},
         Words::tr("--user 和密码属于备份里的一位管理员；恢复密钥可以写在密码的位置。")},
        {QStringLiteral("list"),
         Words::tr("列出台账里的一项内容。"),
         {Words::tr("nuanxin-cli list 永丰街道.nxl places --search 松林 --limit 20")},
         Words::tr("项目有 %1。名称也可以用拼音或拼音首字母查找。").arg(knownEntities())},
        {QStringLiteral("import"),
         Words::tr("导入 XLSX、XLS 或 CSV 表格，一次算一步，可以撤销；--rehearse 只预演，不写入。"),
         {Words::tr("nuanxin-cli import 永丰街道.nxl 名册.xlsx --rehearse"),
          Words::tr("nuanxin-cli import 永丰街道.nxl 骑手.xlsx 快递员.csv 主播.xls"),
          Words::tr("nuanxin-cli import 永丰街道.nxl 企业.xlsx --as employers")},
         Words::tr("--as 可以是 %1；不写就是 workers。几个文件合成一步，撤销时一起撤销。")
             .arg(knownImports())},
        {QStringLiteral("export"),
         Words::tr("把台账里的一份名单导出成 XLSX 或 CSV 表格，并记入导出登记。"),
         {Words::tr("nuanxin-cli export 永丰街道.nxl workers 名册.xlsx"),
          Words::tr("nuanxin-cli export 永丰街道.nxl sites 网点.csv --encoding gb18030"),
          Words::tr("nuanxin-cli export 永丰街道.nxl members 党员.xlsx"),
          Words::tr("nuanxin-cli export 永丰街道.nxl dues 党费.xlsx --period 2026-06")},
         Words::tr("项目有 %1。\n"
                   "要用 Excel 打开的，请导出 XLSX。CSV 里 16 位以上的号码前面有一个制表符，"
                   "免得 Excel 把末几位改成 0。")
             .arg(knownExports())},
        {QStringLiteral("report"),
         Words::tr(
             "出半年报、摸排表、党员名册、发展档案、组织生活情况表、党费收缴表、应建未建清单，PDF 或 XLSX。"),
         {Words::tr("nuanxin-cli report 永丰街道.nxl 半年报 --period 2026H1 -o 半年报.pdf"),
          Words::tr("nuanxin-cli report 永丰街道.nxl 半年报 --period 2026H1 --freeze -o 半年报.xlsx"),
          Words::tr("nuanxin-cli report 永丰街道.nxl 网点摸排表 -o 网点.pdf"),
          Words::tr("nuanxin-cli report 永丰街道.nxl 党员名册 --date 2026-06-30 --order strokes -o 党员.pdf"),
          Words::tr("nuanxin-cli report 永丰街道.nxl 发展档案 --person 张三 -o 档案.pdf"),
          Words::tr("nuanxin-cli report 永丰街道.nxl 组织生活 --year 2026 -o 组织生活.xlsx"),
          Words::tr("nuanxin-cli report 永丰街道.nxl 党费收缴表 --period 2026-06 -o 党费.xlsx")},
         knownReports().join(u'\n') + u'\n' +
             Words::tr("还没过完的一期截至今天，没有开始的一期不能出。定格以后，这一期的数字不再变动，"
                       "也不能撤销；下一期的半年报印出与它相比的增减。")},
        {QStringLiteral("history"),
         Words::tr("列出历史，最近的在前。"),
         {Words::tr("nuanxin-cli history 永丰街道.nxl --limit 5")},
         {}},
        {QStringLiteral("undo"),
         Words::tr("撤销一次操作；不写编号，就撤销最近一次。"),
         {Words::tr("nuanxin-cli undo 永丰街道.nxl")},
         Words::tr("编号见 history。撤销本身也记入历史。")},
        {QStringLiteral("redo"),
         Words::tr("重做一次撤销了的操作；不写编号，就重做刚撤销的一次。"),
         {Words::tr("nuanxin-cli redo 永丰街道.nxl")},
         Words::tr("编号是撤销了的那次操作的编号，见 history。重做本身也记入历史。")},
        {QStringLiteral("users"),
         Words::tr("管理使用人：名单、身份、停用、密码、恢复密钥。"),
         {Words::tr("nuanxin-cli users 永丰街道.nxl list"),
          Words::tr(
              "nuanxin-cli users 永丰街道.nxl add 录入员甲 --role surveyor --new-password-file 新密码.txt"),
          Words::tr("nuanxin-cli users 永丰街道.nxl disable 录入员甲")},
         Words::tr("身份有 administrator（管理员）、instructor（指导员）、surveyor（录入员）、"
                   "reader（查阅员）。\n"
                   "新密码取自 --new-password-file，不写就取自环境变量 NUANXIN_NEW_PASSWORD。\n"
                   "password 不写名称，就是更换 --user 自己的密码。\n"
                   "recovery-key 给出新的恢复密钥，旧的从此打不开台账。")},
        {QStringLiteral("demo"),
         Words::tr("建立示范台账供试用；已经有了就原样保留。"),
         {Words::tr("nuanxin-cli demo 示范")},
         Words::tr(
             "里面的单位、区划和人员都是虚构的。花名册写在同一个文件夹里，留一份没有导入，供您自己试。")},
    };
}

struct Meaning {
    QString option, text;
};

std::vector<Meaning> meanings() {
    return {
        {QStringLiteral("--office NAME"), Words::tr("单位名称")},
        {QStringLiteral("--level"),
         Words::tr("单位层级：city 市，district 区县（不写就是它），street 街道乡镇，community 社区村")},
        {QStringLiteral("--key-cost"),
         Words::tr("normal 让试密码的人每次都要等（不写就是它），quick 只适合试用")},
        {QStringLiteral("--overwrite"), Words::tr("替换同名的旧文件；backup 只替换旧备份")},
        {QStringLiteral("--search TEXT"), Words::tr("只列出含有这些文字的")},
        {QStringLiteral("--limit N"), Words::tr("最多列出这么多条")},
        {QStringLiteral("--newest N"), Words::tr("最近的这么多次操作")},
        {QStringLiteral("--as WHAT"), Words::tr("导入成哪一种内容，见下")},
        {QStringLiteral("--rehearse"), Words::tr("只预演，说明会怎样，不写入")},
        {QStringLiteral("--encoding"), Words::tr("CSV 的编码：utf-8（不写就是它）或 gb18030")},
        {QStringLiteral("--unmasked"), Words::tr("号码和住址写成明文；要同时写明 --to 和 --why，并登记在案")},
        {QStringLiteral("--to WHOM"), Words::tr("接收单位，记入导出登记")},
        {QStringLiteral("--why WHY"), Words::tr("作什么用，记入导出登记")},
        {QStringLiteral("--period"),
         Words::tr("哪一期：半年报写 2026H1（上半年）或 2026H2（下半年），党费写月份 2026-06；"
                   "export dues 不写就是本月")},
        {QStringLiteral("--freeze"), Words::tr("先把这一期的半年报定格，再出报表")},
        {QStringLiteral("--branch BRANCH"), Words::tr("只要这个党组织和它下面的；名称要写全")},
        {QStringLiteral("--date DATE"), Words::tr("截至哪一天，写成 2026-06-30；不写就是今天")},
        {QStringLiteral("--order"), Words::tr("pinyin 按姓名拼音（不写就是它），strokes 按姓氏笔画")},
        {QStringLiteral("--person PERSON"),
         Words::tr("哪一位的发展档案：姓名，或 list development 列出的编号；不写就是每人一份")},
        {QStringLiteral("--year YEAR"), Words::tr("哪一年的组织生活；不写就是今年")},
        {QStringLiteral("--all"), Words::tr("应建未建里也列出已经建好的")},
        {QStringLiteral("-o OUT"), Words::tr("报表写到哪个文件，种类由扩展名定")},
        {QStringLiteral("--role ROLE"), Words::tr("新使用人的身份")},
        {QStringLiteral("--new-password-file FILE"), Words::tr("新密码写在这个文件的第一行")},
        {QStringLiteral("--recovery-key-file FILE"),
         Words::tr("不用密码，用写在这个文件第一行的恢复密钥设新密码，并设为管理员")},
        {QStringLiteral("--fresh"), Words::tr("重建：原来的示范台账连同改动都不留")},
    };
}

QString nameOf(const Meaning& meaning) {
    return optionIn(meaning.option.section(u' ', 0, 0))->name;
}

Story storyOf(const Verb& verb) {
    for (const Story& story : stories()) {
        if (story.verb == verb.name) {
            return story;
        }
    }
    return {};
}

// Says the words in capitals of a synopsis. English leaves them as they are.
QString inWords(const QString& synopsis) {
    const QHash<QString, QString> words{
        {QStringLiteral("LEDGER"), Words::tr("<台账>")},   {QStringLiteral("BACKUP"), Words::tr("<备份>")},
        {QStringLiteral("ENTITY"), Words::tr("<项目>")},   {QStringLiteral("FILE"), Words::tr("<文件>")},
        {QStringLiteral("OUT"), Words::tr("<输出>")},      {QStringLiteral("DIR"), Words::tr("<文件夹>")},
        {QStringLiteral("NAME"), Words::tr("<名称>")},     {QStringLiteral("ROLE"), Words::tr("<身份>")},
        {QStringLiteral("TEXT"), Words::tr("<文字>")},     {QStringLiteral("N"), Words::tr("<数目>")},
        {QStringLiteral("ID"), Words::tr("<编号>")},       {QStringLiteral("WHAT"), Words::tr("<种类>")},
        {QStringLiteral("WHOM"), Words::tr("<接收单位>")}, {QStringLiteral("WHY"), Words::tr("<用途>")},
        {QStringLiteral("BRANCH"), Words::tr("<党组织>")}, {QStringLiteral("PERSON"), Words::tr("<姓名>")},
        {QStringLiteral("DATE"), Words::tr("<日期>")},     {QStringLiteral("YEAR"), Words::tr("<年份>")},
        {QStringLiteral("MONTH"), Words::tr("<月份>")}};
    static const QRegularExpression kCapitals(QStringLiteral("\\b[A-Z]+\\b"));
    QString said;
    qsizetype done = 0;
    for (auto matches = kCapitals.globalMatch(synopsis); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        said += synopsis.mid(done, match.capturedStart() - done) +
                words.value(match.captured(), match.captured());
        done = match.capturedEnd();
    }
    return said + synopsis.mid(done);
}

QString indented(const std::vector<QStringList>& rows) {
    std::vector<QStringList> moved;
    for (const QStringList& row : rows) {
        moved.push_back(QStringList{QStringLiteral("  ") + row.first()} + row.mid(1));
    }
    return aligned(moved);
}

QString indented(const QStringList& lines) {
    std::vector<QStringList> rows;
    for (const QString& line : lines) {
        rows.push_back({line});
    }
    return indented(rows);
}

QString section(const QString& title, const QString& body) {
    return title + u'\n' + body + u'\n';
}

QString commonOptions() {
    return indented(std::vector<QStringList>{
        {inWords(QStringLiteral("--user NAME")), Words::tr("使用人；不写就是第一位管理员，通常叫 admin")},
        {inWords(QStringLiteral("--password-file FILE")),
         Words::tr("密码写在这个文件的第一行；不写就取自环境变量 NUANXIN_PASSWORD")},
        {QStringLiteral("--json"),
         Words::tr("标准输出只有一个 JSON 值；没有做成时里面有 {\"error\":{\"kind\":…,\"message\":…}}")},
        {QStringLiteral("--help"), Words::tr("说明；写了命令就只说那个命令")},
        {QStringLiteral("--version"), Words::tr("版本")}});
}

QString exitStatuses() {
    return indented(std::vector<QStringList>{
        {QStringLiteral("0"), Words::tr("完成")},
        {QStringLiteral("1"), Words::tr("没有做成，或检查出问题；原因写在标准错误里")},
        {QStringLiteral("2"), Words::tr("用法不对，什么也没有做")}});
}

}  // namespace

QString formsOf(const Verb& verb) {
    QStringList forms;
    for (const QString& form : verb.synopsis.split(u'\n')) {
        forms << QStringLiteral("nuanxin-cli %1 %2").arg(verb.name, inWords(form));
    }
    return indented(forms);
}

QString help(const std::vector<VerbGroup>& groups) {
    QString text = section(
        Words::tr("暖新台账的命令行 %1，与窗口程序做同样的事。").arg(QCoreApplication::applicationVersion()),
        {});
    text += section(Words::tr("用法：nuanxin-cli <命令> … [选项]"), {});
    for (const VerbGroup& group : groups) {
        std::vector<QStringList> rows;
        for (const Verb& verb : group.verbs) {
            rows.push_back({verb.name, storyOf(verb).summary});
        }
        text += section(group.title, indented(rows));
    }
    return text +
           section(Words::tr("一个命令的用法和例子"),
                   indented(QStringList{QStringLiteral("nuanxin-cli create --help")})) +
           section(Words::tr("每个命令都可以带的选项，写在哪里都行"), commonOptions()) +
           section(Words::tr("退出状态"), exitStatuses()) +
           Words::tr("说中文；设环境变量 NUANXIN_LANGUAGE=en 就说英文。") + u'\n';
}

QString helpOf(const Verb& verb) {
    const Story story = storyOf(verb);
    std::vector<QStringList> options;
    for (const Meaning& meaning : meanings()) {
        if (verb.grammar.valued.contains(nameOf(meaning)) || verb.grammar.flags.contains(nameOf(meaning))) {
            options.push_back({inWords(meaning.option), meaning.text});
        }
    }
    QString text = section(story.summary, {}) + section(Words::tr("用法"), formsOf(verb));
    if (!options.empty()) {
        text += section(Words::tr("选项"), indented(options));
    }
    if (!story.more.isEmpty()) {
        text += section(story.more, {});
    }
    return text + section(Words::tr("例子"), indented(story.examples)) +
           Words::tr("通用的选项和退出状态见 nuanxin-cli --help。") + u'\n';
}

}  // namespace nuanxin::cli
