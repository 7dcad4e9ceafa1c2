// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/branch/name_jump.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <algorithm>

#include "core/text/pinyin.h"

namespace nuanxin::ui {

bool readsAs(const QString& name, const QString& typed) {
    const QStringList readings = text::searchPinyin(name).all();
    return name.startsWith(typed) || std::ranges::any_of(readings, [&](const QString& reading) {
               return reading.startsWith(typed, Qt::CaseInsensitive);
           });
}

NameJump::NameJump(QAbstractItemView& view, std::function<QString(int)> nameOf)
    : QObject(&view), m_view(view), m_nameOf(std::move(nameOf)) {
    view.installEventFilter(this);
}

bool NameJump::eventFilter(QObject* watched, QEvent* event) {
    if (watched != &m_view || event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const QString letter = key->text();
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::ShiftModifier;
    if (!plain || letter.size() != 1 || !letter.at(0).isLetter()) {
        return false;
    }
    const bool together = m_since.isValid() && m_since.elapsed() < kTogetherMs;
    m_since.start();
    const int row = m_view.currentIndex().row();
    // A letter more narrows what was found, where the list stands; a new one looks further on.
    const QString longer = together ? m_typed + letter.toLower() : letter.toLower();
    if (goTo(longer, longer.size() > 1 ? row : row + 1)) {
        m_typed = longer;
    } else if (longer.size() > 1 && goTo(letter.toLower(), row + 1)) {
        m_typed = letter.toLower();
    } else {
        m_typed.clear();
    }
    Q_EMIT typed(m_typed);
    return true;
}

bool NameJump::goTo(const QString& letters, int from) {
    const QAbstractItemModel* model = m_view.model();
    const int rows = model == nullptr ? 0 : model->rowCount();
    for (int i = 0; i < rows; ++i) {
        const int row = (std::max(0, from) + i) % rows;
        if (readsAs(m_nameOf(row), letters)) {
            const QModelIndex found = model->index(row, std::max(0, m_view.currentIndex().column()));
            m_view.selectionModel()->setCurrentIndex(
                found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_view.scrollTo(found);
            return true;
        }
    }
    return false;
}

}  // namespace nuanxin::ui
