// SPDX-License-Identifier: GPL-3.0-or-later
// Rosters, development, meetings and verdicts on paper.
#include <QFile>
#include <QTemporaryDir>

#include "core/branch/development_store.h"
#include "core/branch/meeting_store.h"
#include "core/branch/organisation_part_store.h"
#include "core/exchange/sheet_reader.h"
#include "core/ledger/registers.h"
#include "core/report/branch_lists.h"
#include "core/report/development_report.h"
#include "core/report/dues_report.h"
#include "core/report/formation_report.h"
#include "core/report/meeting_report.h"
#include "core/report/paper_export.h"
#include "core/report/roster_report.h"
#include "core/report/table_file.h"
#include "tests/branch/branch_fixture.h"
#include "tests/branch/development_fixture.h"

using namespace nuanxin;
using namespace nuanxin::report;
using namespace nuanxin::test;

namespace {

QString cellAt(const Table& table, size_t row, const char* head) {
    const qsizetype column = table.groupHeads().indexOf(QString::fromUtf8(head));
    INFO(head);
    REQUIRE(column >= 0);
    const auto at = static_cast<size_t>(column);
    return cellText(table.rows.at(row).at(at), table.columns.at(at).kind);
}

QStringList columnOf(const Document& document, const char* head) {
    QStringList cells;
    for (size_t row = 0; row < document.firstTable()->rows.size(); ++row) {
        cells << cellAt(*document.firstTable(), row, head);
    }
    return cells;
}

QString noteOf(const Document& document) {
    QString text;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            text += paragraph->text;
        }
    }
    return text;
}

const QString kNumber = QStringLiteral("11010519491231002X");

struct PaperFixture : BranchFixture {
    PaperFixture() {
        const MemberId li = addMember("李敏", "2023-01-10", branch);
        Worker worker = *WorkerStore(*ledger).find(MemberStore(*ledger).find(li)->worker);
        worker.identity.plain = kNumber;
        WorkerStore(*ledger).save(worker);
        addMember("丁一", "2023-08-01", branch);
    }
    Document roster(const char* day, const RosterPaper& how = {}) const {
        RosterPaper paper = how;
        paper.query.day = dayOf(day);
        return rosterReport(*ledger, paper);
    }
    DevelopmentId addFile(const char* name, const char* words) {
        Development file = developmentFile(words);
        file.worker = add(QString::fromUtf8(name));
        file.organisation = branch;
        return DevelopmentStore(*ledger).save(file);
    }
    // The fixture's words; the paper has the same name.
    static Development developmentFile(const char* words) {
        return nuanxin::developmentFile(QString::fromUtf8(words));
    }
    void hold(MeetingKind kind, const char* day, std::vector<OrganisationId> hosts) {
        Meeting meeting;
        meeting.kind = kind;
        meeting.heldOn = QLatin1String(day);
        meeting.hosts = std::move(hosts);
        meeting.entitled = 3;
        meeting.present = 2;
        MeetingStore(*ledger).save(meeting);
    }
};

}  // namespace

TEST_CASE("the roster on paper is that of its day, by pinyin or strokes, with the number masked",
          "[report]") {
    const PaperFixture f;
    CHECK(columnOf(f.roster("2023-06-30"), "姓名") == QStringList{QStringLiteral("李敏")});
    const Document now = f.roster("2024-01-01");
    CHECK(now.right == QStringLiteral("截至2024年1月1日"));
    CHECK(columnOf(now, "姓名").join(u' ') == QStringLiteral("丁一 李敏"));
    CHECK(columnOf(now, "证件号码").join(u' ') == QStringLiteral(" 110105********002X"));
    CHECK(noteOf(now).contains(QStringLiteral("共 2 名党员，其中正式党员 2 名，预备党员 0 名。")));
    RosterPaper paper;
    paper.query.order = nuanxin::RosterOrder::Strokes;
    paper.query.organisation = f.branch;
    const Document byStrokes = f.roster("2024-01-01", paper);
    CHECK(byStrokes.title == QStringLiteral("新业态新就业群体党支部党员名册"));
    CHECK(noteOf(byStrokes).contains(QStringLiteral("按姓氏笔画排序")));
}

