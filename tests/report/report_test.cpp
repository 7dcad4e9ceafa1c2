// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "core/census/worker_role_store.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/xlsx_archive.h"
#include "core/report/person_report.h"
#include "core/report/return_report.h"
#include "core/report/survey_form.h"
#include "core/report/table_file.h"
#include "tests/census/census_fixture.h"

using namespace nuanxin;
using namespace nuanxin::report;
using namespace nuanxin::test;

namespace {

const QDate kLater(2026, 7, 3);

QString shown(const Table& table, size_t row, size_t column) {
    return cellText(table.rows.at(row).at(column), table.columns.at(column).kind);
}

QStringList shownRow(const Table& table, size_t row) {
    QStringList cells;
    for (size_t column = 0; column < table.rows.at(row).size(); ++column) {
        cells << shown(table, row, column);
    }
    return cells;
}

QString allText(const Document& document) {
    QString text = document.title + document.left + document.right;
    for (const Block& block : document.blocks) {
        if (const auto* grid = std::get_if<FieldGrid>(&block)) {
            for (const auto& field : grid->fields) {
                text += field.label + field.value;
            }
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            text += paragraph->text;
        } else if (const auto* heading = std::get_if<Heading>(&block)) {
            text += heading->text;
        } else if (const auto* table = std::get_if<Table>(&block)) {
            for (size_t row = 0; row < table->rows.size(); ++row) {
                text += shownRow(*table, row).join(u' ');
            }
        }
    }
    return text;
}

struct ReportFixture : CensusFixture {
    WorkerId member;

    ReportFixture() {
        Worker worker = person(QStringLiteral("欧阳芷若"));
        worker.site = qilongSite;
        worker.employer = meituan;
        worker.community = qilong;
        worker.politicalStatus = QStringLiteral("01");
        worker.startedOn = QStringLiteral("2025");
        worker.phone.plain = QStringLiteral("13800000001");
        member = add(worker);
    }
    void addRider(const QString& name) {
        Worker worker = person(name);
        worker.site = qilongSite;
        worker.community = qilong;
        worker.startedOn = QStringLiteral("2026-03");
        add(worker);
    }
};

}  // namespace

TEST_CASE("a return is on paper what it is in the ledger, with a total", "[report]") {
    const ReportFixture f;
    const ReturnPaper paper = returnPaper(*f.ledger, QStringLiteral("2026H1"), kLater);
    const Document document = returnReport(paper);
    CHECK(document.title == QStringLiteral("新就业群体摸排半年报（2026年上半年）"));
    CHECK(document.right == QStringLiteral("截至2026年6月30日"));
    CHECK_FALSE(document.isLandscape);
    const Table& table = *document.firstTable();
    REQUIRE(table.rows.size() == 2);
    CHECK(table.groupHeads().mid(2) == QStringList{QStringLiteral("企业（个）"), QStringLiteral("网点（个）"),
                                                   QStringLiteral("从业人员（人）"),
                                                   QStringLiteral("党员（人）"),
                                                   QStringLiteral("入党积极分子（人）")});
    CHECK(shownRow(table, 0).join(u' ') == QStringLiteral("永丰街道 外卖配送 1 2 1 1 0"));
    CHECK(shownRow(table, 1).join(u' ') == QStringLiteral("合计  1 2 1 1 0"));
    CHECK(allText(document).contains(QStringLiteral("尚未定格")));
}

