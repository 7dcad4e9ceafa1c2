// SPDX-License-Identifier: GPL-3.0-or-later
// The window in English: nothing on it is still Chinese but the data, and nothing is cut off.
#include <QAction>
#include <QHeaderView>
#include <QRadioButton>
#include <QRegularExpression>

#include "core/exchange/import_description.h"
#include "tests/ui/window_fixture.h"
#include "ui/form/look_up_edit.h"
#include "ui/shell/language.h"

using namespace nuanxin;
using namespace nuanxin::ui;

namespace {

struct InEnglish {
    InEnglish() { applyLanguage(Language::English); }
    ~InEnglish() { applyLanguage(Language::Chinese); }
};

// The language comes first: the ledger writes its own history in it.
struct EnglishWindow : InEnglish, ui::test::WindowFixture {
    EnglishWindow() {
        settings.setLanguage(Language::English);
        const PlaceId street = addPlace(QStringLiteral("永丰街道"));
        const Place community{{}, street, PlaceLevel::Community, QStringLiteral("骑龙社区"), {}, {}};
        PlaceStore(*ledger).save(community);
        Users(*ledger).add(QStringLiteral("reader-1"), Role::Reader, nuanxin::test::kPassword);
        adopt();
        window->resize(1366, 768);
    }

    // On each page as it opens, with its first row open, and with its form for a new one.
    void onEveryPage(const std::function<void(const QString& where)>& look) {
        for (const PageEntry& page : window->pages()) {
            if (page.group == PageGroup::Gate) {
                continue;  // those stand before the ledger, below
            }
            window->goTo(page.id);
            settle();
            look(page.id);
            if (LedgerTable* rows = table(); rows != nullptr && rows->model()->rowCount() > 0) {
                rows->selectRow(0);
                settle();
                look(page.id + QStringLiteral(", first row"));
            }
            if (QAction* add = window->actions().action(Command::New); add->isEnabled()) {
                add->trigger();
                settle();
                look(page.id + QStringLiteral(", new"));
            }
        }
        window->session().close();
        settle();
        look(QStringLiteral("unlock"));
        for (const auto* gate : {"create", "start"}) {
            window->goTo(QLatin1String(gate));
            settle();
            look(QLatin1String(gate));
        }
    }
};

// What a person put into the ledger, and what the program names files after.
QString withoutData(QString text) {
    static const QRegularExpression data(
        QStringLiteral("永丰街道(-备份|-\\d+-\\d+-(每日|升级前)\\.nxl)?|骑龙社区|中文$|"
                       // names of the code tables stand as they are
                       "新登记|已核实|有变动|已离岗|拒绝|未见到"));
    return text.remove(data);
}

QStringList textsOf(const QWidget* widget) {
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(),
                      widget->windowTitle()};
    for (const char* property : {"text", "placeholderText", "currentText"}) {
        if (qobject_cast<const LookUpEdit*>(widget) && qstrcmp(property, "text") == 0) {
            continue;  // a name of the code tables, which is data
        }
        texts << widget->property(property).toString();
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
        const QAbstractItemModel& model = *view->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            texts << model.headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < model.rowCount(); ++row) {
                texts << model.index(row, column).data().toString()
                      << model.index(row, column).data(Qt::ToolTipRole).toString();
            }
        }
    }
    return texts;
}

bool speaksChinese(const QString& text) {
    static const QRegularExpression han(QStringLiteral("[\\p{Han}\\x{3000}-\\x{303f}\\x{ff00}-\\x{ffef}]"));
    return han.match(withoutData(text)).hasMatch();
}

// Texts that have less room than they need. One that is meant to be cut says the rest in its tool tip.
void lookAtTable(const LedgerTable& table, QStringList& cut) {
    constexpr int kPaddings = 20;
    const QAbstractItemModel& model = *table.model();
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.isColumnHidden(column)) {
            continue;
        }
        const int room = table.columnWidth(column) - kPaddings;
        const auto look = [&](const QFontMetrics& letters, const QString& text, const QString& tip) {
            if (tip.isEmpty() && letters.horizontalAdvance(text) > room) {
                cut << text;
            }
        };
        look(table.horizontalHeader()->fontMetrics(), model.headerData(column, Qt::Horizontal).toString(),
             {});
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, column);
            look(table.fontMetrics(), cell.data().toString(), cell.data(Qt::ToolTipRole).toString());
        }
    }
}

QStringList textsCutOff(const QWidget& window) {
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto* table = qobject_cast<const LedgerTable*>(widget)) {
            lookAtTable(*table, cut);
        }
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool saysText = (label != nullptr && !label->wordWrap() && !label->text().isEmpty()) ||
                              qobject_cast<const QPushButton*>(widget) != nullptr ||
                              qobject_cast<const QRadioButton*>(widget) != nullptr;
        if (saysText && widget->toolTip().isEmpty() && widget->width() < widget->sizeHint().width()) {
            cut << widget->property("text").toString();
        }
    }
    return cut;
}

}  // namespace

TEST_CASE("in English no visible text is Chinese but the data", "[english]") {
    EnglishWindow f;
    f.onEveryPage([&](const QString& where) {
        for (const QWidget* widget : QApplication::allWidgets()) {
            if (!widget->isVisible()) {
                continue;
            }
            for (const QString& text : textsOf(widget)) {
                INFO(where.toStdString()
                     << ": " << widget->metaObject()->className() << ": " << text.toStdString());
                CHECK_FALSE(speaksChinese(text));
            }
        }
    });
}

TEST_CASE("in English every command has an English name", "[english]") {
    EnglishWindow f;
    for (const CommandInfo& info : commandTable()) {
        INFO(textOf(info.command).toStdString());
        CHECK_FALSE(speaksChinese(textOf(info.command)));
    }
}

TEST_CASE("in English no text is cut off on an office screen", "[english]") {
    EnglishWindow f;
    f.onEveryPage([&](const QString& where) {
        QStringList cut;  // until the layouts have settled, which takes a few events
        const bool whole = QTest::qWaitFor(
            [&] {
                cut = textsCutOff(*f.window);
                return cut.isEmpty();
            },
            1000);
        INFO(where.toStdString() << ": " << cut.join(QStringLiteral(" | ")).toStdString());
        CHECK(whole);
    });
}

TEST_CASE("an import speaks the language of the moment, whichever was spoken first", "[english]") {
    const auto words = [] {
        QStringList all;
        for (const ImportDescription& description : importDescriptions()) {
            all << description.word() << description.unit();
            for (const ImportField& field : description.fields) {
                all << field.word();
            }
        }
        return all;
    };
    const QStringList chinese = words();
    CHECK(std::ranges::all_of(chinese, speaksChinese));
    {
        const InEnglish english;
        for (const QString& word : words()) {
            INFO(word.toStdString());
            CHECK_FALSE(speaksChinese(word));
        }
    }
    CHECK(words() == chinese);
}