TEST_CASE("a number stands in plain on a roster only for whom the role lets see it", "[report]") {
    PaperFixture f;
    RosterPaper paper;
    paper.unmasked = true;
    const Document plain = f.roster("2024-01-01", paper);
    CHECK(columnOf(plain, "证件号码").last() == kNumber);
    CHECK(noteOf(plain).contains(QStringLiteral("完整的证件号码")));
    f.reopenAs(Role::Surveyor);
    CHECK(kindThrown([&] { f.roster("2024-01-01", paper); }) == ErrorKind::NotAllowed);
    CHECK(columnOf(f.roster("2024-01-01"), "证件号码").last() == QStringLiteral("110105********002X"));
}

TEST_CASE("the board has the next step with its limits and clause, and what was broken", "[report]") {
    PaperFixture f;
    f.addFile("王五", "application=2026-06-01");
    f.addFile("张三", "application=2026-06-20 talk=2026-08-01");
    f.addFile("赵六", "application=2026-07-01 stopped=2026-07-05");
    const Document board = developmentBoard(*f.ledger, {}, dayOf("2026-06-10"));
    CHECK(board.title == QStringLiteral("发展党员进度表"));
    CHECK(columnOf(board, "姓名").join(u' ').startsWith(QStringLiteral("王五")));
    const Table& table = *board.firstTable();
    CHECK(cellAt(table, 0, "依据版本") == QStringLiteral("2026年"));
    CHECK(cellAt(table, 0, "阶段") == QStringLiteral("申请入党"));
    CHECK(cellAt(table, 0, "下一步") == QStringLiteral("派人谈话"));
    CHECK(cellAt(table, 0, "最迟") == QStringLiteral("2026-07-01"));
    CHECK(cellAt(table, 0, "条款") == QStringLiteral("第七条"));
    const Document later = developmentBoard(*f.ledger, {}, dayOf("2026-09-01"));
    CHECK(columnOf(later, "下一步").contains(QStringLiteral("已停止")));
    CHECK(columnOf(later, "不合规定的情况").filter(QStringLiteral("第七条：")).size() == 2);
    CHECK(noteOf(later).contains(QStringLiteral("共 3 人。下一步已过最迟日期的 1 人")));
    CHECK(noteOf(later).contains(QStringLiteral("尚未与原文核对")));
}

TEST_CASE("the register of development has a day for every step", "[report]") {
    PaperFixture f;
    f.addFile("王五", "application=2026-06-01");
    f.addFile("张三", "application=2026-06-20 talk=2026-08");
    const Document list = developmentRegister(*f.ledger, {}, dayOf("2026-09-01"));
    const Table& table = *list.firstTable();
    CHECK(columnOf(list, "姓名") == QStringList{QStringLiteral("王五"), QStringLiteral("张三")});
    CHECK(cellAt(table, 0, "递交入党申请书") == QStringLiteral("2026-06-01"));
    CHECK(cellAt(table, 0, "派人谈话").isEmpty());
    CHECK(cellAt(table, 1, "派人谈话") == QStringLiteral("2026-08"));
}