TEST_CASE("the change stands beside each figure once a return before is frozen, and a frozen one stays",
          "[report]") {
    ReportFixture f;
    HalfYearReturnStore(*f.ledger).freeze(QStringLiteral("2025H2"), QDate(2025, 12, 31));
    f.addRider(QStringLiteral("张三"));
    Document document = returnReport(returnPaper(*f.ledger, QStringLiteral("2026H1"), kLater));
    CHECK(document.isLandscape);
    CHECK(shownRow(*document.firstTable(), 0).join(u' ') ==
          QStringLiteral("永丰街道 外卖配送 1 0 2 0 2 +1 1 0 0 0"));
    CHECK(document.firstTable()->groupHeads()[7] == QStringLiteral("从业人员（人）较上期"));
    HalfYearReturnStore(*f.ledger).freeze(QStringLiteral("2026H1"), QDate(2026, 6, 30));
    f.addRider(QStringLiteral("李四"));
    document = returnReport(returnPaper(*f.ledger, QStringLiteral("2026H1"), kLater));
    CHECK(shown(*document.firstTable(), 0, 6) == QStringLiteral("2"));
    CHECK(allText(document).contains(QStringLiteral("定格，数字不再变动")));
}

TEST_CASE("a return says what it counts though it was recorded after the closing day", "[report]") {
    const struct {
        RecordedLater later;
        const char* sentence;
    } cases[] = {{{10, 3, 3}, "截止日以后才登记的 10 人（没有入职日期）、3 个企业、3 个网点，已计入本期。"},
                 {{10, 0, 0}, "截止日以后才登记的 10 人（没有入职日期），已计入本期。"},
                 {{0, 0, 3}, "截止日以后才登记的 3 个网点，已计入本期。"},
                 {{}, ""}};
    for (const auto& each : cases) {
        CHECK(laterSentence(each.later) == QString::fromUtf8(each.sentence));
        ReturnPaper paper;
        paper.figures.later = each.later;
        const QString text = allText(returnReport(paper));
        CHECK(text.contains(QString::fromUtf8(each.sentence)));
        CHECK(text.contains(QStringLiteral("已计入本期")) == (each.later != RecordedLater()));
    }
}

TEST_CASE("while a period runs its return is as of today, and before it begins there is none", "[report]") {
    const ReportFixture f;
    const auto on = [&f](const QDate& today) {
        return returnReport(returnPaper(*f.ledger, QStringLiteral("2026H1"), today)).right;
    };
    CHECK(on({2026, 3, 5}) == QStringLiteral("截至2026年3月5日"));
    CHECK(on({2026, 6, 30}) == QStringLiteral("截至2026年6月30日"));
    CHECK(on({2027, 1, 1}) == QStringLiteral("截至2026年6月30日"));
    CHECK(kindThrown([&] { on({2025, 12, 31}); }) == ErrorKind::BadInput);
    CHECK(kindThrown([&] {
              HalfYearReturnStore(*f.ledger).freeze(QStringLiteral("2026H1"), QDate(2025, 12, 31));
          }) == ErrorKind::BadInput);
    CHECK(returnPaper(*f.ledger, QStringLiteral("1990H1"), kLater).figures.asOf ==
          QStringLiteral("1990-06-30"));
}

TEST_CASE("a street of several sectors has a subtotal on paper, a frozen one too", "[report]") {
    ReturnPaper paper;
    paper.figures.lines = {{PlaceId(1), QStringLiteral("甲"), QStringLiteral("courier"), {1, 1, 5, 2, 0}},
                           {PlaceId(1), QStringLiteral("甲"), QStringLiteral("freight"), {0, 1, 3, 0, 1}},
                           {PlaceId(2), QStringLiteral("乙"), QStringLiteral("freight"), {0, 0, 2, 0, 0}}};
    paper.figures.total = {1, 2, 10, 2, 1};
    paper.frozenOn = QStringLiteral("2026-07-01");
    paper.before = HalfYearReturn();
    paper.before->period = QStringLiteral("2025H2");
    paper.before->lines = {{PlaceId(1), QStringLiteral("甲"), QStringLiteral("courier"), {1, 0, 6, 0, 0}}};
    const Document document = returnReport(paper);
    const Table& table = *document.firstTable();
    REQUIRE(table.rows.size() == 5);
    CHECK(shownRow(table, 2).join(u' ') == QStringLiteral("甲 小计 1 0 2 +2 8 +2 2 +2 1 +1"));
    std::vector<size_t> sums;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.isSum(row)) {
            sums.push_back(row);
        }
    }
    CHECK(sums == std::vector<size_t>{2, 4});
}

