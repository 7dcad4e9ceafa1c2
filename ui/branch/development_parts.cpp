// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/development_parts.h"

#include <QLineEdit>

#include "core/branch/development_store.h"
#include "ui/form/date_edit.h"
#include "ui/form/form_grid.h"
#include "ui/form/labelled_field.h"
#include "ui/shell/look.h"
#include "ui/shell/session.h"
#include "ui/shell/shell.h"

namespace nuanxin::ui {

DevelopmentPart::DevelopmentPart(Shell& shell, const Words& words, QWidget* parent)
    : RecordLines(shell, words, parent) {}

void DevelopmentPart::show(DevelopmentId file) {
    if (m_file != file) {
        closeForm();
    }
    m_file = file;
    const auto found = DevelopmentStore(shell().session().ledger()).find(file);
    std::vector<QWidget*> shown;
    const QStringList words = found ? lines(*found) : QStringList();
    for (int i = 0; i < words.size(); ++i) {
        QPushButton* remove = linkButton(tr("删除"));
        connect(remove, &QPushButton::clicked, this, [this, i] { removeLine(i); });
        shown.push_back(line(words[i], Tint::Text, {remove}));
    }
    showLines(shown);
}

void DevelopmentPart::add() {
    clear();
    openForm();
}

void DevelopmentPart::store(const std::function<void(Development&)>& change, const QString& said) {
    DevelopmentStore store(shell().session().ledger());
    const bool stored = shell().attempt([&] {
        if (std::optional<Development> file = store.find(m_file)) {
            change(*file);
            store.save(*file);
        }
    });
    if (stored) {
        closeForm();
        changed(said);
    }
}

void DevelopmentPart::save() {
    if (grid()->validate()) {
        store([this](Development& file) { put(file); }, savedWords());
    }
}

void DevelopmentPart::removeLine(int line) {
    store([&](Development& file) { take(file, line); }, tr("已删除"));
}

ReviewLines::ReviewLines(Shell& shell, QWidget* parent)
    : DevelopmentPart(shell, {tr("考察"), tr("添加考察"), tr("登记考察")}, parent),
      m_day(new DateEdit(DateEdit::Needs::MonthOrYear)) {
    grid()->addField(dateField(tr("考察日期"), m_day, true));
}

void ReviewLines::clear() {
    m_day->clear();
}

void ReviewLines::put(Development& file) const {
    if (!file.reviewedOn.contains(m_day->iso())) {
        file.reviewedOn << m_day->iso();
    }
}

ExtensionLines::ExtensionLines(Shell& shell, QWidget* parent)
    : DevelopmentPart(shell, {tr("延长预备期"), tr("添加延长"), tr("登记延长")}, parent),
      m_day(new DateEdit),
      m_months(new QLineEdit) {
    grid()->addField(dateField(tr("决定日期"), m_day, true));
    LabelledField* months = grid()->addField(new LabelledField(tr("延长（月）"), m_months, true));
    months->setCheck(
        [this] { return m_months->text().toInt() > 0 ? QString() : tr("请填延长几个月，如 6。"); });
}

void ExtensionLines::clear() {
    m_day->clear();
    m_months->clear();
}

QStringList ExtensionLines::lines(const Development& file) const {
    QStringList words;
    for (const ProbationExtension& extension : file.extensions) {
        words << tr("%1 决定，延长 %2 个月").arg(extension.decidedOn).arg(extension.months);
    }
    return words;
}

void ExtensionLines::put(Development& file) const {
    file.extensions.push_back({m_day->iso(), m_months->text().toInt()});
}

}  // namespace nuanxin::ui