TEST_CASE("a person's file has every step with its limits, and each broken rule with its clause",
          "[report]") {
    PaperFixture f;
    const DevelopmentId id =
        f.addFile("王五",
                  "application=2023-01-05 talk=2023-03-01 activist=2023-04-01 contacts=2023-04-02#2 "
                  "review=2023-09-01 candidate?2024-05-01");
    const Document paper = report::developmentFile(*f.ledger, id, dayOf("2024-02-01"));
    const Table& steps = *paper.firstTable();
    REQUIRE(steps.rows.size() == 25);
    CHECK(cellAt(steps, 1, "步骤") == QStringLiteral("派人谈话"));
    CHECK(cellAt(steps, 1, "办理日期") == QStringLiteral("2023-03-01"));
    CHECK(cellAt(steps, 1, "法定最迟") == QStringLiteral("2023-02-05"));
    CHECK(cellAt(steps, 1, "依据") == QStringLiteral("2014年版第七条"));
    CHECK(cellAt(steps, 4, "办理情况") == QStringLiteral("2 人"));
    CHECK(cellAt(steps, 6, "法定最早") == QStringLiteral("2024-04-01"));
    CHECK(cellAt(steps, 6, "本支部计划") == QStringLiteral("2024-05-01"));
    CHECK(cellAt(steps, 6, "办理") == QStringLiteral("待办"));
    CHECK(cellAt(steps, 6, "依据") == QStringLiteral("2014年版第十三条"));
    const auto broken = std::find_if(paper.blocks.rbegin(), paper.blocks.rend(),
                                     [](const Block& block) { return std::holds_alternative<Table>(block); });
    const Table& limits = std::get<Table>(*broken);
    REQUIRE(limits.rows.size() == 1);
    CHECK(cellAt(limits, 0, "依据") == QStringLiteral("2014年版第七条"));
    CHECK(cellAt(limits, 0, "不合规定的情况").contains(QStringLiteral("2023年2月5日")));
    f.reopenAs(Role::Surveyor);
    CHECK(kindThrown([&] { report::developmentFile(*f.ledger, id); }) == ErrorKind::NotAllowed);
    CHECK(kindThrown([&] { developmentBoard(*f.ledger, {}); }) == ErrorKind::NotAllowed);
}

TEST_CASE("a step's own clause and that of its days stand apart on paper", "[report]") {
    PaperFixture f;
    const DevelopmentId id = f.addFile("王五", "activist=2022-03-10 political_review=2026-05-20");
    const Document paper = report::developmentFile(*f.ledger, id, dayOf("2026-06-01"));
    const Table& steps = *paper.firstTable();
    CHECK(cellAt(steps, 5, "法定最迟") == QStringLiteral("2022-09-10"));
    CHECK(cellAt(steps, 5, "依据") == QStringLiteral("2026年版第十一条，期限依据2014年版第十一条"));
    CHECK(cellAt(steps, 9, "依据") == QStringLiteral("2026年版第十六条"));
    CHECK(cellAt(steps, 14, "法定最迟") == QStringLiteral("2027-05-20"));
    CHECK(cellAt(steps, 14, "依据") == QStringLiteral("2026年版第二十二条，期限依据2026年版第十六条"));
}

TEST_CASE("a file that breaks nothing says so, and one that is gone is told", "[report]") {
    PaperFixture f;
    const DevelopmentId id = f.addFile("王五", "application=2026-06-01");
    CHECK(noteOf(report::developmentFile(*f.ledger, id, dayOf("2026-06-02")))
              .contains(QStringLiteral("没有发现不合规定")));
    CHECK(kindThrown([&] { report::developmentFile(*f.ledger, DevelopmentId(7)); }) == ErrorKind::NotFound);
}

TEST_CASE("the year grid shows what was held, and what is missing in the last month of its period",
          "[report]") {
    PaperFixture f;
    const OrganisationId other = f.addOrganisation("快递党支部", OrganisationKind::Branch, f.committee);
    f.hold(MeetingKind::BranchAssembly, "2026-02-10", {f.branch});
    f.hold(MeetingKind::ThemeDay, "2026-01-10", {f.branch, other});
    f.hold(MeetingKind::ThemeDay, "2026-01-20", {f.branch});
    const Document paper = meetingGridReport(*f.ledger, {}, 2026, dayOf("2026-07-05"));
    CHECK(paper.title == QStringLiteral("2026年组织生活情况表"));
    const Table& grid = *paper.firstTable();
    const QStringList branches = columnOf(paper, "党组织");
    CHECK(branches.filter(QStringLiteral("党工委")).isEmpty());  // owes nothing here
    const auto row = [&](const char* branch, const char* kind) {
        for (size_t i = 0; i < grid.rows.size(); ++i) {
            if (cellAt(grid, i, "党组织") == QString::fromUtf8(branch) &&
                cellAt(grid, i, "会议") == QString::fromUtf8(kind)) {
                return i;
            }
        }
        FAIL(kind);
        return size_t(0);
    };
    const size_t assembly = row("新业态新就业群体党支部", "支部党员大会");
    CHECK(cellAt(grid, assembly, "2026年（次）2月") == QStringLiteral("1"));
    CHECK(cellAt(grid, assembly, "2026年（次）3月").isEmpty());
    CHECK(cellAt(grid, assembly, "2026年（次）6月") == QStringLiteral("缺"));
    CHECK(cellAt(grid, assembly, "2026年（次）9月").isEmpty());  // is not over
    CHECK(cellAt(grid, assembly, "合计（次）应开") == QStringLiteral("2"));
    CHECK(cellAt(grid, assembly, "合计（次）缺开") == QStringLiteral("1"));
    CHECK(cellAt(grid, row("新业态新就业群体党支部", "主题党日"), "2026年（次）1月") == QStringLiteral("2"));
    CHECK(cellAt(grid, row("快递党支部", "主题党日"), "2026年（次）1月") == QStringLiteral("1"));
    CHECK(noteOf(paper).contains(QStringLiteral("全年召开会议 3 次，联合召开的只算一次")));
    CHECK(columnOf(meetingGridReport(*f.ledger, other, 2026, dayOf("2026-07-05")), "党组织")
              .filter(QStringLiteral("新业态"))
              .isEmpty());
    CHECK(columnOf(meetingListReport(*f.ledger, {}, dayOf("2026-07-05")), "召开的党组织").front() ==
          QStringLiteral("新业态新就业群体党支部、快递党支部"));
}