TEST_CASE("a street and sector that has gone is still compared", "[report]") {
    HalfYearReturn before, now;
    before.lines = {{PlaceId(1), QStringLiteral("甲"), QStringLiteral("courier"), {1, 1, 5, 2, 0}}};
    now.lines = {{PlaceId(2), QStringLiteral("乙"), QStringLiteral("courier"), {0, 0, 3, 0, 0}}};
    const auto compared = compareLines(now, before);
    REQUIRE(compared.size() == 2);
    CHECK(compared[0].before == ReturnFigures());
    CHECK(compared[1].line.streetName == QStringLiteral("甲"));
    CHECK(compared[1].line.figures - compared[1].before == ReturnFigures{-1, -1, -5, -2, 0});
    CHECK(cellText(qint64(-5), Kind::Change) == QStringLiteral("-5"));
    CHECK(cellText(qint64(12345), Kind::Change) == QStringLiteral("+12,345"));
    CHECK(cellText(qint64(0), Kind::Change) == QStringLiteral("0"));
    CHECK(cellText(std::monostate(), Kind::Number).isEmpty());
}

TEST_CASE("what has gone stands with its street, and the lines of no street stay last", "[report]") {
    const auto line = [](qint64 street, const char* sector) {
        return ReturnLine{PlaceId(street), QString::number(street), QString::fromLatin1(sector), {}};
    };
    HalfYearReturn before, now;
    now.lines = {line(7, "courier"), line(3, "courier"), line(0, "courier")};
    before.lines = {line(0, "other"), line(5, "courier"), line(7, "other"), line(5, "other")};
    QStringList order;
    for (const ReturnComparison& compared : compareLines(now, before)) {
        order << QString::number(compared.line.street.value()) + compared.line.sector.at(0);
    }
    CHECK(order.join(u' ') == QStringLiteral("7c 7o 3c 5c 5o 0c 0o"));
}

TEST_CASE("half-years and dates are written as papers write them", "[report]") {
    CHECK(periodOf(QStringLiteral("2026-06-30")) == QStringLiteral("2026H1"));
    CHECK(periodOf(QStringLiteral("2026-07-01")) == QStringLiteral("2026H2"));
    CHECK(periodName(QStringLiteral("2026H2")) == QStringLiteral("2026年下半年"));
    CHECK(chineseDate(QStringLiteral("2026-05-08")) == QStringLiteral("2026年5月8日"));
}

TEST_CASE("the return's spreadsheet says all that the paper says, with figures that can be summed",
          "[report]") {
    ReportFixture f;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("半年报.xlsx"));
    Workbook book;
    const auto cell = [&book](int row, int column) {
        return shownText(*book.sheets.front().find(row)->find(column), false);
    };
    const auto write = [&] {
        writeXlsx(returnReport(returnPaper(*f.ledger, QStringLiteral("2026H1"), kLater)), path);
        book = readWorkbook(path);
        REQUIRE(book.sheets.size() == 1);
    };
    write();
    CHECK(cell(1, 0) == QStringLiteral("新就业群体摸排半年报（2026年上半年）"));
    CHECK(cell(2, 0) == QStringLiteral("填报单位：") + f.ledger->office().name);
    CHECK(cell(2, 4) == QStringLiteral("截至2026年6月30日"));
    CHECK(cell(3, 4) == QStringLiteral("从业人员（人）"));
    CHECK(cell(4, 0) == QStringLiteral("永丰街道"));
    CHECK(cell(4, 4) == QStringLiteral("1"));
    CHECK(book.sheets.front().find(4)->find(4)->kind == CellKind::Number);
    CHECK(cell(5, 0) == QStringLiteral("合计"));
    CHECK(cell(6, 0).contains(QStringLiteral("尚未定格")));
    for (const auto* label : {"填报人：", "审核人：", "单位（盖章）："}) {
        CHECK(cell(7, 0).contains(QString::fromUtf8(label)));
    }
    HalfYearReturnStore(*f.ledger).freeze(QStringLiteral("2025H2"), QDate(2025, 12, 31));
    f.addRider(QStringLiteral("张三"));
    write();
    CHECK(cell(3, 6) == QStringLiteral("从业人员（人）"));
    CHECK(cell(4, 6) == QStringLiteral("本期"));
    CHECK(cell(4, 7) == QStringLiteral("较上期"));
    CHECK(cell(5, 6) == QStringLiteral("2"));
    CHECK(book.sheets.front().find(5)->find(7)->kind == CellKind::Number);
}

