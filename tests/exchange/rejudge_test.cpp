// SPDX-License-Identifier: GPL-3.0-or-later
// A correction has only those rows judged again that it can touch. What comes of it is what judging
// everything anew would say.
#include <random>

#include "core/exchange/row_ties.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

const QStringList kColumns[] = {
    {QStringLiteral("张三"), QStringLiteral("张珊"), QStringLiteral("李四"), QStringLiteral("王五"),
     QStringLiteral("章三"), QString()},
    {identity(QStringLiteral("19900101"), 101), identity(QStringLiteral("19910202"), 202),
     identity(QStringLiteral("19920303"), 303), QStringLiteral("4.11499E+17"), QString(), QString(),
     QString()},
    {QStringLiteral("13800000001"), QStringLiteral("13800000002"), QStringLiteral("13800000003"),
     QStringLiteral("1380000"), QString()},
    {QStringLiteral("甲站"), QStringLiteral("乙站"), QString()},
    {QStringLiteral("1990-01-01"), QStringLiteral("1991-02-02"), QString()}};
const QString kHead = QStringLiteral("姓名|身份证号|手机|站点|出生日期");

class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    int below(qsizetype limit) {
        return static_cast<int>(std::uniform_int_distribution<qsizetype>(0, limit - 1)(m_engine));
    }
    QString cell(int column) { return kColumns[column][below(kColumns[column].size())]; }
    QStringList sheet(int rows) {
        QStringList lines{kHead};
        for (int row = 0; row < rows; ++row) {
            QStringList cells;
            for (int column = 0; column < 5; ++column) {
                cells << cell(column);
            }
            lines << cells.join(u'|') + QStringLiteral("|%1").arg(row);  // never blank
        }
        return lines;
    }

private:
    std::mt19937 m_engine;
};

QStringList all(const Rehearsal& rehearsal) {
    QStringList said;
    for (int row = 0; row < rehearsal.rowCount(); ++row) {
        said << told(rehearsal, row);
    }
    return said << rehearsal.label();
}

}  // namespace

TEST_CASE("judging what a correction can touch says what judging everything says", "[import][rejudge]") {
    const unsigned seed = GENERATE(range(1U, 9U));
    LedgerFixture fixture;
    Chance chance(seed);
    import(*fixture.ledger, chance.sheet(12));
    const Workbook book = bookOf(chance.sheet(25));
    const auto quick = rehearse(*fixture.ledger, book), thorough = rehearse(*fixture.ledger, book);
    REQUIRE(quick->rowCount() > 10);
    for (int step = 0; step < 40; ++step) {
        const int row = chance.below(quick->rowCount()), what = chance.below(5);
        if (what < 3) {
            const int column = chance.below(5);
            const QString text = chance.cell(column);
            quick->setCell(row, column, text);
            thorough->setCell(row, column, text);
        } else {
            const auto candidates = quick->shownCandidates(row);
            const auto kind = static_cast<RowDecision::Kind>(chance.below(4));
            const bool toWhom = kind == RowDecision::Kind::Same;
            if (!toWhom || !candidates.empty()) {
                const ShownCandidate whom = toWhom ? candidates.back() : ShownCandidate();
                quick->decide(row, kind, whom);
                thorough->decide(row, kind, whom);
            }
        }
        thorough->judge();
        INFO("seed " << seed << ", step " << step << ", row " << row);
        REQUIRE(all(*quick) == all(*thorough));
    }
}

TEST_CASE("decisions on several rows at once are those on each", "[import][rejudge]") {
    LedgerFixture fixture;
    import(*fixture.ledger,
           {kHead, QStringLiteral("张三||13800000001||"), QStringLiteral("李四||13800000002||")});
    const auto rehearsal = rehearse(*fixture.ledger, bookOf({kHead, QStringLiteral("张三||13900000001||"),
                                                             QStringLiteral("李四||13900000002||"),
                                                             QStringLiteral("王五||13900000003||")}));
    rehearsal->decide(std::vector{0, 1, 2}, RowDecision::Kind::Same);
    CHECK(told(*rehearsal, 0).startsWith(u"update"));
    CHECK(told(*rehearsal, 1).startsWith(u"update"));
    CHECK(told(*rehearsal, 2) == u"new");  // nobody to be the same as
    CHECK(rehearsal->decisionOn(2) == RowDecision::Kind::None);
    rehearsal->decide(std::vector{0, 1, 2}, RowDecision::Kind::LeaveOut);
    CHECK(rehearsal->summary().leftOut == 3);
    rehearsal->decide(std::vector{0}, RowDecision::Kind::None);
    CHECK(rehearsal->verdict(0).verdict == Verdict::PossibleDuplicate);
}

TEST_CASE("a rehearsal goes on over another connection", "[import][rejudge]") {
    LedgerFixture fixture;
    for (const char* what : {"workers", "visits"}) {
        const QStringList sheet{QStringLiteral("姓名|手机|走访日期"),
                                QStringLiteral("张三|13800000001|2026-03-05")};
        std::unique_ptr<Rehearsal> rehearsal;
        {
            const auto other = fixture.ledger->another();
            rehearsal = std::make_unique<Rehearsal>(*other, described(what));
            rehearsal->add(QStringLiteral("名册.xlsx"), bookOf(sheet));
            rehearsal->judge();
            rehearsal->use(*fixture.ledger);
        }
        rehearsal->setCell(0, 1, QStringLiteral("13800000001"));
        CHECK(told(*rehearsal, 0) == u"new");
        CHECK(rehearsal->commit().isValid());
    }
}

TEST_CASE("ties reach over any number of steps and no further", "[rejudge]") {
    RowTies ties;
    ties.addRow(0, 10);
    ties.addPerson(0, 10);
    ties.addPerson(0, 20);
    ties.addRow(1, 20);
    ties.addRow(1, 30);
    ties.addRow(2, 30);
    ties.addRow(3, 40);
    CHECK(ties.reach({0}).rows == std::vector{0, 1, 2});
    CHECK(ties.reach({2}).persons == std::vector{0});
    CHECK(ties.reach({3}).rows == std::vector{3});
    CHECK(ties.reach({9}).rows == std::vector{9});
}
