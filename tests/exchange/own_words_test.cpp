// SPDX-License-Identifier: GPL-3.0-or-later
// A thing is called the same wherever it is shown, and what we write ourselves is read back.
#include <QSet>

#include "core/census/roll_column.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/workplace_export.h"
#include "core/report/survey_form.h"
#include "tests/census/census_fixture.h"
#include "tests/exchange/import_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

// How a field is called that a head is read as; "-" for one that is known and not taken, else "?".
QString readAs(const ImportDescription& description, const QString& head) {
    const HeadMeaning meaning = description.heads.meaningOf(head);
    if (meaning.kind != HeadMeaning::Kind::Field) {
        return meaning.kind == HeadMeaning::Kind::NotTaken ? QStringLiteral("-") : QStringLiteral("?");
    }
    return description.fields[static_cast<size_t>(description.indexOf(meaning.field))].word();
}

QStringList headsOf(const QString& path) {
    QStringList heads;
    const Workbook book = readWorkbook(path);
    for (const Cell& cell : book.sheets.at(0).find(1)->cells) {
        heads << shownText(cell, false);
    }
    return heads;
}

}  // namespace

TEST_CASE("a field is found by the word it is shown by, and by no other field's", "[import]") {
    for (const ImportDescription& description : importDescriptions()) {
        QSet<QString> words;
        for (const ImportField& field : description.fields) {
            INFO(description.id.toStdString() << ' ' << field.word().toStdString());
            const HeadMeaning meaning = description.heads.meaningOf(field.word());
            CHECK(meaning.kind == HeadMeaning::Kind::Field);
            CHECK(meaning.field == QLatin1String(field.id));
            CHECK(meaning.certainty == 100);
            words.insert(field.word());
        }
        CHECK(words.size() == static_cast<qsizetype>(description.fields.size()));
    }
}

TEST_CASE("the columns of the roll are the fields of an import, by the same names", "[import]") {
    for (const RollColumnInfo& info : rollColumns()) {
        const QString title = titleOf(info.column);
        CAPTURE(title);
        CHECK(readAs(described("workers"), title) ==
              (info.column == RollColumn::Age ? QStringLiteral("-") : title));
    }
}

TEST_CASE("the lists of employers and of sites have heads by the names of an import's fields", "[import]") {
    CensusFixture fixture;
    ExportTerms terms;
    terms.path = fixture.folder.filePath(QStringLiteral("单.xlsx"));
    const bool ofSites = GENERATE(false, true);
    if (ofSites) {
        exportSites(*fixture.ledger, terms, {});
    } else {
        exportEmployers(*fixture.ledger, terms, {});
    }
    const QString reckoned = QStringLiteral("在册从业人员");
    const QStringList heads = headsOf(terms.path);
    CHECK(heads.size() >= 10);
    for (const QString& head : heads) {
        CAPTURE(head);
        CHECK(readAs(described("employers"), head) == (head == reckoned ? QStringLiteral("-") : head));
    }
}

TEST_CASE("the form that is filled in by hand asks for fields by the names of an import's", "[import]") {
    // The ledger has no place for them.
    const QStringList onlyOnPaper{QStringLiteral("愿意参加"), QStringLiteral("困难和诉求")};
    int asked = 0;
    for (const report::Block& block : report::blankSurveyForm(QStringLiteral("示范街道")).blocks) {
        const auto* grid = std::get_if<report::FieldGrid>(&block);
        for (const auto& field : grid != nullptr ? grid->fields : std::vector<report::FieldGrid::Field>()) {
            CAPTURE(field.label);
            CHECK(readAs(described("workers"), field.label) ==
                  (onlyOnPaper.contains(field.label) ? QStringLiteral("?") : field.label));
            ++asked;
        }
    }
    CHECK(asked > 15);
}