TEST_CASE("the spreadsheet's columns of figures that are compared are of one width each", "[report]") {
    ReportFixture f;
    HalfYearReturnStore(*f.ledger).freeze(QStringLiteral("2025H2"), QDate(2025, 12, 31));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("半年报.xlsx"));
    writeXlsx(returnReport(returnPaper(*f.ledger, QStringLiteral("2026H1"), kLater)), path);
    QHash<int, QString> widths;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    ReadContext context(path, {}, Progress::none());
    QByteArray sheet(1 << 20, '\0');
    sheet.truncate(
        XlsxArchive(bytes, context).open("xl/worksheets/sheet1.xml")->read(sheet.data(), sheet.size()));
    QXmlStreamReader xml(sheet);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"col") {
            const auto at = [&](const char* name) { return xml.attributes().value(QLatin1String(name)); };
            for (int column = at("min").toInt(); column <= at("max").toInt(); ++column) {
                widths.insert(column, at("width").toString());
            }
        }
    }
    REQUIRE(widths.size() == 12);
    for (int column = 5; column <= 12; ++column) {
        CHECK(widths[column] == widths[column - 2]);
    }
}

TEST_CASE("the empty form asks for what the roll holds and gives the notice the law demands", "[report]") {
    const QString text = allText(blankSurveyForm(QStringLiteral("永丰街道")));
    for (const auto* part : {"姓名", "证件号码", "电话", "政治面貌", "组织关系所在", "职业", "网点",
                             "外卖配送员", "告知：以上信息由永丰街道登记", "撤回同意"}) {
        CAPTURE(part);
        CHECK(text.contains(QString::fromUtf8(part)));
    }
}

TEST_CASE("a site's form has those at work there, their telephones masked, and room for more", "[report]") {
    ReportFixture f;
    Site called = *SiteStore(*f.ledger).find(f.qilongSite);
    called.phone = QStringLiteral("13900002222");
    SiteStore(*f.ledger).save(called);
    Worker left = CensusFixture::person(QStringLiteral("王五"));
    left.site = f.qilongSite;
    left.state = WorkerState::Left;
    f.add(left);
    const SiteForms forms = siteForms(*f.ledger, {f.qilongSite, f.jinxingSite, SiteId(7)});
    REQUIRE(forms.documents.size() == 2);
    CHECK(forms.persons == 1);
    CHECK(forms.columns.first() == QStringLiteral("姓名"));
    CHECK(forms.columns.last() == QStringLiteral("网点电话（完整）"));
    const QString text = allText(forms.documents.front());
    CHECK(text.contains(QStringLiteral("骑龙站")));
    CHECK(text.contains(QStringLiteral("欧阳芷若")));
    CHECK(text.contains(QStringLiteral("138****0001")));
    CHECK_FALSE(text.contains(QStringLiteral("13800000001")));
    CHECK(text.contains(QStringLiteral("13900002222")));  // the site's own: it has to be called
    CHECK_FALSE(text.contains(QStringLiteral("王五")));
    CHECK(shown(*forms.documents.front().firstTable(), 0, 8) ==
          QStringLiteral("□已核实 □有变动 □已离岗 □拒绝 □未见到"));
    const Table& empty = *forms.documents[1].firstTable();
    CHECK(empty.isForHand);
    CHECK(forms.documents[0].right == QStringLiteral("在册在岗 1 人，全部 1 人中的第 1 人"));
    CHECK(forms.documents[1].right == QStringLiteral("在册在岗 0 人，全部 1 人"));
    CHECK(siteForms(*f.ledger, {f.qilongSite}).documents[0].right == QStringLiteral("在册在岗 1 人"));
    REQUIRE(!empty.rows.empty());
    for (size_t row = 0; row < empty.rows.size(); ++row) {
        CHECK(shownRow(empty, row).join(QString()).simplified() == QStringLiteral("%1□新登记").arg(row + 1));
    }
}