TEST_CASE("the list of what is lacking names who makes it so, and leaves out who lacks nothing", "[report]") {
    PaperFixture f;
    const EmployerId express = f.addEmployer(QStringLiteral("迅达快递"), f.street);
    const EmployerId freight = f.addEmployer(QStringLiteral("通达货运"), f.street, "freight");
    f.addOrganisation("迅达快递党支部", OrganisationKind::Branch, f.committee, express);
    for (const auto& [employer, status, count] :
         {std::tuple(express, "01", 3), std::tuple(freight, "01", 2), std::tuple(freight, "02", 1)}) {
        for (int i = 0; i < count; ++i) {
            Worker worker = CensusFixture::person(QStringLiteral("甲乙丙").mid(i, 1) + QLatin1String(status));
            worker.employer = employer;
            worker.politicalStatus = QLatin1String(status);
            f.add(worker);
        }
    }
    const Document gaps = formationReport(*f.ledger, VerdictScope::Gaps, dayOf("2026-07-05"));
    const QStringList lacking = columnOf(gaps, "企业");
    CHECK(lacking.front() == QStringLiteral("通达货运"));
    CHECK_FALSE(lacking.contains(QStringLiteral("迅达快递")));
    const Table& table = *gaps.firstTable();
    CHECK(cellAt(table, 0, "党员（人）") == QStringLiteral("3"));
    CHECK(cellAt(table, 0, "正式党员（人）") == QStringLiteral("2"));
    CHECK(cellAt(table, 0, "应建") == QStringLiteral("成立联合党支部"));
    CHECK(cellAt(table, 0, "党员姓名") == QStringLiteral("甲01、乙01、甲02（预备）"));
    CHECK(cellAt(table, 0, "说明").contains(QStringLiteral("正式党员只有 2 名")));
    const Document all = formationReport(*f.ledger, VerdictScope::All, dayOf("2026-07-05"));
    CHECK(columnOf(all, "企业").front() == QStringLiteral("迅达快递"));
    CHECK(columnOf(all, "应建未建").front() == QStringLiteral("否"));
    CHECK(noteOf(gaps) == noteOf(all));  // of all employers
}

