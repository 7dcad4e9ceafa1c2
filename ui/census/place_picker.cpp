// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/census/place_picker.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace nuanxin::ui {

PlacePicker::PlacePicker(const QString& accessibleName, QWidget* parent)
    : QComboBox(parent), m_completions(new QStringListModel(this)) {
    setEditable(true);
    setInsertPolicy(NoInsert);
    lineEdit()->setAccessibleName(accessibleName);
    // The list of matches is made here, since a completer of its own knows no pinyin.
    auto* completer = new QCompleter(m_completions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(lineEdit(), &QLineEdit::textEdited, this, &PlacePicker::complete);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PlacePicker::takeOnlyMatch);
}

void PlacePicker::setChoices(std::vector<Choice> choices) {
    m_choices = std::move(choices);
    m_keys.clear();
    clear();
    addItem(QString(), qint64(0));
    for (const Choice& choice : m_choices) {
        addItem(choice.above.isEmpty() ? choice.name : tr("%1 · %2").arg(choice.name, choice.above),
                choice.id.value());
        m_keys.emplace_back(itemText(count() - 1));
    }
    setCurrentIndex(0);
}

void PlacePicker::choose(PlaceId id) {
    setCurrentIndex(qMax(0, findData(id.value())));
}

PlaceId PlacePicker::chosen() const {
    const QString typed = currentText().trimmed();
    const bool isCurrent = currentIndex() >= 0 && itemText(currentIndex()) == typed;
    const int row = isCurrent ? currentIndex() : findText(typed, Qt::MatchFixedString);
    return row < 0 ? PlaceId() : PlaceId(itemData(row).toLongLong());
}

bool PlacePicker::isUnknown() const {
    return !currentText().trimmed().isEmpty() && !chosen().isValid();
}

QStringList PlacePicker::matches() const {
    const text::SearchWord word(currentText());
    QStringList found;
    for (size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].matches(word)) {
            found << itemText(static_cast<int>(i) + 1);
        }
    }
    return found;
}

void PlacePicker::complete() {
    m_completions->setStringList(matches());
}

void PlacePicker::takeOnlyMatch() {
    if (isUnknown()) {
        if (const QStringList found = matches(); found.size() == 1) {
            setCurrentIndex(findText(found.front()));
        }
    }
}

}  // namespace nuanxin::ui
