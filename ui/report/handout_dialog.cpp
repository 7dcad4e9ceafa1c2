// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/handout_dialog.h"

#include <QDir>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>

#include "core/exchange/table_export.h"
#include "core/text/sentences.h"
#include "ui/form/labelled_field.h"
#include "ui/paper/document_painter.h"
#include "ui/paper/paper_fonts.h"
#include "ui/shell/file_dialog.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"

namespace nuanxin::ui {

namespace {

constexpr int kWidth = 960, kHeight = 690, kFieldWidth = 220;
// Documents, and rows of a table; every page on screen costs memory.
constexpr size_t kMostPreviewed = 60, kMostRows = 1000;

bool isLong(const report::Block& block) {
    const auto* table = std::get_if<report::Table>(&block);
    return table != nullptr && table->rows.size() > kMostRows;
}

bool isLong(const report::Document& document) {
    return std::ranges::any_of(document.blocks, [](const auto& block) { return isLong(block); });
}

report::Document beginningOf(report::Document document) {
    for (report::Block& block : document.blocks) {
        if (isLong(block)) {
            std::get<report::Table>(block).rows.resize(kMostRows);
        }
    }
    return document;
}

std::vector<report::Document> previewed(const std::vector<report::Document>& all) {
    std::vector<report::Document> shown;
    for (size_t i = 0; i < std::min(all.size(), kMostPreviewed); ++i) {
        shown.push_back(isLong(all[i]) ? beginningOf(all[i]) : all[i]);
    }
    return shown;
}

}  // namespace

HandoutDialog::HandoutDialog(Shell& shell, Handout handout)
    : QDialog(shell.dialogParent()),
      m_shell(shell),
      m_handout(std::move(handout)),
      m_printer(QPrinter::HighResolution) {
    setWindowTitle(tr("打印和导出：%1").arg(m_handout.fileName));
    // Large type on a small screen: the buttons must stay on it.
    resize(QSize(px(kWidth), px(kHeight)).boundedTo(m_shell.dialogParent()->size() * 0.94));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(space::kLarge), px(space::kLarge), px(space::kLarge), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    addRegister(column);
    addPreview(column);
    addNotices(column);
    addButtons(column);
}

void HandoutDialog::addRegister(QVBoxLayout* column) {
    if (!m_handout.holdsData()) {
        return;
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kSmall));
    const auto addField = [&](const QString& name, const QString& text) {
        auto* field = new LabelledField(name, new QLineEdit(text), m_handout.record.unmasked);
        field->setEmptyForNow();
        field->setMinimumWidth(px(kFieldWidth));
        row->addWidget(field, 1, Qt::AlignTop);
        return field;
    };
    m_toWhom = addField(tr("接收单位"), m_handout.record.toWhom);
    m_toWhom->setEmptySentence(tr("请写明接收单位。"));
    m_why = addField(tr("用途"), m_handout.record.why);
    m_why->setEmptySentence(tr("请写明用途。"));
    column->addLayout(row);
    column->addWidget(wrappedLabel(
        m_handout.record.unmasked ? tr("上面是完整的号码，必须写明接收单位和用途。每次打印和导出都有登记。")
                                  : tr("打印和导出都记入导出登记，接收单位和用途写了就记下。"),
        Tint::Muted));
}

// As every export asks: to whom and why has to be said of what is not masked, and may be of the rest.
bool HandoutDialog::isComplete() {
    bool complete = true;
    for (LabelledField* field : {m_why, m_toWhom}) {  // the cursor ends in the first
        if (field != nullptr && !field->validate()) {
            field->control()->setFocus();
            complete = false;
        }
    }
    return complete;
}

void HandoutDialog::addPreview(QVBoxLayout* column) {
    m_preview = new QPrintPreviewWidget(&m_printer);
    m_preview->setAccessibleName(tr("预览"));
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) {
        m_shell.attempt([&] { paintDocuments(*printer, previewed(m_handout.documents)); });
    });
    // The page fits the width beside the bar: nothing is left to scroll sideways.
    auto* view = m_preview->findChild<QGraphicsView*>();
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QTimer::singleShot(0, m_preview, &QPrintPreviewWidget::fitToWidth);  // once it knows its width
    column->addWidget(m_preview, 1);
}