TEST_CASE("the dues of a month are summed up by branch and in all, in yuan to the fen", "[report]") {
    PaperFixture f;
    const OrganisationId other = f.addOrganisation("快递党支部", OrganisationKind::Branch, f.committee);
    const MemberId wei = f.addMember("魏和", "2023-01-10", other);
    const DuesStore store(*f.ledger);
    const std::vector<DuesRow> members = store.sheet(f.branch, QStringLiteral("2026-05"));
    REQUIRE(members.size() == 2);  // 丁一, 李敏
    DuesStore dues(*f.ledger);
    const QString may = QStringLiteral("2026-05");
    dues.save(DuesBase{{}, members[0].member, DuesPayer::Wage, QStringLiteral("2026-01"), 300001});
    dues.save(DuesBase{{}, wei, DuesPayer::Wage, QStringLiteral("2026-01"), 1000001});
    dues.save(DuesRelief{wei, QStringLiteral("2026-04"), {}, 100'00, QStringLiteral("2026-03-20")});
    dues.addPayments({{{}, wei, may, 60'00, QStringLiteral("2026-05-06"), false},
                      {{}, wei, may, 40'50, QStringLiteral("2026-05-20"), false},
                      {{}, wei, may, 1000'00, QStringLiteral("2026-05-20"), true},
                      {{}, members[0].member, may, 10'05, QStringLiteral("2026-05-06"), false}});
    const Document paper = duesReport(*f.ledger, {}, may, dayOf("2026-06-01"));
    CHECK(paper.title == QStringLiteral("2026年5月党费收缴表"));
    CHECK(columnOf(paper, "姓名").join(u' ') == QStringLiteral("魏和 小计 丁一 李敏 小计 合计"));
    const Table& table = *paper.firstTable();
    const auto line = [&](size_t row) {
        QStringList cells;
        for (const char* head : {"计算基数（元）", "档次（元，含上限）", "比例", "应交（元）", "实交（元）",
                                 "交纳日期", "欠交（元）", "备注"}) {
            cells << cellAt(table, row, head);
        }
        return cells.join(u'|');
    };
    CHECK(line(0) == QStringLiteral("10,000.01|10000以上|2%|100.00|100.50|2026-05-06、2026-05-20|0.00|"
                                    "减免前应交200.00元；另自愿多交1,000.00元"));
    CHECK(line(2) == QStringLiteral("3,000.01|3000—5000|1%|30.00|10.05|2026-05-06|19.95|"));
    CHECK(line(3) == QStringLiteral("||||0.00|||缺计算基数"));
    CHECK(line(4) == QStringLiteral("|||30.00|10.05||19.95|"));
    CHECK(line(5) == QStringLiteral("|||130.00|110.55||19.95|"));
    CHECK(noteOf(paper).contains(
        QStringLiteral("共 3 人，应交 130.00 元，实交 110.55 元，欠交 1 人 19.95 元")));
    CHECK(noteOf(paper).contains(QStringLiteral("自愿多交 1,000.00 元，没有计入实交")));
    CHECK(noteOf(paper).contains(QStringLiteral("缺计算基数的 1 人")));

    const Document one = duesReport(*f.ledger, other, may, dayOf("2026-06-01"));
    CHECK(one.title == QStringLiteral("快递党支部2026年5月党费收缴表"));
    CHECK_FALSE(one.heads().contains(QStringLiteral("党组织")));
    CHECK(columnOf(one, "姓名").join(u' ') == QStringLiteral("魏和 合计"));
    CHECK(columnOf(duesListReport(*f.ledger, {}, may), "姓名").join(u' ') ==
          QStringLiteral("丁一 李敏 魏和"));
    CHECK(kindThrown([&] { duesReport(*f.ledger, {}, QStringLiteral("2026年5月")); }) == ErrorKind::BadInput);
}

TEST_CASE("money stays a number of two decimals in a spreadsheet, on paper and in a list", "[report]") {
    PaperFixture f;
    const MemberId wei = f.addMember("魏和", "2023-01-10", f.branch);
    const QString may = QStringLiteral("2026-05");
    DuesStore(*f.ledger).save(DuesBase{{}, wei, DuesPayer::Wage, QStringLiteral("2026-01"), 432150});
    const QTemporaryDir folder;
    const QString onPaper = folder.filePath(QStringLiteral("党费.xlsx"));
    const Document paper = duesReport(*f.ledger, f.branch, may);
    writeXlsx(paper, onPaper);
    const Workbook book = readWorkbook(onPaper);
    const auto due = static_cast<int>(paper.heads().indexOf(QStringLiteral("应交（元）")));
    const nuanxin::Cell* cell = book.sheets.front().find(6)->find(due);
    CHECK(cell->kind == CellKind::Number);
    CHECK(cell->number == Approx(43.22));
    ExportTerms terms;
    terms.path = folder.filePath(QStringLiteral("党费.csv"));
    terms.format = ExportFormat::CsvUtf8;
    CHECK(exportDues(*f.ledger, terms, f.branch, may) == 3);
    QFile csv(terms.path);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(
        QString::fromUtf8(csv.readAll()).contains(QStringLiteral("4321.50,3000—5000,1%,43.22,0.00,,43.22")));
    CHECK(Registers(*f.ledger).exports(1).front().what == QStringLiteral("党费"));
}

TEST_CASE("papers of an empty ledger have their heads and say how many there are", "[report]") {
    const CensusFixture f;
    CHECK(rosterReport(*f.ledger, {}).firstTable()->rows.empty());
    CHECK(noteOf(rosterReport(*f.ledger, {})).contains(QStringLiteral("共 0 名党员")));
    CHECK(developmentBoard(*f.ledger, {}).firstTable()->rows.empty());
    CHECK(meetingGridReport(*f.ledger, {}, 2026).firstTable()->rows.empty());
    CHECK(meetingListReport(*f.ledger, {}).firstTable()->rows.empty());
    CHECK(noteOf(duesReport(*f.ledger, {}, QStringLiteral("2026-05"))).contains(QStringLiteral("共 0 人")));
}

TEST_CASE("a roster's spreadsheet keeps numbers as texts and days as dates, as paper and as a list",
          "[report]") {
    const PaperFixture f;
    RosterPaper paper;
    paper.unmasked = true;
    const QTemporaryDir folder;
    const QString onPaper = folder.filePath(QStringLiteral("名册.xlsx"));
    writeXlsx(f.roster("2024-01-01", paper), onPaper);
    const Workbook book = readWorkbook(onPaper);
    const auto cell = [&](int row, int column) { return *book.sheets.front().find(row)->find(column); };
    CHECK(shownText(cell(5, 4), false) == kNumber);
    CHECK(cell(5, 4).kind == CellKind::Text);
    CHECK(cell(5, 6).kind == CellKind::Date);
    CHECK(shownText(cell(5, 6), false) == QStringLiteral("2015-07-01"));

    paper.columns = RosterColumns::All;
    ExportTerms terms;
    terms.path = folder.filePath(QStringLiteral("党员.xlsx"));
    terms.unmasked = true;
    CHECK(kindThrown([&] { exportTableOf(*f.ledger, terms, {}, f.roster("2024-01-01", paper)); }) ==
          ErrorKind::BadInput);
    terms.toWhom = QStringLiteral("区委组织部");
    terms.why = QStringLiteral("核对");
    CHECK(exportTableOf(*f.ledger, terms, QStringLiteral("党员"), f.roster("2024-01-01", paper)) == 2);
    const Workbook list = readWorkbook(terms.path);
    CHECK(shownText(*list.sheets.front().find(1)->find(4), false) == QStringLiteral("证件号码"));
    CHECK(shownText(*list.sheets.front().find(3)->find(4), false) == kNumber);
    const ExportRecord record = Registers(*f.ledger).exports(1).front();
    CHECK(record.unmasked);
    CHECK(record.rows == 2);
    CHECK(record.columns.contains(QStringLiteral("流动党员活动证编号")));
}

TEST_CASE("a paper of several tables becomes a sheet for each", "[report]") {
    PaperFixture f;
    const DevelopmentId id = f.addFile("王五", "application=2023-01-05 talk=2023-03-01");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("档案.xlsx"));
    writeXlsx(report::developmentFile(*f.ledger, id, dayOf("2023-04-01")), path);
    const Workbook book = readWorkbook(path);
    REQUIRE(book.sheets.size() == 2);
    const auto first = [&](size_t sheet, int row) {
        return shownText(*book.sheets[sheet].find(row)->find(0), false);
    };
    CHECK(first(0, 1) == QStringLiteral("发展党员档案"));
    CHECK(first(0, 3) == QStringLiteral("姓名：王五"));
    CHECK(first(1, 1) == QStringLiteral("不合规定的情况"));
}