TEST_CASE("each of several sites' forms says which of all the people are on it", "[report]") {
    ReportFixture f;
    const auto addTo = [&f](SiteId site, const char* name) {
        Worker worker = CensusFixture::person(QString::fromUtf8(name));
        worker.site = site;
        f.add(worker);
    };
    addTo(f.jinxingSite, "王五");
    addTo(f.jinxingSite, "赵六");
    const auto forms = siteForms(*f.ledger, {f.qilongSite, f.jinxingSite}).documents;
    REQUIRE(forms.size() == 2);
    CHECK(forms[0].right == QStringLiteral("在册在岗 1 人，全部 3 人中的第 1 人"));
    CHECK(forms[1].right == QStringLiteral("在册在岗 2 人，全部 3 人中的第 2–3 人"));
}

TEST_CASE("a person's paper says what is held, where from, and who looked", "[report]") {
    ReportFixture f;
    WorkerRole role;
    role.worker = f.member;
    role.kind = QStringLiteral("grid_assistant");
    WorkerRoleStore(*f.ledger).save(role);
    const auto paper = [&](const QString& why) {
        return allText(
            personReport(*f.ledger, personPage(*f.ledger, f.member, why), QStringLiteral("2026-07-01")));
    };
    const QString masked = paper({});
    CHECK(masked.contains(QStringLiteral("姓名欧阳芷若")));
    CHECK(masked.contains(QStringLiteral("政治面貌中共党员")));
    CHECK(masked.contains(QStringLiteral("网格辅助员")));
    CHECK(masked.contains(QStringLiteral("从哪里来")));
    CHECK(masked.contains(QStringLiteral("138****0001")));
    CHECK_FALSE(masked.contains(QStringLiteral("谁看过")));
    const QString plain = paper(QStringLiteral("本人查询"));
    CHECK(plain.contains(QStringLiteral("13800000001")));
    CHECK(plain.contains(QStringLiteral("谁看过")));
    QString order;
    for (const auto& field : personFields(personPage(*f.ledger, f.member))) {
        order += field.label + u' ';
    }
    CHECK(order == QStringLiteral("姓名 政治面貌 电话 企业 网点 社区村 入职日期 状态 "));
}

TEST_CASE("what one did to a person's record in a day is one line of the paper", "[report]") {
    PersonPage page;
    const auto entry = [](int day, const char* user, const char* label) {
        HistoryEntry made;
        made.at = QDateTime({2026, 5, day}, {12, 0});
        made.user = QString::fromUtf8(user);
        made.label = QString::fromUtf8(label);
        return made;
    };
    page.history = {entry(2, "甲", "修改"), entry(2, "乙", "修改"), entry(2, "甲", "走访"),
                    entry(2, "甲", "修改"), entry(1, "甲", "导入")};
    const ReportFixture f;
    const std::vector<Block> blocks = personSections(*f.ledger, page);
    const Table& history = std::get<Table>(blocks.back());
    REQUIRE(history.rows.size() == 3);
    CHECK(shownRow(history, 0).join(u' ') == QStringLiteral("2026-05-02 甲 修改（2 次）；走访"));
    CHECK(shownRow(history, 1).join(u' ') == QStringLiteral("2026-05-02 乙 修改"));
    CHECK(shownRow(history, 2).join(u' ') == QStringLiteral("2026-05-01 甲 导入"));
}