void HandoutDialog::addNotices(QVBoxLayout* column) {
    QStringList notices = PaperFonts::instance().notices(m_handout.documents);
    if (m_handout.documents.size() > kMostPreviewed) {
        notices << tr("预览只显示前 %1 份，打印和导出是全部 %2 份。")
                       .arg(kMostPreviewed)
                       .arg(m_handout.documents.size());
    }
    if (std::ranges::any_of(m_handout.documents, [](const auto& each) { return isLong(each); })) {
        notices << tr("预览只显示每张表的前 %1 行，打印和导出是全部。").arg(kMostRows);
    }
    if (!mayHandOn(m_shell, m_handout)) {
        notices << tr("打印和导出由指导员和管理员来做。");
    }
    if (!notices.isEmpty()) {
        column->addWidget(wrappedLabel(text::together(notices), Tint::Muted));
    }
}

void HandoutDialog::addButtons(QVBoxLayout* column) {
    m_done = wrappedLabel({});
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_done->hide();
    column->addWidget(m_done);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(space::kSmall));
    QPushButton *width = button(tr("适合宽度")), *page = button(tr("整页")), *closer = button(tr("关闭"));
    connect(width, &QPushButton::clicked, m_preview, &QPrintPreviewWidget::fitToWidth);
    connect(page, &QPushButton::clicked, m_preview, &QPrintPreviewWidget::fitInView);
    connect(closer, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(width);
    row->addWidget(page);
    row->addStretch(1);
    row->addWidget(closer);
    const bool allowed = mayHandOn(m_shell, m_handout);
    const auto add = [&](QPushButton* action, auto run) {
        action->setEnabled(allowed);
        connect(action, &QPushButton::clicked, this, run);
        row->addWidget(action);
    };
    if (m_handout.isTable) {
        add(button(tr("导出表格")), [this] { save(QStringLiteral("xlsx"), tr("Excel 表格 (*.xlsx)")); });
    }
    add(button(tr("导出 PDF")), [this] { save(QStringLiteral("pdf"), tr("PDF 文件 (*.pdf)")); });
    QPushButton* go = primaryButton(tr("打印"));
    add(go, [this] { print(); });
    (allowed ? go : closer)->setDefault(true);
    column->addLayout(row);
}

Handout HandoutDialog::filledIn() const {
    Handout handout = m_handout;
    if (m_toWhom != nullptr) {
        const auto said = [](const LabelledField* field) {
            return qobject_cast<QLineEdit*>(field->control())->text().trimmed();
        };
        handout.record.toWhom = said(m_toWhom);
        handout.record.why = said(m_why);
    }
    return handout;
}

void HandoutDialog::save(const QString& suffix, const QString& filter) {
    if (!isComplete()) {
        return;
    }
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = askWhereToSave(
        this, tr("导出到"), documents.filePath(m_handout.fileName + u'.' + suffix), filter, suffix);
    if (!path.isEmpty()) {
        m_done->hide();
        saveHandout(m_shell, filledIn(), path, [dialog = QPointer(this), path] {
            if (dialog != nullptr) {
                dialog->saved(path);
            }
        });
    }
}

// Stays open: the same paper is often wanted as a file and in print, to the same office.
void HandoutDialog::saved(const QString& path) {
    m_done->setText(tr("已导出到 %1").arg(QDir::toNativeSeparators(path)));
    m_done->show();
}

void HandoutDialog::print() {
    if (!isComplete()) {
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const bool printed = m_shell.attempt([&] {
        Handout handout = filledIn();
        if (handout.holdsData()) {
            expectTerms(m_shell.session().ledger(), handout.record.unmasked, handout.record.toWhom,
                        handout.record.why);
        }
        paintDocuments(printer, handout.documents);
        if (handout.holdsData()) {
            handout.record.file = tr("打印在纸上");
            Registers(m_shell.session().ledger()).addExport(handout.record);
        }
    });
    if (printed) {
        m_shell.toast(tr("已送去打印"));
        accept();
    }
}

}  // namespace nuanxin::ui
