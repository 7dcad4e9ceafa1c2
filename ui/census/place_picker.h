// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a place out of a list: open it, or type a part of the name, its pinyin or its initials.
#pragma once

#include <QComboBox>
#include <vector>

#include "core/census/place.h"
#include "core/text/search_key.h"

class QStringListModel;

namespace nuanxin::ui {

class PlacePicker : public QComboBox {
    Q_OBJECT
public:
    explicit PlacePicker(const QString& accessibleName, QWidget* parent = nullptr);

    struct Choice {
        PlaceId id;
        QString name, above;  // shown as 骑龙社区 · 永丰街道
    };
    void setChoices(std::vector<Choice> choices);  // nothing is chosen then
    const std::vector<Choice>& choices() const { return m_choices; }

    void choose(PlaceId id);  // an invalid one, or one that is no choice: empties the field
    PlaceId chosen() const;
    void takeOnlyMatch();    // where what was typed means one choice only; also done when the field is left
    bool isUnknown() const;  // there is text, and it names no choice

private:
    void complete();
    QStringList matches() const;

    std::vector<Choice> m_choices;
    std::vector<text::SearchKey> m_keys;
    QStringListModel* m_completions;
};

}  // namespace nuanxin::ui
