// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that drop down, and Qt's own file dialog: what the style sheet must not spoil.
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

#include "tests/qstring_catch.h"
#include "ui/shell/file_dialog.h"
#include "ui/shell/theme.h"
#include "ui/table/cell_text.h"

using namespace nuanxin::ui;

namespace {

constexpr int kPatienceMs = 10'000;

// The looks the program has, then back to what other tests expect.
template <class Check>
void inAllLooks(const Check& check) {
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (const TypeSize size : {TypeSize::Normal, TypeSize::Large}) {
            Theme::instance().apply(theme, size);
            INFO("theme " << int(theme) << ", type " << int(size));
            check();
        }
    }
    Theme::instance().apply(ThemeChoice::Light, TypeSize::Normal);
}

int heightOfRows(const QComboBox& combo) {
    int height = 0;
    for (int row = 0; row < combo.count(); ++row) {
        height += combo.view()->sizeHintForRow(row);
    }
    return height;
}

}  // namespace

TEST_CASE("a list that drops down shows all its rows and no empty one", "[combo]") {
    inAllLooks([] {
        for (const bool editable : {false, true}) {
            for (const int count : {1, 2, 4, 9}) {
                QWidget window;
                auto* combo = new QComboBox;  // joins the window late, as in a form
                (new QVBoxLayout(&window))->addWidget(combo);
                combo->setEditable(editable);
                for (int i = 0; i < count; ++i) {
                    combo->addItem(QStringLiteral("使用人%1").arg(i));
                }
                window.resize(600, 400);
                window.show();
                REQUIRE(QTest::qWaitForWindowExposed(&window));
                combo->showPopup();
                REQUIRE(QTest::qWaitForWindowExposed(combo->view()->window()));
                QCoreApplication::processEvents();
                INFO("editable " << editable << ", " << count << " rows");
                const int rows = heightOfRows(*combo), seen = combo->view()->viewport()->height();
                CHECK(seen >= rows);
                CHECK(seen < rows + combo->view()->sizeHintForRow(0));
                combo->hidePopup();
            }
        }
    });
}

TEST_CASE("a size is told in the unit a person would use, and never as nothing", "[combo]") {
    struct Case {
        qint64 bytes;
        const char* words;
    };
    const Case cases[] = {{0, "0 KB"},
                          {1, "1 KB"},
                          {1024, "1 KB"},
                          {347'000, "339 KB"},
                          {1'048'576, "1.0 MB"},
                          {1'000 * 1024, "1.0 MB"},
                          {12'900'000, "12.3 MB"},
                          {5'368'709'120, "5.0 GB"}};
    for (const auto& [bytes, words] : cases) {
        CHECK(sizeText(bytes) == QString::fromUtf8(words));
    }
}

TEST_CASE("the file dialog speaks our words and shows sizes and dates whole", "[combo]") {
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("旧的")));
    for (const auto* name : {u"永丰街道.nxl", u"带走.nxb", u"名册.xlsx", u"说明"}) {
        QFile file(folder.filePath(QString::fromUtf16(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(3000, 'x'));
    }
    inAllLooks([&folder] {
        QFileDialog dialog(nullptr, {}, folder.path());
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dressFileDialog(dialog);
        dialog.show();
        auto* list = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
        REQUIRE(list != nullptr);
        const auto count = [list] { return list->model()->rowCount(list->rootIndex()); };
        REQUIRE(QTest::qWaitFor([&] { return count() == 5; }, kPatienceMs));
        QStringList sorts;
        for (int row = 0; row < count(); ++row) {
            for (const int column : {1, 2, 3}) {
                const QModelIndex cell = list->model()->index(row, column, list->rootIndex());
                CHECK(list->columnWidth(column) >= list->sizeHintForIndex(cell).width());
            }
            const QModelIndex name = list->model()->index(row, 0, list->rootIndex());
            sorts << name.siblingAtColumn(2).data().toString();
            const QString size = name.siblingAtColumn(1).data().toString();
            CHECK(size == (sorts.back() == QStringLiteral("文件夹") ? QString() : QStringLiteral("3 KB")));
        }
        sorts.sort();
        QStringList expected{QStringLiteral("文件夹"), QStringLiteral("台账"), QStringLiteral("加密备份"),
                             QStringLiteral("XLSX 文件"), QStringLiteral("文件")};
        expected.sort();
        CHECK(sorts == expected);
        CHECK(list->header()->length() <= list->viewport()->width());
    });
}
